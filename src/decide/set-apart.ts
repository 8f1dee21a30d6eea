/**
 * What stands between two paragraphs by itself, in a carrier like those of the words around it: an image, or a heading in
 * bold.
 *
 * @module
 */
import { firstObjectCarrier } from '../region/object-carriers.ts';
import * as R from '../region/region.ts';

/** A heading of one word may be a word that is stressed. */
const FEWEST_WORDS = 2;

function endsSentence(region: R.Region, index: number): boolean {
  return ((region.facts[index] as number) & R.ENDS_SENTENCE) !== 0;
}

function startsLower(region: R.Region, index: number): boolean {
  return ((region.facts[index] as number) & (R.STARTS_LOWER | R.STARTS_CLOSER)) !== 0;
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

/** `…келді.</p><p><b>Екінші бөлім</b></p><p>Ертең`: several words in bold where the words around them are not. */
function isHeading(region: R.Region, index: number): boolean {
  const { fragments, words, facts } = region;
  if (index === 0 || index + 1 >= fragments || (words[index] as number) < FEWEST_WORDS) return false;
  if (!isWrapped(region, index) || isWrapped(region, index - 1) || isWrapped(region, index + 1)) return false;
  if (!endsSentence(region, index - 1) || ((facts[index] as number) & R.ENDS_COMMA) !== 0) return false;
  return !startsLower(region, index) && !startsLower(region, index + 1);
}

/** Whether an image or a heading parts the paragraphs of two fragments that no mark of damage parts. */
export function isSetApart(region: R.Region, index: number): boolean {
  if (endsSentence(region, index - 1) && !startsLower(region, index)) {
    const from = (region.lastItem[index - 1] as number) + 1;
    if (firstObjectCarrier(region, from, region.firstItem[index] as number) !== -1) return true;
  }
  return isHeading(region, index) || isHeading(region, index - 1);
}
