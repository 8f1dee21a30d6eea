/**
 * The parts of a region: what markup sets apart from a broken text is looked at by itself, so that a list of names, a menu or
 * the lines of a table behind the last paragraph stay what they are.
 *
 * @module
 */
import { isParagraphBoundary } from '../decide/decide.ts';
import type { Assessment } from '../detect/assess.ts';
import * as R from '../region/region.ts';
import type { ReadAgain } from './extras.ts';
import type { HeldRegion } from './held-region.ts';
import type { RegionAssessor } from './region-assessor.ts';
import type { Replay } from './replay.ts';
import { findStretches, isParted, type Part, type Stretch } from './stretches.ts';

/** Parts the held region. */
export class RegionParts {
  readonly #held: HeldRegion;
  readonly #assessor: RegionAssessor;
  readonly #replay: Replay | undefined;
  /** Repairs HTML as the engine would; undefined in an engine that does so for another one. */
  readonly #tryAgain: ReadAgain | undefined;

  constructor(held: HeldRegion, assessor: RegionAssessor, replay: Replay | undefined, tryAgain: ReadAgain | undefined) {
    this.#held = held;
    this.#assessor = assessor;
    this.#replay = replay;
    this.#tryAgain = tryAgain;
  }

  /**
   * The parts of the first `fragments` fragments; empty when all of them are alike.
   *
   * @param assessment what the region is as a whole
   * @param outerInline the inline elements that may be open before the region
   */
  of(fragments: number, assessment: Assessment, outerInline: readonly string[]): readonly Part[] {
    // An element that is open around all of it reaches into every part.
    if (outerInline.length > 0) return [];
    if (this.#replay !== undefined) return this.#replay.partsOf(fragments);
    const parts = findParts(this.#held, this.#assessor, fragments, assessment);
    return parts.length === 0 || this.#held.plain || this.#settles(fragments) ? parts : [];
  }

  /** Whether what is made of the first `fragments` fragments, part by part, stays as it is when it is read again. */
  #settles(fragments: number): boolean {
    const { region, source } = this.#held;
    const tryAgain = this.#tryAgain;
    if (tryAgain === undefined) return true;
    // By itself it would be another region.
    if (isOpen(region, fragments)) return false;
    const from = region.start[0] as number;
    const once = tryAgain(source.slice(from, region.end[region.items - 1] as number), from === 0);
    return tryAgain(once, from === 0) === once;
  }
}

/** Whether an element is open behind what is held, which would keep all of it from being repaired: a drawing, say. */
function isOpen({ kind, items, lastItem }: R.Region, fragments: number): boolean {
  let open = 0;
  for (let item = (lastItem[fragments - 1] as number) + 1; item < items; item += 1) {
    const found = kind[item] as number;
    if (found === R.INLINE_OPEN) open += 1;
    else if (found === R.INLINE_CLOSE) open = Math.max(0, open - 1);
  }
  // What ends a drawing stands for it.
  return open > 0 || kind[items - 1] === R.STILL || kind[items - 1] === R.FOREIGN_TEXT;
}

/**
 * Parts the first `fragments` fragments of a region; empty when all of them are alike.
 *
 * @param assessment what the region is as a whole
 */
function findParts(
  held: HeldRegion,
  assessor: RegionAssessor,
  fragments: number,
  assessment: Assessment,
): readonly Part[] {
  const stretches = findStretches(held, fragments, (index) => isParagraphBoundary(held.region, index, assessment));
  const parts: Part[] = [];
  for (const stretch of stretches.length > 1 ? stretches : []) {
    const last = parts.at(-1);
    const broken = isBroken(held, assessor, stretch, last?.broken, assessment.broken);
    if (last?.broken === broken || (last !== undefined && followsOpenCarrier(held.region, stretch.start)))
      last.end = stretch.end;
    else parts.push({ end: stretch.end, broken });
  }
  // What is broken only as a whole stays one.
  return isParted(parts, held.continues) ? parts : [];
}

/**
 * Whether a stretch is broken.
 *
 * @param before whether the part before it is; undefined when there is none
 * @param isTorn whether the region as a whole is
 */
function isBroken(
  held: HeldRegion,
  assessor: RegionAssessor,
  { start, end }: Stretch,
  before: boolean | undefined,
  isTorn: boolean,
): boolean {
  if (end - start === 1) {
    // Bare text that markup sets off is no part of the run; a paragraph of one fragment goes with what stands before it, unless
    // there is nothing to repair.
    const isBare = ((held.region.facts[start] as number) & R.IS_BARE) !== 0;
    return !isBare && (before ?? isTorn) && !isWholeSentence(held.region, start);
  }
  return (
    (isTorn && isEnclosed(held, start, assessor.hasRemains) && isOfWords(held.region, start, end)) ||
    assessor.isStretchBroken(start, end, isTorn)
  );
}

/** What neither begins nor ends a paragraph as an author writes it. */
const ODD_TAGS = R.CROSSED_OUTER_OPEN | R.CROSSED_OUTER_CLOSE | R.CROSSED_EMPTY | R.CROSSED_STRAY_CLOSE;

/** Whether a fragment is a sentence of several words in a carrier of its own, and no marks of a run stand beside it. */
function isWholeSentence({ facts, words, crossed, fragments }: R.Region, index: number): boolean {
  const own = facts[index] as number;
  const beside = (crossed[index] as number) | (index + 1 < fragments ? (crossed[index + 1] as number) : 0);
  const isSentence = (own & R.STARTS_UPPER) !== 0 && (own & R.ENDS_SENTENCE) !== 0;
  return isSentence && (words[index] as number) > 1 && (beside & ODD_TAGS) === 0;
}

/** Whether bare text follows on a carrier that has no end tag: nothing would part the two when the start tags between them go. */
function followsOpenCarrier({ facts, kind, start, end, firstItem, lastItem }: R.Region, index: number): boolean {
  if (((facts[index] as number) & R.IS_BARE) === 0) return false;
  for (let item = (lastItem[index - 1] as number) + 1; item < (firstItem[index] as number); item += 1) {
    // The end that a start tag implies has no tag.
    if (kind[item] === R.CARRIER_CLOSE && start[item] !== end[item]) return false;
  }
  return true;
}

/**
 * Whether the stretch that starts with fragment `start` stands in a carrier around its carriers, as no author puts it.
 *
 * @param hasRemains whether empty carriers are what a parser has left of such carriers
 */
function isEnclosed({ region, continues }: HeldRegion, start: number, hasRemains: boolean): boolean {
  const marks = hasRemains ? R.CROSSED_OUTER_OPEN | R.CROSSED_EMPTY : R.CROSSED_OUTER_OPEN;
  return (start === 0 && continues) || ((region.crossed[start] as number) & marks) !== 0;
}

/** Of fewer fragments each must have several words: `Бұл шамамен|53%.` is a sentence. */
const FEWEST_LINES = 3;

/**
 * Whether fragments are words rather than lines: a comment of short lines in a paragraph has several words in nearly each, or a
 * sentence, but perhaps in the last.
 */
function isOfWords({ facts, words }: R.Region, start: number, end: number): boolean {
  if (end - start < FEWEST_LINES) return words[start] === 1 || words[end - 1] === 1;
  let single = 0;
  for (let index = start; index < end - 1; index += 1) {
    if (words[index] === 1 && ((facts[index] as number) & R.ENDS_SENTENCE) === 0) single += 1;
  }
  return single * 4 > end - start - 1;
}
