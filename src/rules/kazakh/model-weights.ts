/**
 * The learned numbers of the model, and what they say of one boundary.
 *
 * @module
 */
import { DENSE, DENSE_SLOTS, type Features, WIDE } from './model-features.ts';

/** Size of the hidden layer. */
export const HIDDEN = 16;

/** The learned numbers. */
export interface Weights {
  /** {@link DENSE} × {@link HIDDEN}. */
  readonly embedding: Float32Array;
  /** One per one-hot feature. */
  readonly direct: Float32Array;
  /** One per hashed feature. */
  readonly wide: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  bias: number;
}

/** Weights that are all zero. */
export function emptyWeights(): Weights {
  return {
    embedding: new Float32Array(DENSE * HIDDEN),
    direct: new Float32Array(DENSE),
    wide: new Float32Array(WIDE),
    hiddenBias: new Float32Array(HIDDEN),
    output: new Float32Array(HIDDEN),
    bias: 0,
  };
}

/** Logit of a join; leaves the hidden layer before its activation in `hidden`. */
export function score(weights: Weights, features: Features, hidden: Float32Array): number {
  const { embedding, direct, wide, output } = weights;
  hidden.set(weights.hiddenBias);
  let z = weights.bias;
  const { dense } = features;
  for (let k = 0; k < DENSE_SLOTS; k++) {
    const id = dense[k] as number;
    z += direct[id] as number;
    const row = id * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) hidden[h] = (hidden[h] as number) + (embedding[row + h] as number);
  }
  for (let h = 0; h < HIDDEN; h++) {
    const value = hidden[h] as number;
    if (value > 0) z += value * (output[h] as number);
  }
  const ids = features.wide;
  for (let k = 0; k < features.wideCount; k++) z += wide[ids[k] as number] as number;
  return z;
}
