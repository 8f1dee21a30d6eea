/**
 * Which of the tags between two paragraphs close the one and open the other; the rest are the marks of damage.
 *
 * @module
 */
import { DIVISION, ITEM } from '../html/elements.ts';
import type { Source } from '../html/source.ts';
import * as R from './region.ts';
import type { Repair } from './repair.ts';

const CARRIER_KINDS =
  (1 << R.CARRIER_OPEN) | (1 << R.CARRIER_CLOSE) | (1 << R.EMPTY_OPEN) | (1 << R.EMPTY_CLOSE) | (1 << R.OUTER_OPEN);

/** True for the kinds of item that are a carrier's tag. */
export function isCarrierItem(kind: number): boolean {
  return ((1 << kind) & CARRIER_KINDS) !== 0;
}

/** A tag as it is written. */
export function tagAt(region: R.Region, source: Source, item: number): string {
  return source.slice(region.start[item] as number, region.end[item] as number);
}

/** The item where a paragraph closes: the last end tag of those that follow the text with nothing but whitespace between. */
export function closeItemOf(region: R.Region, first: number, to: number): number {
  let found = first;
  for (let item = first; item >= 0 && item < to; item += 1) {
    const kind = region.kind[item] as number;
    if (kind === R.CARRIER_CLOSE) found = item;
    else if (kind !== R.SPACE_TEXT) break;
  }
  return found;
}

/**
 * The start tag that opens the paragraph: the outer one's, also where a parser left it as an empty element; -1 when
 * the source has none because the paragraph begins with bare text.
 */
function openItemOf(region: R.Region, from: number, last: number, afterParagraph: boolean): number {
  const lastKind = region.kind[last] as number;
  if (lastKind === R.OUTER_OPEN) return last;
  if (lastKind !== R.CARRIER_OPEN) return -1;
  let chosen = -1;
  let marks = 0;
  let near = true;
  for (let item = last - 1; item >= from; item -= 1) {
    const kind = region.kind[item] as number;
    if (kind === R.OUTER_OPEN) return item;
    if (kind === R.EMPTY_OPEN) {
      marks += 1;
      if (chosen === -1) chosen = item;
    } else if (kind === R.SPACE_TEXT) near = near && marks > 0;
    else if (kind !== R.EMPTY_CLOSE) break;
  }
  if (chosen === -1) return last;
  if (hasAttributes(region, chosen)) return chosen;
  // A parser writes the start of the outer paragraph right before its first fragment. One mark alone, behind a
  // paragraph, may as well be the end of that paragraph.
  return near && (marks > 1 || !afterParagraph) ? chosen : last;
}

/** What can be the last of a paragraph's content, behind its text. */
const ENDS_CONTENT = (1 << R.INLINE_CLOSE) | (1 << R.OBJECT);

/** Where the content of a paragraph ends that no tag between `from` and `to` ends: images and inline end tags are a part of it. */
export function contentEnd(region: R.Region, from: number, to: number): number {
  let end = to;
  while (end > from && ((1 << (region.kind[end - 1] as number)) & ENDS_CONTENT) === 0) end -= 1;
  return end;
}

/**
 * True when the last paragraph of a repair ends in a `<div>` or `<li>` that goes on behind it: closed here, what follows
 * would stand outside.
 */
export function isLeftOpen({ region, fragments, items, carrier, isBare }: Repair): boolean {
  if (isBare || (carrier !== DIVISION && carrier !== ITEM)) return false;
  for (let item = fragments > 0 ? (region.lastItem[fragments - 1] as number) + 1 : 0; item < items; item += 1) {
    if (isCarrierItem(region.kind[item] as number)) return false;
  }
  return true;
}

/** The tags between two paragraphs, by item; -1 is none. */
export interface TagsBetween {
  /** The first and the last carrier's tag of all. */
  readonly first: number;
  readonly last: number;
  /** Where the paragraph before closes, and the start tag of the one behind. */
  readonly closed: number;
  readonly opened: number;
}

/** Finds the tags among the items `from`…`to`, which stand between two paragraphs, or before the first one. */
export function tagsBetween(region: R.Region, from: number, to: number, afterParagraph: boolean): TagsBetween {
  let first = -1;
  let last = -1;
  for (let item = from; item < to; item += 1) {
    if (!isCarrierItem(region.kind[item] as number)) continue;
    if (first === -1) first = item;
    last = item;
  }
  const opened = last === -1 ? -1 : openItemOf(region, from, last, afterParagraph);
  return { first, last, closed: closeItemOf(region, first, to), opened };
}

function hasAttributes(region: R.Region, item: number): boolean {
  return (region.end[item] as number) - (region.start[item] as number) > 5;
}

/**
 * The first start tag of an inline element between `from` and `before` that ends between `to` and `until`: the paragraph
 * that begins at `to` has to begin in front of it, or the tags would cross. -1 when there is none.
 */
export function firstInlineOf(region: R.Region, from: number, before: number, to: number, until: number): number {
  const { kind, partner } = region;
  let first = -1;
  for (let item = before - 1; item >= from; item -= 1) if (kind[item] === R.INLINE_OPEN) first = item;
  if (first === -1) return -1;
  let found = before;
  for (let item = to; item < until; item += 1) {
    const opened = kind[item] === R.INLINE_CLOSE ? (partner[item] as number) : -1;
    if (opened >= from && opened < found) found = opened;
  }
  return found === before ? -1 : found;
}

/**
 * The last end tag of an inline element between `from` and `to` that began behind `start`, where the paragraph that ends
 * at `from` begins: the paragraph has to end behind it, or the tags would cross. -1 when there is none.
 */
export function lastInlineOf(region: R.Region, from: number, to: number, start: number): number {
  const { kind, partner } = region;
  for (let item = to - 1; item >= from; item -= 1) {
    if (kind[item] === R.INLINE_CLOSE && (partner[item] as number) >= start) return item;
  }
  return -1;
}

/** True when inline elements and carriers of the first `items` items cross, or one is left open, or has no start. */
export function hasCrossingTags(region: R.Region, items: number): boolean {
  const { kind, partner } = region;
  let depth = 0;
  for (let item = 0; item < items; item += 1) {
    const found = kind[item] as number;
    if (found === R.INLINE_OPEN) depth += 1;
    else if (found === R.INLINE_CLOSE) {
      if ((partner[item] as number) < 0) return true;
      depth -= 1;
    } else if (depth > 0 && isCarrierItem(found)) return true;
  }
  return depth > 0;
}
