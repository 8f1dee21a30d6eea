/**
 * A web stream over the push engine, and HTTP responses through it, without a language.
 *
 * @module
 */

import { createApi } from './create-api.ts';
import { makeNormalizeResponse } from './normalize-response.ts';
import { normalizingPair, type StreamPair } from './normalize-stream.ts';
import type { ByteOptions } from './utf8.ts';

const { createNormalizer } = /* @__PURE__ */ createApi(null);

/** Like `NormalizeStream` of `tutas/web`, but asks no language unless `options.pack` is given. */
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

/** Like `normalizeResponse()` of `tutas/web`, but asks no language unless `options.pack` is given. */
export const normalizeResponse: (response: Response, options?: ByteOptions) => Response =
  /* @__PURE__ */ makeNormalizeResponse(createNormalizer);
