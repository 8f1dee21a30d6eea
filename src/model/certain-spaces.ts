/**
 * Boundaries that are a space beyond doubt, so that the model need not compute their features.
 *
 * @module
 */

import { lettersEnd, pairFrequencyClass, type Tokens, tokenFrequencyClass } from './tokens.ts';
import { BUILT_RARE, COUNTED, LISTED, UNKNOWN, type WordSource } from './word-frequencies.ts';

/** Shortest word that is taken for one without its being common. */
export const PLAIN = 4;
/** Shortest common word, and shortest one before a word that was never counted. */
const SHORTEST = 2;
const SHORTEST_BESIDE_BUILT = 3;
/** The lowest frequency class of common words. */
const OFTEN = COUNTED + 3;

/**
 * True when the tokens `t` and `t + 1` are words of running text and no word together: a space, and no need to compute
 * features. Half of all boundaries are like that, and 1 in 2,000 joins.
 */
export function isPlainlyParted(tokens: Tokens, source: WordSource, t: number): boolean {
  const { codes, start } = tokens;
  const from = start[t] as number;
  const middle = start[t + 1] as number;
  const to = lettersEnd(codes, middle, start[t + 2] as number);
  if (middle - from < PLAIN || to - middle < PLAIN) return false;
  if (tokenFrequencyClass(tokens, source, t) < COUNTED || tokenFrequencyClass(tokens, source, t + 1) < COUNTED)
    return false;
  // The left token must be nothing but letters: its frequency class is that of its leading ones.
  return lettersEnd(codes, from, middle) === middle && pairFrequencyClass(tokens, source, t) < LISTED;
}

/**
 * True for more boundaries that are certain: common short words, as in `бұл|елдің` `сол|үшін`, and words built
 * of a stem and suffixes beside counted ones, as in `мемлекет|аумағындағы`. Of 10,000 boundaries of the first kind in text
 * trained on, the model would join none; of 25,000 of the second in the sets of `bench/quality`, cut in three ways, none
 * is a join, nor comes near one. Not for training, since these are what there is to learn about.
 */
export function isCommonlyParted(tokens: Tokens, source: WordSource, t: number): boolean {
  const { codes, start } = tokens;
  const from = start[t] as number;
  const middle = start[t + 1] as number;
  const to = lettersEnd(codes, middle, start[t + 2] as number);
  const left = middle - from;
  const right = to - middle;
  if (left < SHORTEST || right < SHORTEST || left + right < SHORTEST + PLAIN) return false;
  const before = tokenFrequencyClass(tokens, source, t);
  if (before < (left < PLAIN ? OFTEN : BUILT_RARE)) return false;
  const behind = tokenFrequencyClass(tokens, source, t + 1);
  if (behind < (right < PLAIN ? OFTEN : BUILT_RARE)) return false;
  if (before < COUNTED && (right < PLAIN || behind < COUNTED)) return false;
  if (behind < COUNTED && left < SHORTEST_BESIDE_BUILT) return false;
  return lettersEnd(codes, from, middle) === middle && pairFrequencyClass(tokens, source, t) === UNKNOWN;
}
