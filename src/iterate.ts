/**
 * The iterator door: any iterable of chunks through the push engine. Owns the bytes of every streaming door, decoding
 * and encoding, and nothing else.
 *
 * @module
 */
import { makeDoors } from './doors.ts';
import { type Options, reject } from './options.ts';
import type { RulePack } from './rules/rule.ts';

/** A chunk of input: a string, or UTF-8 bytes. */
export type Chunk = string | Uint8Array;

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

/** True for bytes of any realm: `instanceof` would refuse those of a worker, a test runner or an iframe. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** Decodes the chunks of one stream: strings and UTF-8 bytes in any mixture, letters cut anywhere. */
export class ChunkDecoder {
  // Bytes must come out as they went in, the byte order mark too.
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #inBytes = false;

  /**
   * Decodes a chunk as far as its letters are complete.
   *
   * @param chunk a string or a `Uint8Array`
   * @returns the characters; an invalid byte is U+FFFD
   * @throws TypeError when it is neither
   */
  decode(chunk: unknown): string {
    if (typeof chunk === 'string') {
      // A letter that bytes left unfinished is not finished by a string.
      const rest = this.end();
      return rest === '' ? chunk : rest + chunk;
    }
    if (!isBytes(chunk)) reject('chunk', 'a string or a Uint8Array', chunk);
    this.#inBytes = true;
    return this.#decoder.decode(chunk, { stream: true });
  }

  /**
   * Ends the bytes.
   *
   * @returns U+FFFD when they ended inside a letter, otherwise an empty string
   */
  end(): string {
    if (!this.#inBytes) return '';
    this.#inBytes = false;
    return this.#decoder.decode();
  }
}

const NO_BYTES = new Uint8Array();
const HIGH_SURROGATES = 0xd800;
const SURROGATE_MASK = 0xfc00;

/** Encodes the output pieces of one stream as UTF-8: a character cut between two pieces becomes one character. */
export class PieceEncoder {
  readonly #encoder = new TextEncoder();
  /** The first half of a character whose second half may come with the next piece. */
  #half = '';

  /**
   * Encodes a piece as far as its characters are complete.
   *
   * @param piece a string
   * @returns the bytes; a lone surrogate, which UTF-8 cannot hold, is U+FFFD
   */
  encode(piece: string): Uint8Array<ArrayBuffer> {
    if (piece === '') return NO_BYTES;
    let text = this.#half === '' ? piece : this.#half + piece;
    this.#half = '';
    const last = text.length - 1;
    if ((text.charCodeAt(last) & SURROGATE_MASK) === HIGH_SURROGATES) {
      this.#half = text.slice(last);
      text = text.slice(0, last);
    }
    return this.#encoder.encode(text);
  }

  /** @returns the bytes of what is left when the stream ends */
  end(): Uint8Array<ArrayBuffer> {
    const half = this.#half;
    this.#half = '';
    return this.#encoder.encode(half);
  }
}

/** Makes `normalizeChunks()` for a default pack. */
export function makeNormalizeChunks(
  pack: RulePack | null,
): (source: ChunkSource, options?: Options) => AsyncGenerator<string, void, undefined> {
  const doors = makeDoors(pack);
  return (source, options) => {
    const chunks = iterableOf(source);
    return pump(chunks, doors.createNormalizer(options));
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
  reject('source', 'an iterable or async iterable of strings or Uint8Arrays, or a ReadableStream', source);
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
  normalizer: { write(chunk: string): string; end(): string },
): AsyncGenerator<string, void, undefined> {
  const decoder = new ChunkDecoder();
  for await (const chunk of chunks) {
    const out = normalizer.write(decoder.decode(chunk));
    if (out !== '') yield out;
  }
  const last = normalizer.write(decoder.end()) + normalizer.end();
  if (last !== '') yield last;
}
