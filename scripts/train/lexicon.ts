/**
 * Counts words in the training text and the word lists, and packs them for the model.
 *
 * @module
 */
import { CYRILLIC_END, codeOf, FINAL, HARMONY } from '../../src/language/kazakh/model/letter-codes.ts';
import {
  addLetter,
  BUILT_FINGERPRINT,
  CHECK_FINGERPRINT,
  COUNTED,
  createWordSource,
  HASH_START,
  LISTED,
  LONGEST_SUFFIX,
  SHORTEST_STEM,
  SUFFIX_SPACE,
  suffixKey,
  UNKNOWN,
  WORD_FINGERPRINT,
  type WordFilters,
  type WordSource,
} from '../../src/language/kazakh/model/word-frequencies.ts';
import { fingerprint, mix } from '../../src/model/fuse-filter.ts';
import type { Corpora } from './corpora.ts';
import { buildFuseFilter } from './fuse-filter.ts';

const WORDS = /\p{L}+/gu;

/** The hash the model computes for a lower-case word; `undefined` when it is not all Kazakh Cyrillic. */
export function hashWord(word: string): number | undefined {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) {
    const code = codeOf(word.charCodeAt(i)) & 0x7f;
    if (code === 0 || code >= CYRILLIC_END) return undefined;
    hash = addLetter(hash, code);
  }
  return hash;
}

/** 1…7 for a weighted count, 0 below one half. */
export function classOf(count: number): number {
  if (count < 0.5) return 0;
  const steps = [1.5, 3.5, 8, 20, 60, 250];
  let value = 1;
  for (const step of steps) if (count >= step) value++;
  return value;
}

/** The lexicon as packed, and as the trainer sees it: each word without the counts of the text being trained on. */
export interface Lexicon {
  readonly filters: WordFilters;
  /** Sets the part of the text whose own counts are left out. */
  leaveOut(fold: number): void;
  /** Makes a share of all words unknown, other ones for each seed. */
  forget(share: number, seed: number): void;
  readonly training: WordSource;
  readonly report: Record<string, number>;
}

/** Counts, factors and packs. */
export function buildLexicon(corpora: Corpora): Lexicon {
  const folds = corpora.folds.length;
  const ids = new Map<string, number>();
  const names: string[] = [];
  const counts: Float64Array[] = [];
  for (const [fold, text] of corpora.folds.entries()) {
    const own = new Float64Array(400_000);
    for (const line of text.lines) {
      for (const match of line.toLowerCase().matchAll(WORDS)) {
        const word = match[0];
        if (word.length < 2 || hashWord(word) === undefined) continue;
        let id = ids.get(word);
        if (id === undefined) {
          id = names.length;
          ids.set(word, id);
          names.push(word);
        }
        own[id] = (own[id] as number) + text.weight;
      }
    }
    counts[fold] = own;
  }
  const trainTypes = names.length;
  // The news counts hold pieces of words cut by a Latin і, so they say nothing of short words.
  const listed = new Float64Array(400_000);
  for (const [word, count] of corpora.counted) {
    if (word.length < 4 || hashWord(word) === undefined) continue;
    let id = ids.get(word);
    if (id === undefined) {
      id = names.length;
      ids.set(word, id);
      names.push(word);
    }
    listed[id] = (listed[id] as number) + count * 0.5;
  }
  const countedTypes = names.length;

  // Suffixes: what stands behind one word in another, by the class of the stem.
  const all = new Set<string>(names);
  for (const word of corpora.listed) if (word.length >= 4 && hashWord(word) !== undefined) all.add(word);
  const sorted = [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const pairs = new Map<number, number>();
  const splits = (word: string, visit: (at: number, key: number) => boolean): void => {
    let suffix = HASH_START;
    for (let at = word.length - 1; at >= SHORTEST_STEM && word.length - at <= LONGEST_SUFFIX; at--) {
      suffix = addLetter(suffix, codeOf(word.charCodeAt(at)));
      let harmony = 0;
      for (let i = at - 1; i >= 0 && harmony === 0; i--) harmony = HARMONY[codeOf(word.charCodeAt(i))] as number;
      const final = FINAL[codeOf(word.charCodeAt(at - 1))] as number;
      if (final !== 0 && visit(at, suffixKey(suffix, harmony, final))) return;
    }
  };
  for (const word of sorted) {
    splits(word, (at, key) => {
      if (all.has(word.slice(0, at))) pairs.set(key, (pairs.get(key) ?? 0) + 1);
      return false;
    });
  }
  const suffixes = new Set<number>();
  for (const [key, count] of pairs) if (count >= corpora.suffixFloor) suffixes.add(key);

  // A listed word that is a kept stem and a suffix need not be stored.
  const kept = new Set<string>(names);
  const built = new Set<number>();
  for (const word of sorted) {
    if (kept.has(word)) continue;
    let found = false;
    splits(word, (at, key) => {
      found = suffixes.has(key) && kept.has(word.slice(0, at));
      return found;
    });
    if (found) built.add(hashWord(word) as number);
    else kept.add(word);
  }

  // Pack. Two words of one hash are one word to the model; the more frequent wins.
  const packed = new Map<number, number>();
  const exact = new Map<number, number>();
  const total = new Float64Array(names.length);
  for (let id = 0; id < names.length; id++) {
    let sum = listed[id] as number;
    for (const own of counts) sum += own[id] as number;
    total[id] = sum;
  }
  for (const word of kept) {
    const hash = hashWord(word) as number;
    const id = ids.get(word);
    const value = id === undefined ? 0 : Math.max(1, classOf(total[id] as number));
    if ((packed.get(hash) ?? -1) < value) {
      packed.set(hash, value);
      if (id !== undefined) exact.set(hash, id);
    }
  }
  const keys = Int32Array.from(packed.keys());
  const values = Int32Array.from(packed.values());
  for (let i = 0; i < keys.length; i++) {
    values[i] = (fingerprint(keys[i] as number, WORD_FINGERPRINT) << 3) | (values[i] as number);
  }
  const words = buildFuseFilter(keys, values, WORD_FINGERPRINT + 3);
  const checkKeys = keys.filter((key) => (packed.get(key) as number) > 1);
  const checks = buildFuseFilter(
    checkKeys,
    checkKeys.map((key) => mix(key ^ 0x2545f491) >>> (32 - CHECK_FINGERPRINT)),
    CHECK_FINGERPRINT,
  );
  const builtKeys = Int32Array.from(built);
  const builtFilter = buildFuseFilter(
    builtKeys,
    builtKeys.map((key) => fingerprint(key, BUILT_FINGERPRINT)),
    BUILT_FINGERPRINT,
  );
  const suffixBits = new Uint8Array(SUFFIX_SPACE >>> 3);
  for (const key of suffixes) {
    const place = key & (SUFFIX_SPACE - 1);
    suffixBits[place >>> 3] = (suffixBits[place >>> 3] as number) | (1 << (place & 7));
  }

  // The trainer's view: exact counts without the fold at hand.
  const tesseract = new Set<string>(corpora.listed);
  const classes = new Uint8Array(names.length * folds);
  for (let id = 0; id < names.length; id++) {
    const name = names[id] as string;
    const isListed = tesseract.has(name) && name.length >= 4;
    // Had it not been counted, a listed word of a stem and a suffix would have been taken apart.
    let apart = false;
    if (isListed) {
      splits(name, (at, key) => {
        apart = suffixes.has(key) && kept.has(name.slice(0, at));
        return apart;
      });
    }
    for (let fold = 0; fold < folds; fold++) {
      const value = classOf((total[id] as number) - (counts[fold]?.[id] as number));
      classes[id * folds + fold] = value > 0 ? COUNTED - 1 + value : isListed && !apart ? LISTED : UNKNOWN;
    }
  }
  const filters: WordFilters = { words, checks, built: builtFilter, suffixes: suffixBits };
  const shipped = createWordSource(filters);
  let out = 0;
  let forgotten = 0;
  let forgetSeed = 0;
  const forgets = (hash: number): boolean => mix(hash ^ forgetSeed) >>> 0 < forgotten;
  const training: WordSource = {
    word(hash) {
      if (forgets(hash)) return UNKNOWN;
      const id = exact.get(hash);
      return id === undefined ? shipped.word(hash) : (classes[id * folds + out] as number);
    },
    // A counted word that the fold at hand lets fall back to its parts is listed if the lists have it.
    built(hash) {
      if (forgets(hash)) return false;
      const id = exact.get(hash);
      return id === undefined ? shipped.built(hash) : tesseract.has(names[id] as string);
    },
    suffix: (hash) => shipped.suffix(hash),
  };
  return {
    filters,
    training,
    leaveOut(fold) {
      out = fold;
    },
    forget(share, seed) {
      forgotten = share * 4294967296;
      forgetSeed = seed;
    },
    report: {
      trainTypes,
      countedTypes,
      allTypes: all.size,
      built: built.size,
      stored: keys.length,
      suffixes: suffixes.size,
      wordBytes: words.data.length,
      checkBytes: checks.data.length,
      builtBytes: builtFilter.data.length,
    },
  };
}
