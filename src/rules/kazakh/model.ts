/**
 * The trained model: decides what the rules left open, over the whole run at once.
 *
 * It walks the run from left to right and keeps, for each place the current word may have begun, the best way to get
 * there; so `ба|й|қауға` is judged as «бай» + «қауға» and as «байқауға», not gap by gap. The weights come from
 * `scripts/train`.
 *
 * @module
 */
import type { Verdict } from '../../types.ts';
import type { Opinion, Run, RunModel } from '../rule.ts';
import {
  CLOSER,
  COLON,
  COMMA,
  LETTER_END,
  MARK,
  OPENER,
  STOP,
} from './model-codes.ts';
import {
  createFeatures,
  createTokens,
  isBetweenLetters,
  JOINED,
  lookAt,
  OPEN,
  readRun,
  type Tokens,
} from './model-features.ts';
import type { WordSource } from './model-lexicon.ts';
import { HIDDEN, score, type Weights } from './model-weights.ts';

/** How the model decides. */
export interface Tuning {
  /** Added to the odds of a space, in nats: a wrong join is worse than a missed one. */
  readonly caution: number;
  /** The same where most gaps are right already. */
  readonly noisyCaution: number;
}

const WIDTH = 4;
const NAME = 'kazakh-model';

/** Makes the decision over runs out of weights and words. */
export function createModel(weights: Weights, source: WordSource, tuning: Tuning): RunModel {
  const tokens: Tokens = createTokens();
  const features = createFeatures();
  const hidden = new Float32Array(HIDDEN);
  let backs = new Int32Array(1024);
  let starts = new Int32Array(1024 * WIDTH);
  let logits = new Float64Array(1024 * WIDTH);

  return {
    decide(run: Run, settled: readonly (Opinion | undefined)[]): Opinion[] {
      const { fixed } = run;
      const verdictOf = (index: number): Verdict | undefined => fixed[index] ?? settled[index]?.verdict;
      readRun(tokens, run, verdictOf, source);
      const { count, kind, boundary } = tokens;
      if (count > backs.length) {
        backs = new Int32Array(count * 2);
        starts = new Int32Array(count * 2 * WIDTH);
        logits = new Float64Array(count * 2 * WIDTH);
      }
      const caution = run.whitespace === 'noisy' ? tuning.noisyCaution : tuning.caution;

      // States: where the current word began, and the best score so far.
      let alive = 1;
      const state = [0, 0, 0, 0, 0];
      const best = [0, 0, 0, 0, 0];
      for (let t = 0; t + 1 < count; t++) {
        const row = t * WIDTH;
        for (let k = 0; k < WIDTH; k++) starts[row + k] = -1;
        let space = Number.NEGATIVE_INFINITY;
        let spaceFrom = state[0] as number;
        const open = kind[t] === OPEN;
        const letters = open && isBetweenLetters(tokens, t);
        let left = 0;
        for (let k = 0; k < alive; k++) {
          const s = state[k] as number;
          const so = best[k] as number;
          let z: number;
          if (!open) z = kind[t] === JOINED ? 40 : -40;
          else if (letters) {
            lookAt(features, tokens, source, s, t);
            z = score(weights, features, hidden);
          } else z = guess(tokens, t) ? 8 : -8;
          starts[row + k] = s;
          logits[row + k] = z;
          const shifted = open && letters ? z - caution : z;
          const joined = so - softplus(-shifted);
          const parted = so - softplus(shifted);
          if (parted > space) {
            space = parted;
            spaceFrom = s;
          }
          state[left] = s;
          best[left] = joined;
          left++;
        }
        backs[t] = spaceFrom;
        state[left] = t + 1;
        best[left] = space;
        left++;
        // Keep the best few, best first.
        for (let i = 1; i < left; i++) {
          for (let j = i; j > 0 && (best[j] as number) > (best[j - 1] as number); j--) {
            const b = best[j] as number;
            best[j] = best[j - 1] as number;
            best[j - 1] = b;
            const v = state[j] as number;
            state[j] = state[j - 1] as number;
            state[j - 1] = v;
          }
        }
        const top = best[0] as number;
        alive = 1;
        while (alive < left && alive < WIDTH && (best[alive] as number) > top - 5) alive++;
        for (let k = 0; k < alive; k++) best[k] = (best[k] as number) - top;
      }

      // Back from the end: the last word began at the best state.
      const opinions = new Array<Opinion>(Math.max(0, run.fragments.length - 1));
      let s = state[0] as number;
      for (let t = count - 2; t >= 0; t--) {
        const join = s <= t;
        if (!join) s = backs[t] as number;
        const at = boundary[t] as number;
        if (at < 0) continue;
        const own = settled[at];
        if (own !== undefined) {
          opinions[at] = own;
          continue;
        }
        let z = 0;
        for (let k = 0; k < WIDTH; k++) if (starts[t * WIDTH + k] === s) z = logits[t * WIDTH + k] as number;
        const p = 1 / (1 + Math.exp(join ? -z : z));
        opinions[at] = { verdict: join ? 'join' : 'space', rule: NAME, confidence: p };
      }
      return opinions;
    },
  };
}

function softplus(z: number): number {
  return z > 30 ? z : z < -30 ? 0 : Math.log(1 + Math.exp(z));
}

/** For boundaries without letters on both sides that no rule spoke of: marks cling to the left, openers to the right. */
function guess(tokens: Tokens, t: number): boolean {
  const at = tokens.start[t + 1] as number;
  if (at === tokens.start[t] || at === tokens.start[t + 2]) return false;
  const left = (tokens.codes[at - 1] as number) & 0x7f;
  const right = (tokens.codes[at] as number) & 0x7f;
  if (right === COMMA || right === STOP || right === MARK || right === COLON || right === CLOSER) return true;
  if (left === OPENER) return true;
  if (left >= LETTER_END) return false;
  return false;
}
