/**
 * Counts words in the training text and the word lists, and packs them for the model.
 *
 * @module
 */
import { fingerprint, mix } from '../../src/model/fuse-filter.ts';
import { type Alphabet, codeOf, OWN_END } from '../../src/model/letter-codes.ts';
import { SuffixSet } from '../../src/model/suffix-set.ts';
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
  suffixKey,
  UNKNOWN,
  WORD_BITS,
  WORD_FINGERPRINT,
  type WordFilters,
  type WordSource,
} from '../../src/model/word-frequencies.ts';
import type { Corpora } from './corpora.ts';
import { buildFuseFilter } from './fuse-filter.ts';

const WORDS = /\p{L}+/gu;
/** Listed words shorter than this are left out: word lists hold pieces and abbreviations. */
const SHORTEST_LISTED = 4;
/** More different words than any corpus has. */
const MOST_WORDS = 400_000;

/** The hash the model computes for a lower-case word; `undefined` when it is not all letters of the language. */
function hashWord(alphabet: Alphabet, word: string): number | undefined {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) {
    const code = codeOf(alphabet, word.charCodeAt(i)) & 0x7f;
    if (code === 0 || code >= OWN_END) return undefined;
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

/** The words that were counted, in the order in which they were met, and how often each was. */
interface Counts {
  readonly names: string[];
  readonly ids: ReadonlyMap<string, number>;
  /** Weighted counts by fold and word. */
  readonly folds: readonly Float64Array[];
  /** The sum of those and of the counts of text that is not at hand. */
  readonly total: Float64Array;
  /** How many words the text has, without those that are only in lists with counts. */
  readonly trainTypes: number;
}

function countWords(corpora: Corpora, alphabet: Alphabet): Counts {
  const ids = new Map<string, number>();
  const names: string[] = [];
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      id = names.length;
      ids.set(word, id);
      names.push(word);
    }
    return id;
  };
  const folds = corpora.folds.map(({ lines, weight }) => {
    const own = new Float64Array(MOST_WORDS);
    for (const line of lines) {
      for (const [word] of line.toLowerCase().matchAll(WORDS)) {
        if (word.length < 2 || hashWord(alphabet, word) === undefined) continue;
        const id = idOf(word);
        own[id] = (own[id] as number) + weight;
      }
    }
    return own;
  });
  const trainTypes = names.length;
  // The news counts hold pieces of words cut by a Latin і, so they say nothing of short words.
  const elsewhere = new Float64Array(MOST_WORDS);
  for (const [word, count] of corpora.counted) {
    if (word.length < SHORTEST_LISTED || hashWord(alphabet, word) === undefined) continue;
    const id = idOf(word);
    elsewhere[id] = (elsewhere[id] as number) + count * 0.5;
  }
  const total = new Float64Array(names.length);
  for (let id = 0; id < names.length; id++) {
    let sum = elsewhere[id] as number;
    for (const own of folds) sum += own[id] as number;
    total[id] = sum;
  }
  return { names, ids, folds, total, trainTypes };
}

/** Visits every way to take `word` for a stem and a suffix that starts `at`, until `visit` says that it has enough. */
type Splitter = (word: string, visit: (at: number, key: number) => boolean) => void;

function createSplitter(alphabet: Alphabet): Splitter {
  const { harmony: harmonies, final: finals } = alphabet;
  return (word, visit) => {
    let suffix = HASH_START;
    for (let at = word.length - 1; at >= SHORTEST_STEM && word.length - at <= LONGEST_SUFFIX; at--) {
      suffix = addLetter(suffix, codeOf(alphabet, word.charCodeAt(at)));
      let harmony = 0;
      for (let i = at - 1; i >= 0 && harmony === 0; i--) {
        harmony = harmonies[codeOf(alphabet, word.charCodeAt(i))] as number;
      }
      const final = finals[codeOf(alphabet, word.charCodeAt(at - 1))] as number;
      if (final !== 0 && visit(at, suffixKey(suffix, harmony, final))) return;
    }
  };
}

/** What words are made of. */
interface Parts {
  /** Suffixes: what stands behind one word in another, by the class of the stem. */
  readonly suffixes: ReadonlySet<number>;
  /** The words that are stored, and the hashes of those that are known by their parts. */
  readonly kept: ReadonlySet<string>;
  readonly built: ReadonlySet<number>;
  readonly allTypes: number;
}

function takeApart({ listed, suffixFloor }: Corpora, { names }: Counts, alphabet: Alphabet, splits: Splitter): Parts {
  const all = new Set<string>(names);
  for (const word of listed) {
    if (word.length >= SHORTEST_LISTED && hashWord(alphabet, word) !== undefined) all.add(word);
  }
  const sorted = [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const pairs = new Map<number, number>();
  for (const word of sorted) {
    splits(word, (at, key) => {
      if (all.has(word.slice(0, at))) pairs.set(key, (pairs.get(key) ?? 0) + 1);
      return false;
    });
  }
  const suffixes = new Set<number>();
  for (const [key, count] of pairs) if (count >= suffixFloor) suffixes.add(key);

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
    if (found) built.add(hashWord(alphabet, word) as number);
    else kept.add(word);
  }
  return { suffixes, kept, built, allTypes: all.size };
}

/** The classes to be stored by hash, 0 for listed words, and the counted word that each hash stands for. */
interface Stored {
  readonly classes: ReadonlyMap<number, number>;
  readonly ids: ReadonlyMap<number, number>;
}

/** Two words of one hash are one word to the model; the more frequent wins. */
function storeWords({ ids, total }: Counts, { kept }: Parts, alphabet: Alphabet): Stored {
  const classes = new Map<number, number>();
  const exact = new Map<number, number>();
  for (const word of kept) {
    const hash = hashWord(alphabet, word) as number;
    const id = ids.get(word);
    const value = id === undefined ? 0 : Math.max(1, classOf(total[id] as number));
    if ((classes.get(hash) ?? -1) < value) {
      classes.set(hash, value);
      if (id !== undefined) exact.set(hash, id);
    }
  }
  return { classes, ids: exact };
}

function packWords({ classes }: Stored, { suffixes, built }: Parts): WordFilters {
  const keys = Int32Array.from(classes.keys());
  const values = Int32Array.from(classes.values());
  for (let i = 0; i < keys.length; i++) {
    values[i] = (fingerprint(keys[i] as number, WORD_FINGERPRINT) << 3) | (values[i] as number);
  }
  const words = buildFuseFilter(keys, values, WORD_BITS);
  const checkKeys = keys.filter((key) => (classes.get(key) as number) > 1);
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
  const suffixSet = new SuffixSet();
  for (const key of suffixes) suffixSet.add(key);
  return { words, checks, built: builtFilter, suffixes: suffixSet };
}

/** The class of each counted word for each fold: its count without that fold. */
function classesWithout(counts: Counts, listed: ReadonlySet<string>, parts: Parts, splits: Splitter): Uint8Array {
  const { names, folds, total } = counts;
  const { suffixes, kept } = parts;
  const classes = new Uint8Array(names.length * folds.length);
  for (const [id, name] of names.entries()) {
    const isListed = listed.has(name) && name.length >= SHORTEST_LISTED;
    // Had it not been counted, a listed word of a stem and a suffix would have been taken apart.
    let apart = false;
    if (isListed) {
      splits(name, (at, key) => {
        apart = suffixes.has(key) && kept.has(name.slice(0, at));
        return apart;
      });
    }
    for (const [fold, own] of folds.entries()) {
      const value = classOf((total[id] as number) - (own[id] as number));
      classes[id * folds.length + fold] = value > 0 ? COUNTED - 1 + value : isListed && !apart ? LISTED : UNKNOWN;
    }
  }
  return classes;
}

/** Counts, factors and packs. */
export function buildLexicon(corpora: Corpora, alphabet: Alphabet): Lexicon {
  const splits = createSplitter(alphabet);
  const counts = countWords(corpora, alphabet);
  const parts = takeApart(corpora, counts, alphabet, splits);
  const stored = storeWords(counts, parts, alphabet);
  const filters = packWords(stored, parts);
  const listed = new Set<string>(corpora.listed);
  const classes = classesWithout(counts, listed, parts, splits);

  // The trainer's view: exact counts without the fold at hand.
  const shipped = createWordSource(alphabet, filters);
  const folds = counts.folds.length;
  let out = 0;
  let forgotten = 0;
  let forgetSeed = 0;
  const forgets = (hash: number): boolean => mix(hash ^ forgetSeed) >>> 0 < forgotten;
  const training: WordSource = {
    alphabet,
    word(hash) {
      if (forgets(hash)) return UNKNOWN;
      const id = stored.ids.get(hash);
      return id === undefined ? shipped.word(hash) : (classes[id * folds + out] as number);
    },
    // A counted word that the fold at hand lets fall back to its parts is listed if the lists have it.
    built(hash) {
      if (forgets(hash)) return false;
      const id = stored.ids.get(hash);
      return id === undefined ? shipped.built(hash) : listed.has(counts.names[id] as string);
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
      trainTypes: counts.trainTypes,
      countedTypes: counts.names.length,
      allTypes: parts.allTypes,
      built: parts.built.size,
      stored: stored.classes.size,
      suffixes: parts.suffixes.size,
      wordBytes: filters.words.data.length,
      checkBytes: filters.checks.data.length,
      builtBytes: filters.built.data.length,
    },
  };
}
