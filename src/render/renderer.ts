/**
 * What the engine needs of a renderer: healthy parts pass, broken regions are repaired.
 *
 * @module
 */
import type { Role } from '../html/elements.ts';
import type { Region } from '../region/region.ts';
import type { Repair } from '../region/repair.ts';

/** Writes decided input as output. */
export interface Renderer {
  /** Items `from`…`to` of a region that stays as it is. */
  pass(region: Region, from: number, to: number): void;
  /** A token outside every region stays as it is. */
  structure(role: Role, closing: boolean, start: number, end: number): void;
  /** Text whose whitespace is content; it may hold character references if `hasReferences` is true. */
  preformatted(start: number, end: number, last: boolean, hasReferences: boolean): void;
  /** A tag in an element whose whitespace is content. */
  preformattedTag(role: Role): void;
  /** A text too large to hold, or a part of one; `last` when the text ends with it. */
  text(start: number, end: number, last: boolean): void;
  /** A broken region, or the part of one that is decided. */
  repair(repair: Repair): void;
  /** Everything before `offset` has been decided; returns the output since the last call. */
  take(offset: number): string;
  /** How many characters have been written in all, while `starts` and `ends` are recorded. */
  readonly written: number;
  /** When set, receives the output offsets of every repaired fragment. */
  onFragment: ((start: number, end: number) => void) | undefined;
}
