/**
 * Trains the boundary model on damage made from clean text.
 *
 * @module
 */

import {
  type Damaged,
  type DamageSetting,
  damage,
  RANDOM_SETTING,
  RUNS_SETTING,
  SEED_SETTING,
} from '../../corpus/damage.ts';
import { createRandom, type Random } from '../../corpus/random.ts';
import { isPlainlyParted } from '../../src/language/kazakh/model/certain-spaces.ts';
import { createFeatures, DENSE, DENSE_SLOTS, extractFeatures, WIDE } from '../../src/language/kazakh/model/features.ts';
import { emptyWeights, HIDDEN, score, type Weights } from '../../src/language/kazakh/model/scorer.ts';
import { createTokens, isBetweenLetters, readRun } from '../../src/language/kazakh/model/tokens.ts';
import { exp } from '../../src/model/deterministic-exp.ts';
import { BEAM, CERTAIN, createLattice, forwardBackward } from '../../src/model/semi-markov-lattice.ts';
import type { Corpora } from './corpora.ts';
import type { Lexicon } from './lexicon.ts';

/** Knobs of the training. */
export interface TrainingOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Share of words that each document treats as unknown: other text has more of those. */
  readonly forget: number;
  /** Learning rate of the hashed features, relative to the rest. */
  readonly wideRate: number;
  /**
   * Documents of the first epoch over which the learning rate rises from nothing. The first gradients of Adagrad are
   * divided by next to nothing: at the full rate some seeds drive all hidden units to the same large values, and the
   * model never recovers.
   */
  readonly warmUp: number;
  readonly log: (line: string) => void;
}

/** What the shipped model is trained with. */
export const TRAINING: Omit<TrainingOptions, 'log'> = {
  seed: 8,
  epochs: 12,
  rate: 0.1,
  decay: 1e-6,
  forget: 0.01,
  wideRate: 1,
  warmUp: 1000,
};

const SYLLABLES: DamageSetting = {
  ...SEED_SETTING,
  name: 'syllables',
  places: [
    ['syllable', 3],
    ['inside', 1],
    ['ending', 2],
  ],
};

/** A setting of its own for every stretch of text, so that the model learns to tell how badly a page is cut. */
function drawSetting(random: Random): DamageSetting {
  const base = random.pick<DamageSetting>([
    [SEED_SETTING, 3],
    [RUNS_SETTING, 3],
    [RANDOM_SETTING, 2],
    [SYLLABLES, 1],
  ]);
  // Most pages are cut at 2 to 30 % of their words, evenly on a logarithmic scale.
  const letterCut = random.chance(0.08) ? 0.003 : 0.01 * exp(random.next() * 3.4);
  return { ...base, letterCut };
}

/** Trains; the same corpora and options give the same weights. */
export function train(corpora: Corpora, lexicon: Lexicon, options: TrainingOptions): Weights<Float32Array> {
  const random = createRandom(options.seed);
  const weights = emptyWeights();
  for (let i = 0; i < weights.embedding.length; i++) weights.embedding[i] = (random.next() - 0.5) * 0.2;
  for (let h = 0; h < HIDDEN; h++) {
    weights.output[h] = (random.next() - 0.5) * 0.6;
    weights.hiddenBias[h] = 0.1;
  }
  weights.bias = -2;
  const sum = emptyWeights();
  let summed = 0;
  const tokens = createTokens();
  const features = createFeatures();
  const hidden = new Float32Array(HIDDEN);
  const delta = new Float32Array(HIDDEN);
  const lattice = createLattice();
  let gold = new Uint8Array(1024);
  let goldStart = new Int32Array(1024);
  // Adagrad: the sums of squared gradients.
  const sums = {
    embedding: new Float32Array(weights.embedding.length).fill(0.1),
    direct: new Float32Array(DENSE).fill(0.1),
    wide: new Float32Array(WIDE).fill(0.02),
    output: new Float32Array(HIDDEN).fill(0.1),
    hiddenBias: new Float32Array(HIDDEN).fill(0.1),
  };
  let examples = 0;
  let loss = 0;
  let wrong = 0;
  let joins = 0;
  let rate = options.rate;

  const step = (array: Float32Array, sum: Float32Array, at: number, gradient: number, pace = rate): void => {
    const g = gradient + options.decay * (array[at] as number);
    sum[at] = (sum[at] as number) + g * g;
    array[at] = (array[at] as number) - (pace * g) / Math.sqrt(sum[at] as number);
  };

  /** One step down the gradient `g` of the logit that {@link features} describe. */
  const learn = (g: number): void => {
    score(weights, features, hidden);
    weights.bias -= rate * 0.01 * g;
    for (let k = 0; k < features.wideCount; k++)
      step(weights.wide, sums.wide, features.wide[k] as number, g, rate * options.wideRate);
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[h] as number;
      if (value > 0) {
        delta[h] = g * (weights.output[h] as number);
        step(weights.output, sums.output, h, g * value);
        step(weights.hiddenBias, sums.hiddenBias, h, delta[h] as number);
      } else delta[h] = 0;
    }
    for (let k = 0; k < DENSE_SLOTS; k++) {
      const id = features.dense[k] as number;
      step(weights.direct, sums.direct, id, g);
      const row = id * HIDDEN;
      for (let h = 0; h < HIDDEN; h++) {
        if ((delta[h] as number) !== 0) step(weights.embedding, sums.embedding, row + h, delta[h] as number);
      }
    }
  };

  const learnRun = (damaged: Damaged, from: number, to: number): void => {
    const fragments = damaged.fragments.slice(from, to).map((fragment) => fragment.text);
    readRun(tokens, { fragments, before: '', final: true }, () => undefined, lexicon.training);
    const { count } = tokens;
    if (count > gold.length) {
      gold = new Uint8Array(count * 2);
      goldStart = new Int32Array(count * 2);
    }
    // The true way: which boundaries join, and where each token's word began.
    goldStart[0] = 0;
    for (let t = 0; t + 1 < count; t++) {
      const at = tokens.boundary[t] as number;
      const join = at >= 0 && damaged.boundaries[from + at]?.gold === 'join';
      gold[t] = join ? 1 : 0;
      goldStart[t + 1] = join ? (goldStart[t] as number) : t + 1;
    }
    const isOpen = (t: number): boolean => (tokens.boundary[t] as number) >= 0 && isBetweenLetters(tokens, t);
    forwardBackward(
      lattice,
      count,
      (s, t) => {
        // What is not between letters is for the rules, so it counts as settled.
        if (!isOpen(t)) return gold[t] === 1 ? CERTAIN : -CERTAIN;
        if (s === t && isPlainlyParted(tokens, lexicon.training, t)) return -9;
        extractFeatures(features, tokens, lexicon.training, s, t);
        return score(weights, features, hidden);
      },
      { keep: (t) => goldStart[t] as number },
    );
    for (let t = 0; t + 1 < count; t++) {
      if (!isOpen(t)) continue;
      const p = lattice.joins[t] as number;
      const target = gold[t] as number;
      examples++;
      joins += target;
      if (p > 0.5 !== target > 0.5) wrong++;
      loss += (p - target) * (p - target);
      for (let k = 0; k < BEAM; k++) {
        const s = lattice.starts[t * BEAM + k] as number;
        if (s < 0) continue;
        const want = s === goldStart[t] ? target : 0;
        const g = (lattice.posterior[t * BEAM + k] as number) - want;
        if (g < 1e-4 && g > -1e-4) continue;
        if (s === t && isPlainlyParted(tokens, lexicon.training, t)) continue;
        extractFeatures(features, tokens, lexicon.training, s, t);
        learn(g);
      }
    }
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const full = options.rate * (1 - (0.9 * epoch) / options.epochs);
    const documents: { fold: number; from: number; to: number }[] = [];
    corpora.folds.forEach((fold, index) => {
      for (let from = 0; from < fold.lines.length; ) {
        const to = Math.min(fold.lines.length, from + 1 + random.int(12));
        if (random.chance(fold.weight)) documents.push({ fold: index, from, to });
        from = to;
      }
    });
    for (let i = documents.length - 1; i > 0; i--) {
      const j = random.int(i + 1);
      const swap = documents[i] as (typeof documents)[0];
      documents[i] = documents[j] as (typeof documents)[0];
      documents[j] = swap;
    }
    examples = 0;
    loss = 0;
    wrong = 0;
    joins = 0;
    for (const [index, { fold, from, to }] of documents.entries()) {
      rate = epoch === 0 && index < options.warmUp ? (full * (index + 1)) / options.warmUp : full;
      lexicon.leaveOut(fold);
      lexicon.forget(options.forget, random.int(4294967296));
      const damaged = damage(corpora.folds[fold]?.lines.slice(from, to) ?? [], {
        seed: random.int(4294967296),
        setting: drawSetting(random),
      });
      // Half the time a run is a whole page, as in plain text; otherwise a paragraph.
      if (random.chance(0.5)) learnRun(damaged, 0, damaged.fragments.length);
      else {
        let start = 0;
        damaged.boundaries.forEach((boundary, i) => {
          if (boundary.gold !== 'break') return;
          learnRun(damaged, start, i + 1);
          start = i + 1;
        });
        learnRun(damaged, start, damaged.fragments.length);
      }
    }
    if (epoch >= Math.floor(options.epochs / 2)) {
      summed++;
      addTo(sum, weights);
    }
    options.log(
      `epoch ${epoch + 1}: ${examples} boundaries, ${joins} joins, squared error ${((loss / examples) * 1000).toFixed(3)}e-3, wrong ${((wrong / examples) * 1000).toFixed(2)}e-3`,
    );
  }
  // The mean of the last epochs errs less than any of them.
  for (const array of [sum.embedding, sum.direct, sum.wide, sum.hiddenBias, sum.output]) {
    for (let i = 0; i < array.length; i++) array[i] = (array[i] as number) / summed;
  }
  sum.bias /= summed;
  return sum;
}

function addTo(sum: Weights<Float32Array>, weights: Weights<Float32Array>): void {
  for (const key of ['embedding', 'direct', 'wide', 'hiddenBias', 'output'] as const) {
    const to = sum[key];
    const from = weights[key];
    for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (from[i] as number);
  }
  sum.bias += weights.bias;
}
