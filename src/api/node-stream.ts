/**
 * A Node stream over the push engine. The only module outside the command that may use Node.
 *
 * @module
 */
import { addAbortSignal, Transform, type TransformCallback, type TransformOptions } from 'node:stream';
import { kazakh } from '../language/kazakh/index.ts';
import { createApi, type Normalizer } from './create-api.ts';
import { type Check, reject, wholeNumber } from './options.ts';
import { StandardDecoders } from './standard-decoders.ts';
import { type ByteOptions, ChunkDecoder, checkByteOptionNames, PieceEncoder, splitByteOptions } from './utf8.ts';

const { createNormalizer } = /* @__PURE__ */ createApi(kazakh);

/** Options of {@link NormalizeTransform}: those of every door, and those of the stream. */
export interface NormalizeTransformOptions extends ByteOptions {
  /** Bytes held on each side before back-pressure sets in. Default: that of Node. */
  readonly highWaterMark?: number | undefined;
  /** The same for the output alone. Default: `highWaterMark`. */
  readonly readableHighWaterMark?: number | undefined;
  /** The same for the input alone. Default: `highWaterMark`. */
  readonly writableHighWaterMark?: number | undefined;
  /** Destroys the stream with an `AbortError` when it aborts. Default: none. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Normalizes what is written to it, strings or bytes cut anywhere, in any encoding that pages declare; gives UTF-8 bytes,
 * or strings after `setEncoding('utf8')`. Output leaves as soon as it is decided. Encodings with several bytes to a
 * character (EUC-KR, Big5, Shift_JIS, GBK and the like) are read by the tables of the Encoding Standard, as browsers and
 * the command read them; the other doors have those of the platform's `TextDecoder`.
 *
 * A lone surrogate in a string comes out as U+FFFD, and so does an invalid byte: UTF-8 has neither.
 *
 * @example
 * ```ts
 * createReadStream('in.html').pipe(new NormalizeTransform({ encoding: 'windows-1251' })).pipe(process.stdout);
 * ```
 */
export class NormalizeTransform extends Transform {
  readonly #decoders: StandardDecoders;
  readonly #decoder: ChunkDecoder;
  readonly #encoder = new PieceEncoder();
  readonly #normalizer: Normalizer;

  /**
   * @param options see {@link NormalizeTransformOptions}
   * @throws TypeError when an option is wrong
   */
  constructor(options?: NormalizeTransformOptions) {
    const [rest, stream] = split(options);
    const [own, bytes] = splitByteOptions(rest);
    const decoders = new StandardDecoders();
    const decoder = new ChunkDecoder(bytes, decoders.open);
    // Strings stay strings: Node would turn a surrogate pair cut between two of them into two wrong letters.
    super({ ...stream, decodeStrings: false });
    this.#decoders = decoders;
    this.#decoder = decoder;
    this.#normalizer = createNormalizer(own);
    if (options?.signal !== undefined) addAbortSignal(options.signal, this);
  }

  /** @internal */
  override _transform(chunk: string | Buffer, encoding: BufferEncoding, callback: TransformCallback): void {
    const isText = typeof chunk !== 'string' || encoding === 'utf8' || encoding === 'utf-8';
    this.#decode(
      () => this.#decoder.decode(isText ? chunk : Buffer.from(chunk, encoding)),
      (text) => this.#give(this.#normalizer.write(text)),
      callback,
    );
  }

  /** @internal */
  override _flush(callback: TransformCallback): void {
    this.#decode(
      () => this.#decoder.end(),
      (text) => {
        this.#give(this.#normalizer.write(text) + this.#normalizer.end());
        this.#push(this.#encoder.end());
      },
      callback,
    );
  }

  /** Decodes, and goes on with the characters: at once, or when the tables of the encoding have been loaded. */
  #decode(decode: () => string, proceed: (text: string) => void, callback: TransformCallback): void {
    let held: Promise<void> | undefined;
    try {
      const text = decode();
      held = this.#decoders.waiting()?.then((before) => proceed(before + text));
      if (held === undefined) proceed(text);
    } catch (error) {
      callback(error as Error);
      return;
    }
    if (held === undefined) callback();
    else held.then(() => callback(), callback);
  }

  #give(piece: string): void {
    if (piece !== '') this.#push(this.#encoder.encode(piece));
  }

  #push(bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes.length > 0) this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
}

const isSize = wholeNumber(0);

/** The options of the stream, and what they take. */
const STREAM_OPTIONS: Readonly<Record<string, Check>> = {
  highWaterMark: isSize,
  readableHighWaterMark: isSize,
  writableHighWaterMark: isSize,
  signal(name, value): void {
    // By its shape, as Node does it: a signal of another realm is one too.
    if (typeof value !== 'object' || value === null || !('aborted' in value)) reject(name, 'an AbortSignal', value);
  },
};

/** Parts the engine's options from the stream's. */
function split(options: NormalizeTransformOptions | undefined): [ByteOptions | undefined, TransformOptions] {
  checkByteOptionNames(options, Object.keys(STREAM_OPTIONS));
  if (options === undefined) return [undefined, {}];
  const { highWaterMark, readableHighWaterMark, writableHighWaterMark, signal, ...own } = options;
  const given = { highWaterMark, readableHighWaterMark, writableHighWaterMark, signal };
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) STREAM_OPTIONS[name]?.(`options.${name}`, value);
  }
  const stream: TransformOptions = {};
  if (highWaterMark !== undefined) stream.highWaterMark = highWaterMark;
  if (readableHighWaterMark !== undefined) stream.readableHighWaterMark = readableHighWaterMark;
  if (writableHighWaterMark !== undefined) stream.writableHighWaterMark = writableHighWaterMark;
  return [own, stream];
}
