/**
 * tutas makes broken HTML fragments whole again: real paragraphs, whole words, punctuation in place. Healthy HTML passes
 * through byte for byte.
 *
 * @module
 */

export type { ChunkSource, ReadableStreamLike, StreamReaderLike, StreamResultLike } from './api/chunks.ts';
export type { Normalizer } from './api/create-api.ts';
export type { BrokenRegion, Diagnosis, LoudFeature } from './api/diagnose.ts';
export type { Carrier, Options } from './api/options.ts';
export type { ByteOptions, Chunk } from './api/utf8.ts';
export {
  applyDecisions,
  createNormalizer,
  diagnose,
  explain,
  normalize,
  normalizeChunks,
  normalizeText,
  toText,
} from './api/with-kazakh.ts';
export type { LexiconOptions } from './decide/document-lexicon.ts';
export type { RegionKind } from './detect/hypothesis.ts';
export type { Crossed, Decision, Evidence, ExplainedFragment, Explanation, Span } from './engine/decision.ts';
export type { Limits } from './engine/settings.ts';
export { LimitError } from './engine/settings.ts';
export type { Gap, Opinion, Rule, RulePack, RuleView, Run, RunLexicon, RunModel, Verdict } from './language/pack.ts';
