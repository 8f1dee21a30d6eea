/**
 * Finds out about one boundary what the templates ask for, and makes its features of that. The trainer and the decoder share
 * this file, so that both see the same thing.
 *
 * @module
 */

import { PLAIN } from './certain-spaces.ts';
import {
  addHashed,
  DENSE_SLOTS,
  EVERYWHERE,
  FIELD,
  FIELDS,
  KINDS,
  LENGTHS,
  SHORT_LEFT,
  SHORT_RIGHT,
  TINY_RIGHT,
  WIDE_SLOTS,
  writeOneHot,
} from './feature-templates.ts';
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
import { JOINED, lettersEnd, OPEN, pairFrequencyClass, type Tokens, tokenFrequencyClass } from './tokens.ts';
import {
  addLetter,
  BUILT_LISTED,
  COUNTED,
  FREQUENCY_CLASSES,
  fitsAsSuffix,
  frequencyClassOf,
  HASH_START,
  UNKNOWN,
  type WordSource,
} from './word-frequencies.ts';

/** Length classes by length; {@link LENGTHS} of them. */
const LENGTH_CLASS: Uint8Array = /* @__PURE__ */ Uint8Array.from([0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7]);

function lengthClass(length: number): number {
  return length < LENGTH_CLASS.length ? (LENGTH_CLASS[length] as number) : LENGTHS - 1;
}

const SMALL = 0;
const CAPITAL = 1;
const SINGLE = 2;
const CAPITALS = 3;
const FOREIGN = 4;

function caseOf(codes: Uint8Array, from: number, to: number): number {
  const first = codes[from] as number;
  if ((first & 0x7f) >= FOREIGN_START) return FOREIGN;
  if (first < UPPER) return SMALL;
  if (to - from === 1) return SINGLE;
  return (codes[from + 1] as number) < UPPER ? CAPITAL : CAPITALS;
}

/** Kinds of what stands beside the letters. */
const END = 0;
const WINDOW_END = 1;
const KIND_SMALL = 2;
const KIND_CAPITAL = 3;
const OTHER: number = KINDS - 1;
const KIND_OF: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(CODES).fill(OTHER);
  kinds.fill(KIND_SMALL, 0, LETTER_END);
  const marks = [DIGIT, COMMA, STOP, MARK, COLON, OPENER, CLOSER, STRAIGHT, DASH, HYPHEN];
  marks.forEach((code, index) => {
    kinds[code] = KIND_CAPITAL + 1 + index;
  });
  return kinds;
})();

function kindOf(code: number): number {
  const kind = KIND_OF[code & 0x7f] as number;
  return kind === KIND_SMALL && code >= UPPER ? KIND_CAPITAL : kind;
}

/** What cannot be looked up has this frequency class. */
const ABSENT = FREQUENCY_CLASSES;

/** Longest piece whose hash is a feature, and longest one that is looked at with its neighbours. */
const SHORT = 5;
const TINY = 3;

/** The features of one boundary: filled by {@link extractFeatures}. */
export interface Features {
  /** One feature per one-hot template. */
  readonly dense: Int32Array;
  /** Hashed features; the first {@link Features.wideCount} count. */
  readonly wide: Int32Array;
  wideCount: number;
  /** What was found out, by {@link FIELD}. */
  readonly fields: Int32Array;
  /** `codes[from, middle)` are the letters on the left, `codes[middle, to)` those on the right. */
  from: number;
  middle: number;
  to: number;
  /** True when the right letters all belong to the token behind the boundary. */
  isRightWhole: boolean;
  /** The piece after them: its token, and its leading letters `codes[next, nextEnd)`; -1 and none where there is none. */
  nextToken: number;
  next: number;
  nextEnd: number;
}

/** Makes an empty {@link Features}. */
export function createFeatures(): Features {
  return {
    dense: new Int32Array(DENSE_SLOTS),
    wide: new Int32Array(WIDE_SLOTS),
    wideCount: 0,
    fields: new Int32Array(FIELDS),
    from: 0,
    middle: 0,
    to: 0,
    isRightWhole: true,
    nextToken: -1,
    next: 0,
    nextEnd: 0,
  };
}

/** 0 unknown, 1 built or listed, 2 counted seldom, 3 counted often. */
function coarse(frequencyClass: number): number {
  return frequencyClass === UNKNOWN || frequencyClass === ABSENT
    ? 0
    : frequencyClass < COUNTED
      ? 1
      : frequencyClass < COUNTED + 3
        ? 2
        : 3;
}

/** The same with five steps: 0 unknown, 1 built, 2 listed, 3 counted seldom, 4 counted often. */
function middling(frequencyClass: number): number {
  if (frequencyClass === UNKNOWN || frequencyClass === ABSENT) return 0;
  if (frequencyClass < BUILT_LISTED) return 1;
  return frequencyClass < COUNTED ? 2 : frequencyClass < COUNTED + 3 ? 3 : 4;
}

function letterAt(codes: Uint8Array, at: number, from: number, to: number): number {
  return at < from || at >= to ? 0 : (codes[at] as number) & 0x7f;
}

function hashOf(codes: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = addLetter(hash, (codes[i] as number) & 0x7f);
  return hash;
}

function hasVowel(vowel: Uint8Array, codes: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (vowel[(codes[i] as number) & 0x7f] === 1) return 1;
  return 0;
}

/** The letters beside the boundary: those on the right may go on over boundaries that are joined already. */
function findPieces(features: Features, { codes, start, kind, count, final }: Tokens, s: number, t: number): void {
  const { fields } = features;
  const middle = start[t + 1] as number;
  const wordStart = start[s] as number;
  let from = middle;
  while (from > wordStart && ((codes[from - 1] as number) & 0x7f) < LETTER_END) from--;

  let end = t + 1;
  let to = lettersEnd(codes, middle, start[end + 1] as number);
  let inside = to < (start[end + 1] as number);
  while (!inside && end + 1 < count && kind[end] === JOINED) {
    end++;
    to = lettersEnd(codes, to, start[end + 1] as number);
    inside = to < (start[end + 1] as number);
  }

  let next = to;
  let nextEnd = to;
  let nextKind: number;
  let isNextOpen = 0;
  let nextToken = -1;
  if (inside) {
    nextKind = kindOf(codes[to] as number);
  } else if (end + 1 >= count) {
    nextKind = final ? END : WINDOW_END;
  } else {
    nextToken = end + 1;
    next = start[nextToken] as number;
    nextEnd = lettersEnd(codes, next, start[nextToken + 1] as number);
    nextKind = next === start[nextToken + 1] ? OTHER : kindOf(codes[next] as number);
    if (nextEnd > next && kind[end] === OPEN && (codes[next] as number) < UPPER) isNextOpen = 1;
  }
  features.from = from;
  features.middle = middle;
  features.to = to;
  features.isRightWhole = end === t + 1;
  features.nextToken = nextToken;
  features.next = next;
  features.nextEnd = nextEnd;
  fields[FIELD.nextKind] = nextKind;
  fields[FIELD.isNextOpen] = isNextOpen;
  fields[FIELD.before] = kindBefore(codes, start, from, s);
  fields[FIELD.pieces] = Math.min(2, t - s);
}

/** What stands before the letters from `from` on, in a word that began with token `s`. */
function kindBefore(codes: Uint8Array, start: Int32Array, from: number, s: number): number {
  const wordStart = start[s] as number;
  if (from > wordStart) return kindOf(codes[from - 1] as number);
  if (s === 0) return END;
  const kind = kindOf(codes[wordStart - 1] as number);
  if (kind > KIND_CAPITAL) return kind;
  // A word before: capital or small.
  let first = wordStart - 1;
  const previous = start[s - 1] as number;
  while (first > previous && ((codes[first - 1] as number) & 0x7f) < LETTER_END) first--;
  return (codes[first] as number) >= UPPER ? KIND_CAPITAL : KIND_SMALL;
}

/** How well the pieces are known as words, alone and together. */
function lookUpWords(features: Features, tokens: Tokens, source: WordSource, s: number, t: number): void {
  const { codes } = tokens;
  const { fields, from, middle, to, isRightWhole, nextToken, next, nextEnd } = features;
  const isLeftWhole = s === t && from === tokens.start[s];
  const left = isLeftWhole ? tokenFrequencyClass(tokens, source, s) : frequencyClassOf(source, codes, from, middle);
  const right = isRightWhole ? tokenFrequencyClass(tokens, source, t + 1) : frequencyClassOf(source, codes, middle, to);
  const both =
    isLeftWhole && isRightWhole ? pairFrequencyClass(tokens, source, t) : frequencyClassOf(source, codes, from, to);
  const follower = nextEnd > next ? tokenFrequencyClass(tokens, source, nextToken) : ABSENT;
  let rightNext = ABSENT;
  let all = ABSENT;
  if (fields[FIELD.isNextOpen] === 1) {
    rightNext = isRightWhole
      ? pairFrequencyClass(tokens, source, t + 1)
      : frequencyClassOf(source, codes, middle, nextEnd);
    // Two plain words are never the rest of one, and this is what most boundaries look like.
    const plain = right >= COUNTED && follower >= COUNTED && to - middle >= PLAIN && nextEnd - next >= PLAIN;
    all = plain ? UNKNOWN : frequencyClassOf(source, codes, from, nextEnd);
  }
  fields[FIELD.left] = left;
  fields[FIELD.right] = right;
  fields[FIELD.both] = both;
  fields[FIELD.rightNext] = rightNext;
  fields[FIELD.all] = all;
  fields[FIELD.next] = follower;
  fields[FIELD.leftCoarse] = coarse(left);
  fields[FIELD.rightCoarse] = coarse(right);
  fields[FIELD.bothCoarse] = coarse(both);
  fields[FIELD.leftMiddling] = middling(left);
  fields[FIELD.rightMiddling] = middling(right);
  fields[FIELD.bothMiddling] = middling(both);
  fields[FIELD.rightNextMiddling] = middling(rightNext);
  fields[FIELD.allMiddling] = middling(all);
  fields[FIELD.nextMiddling] = middling(follower);
  fields[FIELD.fits] = fitsAsSuffix(source, codes, from, middle, to) ? 1 : 0;
}

/** Length, case, vowels and harmony of the pieces. */
function describePieces(features: Features, { codes, density }: Tokens, { alphabet }: WordSource): void {
  const { fields, from, middle, to, next, nextEnd } = features;
  const { harmony, vowel } = alphabet;
  let leftHarmony = 0;
  for (let i = middle - 1; i >= from && leftHarmony === 0; i--) {
    leftHarmony = harmony[(codes[i] as number) & 0x7f] as number;
  }
  let rightHarmony = 0;
  for (let i = middle; i < to && rightHarmony === 0; i++) rightHarmony = harmony[(codes[i] as number) & 0x7f] as number;
  fields[FIELD.leftHarmony] = leftHarmony;
  fields[FIELD.rightHarmony] = rightHarmony;
  fields[FIELD.leftLength] = lengthClass(middle - from);
  fields[FIELD.rightLength] = lengthClass(to - middle);
  fields[FIELD.nextLength] = nextEnd === next ? LENGTHS : lengthClass(nextEnd - next);
  fields[FIELD.leftCase] = caseOf(codes, from, middle);
  fields[FIELD.rightCase] = caseOf(codes, middle, to);
  fields[FIELD.leftVowel] = hasVowel(vowel, codes, from, middle);
  fields[FIELD.rightVowel] = hasVowel(vowel, codes, middle, to);
  fields[FIELD.nextVowel] = hasVowel(vowel, codes, next, nextEnd);
  fields[FIELD.density] = density;
}

/** The letters beside the boundary. */
function readLetters({ fields, from, middle, to }: Features, codes: Uint8Array): void {
  const l1 = letterAt(codes, middle - 1, from, middle);
  const l21 = letterAt(codes, middle - 2, from, middle) * 128 + l1;
  const l321 = letterAt(codes, middle - 3, from, middle) * 16384 + l21;
  const l4 = letterAt(codes, middle - 4, from, middle);
  const r1 = letterAt(codes, middle, middle, to);
  const r12 = r1 * 128 + letterAt(codes, middle + 1, middle, to);
  fields[FIELD.l1] = l1;
  fields[FIELD.l21] = l21;
  fields[FIELD.l321] = l321;
  fields[FIELD.l4] = l4;
  fields[FIELD.l4321] = l321 + l4 * 2097152;
  fields[FIELD.r1] = r1;
  fields[FIELD.r12] = r12;
  fields[FIELD.r123] = r12 * 128 + letterAt(codes, middle + 2, middle, to);
  fields[FIELD.r4] = letterAt(codes, middle + 3, middle, to);
  fields[FIELD.leftHash] = hashOf(codes, from, middle);
}

/** What a short piece on the right is looked at with. */
function readShortRight({ fields, middle, to, next, nextEnd }: Features, codes: Uint8Array): void {
  fields[FIELD.rightHash] = hashOf(codes, middle, to);
  fields[FIELD.n123] =
    letterAt(codes, next, next, nextEnd) * 16384 +
    letterAt(codes, next + 1, next, nextEnd) * 128 +
    letterAt(codes, next + 2, next, nextEnd);
  fields[FIELD.bothAndLeft] = (fields[FIELD.left] as number) * 16 + (fields[FIELD.both] as number);
}

/** The same for one of very few letters. */
function readTinyRight({ fields, next, nextEnd }: Features, codes: Uint8Array): void {
  fields[FIELD.nextHash] = hashOf(codes, next, nextEnd);
  fields[FIELD.e123] =
    letterAt(codes, nextEnd - 1, next, nextEnd) +
    128 * letterAt(codes, nextEnd - 2, next, nextEnd) +
    16384 * letterAt(codes, nextEnd - 3, next, nextEnd);
  fields[FIELD.kindLeftCaseAndNext] =
    (fields[FIELD.leftCase] as number) * 16 +
    (fields[FIELD.nextKind] as number) +
    256 * coarse(fields[FIELD.next] as number);
}

/**
 * Fills `features` for the boundary behind token `t`, when the word to its left started with token `s`.
 * Both sides must be letters.
 */
export function extractFeatures(features: Features, tokens: Tokens, source: WordSource, s: number, t: number): void {
  const { codes } = tokens;
  const { fields, wide } = features;
  findPieces(features, tokens, s, t);
  lookUpWords(features, tokens, source, s, t);
  describePieces(features, tokens, source);
  writeOneHot(fields, features.dense);

  const { from, middle, to } = features;
  readLetters(features, codes);
  let count = addHashed(fields, EVERYWHERE, wide, 0);
  if (middle - from <= SHORT) {
    fields[FIELD.kindAndRightCase] = (fields[FIELD.nextKind] as number) + 16 * (fields[FIELD.rightCase] as number);
    count = addHashed(fields, SHORT_LEFT, wide, count);
  }
  if (to - middle <= SHORT) {
    readShortRight(features, codes);
    count = addHashed(fields, SHORT_RIGHT, wide, count);
    if (to - middle <= TINY) {
      readTinyRight(features, codes);
      count = addHashed(fields, TINY_RIGHT, wide, count);
    }
  }
  features.wideCount = count;
}
