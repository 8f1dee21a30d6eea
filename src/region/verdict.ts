/**
 * Verdicts as numbers, one per boundary of a region, and the words of the explanation for them.
 *
 * @module
 */

import type { Gap, Verdict } from '../language/pack.ts';
import * as R from './region.ts';

/** Verdict codes. {@link KEPT} is a forced break that stays as it is. */
export const JOIN = 1;
export const SPACE = 2;
export const BREAK = 3;
export const KEPT = 4;

/** The contract's word for whitespace bits. */
export function gapOf(bits: number): Gap {
  if ((bits & R.GAP_BLANK) !== 0) return 'blank';
  if ((bits & R.GAP_LINE) !== 0) return 'line';
  if ((bits & R.GAP_SPACE) !== 0) return 'space';
  return (bits & R.GAP_NO_BREAK) !== 0 ? 'no-break' : 'none';
}

/** The contract's word for a verdict code. */
export function verdictName(code: number): Verdict {
  return code === JOIN ? 'join' : code === SPACE ? 'space' : 'break';
}
