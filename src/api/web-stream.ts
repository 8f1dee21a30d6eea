/**
 * A web stream over the push engine, and HTTP responses through it, with the Kazakh pack.
 *
 * @module
 */

import { kazakh } from '../language/kazakh/index.ts';
import { createApi } from './create-api.ts';
import { makeNormalizeResponse } from './normalize-response.ts';
import { normalizingPair, type StreamPair } from './normalize-stream.ts';
import type { ByteOptions } from './utf8.ts';

const { createNormalizer } = /* @__PURE__ */ createApi(kazakh);

/**
 * Normalizes what is written to it, strings or bytes cut anywhere; gives UTF-8 bytes. Output leaves as soon as it is
 * decided. Give it to `pipeThrough()`, as any `TransformStream`; for strings, pipe on through `TextDecoderStream`. For a
 * whole `Response` take {@link normalizeResponse}, which puts the headers right too.
 *
 * A lone surrogate in a string comes out as U+FFFD, and so does an invalid byte: UTF-8 has neither.
 *
 * @example
 * ```ts
 * const stream = new Blob(['<p>ба</p><p>й</p><p>қауға</p>']).stream().pipeThrough(new NormalizeStream());
 * await new Response(stream).text(); // '<p>байқауға</p>'
 * ```
 */
export class NormalizeStream implements StreamPair {
  /** The output, as UTF-8 bytes. */
  readonly readable: StreamPair['readable'];
  /** Takes the input. */
  readonly writable: StreamPair['writable'];

  /**
   * @param options see {@link ByteOptions}
   * @throws TypeError when an option is wrong
   */
  constructor(options?: ByteOptions) {
    const { readable, writable } = normalizingPair(createNormalizer, options);
    this.readable = readable;
    this.writable = writable;
  }
}

/**
 * Repairs the body of an HTTP response as it passes, and puts the headers right: `content-length`, `content-encoding`
 * and digests of the old body go, a strong `etag` becomes weak, `content-type` says UTF-8 (and `text/plain` with
 * `output: 'text'`). Bytes are read in the charset that the header states, or else as browsers find it.
 *
 * What is no HTML, a part of a page (206), and a body in another content coding than gzip, deflate and br, which a `fetch`
 * may leave encoded, come back as they are, the same object. A response without a body (to `HEAD`, 304) gets the headers of
 * the repaired page; so does a 304 that states no type, as most do, since it may be that of a page.
 *
 * @param response a response whose body nobody reads yet
 * @param options see {@link ByteOptions}; `encoding` overrules the header
 * @returns the response to send on; status, status text and all other headers are kept
 * @throws TypeError when `response` is no `Response`, its body is being read, or an option is wrong
 * @example
 * ```ts
 * export default {
 *   fetch: async (request: Request): Promise<Response> => normalizeResponse(await fetch(request)),
 * };
 * ```
 */
export function normalizeResponse(response: Response, options?: ByteOptions): Response {
  return respond(response, options);
}

const respond = /* @__PURE__ */ makeNormalizeResponse(createNormalizer);
