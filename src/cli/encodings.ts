/**
 * Which encoding every input has, and in which its output is written: in that of the input, unless `--to` says another.
 *
 * @module
 */
import { SNIFFED_BYTES, sniffEncoding } from '../api/sniff-encoding.ts';
import { type Codec, hasEscapes, openCodec, replaceEscapes, Unencodable } from './codec.ts';
import { Failure, FINE, FOUND } from './failure.ts';
import { type Input, readBytes } from './input.ts';
import type { Format } from './language.ts';
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
  /** The encoding that it has. */
  readonly read: string;
  /** The encoding that its output has. */
  readonly encoding: string;
  readonly text: AsyncGenerator<string>;
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

  /** Opens an input whose repaired text is written again, as `format`. */
  async open(input: Input, format: Format): Promise<TextInput> {
    const { codec, chunks } = await this.#decode(input);
    const to = this.#args.to ?? codec.name;
    const isSame = to === codec.name;
    const target = isSame ? codec : await openCodec(to);
    const keeps = isSame && this.#args.onInvalid === undefined;
    const checked = keeps ? chunks : this.#checked(chunks, input, codec.name);
    // Half a character at the end of a piece waits for the other half.
    let half = '';
    const encode = (piece: string): Uint8Array => {
      let text = half + piece;
      half = '';
      if (/[\uD800-\uDBFF]$/u.test(text)) {
        half = text.slice(-1);
        text = text.slice(0, -1);
      }
      return encodeAs(target, text, format, input);
    };
    return {
      read: codec.name,
      encoding: to,
      text: isSame || format !== 'html' ? checked : declaring(checked, to),
      encode,
      end: () => (half === '' ? new Uint8Array() : encodeAs(target, half, format, input)),
    };
  }

  /** Opens an input whose text is shown in UTF-8, or only looked at: bytes that are no character are not written back. */
  async *read(input: Input, isShown: boolean): AsyncGenerator<string> {
    const { codec, chunks } = await this.#decode(input);
    yield* isShown ? this.#checked(chunks, input, codec.name) : chunks;
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
    if (this.#replaced === 0) return;
    const what =
      this.#replaced === 1 ? '1 byte that is no character was' : `${this.#replaced} bytes that are no characters were`;
    process.stderr.write(`tutas: ${what} replaced by U+FFFD\n`);
  }

  async #decode(input: Input): Promise<{ readonly codec: Codec; readonly chunks: AsyncGenerator<string> }> {
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
    const codec = await openCodec(encoding);
    return { codec, chunks: decodeAll(codec, bytes, ended ? undefined : source) };
  }

  #tell({ name }: Input, encoding: string, by: string): void {
    const key = `${encoding} ${by}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    process.stderr.write(`tutas: ${name}: read as ${encoding} (${by})\n`);
  }

  async *#checked(chunks: AsyncGenerator<string>, { name }: Input, encoding: string): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      if (!hasEscapes(chunk)) yield chunk;
      else if (this.#args.onInvalid === 'replace') {
        yield replaceEscapes(chunk, (bytes) => {
          this.#replaced += bytes;
        });
      } else {
        throw new Failure(
          `${name}: not valid ${encoding}; --encoding says another, --on-invalid replace puts U+FFFD where bytes are no character`,
        );
      }
    }
  }
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

/** Encodes a piece; what the encoding lacks is a character reference in HTML, and an error in text. */
function encodeAs(codec: Codec, text: string, format: Format, { name }: Input): Uint8Array {
  const parts: Uint8Array[] = [];
  let rest = text;
  for (;;) {
    try {
      const bytes = codec.encode(rest);
      return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes]);
    } catch (error) {
      if (!(error instanceof Unencodable)) throw error;
      const { character } = error;
      const point = character.codePointAt(0) as number;
      if (format !== 'html') {
        const code = point.toString(16).toUpperCase().padStart(4, '0');
        throw new Failure(`${name}: ${codec.name} has no '${character}' (U+${code}); --to utf-8 writes it`);
      }
      const at = rest.indexOf(character);
      parts.push(codec.encode(`${rest.slice(0, at)}&#${point};`));
      rest = rest.slice(at + character.length);
    }
  }
}

/** Puts the name of another encoding where the first characters of a page declare one. */
async function* declaring(chunks: AsyncGenerator<string>, encoding: string): AsyncGenerator<string> {
  let head = '';
  let isDone = false;
  for await (const chunk of chunks) {
    if (isDone) yield chunk;
    else {
      head += chunk;
      isDone = head.length >= SNIFFED_BYTES;
      if (isDone) yield declare(head, encoding);
    }
  }
  if (!isDone) yield declare(head, encoding);
}

function declare(head: string, encoding: string): string {
  // A byte for every code unit: offsets are the same, and only ASCII is looked at.
  const units = Array.from({ length: Math.min(head.length, SNIFFED_BYTES) }, (_, index) => head.charCodeAt(index));
  const letters = Uint8Array.from(units, (unit) => (unit < 0x80 ? unit : UNKNOWN));
  const found = sniffEncoding(letters);
  if (found === undefined || found.end === 0) return head;
  return head.slice(0, found.start) + encoding + head.slice(found.end);
}

/** Stands for any character beyond ASCII. */
const UNKNOWN = 0x7f;
