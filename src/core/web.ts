/**
 * `tutas/core/web`: the web stream and `normalizeResponse()` without a language and its data.
 *
 * @module
 */

export type { StreamPair } from '../api/normalize-stream.ts';
export type { Options } from '../api/options.ts';
export type { ByteOptions, Chunk } from '../api/utf8.ts';
export { NormalizeStream, normalizeResponse } from '../api/web-stream-core.ts';
