/**
 * `tutas/web`: a web stream over the push engine, and HTTP responses through it, for browsers, Deno, Bun, workers and
 * Node.
 *
 * @example
 * ```ts
 * import { normalizeResponse } from 'tutas/web';
 *
 * export default {
 *   fetch: async (request: Request): Promise<Response> => normalizeResponse(await fetch(request)),
 * };
 * ```
 *
 * @module
 */

export type { StreamPair } from './api/normalize-stream.ts';
export type { Options } from './api/options.ts';
export type { ByteOptions, Chunk } from './api/utf8.ts';
export { NormalizeStream, normalizeResponse } from './api/web-stream.ts';
