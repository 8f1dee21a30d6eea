/**
 * What stands between two paragraphs by itself, in a carrier like those of the words around it: an image, or a heading in
 * bold.
 *
 * @module
 */
import { firstObjectCarrier } from '../region/object-carriers.ts';
import * as R from '../region/region.ts';

/** Two words in bold may be a name that a sentence begins with. */
const FEWEST_WORDS = 3;

/** A sentence ends here, and no abbreviation and no initial. */
function endsSentence(facts: number): boolean {
  return (facts & R.ENDS_LONG_STOP) !== 0;
}

/** Whether one inline element holds all of the fragment, and its carrier nothing else. */
function isWrapped({ kind, partner, firstItem, lastItem }: R.Region, index: number): boolean {
  const open = (firstItem[index] as number) - 1;
  const close = (lastItem[index] as number) + 1;
  return (
    open > 0 &&
    kind[open] === R.INLINE_OPEN &&
    partner[close] === open &&
    kind[open - 1] === R.CARRIER_OPEN &&
    kind[close + 1] === R.CARRIER_CLOSE
  );
}

/**
 * `…келді.</p><p><b>Екінші бөлім туралы</b></p><p>Ертең`: several words in bold where the words around them are not.
 *
 * @param factsBefore the facts of what stands before fragment 0, or -1
 */
function isHeading(region: R.Region, index: number, factsBefore: number): boolean {
  const { fragments, words, facts } = region;
  if (index + 1 >= fragments || (words[index] as number) < FEWEST_WORDS || !isWrapped(region, index)) return false;
  const before = index > 0 ? (facts[index - 1] as number) : Math.max(0, factsBefore);
  if (!endsSentence(before) || ((facts[index] as number) & R.ENDS_COMMA) !== 0) return false;
  if ((index > 0 && isWrapped(region, index - 1)) || isWrapped(region, index + 1)) return false;
  return ((facts[index] as number) & (facts[index + 1] as number) & R.STARTS_UPPER) !== 0;
}

/**
 * Whether an image or a heading parts the paragraphs of two fragments that no mark of damage parts.
 *
 * @param factsBefore the facts of what stands before fragment 0, or -1
 */
export function isSetApart(region: R.Region, index: number, factsBefore: number): boolean {
  const { facts, lastItem, firstItem } = region;
  if (endsSentence(facts[index - 1] as number) && ((facts[index] as number) & R.STARTS_UPPER) !== 0) {
    const from = (lastItem[index - 1] as number) + 1;
    if (firstObjectCarrier(region, from, firstItem[index] as number) !== -1) return true;
  }
  return isHeading(region, index, factsBefore) || isHeading(region, index - 1, factsBefore);
}
