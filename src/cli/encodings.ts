/**
 * Which encoding every input has, and in which its output is written: in that of the input, unless `--to` says another.
 *
 * @module
 */
import { SNIFFED_BYTES, sniffEncoding } from '../api/sniff-encoding.ts';
import { type Codec, countInvalid, hasInvalid, replaceInvalid } from './codec.ts';
import { converted, type Rewriting } from './convert.ts';
import { Encoder } from './encoder.ts';
import { Failure, FINE, FOUND, tell } from './failure.ts';
import { type Input, readBytes } from './input.ts';
import type { Format } from './language.ts';
import { type Kept, openCodec } from './open-codec.ts';
import { refuseBinary } from './refuse-binary.ts';

/** What happens to bytes that are no character. */
export const ON_INVALID = ['fail', 'replace'] as const;

/** What the command line says about encodings. */
export interface EncodingArguments {
  /** The encoding of the input; sniffed when undefined. */
  readonly from: string | undefined;
  /** The encoding of the output; that of the input when undefined. */
  readonly to: string | undefined;
  /** Undefined keeps them where the output has the same encoding, and fails where it has not. */
  readonly onInvalid: (typeof ON_INVALID)[number] | undefined;
}

/** An input as text. */
export interface TextInput {
  /** The encoding that its output has. */
  readonly encoding: string;
  readonly text: AsyncGenerator<string>;
  /** True when the text is not what the input holds: it gets another encoding or declaration, or U+FFFD. Known at its end. */
  readonly isRewritten: () => boolean;
  /** Encodes pieces of the output. */
  readonly encode: (piece: string) => Uint8Array;
  /** Encodes what is left when the output has ended. */
  readonly end: () => Uint8Array;
}

/** Reads text in whatever encoding it is, and says once what it took. */
export class Encodings {
  readonly #args: EncodingArguments;
  readonly #told = new Set<string>();
  #replaced = 0;
  #one: { readonly encoding: string; readonly name: string } | undefined;

  constructor(args: EncodingArguments) {
    this.#args = args;
  }

  /** What the exit code is when nothing else went wrong: U+FFFD that the input did not hold is something to see. */
  get exitCode(): number {
    return this.#replaced === 0 ? FINE : FOUND;
  }

  /**
   * Opens an input whose repaired text is written again, as `format`.
   *
   * @param begins whether its output stands at the beginning of a file
   */
  async open(input: Input, format: Format, begins = true): Promise<TextInput> {
    const { to, onInvalid } = this.#args;
    const { codec, chunks } = await this.#decode(input, (from) => {
      if (to !== undefined && to !== from) return 'nothing';
      return to === undefined && format !== 'text' && onInvalid !== 'replace' ? 'bytes' : 'spellings';
    });
    const encoding = to ?? codec.name;
    const isSame = encoding === codec.name;
    const target = isSame ? codec : await openCodec(encoding, 'nothing');
    const rewriting: Rewriting = { isDone: !isSame };
    const isChecked = to !== undefined || onInvalid !== undefined;
    const text = isChecked ? this.#checked(chunks, input, codec, rewriting) : this.#telling(chunks, input, codec);
    // Only what is converted or replaced can hold what the encoding lacks.
    const isConverted = to !== undefined || onInvalid === 'replace';
    const encoder = new Encoder({ codec: target, format, input, isAskedFor: to !== undefined, begins });
    return {
      encoding,
      text: isConverted ? converted(text, { to, target, format, input, rewriting }) : text,
      isRewritten: () => rewriting.isDone,
      encode: (piece) => encoder.encode(piece),
      end: () => encoder.end(),
    };
  }

  /** Opens an input whose text is shown in UTF-8, or only looked at: bytes that are no character are not written back. */
  async *read(input: Input, isShown: boolean): AsyncGenerator<string> {
    // What is only looked at is looked at as it would be repaired.
    const { codec, chunks } = await this.#decode(input, () => (isShown ? 'nothing' : 'bytes'));
    const isChecked = isShown || this.#args.onInvalid === 'fail';
    yield* isChecked ? this.#checked(chunks, input, codec) : this.#telling(chunks, input, codec);
  }

  /** Refuses outputs of several encodings in one file. */
  together({ name }: Input, { encoding }: TextInput): void {
    this.#one ??= { encoding, name };
    if (this.#one.encoding === encoding) return;
    throw new Failure(
      `${name} is ${encoding} and ${this.#one.name} is ${this.#one.encoding}: one output cannot be both; --to utf-8 converts`,
    );
  }

  /** Says how many bytes were replaced; at the end. */
  finish(): void {
    tellReplaced(this.#replaced);
  }

  async #decode(
    input: Input,
    kept: (encoding: string) => Kept,
  ): Promise<{ readonly codec: Codec; readonly chunks: AsyncGenerator<string> }> {
    const source = readBytes(input);
    const head: Uint8Array[] = [];
    let size = 0;
    let ended = false;
    while (size < SNIFFED_BYTES) {
      const { done, value } = await source.next();
      if (done === true) {
        ended = true;
        break;
      }
      head.push(value);
      size += value.length;
    }
    const bytes = Buffer.concat(head);
    const found = sniffEncoding(bytes);
    const isMark = found?.by === 'byte order mark';
    if (this.#args.from === undefined && !isMark)
      refuseBinary(input.name, bytes.subarray(0, SNIFFED_BYTES), found?.encoding);
    const encoding = (isMark ? found?.encoding : (this.#args.from ?? found?.encoding)) ?? 'utf-8';
    if (encoding !== 'utf-8')
      this.#tell(input, encoding, isMark || this.#args.from === undefined ? (found?.by ?? '') : '--encoding');
    const codec = await openCodec(encoding, kept(encoding));
    return { codec, chunks: decodeAll(codec, bytes, ended ? undefined : source) };
  }

  #tell({ name }: Input, encoding: string, by: string): void {
    const key = `${encoding} ${by}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    tell(`${name}: read as ${encoding} (${by})`);
  }

  /** Refuses or replaces bytes that are no character. */
  async *#checked(
    chunks: AsyncGenerator<string>,
    { name }: Input,
    codec: Codec,
    rewriting?: Rewriting,
  ): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      if (!hasInvalid(codec, chunk)) yield chunk;
      else if (this.#args.onInvalid === 'replace') {
        this.#replaced += countInvalid(codec, chunk);
        if (rewriting !== undefined) rewriting.isDone = true;
        yield replaceInvalid(codec, chunk);
      } else {
        throw new Failure(
          `${name}: not valid ${codec.name}; --encoding says another, --on-invalid replace puts U+FFFD where bytes are no character`,
        );
      }
    }
  }

  /** Keeps bytes that are no character, and tells how many there are: the page may be in an encoding that nothing declares. */
  async *#telling(chunks: AsyncGenerator<string>, { name }: Input, codec: Codec): AsyncGenerator<string> {
    let count = 0;
    for await (const chunk of chunks) {
      count += countInvalid(codec, chunk);
      yield chunk;
    }
    if (count === 0) return;
    const encoding = codec.name === 'utf-8' ? 'UTF-8' : codec.name;
    const isOne = count === 1;
    const is = isOne ? `1 byte is no ${encoding}` : `${count} bytes are no ${encoding}`;
    const stays = isOne ? 'stays as it is' : 'stay as they are';
    // Here the bytes of a character depend on those before it: where something is repaired, they cannot be kept.
    const where = codec.isStateful ? ' where nothing is repaired' : '';
    const becomes = this.#args.onInvalid === 'replace' ? 'would be replaced by U+FFFD' : `${stays}${where}`;
    const what = `${is} and ${becomes}`;
    // UTF-16 is never guessed.
    const isGuessed = this.#args.from === undefined && !codec.name.startsWith('utf-16');
    const hint = isGuessed ? '; --encoding says what the file is in, windows-1251 for instance' : '';
    tell(`${name}: ${what}${hint}`);
  }
}

/** Says how many bytes were replaced, if any. */
export function tellReplaced(count: number): void {
  if (count === 0) return;
  const what = count === 1 ? '1 byte that is no character was' : `${count} bytes that are no characters were`;
  tell(`${what} replaced by U+FFFD`);
}

/** The whole text of an input. */
export async function wholeOf({ name }: Input, chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  try {
    for await (const chunk of chunks) text += chunk;
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(`${name}: too large to be held as a whole`);
    throw error;
  }
  return text;
}

async function* decodeAll(
  codec: Codec,
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array> | undefined,
): AsyncGenerator<string> {
  if (rest === undefined) {
    yield codec.decode(head, true);
    return;
  }
  yield codec.decode(head, false);
  for await (const bytes of rest) yield codec.decode(bytes, false);
  yield codec.decode(new Uint8Array(), true);
}
