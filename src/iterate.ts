/**
 * The iterator door: any iterable of chunks through the push engine. Owns byte decoding, nothing else.
 *
 * @module
 */
import { makeDoors } from './doors.ts';
import { type Options, reject } from './options.ts';
import type { RulePack } from './rules/rule.ts';

/** What {@link makeNormalizeChunks}'s door reads from. */
export type ChunkSource = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Decodes chunks of one stream, strings and UTF-8 bytes in any mixture. */
export class ChunkDecoder {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #inBytes = false;

  /** The characters of a chunk that are complete. */
  decode(chunk: unknown): string {
    if (typeof chunk === 'string') {
      // A letter that bytes left unfinished is not finished by a string.
      const rest = this.#inBytes ? this.#decoder.decode() : '';
      this.#inBytes = false;
      return rest + chunk;
    }
    if (!ArrayBuffer.isView(chunk)) reject('chunk', 'a string or a Uint8Array', chunk);
    this.#inBytes = true;
    return this.#decoder.decode(chunk as Uint8Array, { stream: true });
  }

  /** What is left when the stream ends. */
  end(): string {
    return this.#inBytes ? this.#decoder.decode() : '';
  }
}

/** Makes `normalizeChunks()` for a default pack. */
export function makeNormalizeChunks(
  pack: RulePack | null,
): (source: ChunkSource, options?: Options) => AsyncGenerator<string, void, undefined> {
  const doors = makeDoors(pack);
  return (source, options) => {
    const iterable = source as Partial<Iterable<unknown> & AsyncIterable<unknown>> | null | undefined;
    if (
      typeof source === 'string' ||
      (typeof iterable?.[Symbol.asyncIterator] !== 'function' && typeof iterable?.[Symbol.iterator] !== 'function')
    ) {
      reject('source', 'an iterable or async iterable of strings or Uint8Arrays', source);
    }
    const normalizer = doors.createNormalizer(options);
    return pump(source, normalizer);
  };
}

async function* pump(
  source: ChunkSource,
  normalizer: { write(chunk: string): string; end(): string },
): AsyncGenerator<string, void, undefined> {
  const decoder = new ChunkDecoder();
  for await (const chunk of source) {
    const out = normalizer.write(decoder.decode(chunk));
    if (out !== '') yield out;
  }
  const last = normalizer.write(decoder.end()) + normalizer.end();
  if (last !== '') yield last;
}
