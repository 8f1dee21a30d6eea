/**
 * Texts that touch over the tags of inline elements, one behind the other: `<span>Бұл</span><span>мәселе</span><span>…`.
 * Shown, they are one word, and where they are many they cannot have been written as one.
 *
 * @module
 */
import { decodeText } from '../html/entities.ts';
import type { Source } from '../html/source.ts';
import { classAt, classBefore, WHITESPACE } from '../text/characters.ts';
import * as R from './region.ts';

/** Fewer pieces are a drop cap, or a stressed part of a word. */
const FEWEST_PIECES = 3;

const OPENS = (1 << R.INLINE_OPEN) | (1 << R.RUN_OPEN);
const CLOSES = (1 << R.INLINE_CLOSE) | (1 << R.RUN_CLOSE);
const RUN_TAGS = (1 << R.RUN_OPEN) | (1 << R.RUN_CLOSE);
const ANY_TAG = OPENS | CLOSES;

/** The items of such texts, in order, and what they say. */
export interface InlineChain {
  readonly items: readonly number[];
  /** The texts, references decoded. No whitespace stands where two touch. */
  readonly pieces: readonly string[];
}

function nameAt(source: Source, start: number, end: number): string {
  let stop = start;
  while (stop < end && !/[\s/>]/u.test(source.slice(stop, stop + 1))) stop += 1;
  return source.slice(start, stop).toLowerCase();
}

/** True when an element ends and one of its kind begins between the texts `left` and `right`, and nothing else stands there. */
function touch(region: R.Region, source: Source, left: number, right: number, isOfCarriers: boolean): boolean {
  const allowed = isOfCarriers ? RUN_TAGS : ANY_TAG;
  let closed = -1;
  let opened = -1;
  for (let item = left + 1; item < right; item += 1) {
    const bit = 1 << (region.kind[item] as number);
    if ((bit & allowed) === 0) return false;
    if ((bit & CLOSES) !== 0) {
      if (opened !== -1) return false;
      if (closed === -1) closed = item;
    } else opened = item;
  }
  if (closed === -1 || opened === -1) return false;
  const from = nameAt(source, (region.start[closed] as number) + 2, region.end[closed] as number);
  // `</b></span><span><b>`: the innermost ends first and begins last.
  return from === nameAt(source, (region.start[opened] as number) + 1, region.end[opened] as number);
}

/**
 * Finds the chains among the items before `until`.
 *
 * @param isOfCarriers whether only tags of inline carriers count
 */
export function findInlineChains(
  region: R.Region,
  source: Source,
  until: number,
  isOfCarriers: boolean,
): InlineChain[] {
  const chains: InlineChain[] = [];
  let items: number[] = [];
  let pieces: string[] = [];
  const end = (): void => {
    if (items.length >= FEWEST_PIECES) chains.push({ items, pieces });
    items = [];
    pieces = [];
  };
  for (let item = 0; item < until; item += 1) {
    if (region.kind[item] !== R.TEXT) continue;
    const text = decodeText(source.slice(region.start[item] as number, region.end[item] as number));
    const before = pieces.at(-1);
    const goesOn =
      before !== undefined &&
      classBefore(before, before.length) !== WHITESPACE &&
      classAt(text, 0) !== WHITESPACE &&
      touch(region, source, items.at(-1) as number, item, isOfCarriers);
    if (!goesOn) end();
    items.push(item);
    pieces.push(text);
  }
  end();
  return chains;
}
