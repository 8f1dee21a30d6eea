/**
 * The parts of a region: what markup sets apart from a broken text is looked at by itself, so that a list of names, a menu or
 * the lines of a table behind the last paragraph stay what they are.
 *
 * @module
 */
import { isParagraphBoundary } from '../decide/decide.ts';
import type { Assessment } from '../detect/assess.ts';
import * as R from '../region/region.ts';
import type { HeldRegion } from './held-region.ts';
import type { RegionAssessor } from './region-assessor.ts';

/** Some fragments of a region, one behind the other, that are repaired together or stay. */
export interface Part {
  /** The fragment behind the last one. */
  end: number;
  broken: boolean;
}

/** The fragments between two paragraph boundaries. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Parts the first `fragments` fragments of a region; empty when all of them are alike.
 *
 * @param assessment what the region is as a whole
 */
export function findParts(
  held: HeldRegion,
  assessor: RegionAssessor,
  fragments: number,
  assessment: Assessment,
): readonly Part[] {
  const stretches = findStretches(held, fragments, (index) => isParagraphBoundary(held.region, index, assessment));
  if (stretches.length < 2) return [];
  const { broken } = assessment;
  const parts: Part[] = [];
  for (const { start, end } of stretches) {
    const last = parts.at(-1);
    const isOne = end - start === 1;
    const isBare = isOne && ((held.region.facts[start] as number) & R.IS_BARE) !== 0;
    if (isBare) {
      // Bare text that markup sets off is no part of the run.
      if (last?.broken === false) last.end = end;
      else parts.push({ end, broken: false });
    } else if (isOne && last !== undefined) last.end = end;
    else if (isOne) parts.push({ end, broken });
    else {
      const isBroken = broken && isEnclosed(held, start) ? true : assessor.isStretchBroken(start, end, broken);
      if (last?.broken === isBroken) last.end = end;
      else parts.push({ end, broken: isBroken });
    }
  }
  // What is broken only as a whole stays one.
  return parts.length > 1 && hasRepairs(parts, held.continues) ? parts : [];
}

/** Whether any part is repaired: a single fragment is not. */
export function hasRepairs(parts: readonly Part[], continues: boolean): boolean {
  let start = 0;
  for (const { end, broken } of parts) {
    if (broken && (end - start > 1 || (start === 0 && continues))) return true;
    start = end;
  }
  return false;
}

/** Whether the stretch that starts with fragment `start` stands in a carrier around its carriers, as no author puts it. */
function isEnclosed({ region, continues }: HeldRegion, start: number): boolean {
  return (start === 0 && continues) || ((region.crossed[start] as number) & R.CROSSED_OUTER_OPEN) !== 0;
}

/** Parts a region before the fragments that `isBoundary` tells, but inside no inline element. */
export function findStretches(
  held: HeldRegion,
  fragments: number,
  isBoundary: (index: number) => boolean,
): readonly Stretch[] {
  const { region } = held;
  const stretches: Stretch[] = [];
  // Inline carriers are unwrapped where all that stands around them is known.
  if (region.runTags > 0 || (region.hasInline && hasCrossedTags(region, fragments))) return stretches;
  let start = 0;
  let depth = 0;
  let item = 0;
  for (let index = 1; index <= fragments; index += 1) {
    if (index < fragments) {
      if (!isBoundary(index)) continue;
      const until = region.hasInline ? held.startOf(index) : 0;
      for (; item < until; item += 1) depth += depthChange(region.kind[item] as number);
      if (depth !== 0) continue;
    }
    stretches.push({ start, end: index });
    start = index;
  }
  return stretches;
}

/** Tags that cross may reach from one stretch into another. */
function hasCrossedTags({ kind, partner, lastItem }: R.Region, fragments: number): boolean {
  const until = lastItem[fragments - 1] as number;
  for (let item = 0; item < until; item += 1) if (kind[item] === R.INLINE_CLOSE && partner[item] === -1) return true;
  return false;
}

function depthChange(kind: number): number {
  if (kind === R.INLINE_OPEN) return 1;
  return kind === R.INLINE_CLOSE ? -1 : 0;
}
