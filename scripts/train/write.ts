/**
 * Writes what was learned as a module.
 *
 * @module
 */

import { PAIR_FINGERPRINT } from '../../src/language/kazakh/model/hyphen-features.ts';
import type { HyphenWeights } from '../../src/language/kazakh/model/hyphen-model.ts';
import type { PackedModel } from '../../src/language/kazakh/model/unpack.ts';
import { type BinaryFuseFilter, fingerprint } from '../../src/model/fuse-filter.ts';
import {
  LEVELS,
  type PackedFilter,
  type PackedLexicon,
  type PackedNumbers,
  type PackedWeights,
  ZERO,
} from '../../src/model/packed.ts';
import type { Weights } from '../../src/model/scorer.ts';
import type { SuffixSet } from '../../src/model/suffix-set.ts';
import { buildFuseFilter } from './fuse-filter.ts';
import type { Lexicon } from './lexicon.ts';

function packFilter(from: BinaryFuseFilter): PackedFilter {
  const { bits, seed, segment, segmentCount } = from;
  return { bits, seed, segment, segmentCount, data: Buffer.from(from.data).toString('base64').replaceAll('=', '') };
}

/** The gaps between the places, seven bits a byte. */
function packSuffixes(suffixes: SuffixSet): string {
  const bytes: number[] = [];
  let last = -1;
  for (const place of suffixes.places()) {
    let gap = place - last - 1;
    last = place;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap);
  }
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}

/** Rounds to steps of `scale`; what is larger than the largest level is clipped. */
function packNumbers(values: Float32Array, scale: number): PackedNumbers {
  let data = '';
  for (const value of values) {
    const level = Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / scale)));
    data += String.fromCharCode(ZERO + level);
  }
  return { scale, data };
}

function largest(values: Float32Array): number {
  let max = 0;
  for (const value of values) max = Math.max(max, Math.abs(value));
  return max;
}

/** Five digits are more than the weights are worth. */
function round(value: number): number {
  return Number(value.toPrecision(5));
}

/** Packs the words of a language. */
export function packLexicon({ filters }: Lexicon): PackedLexicon {
  return {
    words: packFilter(filters.words),
    checks: packFilter(filters.checks),
    built: packFilter(filters.built),
    suffixes: packSuffixes(filters.suffixes),
  };
}

/** Packs what was learned of boundaries. */
export function packWeights(weights: Weights<Float32Array>): PackedWeights {
  return {
    embedding: packNumbers(weights.embedding, round(largest(weights.embedding) / LEVELS)),
    direct: packNumbers(weights.direct, round(largest(weights.direct) / LEVELS)),
    wide: packNumbers(weights.wide, 0.1),
    hiddenBias: Array.from(weights.hiddenBias, round),
    output: Array.from(weights.output, round),
    bias: round(weights.bias),
  };
}

/** Packs what the Kazakh model needs. */
export function packModel(
  lexicon: Lexicon,
  weights: Weights<Float32Array>,
  hyphens: HyphenWeights,
  compounds: Int32Array,
): PackedModel {
  const pairs = compounds.map((key) => fingerprint(key, PAIR_FINGERPRINT));
  return {
    ...packLexicon(lexicon),
    ...packWeights(weights),
    hyphens: {
      pairs: packFilter(buildFuseFilter(compounds, pairs, PAIR_FINGERPRINT)),
      wide: packNumbers(hyphens.wide as Float32Array, 0.1),
      bias: round(hyphens.bias),
    },
  };
}

/** The module's text. */
export function renderModule(model: PackedModel): string {
  return [
    '// Made by scripts/train/main.ts; do not edit. Sources and licences: THIRD_PARTY_NOTICES.md.',
    "import type { PackedModel } from './unpack.ts';",
    '',
    '/** The trained model. */',
    `export const packedModel: PackedModel = ${JSON.stringify(model, undefined, 1)};`,
    '',
  ].join('\n');
}
