/**
 * A small Russian pack: shows that a second language needs nothing of the first. One-letter words, no harmony.
 */
import { commonRules } from '../../src/language/common/index.ts';
import { definePack } from '../../src/language/define-pack.ts';
import type { Rule, RulePack } from '../../src/language/pack.ts';

const ONE_LETTER_WORDS: ReadonlySet<string> = new Set(['а', 'в', 'и', 'к', 'о', 'с', 'у', 'я']);
const VOWEL = /[аеёиоуыэюя]/u;

/** `в|Казахстане` `и|да` */
const spaceAfterOneLetterWord: Rule = {
  name: 'space-after-one-letter-word',
  decide: ({ left }) => (ONE_LETTER_WORDS.has(left.toLowerCase()) ? 'space' : undefined),
};

/** `бюд|жет|ы`: what cannot begin a word continues one. */
const joinImpossibleStart: Rule = {
  name: 'join-impossible-start',
  decide: ({ left, right }) => (/^[ъыь]/u.test(right) && /\p{L}$/u.test(left) ? 'join' : undefined),
};

/** `словар|ь`: one letter that is no word. */
const joinLoneLetter: Rule = {
  name: 'join-lone-letter',
  decide: ({ left, right }) =>
    right.length === 1 && /\p{Ll}/u.test(right) && !ONE_LETTER_WORDS.has(right) && /\p{Ll}$/u.test(left)
      ? 'join'
      : undefined,
};

/** Russian, as far as a few rules take it. */
export const russian: RulePack = definePack({
  name: 'ru',
  rules: [joinImpossibleStart, spaceAfterOneLetterWord, ...commonRules, joinLoneLetter],
  isPiece: (fragment) =>
    /^\p{Script=Cyrillic}+$/u.test(fragment) &&
    (/^[ъыь]/u.test(fragment) || (!VOWEL.test(fragment) && !ONE_LETTER_WORDS.has(fragment))),
});
