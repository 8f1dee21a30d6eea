/**
 * `tutas/core/web`: the web stream and `normalizeResponse()` without a language and its data.
 *
 * @module
 */
import { makeNormalizeResponse } from '../api/normalize-response.ts';
import { normalizingPair, type StreamPair } from '../api/normalize-stream.ts';
import type { ByteOptions } from '../api/utf8.ts';
import { makeDoors } from '../doors.ts';

export type { StreamPair } from '../api/normalize-stream.ts';
export type { ByteOptions, Chunk } from '../api/utf8.ts';
export type { Options } from '../options.ts';

const { createNormalizer } = /* @__PURE__ */ makeDoors(null);

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
