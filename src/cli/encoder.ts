/**
 * Encodes the pieces of one output.
 *
 * @module
 */
import { type Codec, Unencodable, Unkeepable } from './codec.ts';
import { Failure } from './failure.ts';
import type { Input } from './input.ts';
import type { Format } from './language.ts';

/** Characters that an encoding may lack: all beyond ASCII, and in some those that shift. */
const MAY_BE_LACKING = /\P{ASCII}|\p{Cc}/gu;

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

  /** @param marks whether UTF-16, which nobody knows otherwise, begins with a byte order mark */
  constructor(codec: Codec, format: Format, input: Input, marks: boolean) {
    this.#codec = codec;
    this.#format = format;
    this.#input = input;
    this.#needsMark = marks && codec.name.startsWith('utf-16');
  }

  /** Encodes a piece as far as its characters are complete. */
  encode(piece: string): Uint8Array {
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
    return text === '' ? new Uint8Array() : this.#encode(text);
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
      if (error instanceof Unkeepable) throw new Failure(`${name}: ${error.message}; --to utf-8 converts it`);
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
