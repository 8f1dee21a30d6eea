/**
 * What makes a leaf a paragraph of its own, and no piece of the run before it.
 *
 * @module
 */
import * as R from './region.ts';

/** A leaf of this many words is a paragraph of its own, not a piece of a run. */
export const LONG_LEAF_WORDS = 9;
/** A leaf of this many words that is shaped like a sentence is a paragraph of its own. */
export const SENTENCE_LEAF_WORDS = 5;
/** The text of a paragraph does not begin like this. */
export const GOES_ON: number = R.STARTS_LOWER | R.STARTS_CLOSER | R.STARTS_SUFFIX | R.STARTS_EXTENDER;

/** True when the last leaf of `region`, which begins with fragment `first`, is a paragraph of its own. */
export function isParagraph(region: R.Region, first: number, plain: boolean): boolean {
  let words = 0;
  for (let index = first; index < region.fragments; index += 1) words += region.words[index] as number;
  // Lines parted by forced breaks: short ones may be the words of a run.
  if (words < SENTENCE_LEAF_WORDS || words < (region.fragments - first - 1) * 3) return false;
  const goesOn = ((region.facts[first] as number) & GOES_ON) !== 0;
  if (first > 0 && !standsAlone(region, first) && !isSetApart(region, first)) return false;
  if (words >= LONG_LEAF_WORDS || (plain && !goesOn)) return true;
  return !goesOn && ((region.facts[region.fragments - 1] as number) & R.ENDS_SENTENCE) !== 0;
}

/**
 * True when markup sets fragment `first` apart from the one before it, and will still do so when that one's paragraph has
 * been closed.
 */
function isSetApart(region: R.Region, first: number): boolean {
  if (((region.crossed[first] as number) & ~R.CROSSED_CARRIER) === 0) return false;
  let isClosed = false;
  for (let item = (region.lastItem[first - 1] as number) + 1; item < (region.firstItem[first] as number); item += 1) {
    const kind = region.kind[item] as number;
    if (kind === R.OUTER_OPEN || kind === R.EMPTY_OPEN || (isClosed && kind === R.BREAK_TAG)) return true;
    if (kind !== R.CARRIER_CLOSE) continue;
    if (isClosed) return true;
    isClosed = true;
  }
  return false;
}

/** True when fragment `first` does not go on with a sentence that the fragment before it began. */
export function standsAlone(region: R.Region, first: number): boolean {
  return (
    ((region.facts[first] as number) & GOES_ON) === 0 || ((region.facts[first - 1] as number) & R.ENDS_SENTENCE) !== 0
  );
}

/** True when the last fragment of `region` ends a sentence, and text whose start shows `startsWith` begins one. */
export function endsBefore({ facts, fragments }: R.Region, startsWith: number): boolean {
  return fragments > 0 && ((facts[fragments - 1] as number) & R.ENDS_SENTENCE) !== 0 && (startsWith & GOES_ON) === 0;
}

/**
 * True when the last leaf of `region`, one fragment that is a paragraph of its own so far, may turn out to be the beginning of
 * one that is torn behind it: its sentence is not ended, and no colon or semicolon announces what follows.
 */
export function mayBeHead(region: R.Region, first: number): boolean {
  if (first !== region.fragments - 1) return false;
  const facts = region.facts[first] as number;
  const announces = (facts & R.ENDS_COMMA) !== 0 && (facts & R.ENDS_CLAUSE) === 0;
  return (facts & R.ENDS_SENTENCE) === 0 && !announces;
}

/**
 * True when the second fragment of `region` goes on with the sentence of the first, in a carrier like that of the first, and nothing
 * but whitespace stands between the two.
 */
export function followsHead(region: R.Region): boolean {
  const { facts, crossed, firstItem, lastItem, kind } = region;
  if (((facts[1] as number) & GOES_ON) === 0 || crossed[1] !== R.CROSSED_CARRIER) return false;
  let inline = 0;
  let carrier = -1;
  for (let item = (lastItem[0] as number) + 1; item < (firstItem[1] as number); item += 1) {
    const found = kind[item] as number;
    if (found === R.INLINE_CLOSE) inline += 1;
    else if (found === R.INLINE_OPEN) inline -= 1;
    else if (found === R.CARRIER_OPEN) carrier = item;
    else if (found !== R.CARRIER_CLOSE && found !== R.SPACE_TEXT) return false;
  }
  if (inline !== 0 || carrier === -1) return inline === 0;
  let own = (firstItem[0] as number) - 1;
  while (own > 0 && kind[own] !== R.CARRIER_OPEN) own -= 1;
  // Tags of one length are alike where they follow one upon the other.
  return own < 0 || lengthOf(region, own) === lengthOf(region, carrier);
}

function lengthOf({ start, end }: R.Region, item: number): number {
  return (end[item] as number) - (start[item] as number);
}
