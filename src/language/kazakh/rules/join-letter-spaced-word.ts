import { CLOSING, isAll, kindOf, LETTER, OPENER, QUOTE } from '../../../text/edge-classes.ts';
import type { Opinion, Rule, RuleView } from '../../pack.ts';
import { isKnownWord } from '../model/index.ts';
import { fold } from '../morphology/fold.ts';
import { ONE_LETTER, rightTraits } from '../traits.ts';

/** Fewer letters in a row may be the names of letters. */
const SHORTEST = 4;
/** More of them are no word, and looking at more would take too long. */
const LONGEST = 24;

function isLetter(text: string): boolean {
  return text.length === 1 && (kindOf(text.charCodeAt(0)) & LETTER) !== 0;
}

/** The letter of `«Б`. */
function firstOf(text: string): string {
  const last = text.slice(-1);
  return isLetter(last) && (text.length === 1 || isAll(text.slice(0, -1), OPENER | QUOTE)) ? last : '';
}

/** The letter of `Н:`. */
function lastOf(text: string): string {
  const first = text.slice(0, 1);
  return isLetter(first) && (text.length === 1 || isAll(text.slice(1), CLOSING | QUOTE)) ? first : '';
}

/** The letters in a row around the boundary; empty when they are too few or too many. */
function wordAround({ run, index, left, right }: RuleView): string {
  const { fragments } = run;
  let word = firstOf(left) + lastOf(right);
  if (word.length < 2) return '';
  for (let at = index - 1, next = left; at >= 0 && word.length <= LONGEST && isLetter(next); at -= 1) {
    next = fragments[at] as string;
    const letter = firstOf(next);
    if (letter === '') break;
    word = letter + word;
  }
  for (let at = index + 2, last = right; at < fragments.length && word.length <= LONGEST && isLetter(last); at += 1) {
    last = fragments[at] as string;
    const letter = lastOf(last);
    if (letter === '') break;
    word += letter;
  }
  return word.length < SHORTEST || word.length > LONGEST ? '' : word;
}

function decide(view: RuleView): Opinion['verdict'] | undefined {
  if (view.run.whitespace !== 'noisy' || (rightTraits(view) & ONE_LETTER) === 0) return undefined;
  const word = wordAround(view);
  if (word === '') return undefined;
  return isKnownWord(fold(word)) ? 'join' : 'space';
}

/**
 * In spaced text letters in a row are one word when together they are one, and otherwise stay: never a part of them.
 *
 * `Б|Ұ|Й|Р|Ы|Қ`, but not `А|Ә|Б|В|Г|Ғ`
 */
export const joinLetterSpacedWord: Rule = {
  name: 'join-letter-spaced-word',
  edges: [[LETTER, LETTER]],
  when: { left: ONE_LETTER },
  decide,
};
