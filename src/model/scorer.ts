/**
 * The learned numbers of the model, and what they say of one boundary.
 *
 * @module
 */
import { DENSE, DENSE_SLOTS, WIDE } from './feature-templates.ts';
import type { Features } from './features.ts';

/** Size of the hidden layer. */
export const HIDDEN = 16;

/** The learned numbers: as they are learned, or as small whole numbers, a quarter of the memory to read. */
export interface Weights<Numbers extends Float32Array | Uint8Array = Float32Array | Uint8Array> {
  /** What the numbers of each table are to be multiplied by; 1 while learning. */
  readonly scale: { readonly embedding: number; readonly direct: number; readonly wide: number };
  /** The number that stands for 0; the biases are so much smaller that it cancels out. 0 while learning. */
  readonly zero: number;
  /** {@link DENSE} × {@link HIDDEN}. */
  readonly embedding: Numbers;
  /** One per one-hot feature. */
  readonly direct: Numbers;
  /** One per hashed feature. */
  readonly wide: Numbers;
  /** Divided by the scale of the embedding, since it is added to its numbers. */
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  bias: number;
}

/** Weights that are all zero. */
export function emptyWeights(): Weights<Float32Array> {
  return {
    scale: { embedding: 1, direct: 1, wide: 1 },
    zero: 0,
    embedding: new Float32Array(DENSE * HIDDEN),
    direct: new Float32Array(DENSE),
    wide: new Float32Array(WIDE),
    hiddenBias: new Float32Array(HIDDEN),
    output: new Float32Array(HIDDEN),
    bias: 0,
  };
}

/** Columns that {@link addRows} sums at once. */
const HALF = 8;

/**
 * Adds the rows of all active features into eight columns of `hidden`. Eight sums in eight variables: an array would be
 * written and read again for every feature.
 */
function addRows(weights: Weights, dense: Int32Array, hidden: Float32Array, from: number): void {
  const { embedding, hiddenBias } = weights;
  let a = hiddenBias[from] as number;
  let b = hiddenBias[from + 1] as number;
  let c = hiddenBias[from + 2] as number;
  let d = hiddenBias[from + 3] as number;
  let e = hiddenBias[from + 4] as number;
  let f = hiddenBias[from + 5] as number;
  let g = hiddenBias[from + 6] as number;
  let h = hiddenBias[from + 7] as number;
  for (let k = 0; k < DENSE_SLOTS; k++) {
    const at = (dense[k] as number) * HIDDEN + from;
    a += embedding[at] as number;
    b += embedding[at + 1] as number;
    c += embedding[at + 2] as number;
    d += embedding[at + 3] as number;
    e += embedding[at + 4] as number;
    f += embedding[at + 5] as number;
    g += embedding[at + 6] as number;
    h += embedding[at + 7] as number;
  }
  hidden[from] = a;
  hidden[from + 1] = b;
  hidden[from + 2] = c;
  hidden[from + 3] = d;
  hidden[from + 4] = e;
  hidden[from + 5] = f;
  hidden[from + 6] = g;
  hidden[from + 7] = h;
}

/** Logit of a join; leaves the hidden layer before its activation in `hidden`, without its scale. */
export function score(weights: Weights, features: Features, hidden: Float32Array): number {
  const { direct, wide, output, scale } = weights;
  const { dense } = features;
  let z = weights.bias / scale.direct;
  for (let k = 0; k < DENSE_SLOTS; k++) z += direct[dense[k] as number] as number;
  z *= scale.direct;
  for (let from = 0; from < HIDDEN; from += HALF) addRows(weights, dense, hidden, from);
  for (let k = 0; k < HIDDEN; k++) {
    const value = hidden[k] as number;
    if (value > 0) z += value * scale.embedding * (output[k] as number);
  }
  z = z / scale.wide - weights.zero * features.wideCount;
  const ids = features.wide;
  for (let k = 0; k < features.wideCount; k++) z += wide[ids[k] as number] as number;
  return z * scale.wide;
}
