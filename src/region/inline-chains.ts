/**
 * Texts that touch over the tags of inline elements, one behind the other: `<span>Бұл</span><span>мәселе</span><span>…`.
 * Shown, they are one word, and where they are many they cannot have been written as one.
 *
 * @module
 */
import { endsTagName } from '../html/characters.ts';
import { decodeText } from '../html/entities.ts';
import type { Source } from '../html/source.ts';
import { classAt, classBefore, WHITESPACE } from '../text/characters.ts';
import * as R from './region.ts';
import { NOTHING_TORN, tornTags } from './torn-tags.ts';
import { BREAK, JOIN, SPACE as SPACED } from './verdict.ts';

/** Fewer pieces are a drop cap, or a stressed part of a word. */
const FEWEST_PIECES = 3;

const SPACE = /\s/u;

const OPENS = (1 << R.INLINE_OPEN) | (1 << R.RUN_OPEN);
const CLOSES = (1 << R.INLINE_CLOSE) | (1 << R.RUN_CLOSE);
/** What stands between two texts in any case. */
const STAYS = (1 << R.STILL) | (1 << R.OBJECT) | (1 << R.FOREIGN_TEXT);
const INLINE_TAGS = (1 << R.INLINE_OPEN) | (1 << R.INLINE_CLOSE);
const ANY_TAG = INLINE_TAGS | R.RUN_KINDS;

/** The items of such texts, in order, and what they say. */
export interface InlineChain {
  readonly items: readonly number[];
  /** The texts, references decoded. No whitespace stands where two touch. */
  readonly pieces: readonly string[];
  /** Whether elements beside the chain have whitespace between them, or pieces inside of it: then it tells the truth here. */
  readonly hasSpaces: boolean;
}

function nameAt(source: Source, start: number, end: number): string {
  const { base, text } = source;
  let stop = start;
  while (stop < end && !endsTagName(text.charCodeAt(stop - base))) stop += 1;
  return source.slice(start, stop).toLowerCase();
}

/** What stands between two texts, one behind the other. */
interface Between {
  readonly left: number;
  readonly right: number;
  /** The kinds of the items, as bits. */
  readonly kinds: number;
  readonly isJoined: boolean;
  /** The items between which a join takes everything away. */
  readonly torn: readonly [number, number];
}

function between(region: R.Region, source: Source, left: number, right: number, chain: ChainSettings): Between {
  const isJoined = chain.isJoined(left, right);
  const torn = isJoined ? tornTags(region, source, left + 1, right) : NOTHING_TORN;
  return { left, right, kinds: kindsBetween(region, left, right), isJoined, torn };
}

/** Whether the tag stays where the elements of a chain are looked at. */
function staysTag(region: R.Region, item: number, { torn }: Between, tags: number): boolean {
  return ((1 << (region.kind[item] as number)) & tags) !== 0 && (item <= torn[0] || item >= torn[1]);
}

/** True when elements end between two texts and the same ones begin again, and nothing else stands there. */
function touch(region: R.Region, source: Source, gap: Between, chain: ChainSettings): boolean {
  const { left, right, kinds, isJoined } = gap;
  const closed: string[] = [];
  let opened = 0;
  if ((kinds & (isJoined ? STAYS : ~ANY_TAG)) !== 0) return false;
  // Inline carriers are gone where elements that stay are looked at, and go before these where they are.
  if (chain.isOfCarriers && (kinds & INLINE_TAGS) !== 0) return false;
  for (let item = left + 1; item < right; item += 1) {
    if (!staysTag(region, item, gap, chain.tags)) continue;
    if (((1 << (region.kind[item] as number)) & CLOSES) !== 0) {
      if (opened > 0) return false;
      closed.push(nameAt(source, (region.start[item] as number) + 2, region.end[item] as number));
    } else {
      // `</b></span><span><b>`: the innermost ends first and begins last.
      opened += 1;
      if (closed.at(-opened) !== nameAt(source, (region.start[item] as number) + 1, region.end[item] as number))
        return false;
    }
  }
  return opened > 0 && opened === closed.length;
}

/**
 * True when nothing will stand between two texts: a join takes the carriers away, and the tags of an element that it cut. In
 * the search for elements that stay, the tags of inline carriers count as gone.
 */
function merge(region: R.Region, gap: Between, chain: ChainSettings): boolean {
  const { left, right, kinds, isJoined } = gap;
  if ((kinds & STAYS) !== 0) return false;
  if (!isJoined) return !chain.isOfCarriers && kinds !== 0 && (kinds & ~R.RUN_KINDS) === 0;
  for (let item = left + 1; item < right; item += 1) if (staysTag(region, item, gap, chain.tags)) return false;
  return true;
}

/** The kinds of the items between two, as bits. */
function kindsBetween(region: R.Region, from: number, to: number): number {
  let kinds = 0;
  for (let item = from + 1; item < to; item += 1) kinds |= 1 << (region.kind[item] as number);
  return kinds;
}

/** True when an element ends and one begins among items of these kinds. */
function areElements(kinds: number): boolean {
  return (kinds & CLOSES) !== 0 && (kinds & OPENS) !== 0;
}

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && classBefore(text, start) !== WHITESPACE) start -= 1;
  return text.slice(start);
}

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && classAt(text, end) !== WHITESPACE) end += 1;
  return text.slice(0, end);
}

/** What is to be known of a region to find its chains. */
interface ChainSettings {
  /** Whether the chain is one of inline carriers. */
  readonly isOfCarriers: boolean;
  /** The tags that count, as bits of their kinds. */
  readonly tags: number;
  /** Whether a join has been decided between two texts of neighbouring fragments. */
  isJoined(left: number, right: number): boolean;
}

/**
 * True when every element between the first and the last text of a chain has both its tags: one that has not is not there,
 * or reaches further, once the region is repaired.
 */
function tagsPair(region: R.Region, until: number, items: readonly number[], tags: number): boolean {
  const first = items[0] as number;
  const last = items.at(-1) as number;
  /** Open elements, innermost last: whether each began inside of the chain. */
  const open: boolean[] = [];
  let pending = 0;
  for (let item = 0; item < until; item += 1) {
    const bit = (1 << (region.kind[item] as number)) & tags;
    const isInside = item > first && item < last;
    if ((bit & OPENS) !== 0) {
      open.push(isInside);
      if (isInside) pending += 1;
    } else if ((bit & CLOSES) !== 0) {
      const began = open.pop();
      const isStray = region.kind[item] === R.INLINE_CLOSE && (region.partner[item] as number) < 0;
      if (isInside && (began === undefined || isStray)) return false;
      if (began === true) pending -= 1;
    }
  }
  return pending === 0;
}

/**
 * Finds the chains of a region.
 *
 * @param decided how many fragments have their verdicts: a chain may go on over a join
 * @param isOfCarriers whether chains of inline carriers are looked for; otherwise those of elements that stay, with the carriers gone
 * @param parted the items before which a space is set already
 */
export function findInlineChains(
  region: R.Region,
  source: Source,
  decided: number,
  isOfCarriers: boolean,
  parted: ReadonlyMap<number, number>,
): InlineChain[] {
  const tags = isOfCarriers ? ANY_TAG : INLINE_TAGS;
  const chains: InlineChain[] = [];
  const until = region.items;
  let items: number[] = [];
  let pieces: string[] = [];
  let last = -1;
  let fragment = 0;
  /** Where the chains of the current paragraph begin in the list, and whether it has whitespace between two elements. */
  let firstChain = 0;
  let hasSpaces = false;
  const end = (): void => {
    if (items.length >= FEWEST_PIECES && tagsPair(region, until, items, tags)) {
      // Words before and behind the chain may be texts of their own as well as not, and say the same in both cases.
      pieces[0] = lastWord(pieces[0] as string);
      pieces[pieces.length - 1] = firstWord(pieces.at(-1) as string);
      chains.push({ items, pieces, hasSpaces: pieces.slice(1, -1).some((piece) => SPACE.test(piece)) });
    }
    items = [];
    pieces = [];
  };
  const endParagraph = (): void => {
    end();
    for (let index = firstChain; hasSpaces && index < chains.length; index += 1) {
      chains[index] = { ...(chains[index] as InlineChain), hasSpaces };
    }
    firstChain = chains.length;
    hasSpaces = false;
  };
  const settings: ChainSettings = {
    isOfCarriers,
    tags,
    isJoined: (left, right) =>
      fragment > 0 &&
      fragment < decided &&
      region.verdicts[fragment] === JOIN &&
      right === region.firstItem[fragment] &&
      left === region.lastItem[fragment - 1],
  };
  for (let item = 0; item < until; item += 1) {
    if (region.kind[item] !== R.TEXT) continue;
    while (fragment + 1 < region.fragments && (region.firstItem[fragment + 1] as number) <= item) fragment += 1;
    const text = decodeText(source.slice(region.start[item] as number, region.end[item] as number));
    const gap = last === -1 ? undefined : between(region, source, last, item, settings);
    if (gap !== undefined && !parted.has(item) && merge(region, gap, settings)) {
      pieces[pieces.length - 1] = `${pieces.at(-1)}${text}`;
      last = item;
      continue;
    }
    const verdict = fragment > 0 && fragment < decided ? region.verdicts[fragment] : BREAK;
    const isInside = last !== -1 && last >= (region.firstItem[fragment] as number);
    if (!isInside && verdict !== JOIN && verdict !== SPACED) endParagraph();
    const before = pieces.at(-1);
    const kinds = gap?.kinds ?? 0;
    const areApart =
      before === undefined ||
      parted.has(item) ||
      classBefore(before, before.length) === WHITESPACE ||
      classAt(text, 0) === WHITESPACE ||
      (isInside ? (kinds & (1 << R.SPACE_TEXT)) !== 0 : verdict !== JOIN);
    if (areApart && before !== undefined && areElements(kinds & tags)) hasSpaces = true;
    if (gap === undefined || areApart || !touch(region, source, gap, settings)) end();
    items.push(item);
    pieces.push(text);
    last = item;
  }
  endParagraph();
  return chains;
}
