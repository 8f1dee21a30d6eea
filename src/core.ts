/**
 * `tutas/core`: the engine without any language data, for those who need only the evidence of markup. Same names as
 * `tutas`; a pack can be given as an option.
 *
 * @example
 * ```ts
 * import { normalize } from 'tutas/core';
 *
 * normalize('<p><p>Төр</p><p>аға</p> <p>келді.</p></p>'); // '<p>Төраға келді.</p>'
 * ```
 *
 * @module
 */
import type { ByteOptions } from './api/utf8.ts';
import { type Diagnosis, makeDiagnose } from './diagnose.ts';
import { makeDoors, type Normalizer } from './doors.ts';
import type { Decision, Explanation } from './explanation.ts';
import { type ChunkSource, makeNormalizeChunks } from './iterate.ts';
import { makeNormalizeText } from './normalize-text.ts';
import type { Options } from './options.ts';

export type { ByteOptions, Chunk } from './api/utf8.ts';
export type { RegionKind } from './detect/hypothesis.ts';
export type { BrokenRegion, Diagnosis, LoudFeature } from './diagnose.ts';
export type { Normalizer } from './doors.ts';
export type { Decision, Evidence, ExplainedFragment, Explanation, Span } from './explanation.ts';
export type { ChunkSource, ReadableStreamLike, StreamReaderLike, StreamResultLike } from './iterate.ts';
export type { Carrier, LexiconOptions, Limits, Options } from './options.ts';
export { LimitError } from './options.ts';
export type { Opinion, Rule, RulePack, RuleView, Run, RunLexicon, RunModel } from './rules/rule.ts';
export type { Gap, Verdict } from './types.ts';

const doors = makeDoors(null);

/** Like `normalize()` of `tutas`, but asks no language unless `options.pack` is given. */
export const normalize: (html: string, options?: Options) => string = doors.normalize;
/** Like `toText()` of `tutas`, but asks no language unless `options.pack` is given. */
export const toText: (html: string, options?: Options) => string = doors.toText;
/** Like `explain()` of `tutas`, but asks no language unless `options.pack` is given. */
export const explain: (html: string, options?: Options) => Explanation = doors.explain;
/** Like `createNormalizer()` of `tutas`, but asks no language unless `options.pack` is given. */
export const createNormalizer: (options?: Options) => Normalizer = doors.createNormalizer;
/** Like `diagnose()` of `tutas`, but asks no language unless `options.pack` is given. */
export const diagnose: (html: string, options?: Options) => Diagnosis = /* @__PURE__ */ makeDiagnose(null);
/** Applies decisions to the input they were made for; see `applyDecisions()` of `tutas`. */
export const applyDecisions: (html: string, decisions: readonly Decision[], options?: Options) => string =
  doors.applyDecisions;
/** Like `normalizeText()` of `tutas`, but asks no language unless `options.pack` is given. */
export const normalizeText: (text: string, options?: Options) => string = /* @__PURE__ */ makeNormalizeText(null);
/** Like `normalizeChunks()` of `tutas`, but asks no language unless `options.pack` is given. */
export const normalizeChunks: (source: ChunkSource, options?: ByteOptions) => AsyncGenerator<string, void, undefined> =
  /* @__PURE__ */ makeNormalizeChunks(null);
