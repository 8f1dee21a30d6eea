/**
 * `tutas/pack`: what is needed to teach the library another language: rules, and a trained model for what they leave open.
 *
 * @example
 * ```ts
 * import { normalize } from 'tutas/core';
 * import { commonRules, definePack } from 'tutas/pack';
 *
 * const pack = definePack({ name: 'xx', rules: commonRules });
 * normalize(html, { pack });
 * ```
 *
 * @module
 */

export { defineAlphabet } from './language/alphabet.ts';
export { type BoundaryModelSpec, createBoundaryModel, type ModelThresholds } from './language/boundary-model.ts';
export { commonRules } from './language/common/index.ts';
export { definePack } from './language/define-pack.ts';
export { EDGE, type EdgeBits } from './language/edge.ts';
export type {
  Gap,
  Opinion,
  Rule,
  RulePack,
  RuleView,
  Run,
  RunLexicon,
  RunModel,
  RunningTextFigures,
  Verdict,
} from './language/pack.ts';
export { createWordLexicon, type WordLexicon, type WordLexiconSpec } from './language/word-lexicon.ts';
export type { Alphabet, AlphabetSpec } from './model/letter-codes.ts';
export type { PackedFilter, PackedLexicon, PackedNumbers, PackedWeights } from './model/packed.ts';
export type { Thresholds } from './model/thresholds.ts';
