/**
 * Classes that features are made of: of lengths, of case, of what stands beside letters, of how well a word is known.
 *
 * @module
 */

import { KINDS, LENGTHS } from './feature-templates.ts';
import {
  CLOSER,
  CODES,
  COLON,
  COMMA,
  DASH,
  DIGIT,
  FOREIGN_START,
  HYPHEN,
  LETTER_END,
  MARK,
  OPENER,
  STOP,
  STRAIGHT,
  UPPER,
} from './letter-codes.ts';
import { addLetter, BUILT_LISTED, COUNTED, FREQUENCY_CLASSES, HASH_START, UNKNOWN } from './word-frequencies.ts';

/** Length classes by length; {@link LENGTHS} of them. */
const LENGTH_CLASS: Uint8Array = /* @__PURE__ */ Uint8Array.from([0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7]);

/** The class of a length, one of {@link LENGTHS}. */
export function lengthClass(length: number): number {
  return length < LENGTH_CLASS.length ? (LENGTH_CLASS[length] as number) : LENGTHS - 1;
}

/** Classes of case. */
const SMALL = 0;
const CAPITAL = 1;
const SINGLE = 2;
const CAPITALS = 3;
const FOREIGN = 4;

/** The class of the letters `codes[from, to)` by case; another script is a class of its own. */
export function caseOf(codes: Uint8Array, from: number, to: number): number {
  const first = codes[from] as number;
  if ((first & 0x7f) >= FOREIGN_START) return FOREIGN;
  if (first < UPPER) return SMALL;
  if (to - from === 1) return SINGLE;
  return (codes[from + 1] as number) < UPPER ? CAPITAL : CAPITALS;
}

/** Kinds of what stands beside the letters, one of {@link KINDS}: nothing, the end of what is shown, a letter, or a mark. */
export const END = 0;
export const WINDOW_END = 1;
export const KIND_SMALL = 2;
export const KIND_CAPITAL = 3;
export const OTHER: number = KINDS - 1;
const KIND_OF: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(CODES).fill(OTHER);
  kinds.fill(KIND_SMALL, 0, LETTER_END);
  const marks = [DIGIT, COMMA, STOP, MARK, COLON, OPENER, CLOSER, STRAIGHT, DASH, HYPHEN];
  marks.forEach((code, index) => {
    kinds[code] = KIND_CAPITAL + 1 + index;
  });
  return kinds;
})();

/** The kind of a character. */
export function kindOf(code: number): number {
  const kind = KIND_OF[code & 0x7f] as number;
  return kind === KIND_SMALL && code >= UPPER ? KIND_CAPITAL : kind;
}

/** What cannot be looked up has this frequency class. */
export const ABSENT: number = FREQUENCY_CLASSES;

/** 0 unknown, 1 built or listed, 2 counted seldom, 3 counted often. */
export function coarse(frequencyClass: number): number {
  return frequencyClass === UNKNOWN || frequencyClass === ABSENT
    ? 0
    : frequencyClass < COUNTED
      ? 1
      : frequencyClass < COUNTED + 3
        ? 2
        : 3;
}

/** The same in five steps: 0 unknown, 1 built, 2 listed, 3 counted seldom, 4 counted often. */
export function middling(frequencyClass: number): number {
  if (frequencyClass === UNKNOWN || frequencyClass === ABSENT) return 0;
  if (frequencyClass < BUILT_LISTED) return 1;
  return frequencyClass < COUNTED ? 2 : frequencyClass < COUNTED + 3 ? 3 : 4;
}

/** The letter at `at` without its case; 0 outside `codes[from, to)`. */
export function letterAt(codes: Uint8Array, at: number, from: number, to: number): number {
  return at < from || at >= to ? 0 : (codes[at] as number) & 0x7f;
}

/** The hash of the letters `codes[from, to)`. */
export function hashOf(codes: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = addLetter(hash, (codes[i] as number) & 0x7f);
  return hash;
}

/** 1 when one of `codes[from, to)` makes a syllable. */
export function hasVowel(vowel: Uint8Array, codes: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (vowel[(codes[i] as number) & 0x7f] === 1) return 1;
  return 0;
}
