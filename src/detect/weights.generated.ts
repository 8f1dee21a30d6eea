// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** One row per hypothesis. */
export const HYPOTHESES: readonly HypothesisWeights[] = [];
/** What a pack adds. */
export const PACK_WEIGHTS: readonly number[] = [];
