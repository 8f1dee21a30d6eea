import type { Run } from '../../pack.ts';
import { KAZAKH_SIGN, RUSSIAN_SIGN, traitsAt } from '../traits.ts';

/** How many fragments on each side of a boundary are looked at. */
const REACH = 3;

/**
 * True when the fragments around boundary `index` are Russian: two of them or more, single letters not counted, are
 * Russian function words or have Russian endings, and none has a letter of Kazakh alone.
 */
export function isRussianAround(run: Run, index: number): boolean {
  const { fragments } = run;
  const end = Math.min(fragments.length, index + 1 + REACH);
  let signs = 0;
  for (let at = Math.max(0, index + 1 - REACH); at < end; at += 1) {
    const traits = traitsAt(run, at);
    if ((traits & KAZAKH_SIGN) !== 0) {
      return false;
    }
    if ((traits & RUSSIAN_SIGN) !== 0) {
      signs += 1;
    }
  }
  return signs >= 2;
}
