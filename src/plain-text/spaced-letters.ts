/**
 * Words that are spaced by letters, `Қ А У Л Ы   Е Т Е Д І`: which of their gaps are open to doubt.
 *
 * @module
 */
import type { RulePack } from '../language/pack.ts';
import { classOf, isLetterClass, UPPER } from '../text/characters.ts';

/** The gaps between the words of a line. */
interface Gaps {
  /** Where each word starts and ends, in turns. */
  readonly edges: Int32Array;
  /** Per word, whether the gap before it is open to doubt. */
  readonly doubts: Uint8Array;
}

/** Fewer capitals in a row are no word spaced by letters. */
export const SPACED_LETTERS = 4;

/** A letter of a word spaced by letters, perhaps with a mark. */
const SPACED_LENGTH = 2;

/** Between words that are spaced by letters the gaps are wider than inside them: `Қ А У Л Ы   Е Т Е Д І`. Wide ones are meant. */
export function keepWideGaps(words: number, { edges, doubts }: Gaps): void {
  const isShort = (word: number): boolean =>
    word < words && (edges[word * 2 + 1] as number) - (edges[word * 2] as number) <= SPACED_LENGTH;
  const widthBefore = (word: number): number => (edges[word * 2] as number) - (edges[word * 2 - 1] as number);
  let first = 0;
  while (first < words) {
    let end = first;
    let narrowest = Number.POSITIVE_INFINITY;
    for (; isShort(end); end += 1) if (end > first) narrowest = Math.min(narrowest, widthBefore(end));
    if (end - first >= SPACED_LETTERS) {
      for (let word = first + 1; word < end; word += 1) if (widthBefore(word) > narrowest) doubts[word] = 0;
    }
    first = Math.max(end, first + 1);
  }
}

/** Four capitals in a row, worth the look at the words of a line in another language. */
export const SPACED_WORD: RegExp = /(?:^|\s)\p{Lu}(?:\s+\p{Lu}){3}/u;

/**
 * Leaves only the gaps of words that are spaced by letters, all in capitals, open to doubt; false when there is none. In a
 * line of another language, the second one of a heading in two, each must speak for itself.
 */
export function keepSpacedWords(
  line: string,
  words: number,
  { edges, doubts }: Gaps,
  pack: RulePack,
  isSpoken: boolean,
): boolean {
  let found = false;
  let first = 0;
  for (let word = 0; word <= words; word += 1) {
    const start = edges[word * 2] as number;
    const length = word < words ? (edges[word * 2 + 1] as number) - start : 0;
    const isCapital = length > 0 && classOf(line.charCodeAt(start)) === UPPER;
    if (isCapital && length === 1) continue;
    // `Н:` ends a row.
    const isLast = isCapital && length === SPACED_LENGTH && !isLetterClass(classOf(line.charCodeAt(start + 1)));
    const end = isLast ? word + 1 : word;
    const isSpaced =
      end - first >= SPACED_LETTERS &&
      (isSpoken || pack.speaks?.(line.slice(edges[first * 2], edges[end * 2 - 1])) === true);
    if (isSpaced) found = true;
    else for (let at = first; at < end; at += 1) doubts[at] = 0;
    // The gap before the row, and the one behind it.
    doubts[first] = 0;
    if (end < words) doubts[end] = 0;
    first = word + 1;
  }
  return found;
}
