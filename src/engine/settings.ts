/**
 * What an engine is given: the options of the caller with every default filled in.
 *
 * @module
 */

import type { LexiconOptions } from '../decide/document-lexicon.ts';
import type { Role } from '../html/elements.ts';
import type { RulePack } from '../language/pack.ts';
import type { Decision } from './decision.ts';

/** How much may be held back while a decision is open. */
export interface Limits {
  /**
   * Fragments held at most. Default: 256.
   * @since 0.1.0
   */
  readonly fragments?: number;
  /**
   * Characters (UTF-16 code units) of input held at most. Default: 65,536.
   * @since 0.1.0
   */
  readonly characters?: number;
  /**
   * How deep nesting of carriers is followed. Default: 64. Deeper nesting is copied, its depth no longer evidence.
   * @since 0.1.0
   */
  readonly nesting?: number;
  /**
   * What happens at a limit: `degrade` decides on what is held, `throw` throws a {@link LimitError}. Default: `degrade`.
   * @since 0.1.0
   */
  readonly exceeded?: 'degrade' | 'throw';
}

/** Options with every default filled in. */
export interface Settings {
  readonly output: 'html' | 'text';
  readonly pack: RulePack | null;
  readonly carriers: ReadonlySet<Role>;
  /** Names of the inline elements that may be carriers. */
  readonly inlineCarriers: ReadonlySet<string>;
  readonly whitespace: 'auto' | 'trust' | 'ignore';
  readonly minConfidence: number;
  readonly minProbability: number;
  readonly lexicon: LexiconOptions;
  readonly limits: Required<Limits>;
  readonly invisible: 'keep' | 'drop';
  readonly onDecision: ((decision: Decision) => void) | undefined;
}

/** Thrown when a limit is reached and `limits.exceeded` is `throw`. */
export class LimitError extends Error {
  /** Always `LimitError`. */
  override readonly name = 'LimitError';
  /** The limit: `fragments` or `characters`. */
  readonly limit: 'fragments' | 'characters';
  /** Its value. */
  readonly value: number;

  constructor(limit: 'fragments' | 'characters', value: number) {
    super(`limits.${limit} of ${value} is reached`);
    this.limit = limit;
    this.value = value;
  }
}
