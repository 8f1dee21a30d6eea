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
  FIELDS,
  LENGTHS,
  placeOf,
  SHORT_LEFT,
  SHORT_RIGHT,
  TINY_RIGHT,
  WIDE_SLOTS,
  writeOneHot,
} from './feature-templates.ts';
import {
  ABSENT,
  caseOf,
  coarse,
  END,
  hashOf,
  hasVowel,
  KIND_CAPITAL,
  KIND_SMALL,
  kindOf,
  lengthClass,
  letterAt,
  middling,
  OTHER,
  WINDOW_END,
} from './letter-classes.ts';
import { LETTER_END, UPPER } from './letter-codes.ts';
import { JOINED, lettersEnd, OPEN, pairFrequencyClass, type Tokens, tokenFrequencyClass } from './tokens.ts';
import { COUNTED, fitsAsSuffix, frequencyClassOf, UNKNOWN, type WordSource } from './word-frequencies.ts';

/** The places of the fields in {@link Features.fields}: constants, since they are looked up for every boundary. */
const AT_NEXT_KIND: number = /* @__PURE__ */ placeOf('nextKind');
const AT_NEXT: number = /* @__PURE__ */ placeOf('next');
const AT_IS_NEXT_OPEN: number = /* @__PURE__ */ placeOf('isNextOpen');
const AT_BEFORE: number = /* @__PURE__ */ placeOf('before');
const AT_PIECES: number = /* @__PURE__ */ placeOf('pieces');
const AT_LEFT: number = /* @__PURE__ */ placeOf('left');
const AT_RIGHT: number = /* @__PURE__ */ placeOf('right');
const AT_BOTH: number = /* @__PURE__ */ placeOf('both');
const AT_RIGHT_NEXT: number = /* @__PURE__ */ placeOf('rightNext');
const AT_ALL: number = /* @__PURE__ */ placeOf('all');
const AT_LEFT_COARSE: number = /* @__PURE__ */ placeOf('leftCoarse');
const AT_RIGHT_COARSE: number = /* @__PURE__ */ placeOf('rightCoarse');
const AT_BOTH_COARSE: number = /* @__PURE__ */ placeOf('bothCoarse');
const AT_LEFT_MIDDLING: number = /* @__PURE__ */ placeOf('leftMiddling');
const AT_RIGHT_MIDDLING: number = /* @__PURE__ */ placeOf('rightMiddling');
const AT_BOTH_MIDDLING: number = /* @__PURE__ */ placeOf('bothMiddling');
const AT_RIGHT_NEXT_MIDDLING: number = /* @__PURE__ */ placeOf('rightNextMiddling');
const AT_ALL_MIDDLING: number = /* @__PURE__ */ placeOf('allMiddling');
const AT_NEXT_MIDDLING: number = /* @__PURE__ */ placeOf('nextMiddling');
const AT_FITS: number = /* @__PURE__ */ placeOf('fits');
const AT_LEFT_HARMONY: number = /* @__PURE__ */ placeOf('leftHarmony');
const AT_RIGHT_HARMONY: number = /* @__PURE__ */ placeOf('rightHarmony');
const AT_LEFT_LENGTH: number = /* @__PURE__ */ placeOf('leftLength');
const AT_RIGHT_LENGTH: number = /* @__PURE__ */ placeOf('rightLength');
const AT_NEXT_LENGTH: number = /* @__PURE__ */ placeOf('nextLength');
const AT_LEFT_CASE: number = /* @__PURE__ */ placeOf('leftCase');
const AT_RIGHT_CASE: number = /* @__PURE__ */ placeOf('rightCase');
const AT_LEFT_VOWEL: number = /* @__PURE__ */ placeOf('leftVowel');
const AT_RIGHT_VOWEL: number = /* @__PURE__ */ placeOf('rightVowel');
const AT_NEXT_VOWEL: number = /* @__PURE__ */ placeOf('nextVowel');
const AT_DENSITY: number = /* @__PURE__ */ placeOf('density');
const AT_L1: number = /* @__PURE__ */ placeOf('l1');
const AT_L21: number = /* @__PURE__ */ placeOf('l21');
const AT_L321: number = /* @__PURE__ */ placeOf('l321');
const AT_L4: number = /* @__PURE__ */ placeOf('l4');
const AT_L4321: number = /* @__PURE__ */ placeOf('l4321');
const AT_R1: number = /* @__PURE__ */ placeOf('r1');
const AT_R12: number = /* @__PURE__ */ placeOf('r12');
const AT_R123: number = /* @__PURE__ */ placeOf('r123');
const AT_R4: number = /* @__PURE__ */ placeOf('r4');
const AT_LEFT_HASH: number = /* @__PURE__ */ placeOf('leftHash');
const AT_RIGHT_HASH: number = /* @__PURE__ */ placeOf('rightHash');
const AT_N123: number = /* @__PURE__ */ placeOf('n123');
const AT_BOTH_AND_LEFT: number = /* @__PURE__ */ placeOf('bothAndLeft');
const AT_NEXT_HASH: number = /* @__PURE__ */ placeOf('nextHash');
const AT_E123: number = /* @__PURE__ */ placeOf('e123');
const AT_KIND_LEFT_CASE_AND_NEXT: number = /* @__PURE__ */ placeOf('kindLeftCaseAndNext');
const AT_KIND_AND_RIGHT_CASE: number = /* @__PURE__ */ placeOf('kindAndRightCase');

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
  /** What was found out, by {@link placeOf}. */
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
  fields[AT_NEXT_KIND] = nextKind;
  fields[AT_IS_NEXT_OPEN] = isNextOpen;
  fields[AT_BEFORE] = kindBefore(codes, start, from, s);
  fields[AT_PIECES] = Math.min(2, t - s);
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
  if (fields[AT_IS_NEXT_OPEN] === 1) {
    rightNext = isRightWhole
      ? pairFrequencyClass(tokens, source, t + 1)
      : frequencyClassOf(source, codes, middle, nextEnd);
    // Two plain words are never the rest of one, and this is what most boundaries look like.
    const plain = right >= COUNTED && follower >= COUNTED && to - middle >= PLAIN && nextEnd - next >= PLAIN;
    all = plain ? UNKNOWN : frequencyClassOf(source, codes, from, nextEnd);
  }
  fields[AT_LEFT] = left;
  fields[AT_RIGHT] = right;
  fields[AT_BOTH] = both;
  fields[AT_RIGHT_NEXT] = rightNext;
  fields[AT_ALL] = all;
  fields[AT_NEXT] = follower;
  fields[AT_LEFT_COARSE] = coarse(left);
  fields[AT_RIGHT_COARSE] = coarse(right);
  fields[AT_BOTH_COARSE] = coarse(both);
  fields[AT_LEFT_MIDDLING] = middling(left);
  fields[AT_RIGHT_MIDDLING] = middling(right);
  fields[AT_BOTH_MIDDLING] = middling(both);
  fields[AT_RIGHT_NEXT_MIDDLING] = middling(rightNext);
  fields[AT_ALL_MIDDLING] = middling(all);
  fields[AT_NEXT_MIDDLING] = middling(follower);
  fields[AT_FITS] = fitsAsSuffix(source, codes, from, middle, to) ? 1 : 0;
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
  fields[AT_LEFT_HARMONY] = leftHarmony;
  fields[AT_RIGHT_HARMONY] = rightHarmony;
  fields[AT_LEFT_LENGTH] = lengthClass(middle - from);
  fields[AT_RIGHT_LENGTH] = lengthClass(to - middle);
  fields[AT_NEXT_LENGTH] = nextEnd === next ? LENGTHS : lengthClass(nextEnd - next);
  fields[AT_LEFT_CASE] = caseOf(codes, from, middle);
  fields[AT_RIGHT_CASE] = caseOf(codes, middle, to);
  fields[AT_LEFT_VOWEL] = hasVowel(vowel, codes, from, middle);
  fields[AT_RIGHT_VOWEL] = hasVowel(vowel, codes, middle, to);
  fields[AT_NEXT_VOWEL] = hasVowel(vowel, codes, next, nextEnd);
  fields[AT_DENSITY] = density;
}

/** The letters beside the boundary. */
function readLetters({ fields, from, middle, to }: Features, codes: Uint8Array): void {
  const l1 = letterAt(codes, middle - 1, from, middle);
  const l21 = letterAt(codes, middle - 2, from, middle) * 128 + l1;
  const l321 = letterAt(codes, middle - 3, from, middle) * 16384 + l21;
  const l4 = letterAt(codes, middle - 4, from, middle);
  const r1 = letterAt(codes, middle, middle, to);
  const r12 = r1 * 128 + letterAt(codes, middle + 1, middle, to);
  fields[AT_L1] = l1;
  fields[AT_L21] = l21;
  fields[AT_L321] = l321;
  fields[AT_L4] = l4;
  fields[AT_L4321] = l321 + l4 * 2097152;
  fields[AT_R1] = r1;
  fields[AT_R12] = r12;
  fields[AT_R123] = r12 * 128 + letterAt(codes, middle + 2, middle, to);
  fields[AT_R4] = letterAt(codes, middle + 3, middle, to);
  fields[AT_LEFT_HASH] = hashOf(codes, from, middle);
}

/** What a short piece on the right is looked at with. */
function readShortRight({ fields, middle, to, next, nextEnd }: Features, codes: Uint8Array): void {
  fields[AT_RIGHT_HASH] = hashOf(codes, middle, to);
  fields[AT_N123] =
    letterAt(codes, next, next, nextEnd) * 16384 +
    letterAt(codes, next + 1, next, nextEnd) * 128 +
    letterAt(codes, next + 2, next, nextEnd);
  fields[AT_BOTH_AND_LEFT] = (fields[AT_LEFT] as number) * 16 + (fields[AT_BOTH] as number);
}

/** The same for one of very few letters. */
function readTinyRight({ fields, next, nextEnd }: Features, codes: Uint8Array): void {
  fields[AT_NEXT_HASH] = hashOf(codes, next, nextEnd);
  fields[AT_E123] =
    letterAt(codes, nextEnd - 1, next, nextEnd) +
    128 * letterAt(codes, nextEnd - 2, next, nextEnd) +
    16384 * letterAt(codes, nextEnd - 3, next, nextEnd);
  fields[AT_KIND_LEFT_CASE_AND_NEXT] =
    (fields[AT_LEFT_CASE] as number) * 16 + (fields[AT_NEXT_KIND] as number) + 256 * coarse(fields[AT_NEXT] as number);
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
    fields[AT_KIND_AND_RIGHT_CASE] = (fields[AT_NEXT_KIND] as number) + 16 * (fields[AT_RIGHT_CASE] as number);
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
