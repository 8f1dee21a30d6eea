/**
 * The bytes of every streaming door: in, decoded in whatever encoding they are; out, UTF-8.
 *
 * @module
 */

import { type BytesDecoder, encodingOf, type OpenDecoder, openDecoder } from './encodings.ts';
import { checkOptionNames, type Options, reject } from './options.ts';
import { markOf, mayBecomeMark, SNIFFED_BYTES, sniffEncoding } from './sniff-encoding.ts';

/** A chunk of input: a string, or bytes. */
export type Chunk = string | Uint8Array;

/** Options of the doors that take bytes, beside those of every door. */
export interface ByteOptions extends Options {
  /**
   * The encoding of bytes, by any label that the Encoding Standard has (`windows-1251`, `koi8-r`, `utf-16le`), or
   * `kz-1048`. A byte order mark overrules it. Default: what the first 1,024 bytes declare in `<meta charset>`,
   * `<meta http-equiv>` or an XML declaration, otherwise UTF-8. With it, no text waits for a declaration.
   * @since 0.1.0
   */
  readonly encoding?: string | undefined;
  /**
   * Bytes that are no character of the encoding: `replace` makes each U+FFFD, as browsers do, `fail` throws a
   * `TypeError`. Default: `replace`.
   * @since 0.1.0
   */
  readonly onInvalid?: 'replace' | 'fail' | undefined;
}

/** How bytes are decoded. */
export type DecodingOptions = Pick<ByteOptions, 'encoding' | 'onInvalid'>;

/** The options of a door that takes bytes, beside those of every door. */
const BYTE_OPTIONS = ['encoding', 'onInvalid'] as const;

/** Checks that options are an object and have no other names than such a door takes; `more` are those it has alone. */
export function checkByteOptionNames(options: unknown, more: readonly string[] = []): void {
  checkOptionNames(options, [...BYTE_OPTIONS, ...more]);
}

/**
 * Parts the options for bytes from the engine's.
 *
 * @throws TypeError when they are no object, or one has a name that the door does not know
 */
export function splitByteOptions(options: ByteOptions | undefined): [Options | undefined, DecodingOptions] {
  checkByteOptionNames(options);
  if (options === undefined) return [undefined, {}];
  const { encoding, onInvalid, ...own } = options;
  return [own, { encoding, onInvalid }];
}

/** True for bytes of any realm: `instanceof` would refuse those of a worker, a test runner or an iframe. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/**
 * Decodes the chunks of one stream: strings and bytes in any mixture, letters cut anywhere. Bytes come out as they went
 * in, the byte order mark too.
 *
 * Until the encoding is known, letters of ASCII come out as they come in: they are the same in every encoding that can be
 * declared inside a page. What follows the first other byte waits for a declaration, or for the 1,024th byte.
 */
export class ChunkDecoder {
  readonly #openDecoder: OpenDecoder;
  readonly #given: string | undefined;
  readonly #fatal: boolean;
  #decoder: BytesDecoder | undefined;
  /** The first bytes, as long as the encoding is not known. */
  #head: Uint8Array = NO_BYTES;
  /** How many of them have come out. */
  #told = 0;
  #inBytes = false;

  /**
   * @param options how to decode
   * @param open what opens the decoder of the encoding
   * @throws TypeError when an option is wrong
   */
  constructor({ encoding, onInvalid }: DecodingOptions = {}, open: OpenDecoder = openDecoder) {
    this.#openDecoder = open;
    const takes = 'the label of an encoding that can be decoded here';
    if (encoding !== undefined) {
      const found = typeof encoding === 'string' ? encodingOf(encoding) : undefined;
      this.#given = found ?? reject('options.encoding', takes, encoding);
    }
    if (onInvalid !== undefined && onInvalid !== 'replace' && onInvalid !== 'fail') {
      reject('options.onInvalid', "'replace' or 'fail'", onInvalid);
    }
    this.#fatal = onInvalid === 'fail';
  }

  /**
   * Decodes a chunk as far as its letters are complete.
   *
   * @param chunk a string or a `Uint8Array`
   * @returns the characters
   * @throws TypeError when it is neither, or has bytes that are no character and `onInvalid` is `fail`
   */
  decode(chunk: unknown): string {
    if (typeof chunk === 'string') {
      // A letter that bytes left unfinished is not finished by a string.
      const rest = this.end();
      return rest === '' ? chunk : rest + chunk;
    }
    if (!isBytes(chunk)) reject('chunk', 'a string or a Uint8Array', chunk);
    this.#inBytes = true;
    return this.#decoder === undefined ? this.#sniff(chunk) : this.#decoder.decode(chunk);
  }

  /**
   * Ends the bytes.
   *
   * @returns what waited for a declaration, and U+FFFD when the bytes ended inside a letter
   * @throws TypeError when they did and `onInvalid` is `fail`
   */
  end(): string {
    if (!this.#inBytes) return '';
    this.#inBytes = false;
    const held = this.#decoder === undefined ? this.#open(sniffEncoding(this.#head)?.encoding) : '';
    return held + (this.#decoder as unknown as BytesDecoder).decode();
  }

  /** Takes bytes while the encoding is not known. */
  #sniff(chunk: Uint8Array): string {
    const head = concat(this.#head, chunk);
    this.#head = head;
    if (mayBecomeMark(head)) return '';
    // Asked before anything comes out, and of the head, not of the chunk: a stream may be cut anywhere.
    const mark = markOf(head);
    if (mark !== undefined || this.#given !== undefined) return this.#open(mark?.encoding);
    // Nothing is declared before the end of a tag.
    const mayDeclare = chunk.indexOf(END_OF_TAG) !== -1 || head.length >= SNIFFED_BYTES;
    const declared = mayDeclare ? sniffEncoding(head) : undefined;
    // An XML declaration counts only when no <meta> follows it.
    if (declared?.by === '<meta>' || head.length >= SNIFFED_BYTES) return this.#open(declared?.encoding);
    const from = this.#told;
    let to = from;
    while (to < head.length && isSameEverywhere(head[to] as number)) to += 1;
    this.#told = to;
    return from === to ? '' : String.fromCharCode(...head.subarray(from, to));
  }

  /** The encoding is known: decodes what waited. */
  #open(declared: string | undefined): string {
    const head = this.#head;
    const mark = markOf(head);
    // The beginning of an XML declaration in UTF-16 is one, and overrules no option.
    const overruling = mark?.by === 'byte order mark' ? mark.encoding : undefined;
    this.#decoder = this.#openDecoder(overruling ?? this.#given ?? declared ?? 'utf-8', this.#fatal);
    this.#head = NO_BYTES;
    return this.#decoder.decode(head.subarray(this.#told));
  }
}

const END_OF_TAG = 0x3e;
const ESCAPE = 0x1b;
const SHIFTS = 0x0e;

/** True for bytes that are the same letter in every encoding that a page may declare: ASCII but for shifts and escapes. */
function isSameEverywhere(byte: number): boolean {
  return byte < 0x80 && byte !== ESCAPE && (byte & 0xfe) !== SHIFTS;
}

/** Both in memory of their own: the caller may fill a chunk anew, and `slice` of Node's `Buffer` does not copy. */
function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(left.length + right.length);
  bytes.set(left);
  bytes.set(right, left.length);
  return bytes;
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
