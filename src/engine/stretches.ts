/**
 * The fragments of a region from one paragraph boundary to the next, and the parts that they are put together to.
 *
 * @module
 */
import * as R from '../region/region.ts';
import type { HeldRegion } from './held-region.ts';

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

/** Whether there are several parts, and any of them is repaired: a single fragment is not. */
export function isParted(parts: readonly Part[], continues: boolean): boolean {
  if (parts.length < 2) return false;
  let start = 0;
  for (const { end, broken } of parts) {
    if (broken && (end - start > 1 || (start === 0 && continues))) return true;
    start = end;
  }
  return false;
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
