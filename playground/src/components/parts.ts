/**
 * Cuts what is too long to be drawn at once into parts.
 *
 * @module
 */
import type { Repaired } from '../repair.ts';

/** Boundaries in a part. */
const BOUNDARIES = 800;
/** Characters of a part that has few boundaries. */
const CHARACTERS = 60_000;

/** A part of both sides. */
export interface Part {
  /** The first of its boundaries, and the one behind its last. */
  readonly first: number;
  readonly last: number;
  readonly source: { readonly from: number; readonly until: number };
  readonly output: { readonly from: number; readonly until: number };
}

/** How many parts there are. */
export function partsOf({ decisions }: Repaired): number {
  return Math.max(1, Math.ceil(decisions.length / BOUNDARIES));
}

/** The part that a boundary is in. */
export function partWith(boundary: number): number {
  return Math.floor(Math.max(0, boundary) / BOUNDARIES);
}

/** The part with this number. */
export function partAt(repaired: Repaired, index: number): Part {
  const { decisions } = repaired;
  const first = index * BOUNDARIES;
  const last = Math.min(decisions.length, first + BOUNDARIES);
  const side = (where: 'source' | 'output'): Part['source'] => {
    const from = index === 0 ? 0 : (decisions[first]?.before[where].start ?? 0);
    const until = decisions[last]?.before[where].start ?? repaired[where].length;
    return { from, until: Math.min(until, from + CHARACTERS) };
  };
  return { first, last, source: side('source'), output: side('output') };
}
