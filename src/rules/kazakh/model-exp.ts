/**
 * The exponential, with the same bits on every machine and engine: only + - * / and exact scaling.
 *
 * The trained data must come out byte for byte the same wherever they are made, and decisions must not depend on the
 * engine's `Math.exp`.
 *
 * @module
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** e to the power of `x`, for |x| < 700. */
export function exp(x: number): number {
  if (x > 700) return exp(700);
  if (x < -700) return 0;
  const k = Math.round(x / Math.LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Horner's scheme of the Taylor series; |r| < 0.35, so twelve terms are exact to the last bits.
  let sum = 1;
  for (let i = 12; i >= 1; i--) sum = 1 + (sum * r) / i;
  let scale = 1;
  const step = k < 0 ? 0.5 : 2;
  for (let i = k < 0 ? -k : k; i > 0; i--) scale *= step;
  return sum * scale;
}
