/**
 * From examples to the weights of every hypothesis.
 *
 * @module
 */
import { FEATURES } from '../../src/detect/features.ts';
import { MOST_OF_FEW } from '../../src/detect/assess.ts';
import type { HypothesisWeights, RegionKind } from '../../src/detect/hypothesis.ts';
import type { Example } from './examples.ts';
import { fit } from './fit.ts';

/** Everything that is fitted. */
export interface Detector {
  readonly few: readonly HypothesisWeights[];
  readonly many: readonly HypothesisWeights[];
  readonly pack: readonly number[];
}

/** Running text first: its score decides. */
const KINDS: readonly RegionKind[] = ['running-text', 'list', 'verse', 'code', 'paragraphs'];
/** The prior on a weight: worth so many examples. */
const RIDGE = 1;
/** A negative written for the purpose counts as much as so many made ones. */
const WRITTEN = 4;

const SIGN = { for: 1, against: -1, either: 0 } as const;

/** Fits the weights of small regions and of larger ones. */
export function fitDetector(examples: readonly Example[], log: (line: string) => void): Detector {
  const few = examples.filter(({ fragments }) => fragments <= MOST_OF_FEW);
  const many = examples.filter(({ fragments }) => fragments > MOST_OF_FEW);
  log(`${few.length} regions of up to ${MOST_OF_FEW} fragments, ${many.length} of more`);
  return { few: fitHypotheses(few), many: fitHypotheses(many), pack: [0, 0, 0, 0, 0, 0, 0] };
}

/** Fits one score per hypothesis, each against all others, the two sides counting the same. */
function fitHypotheses(examples: readonly Example[]): HypothesisWeights[] {
  const rows = examples.map(({ features }) => features);
  return KINDS.map((kind) => {
    const truth = Uint8Array.from(examples, (example) => (example.kind === kind ? 1 : 0));
    const counts = balanced(examples, truth);
    const signs = Int8Array.from(FEATURES, ({ direction }) => (kind === 'running-text' ? SIGN[direction] : 0));
    const { intercept, weights } = fit({ rows, truth, counts, signs, ridge: RIDGE });
    return { kind, intercept, weights };
  });
}

/** What each example counts, so that both answers are worth the same: the probability is one for even odds. */
function balanced(examples: readonly Example[], truth: Uint8Array): Float64Array {
  const counts = Float64Array.from(examples, ({ from }) => (from.startsWith('made') || from.includes(',') ? 1 : WRITTEN));
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
