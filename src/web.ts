/**
 * `tutas/web`: a web stream over the push engine, for browsers, Deno, Bun, workers and Node.
 *
 * @example
 * ```ts
 * import { NormalizeStream } from 'tutas/web';
 *
 * const response = await fetch(url);
 * return new Response(response.body.pipeThrough(new NormalizeStream()), response);
 * ```
 *
 * @module
 */
import { type ByteOptions, type Chunk, ChunkDecoder, PieceEncoder, splitByteOptions } from './api/utf8.ts';
import { makeDoors } from './doors.ts';
import { kazakh } from './rules/kazakh/index.ts';

const { createNormalizer } = /* @__PURE__ */ makeDoors(kazakh);

/**
 * Normalizes what is written to it, strings or UTF-8 bytes cut anywhere; gives UTF-8 bytes. Output leaves as soon as it
 * is decided. Give it to `pipeThrough()`, as any `TransformStream`; for strings, pipe on through `TextDecoderStream`.
 *
 * A lone surrogate in a string comes out as U+FFFD, and so does an invalid byte: UTF-8 has neither.
 *
 * @example
 * ```ts
 * const html = await new Response(response.body.pipeThrough(new NormalizeStream())).text();
 * ```
 */
export class NormalizeStream {
  /** The output, as UTF-8 bytes. */
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Takes the input. */
  readonly writable: WritableStream<Chunk>;

  /**
   * @param options see {@link ByteOptions}
   * @throws TypeError when an option is wrong
   */
  constructor(options?: ByteOptions) {
    const [own, bytes] = splitByteOptions(options);
    const normalizer = createNormalizer(own);
    const decoder = new ChunkDecoder(bytes);
    const encoder = new PieceEncoder();
    type Controller = TransformStreamDefaultController<Uint8Array<ArrayBuffer>>;
    const push = (bytes: Uint8Array<ArrayBuffer>, controller: Controller): void => {
      if (bytes.length > 0) controller.enqueue(bytes);
    };
    const { readable, writable } = new TransformStream<Chunk, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller): void {
        push(encoder.encode(normalizer.write(decoder.decode(chunk))), controller);
      },
      flush(controller): void {
        push(encoder.encode(normalizer.write(decoder.end()) + normalizer.end()), controller);
        push(encoder.end(), controller);
      },
    });
    this.readable = readable;
    this.writable = writable;
  }
}
