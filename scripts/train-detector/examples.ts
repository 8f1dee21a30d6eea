/**
 * Documents to examples: runs the library's own stages and takes what the detector is shown of every region.
 *
 * @module
 */

import { resolveOptions } from '../../src/api/options.ts';
import { type Evidence, extractFeatures } from '../../src/detect/features.ts';
import type { RegionKind } from '../../src/detect/hypothesis.ts';
import { Engine } from '../../src/engine/engine.ts';

/** An input all of whose regions are of one kind. */
export interface LabelledInput {
  readonly kind: RegionKind;
  readonly input: string;
  /** Plain text, a fragment a line. */
  readonly plain?: boolean;
  readonly language: string;
  /** Where it comes from, for reading what went wrong. */
  readonly from: string;
}

/** One region. */
export interface Example {
  readonly kind: RegionKind;
  readonly evidence: Evidence;
  readonly features: Float64Array;
  readonly texts: readonly string[];
  readonly fragments: number;
  readonly language: string;
  readonly from: string;
}

/** Regions of fewer boundaries than this are no question. */
const FEWEST_BOUNDARIES = 1;

/** Examples of every region of `inputs` that the detector would be asked about. */
export function examplesOf(inputs: Iterable<LabelledInput>): Example[] {
  const examples: Example[] = [];
  const settings = resolveOptions({}, null);
  for (const { kind, input, plain, language, from } of inputs) {
    const onEvidence = (evidence: Evidence, texts: readonly string[]): void => {
      if (evidence.statistics.boundaries < FEWEST_BOUNDARIES) return;
      const features = extractFeatures(evidence);
      examples.push({ kind, evidence, features, texts, fragments: texts.length, language, from });
    };
    const engine = new Engine(settings, plain === true ? 'plain' : 'html', { onEvidence });
    if (plain === true) engine.runLines(input);
    else engine.run(input);
  }
  return examples;
}
