/**
 * What a refused decision becomes.
 *
 * @module
 */
import type { Verdict } from '../../src/language/pack.ts';

/** Two words where one was made, or a paragraph kept; one where there were two. */
export function oppositeOf(verdict: Verdict): Verdict {
  return verdict === 'space' ? 'join' : 'space';
}
