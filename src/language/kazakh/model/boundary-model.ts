/**
 * The trained model: decides what the rules left open, over the whole run at once.
 *
 * It weighs all ways to make words of the fragments against each other, so `ба|й|қауға` is judged as «бай» + «қауға»
 * and as «байқауға», not gap by gap. The weights come from `scripts/train`.
 *
 * @module
 */

import { CERTAIN, createLattice, forwardBackward } from '../../../model/semi-markov-lattice.ts';
import type { Opinion, Run, RunModel, Verdict } from '../../pack.ts';
import { isCommonlyParted, isPlainlyParted } from './certain-spaces.ts';
import { createFeatures, extractFeatures } from './features.ts';
import type { HyphenModel } from './hyphen-model.ts';
import { CLOSER, COLON, COMMA, DIGIT, HYPHEN, LETTER_END, MARK, OPENER, STOP } from './letter-codes.ts';
import { HIDDEN, score, type Weights } from './scorer.ts';
import { isLikelyEnough, type Thresholds } from './thresholds.ts';
import { createTokens, isBetweenLetters, JOINED, OPEN, PARTED, readRun, type Tokens, textOf } from './tokens.ts';
import type { WordSource } from './word-frequencies.ts';

/** How the model decides. */
export interface Tuning {
  /** How likely a join must be. */
  readonly silent: Thresholds;
  /** The same where most gaps are right already. */
  readonly noisy: Thresholds;
  /** Taken off the logit of every join where most gaps are right already. */
  readonly noisyCaution: number;
}

/** What it adds to the logit of a join that the caller or the document knows the word. */
const VOUCHED = 4;
/** The logit of a join between two plain words. */
const PLAINLY = -9;
/** A word so unlikely to have begun where it may have is not gone after; above what {@link PLAINLY} makes of it. */
const FLOOR = 2e-4;
const NAME = 'kazakh-model';

/** Makes the decision over runs out of weights and words. */
export function createModel(weights: Weights, source: WordSource, tuning: Tuning, hyphens?: HyphenModel): RunModel {
  const tokens: Tokens = createTokens();
  const features = createFeatures();
  const hidden = new Float32Array(HIDDEN);
  const lattice = createLattice();

  return {
    decide(run: Run, settled: readonly (Opinion | undefined)[]): Opinion[] {
      const { fixed, lexicon } = run;
      const verdictOf = (index: number): Verdict | undefined => fixed[index] ?? settled[index]?.verdict;
      readRun(tokens, run, verdictOf, source);
      const { count, kind, boundary } = tokens;
      const noisy = run.whitespace === 'noisy';
      const caution = noisy ? tuning.noisyCaution : 0;
      const least = noisy ? tuning.noisy : tuning.silent;
      // Asked twice of a token, first whether anything is to be weighed and then how much.
      let asked = -1;
      let answer = false;
      const isPlain = (t: number): boolean => {
        if (t !== asked) answer = isPlainlyParted(tokens, source, t) || isCommonlyParted(tokens, source, t);
        asked = t;
        return answer;
      };
      const parts = (t: number): boolean =>
        kind[t] === PARTED || (kind[t] === OPEN && isBetweenLetters(tokens, t) && isPlain(t));
      const logit = (s: number, t: number): number => {
        if (kind[t] !== OPEN) return kind[t] === JOINED ? CERTAIN : -CERTAIN;
        if (!isBetweenLetters(tokens, t)) return guess(tokens, t) ? 8 : -8;
        if (s === t && isPlain(t)) return PLAINLY;
        extractFeatures(features, tokens, source, s, t);
        const z = score(weights, features, hidden) - caution;
        // Asking the document costs a string, so only where its answer could turn the scale.
        if (z < -VOUCHED - 2 || z > 4) return z;
        const word = textOf(tokens, features.from, features.to);
        // Letters of other alphabets are left out of the text: what is left is another word.
        return word.length === features.to - features.from && lexicon.knows(word) ? z + VOUCHED : z;
      };
      forwardBackward(lattice, count, logit, { floor: FLOOR, parts });
      const opinions = new Array<Opinion>(Math.max(0, run.fragments.length - 1));
      for (let t = 0; t + 1 < count; t++) {
        const at = boundary[t] as number;
        if (at < 0) continue;
        const own = settled[at];
        if (own !== undefined) {
          opinions[at] = own;
          continue;
        }
        const p = lattice.joins[t] as number;
        opinions[at] = isLikelyEnough(p, tokens, source, t, least)
          ? { verdict: 'join', rule: NAME, confidence: p }
          : { verdict: 'space', rule: NAME, confidence: 1 - p };
      }
      hyphens?.decide(run, settled, opinions);
      return opinions;
    },
  };
}

/**
 * For boundaries without letters on both sides that no rule spoke of: marks cling to the left, openers to the right, and
 * a hyphen that touches a word on one side touches one on the other.
 */
function guess(tokens: Tokens, t: number): boolean {
  const { codes, start } = tokens;
  const from = start[t] as number;
  const at = start[t + 1] as number;
  const to = start[t + 2] as number;
  if (at === from || at === to) return false;
  const left = (codes[at - 1] as number) & 0x7f;
  const right = (codes[at] as number) & 0x7f;
  if (right === COMMA || right === STOP || right === MARK || right === COLON || right === CLOSER) return true;
  if (left === OPENER) return true;
  if (left === HYPHEN) return at - from > 1 && ((codes[at - 2] as number) & 0x7f) <= DIGIT && right <= DIGIT;
  if (right === HYPHEN) return left <= DIGIT && to - at > 1 && ((codes[at + 1] as number) & 0x7f) < LETTER_END;
  return false;
}
