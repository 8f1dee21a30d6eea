/**
 * The functions of `tutas/core`: those of `createApi()` and its like without a language.
 *
 * @module
 */

import type { Decision, Explanation } from '../engine/decision.ts';
import { type ChunkSource, makeNormalizeChunks } from './chunks.ts';
import { createApi, type Normalizer } from './create-api.ts';
import { type Diagnosis, makeDiagnose } from './diagnose.ts';
import { makeNormalizeText } from './normalize-text.ts';
import type { Options } from './options.ts';
import type { ByteOptions } from './utf8.ts';

const doors = createApi(null);

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
