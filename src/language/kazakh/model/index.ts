/**
 * The Kazakh model, unpacked when it is first asked.
 *
 * @module
 */
import { addLetter, HASH_START, type WordSource } from '../../../model/word-frequencies.ts';
import { createBoundaryModel } from '../../boundary-model.ts';
import type { RunModel } from '../../pack.ts';
import { createWordLexicon, sourceOf, type WordLexicon } from '../../word-lexicon.ts';
import { isWordPiece } from '../is-word-piece.ts';
import { alphabet, codeOf } from './alphabet.ts';
import { createHyphenModel, type HyphenModel, type HyphenTuning } from './hyphen-model.ts';
import { packedModel } from './model.generated.ts';
import { type PackedModel, unpackHyphens, unpackPairs } from './unpack.ts';

const lexicon: WordLexicon = /* @__PURE__ */ createWordLexicon({ alphabet, data: packedModel });
const unpacked = /* @__PURE__ */ sourceOf(lexicon) as () => WordSource;

/** What is known of words. */
export function wordSource(): WordSource {
  return unpacked();
}

/** What a {@link WordSource} calls `word`, or `start` and `word` together. */
export function hashOf(word: string, start: number = HASH_START): number {
  let hash = start;
  for (let at = 0; at < word.length; at += 1) hash = addLetter(hash, codeOf(word.charCodeAt(at)) & 0x7f);
  return hash;
}

/** True for a word that was counted or listed, or is a known stem with endings that fit it. `word` is folded. */
export function isKnownWord(word: string): boolean {
  return lexicon.has(word);
}

/**
 * Where gaps say nothing all 26 hyphens between 0.6 and 0.7 are right. In spaced text the wrong ones
 * stand alone or behind a mark.
 */
const HYPHEN_TUNING: HyphenTuning = { threshold: 0.6, noisyAlone: 0.9, noisyAttached: 0.6 };

/** A model out of packed data, decided with as the shipped one is. */
export function createKazakhModel(packed: PackedModel): RunModel {
  return make(packed, createWordLexicon({ alphabet, data: packed }));
}

function make(packed: PackedModel, words: WordLexicon): RunModel {
  let hyphens: HyphenModel | undefined;
  return createBoundaryModel({
    name: 'kazakh-model',
    weights: packed,
    lexicon: words,
    isPiece: isWordPiece,
    refine(run, settled, opinions) {
      const source = sourceOf(words) as () => WordSource;
      hyphens ??= createHyphenModel(unpackHyphens(packed), unpackPairs(packed), source(), HYPHEN_TUNING);
      hyphens.decide(run, settled, opinions);
    },
  });
}

/** The trained model for Kazakh. */
export const kazakhModel: RunModel = /* @__PURE__ */ make(packedModel, lexicon);
