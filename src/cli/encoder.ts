/**
 * Encodes the pieces of one output, and looks at its beginning as browsers do.
 *
 * @module
 */
import { SNIFFED_BYTES, sniffEncoding } from '../api/sniff-encoding.ts';
import { type Codec, Unencodable, Unkeepable } from './codec.ts';
import { Failure } from './failure.ts';
import type { Input } from './input.ts';
import type { Format } from './language.ts';

/** Characters that an encoding may lack: all beyond ASCII, and in some those that shift. */
const MAY_BE_LACKING = /\P{ASCII}|\p{Cc}/gu;

/** How an output is encoded. */
export interface Encoding {
  readonly codec: Codec;
  readonly format: Format;
  readonly input: Input;
  /** Whether the encoding was asked for, by `--to`: a page is to be read in it, then. */
  readonly isAskedFor: boolean;
  /** Whether the output stands at the beginning of a file: UTF-16, which nobody knows otherwise, gets its mark there. */
  readonly begins: boolean;
}

/** Encodes pieces of text that is cut anywhere. */
export class Encoder {
  readonly #codec: Codec;
  readonly #format: Format;
  readonly #input: Input;
  /** A byte order mark is to be written first. */
  #needsMark: boolean;
  /** Half a character at the end of a piece waits for the other half; the text of a stateful encoding for its end. */
  #held = '';
  /** What the encoding lacks, and what it has. */
  readonly #known = new Map<string, boolean>();
  /** The first bytes, until there are as many as browsers search for a declaration; undefined when they are given out. */
  #head: Buffer | undefined;

  constructor({ codec, format, input, isAskedFor, begins }: Encoding) {
    this.#codec = codec;
    this.#format = format;
    this.#input = input;
    const isUtf16 = codec.name.startsWith('utf-16');
    this.#needsMark = isUtf16 && isAskedFor && begins;
    if (isAskedFor && format === 'html' && !isUtf16) this.#head = Buffer.alloc(0);
  }

  /**
   * Encodes a piece as far as its characters are complete.
   *
   * @throws Failure where the encoding lacks a character, or where browsers would read the page in another encoding
   */
  encode(piece: string): Uint8Array {
    return this.#checked(this.#complete(piece), false);
  }

  #complete(piece: string): Uint8Array {
    if (this.#codec.isStateful) {
      this.#held += piece;
      return new Uint8Array();
    }
    let text = this.#marked(this.#held + piece);
    this.#held = '';
    if (/[\uD800-\uDBFF]$/u.test(text)) {
      this.#held = text.slice(-1);
      text = text.slice(0, -1);
    }
    return this.#encode(text);
  }

  /** Encodes what is left when the output has ended. */
  end(): Uint8Array {
    const text = this.#marked(this.#held);
    this.#held = '';
    return this.#checked(text === '' ? new Uint8Array() : this.#encode(text), true);
  }

  /**
   * Holds the first bytes until they can be searched. Where encodings are sniffed, scripts and texts are not told from tags,
   * so a label in one of them counts if it comes first, and it is not for us to change: the page is refused.
   */
  #checked(bytes: Uint8Array, isLast: boolean): Uint8Array {
    if (this.#head === undefined) return bytes;
    const head = Buffer.concat([this.#head, bytes]);
    if (!isLast && head.length < SNIFFED_BYTES) {
      this.#head = head;
      return new Uint8Array();
    }
    this.#head = undefined;
    const found = sniffEncoding(head.subarray(0, SNIFFED_BYTES));
    const { name } = this.#codec;
    if (found === undefined || found.encoding === name) return head;
    throw new Failure(
      `${this.#input.name}: browsers would read ${name} as ${found.encoding}, which a script or text names before any declaration`,
    );
  }

  #marked(text: string): string {
    if (!this.#needsMark) return text;
    this.#needsMark = false;
    return `\uFEFF${text}`;
  }

  #encode(text: string): Uint8Array {
    const codec = this.#codec;
    const { name } = this.#input;
    try {
      return codec.encode(text);
    } catch (error) {
      if (error instanceof Unkeepable) throw new Failure(`${name}: ${error.message}`);
      if (!(error instanceof Unencodable)) throw error;
      if (this.#format !== 'html')
        throw new Failure(`${name}: ${lacking(codec, error.character)}; --to utf-8 writes it`);
      // That each of them stands where a reference is decoded has been made sure of before.
      return codec.encode(
        text.replace(MAY_BE_LACKING, (character) => (this.#has(character) ? character : referenceTo(character))),
      );
    }
  }

  #has(character: string): boolean {
    let has = this.#known.get(character);
    if (has === undefined) {
      has = firstLacking(this.#codec, character) === undefined;
      this.#known.set(character, has);
    }
    return has;
  }
}

function referenceTo(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** A numeric reference to one of these is read as a character of windows-1252: `&#128;` is the euro sign. */
const READ_AS_OTHERS = /[\u0080\u0082-\u008C\u008E\u0091-\u009C\u009E\u009F]/gu;

/** The first character of a text that the encoding lacks, and that no reference stands for either. */
export function firstUnwritable(codec: Codec, text: string): string | undefined {
  for (const [character] of text.matchAll(READ_AS_OTHERS)) {
    if (firstLacking(codec, character) !== undefined) return character;
  }
  return undefined;
}

/** Says which character an encoding lacks. */
export function lacking({ name }: Codec, character: string): string {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return `${name} has no '${character}' (U+${code})`;
}

/** The first character of a text that the encoding lacks. */
export function firstLacking(codec: Codec, text: string): string | undefined {
  // Most tags are ASCII.
  if (text.search(MAY_BE_LACKING) === -1) return undefined;
  try {
    codec.encode(text);
    return undefined;
  } catch (error) {
    if (error instanceof Unencodable) return error.character;
    throw error;
  }
}
