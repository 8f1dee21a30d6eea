/**
 * Trains the boundary model on damage made from clean text.
 *
 * @module
 */

import { type Damaged, damage } from '../../corpus/damage.ts';
import { type DamageSetting, RANDOM_SETTING, RUNS_SETTING, SEED_SETTING } from '../../corpus/damage-settings.ts';
import { createRandom, type Random } from '../../corpus/random.ts';
import { isPlainlyParted } from '../../src/model/certain-spaces.ts';
import { exp } from '../../src/model/deterministic-exp.ts';
import { DENSE, DENSE_SLOTS, WIDE } from '../../src/model/feature-templates.ts';
import { createFeatures, extractFeatures, type Features } from '../../src/model/features.ts';
import { emptyWeights, HIDDEN, score, type Weights } from '../../src/model/scorer.ts';
import { BEAM, CERTAIN, createLattice, forwardBackward } from '../../src/model/semi-markov-lattice.ts';
import { createTokens, isBetweenLetters, readRun } from '../../src/model/tokens.ts';
import type { WordSource } from '../../src/model/word-frequencies.ts';
import { type Corpora, type Document, shuffle } from './corpora.ts';
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

/** How large a first squared gradient is taken to be, before there are any. */
const FIRST_SQUARES = 0.1;
const FIRST_WIDE_SQUARES = 0.02;

/** The tables of weights that are learned. */
type Learned = 'embedding' | 'direct' | 'wide' | 'output' | 'hiddenBias';

/** The weights, and one step after another down the gradient: Adagrad. */
class Learner {
  readonly weights: Weights<Float32Array> = emptyWeights();
  /** The learning rate of the document at hand. */
  rate: number;
  readonly #options: TrainingOptions;
  readonly #hidden = new Float32Array(HIDDEN);
  readonly #delta = new Float32Array(HIDDEN);
  /** The sums of squared gradients. */
  readonly #sums: Readonly<Record<Learned, Float32Array>> = {
    embedding: new Float32Array(DENSE * HIDDEN).fill(FIRST_SQUARES),
    direct: new Float32Array(DENSE).fill(FIRST_SQUARES),
    wide: new Float32Array(WIDE).fill(FIRST_WIDE_SQUARES),
    output: new Float32Array(HIDDEN).fill(FIRST_SQUARES),
    hiddenBias: new Float32Array(HIDDEN).fill(FIRST_SQUARES),
  };

  constructor(options: TrainingOptions, random: Random) {
    this.#options = options;
    this.rate = options.rate;
    const { embedding, output, hiddenBias } = this.weights;
    for (let i = 0; i < embedding.length; i++) embedding[i] = (random.next() - 0.5) * 0.2;
    for (let h = 0; h < HIDDEN; h++) {
      output[h] = (random.next() - 0.5) * 0.6;
      hiddenBias[h] = 0.1;
    }
    this.weights.bias = -2;
  }

  /** The logit of a join. */
  score(features: Features): number {
    return score(this.weights, features, this.#hidden);
  }

  #step(key: Learned, at: number, gradient: number, pace = this.rate): void {
    const array = this.weights[key];
    const sum = this.#sums[key];
    const g = gradient + this.#options.decay * (array[at] as number);
    sum[at] = (sum[at] as number) + g * g;
    array[at] = (array[at] as number) - (pace * g) / Math.sqrt(sum[at] as number);
  }

  /** One step down the gradient `g` of the logit that `features` describe. */
  learn(features: Features, g: number): void {
    const { rate, weights } = this;
    const hidden = this.#hidden;
    const delta = this.#delta;
    score(weights, features, hidden);
    weights.bias -= rate * 0.01 * g;
    for (let k = 0; k < features.wideCount; k++) {
      this.#step('wide', features.wide[k] as number, g, rate * this.#options.wideRate);
    }
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[h] as number;
      if (value > 0) {
        delta[h] = g * (weights.output[h] as number);
        this.#step('output', h, g * value);
        this.#step('hiddenBias', h, delta[h] as number);
      } else delta[h] = 0;
    }
    for (let k = 0; k < DENSE_SLOTS; k++) {
      const id = features.dense[k] as number;
      this.#step('direct', id, g);
      const row = id * HIDDEN;
      for (let h = 0; h < HIDDEN; h++) {
        if ((delta[h] as number) !== 0) this.#step('embedding', row + h, delta[h] as number);
      }
    }
  }
}

/** What is counted over an epoch. */
interface Progress {
  examples: number;
  joins: number;
  wrong: number;
  loss: number;
}

/** Learns from runs of fragments of which the truth is known. */
class RunReader {
  progress: Progress = { examples: 0, joins: 0, wrong: 0, loss: 0 };
  readonly #learner: Learner;
  readonly #source: WordSource;
  readonly #tokens = createTokens();
  readonly #features = createFeatures();
  readonly #lattice = createLattice();
  /** The true way: which boundaries join, and where each token's word began. */
  #gold = new Uint8Array(1024);
  #goldStart = new Int32Array(1024);

  constructor(learner: Learner, source: WordSource) {
    this.#learner = learner;
    this.#source = source;
  }

  /** Learns from a document: half the time as one run, as in plain text; otherwise paragraph by paragraph. */
  learn(damaged: Damaged, random: Random): void {
    if (random.chance(0.5)) {
      this.#learnRun(damaged, 0, damaged.fragments.length);
      return;
    }
    let start = 0;
    damaged.boundaries.forEach((boundary, i) => {
      if (boundary.gold !== 'break') return;
      this.#learnRun(damaged, start, i + 1);
      start = i + 1;
    });
    this.#learnRun(damaged, start, damaged.fragments.length);
  }

  #readGold(damaged: Damaged, from: number): void {
    const { count, boundary } = this.#tokens;
    if (count > this.#gold.length) {
      this.#gold = new Uint8Array(count * 2);
      this.#goldStart = new Int32Array(count * 2);
    }
    const gold = this.#gold;
    const goldStart = this.#goldStart;
    goldStart[0] = 0;
    for (let t = 0; t + 1 < count; t++) {
      const at = boundary[t] as number;
      const join = at >= 0 && damaged.boundaries[from + at]?.gold === 'join';
      gold[t] = join ? 1 : 0;
      goldStart[t + 1] = join ? (goldStart[t] as number) : t + 1;
    }
  }

  #learnRun(damaged: Damaged, from: number, to: number): void {
    const source = this.#source;
    const tokens = this.#tokens;
    const features = this.#features;
    const lattice = this.#lattice;
    const learner = this.#learner;
    const fragments = damaged.fragments.slice(from, to).map((fragment) => fragment.text);
    readRun(tokens, { fragments, before: '', final: true }, () => undefined, source);
    this.#readGold(damaged, from);
    const { count } = tokens;
    const gold = this.#gold;
    const goldStart = this.#goldStart;
    const isOpen = (t: number): boolean => (tokens.boundary[t] as number) >= 0 && isBetweenLetters(tokens, t);
    forwardBackward(
      lattice,
      count,
      (s, t) => {
        // What is not between letters is for the rules, so it counts as settled.
        if (!isOpen(t)) return gold[t] === 1 ? CERTAIN : -CERTAIN;
        if (s === t && isPlainlyParted(tokens, source, t)) return -9;
        extractFeatures(features, tokens, source, s, t);
        return learner.score(features);
      },
      { keep: (t) => goldStart[t] as number },
    );
    for (let t = 0; t + 1 < count; t++) {
      if (!isOpen(t)) continue;
      const target = gold[t] as number;
      this.#note(lattice.joins[t] as number, target);
      for (let k = 0; k < BEAM; k++) {
        const s = lattice.starts[t * BEAM + k] as number;
        if (s < 0) continue;
        const want = s === goldStart[t] ? target : 0;
        const g = (lattice.posterior[t * BEAM + k] as number) - want;
        if (g < 1e-4 && g > -1e-4) continue;
        if (s === t && isPlainlyParted(tokens, source, t)) continue;
        extractFeatures(features, tokens, source, s, t);
        learner.learn(features, g);
      }
    }
  }

  #note(p: number, target: number): void {
    const { progress } = this;
    progress.examples++;
    progress.joins += target;
    if (p > 0.5 !== target > 0.5) progress.wrong++;
    progress.loss += (p - target) * (p - target);
  }
}

/** All text, parted into documents and shuffled. */
function drawDocuments(corpora: Corpora, random: Random): Document[] {
  const documents: Document[] = [];
  corpora.folds.forEach(({ lines, weight }, fold) => {
    for (let from = 0; from < lines.length; ) {
      const to = Math.min(lines.length, from + 1 + random.int(12));
      if (random.chance(weight)) documents.push({ fold, lines: lines.slice(from, to) });
      from = to;
    }
  });
  shuffle(documents, random);
  return documents;
}

function report({ examples, joins, loss, wrong }: Progress): string {
  const inThousand = (count: number, digits: number): string => `${((count / examples) * 1000).toFixed(digits)}e-3`;
  return `${examples} boundaries, ${joins} joins, squared error ${inThousand(loss, 3)}, wrong ${inThousand(wrong, 2)}`;
}

/** Trains; the same corpora and options give the same weights. */
export function train(corpora: Corpora, lexicon: Lexicon, options: TrainingOptions): Weights<Float32Array> {
  const random = createRandom(options.seed);
  const learner = new Learner(options, random);
  const reader = new RunReader(learner, lexicon.training);
  const sum = emptyWeights();
  let summed = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const full = options.rate * (1 - (0.9 * epoch) / options.epochs);
    reader.progress = { examples: 0, joins: 0, wrong: 0, loss: 0 };
    for (const [index, { fold, lines }] of drawDocuments(corpora, random).entries()) {
      learner.rate = epoch === 0 && index < options.warmUp ? (full * (index + 1)) / options.warmUp : full;
      lexicon.leaveOut(fold);
      lexicon.forget(options.forget, random.int(4294967296));
      const seed = random.int(4294967296);
      reader.learn(damage(lines, { seed, setting: drawSetting(random) }), random);
    }
    if (epoch >= Math.floor(options.epochs / 2)) {
      summed++;
      addTo(sum, learner.weights);
    }
    options.log(`epoch ${epoch + 1}: ${report(reader.progress)}`);
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
