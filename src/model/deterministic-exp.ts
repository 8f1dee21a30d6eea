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

/** 2 to the powers from -64 to 64: exact. */
const POWERS: Float64Array = /* @__PURE__ */ Float64Array.from({ length: 129 }, (_, i) => 2 ** (i - 64));

/** e to the power of `x`, for |x| up to 44; beyond that the value for 44 or -44. */
export function exp(x: number): number {
  const bounded = Math.max(-44, Math.min(44, x));
  const k = Math.round(bounded / Math.LN2);
  const r = bounded - k * LN2_HIGH - k * LN2_LOW;
  // Horner's scheme of the Taylor series; |r| < 0.35, so eleven terms are exact but for the last bits.
  let sum = 1 + r * (1 / 11);
  sum = 1 + sum * r * (1 / 10);
  sum = 1 + sum * r * (1 / 9);
  sum = 1 + sum * r * (1 / 8);
  sum = 1 + sum * r * (1 / 7);
  sum = 1 + sum * r * (1 / 6);
  sum = 1 + sum * r * (1 / 5);
  sum = 1 + sum * r * (1 / 4);
  sum = 1 + sum * r * (1 / 3);
  sum = 1 + sum * r * (1 / 2);
  return (1 + sum * r) * (POWERS[k + 64] as number);
}
