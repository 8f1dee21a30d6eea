/**
 * What a region may be, and the score of each answer.
 *
 * @module
 */

/** What the fragments of a region are. */
export type RegionKind = 'running-text' | 'list' | 'verse' | 'code' | 'paragraphs';

/** The fitted weights of one hypothesis. */
export interface HypothesisWeights {
  readonly kind: RegionKind;
  /** Log-odds before any feature is seen. */
  readonly intercept: number;
  /** One per feature, in the order of `FEATURES`. */
  readonly weights: readonly number[];
}

/** Log-odds of a hypothesis. */
export function scoreOf({ intercept, weights }: HypothesisWeights, features: Float64Array): number {
  let score = intercept;
  for (let index = 0; index < weights.length; index += 1)
    score += (weights[index] as number) * (features[index] as number);
  return score;
}
