/**
 * Whether and where a fragment of HTML is broken, with the figures behind the answer.
 *
 * @module
 */
import { describeRegion } from '../detect/assess.ts';
import type { RegionKind } from '../detect/hypothesis.ts';
import { Engine } from '../engine/engine.ts';
import type { RegionReport } from '../engine/extras.ts';
import type { RulePack } from '../language/pack.ts';
import { checkString, type Options, resolveOptions } from './options.ts';

/** A feature of a region and what it says. */
export interface LoudFeature {
  /** Its name in `src/detect/features.ts`. */
  readonly name: string;
  /** What it adds to the log-odds of running text; negative speaks against. */
  readonly logOdds: number;
}

/** A broken stretch of the input. */
export interface BrokenRegion {
  /** Offset of its first character, in UTF-16 code units. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /**
   * How probable it is that its fragments are running text in pieces, from 0 to 1, for even odds beforehand.
   * @since 0.1.0
   */
  readonly probability: number;
  /**
   * What its fragments are likeliest to be, whatever was decided.
   * @since 0.1.0
   */
  readonly kind: RegionKind;
  /**
   * The features that spoke loudest, in order: name, and what it adds to the log-odds of running text.
   * @since 0.1.0
   */
  readonly loudest: readonly LoudFeature[];
  /** Text fragments in it. */
  readonly fragments: number;
  /** Words in them, as whitespace parts them; a fragment counts four at most. */
  readonly words: number;
  /** Boundaries between two fragments of one paragraph. */
  readonly boundaries: number;
  /** Of these, boundaries without any whitespace. */
  readonly adjacent: number;
  /** Of these, boundaries with whitespace. */
  readonly spaced: number;
  /** Boundaries at which markup marks a paragraph: nesting, an empty element. */
  readonly marked: number;
  /** Of these, boundaries with nested carriers. */
  readonly nested: number;
  /** Fragments that go on in lower case where no sentence ended. */
  readonly goesOn: number;
  /** Places where no paragraph begins or ends: a comma, a lone letter, a bare suffix. */
  readonly impossible: number;
  /** Whether adjacency is believed to mean "one word". */
  readonly trustAdjacent: boolean;
  /** Whether whitespace is believed to mean "two words". */
  readonly trustSpaced: boolean;
}

/** What `diagnose()` returns. */
export interface Diagnosis {
  /** True when `normalize()` would change the input. */
  readonly broken: boolean;
  /** The broken stretches, in order. */
  readonly regions: readonly BrokenRegion[];
}

/** Makes `diagnose()` for a default pack. */
export function makeDiagnose(pack: RulePack | null): (html: string, options?: Options) => Diagnosis {
  return (html, options) => {
    checkString('html', html);
    const regions: BrokenRegion[] = [];
    const report = ({ start, end, evidence, assessment }: RegionReport): void => {
      const { statistics } = evidence;
      regions.push({
        start,
        end,
        probability: assessment.probability,
        ...describeRegion(evidence),
        fragments: statistics.fragments,
        words: statistics.words,
        boundaries: statistics.boundaries,
        adjacent: statistics.adjacent,
        spaced: statistics.spaced,
        marked: statistics.marked,
        nested: statistics.nested,
        goesOn: statistics.soft,
        impossible: statistics.hard,
        trustAdjacent: assessment.trustAdjacent,
        trustSpaced: assessment.trustSpaced,
      });
    };
    const engine = new Engine(resolveOptions(options, pack), 'html', { report });
    return { broken: engine.run(html) !== html, regions };
  };
}
