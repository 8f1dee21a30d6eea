/**
 * The data that training makes for Kazakh, and how the part about hyphens is unpacked.
 *
 * @module
 */

import { fingerprint, lookUp } from '../../../model/fuse-filter.ts';
import {
  fromAscii,
  type PackedFilter,
  type PackedLexicon,
  type PackedNumbers,
  type PackedWeights,
  unpackFilter,
  ZERO,
} from '../../../model/packed.ts';
import { PAIR_FINGERPRINT, type PairSource } from './hyphen-features.ts';
import type { HyphenWeights } from './hyphen-model.ts';

/** Everything that training makes. */
export interface PackedModel extends PackedLexicon, PackedWeights {
  /** What tells hyphens from dashes. */
  readonly hyphens: {
    /** Compounds with a hyphen and their parts. */
    readonly pairs: PackedFilter;
    readonly wide: PackedNumbers;
    readonly bias: number;
  };
}

/** Unpacks the compounds. */
export function unpackPairs({ hyphens }: PackedModel): PairSource {
  const pairs = unpackFilter(hyphens.pairs);
  return { has: (hash) => lookUp(pairs, hash) === fingerprint(hash, PAIR_FINGERPRINT) };
}

/** Unpacks the weights of hyphens. */
export function unpackHyphens({ hyphens }: PackedModel): HyphenWeights {
  return { wide: fromAscii(hyphens.wide.data), scale: hyphens.wide.scale, zero: ZERO, bias: hyphens.bias };
}
