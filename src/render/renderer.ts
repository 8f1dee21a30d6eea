/**
 * What the engine needs of a renderer: healthy parts pass, broken regions are repaired.
 *
 * @module
 */
import type { Role } from '../elements.ts';
import type { Region } from '../region.ts';

/** Text between forced breaks only: it gets no tag that was not there. */
export const NO_CARRIER = 0;

/** A stretch of a region that is ready to be written. */
export interface Repair {
  readonly region: Region;
  /** How many fragments, from the first, are written. */
  readonly fragments: number;
  /** Items before this index belong to the repair; on an unfinished one, those up to the last fragment's last item. */
  readonly items: number;
  /** Verdict codes; `verdicts[i]` is for the boundary before fragment `i`. */
  readonly verdicts: Uint8Array;
  /** True when a paragraph of the same region is open before fragment 0. */
  readonly continues: boolean;
  /** True when the region ends here and its last paragraph is to be closed. */
  readonly final: boolean;
  /** The carrier whose tags are written where the source has none; {@link NO_CARRIER} for text that stands in none. */
  readonly carrier: Role;
  /** True when the last fragment written so far is bare text, beside carriers and not in one. */
  readonly isBare: boolean;
}

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
