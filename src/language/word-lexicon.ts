import { type Alphabet, codeOf } from '../model/letter-codes.ts';
import { type PackedFilter, type PackedLexicon, unpackFilters } from '../model/packed.ts';
import {
  BUILT,
  BUILT_FINGERPRINT,
  CHECK_FINGERPRINT,
  createWordSource,
  frequencyClassOf,
  LONGEST_WORD,
  WORD_BITS,
  type WordSource,
} from '../model/word-frequencies.ts';
import { visibleOf } from '../text/invisible.ts';
import { Faults, isObject } from './faults.ts';

/** The words of a language with how common each is, as a trained model knows them. Made by {@link createWordLexicon}. */
export interface WordLexicon {
  /**
   * True for a word that was counted or listed in training, or is a known stem with endings that fit it. One unknown word in
   * some hundreds passes for a known one.
   *
   * @param word one word; capitals and invisible characters do not matter
   */
  has(word: string): boolean;
}

/** What {@link createWordLexicon} takes. */
export interface WordLexiconSpec {
  /** What {@link defineAlphabet} made of the letters that the words were trained with. */
  readonly alphabet: Alphabet;
  /** The words, as training packed them. */
  readonly data: PackedLexicon;
}

const KEYS: ReadonlySet<string> = new Set(['alphabet', 'data']);
const sources: WeakMap<WordLexicon, () => WordSource> = /* @__PURE__ */ new WeakMap();

/** What is in `lexicon`; undefined for what {@link createWordLexicon} did not make. */
export function sourceOf(lexicon: WordLexicon): (() => WordSource) | undefined {
  return sources.get(lexicon);
}

/**
 * The lexicon of a trained model. Its data are unpacked when it is first asked.
 *
 * @example
 * ```ts
 * import { createWordLexicon, defineAlphabet } from 'tutas/pack';
 *
 * const lexicon = createWordLexicon({ alphabet: defineAlphabet(letters), data: trained.lexicon });
 * lexicon.has('kitap'); // true, if it was in the training text
 * ```
 *
 * @param spec the alphabet and the packed data, which must have been trained with that alphabet
 * @throws TypeError naming every part that is wrong, what it takes and what it got
 */
export function createWordLexicon(spec: WordLexiconSpec): WordLexicon {
  const faults = new Faults('createWordLexicon');
  if (faults.demand(isObject(spec), 'the lexicon', 'an object', spec)) check(faults, spec);
  faults.raise();
  const { alphabet, data } = spec;
  let source: WordSource | undefined;
  const unpacked = (): WordSource => {
    source ??= createWordSource(alphabet, unpackFilters(data));
    return source;
  };
  const lexicon: WordLexicon = Object.freeze({
    has(word: string): boolean {
      const seen = visibleOf(word);
      if (seen.length > LONGEST_WORD) return false;
      const codes = Uint8Array.from(seen, (letter) => codeOf(alphabet, letter.charCodeAt(0)) & 0x7f);
      return frequencyClassOf(unpacked(), codes, 0, codes.length) >= BUILT;
    },
  });
  sources.set(lexicon, unpacked);
  return lexicon;
}

function check(faults: Faults, spec: WordLexiconSpec): void {
  faults.demandKeys(spec, KEYS);
  const { alphabet, data } = spec;
  faults.demand(
    isObject(alphabet) && alphabet.codes instanceof Uint8Array,
    'alphabet',
    'what defineAlphabet returns',
    alphabet,
  );
  if (!faults.demand(isObject(data), 'data', 'an object', data)) return;
  checkFilter(faults, 'data.words', data.words, WORD_BITS);
  checkFilter(faults, 'data.checks', data.checks, CHECK_FINGERPRINT);
  checkFilter(faults, 'data.built', data.built, BUILT_FINGERPRINT);
  faults.demand(typeof data.suffixes === 'string', 'data.suffixes', 'a string', data.suffixes);
}

/** Checks that a filter is whole; what its bytes say cannot be checked. */
function checkFilter(faults: Faults, what: string, filter: PackedFilter, bits: number): void {
  if (!faults.demand(isObject(filter), what, 'an object', filter)) return;
  const { segment, segmentCount, seed, data } = filter;
  faults.demand(filter.bits === bits, `${what}.bits`, String(bits), filter.bits);
  faults.demand(Number.isInteger(seed), `${what}.seed`, 'a whole number', seed);
  const isSized =
    faults.demand(Number.isInteger(Math.log2(segment)), `${what}.segment`, 'a power of two', segment) &&
    faults.demand(segmentCount > 0 && Number.isInteger(segmentCount), `${what}.segmentCount`, 'above 0', segmentCount);
  if (!isSized) return;
  // Base64 without padding, of so many slots and three bytes more, which are read with the last one.
  const bytes = Math.ceil(((segmentCount + 2) * segment * bits) / 8) + 3;
  const length = Math.ceil((bytes * 4) / 3);
  faults.demand(
    typeof data === 'string' && data.length === length,
    `${what}.data`,
    `a string of ${length} characters`,
    data?.length,
  );
}
