/**
 * The iterator door: any iterable of chunks through the push engine.
 *
 * @module
 */

import type { RulePack } from '../language/pack.ts';
import { createApi } from './create-api.ts';
import { describe, hintOf } from './messages.ts';
import { type ByteOptions, type Chunk, ChunkDecoder, splitByteOptions } from './utf8.ts';

/** What `normalizeChunks()`'s door reads from. */
export type ChunkSource = Iterable<Chunk> | AsyncIterable<Chunk> | ReadableStreamLike;

/** As much of a `ReadableStream` as is needed where it is no async iterable (Safari before 26.4, older Chromium). */
export interface ReadableStreamLike {
  /** Locks the stream and returns its reader. */
  getReader(): StreamReaderLike;
}

/** What is needed of a web stream's reader. */
export interface StreamReaderLike {
  /** The next chunk, or `done`. */
  read(): Promise<StreamResultLike>;
  /** Tells the stream that no more is wanted. */
  cancel(reason?: unknown): Promise<unknown>;
  /** Gives the lock back. */
  releaseLock(): void;
}

/** What one read of a web stream gives. */
export interface StreamResultLike {
  /** True when the stream has ended. */
  readonly done: boolean;
  /** The chunk. */
  readonly value?: Chunk | undefined;
}

/** Makes `normalizeChunks()` for a default pack. */
export function makeNormalizeChunks(
  pack: RulePack | null,
): (source: ChunkSource, options?: ByteOptions) => AsyncGenerator<string, void, undefined> {
  const doors = createApi(pack);
  return (source, options) => {
    const chunks = iterableOf(source);
    const [own, bytes] = splitByteOptions(options);
    return pump(chunks, new ChunkDecoder(bytes), doors.createNormalizer(own));
  };
}

/** Checks the source before anything of it is read, so that a wrong one throws where it was given. */
function iterableOf(source: unknown): Iterable<unknown> | AsyncIterable<unknown> {
  const given = (typeof source === 'object' || typeof source === 'function' ? source : null) as Partial<
    Iterable<unknown> & AsyncIterable<unknown> & ReadableStreamLike
  > | null;
  // Bytes are iterable too, one number at a time; that is never what was meant.
  if (given !== null && !ArrayBuffer.isView(source)) {
    if (typeof given[Symbol.asyncIterator] === 'function') return given as AsyncIterable<unknown>;
    if (typeof given[Symbol.iterator] === 'function') return given as Iterable<unknown>;
    if (typeof given.getReader === 'function') return readAll(given as ReadableStreamLike);
  }
  const takes = 'an iterable or async iterable of strings or Uint8Arrays, or a ReadableStream';
  throw new TypeError(`source takes ${takes}, got ${describe(source)}${hintOf(source, 'chunks')}`);
}

/** What `ReadableStream.prototype[Symbol.asyncIterator]` does, for streams without it. */
async function* readAll(stream: ReadableStreamLike): AsyncGenerator<unknown, void, undefined> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } catch (error) {
    ended = true;
    throw error;
  } finally {
    if (!ended) await reader.cancel();
    reader.releaseLock();
  }
}

async function* pump(
  chunks: Iterable<unknown> | AsyncIterable<unknown>,
  decoder: ChunkDecoder,
  normalizer: { write(chunk: string): string; end(): string },
): AsyncGenerator<string, void, undefined> {
  for await (const chunk of chunks) {
    const out = normalizer.write(decoder.decode(chunk));
    if (out !== '') yield out;
  }
  const last = normalizer.write(decoder.end()) + normalizer.end();
  if (last !== '') yield last;
}
