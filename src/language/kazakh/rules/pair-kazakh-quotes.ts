import { pairQuotesWith } from '../../common/pair-straight-quotes.ts';
import { createMarkReader } from '../../common/quotes.ts';
import type { Rule } from '../../pack.ts';

/**
 * Words that name what was quoted or who said it.
 *
 * Source: the training text, where some 500 of them stand behind a closing quotation mark and none behind an opening one.
 */
const BEHIND_QUOTATIONS = /^(?:деп|деген|дейді|деді|дейтін|атты|сөзі|бағдарламасы|командасы)/u;

/**
 * Straight quotation marks, by turns as everywhere; a mark before «деп» and its like closes.
 *
 * `"|Келемін|"‖деп` also where the first mark is missing
 */
export const pairKazakhQuotes: Rule = pairQuotesWith(createMarkReader((fragment) => BEHIND_QUOTATIONS.test(fragment)));
