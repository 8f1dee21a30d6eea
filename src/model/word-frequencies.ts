/**
 * What the model knows of words: a static filter that maps the hash of a word to its frequency class, and a smaller one
 * for stem-and-suffix pairs. Neither holds a string; both answer from three reads.
 *
 * @module
 */

import { type BinaryFuseFilter, fingerprint, lookUp, mix } from './fuse-filter.ts';
import type { Alphabet } from './letter-codes.ts';
import type { SuffixSet } from './suffix-set.ts';

/** The seed of every word hash. */
export const HASH_START: number = 0x811c9dc5 | 0;

/** Adds one letter to the hash of a word. */
export function addLetter(hash: number, code: number): number {
  const h = Math.imul(hash ^ code, 0x01000193);
  return h ^ (h >>> 15);
}

/** The class of an unknown word. */
export const UNKNOWN = 0;
/** A stem that is only listed, with a suffix that fits. */
export const BUILT_RARE = 1;
/** A stem seen in running text, with a suffix that fits. */
export const BUILT = 2;
/** A stem with a suffix that fits, and in a word list. */
export const BUILT_LISTED = 3;
/** In a word list, never counted, and not to be taken apart. */
export const LISTED = 4;
/** The lowest of the seven classes of words counted in running text. */
export const COUNTED = 5;
/** Number of frequency classes. */
export const FREQUENCY_CLASSES = 12;

/** Where frequency classes come from: the packed data, or exact counts while training. */
export interface WordSource {
  /** The letters that its words are written with. */
  readonly alphabet: Alphabet;
  /** True when the answers never change, so that they may be remembered. */
  readonly constant?: true;
  /** {@link UNKNOWN}, {@link LISTED} or one of the counted classes. */
  word(hash: number): number;
  /** True when a word that is a stem and a suffix is in a word list; asked of nothing else. */
  built(hash: number): boolean;
  /** True when the suffix with this (backward) hash follows stems of this class. */
  suffix(hash: number): boolean;
}

/** The longest suffix chain that is looked for. */
export const LONGEST_SUFFIX = 12;
/** The shortest stem that may carry a suffix. */
export const SHORTEST_STEM = 3;
/** Words longer than this are not looked up. No Kazakh word is. */
export const LONGEST_WORD = 32;

/** Hash of a suffix together with the class of the stem before it. `hash` runs over the suffix from its last letter. */
export function suffixKey(hash: number, harmony: number, final: number): number {
  return mix(Math.imul(hash, 31) + harmony * 8 + final + 1);
}

const prefixHash: Int32Array = /* @__PURE__ */ new Int32Array(LONGEST_WORD + 1);
const prefixHarmony: Uint8Array = /* @__PURE__ */ new Uint8Array(LONGEST_WORD + 1);

/** Slots of the cache of frequency classes; a power of two. */
const MEMORY = 1 << 15;

/**
 * A cache of look-ups: a small table in which a new word takes the place of an old one. The two numbers of a word lie
 * side by side, since a second cache line costs more than the hash: one hash, and another with the frequency class in its
 * lowest bits. Classes are kept plus one, so 0 means empty.
 */
type Memory = Int32Array;

/** Bits of a cached frequency class, and the mask of them. */
const CLASS_BITS = 4;
const CLASS_MASK: number = (1 << CLASS_BITS) - 1;
const memories = new WeakMap<WordSource, Memory>();
let memoryOwner: WordSource | undefined;
let memory: Memory | undefined;

function memoryOf(source: WordSource): Memory | undefined {
  if (source === memoryOwner) return memory;
  memoryOwner = source;
  memory = memories.get(source);
  if (memory === undefined && source.constant === true) {
    memory = new Int32Array(MEMORY * 2);
    memories.set(source, memory);
  }
  return memory;
}

/** The hashes of the word that {@link frequencyClassOf} was asked about last, to go on from with more letters. */
export const lastWord: { hash: number; check: number } = { hash: 0, check: 0 };

/**
 * How well the word `codes[from, to)` is known. Capitals do not matter.
 *
 * @param middle the letters before this place are hashed already, into `hash` and `check`
 */
export function frequencyClassOf(
  source: WordSource,
  codes: Uint8Array,
  from: number,
  to: number,
  middle: number = from,
  hashed: number = HASH_START,
  checked = 0,
): number {
  const length = to - from;
  if (length <= 0 || length > LONGEST_WORD) {
    lastWord.hash = HASH_START;
    lastWord.check = 0;
    return UNKNOWN;
  }
  let hash = hashed;
  let check = checked;
  for (let i = middle; i < to; i++) {
    const code = (codes[i] as number) & 0x7f;
    hash = addLetter(hash, code);
    check = (Math.imul(check, 0x2c1b3c6d) + code + 1) | 0;
  }
  lastWord.hash = hash;
  lastWord.check = check;
  const known = memoryOf(source);
  if (known === undefined) return computeFrequencyClass(source, codes, from, length, hash);
  // Sixty bits of hashes: no two words share them, so what is remembered is what would be found.
  const place = ((hash ^ (hash >>> 15)) & (MEMORY - 1)) * 2;
  const kept = known[place + 1] as number;
  const found = kept & CLASS_MASK;
  if (found !== 0 && known[place] === hash && ((kept ^ check) & ~CLASS_MASK) === 0) return found - 1;
  const frequencyClass = computeFrequencyClass(source, codes, from, length, hash);
  known[place] = hash;
  known[place + 1] = (check & ~CLASS_MASK) | (frequencyClass + 1);
  return frequencyClass;
}

function computeFrequencyClass(
  source: WordSource,
  codes: Uint8Array,
  from: number,
  length: number,
  hash: number,
): number {
  const whole = source.word(hash);
  if (whole !== UNKNOWN) return whole;
  const { harmony: harmonies, final: finals } = source.alphabet;
  let prefix = HASH_START;
  let harmony = 0;
  for (let i = 0; i < length; i++) {
    prefixHash[i] = prefix;
    prefixHarmony[i] = harmony;
    const code = (codes[from + i] as number) & 0x7f;
    prefix = addLetter(prefix, code);
    const h = harmonies[code] as number;
    if (h !== 0) harmony = h;
  }
  let best = UNKNOWN;
  let suffix = HASH_START;
  const last = Math.max(SHORTEST_STEM, length - LONGEST_SUFFIX);
  for (let i = length - 1; i >= last; i--) {
    suffix = addLetter(suffix, (codes[from + i] as number) & 0x7f);
    const final = finals[(codes[from + i - 1] as number) & 0x7f] as number;
    if (final === 0 || !source.suffix(suffixKey(suffix, prefixHarmony[i] as number, final))) continue;
    const stem = source.word(prefixHash[i] as number);
    if (stem === UNKNOWN) continue;
    if (source.built(hash)) return BUILT_LISTED;
    if (stem > COUNTED) return BUILT;
    best = BUILT_RARE;
  }
  return best;
}

/** True when the letters `codes[from, to)` are a suffix that fits the stem before them, `codes[stem, from)`. */
export function fitsAsSuffix(source: WordSource, codes: Uint8Array, stem: number, from: number, to: number): boolean {
  if (to - from > LONGEST_SUFFIX || from <= stem || to <= from) return false;
  const { harmony: harmonies, final: finals } = source.alphabet;
  let suffix = HASH_START;
  for (let i = to - 1; i >= from; i--) suffix = addLetter(suffix, (codes[i] as number) & 0x7f);
  let harmony = 0;
  for (let i = from - 1; i >= stem && harmony === 0; i--) harmony = harmonies[(codes[i] as number) & 0x7f] as number;
  const final = finals[(codes[from - 1] as number) & 0x7f] as number;
  return final !== 0 && source.suffix(suffixKey(suffix, harmony, final));
}

/** Bits of the fingerprint beside a word's class. */
export const WORD_FINGERPRINT = 8;
/** Bits of a word's slot: the class of one that was counted, above that the fingerprint. */
export const WORD_BITS: number = WORD_FINGERPRINT + 3;
/** Bits of the second fingerprint that words seen more than once have: an unknown word must not look common. */
export const CHECK_FINGERPRINT = 5;
/** Bits of the fingerprint of listed words that are a stem and a suffix. */
export const BUILT_FINGERPRINT = 3;

/** What holds all words. */
export interface WordFilters {
  readonly words: BinaryFuseFilter;
  readonly checks: BinaryFuseFilter;
  readonly built: BinaryFuseFilter;
  readonly suffixes: SuffixSet;
}

/** Frequency classes out of packed data. */
export function createWordSource(alphabet: Alphabet, filters: WordFilters): WordSource {
  const { words, checks, built, suffixes } = filters;
  const look = (hash: number): number => {
    const value = lookUp(words, hash);
    if (value >>> 3 !== fingerprint(hash, WORD_FINGERPRINT)) return UNKNOWN;
    const counted = value & 7;
    if (counted > 1 && lookUp(checks, hash) !== mix(hash ^ 0x2545f491) >>> (32 - CHECK_FINGERPRINT)) return UNKNOWN;
    return counted + LISTED;
  };
  // Words recur: a small table spares most reads of the large ones. Its answers depend on the hash alone.
  const answers = new Int32Array(MEMORY);
  return {
    alphabet,
    constant: true,
    word(hash) {
      // The place and the upper bits of a hash make up all of it.
      const upper = hash >>> 15;
      const place = (hash ^ upper) & (MEMORY - 1);
      const kept = answers[place] as number;
      if (kept >>> CLASS_BITS === upper && (kept & CLASS_MASK) !== 0) return (kept & CLASS_MASK) - 1;
      const frequencyClass = look(hash);
      answers[place] = (upper << CLASS_BITS) | (frequencyClass + 1);
      return frequencyClass;
    },
    built(hash) {
      return lookUp(built, hash) === fingerprint(hash, BUILT_FINGERPRINT);
    },
    suffix(hash) {
      return suffixes.has(hash);
    },
  };
}
