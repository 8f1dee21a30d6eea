/**
 * The start tag of the carrier that a fragment begins.
 *
 * @module
 */
import * as R from './region.ts';

/**
 * The item of the start tag before fragment `index`; -1 where something else stands there.
 *
 * @param between the kinds of item that may stand between the tag and the text, one bit each
 */
export function carrierBefore({ firstItem, kind }: R.Region, index: number, between: number): number {
  let item = (firstItem[index] as number) - 1;
  while (item >= 0 && ((1 << (kind[item] as number)) & between) !== 0) item -= 1;
  return item >= 0 && kind[item] === R.CARRIER_OPEN ? item : -1;
}
