/**
 * How often a property is tried: a few hundred times, 10,000 times with TUTAS_LONG=1. fast-check prints the seed of a
 * failure; TUTAS_SEED=<seed> has that run again.
 */
import type { Parameters } from 'fast-check';

const long = process.env.TUTAS_LONG === '1';

/** The parameters of a property; `share` is for costly ones. */
export function runs(share = 1): Parameters<unknown> {
  return { numRuns: Math.round((long ? 10_000 : 300) * share) };
}
