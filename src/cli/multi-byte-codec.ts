/**
 * Encodings with several bytes to a character, there and back without loss. Pages are held whole, for these are seldom met
 * here. They are read by the tables of the Encoding Standard, as browsers read them: `TextDecoder` has tables of its own
 * for some, which lack half of the Korean syllables, for instance.
 *
 * @module
 */
import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { type Codec, ESCAPED, ESCAPES, encodeAround, escapedBytes, LONE, Unencodable, Unkeepable } from './codec.ts';

const REPLACEMENT = '\uFFFD';

/** A byte of a character that has been met in another spelling is this code unit plus the byte. */
const RESPELLED = 0xdd00;
/** Stands for bytes, as class of a regular expression. */
const AS_BYTES = '[\\uDC80-\\uDCFF\\uDD00-\\uDDFF]+';

/** Encodes; throws where the encoding lacks a character. */
type Encode = (text: string) => Uint8Array;

/**
 * The encoder of an encoding, for characters that are read again as themselves. The Encoding Standard writes some as others
 * that look alike: in Shift_JIS `¥` as a backslash, U+2212 as U+FF0D, in ISO-2022-JP katakana of half width as those of full.
 */
function faithfulEncoder(name: string): Encode {
  const encode = createMultibyteEncoder(name);
  const decode = createMultibyteDecoder(name, true);
  return (text) => {
    const bytes = encode(text);
    if (decode(bytes) !== text) throw new RangeError('a character is read again as another');
    return bytes;
  };
}

/** The bytes of a text; undefined when the encoding lacks one of its characters. */
function bytesOf(encode: Encode, text: string): Uint8Array | undefined {
  try {
    return encode(text);
  } catch {
    return undefined;
  }
}

/** Whether a text is encoded as these bytes and no others. */
function isWrittenAs(encode: Encode, text: string, bytes: Uint8Array): boolean {
  const written = bytesOf(encode, text);
  return written !== undefined && Buffer.compare(written, bytes) === 0;
}

/** Encodes, and names the character that the encoding lacks. */
function encodeOrName(encode: Encode, text: string): Uint8Array {
  const bytes = bytesOf(encode, text);
  if (bytes !== undefined) return bytes;
  for (const character of text) if (bytesOf(encode, character) === undefined) throw new Unencodable(character);
  throw new Error(`${text.length} characters cannot be encoded together`);
}

/** What the two kinds of codec have in common: an encoding, and the bytes of a whole input. */
abstract class WholeCodec {
  readonly name: string;
  protected readonly keeps: boolean;
  protected readonly encoder: Encode;
  readonly #parts: Uint8Array[] = [];

  /** @param keeps whether text that is not repaired has to get its own bytes again */
  constructor(name: string, keeps: boolean) {
    this.name = name;
    this.keeps = keeps;
    this.encoder = faithfulEncoder(name);
  }

  decode(bytes: Uint8Array, last: boolean): string {
    // A copy: `slice()` of a Node `Buffer` is none.
    this.#parts.push(Uint8Array.from(bytes));
    return last ? this.decodeWhole(Buffer.concat(this.#parts)) : '';
  }

  protected abstract decodeWhole(bytes: Buffer): string;
}

/**
 * Every character has bytes of its own, whatever stands before it. Some have several spellings: a character keeps the one in
 * which it is first met, and is written so again. One that is met in another spelling later is carried as bytes.
 */
export class MultiByteCodec extends WholeCodec implements Codec {
  readonly invalid = ESCAPED;
  readonly isStateful = false;
  /** What the bytes of a character have become, by these bytes as ISO 8859-1. */
  readonly #read = new Map<string, string>();
  /** The spelling of every character met. */
  readonly #spellings = new Map<string, Uint8Array>();
  /** The code points that are written in another way than the encoder's. */
  readonly #special: string[] = [];
  #pattern: RegExp = new RegExp(AS_BYTES, 'gu');

  protected decodeWhole(all: Buffer): string {
    const text = createMultibyteDecoder(this.name, true)(all);
    const isPlain = !text.includes(REPLACEMENT) && (!this.keeps || isWrittenAs(this.encoder, text, all));
    return isPlain ? text : this.#decodeApart(all);
  }

  encode(text: string): Uint8Array {
    return encodeAround(
      text,
      this.#pattern,
      (found) => this.#spellings.get(found) ?? escapedBytes(found),
      (part) => encodeOrName(this.encoder, part),
    );
  }

  /** Decodes character by character. */
  #decodeApart(bytes: Buffer): string {
    const decode = createMultibyteDecoder(this.name, true);
    let text = '';
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      if (at === start && (bytes[at] as number) < 0x80) {
        text += String.fromCharCode(bytes[at] as number);
        start = at + 1;
        continue;
      }
      // The decoder says nothing until it has seen the last byte of a character, or that there is none.
      const part = decode(bytes.subarray(at, at + 1), true);
      if (part === '') continue;
      text += this.#characterOf(bytes.subarray(start, at + 1), part);
      start = at + 1;
    }
    if (this.#special.length > 0) this.#pattern = new RegExp(`${AS_BYTES}|[${this.#special.join('')}]`, 'gu');
    return text + asInvalid(bytes.subarray(start));
  }

  #characterOf(bytes: Buffer, text: string): string {
    const key = bytes.toString('latin1');
    let read = this.#read.get(key);
    if (read === undefined) {
      const isInvalid = text.includes(REPLACEMENT) && !isWrittenAs(this.encoder, text, bytes);
      read = isInvalid ? asInvalid(bytes) : this.keeps ? this.#spelled(text, bytes) : text;
      this.#read.set(key, read);
    }
    return read;
  }

  /** A character that has not been met in this spelling. */
  #spelled(text: string, bytes: Buffer): string {
    const [character = '', another] = text;
    if (another !== undefined || this.#spellings.has(character)) {
      return String.fromCharCode(...Array.from(bytes, (byte) => RESPELLED + byte));
    }
    this.#spellings.set(character, Uint8Array.from(bytes));
    if (!isWrittenAs(this.encoder, character, bytes)) {
      this.#special.push(`\\u{${(character.codePointAt(0) as number).toString(16)}}`);
    }
    return character;
  }
}

/** Bytes among which there is one that is no character: those of ASCII are what they are. */
function asInvalid(bytes: Uint8Array): string {
  return String.fromCharCode(...Array.from(bytes, (byte) => (byte < 0x80 ? byte : ESCAPES + byte)));
}

/**
 * The bytes of a character depend on the escape sequences before it. Text that was not changed gets its own bytes again; so
 * does changed text if its escape sequences stand where the encoder would put them, for then only the change differs.
 */
export class StatefulCodec extends WholeCodec implements Codec {
  readonly invalid = LONE;
  readonly isStateful = true;
  #bytes: Buffer | undefined;
  #text = '';

  protected decodeWhole(all: Buffer): string {
    // No such encoding has U+FFFD: where it stands, there was no character.
    this.#text = createMultibyteDecoder(this.name, true)(all).replaceAll(REPLACEMENT, NO_CHARACTER);
    this.#bytes = all;
    return this.#text;
  }

  encode(text: string): Uint8Array {
    const bytes = this.#bytes;
    if (bytes !== undefined && text === this.#text) return bytes;
    if (text.includes(NO_CHARACTER)) {
      throw new Unkeepable(
        `its ${this.name} has bytes that are no character, and they would not come out of a repair as they were; --on-invalid replace puts U+FFFD in their place`,
      );
    }
    if (this.keeps && bytes !== undefined && !isWrittenAs(this.encoder, this.#text, bytes)) {
      throw new Unkeepable(
        `its ${this.name} has escape sequences or characters that do not come out of a repair as they were; --to utf-8 converts it`,
      );
    }
    return encodeOrName(this.encoder, text);
  }
}

const NO_CHARACTER = '\uDC80';
