/**
 * The web stream, for whatever pack the entry has.
 *
 * @module
 */
import type { Normalizer } from './create-api.ts';
import type { Options } from './options.ts';
import { type ByteOptions, type Chunk, ChunkDecoder, PieceEncoder, splitByteOptions } from './utf8.ts';

/** `Uint8Array<ArrayBuffer>` for compilers that tell memories apart, `Uint8Array` for those before TypeScript 5.7. */
type OwnBytes = ReturnType<Uint8Array['slice']>;

/** What `pipeThrough()` takes. */
export interface StreamPair {
  /** The output, as UTF-8 bytes. */
  readonly readable: ReadableStream<OwnBytes>;
  /** Takes the input. */
  readonly writable: WritableStream<Chunk>;
}

/**
 * Makes the two ends of a stream.
 *
 * @param createNormalizer the push door
 * @param options see {@link ByteOptions}
 * @returns the two ends
 * @throws TypeError when an option is wrong
 */
export function normalizingPair(
  createNormalizer: (options?: Options) => Normalizer,
  options?: ByteOptions,
): StreamPair {
  const [own, bytes] = splitByteOptions(options);
  const normalizer = createNormalizer(own);
  const decoder = new ChunkDecoder(bytes);
  const encoder = new PieceEncoder();
  type Controller = TransformStreamDefaultController<Uint8Array<ArrayBuffer>>;
  const push = (piece: Uint8Array<ArrayBuffer>, controller: Controller): void => {
    if (piece.length > 0) controller.enqueue(piece);
  };
  return new TransformStream<Chunk, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller): void {
      push(encoder.encode(normalizer.write(decoder.decode(chunk))), controller);
    },
    flush(controller): void {
      push(encoder.encode(normalizer.write(decoder.end()) + normalizer.end()), controller);
      push(encoder.end(), controller);
    },
  });
}
