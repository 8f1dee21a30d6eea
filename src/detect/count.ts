/**
 * Counts what a region holds: one pass over its fragments. No language but what the pack answers to "can this stand alone?".
 *
 * @module
 */
import { carrierBefore } from '../region/carrier-before.ts';
import { LONG_LEAF_WORDS } from '../region/own-paragraph.ts';
import * as R from '../region/region.ts';
import { goesOn, isForcedBreak, isHard, isMarked, isPause, mustJoin, mustPart } from './boundary-cues.ts';
import type { RegionStatistics } from './statistics.ts';

/** No more characters are counted than this. */
const ENOUGH_CHARACTERS = 1000;
/** The longest fragment, in characters, that the pack is asked about. */
export const LONGEST_PIECE = 5;
/** A fragment counts no more words than this. */
const MOST_WORDS = 4;
/** Where a fact's bit stands, for counting without a branch. */
const UPPER_BIT = 31 - Math.clz32(R.STARTS_UPPER);
const LOWER_BIT = 31 - Math.clz32(R.STARTS_LOWER);
const DIGIT_BIT = 31 - Math.clz32(R.STARTS_DIGIT);
const LETTER_BIT = 31 - Math.clz32(R.STARTS_LETTER);
const SENTENCE_BIT = 31 - Math.clz32(R.ENDS_SENTENCE);
const LONG_STOP_BIT = 31 - Math.clz32(R.ENDS_LONG_STOP);
const LONG_BIT = 31 - Math.clz32(R.IS_LONG);
const COMMA_BIT = 31 - Math.clz32(R.ENDS_COMMA);
const INITIAL = R.ENDS_SENTENCE | R.STARTS_UPPER;
/** What of a boundary is said of the fragment behind it, whatever stands before. */
const OPENS = R.CROSSED_CARRIER | R.CROSSED_OUTER_OPEN | R.CROSSED_EMPTY;
/** What makes a boundary worth a look when it is said of the fragment before it, or behind it. */
const ODD_BEFORE =
  R.IS_BARE | R.STARTS_DASH | R.ENDS_SENTENCE | R.ENDS_COMMA | R.ENDS_OPENER | R.ENDS_HYPHEN | R.IS_LETTER;
const ODD_BEHIND =
  R.IS_BARE |
  R.IS_LETTER |
  R.STARTS_CLOSER |
  R.STARTS_SUFFIX |
  R.STARTS_EXTENDER |
  R.STARTS_DASH |
  R.IS_MARKS |
  R.ENDS_SENTENCE |
  R.ENDS_COMMA;

/** Asks the pack whether fragment `index` can stand alone. */
export type PieceTest = (index: number) => boolean;

/** Tells how long fragment `index` is as it is written, with each character reference as one character. */
export type LengthTest = (index: number) => number;

/**
 * Adds the fragments from `from` to `to` of `region` to `statistics`.
 *
 * One function in spite of its length: it visits every fragment of every page, and what most boundaries add to stays in local
 * variables. Parted, it would write them to an object at each fragment.
 *
 * @param factsBefore the facts of the fragment before `from`, or -1 where none counts: then there is no boundary before it
 * @param lengthOf is asked about fragments that hold character references
 * @param isPiece asks the pack about a fragment; undefined when there is nobody to ask
 * @param isPart whether other fragments of the region stand before these, or behind them
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the loop over every fragment of every page, with its counters in local variables.
export function count(
  statistics: RegionStatistics,
  region: R.Region,
  from: number,
  to: number,
  factsBefore: number,
  lengthOf: LengthTest,
  isPiece: PieceTest | undefined,
  isPart = false,
): void {
  const { facts, gaps, crossed, words } = region;
  // What most boundaries add to is counted in variables.
  let wordCount = statistics.words;
  let longest = statistics.chain;
  let longestTouching = statistics.touching;
  let characters = statistics.characters;
  let boundaries = 0;
  let adjacent = 0;
  let adjacentLong = 0;
  let soft = 0;
  let chain = 1;
  let touching = 0;
  let multi = 0;
  let lowerStarts = 0;
  let upperStarts = 0;
  let digitStarts = 0;
  let letterStarts = 0;
  let sentenceEnds = 0;
  let commaEnds = 0;
  let innerCapitals = 0;
  let fittingEnds = 0;
  let abbreviations = 0;
  let left = factsBefore;
  if (factsBefore < 0 && to > from) statistics.first = facts[from] as number;
  for (let index = from; index < to; index += 1) {
    const right = facts[index] as number;
    const wordsHere = words[index] as number;
    // What stands before a stretch that is looked at by itself belongs to what is before it.
    const isFirst = left < 0 && from > 0;
    const mark = isFirst ? (crossed[index] as number) & OPENS : (crossed[index] as number);
    const gap = isFirst ? 0 : (gaps[index] as number);
    wordCount += Math.min(wordsHere, MOST_WORDS);
    if (wordsHere > 1) multi += 1;
    // One bit each, shifted down: no branch for what every fragment is asked.
    const upper = (right >>> UPPER_BIT) & 1;
    lowerStarts += (right >>> LOWER_BIT) & 1;
    upperStarts += upper;
    digitStarts += (right >>> DIGIT_BIT) & 1;
    letterStarts += (right >>> LETTER_BIT) & 1;
    sentenceEnds += (right >>> SENTENCE_BIT) & 1;
    commaEnds += (right >>> COMMA_BIT) & 1;
    // Before the first fragment stands no sentence end, and no capital is inside.
    const ended = left < 0 ? 1 : (left >>> SENTENCE_BIT) & 1;
    innerCapitals += upper & (ended ^ 1);
    if (left >= 0) {
      fittingEnds += ended & (upper | ((right >>> DIGIT_BIT) & 1));
      abbreviations += ended & ((right >>> LOWER_BIT) & 1) & (~left >>> LONG_STOP_BIT);
    }
    const length =
      (right & R.HAS_REFERENCE) === 0
        ? (region.textEnd[index] as number) - (region.textStart[index] as number)
        : lengthOf(index);
    if (characters < ENOUGH_CHARACTERS) characters += length;
    const next = index + 1 < to ? (crossed[index + 1] as number) : R.CROSSED_EMPTY;
    if (
      gap === R.GAP_SPACE &&
      mark === R.CROSSED_CARRIER &&
      ((left & ODD_BEFORE) | (right & ODD_BEHIND) | (next & R.CROSSED_EMPTY)) === 0 &&
      index > from &&
      (isPiece === undefined || length > LONGEST_PIECE)
    ) {
      // Two words with a space between them: most boundaries of most runs, and nothing to see but lower case.
      if ((right & R.STARTS_LOWER) !== 0) soft += 1;
      boundaries += 1;
      chain = 1;
      touching = wordsHere === 1 ? length : 0;
      left = right;
      continue;
    }
    if ((right & R.STARTS_DASH) !== 0 && (right & R.IS_MARKS) === 0 && (left < 0 || (left & R.STARTS_DASH) !== 0)) {
      statistics.dashes += 1;
    }
    if ((right & R.IS_BARE) !== 0) statistics.bareText += 1;
    // `Н.` is an initial.
    if (length === 2 && (right & (R.ENDS_SENTENCE | R.STARTS_UPPER)) === INITIAL) sentenceEnds -= 1;
    if ((right & R.IS_MARKS) !== 0) {
      if ((gap & R.ANY_GAP) !== 0) {
        statistics.separators += 1;
        if ((right & R.STARTS_DASH) !== 0) statistics.loneDashes += 1;
      }
      if (isPause(right)) sentenceEnds -= 1;
    }
    const letter = (right & R.IS_LETTER) !== 0;
    if (letter) statistics.letters += 1;
    let piece = false;
    if (letter) {
      // A lone letter is a piece where there is a word that it can belong to; over whitespace only if the pack says so.
      if ((right & R.IS_NO_WORD) !== 0) {
        if (belongsToWord(region, index, to, left, true)) {
          piece = true;
          statistics.hard += 1;
        } else if (isPiece !== undefined && belongsToWord(region, index, to, left, false) && isPiece(index)) {
          piece = true;
          statistics.pieces += 1;
        }
      }
    } else if (isPiece !== undefined && wordsHere === 1 && (right & R.STARTS_LOWER) !== 0) {
      piece = length <= LONGEST_PIECE && isPiece(index);
      if (piece) statistics.pieces += 1;
    }
    // What closes before the first fragment was nested there.
    const nesting = left < 0 ? R.CROSSED_OUTER_OPEN : R.CROSSED_OUTER_OPEN | R.CROSSED_OUTER_CLOSE;
    if ((mark & nesting) !== 0) statistics.nested += 1;
    const marked = isMarked(left, right, gap, mark);
    if (marked) statistics.marked += 1;
    if ((mark & R.CROSSED_EMPTY) !== 0 && hasStrayBefore(region, index, left < 0 && !isPart))
      statistics.straysBefore += 1;
    if ((next & R.CROSSED_EMPTY) !== 0 && hasStrayBehind(region, index, index + 1 === to && !isPart))
      statistics.straysBehind += 1;
    // Of several words in one fragment, the first and the last are no longer than it takes to be one.
    const ownLength = wordsHere === 1 ? length : 0;
    if (left < 0) {
      touching = ownLength;
      if (piece && index + 1 < to && isSpacedAfter(region, index, to)) statistics.spacedPieces += 1;
    } else {
      const none = (gap & R.ANY_GAP) === 0;
      if (marked || (mark & R.CROSSED_BREAKS) !== 0) {
        chain = 1;
        touching = ownLength;
      } else {
        const goes = goesOn(left, right);
        if (goes) soft += 1;
        // `город-<br>ских`: a word that its author parted at the end of a line, not damage.
        const hyphenated = (left & R.ENDS_HYPHEN) !== 0 && isForcedBreak(mark);
        if (!hyphenated && isHard(left, right)) statistics.hard += 1;
        if (none && (left & R.IS_CAPITAL) !== 0 && (right & R.STARTS_LOWER) !== 0) statistics.capitals += 1;
        boundaries += 1;
        if ((mark & R.CROSSED_BLANK_CARRIER) !== 0) statistics.blankCarriers += 1;
        if (isForcedBreak(mark)) statistics.forcedBreaks += 1;
        else if (((left | right) & R.IS_BARE) !== 0 && goes && (right & R.IS_LETTER) === 0) {
          // `жалпы<p>ұлттық</p>`: the carrier begins inside a word. Behind one, `<p>Mill-bread</p><sup>tm</sup>`, may stand a note.
          if (none && (left & R.IS_BARE) !== 0 && (left & R.ENDS_LOWER) !== 0 && ((left | right) & R.IS_LONG) !== 0)
            statistics.hard += 1;
          else statistics.bare += 1;
        }
        if (none) {
          adjacent += 1;
          // `</p><br><p>`: they stand on two lines.
          const isLine = (mark & R.CROSSED_BREAK) !== 0 && !isForcedBreak(mark);
          if (!isLine && mustPart(left, right)) statistics.adjacentSpaces += 1;
          if (piece || mustJoin(left, right)) statistics.adjacentJoins += 1;
          chain += 1;
          if (chain > longest) longest = chain;
          touching += ownLength;
          if (touching > longestTouching) longestTouching = touching;
          adjacentLong += ((left & right) >>> LONG_BIT) & 1;
        } else {
          if ((gap & R.GAP_BLANK) !== 0) statistics.blank += 1;
          chain = 1;
          touching = ownLength;
          if (mustJoin(left, right)) statistics.spacedJoins += 1;
          else if (piece && isSpacedAfter(region, index, to)) statistics.spacedPieces += 1;
        }
      }
    }
    left = right;
  }
  statistics.fragments += to - from;
  statistics.words = wordCount;
  statistics.chain = longest;
  statistics.touching = longestTouching;
  statistics.adjacentLong += adjacentLong;
  statistics.characters = characters;
  statistics.boundaries += boundaries;
  statistics.adjacent += adjacent;
  statistics.spaced += boundaries - adjacent - (isHeadApart(region, from, to, factsBefore) ? 1 : 0);
  statistics.soft += soft;
  statistics.multi += multi;
  statistics.lowerStarts += lowerStarts;
  statistics.upperStarts += upperStarts;
  statistics.digitStarts += digitStarts;
  statistics.caselessStarts += letterStarts - lowerStarts - upperStarts;
  statistics.sentenceEnds += sentenceEnds;
  statistics.commaEnds += commaEnds;
  statistics.innerCapitals += innerCapitals;
  statistics.fittingEnds += fittingEnds;
  statistics.abbreviations += abbreviations;
  if (to > from) {
    const last = facts[to - 1] as number;
    const size =
      (last & R.HAS_REFERENCE) === 0
        ? (region.textEnd[to - 1] as number) - (region.textStart[to - 1] as number)
        : lengthOf(to - 1);
    const isInitial = size === 2 && (last & INITIAL) === INITIAL;
    statistics.last = isInitial || isPause(last) ? last & ~R.ENDS_SENTENCE : last;
    if (factsBefore < 0) statistics.head = isOpenEnded(facts[from] as number) ? wordsBehind(region, from) : 0;
    const before = to - from > 1 ? (facts[to - 2] as number) : factsBefore;
    const isTail = before >= 0 && !isOpenEnded(statistics.last) && goesOn(before, last);
    statistics.tail = isTail ? wordsBehind(region, to - 1) : 0;
  }
}

/** Whether whitespace stands behind a long first fragment: it says nothing of the gaps of what is torn. */
function isHeadApart({ gaps, words }: R.Region, from: number, to: number, factsBefore: number): boolean {
  return factsBefore < 0 && to - from > 1 && (words[from] as number) >= LONG_LEAF_WORDS && gaps[from + 1] !== 0;
}

function isOpenEnded(facts: number): boolean {
  return (facts & R.ENDS_SENTENCE) === 0;
}

/** Words of a fragment behind its first one, as far as they are counted. */
function wordsBehind({ words }: R.Region, index: number): number {
  return Math.min(words[index] as number, MOST_WORDS) - 1;
}

/** True when whitespace, or nothing, follows fragment `index`. */
function isSpacedAfter(region: R.Region, index: number, to: number): boolean {
  return index + 1 >= to || ((region.gaps[index + 1] as number) & R.ANY_GAP) !== 0;
}

/** What may stand between a carrier's tag and its text. */
const AROUND_TEXT = (1 << R.INLINE_OPEN) | (1 << R.INLINE_CLOSE);

/**
 * True when `<p></p>`, and no blank line `<p><br></p>`, stands right before the carrier of fragment `index`. Between two carriers
 * a single one is a blank paragraph, or the end of the one before.
 *
 * @param isFirst whether nothing of the region stands before the fragment
 */
function hasStrayBefore(region: R.Region, index: number, isFirst: boolean): boolean {
  const { kind } = region;
  const carrier = carrierBefore(region, index, AROUND_TEXT);
  return (
    carrier >= 2 &&
    kind[carrier - 1] === R.EMPTY_CLOSE &&
    kind[carrier - 2] === R.EMPTY_OPEN &&
    (isFirst || kind[carrier - 3] !== R.CARRIER_CLOSE)
  );
}

/**
 * True when one stands right behind the carrier of fragment `index`, or right behind it where it is bare text.
 *
 * @param isLast whether nothing of the region is known that stands behind the fragment
 */
function hasStrayBehind({ facts, items, kind, lastItem }: R.Region, index: number, isLast: boolean): boolean {
  const isBare = ((facts[index] as number) & R.IS_BARE) !== 0;
  let open = (lastItem[index] as number) + 1;
  while (open < items && ((1 << (kind[open] as number)) & AROUND_TEXT) !== 0) open += 1;
  if (!isBare) {
    if (kind[open] !== R.CARRIER_CLOSE) return false;
    open += 1;
  }
  return (
    open + 1 < items &&
    kind[open] === R.EMPTY_OPEN &&
    kind[open + 1] === R.EMPTY_CLOSE &&
    (isLast || kind[open + 2] !== R.CARRIER_OPEN)
  );
}

/** True when a neighbour of fragment `index`, a lone letter, is a longer fragment with a letter at that edge. */
function belongsToWord(region: R.Region, index: number, to: number, left: number, touching: boolean): boolean {
  const { facts, gaps } = region;
  const LETTERED = R.IS_LONG | R.ENDS_LETTER;
  if ((!touching || ((gaps[index] as number) & R.ANY_GAP) === 0) && (left & LETTERED) === LETTERED) return true;
  if (index + 1 >= to || (touching && ((gaps[index + 1] as number) & R.ANY_GAP) !== 0)) return false;
  const right = facts[index + 1] as number;
  return (right & R.IS_LONG) !== 0 && (right & R.STARTS_LOWER) !== 0;
}
