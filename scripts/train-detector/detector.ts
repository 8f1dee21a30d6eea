/**
 * From examples to the weights of every hypothesis.
 *
 * @module
 */

import { isOpen, MOST_OF_FEW, packFeatures } from '../../src/detect/assess.ts';
import { FEATURES } from '../../src/detect/features.ts';
import type { HypothesisWeights, RegionKind } from '../../src/detect/hypothesis.ts';
import { scoreOf } from '../../src/detect/hypothesis.ts';
import { runningText } from '../../src/language/kazakh/running-text.ts';
import type { Example } from './examples.ts';
import { fitScore } from './fit.ts';

/** Everything that is fitted. */
export interface Detector {
  readonly few: readonly HypothesisWeights[];
  readonly many: readonly HypothesisWeights[];
  readonly packFew: readonly number[];
  readonly packMany: readonly number[];
}

/** Running text first: its score decides. */
const KINDS: readonly RegionKind[] = ['running-text', 'list', 'verse', 'code', 'paragraphs'];
/** The prior on a weight: worth so many examples. */
const RIDGE = 1;
/** Where examples come from that are made by the thousand. */
const MADE = /^(?:made|sentence|page|word|letters)[ :,/]/u;
/** An example written for the purpose counts as much as so many made ones. */
const WRITTEN = 4;
/** There are few rows of damage as real pages have it, and each stands for a kind. */
const MEASURED = 12;

const SIGN = { for: 1, against: -1, either: 0 } as const;

/** Fits the weights of small regions and of larger ones. */
export function fitDetector(examples: readonly Example[], log: (line: string) => void): Detector {
  const few = examples.filter(({ fragments }) => fragments <= MOST_OF_FEW);
  const many = examples.filter(({ fragments }) => fragments > MOST_OF_FEW);
  log(`${few.length} regions of up to ${MOST_OF_FEW} fragments, ${many.length} of more`);
  const tables = { few: fitHypotheses(few), many: fitHypotheses(many) };
  return { ...tables, packFew: fitPack(few, tables.few), packMany: fitPack(many, tables.many) };
}

/** A pack's evidence for running text, but for pieces: a primer and a dictionary of suffixes consist of them. */
const PACK_SIGNS = [1, 1, 1, -1, 1, 1, 1, 1, 1, 1];
/** The prior on a pack's weights: its figures hang together. */
const PACK_RIDGE = 0.5;

/** Fits what the Kazakh pack adds to the score, given that score. */
function fitPack(examples: readonly Example[], table: readonly HypothesisWeights[]): number[] {
  const rows: Float64Array[] = [];
  const truth: number[] = [];
  const offsets: number[] = [];
  const counts: number[] = [];
  const all = balanced(
    examples,
    Uint8Array.from(examples, ({ kind }) => (kind === 'running-text' ? 1 : 0)),
  );
  for (const [at, example] of examples.entries()) {
    if (example.language !== 'kk') continue;
    const figures = runningText(example.texts);
    if (figures === undefined || !isOpen(example.evidence, figures)) continue;
    const score = scoreOf(table[0] as HypothesisWeights, example.features);
    // Elsewhere the pack is not asked.
    if (score < LEAST_ASKED || score > MOST_ASKED) continue;
    rows.push(Float64Array.from(packFeatures(figures)));
    truth.push(example.kind === 'running-text' ? 1 : 0);
    offsets.push(score);
    counts.push(all[at] as number);
  }
  const answers = Uint8Array.from(truth);
  const { intercept, weights } = fitScore({
    rows,
    truth: answers,
    counts: Float64Array.from(counts),
    offsets: Float64Array.from(offsets),
    signs: Int8Array.from(PACK_SIGNS),
    ridge: PACK_RIDGE,
  });
  // That words are of the language is no evidence: a list is in it too.
  return [Math.min(0, intercept), ...weights];
}

/** Log-odds within which the pack is asked, and a little more. */
const LEAST_ASKED = -7;
const MOST_ASKED = 4;

/** Fits one score per hypothesis, each against all others, the two sides counting the same. */
function fitHypotheses(examples: readonly Example[]): HypothesisWeights[] {
  const rows = examples.map(({ features }) => features);
  return KINDS.map((kind) => {
    const truth = Uint8Array.from(examples, (example) => (example.kind === kind ? 1 : 0));
    const counts = balanced(examples, truth);
    const signs = Int8Array.from(FEATURES, ({ direction }) => (kind === 'running-text' ? SIGN[direction] : 0));
    const { intercept, weights } = fitScore({ rows, truth, counts, signs, ridge: RIDGE });
    return { kind, intercept, weights };
  });
}

/** What each example counts, so that both answers are worth the same: the probability is one for even odds. */
function balanced(examples: readonly Example[], truth: Uint8Array): Float64Array {
  const counts = Float64Array.from(examples, ({ from }) =>
    MADE.test(from) ? 1 : from.startsWith('synthetic.json') ? MEASURED : WRITTEN,
  );
  const sums = [0, 0];
  for (let at = 0; at < counts.length; at += 1) {
    const side = truth[at] as number;
    sums[side] = (sums[side] as number) + (counts[at] as number);
  }
  const half = examples.length / 2;
  for (let at = 0; at < counts.length; at += 1) {
    counts[at] = ((counts[at] as number) * half) / (sums[truth[at] as number] as number);
  }
  return counts;
}
