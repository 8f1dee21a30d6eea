/**
 * Carriers that hold an image or the like and no text: `<p align=center><img src=a></p>`.
 *
 * @module
 */
import * as R from './region.ts';

/** What may stand in one beside the object. */
const CONTENT =
  (1 << R.OBJECT) |
  (1 << R.SPACE_TEXT) |
  (1 << R.STILL) |
  (1 << R.BREAK_TAG) |
  (1 << R.INLINE_OPEN) |
  (1 << R.INLINE_CLOSE);

/** The end tag of the carrier that the start tag `item` opens, where it holds an object and no text; -1 where it does not. */
export function objectCarrierEnd(region: R.Region, item: number, to: number): number {
  const { kind, partner } = region;
  if (kind[item] !== R.CARRIER_OPEN) return -1;
  let holdsObject = false;
  let open = 0;
  for (let at = item + 1; at < to; at += 1) {
    const found = kind[at] as number;
    if (found === R.CARRIER_CLOSE) return holdsObject && open === 0 ? at : -1;
    if (((1 << found) & CONTENT) === 0) return -1;
    if (found === R.OBJECT) holdsObject = true;
    else if (found === R.INLINE_OPEN) open += 1;
    else if (found === R.INLINE_CLOSE) {
      if ((partner[at] as number) <= item) return -1;
      open -= 1;
    }
  }
  return -1;
}

/** The start tag of the first such carrier among the items `from`…`to`; -1 when there is none. */
export function firstObjectCarrier(region: R.Region, from: number, to: number): number {
  for (let item = from; item < to; item += 1) if (objectCarrierEnd(region, item, to) !== -1) return item;
  return -1;
}
