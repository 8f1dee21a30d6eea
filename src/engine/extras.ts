/**
 * What an engine may be given beyond its settings, and what it reports.
 *
 * @module
 */
import type { DocumentLexicon } from '../decide/document-lexicon.ts';
import type { Assessment } from '../detect/assess.ts';
import type { Evidence } from '../detect/features.ts';
import type { Writer } from '../render/writer.ts';
import type { WordPairSet } from '../text/word-pair-set.ts';
import type { Decision } from './decision.ts';

/** What an engine reads and writes. */
export type Mode = 'html' | 'text' | 'plain';

/** What may be given to an engine beyond its settings. */
export interface EngineExtras {
  /** Called with every broken region. */
  readonly report?: (report: RegionReport) => void;
  /** Decisions to follow instead of deciding; keyed by `boundaryKey()`. */
  readonly replay?: ReadonlyMap<string, Decision>;
  /** True when the text is known to be torn in other places. */
  readonly isTorn?: boolean;
  /** Is shown the evidence on every region, and its texts, instead of repairing any; for the trainer of the detector. */
  readonly onEvidence?: (evidence: Evidence, texts: readonly string[]) => void;
  /** Set for an engine that reads what another one is about to write. */
  readonly second?: SecondEngine;
  /** Takes the neighbours that the pack parts beyond doubt. */
  readonly parted?: WordPairSet;
  /** Words known from the start. */
  readonly lexicon?: DocumentLexicon;
  /** What HTML is written with. */
  readonly writer?: Writer;
}

/** An engine that reads a part of what another one is about to write. */
export interface SecondEngine {
  /** A `reader` only reads it; a `trial` repairs it as the other one would, but does not look at its own parts once more. */
  readonly role: 'reader' | 'trial';
  /** All output begins with it. In other parts a byte order mark at the start is a character like others. */
  readonly isStart: boolean;
  /** The inline elements that may be open before it, outermost first. */
  readonly outerInline: readonly string[];
}

/** What a region turned out to be; for `diagnose()`. */
export interface RegionReport {
  readonly start: number;
  readonly end: number;
  readonly evidence: Evidence;
  readonly assessment: Assessment;
}

/** Repairs HTML that is about to be written once more, and tells the decisions; `isStart` when all output begins with it. */
export type ReadAgain = (html: string, isStart: boolean, onDecision?: (decision: Decision) => void) => string;
