import { CLOSING, isAll, kindOf, LETTER, OPENER, QUOTE } from '../../../text/edge-classes.ts';
import type { Opinion, Rule, RuleView } from '../../pack.ts';
import { isKnownWord } from '../model/index.ts';
import { fold } from '../morphology/fold.ts';
import { ONE_LETTER } from '../traits.ts';

/** Fewer letters in a row may be the names of letters. */
const SHORTEST = 4;
/** More of them are no heading, and looking at more would take too long. */
const LONGEST = 32;

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

/** Letters in a row, and how many of them stand before the boundary. */
interface Row {
  readonly letters: string;
  readonly before: number;
}

/** The letters in a row around the boundary, up to gaps that are settled; no more than it takes to see that they are too many. */
function rowAround({ run, index, left, right }: RuleView): Row {
  const { fragments, fixed } = run;
  let letters = firstOf(left);
  let isOpen = letters !== '' && isLetter(left);
  for (let at = index - 1; at >= 0 && isOpen && letters.length <= LONGEST && fixed[at] === undefined; at -= 1) {
    const text = fragments[at] as string;
    letters = firstOf(text) + letters;
    isOpen = isLetter(text);
  }
  const before = letters.length;
  letters += lastOf(right);
  isOpen = letters.length > before && isLetter(right);
  for (let at = index + 2; at < fragments.length && isOpen && letters.length <= LONGEST; at += 1) {
    if (fixed[at - 1] !== undefined) break;
    const text = fragments[at] as string;
    letters += lastOf(text);
    isOpen = isLetter(text);
  }
  return { letters, before };
}

/**
 * Where the words end that the letters spell, the last one included; undefined when they spell none, or may be parted in more
 * than one way. One word is better than two, and two are better than three.
 */
function wordEnds(letters: string): readonly number[] | undefined {
  const { length } = letters;
  /** How few words the first letters are, in how many ways, and where the last of these words begins. */
  const fewest = new Uint8Array(length + 1).fill(LONGEST);
  const ways = new Uint8Array(length + 1);
  const starts = new Uint8Array(length + 1);
  fewest[0] = 0;
  ways[0] = 1;
  for (let end = SHORTEST; end <= length; end += 1) {
    for (let start = 0; start <= end - SHORTEST; start += 1) {
      const words = (fewest[start] as number) + 1;
      if (ways[start] === 0 || words > (fewest[end] as number) || !isKnownWord(fold(letters.slice(start, end))))
        continue;
      const isBetter = words < (fewest[end] as number);
      ways[end] = Math.min(2, (isBetter ? 0 : (ways[end] as number)) + (ways[start] as number));
      fewest[end] = words;
      starts[end] = start;
    }
  }
  if (ways[length] !== 1) return undefined;
  const ends: number[] = [];
  for (let end = length; end > 0; end = starts[end] as number) ends.push(end);
  return ends;
}

function decide(view: RuleView): Opinion['verdict'] | undefined {
  if (view.run.whitespace !== 'noisy' || (view.rightTraits & ONE_LETTER) === 0) return undefined;
  const { letters, before } = rowAround(view);
  if (before === 0 || before === letters.length || letters.length < SHORTEST) return undefined;
  const ends = letters.length > LONGEST ? undefined : wordEnds(letters);
  return ends !== undefined && !ends.includes(before) ? 'join' : 'space';
}

/**
 * In spaced text letters in a row are a word, or several, when all of them together spell them, and otherwise stay: never a
 * part of them.
 *
 * `Б|Ұ|Й|Р|Ы|Қ` `Қ|А|У|Л|Ы‖Е|Т|Е|Д|І`, but not `А|Ә|Б|В|Г|Ғ`
 */
export const joinLetterSpacedWord: Rule = {
  name: 'join-letter-spaced-word',
  edges: [[LETTER, LETTER]],
  when: { left: ONE_LETTER },
  decide,
};
