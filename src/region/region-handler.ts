/**
 * What the builder of regions tells the engine.
 *
 * @module
 */
import type { Role } from '../html/elements.ts';

/** What the engine does when a region is complete. */
export interface RegionHandler {
  /** Nothing that comes can change the region any more. */
  closeRegion(): void;
  /** Fragment `first` begins a paragraph of its own; the fragments before it are a region, it and what follows pass. */
  separate(first: number): void;
  /** Fragment `first` begins what may be a paragraph of its own; the fragments before it are a region, it is held. */
  part(first: number): void;
  /** The first fragment is a paragraph of its own: it passes, what follows is held. */
  passFirst(): void;
  /** Hardly more may be held: decide on what there is, and hold the end of it. */
  window(limit: 'fragments' | 'characters'): void;
  /** A token outside every region. */
  structure(role: Role, closing: boolean, start: number, end: number): void;
  /**
   * Text whose whitespace is content; perhaps a part, `last` when the text ends with it. It may hold character references
   * if `hasReferences` is true.
   */
  preformatted(start: number, end: number, last: boolean, hasReferences: boolean): void;
  /** A tag in an element whose whitespace is content. */
  preformattedTag(role: Role, start: number, end: number): void;
  /** A text too large to hold, or a part of one. */
  passing(start: number, end: number, last: boolean): void;
  /** More is held than may be: decide on what there is, and hold nothing. */
  full(): void;
  /** What is held stays as it is: nobody can say how a parser will read what follows. */
  abandon(): void;
}

/** How much of a region may be held. */
export interface RegionLimits {
  /** Fragments in a window. */
  readonly fragments: number;
  /** Characters of the source. */
  readonly characters: number;
  /** Carriers that are open one inside the other. */
  readonly nesting: number;
}
