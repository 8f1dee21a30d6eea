/**
 * Inline elements that were cut together with a word: closed before a boundary, and opened again behind it with the same tag.
 *
 * @module
 */
import type { Source } from '../html/source.ts';
import { tagAt } from '../region/paragraph-tags.ts';
import * as R from '../region/region.ts';

const NOTHING_TORN: readonly [number, number] = [-1, -1];

/** Whether an item of this kind keeps its place inside a run. */
export function isInline(kind: number): boolean {
  return ((1 << kind) & R.INLINE_KINDS) !== 0;
}

/**
 * Finds `</b></p><p><b>`: an inline element that was closed and opened again with the same tag inside one word.
 * Returns the items outside which everything is written; -1 and -1 when nothing is torn.
 */
export function tornTags(region: R.Region, source: Source, from: number, to: number): readonly [number, number] {
  const { kind, partner } = region;
  let middle = from;
  while (middle < to && kind[middle] !== R.INLINE_OPEN) {
    if (kind[middle] === R.STILL || kind[middle] === R.OBJECT) return NOTHING_TORN;
    middle += 1;
  }
  let left = middle;
  let right = middle - 1;
  let torn = NOTHING_TORN;
  for (;;) {
    do left -= 1;
    while (left >= from && !isInline(kind[left] as number));
    do right += 1;
    while (right < to && !isInline(kind[right] as number));
    if (left < from || right >= to || kind[left] !== R.INLINE_CLOSE || kind[right] !== R.INLINE_OPEN) return torn;
    const opened = partner[left] as number;
    if (opened < 0 || tagAt(region, source, opened) !== tagAt(region, source, right)) return torn;
    // The element goes on: its end tag, whenever it comes, belongs to the first start tag.
    torn = [left - 1, right + 1];
    for (let item = right; item < region.items; item += 1)
      if (kind[item] === R.INLINE_CLOSE && partner[item] === right) partner[item] = opened;
  }
}
