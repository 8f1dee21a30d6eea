/**
 * The features of one boundary that speak for a join or a space. The trainer and the decoder share this file, so that
 * both see the same thing.
 *
 * @module
 */

import { mix } from '../../../model/fuse-filter.ts';
import { PLAIN } from './certain-spaces.ts';
import {
  CLOSER,
  CODES,
  COLON,
  COMMA,
  DASH,
  DIGIT,
  HARMONY,
  HYPHEN,
  LATIN_START,
  LETTER_END,
  MARK,
  OPENER,
  STOP,
  STRAIGHT,
  UPPER,
  VOWEL,
} from './letter-codes.ts';
import { DENSITIES, JOINED, lettersEnd, OPEN, pairFrequencyClass, type Tokens, tokenFrequencyClass } from './tokens.ts';
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

/** Number of hashed weights. */
export const WIDE: number = 1 << 16;

const LENGTHS = 8;
/** Length classes by length. */
const LENGTH_CLASS: Uint8Array = /* @__PURE__ */ Uint8Array.from([0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7]);

function lengthClass(length: number): number {
  return length < 12 ? (LENGTH_CLASS[length] as number) : 7;
}

const CASES = 5;
const SMALL = 0;
const CAPITAL = 1;
const SINGLE = 2;
const CAPITALS = 3;
const FOREIGN = 4;

function caseOf(codes: Uint8Array, from: number, to: number): number {
  const first = codes[from] as number;
  if ((first & 0x7f) >= LATIN_START) return FOREIGN;
  if (first < UPPER) return SMALL;
  if (to - from === 1) return SINGLE;
  return (codes[from + 1] as number) < UPPER ? CAPITAL : CAPITALS;
}

const KINDS = 16;
const KIND_OF: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(CODES).fill(15);
  kinds.fill(2, 0, LETTER_END);
  kinds[DIGIT] = 4;
  kinds[COMMA] = 5;
  kinds[STOP] = 6;
  kinds[MARK] = 7;
  kinds[COLON] = 8;
  kinds[OPENER] = 9;
  kinds[CLOSER] = 10;
  kinds[STRAIGHT] = 11;
  kinds[DASH] = 12;
  kinds[HYPHEN] = 13;
  return kinds;
})();
const END = 0;
const WINDOW_END = 1;
const KIND_CAPITAL = 3;

function kindOf(code: number): number {
  const kind = KIND_OF[code & 0x7f] as number;
  return kind === 2 && code >= UPPER ? KIND_CAPITAL : kind;
}

/** What cannot be looked up has this frequency class. */
const ABSENT = FREQUENCY_CLASSES;
const ANY = FREQUENCY_CLASSES + 1;

/** Sizes of the one-hot slots, in order. */
const SLOTS = [
  FREQUENCY_CLASSES, // 0 left
  FREQUENCY_CLASSES, // 1 right
  FREQUENCY_CLASSES, // 2 both joined
  ANY, // 3 right with next
  ANY, // 4 all three
  ANY, // 5 next
  LENGTHS, // 6 left
  LENGTHS, // 7 right
  LENGTHS + 1, // 8 next
  CASES * CASES, // 9 case of left and right
  KINDS * 2, // 10 what follows the right piece, and whether it could be joined to it
  KINDS, // 11 what stands before the left word
  9, // 12 harmony of left and right
  8, // 13 vowels in left, right, next
  DENSITIES, // 14
  5 * 5 * 5 * 5, // 15 coarse frequency classes of left, right, both, right with next
  3, // 16 pieces in the left word so far
  2 * 4 * 4, // 17 right fits as a suffix, coarse left, coarse both
  4 * LENGTHS * 4, // 18 coarse right by length, coarse both
  4 * LENGTHS * 4, // 19 coarse left by length, coarse both
  DENSITIES * 4 * 4, // 20 density by coarse both and right
  5 * 5 * 5 * 5, // 21 coarse frequency classes of both, all three, right with next, next
  LENGTHS * 5 * 5 * 5, // 22 right by length, with both, right with next, next
] as const;

/** Number of one-hot slots; every boundary has one active feature in each. */
export const DENSE_SLOTS: number = SLOTS.length;
const SLOT_START: Int32Array = /* @__PURE__ */ (() => {
  const starts = new Int32Array(SLOTS.length + 1);
  SLOTS.forEach((size, i) => {
    starts[i + 1] = (starts[i] as number) + size;
  });
  return starts;
})();
/** Number of one-hot features. */
export const DENSE: number = SLOTS.reduce<number>((sum, size) => sum + size, 0);

/** The features of one boundary: filled by {@link extractFeatures}. */
export interface Features {
  /** One feature per slot, in 0…{@link DENSE} - 1. */
  readonly dense: Int32Array;
  /** Hashed features, in 0…{@link WIDE} - 1; the first {@link Features.wideCount} count. */
  readonly wide: Int32Array;
  wideCount: number;
  /** Frequency class of the joined word. */
  joined: number;
  /** Where the left letters start and the right letters end in the codes. */
  from: number;
  middle: number;
  to: number;
}

/** Makes an empty {@link Features}. */
export function createFeatures(): Features {
  return {
    dense: new Int32Array(DENSE_SLOTS),
    wide: new Int32Array(48),
    wideCount: 0,
    joined: 0,
    from: 0,
    middle: 0,
    to: 0,
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

function hasVowel(codes: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (VOWEL[(codes[i] as number) & 0x7f] === 1) return 1;
  return 0;
}

/** The hashed feature that a template makes of two numbers. */
function wideOf(template: number, a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca77) ^ Math.imul(template, 0x27d4eb2f)) >>> 16;
}

/**
 * Fills `features` for the boundary behind token `t`, when the word to its left started with token `s`.
 * Both sides must be letters.
 */
export function extractFeatures(features: Features, tokens: Tokens, source: WordSource, s: number, t: number): void {
  const { codes, start, kind, count } = tokens;
  const { dense, wide } = features;
  const middle = start[t + 1] as number;
  const wordStart = start[s] as number;
  let from = middle;
  while (from > wordStart && ((codes[from - 1] as number) & 0x7f) < LETTER_END) from--;

  // The right piece: leading letters, over boundaries that are joined already.
  let end = t + 1;
  let to = lettersEnd(codes, middle, start[end + 1] as number);
  let inside = to < (start[end + 1] as number);
  while (!inside && end + 1 < count && kind[end] === JOINED) {
    end++;
    to = lettersEnd(codes, to, start[end + 1] as number);
    inside = to < (start[end + 1] as number);
  }
  const rightWhole = end === t + 1;

  // The piece after it.
  let next = to;
  let nextEnd = to;
  let nextKind: number;
  let joinable = 0;
  let nextToken = -1;
  if (inside) {
    nextKind = kindOf(codes[to] as number);
  } else if (end + 1 >= count) {
    nextKind = tokens.final ? END : WINDOW_END;
  } else {
    nextToken = end + 1;
    next = start[nextToken] as number;
    nextEnd = lettersEnd(codes, next, start[nextToken + 1] as number);
    nextKind = next === start[nextToken + 1] ? 15 : kindOf(codes[next] as number);
    if (nextEnd > next && kind[end] === OPEN && (codes[next] as number) < UPPER) joinable = 1;
  }
  const nextLength = nextEnd - next;

  const left =
    s === t && from === wordStart
      ? tokenFrequencyClass(tokens, source, s)
      : frequencyClassOf(source, codes, from, middle);
  const right = rightWhole ? tokenFrequencyClass(tokens, source, t + 1) : frequencyClassOf(source, codes, middle, to);
  const both =
    s === t && from === wordStart && rightWhole
      ? pairFrequencyClass(tokens, source, t)
      : frequencyClassOf(source, codes, from, to);
  const follower = nextLength > 0 ? tokenFrequencyClass(tokens, source, nextToken) : ABSENT;
  let rightNext = ABSENT;
  let all = ABSENT;
  if (joinable === 1) {
    rightNext = rightWhole
      ? pairFrequencyClass(tokens, source, t + 1)
      : frequencyClassOf(source, codes, middle, nextEnd);
    // Two plain words are never the rest of one, and this is what most boundaries look like.
    const plain = right >= COUNTED && follower >= COUNTED && to - middle >= PLAIN && nextEnd - next >= PLAIN;
    all = plain ? UNKNOWN : frequencyClassOf(source, codes, from, nextEnd);
  }
  features.joined = both;
  features.from = from;
  features.middle = middle;
  features.to = to;

  const leftLength = middle - from;
  const rightLength = to - middle;
  const leftCase = caseOf(codes, from, middle);
  const rightCase = caseOf(codes, middle, to);

  let before: number;
  if (from > wordStart) before = kindOf(codes[from - 1] as number);
  else if (s === 0) before = END;
  else {
    const p = start[s] as number;
    before = kindOf(codes[p - 1] as number);
    // A word before: capital or small.
    if (before <= KIND_CAPITAL) {
      let q = p - 1;
      const previous = start[s - 1] as number;
      while (q > previous && ((codes[q - 1] as number) & 0x7f) < LETTER_END) q--;
      before = (codes[q] as number) >= UPPER ? KIND_CAPITAL : 2;
    }
  }

  let leftHarmony = 0;
  for (let i = middle - 1; i >= from && leftHarmony === 0; i--)
    leftHarmony = HARMONY[(codes[i] as number) & 0x7f] as number;
  let rightHarmony = 0;
  for (let i = middle; i < to && rightHarmony === 0; i++) rightHarmony = HARMONY[(codes[i] as number) & 0x7f] as number;

  const cl = coarse(left);
  const cr = coarse(right);
  const cb = coarse(both);
  const fits = fitsAsSuffix(source, codes, from, middle, to) ? 1 : 0;
  const ll = lengthClass(leftLength);
  const lr = lengthClass(rightLength);

  dense[0] = (SLOT_START[0] as number) + left;
  dense[1] = (SLOT_START[1] as number) + right;
  dense[2] = (SLOT_START[2] as number) + both;
  dense[3] = (SLOT_START[3] as number) + rightNext;
  dense[4] = (SLOT_START[4] as number) + all;
  dense[5] = (SLOT_START[5] as number) + follower;
  dense[6] = (SLOT_START[6] as number) + ll;
  dense[7] = (SLOT_START[7] as number) + lr;
  dense[8] = (SLOT_START[8] as number) + (nextLength === 0 ? LENGTHS : lengthClass(nextLength));
  dense[9] = (SLOT_START[9] as number) + (leftCase * CASES + rightCase);
  dense[10] = (SLOT_START[10] as number) + (nextKind * 2 + joinable);
  dense[11] = (SLOT_START[11] as number) + before;
  dense[12] = (SLOT_START[12] as number) + (leftHarmony * 3 + rightHarmony);
  dense[13] =
    (SLOT_START[13] as number) +
    (hasVowel(codes, from, middle) * 4 + hasVowel(codes, middle, to) * 2 + hasVowel(codes, next, nextEnd));
  dense[14] = (SLOT_START[14] as number) + tokens.density;
  const mb = middling(both);
  const mrn = middling(rightNext);
  const mf = middling(follower);
  dense[15] = (SLOT_START[15] as number) + (middling(left) + 5 * middling(right) + 25 * mb + 125 * mrn);
  dense[16] = (SLOT_START[16] as number) + Math.min(2, t - s);
  dense[17] = (SLOT_START[17] as number) + (fits + 2 * cl + 8 * cb);
  dense[18] = (SLOT_START[18] as number) + (cr + 4 * lr + 32 * cb);
  dense[19] = (SLOT_START[19] as number) + (cl + 4 * ll + 32 * cb);
  dense[20] = (SLOT_START[20] as number) + (tokens.density * 16 + cb * 4 + cr);
  dense[21] = (SLOT_START[21] as number) + (mb + 5 * middling(all) + 25 * mrn + 125 * mf);
  dense[22] = (SLOT_START[22] as number) + (lr * 125 + mb + 5 * mrn + 25 * mf);

  const l1 = letterAt(codes, middle - 1, from, middle);
  const l2 = letterAt(codes, middle - 2, from, middle);
  const l3 = letterAt(codes, middle - 3, from, middle);
  const l4 = letterAt(codes, middle - 4, from, middle);
  const r1 = letterAt(codes, middle, middle, to);
  const r2 = letterAt(codes, middle + 1, middle, to);
  const r3 = letterAt(codes, middle + 2, middle, to);
  const r4 = letterAt(codes, middle + 3, middle, to);
  const l21 = l2 * 128 + l1;
  const l321 = l3 * 16384 + l21;
  const r12 = r1 * 128 + r2;
  const r123 = r12 * 128 + r3;
  let n = 0;
  wide[n++] = wideOf(1, l1, r1);
  wide[n++] = wideOf(2, l21, r1);
  wide[n++] = wideOf(3, l1, r12);
  wide[n++] = wideOf(4, l21, r12);
  wide[n++] = wideOf(5, l321, r1);
  wide[n++] = wideOf(6, l1, r123);
  wide[n++] = wideOf(7, l321, r12);
  wide[n++] = wideOf(8, l21, r123);
  wide[n++] = wideOf(9, l321, 0);
  wide[n++] = wideOf(10, l321, l4);
  wide[n++] = wideOf(11, r123, 0);
  wide[n++] = wideOf(12, r123, r4);
  const leftHash = hashOf(codes, from, middle);
  if (leftLength <= 5) {
    wide[n++] = wideOf(13, leftHash, 0);
    wide[n++] = wideOf(14, leftHash, r1);
    wide[n++] = wideOf(15, leftHash, nextKind + 16 * rightCase);
  }
  if (rightLength <= 5) {
    const rightHash = hashOf(codes, middle, to);
    const n1 = letterAt(codes, next, next, nextEnd);
    const n2 = letterAt(codes, next + 1, next, nextEnd);
    const n3 = letterAt(codes, next + 2, next, nextEnd);
    wide[n++] = wideOf(16, rightHash, 0);
    wide[n++] = wideOf(17, rightHash, l1);
    wide[n++] = wideOf(18, rightHash, l21);
    wide[n++] = wideOf(19, rightHash, l321);
    wide[n++] = wideOf(20, rightHash, nextKind);
    wide[n++] = wideOf(21, rightHash, n1 * 16384 + n2 * 128 + n3);
    wide[n++] = wideOf(22, rightHash, leftHash);
    wide[n++] = wideOf(23, rightHash, left * 16 + both);
    if (rightLength <= 3) {
      wide[n++] = wideOf(24, rightHash, l321 + l4 * 2097152);
      wide[n++] = wideOf(25, rightHash, hashOf(codes, next, nextEnd));
      const e1 = letterAt(codes, nextEnd - 1, next, nextEnd);
      const e2 = letterAt(codes, nextEnd - 2, next, nextEnd);
      const e3 = letterAt(codes, nextEnd - 3, next, nextEnd);
      wide[n++] = wideOf(26, rightHash, e1 + 128 * e2 + 16384 * e3);
      wide[n++] = wideOf(27, rightHash, leftCase * 16 + nextKind + 256 * coarse(follower));
    }
  }
  features.wideCount = n;
}
