/**
 * Makes everything that a trained language needs beside its rules out of clean text.
 *
 * @module
 */
import type { Alphabet } from '../../src/model/letter-codes.ts';
import type { PackedLexicon, PackedWeights } from '../../src/model/packed.ts';
import type { Corpora } from './corpora.ts';
import { buildLexicon } from './lexicon.ts';
import { TRAINING, train } from './train.ts';
import { packLexicon, packWeights } from './write.ts';

/** Text is parted into so many folds; of what is learned from one, its own counts are left out. */
const FOLDS = 4;

/** What a language is trained on, and how. */
export interface LanguageSource {
  readonly alphabet: Alphabet;
  /** Clean text, a paragraph a line. */
  readonly lines: readonly string[];
  /** Words without counts. */
  readonly words: readonly string[];
  /** Stem-and-suffix pairs must be seen in this many words. */
  readonly suffixFloor: number;
  readonly epochs: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** What a language needs beside its rules: data for `createBoundaryModel` and `createWordLexicon`. */
export interface TrainedLanguage {
  readonly weights: PackedWeights;
  readonly lexicon: PackedLexicon;
}

/** Trains; the same source gives the same data. */
export function trainLanguage({
  alphabet,
  lines,
  words,
  suffixFloor,
  epochs,
  seed,
  log,
}: LanguageSource): TrainedLanguage {
  const corpora: Corpora = {
    folds: Array.from({ length: FOLDS }, (_, fold) => ({
      name: String(fold),
      lines: lines.slice(Math.floor((lines.length * fold) / FOLDS), Math.floor((lines.length * (fold + 1)) / FOLDS)),
      weight: 1,
    })),
    counted: [],
    listed: words,
    compounds: [],
    suffixFloor,
  };
  const lexicon = buildLexicon(corpora, alphabet);
  log(JSON.stringify(lexicon.report));
  const weights = train(corpora, lexicon, { ...TRAINING, epochs, seed, log });
  return { weights: packWeights(weights), lexicon: packLexicon(lexicon) };
}
