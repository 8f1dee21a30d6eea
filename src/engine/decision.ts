/**
 * What a decision looks like to the caller.
 *
 * @module
 */
import type { Gap, Verdict } from '../language/pack.ts';

/** Offsets of a stretch of a string: from `start` up to, not including, `end`, in UTF-16 code units. */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset behind the last code unit. */
  readonly end: number;
}

/** A fragment, in the source and in the output. */
export interface ExplainedFragment {
  /** Where it stands in the input. */
  readonly source: Span;
  /** Where it stands in the output. */
  readonly output: Span;
}

/**
 * Markup between two fragments: the tag of a carrier, of an element around carriers (`outer-open`, `outer-close`), an empty
 * carrier, one that holds whitespace only (`blank-carrier`), or a forced break.
 */
export type Crossed = 'carrier' | 'outer-open' | 'outer-close' | 'empty-carrier' | 'blank-carrier' | 'forced-break';

/** What was seen at a boundary. */
export interface Evidence {
  /** Whitespace between the two fragments. */
  readonly gap: Gap;
  /** Markup between them. */
  readonly crossed: readonly Crossed[];
  /** Whether adjacency was believed in this region. */
  readonly trustAdjacent: boolean;
  /** Whether whitespace was believed in this region. */
  readonly trustSpaced: boolean;
  /**
   * How probable it is that the region is running text in pieces, from 0 to 1.
   * @since 0.1.0
   */
  readonly probability: number;
}

/**
 * The rule of a space that was missing in a chain of inline elements, `<i>Бұл</i><i>мәселе</i>`, where the two fragments would be
 * joined otherwise. Only in text output, where no element is shown.
 */
export const PART_INLINE_CHAIN = 'part-inline-chain';

/** One decided boundary. */
export interface Decision {
  /** What became of it. A forced break that stays is a `break`. */
  readonly verdict: Verdict;
  /** The rule that won: a sentence in kebab-case. In text output, `part-inline-chain` for a space that was missing. */
  readonly rule: string;
  /** How sure it is, from 0 to 1. */
  readonly confidence: number;
  /** What was seen there. */
  readonly evidence: Evidence;
  /** The fragment before the boundary. */
  readonly before: ExplainedFragment;
  /** The fragment after it. */
  readonly after: ExplainedFragment;
}

/** The output, and how it came about. */
export interface Explanation {
  /** What `normalize()` (or `toText()`, with `output: 'text'`) returns. */
  readonly output: string;
  /** One decision per boundary of a broken region, in order. */
  readonly decisions: readonly Decision[];
}
