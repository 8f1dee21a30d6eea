/**
 * Inline elements that were cut together with a word: closed before a boundary, and opened again behind it with the same tag.
 *
 * @module
 */
import type { Source } from '../html/source.ts';
import { tagAt } from './paragraph-tags.ts';
import * as R from './region.ts';

/** What {@link tornTags} returns where nothing is torn. */
export const NOTHING_TORN: readonly [number, number] = [-1, -1];

/** Whether an item of this kind keeps its place inside a run. */
export function isInline(kind: number): boolean {
  return ((1 << kind) & R.INLINE_KINDS) !== 0;
}

/**
 * Finds `</b></p><p><b>`: an inline element that was closed and opened again with the same tag inside one word.
 * Returns the items outside which everything is written; -1 and -1 when nothing is torn.
 *
 * @param onTorn called with each start tag that goes, and with the one whose element goes on
 */
export function tornTags(
  region: R.Region,
  source: Source,
  from: number,
  to: number,
  onTorn?: (right: number, opened: number) => void,
): readonly [number, number] {
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
    torn = [left - 1, right + 1];
    onTorn?.(right, opened);
  }
}
