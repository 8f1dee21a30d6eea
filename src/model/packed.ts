/**
 * The text form of the model: numbers as characters, so that it travels inside a module and compresses well.
 *
 * Filters are base64, since nothing compresses them. Weights take one printable character each, since most are near
 * zero and a general compressor sees that only when bytes stay whole.
 *
 * @module
 */

import { DENSE_SLOTS } from './feature-templates.ts';
import type { BinaryFuseFilter } from './fuse-filter.ts';
import type { Weights } from './scorer.ts';
import { SuffixSet } from './suffix-set.ts';
import type { WordFilters } from './word-frequencies.ts';

/** A binary fuse filter: a function from hashes of words to small numbers. */
export interface PackedFilter {
  /** Bits of each slot. */
  readonly bits: number;
  /** What hashes are mixed with. */
  readonly seed: number;
  /** Slots of a segment, a power of two. */
  readonly segment: number;
  /** Segments in which the first of a hash's three slots may lie. */
  readonly segmentCount: number;
  /** The slots, packed, in base64 without padding. */
  readonly data: string;
}

/** Small whole numbers, from -44 to 44, that are to be multiplied by one scale. */
export interface PackedNumbers {
  /** What each number is to be multiplied by. */
  readonly scale: number;
  /** One printable character per number; `O` is 0. */
  readonly data: string;
}

/** What training makes of word counts and word lists: data, not to be written by hand. */
export interface PackedLexicon {
  /** The frequency class of each word, by its hash. */
  readonly words: PackedFilter;
  /** A second fingerprint of the words that were counted more than once. */
  readonly checks: PackedFilter;
  /** The listed words that are a stem and a suffix. */
  readonly built: PackedFilter;
  /** The set of suffixes: gaps between set bits, seven bits a byte, in base64. */
  readonly suffixes: string;
}

/** The trained weights of a boundary model: data, not to be written by hand. */
export interface PackedWeights {
  /** The rows of the hidden layer, one per one-hot feature. */
  readonly embedding: PackedNumbers;
  /** One per one-hot feature. */
  readonly direct: PackedNumbers;
  /** One per hashed feature. */
  readonly wide: PackedNumbers;
  /** One per hidden unit. */
  readonly hiddenBias: readonly number[];
  /** One per hidden unit. */
  readonly output: readonly number[];
  /** The logit of a join without any feature. */
  readonly bias: number;
}

/** The largest quantised weight. */
export const LEVELS = 44;
/** The character of zero; {@link LEVELS} to either side of it are printable ASCII. */
export const ZERO = 79;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What a platform may have that decodes text itself, at a tenth of the time that a loop takes when it is first run. */
interface Native {
  readonly Buffer?: { from(text: string, encoding: 'base64' | 'latin1'): Uint8Array };
}

/** Decodes base64 without padding. */
export function fromBase64(text: string): Uint8Array {
  const native = (globalThis as Native).Buffer;
  return native === undefined ? decodeBase64(text) : native.from(text, 'base64');
}

/** {@link fromBase64} where the platform does not help. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let out = 0;
  for (let i = 0; i < text.length; i += 4) {
    const bits =
      ((values[text.charCodeAt(i)] as number) << 18) |
      ((values[text.charCodeAt(i + 1)] as number) << 12) |
      (i + 2 < text.length ? (values[text.charCodeAt(i + 2)] as number) << 6 : 0) |
      (i + 3 < text.length ? (values[text.charCodeAt(i + 3)] as number) : 0);
    bytes[out++] = bits >>> 16;
    if (out < bytes.length) bytes[out++] = (bits >>> 8) & 255;
    if (out < bytes.length) bytes[out++] = bits & 255;
  }
  return bytes;
}

/** The codes of ASCII characters. */
export function fromAscii(text: string): Uint8Array {
  const native = (globalThis as Native).Buffer;
  return native === undefined ? decodeAscii(text) : native.from(text, 'latin1');
}

/** {@link fromAscii} where the platform does not help. */
export function decodeAscii(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Unpacks the filters. */
export function unpackFilters(packed: PackedLexicon): WordFilters {
  return {
    words: unpackFilter(packed.words),
    checks: unpackFilter(packed.checks),
    built: unpackFilter(packed.built),
    suffixes: unpackSuffixes(packed.suffixes),
  };
}

function unpackSuffixes(packed: string): SuffixSet {
  const suffixes = new SuffixSet();
  let place = -1;
  let gap = 0;
  let shift = 0;
  for (const byte of fromBase64(packed)) {
    gap |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    place += gap + 1;
    suffixes.add(place);
    gap = 0;
    shift = 0;
  }
  return suffixes;
}

/** Unpacks one filter. */
export function unpackFilter(packed: PackedFilter): BinaryFuseFilter {
  const { bits, seed, segment, segmentCount } = packed;
  return { bits, seed, segment, segmentCount, data: fromBase64(packed.data) };
}

/** Unpacks the weights: the characters of the numbers are the numbers, {@link ZERO} too large. */
export function unpackWeights(packed: PackedWeights): Weights {
  const { embedding, direct, wide, hiddenBias, output, bias } = packed;
  const surplus = DENSE_SLOTS * ZERO;
  return {
    scale: { embedding: embedding.scale, direct: direct.scale, wide: wide.scale },
    zero: ZERO,
    embedding: fromAscii(embedding.data),
    direct: fromAscii(direct.data),
    wide: fromAscii(wide.data),
    // Every boundary has one feature in each slot, so what they are too large by is known beforehand.
    hiddenBias: Float32Array.from(hiddenBias, (value) => value / embedding.scale - surplus),
    output: Float32Array.from(output),
    bias: bias - surplus * direct.scale,
  };
}
