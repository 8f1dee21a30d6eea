/**
 * Which decided regions have to be read once more: a paragraph that was decided may be a piece of a broken run to a reader
 * of the output.
 *
 * @module
 */

import { GOES_ON, LONG_LEAF_WORDS, SENTENCE_LEAF_WORDS } from '../region/own-paragraph.ts';
import * as R from '../region/region.ts';
import { BREAK, JOIN, KEPT } from '../region/verdict.ts';

/** False where every other paragraph, at least, is beyond doubt one: most decided regions. */
export function needsRecheck(region: R.Region, from: number, to: number): boolean {
  const { verdicts, facts } = region;
  let doubtful = 0;
  let start = from;
  let words = 1;
  for (let index = from + 1; index <= to; index += 1) {
    const verdict = index === to ? BREAK : (verdicts[index] as number);
    if (verdict === KEPT) return true;
    if (verdict === BREAK) {
      const enough = ((facts[index - 1] as number) & R.ENDS_SENTENCE) === 0 ? LONG_LEAF_WORDS : SENTENCE_LEAF_WORDS;
      const isBeyondDoubt = words >= enough && ((facts[start] as number) & GOES_ON) === 0;
      doubtful = isBeyondDoubt ? 0 : doubtful + 1;
      if (doubtful === 2) return true;
      start = index;
      words = 1;
    } else if (verdict !== JOIN) words += 1;
  }
  return false;
}
