/**
 * Fits a logistic score: weighted maximum likelihood with a Gaussian prior, by Newton's method; weights that may speak
 * one way only and would speak the other are held at zero.
 *
 * @module
 */
import { exp } from '../../src/model/deterministic-exp.ts';

/** What a score is fitted to. */
export interface FitInput {
  readonly rows: readonly Float64Array[];
  /** One for rows of the hypothesis, zero for the others. */
  readonly truth: Uint8Array;
  /** What a row counts. */
  readonly counts: Float64Array;
  /** Log-odds that are given for each row. */
  readonly offsets?: Float64Array;
  /** Per feature: 1, -1 or 0 for a weight that may be positive, negative or either. */
  readonly signs: Int8Array;
  /** Strength of the prior, per feature. */
  readonly ridge: number;
}

/** An intercept and a weight per feature. */
export interface Fit {
  readonly intercept: number;
  readonly weights: number[];
}

const ROUNDS = 30;

/** Solves `matrix` · x = `right` for a symmetric positive definite matrix, by Cholesky's method; destroys both. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] as number;
      for (let k = 0; k < column; k += 1)
        sum -= (matrix[row * size + k] as number) * (matrix[column * size + k] as number);
      matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / (matrix[column * size + column] as number);
    }
  }
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] as number;
    for (let k = 0; k < row; k += 1) sum -= (matrix[row * size + k] as number) * (right[k] as number);
    right[row] = sum / (matrix[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] as number;
    for (let k = row + 1; k < size; k += 1) sum -= (matrix[k * size + row] as number) * (right[k] as number);
    right[row] = sum / (matrix[row * size + row] as number);
  }
  return right;
}

/** Fits; the same input gives the same weights. */
export function fitScore(input: FitInput): Fit {
  const { signs } = input;
  const held = new Uint8Array(signs.length);
  for (;;) {
    const found = fitFree(input, held);
    let isHeld = false;
    for (let feature = 0; feature < signs.length; feature += 1) {
      if ((found.weights[feature] as number) * (signs[feature] as number) < 0) {
        held[feature] = 1;
        isHeld = true;
      }
    }
    if (!isHeld) return found;
  }
}

function fitFree({ rows, truth, counts, offsets, ridge, signs }: FitInput, held: Uint8Array): Fit {
  const free: number[] = [];
  for (let feature = 0; feature < signs.length; feature += 1) if (held[feature] === 0) free.push(feature);
  const size = free.length + 1;
  const weights = new Float64Array(size);
  const row = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const hessian = new Float64Array(size * size);
    const gradient = new Float64Array(size);
    for (let at = 0; at < rows.length; at += 1) {
      const features = rows[at] as Float64Array;
      const count = counts[at] as number;
      row[0] = 1;
      let score = (offsets?.[at] ?? 0) + (weights[0] as number);
      for (let k = 1; k < size; k += 1) {
        const value = features[free[k - 1] as number] as number;
        row[k] = value;
        score += (weights[k] as number) * value;
      }
      const probability = 1 / (1 + exp(-score));
      const error = count * ((truth[at] as number) - probability);
      const curve = count * Math.max(1e-6, probability * (1 - probability));
      for (let k = 0; k < size; k += 1) {
        const value = row[k] as number;
        if (value === 0) continue;
        gradient[k] = (gradient[k] as number) + error * value;
        const scaled = curve * value;
        for (let l = 0; l <= k; l += 1) {
          hessian[k * size + l] = (hessian[k * size + l] as number) + scaled * (row[l] as number);
        }
      }
    }
    for (let k = 0; k < size; k += 1) {
      // The intercept is as good as free.
      const strength = k === 0 ? 1e-3 : ridge;
      gradient[k] = (gradient[k] as number) - strength * (weights[k] as number);
      hessian[k * size + k] = (hessian[k * size + k] as number) + strength;
    }
    const step = solve(hessian, gradient, size);
    let largest = 0;
    for (let k = 0; k < size; k += 1) {
      // A long step overshoots where the classes are far apart.
      const bounded = Math.max(-2, Math.min(2, step[k] as number));
      weights[k] = (weights[k] as number) + bounded;
      largest = Math.max(largest, Math.abs(bounded));
    }
    if (largest < 1e-6) break;
  }
  const all = new Array<number>(signs.length).fill(0);
  free.forEach((feature, k) => {
    all[feature] = weights[k + 1] as number;
  });
  return { intercept: weights[0] as number, weights: all };
}
