/**
 * Encodings with several bytes to a character, there and back without loss. Pages are held whole, for these are seldom met
 * here. They are read by the tables of the Encoding Standard, as browsers read them: `TextDecoder` has tables of its own
 * for some, which lack half of the Korean syllables, for instance.
 *
 * @module
 */
import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import {
  byteForUnit,
  type Codec,
  ESCAPED,
  ESCAPES,
  encodeAround,
  escapedBytes,
  LONE,
  REPLACEMENT,
  replacementForUnit,
  Unencodable,
  Unkeepable,
} from './codec.ts';

/** A byte of a character that has been met in another spelling is this code unit plus the byte. */
const RESPELLED = 0xdd00;
/** Stands for bytes, as class of a regular expression. */
const AS_BYTES = '[\\uDC80-\\uDCFF\\uDD00-\\uDDFF]+';

/** How long the blocks are that are tried as wholes, one after the other: a page is, and where it is not, most of it. */
const BLOCKS = [Number.POSITIVE_INFINITY, 4096, 64] as const;
/** Bytes below this one are characters by themselves, and part of no other. */
const FIRST_TRAIL = 0x30;

/** Where a block ends that is at least so long: behind a byte that is a character by itself, whatever is before it. */
function endOfBlock(bytes: Uint8Array, least: number): number {
  for (let end = least; end < bytes.length; end += 1) if ((bytes[end - 1] as number) < FIRST_TRAIL) return end;
  return bytes.length;
}

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
  readonly sizeOf = byteForUnit;
  /** What the bytes that begin with the first of a character have become, by these bytes; empty where more are wanted. */
  readonly #read = new Map<number, string>();
  /** The spelling of every character that was met by itself. */
  readonly #spellings = new Map<string, Uint8Array>();
  /** What was decoded as a whole: its characters are spelled as the encoder spells them. */
  #plain = '';
  /** The code points that are written in another way than the encoder's. */
  readonly #special: string[] = [];
  #pattern: RegExp = new RegExp(AS_BYTES, 'gu');

  protected decodeWhole(all: Buffer): string {
    return this.#decodeBlocks(all, 0);
  }

  replacementOf(run: string): string {
    // No byte of a run is a part of a character around it, so that it is read by itself as it is where it stands.
    return createMultibyteDecoder(this.name, true)(escapedBytes(run));
  }

  encode(text: string): Uint8Array {
    return encodeAround(
      text,
      this.#pattern,
      (found) => this.#spellings.get(found) ?? escapedBytes(found),
      (part) => encodeOrName(this.encoder, part),
    );
  }

  /** Decodes blocks of one of the sizes as wholes where that is possible, otherwise by smaller ones. */
  #decodeBlocks(bytes: Buffer, level: number): string {
    const size = BLOCKS[level];
    if (size === undefined) return this.#decodeApart(bytes);
    const parts: string[] = [];
    for (let start = 0; start < bytes.length; ) {
      const end = endOfBlock(bytes, start + size);
      const block = bytes.subarray(start, end);
      parts.push(this.#decodePlain(block) ?? this.#decodeBlocks(block, level + 1));
      start = end;
    }
    return parts.join('');
  }

  /** Decodes what is characters, each in the spelling that the encoder and all that was met before have for it. */
  #decodePlain(bytes: Buffer): string | undefined {
    const text = createMultibyteDecoder(this.name, true)(bytes);
    if (text.includes(REPLACEMENT)) return undefined;
    if (!this.keeps) return text;
    if (this.#special.length > 0 && text.search(this.#pattern) !== -1) return undefined;
    if (!isWrittenAs(this.encoder, text, bytes)) return undefined;
    this.#plain += text;
    return text;
  }

  /** Decodes character by character. */
  #decodeApart(bytes: Buffer): string {
    const known = this.#special.length;
    const parts: string[] = [];
    let start = 0;
    while (start < bytes.length) {
      // The decoder says nothing until it has seen the last byte of a character, or that there is none.
      let part = '';
      let key = 1;
      let end = start;
      while (part === '' && end < bytes.length) {
        key = key * 0x100 + (bytes[end] as number);
        end += 1;
        part = this.#read.get(key) ?? this.#partOf(bytes.subarray(start, end), key);
      }
      parts.push(part === '' ? asInvalid(bytes.subarray(start)) : part);
      start = end;
    }
    if (this.#special.length > known) this.#pattern = new RegExp(`${AS_BYTES}|[${this.#special.join('')}]`, 'gu');
    return parts.join('');
  }

  #partOf(bytes: Buffer, key: number): string {
    const text = createMultibyteDecoder(this.name, true)(bytes, true);
    const isCharacter = !text.includes(REPLACEMENT) || isWrittenAs(this.encoder, text, bytes);
    const read = !isCharacter ? asInvalid(bytes) : this.keeps && text !== '' ? this.#spelled(text, bytes) : text;
    this.#read.set(key, read);
    return read;
  }

  /** A character that has not been met in this spelling. */
  #spelled(text: string, bytes: Buffer): string {
    const [character = '', another] = text;
    const isWritten = isWrittenAs(this.encoder, character, bytes);
    const isMet = this.#spellings.has(character) || (!isWritten && this.#plain.includes(character));
    if (another !== undefined || isMet) {
      return String.fromCharCode(...Array.from(bytes, (byte) => RESPELLED + byte));
    }
    this.#spellings.set(character, Uint8Array.from(bytes));
    if (!isWritten) this.#special.push(`\\u{${(character.codePointAt(0) as number).toString(16)}}`);
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
  readonly sizeOf = byteForUnit;
  readonly replacementOf = replacementForUnit;
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
