/**
 * What the model knows of words: a static filter that maps the hash of a word to its frequency class, and a smaller one
 * for stem-and-suffix pairs. Neither holds a string; both answer from three reads.
 *
 * @module
 */
import { FINAL, HARMONY } from './model-codes.ts';

/** A function from hashes to small numbers, fixed when it was built; unknown hashes give noise. */
export interface Retrieval {
  readonly bits: number;
  readonly seed: number;
  readonly segment: number;
  readonly segmentCount: number;
  /** `bits` per slot, packed. */
  readonly data: Uint8Array;
}

/** Scrambles a 32-bit hash. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The three slots of a hash: one in each of three neighbouring segments. */
export function slotsOf(hash: number, seed: number, segment: number, segmentCount: number, out: Int32Array): void {
  const a = mix(hash ^ seed) >>> 0;
  const b = mix(a + 0x9e3779b9) >>> 0;
  // The high half picks the segment, the rest the places in it; `segment` is a power of two.
  const first = Math.floor((a / 4294967296) * segmentCount);
  out[0] = first * segment + (b & (segment - 1));
  out[1] = (first + 1) * segment + ((b >>> 15) & (segment - 1));
  out[2] = (first + 2) * segment + ((Math.imul(a ^ (b >>> 7), 0x2c1b3c6d) >>> 12) % segment);
}

const places: Int32Array = new Int32Array(3);

/** Reads the packed number at `slot`. */
function readSlot(data: Uint8Array, bits: number, slot: number): number {
  const bit = slot * bits;
  const byte = bit >>> 3;
  const word = (data[byte] as number) | ((data[byte + 1] as number) << 8) | ((data[byte + 2] as number) << 16);
  return (word >>> (bit & 7)) & ((1 << bits) - 1);
}

/** The number stored for `hash`; noise when it was not stored. */
export function retrieve({ bits, seed, segment, segmentCount, data }: Retrieval, hash: number): number {
  slotsOf(hash, seed, segment, segmentCount, places);
  return (
    readSlot(data, bits, places[0] as number) ^
    readSlot(data, bits, places[1] as number) ^
    readSlot(data, bits, places[2] as number)
  );
}

/** The fingerprint that is stored beside a value. */
export function fingerprint(hash: number, bits: number): number {
  return mix(hash ^ 0x5bd1e995) >>> (32 - bits);
}

/** The seed of every word hash. */
export const HASH_START: number = 0x811c9dc5 | 0;

/** Adds one letter to the hash of a word. */
export function addLetter(hash: number, code: number): number {
  const h = Math.imul(hash ^ code, 0x01000193);
  return h ^ (h >>> 15);
}

/** Standing of a word that nothing speaks for. */
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
/** Number of standings. */
export const STANDINGS = 12;

/** Where standings come from: the packed data, or exact counts while training. */
export interface WordSource {
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
/** Words longer than this are not looked up; no Kazakh word is. */
export const LONGEST_WORD = 32;

/** Hash of a suffix together with the class of the stem before it. `hash` runs over the suffix from its last letter. */
export function suffixKey(hash: number, harmony: number, final: number): number {
  return mix(Math.imul(hash, 31) + harmony * 8 + final + 1);
}

const prefixHash: Int32Array = new Int32Array(LONGEST_WORD + 1);
const prefixHarmony: Uint8Array = new Uint8Array(LONGEST_WORD + 1);

/** Places in the memory of standings; a power of two. */
const MEMORY = 1 << 15;

/**
 * What was asked before: a small table in which a new word takes the place of an old one. Two numbers for each word side
 * by side, for every look at another part of the memory costs more than the hash: one hash, and another with the standing
 * in its lowest bits. Standings are kept plus one, so 0 is free.
 */
type Memory = Int32Array;

/** Bits of a remembered standing, and the mask of them. */
const STANDING_BITS = 4;
const STANDING: number = (1 << STANDING_BITS) - 1;
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

/** The hashes of the word that {@link standingOf} was asked about last, to go on from with more letters. */
export const lastWord: { hash: number; check: number } = { hash: 0, check: 0 };

/**
 * How well the word `codes[from, to)` is known. Capitals do not matter.
 *
 * @param middle the letters before this place are hashed already, into `hash` and `check`
 */
export function standingOf(
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
  if (known === undefined) return computeStanding(source, codes, from, length, hash);
  // Sixty bits of hashes: no two words share them, so what is remembered is what would be found.
  const place = ((hash ^ (hash >>> 15)) & (MEMORY - 1)) * 2;
  const kept = known[place + 1] as number;
  const found = kept & STANDING;
  if (found !== 0 && known[place] === hash && ((kept ^ check) & ~STANDING) === 0) return found - 1;
  const standing = computeStanding(source, codes, from, length, hash);
  known[place] = hash;
  known[place + 1] = (check & ~STANDING) | (standing + 1);
  return standing;
}

function computeStanding(source: WordSource, codes: Uint8Array, from: number, length: number, hash: number): number {
  const whole = source.word(hash);
  if (whole !== UNKNOWN) return whole;
  let prefix = HASH_START;
  let harmony = 0;
  for (let i = 0; i < length; i++) {
    prefixHash[i] = prefix;
    prefixHarmony[i] = harmony;
    const code = (codes[from + i] as number) & 0x7f;
    prefix = addLetter(prefix, code);
    const h = HARMONY[code] as number;
    if (h !== 0) harmony = h;
  }
  let best = UNKNOWN;
  let suffix = HASH_START;
  const last = Math.max(SHORTEST_STEM, length - LONGEST_SUFFIX);
  for (let i = length - 1; i >= last; i--) {
    suffix = addLetter(suffix, (codes[from + i] as number) & 0x7f);
    const final = FINAL[(codes[from + i - 1] as number) & 0x7f] as number;
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
  let suffix = HASH_START;
  for (let i = to - 1; i >= from; i--) suffix = addLetter(suffix, (codes[i] as number) & 0x7f);
  let harmony = 0;
  for (let i = from - 1; i >= stem && harmony === 0; i--) harmony = HARMONY[(codes[i] as number) & 0x7f] as number;
  const final = FINAL[(codes[from - 1] as number) & 0x7f] as number;
  return final !== 0 && source.suffix(suffixKey(suffix, harmony, final));
}

/** Bits of the fingerprint beside a word's class. */
export const WORD_FINGERPRINT = 8;
/** Suffixes are kept as bits of a set of this many: 1 in 280 other strings passes for one. */
export const SUFFIX_SPACE: number = 1 << 21;

/** Bits of the second fingerprint that words seen more than once have: a stranger must not look common. */
export const CHECK_FINGERPRINT = 5;
/** Bits of the fingerprint of listed words that are a stem and a suffix. */
export const BUILT_FINGERPRINT = 3;

/** The four filters that hold all words. */
export interface WordFilters {
  readonly words: Retrieval;
  readonly checks: Retrieval;
  readonly built: Retrieval;
  /** The set of suffixes, as bits. */
  readonly suffixes: Uint8Array;
}

/** The lower bits of the suffixes' places, as a smaller set. */
const SKETCH_SPACE: number = 1 << 16;

function sketchOf(suffixes: Uint8Array): Uint8Array {
  // Four bytes at a time, since every program that loads the pack waits for it.
  const whole = new Uint32Array(suffixes.buffer, suffixes.byteOffset, suffixes.length >>> 2);
  const sketch = new Uint32Array(SKETCH_SPACE >>> 5);
  for (let at = 0; at < whole.length; at++) {
    const place = at & (sketch.length - 1);
    sketch[place] = (sketch[place] as number) | (whole[at] as number);
  }
  return new Uint8Array(sketch.buffer);
}

function hasBit(bits: Uint8Array, place: number): boolean {
  return (((bits[place >>> 3] as number) >>> (place & 7)) & 1) === 1;
}

/** Standings out of packed data. */
export function createWordSource(filters: WordFilters): WordSource {
  const { words, checks, built, suffixes } = filters;
  const look = (hash: number): number => {
    const value = retrieve(words, hash);
    if (value >>> 3 !== fingerprint(hash, WORD_FINGERPRINT)) return UNKNOWN;
    const counted = value & 7;
    if (counted > 1 && retrieve(checks, hash) !== mix(hash ^ 0x2545f491) >>> (32 - CHECK_FINGERPRINT)) return UNKNOWN;
    return counted + LISTED;
  };
  const sketch = sketchOf(suffixes);
  // Words recur: a small table spares most reads of the large ones. Its answers hang on the hash alone.
  const answers = new Int32Array(MEMORY);
  return {
    constant: true,
    word(hash) {
      // The place and the upper bits of a hash make up all of it.
      const upper = hash >>> 15;
      const place = (hash ^ upper) & (MEMORY - 1);
      const kept = answers[place] as number;
      if (kept >>> STANDING_BITS === upper && (kept & STANDING) !== 0) return (kept & STANDING) - 1;
      const standing = look(hash);
      answers[place] = (upper << STANDING_BITS) | (standing + 1);
      return standing;
    },
    built(hash) {
      return retrieve(built, hash) === fingerprint(hash, BUILT_FINGERPRINT);
    },
    suffix(hash) {
      // Nine of ten strings are none, and a part of the memory that is always at hand tells so.
      return hasBit(sketch, hash & (SKETCH_SPACE - 1)) && hasBit(suffixes, hash & (SUFFIX_SPACE - 1));
    },
  };
}
