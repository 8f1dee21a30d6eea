/**
 * What stands before or behind a torn paragraph in carriers like those of its words: a date, an author, a caption, a short
 * sentence that is whole.
 *
 * @module
 */
import { classIn } from '../detect/markup-figures.ts';
import { GOES_ON } from '../region/own-paragraph.ts';
import * as R from '../region/region.ts';

/** At each end of a region stand no more blocks than this: a menu, a title, a date, an author. */
const MOST = 8;
/** So many words in carriers of one kind are the text that others are compared with. */
const FEWEST_ALIKE = 3;
/** Text that ends so goes on, whatever comes. */
const LEFT_OPEN: number = R.ENDS_OPENER | R.ENDS_HYPHEN | R.ENDS_CLAUSE;

/** What is asked about the fragments of a region. */
export interface Carriers {
  /** How many fragments there are. */
  readonly fragments: number;
  /** Whether the region begins with the first of them. */
  readonly isStart: boolean;
  /** Whether it ends with the last. */
  readonly isEnd: boolean;
  /** The start tag of the carrier of a fragment, empty where it has no attributes; undefined for text in no carrier of its own. */
  tagOf(fragment: number): string | undefined;
}

/** Whether a paragraph may end and another begin between two fragments. */
export function mayBeginParagraph(left: number, right: number): boolean {
  return (right & GOES_ON) === 0 && (left & LEFT_OPEN) === 0;
}

/** Where the text of a region begins and ends; blocks of other kinds stand before it and behind. */
export interface TextBorders {
  /** The fragment with which it begins; 0 where no block stands before it. */
  readonly start: number;
  /** The fragment behind its last one. */
  readonly end: number;
}

/** Finds the borders of the text of a region. */
export function findTextBorders(region: R.Region, carriers: Carriers): TextBorders {
  const { fragments, isStart, isEnd } = carriers;
  return { start: isStart ? findStart(region, carriers) : 0, end: isEnd ? findEnd(region, carriers) : fragments };
}

/** Whether a paragraph ends before fragment `index`: each block before the text or behind it is one, and so is a short sentence. */
export function partsNeighbour(
  region: R.Region,
  index: number,
  { fragments, isStart, isEnd }: Carriers,
  { start, end }: TextBorders,
): boolean {
  if (index <= start || index >= end) return true;
  const isLeading = index === 1 && isStart;
  const isTrailing = index === fragments - 1 && isEnd;
  if (!isLeading && !isTrailing) return false;
  if (!endsSentence(region.facts[index - 1] as number) || !mayBegin(region, index)) return false;
  return (isLeading && isWholeBlock(region, 0)) || (isTrailing && isWholeBlock(region, index));
}

/** A full stop behind a word, or by itself: `Алматы қ.` is no sentence. */
function endsSentence(facts: number): boolean {
  return (
    (facts & R.ENDS_LONG_STOP) !== 0 || (facts & (R.IS_MARKS | R.ENDS_SENTENCE)) === (R.IS_MARKS | R.ENDS_SENTENCE)
  );
}

function mayBegin({ facts }: R.Region, index: number): boolean {
  return mayBeginParagraph(facts[index - 1] as number, facts[index] as number);
}

function findStart(region: R.Region, carriers: Carriers): number {
  for (let index = 1; index <= MOST && index < carriers.fragments; index += 1) {
    if (mayBegin(region, index) && isOfOtherKind(region, carriers, 0, index, index, 1)) return index;
  }
  return 0;
}

function findEnd(region: R.Region, carriers: Carriers): number {
  const { fragments } = carriers;
  for (let index = Math.max(1, fragments - MOST); index < fragments; index += 1) {
    const isSentenceBefore = ((region.facts[index - 1] as number) & R.ENDS_SENTENCE) !== 0;
    if (!isSentenceBefore && !mayBegin(region, index)) continue;
    if (isOfOtherKind(region, carriers, index, fragments, index - 1, -1)) return index;
  }
  return fragments;
}

/** Several words in a carrier of their own that no outer one holds together with others; not `— деді ол.` */
function isWholeBlock(region: R.Region, index: number): boolean {
  const facts = region.facts[index] as number;
  return (
    (region.words[index] as number) > 1 && (facts & (R.STARTS_DASH | R.IS_BARE)) === 0 && !isEnclosed(region, index)
  );
}

/** Whether a carrier around carriers is open where fragment `index` stands, or was before a parser left an empty one of its start. */
function isEnclosed({ crossed }: R.Region, index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const mark = crossed[at] as number;
    if ((mark & (R.CROSSED_OUTER_OPEN | R.CROSSED_EMPTY)) !== 0) return true;
    if ((mark & R.CROSSED_OUTER_CLOSE) !== 0) return false;
  }
  return false;
}

/**
 * Whether the carriers of the fragments `from`…`to` are of another kind than those from `at` on, in the direction `step`: of another
 * class where a fragment has several words, or is set off by a gap of its own; of any other attributes where it is both. The first
 * word of a paragraph may have its indent, and the first words an anchor.
 */
function isOfOtherKind(
  region: R.Region,
  { fragments, tagOf }: Carriers,
  from: number,
  to: number,
  at: number,
  step: 1 | -1,
): boolean {
  const last = at + (FEWEST_ALIKE - 1) * step;
  if (last < 0 || last >= fragments) return false;
  const shared = tagOf(at);
  if (shared === undefined) return false;
  for (let fragment = at + step; fragment !== last + step; fragment += step) {
    if (tagOf(fragment) !== shared) return false;
  }
  // The gap at the border, and the one next to it between two words of the text.
  const border = step === 1 ? to : from;
  const isSetOff = region.gaps[border] !== region.gaps[border + step];
  for (let fragment = from; fragment < to; fragment += 1) {
    const tag = tagOf(fragment);
    if (tag === undefined || tag === shared) return false;
    const signs =
      (isSetOff ? 1 : 0) + (region.words[fragment] === 1 ? 0 : 1) + (classIn(tag) === classIn(shared) ? 0 : 1);
    if (signs < 2) return false;
  }
  return true;
}
