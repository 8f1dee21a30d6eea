/**
 * Encodings for the command: there and back without loss. A byte that is no character becomes a lone surrogate,
 * U+DC80…U+DCFF for 0x80…0xFF (what Python calls `surrogateescape`): no decoded text has one otherwise, the engine takes
 * it for any other character, and encoding gives the byte again. So what is not repaired comes out as it was.
 *
 * @module
 */
import { isUtf8 } from 'node:buffer';
import { openDecoder } from '../api/encodings.ts';

/** A character that an encoding does not have. */
export class Unencodable extends Error {
  readonly character: string;

  constructor(character: string) {
    super(character);
    this.character = character;
  }
}

/** Decodes and encodes. One object for one stream. */
export interface Codec {
  /** The name, as `encodingOf()` gives it. */
  readonly name: string;
  /** Decodes as far as characters are complete; with `last`, to the end. */
  decode(bytes: Uint8Array, last: boolean): string;
  /**
   * Encodes text that is cut nowhere inside a character.
   *
   * @throws Unencodable when the encoding lacks a character
   */
  encode(text: string): Uint8Array;
}

/** Opens the codec of an encoding. */
export async function openCodec(name: string): Promise<Codec> {
  if (name === 'utf-8') return new Utf8Codec();
  if (name === 'utf-16le' || name === 'utf-16be') return new Utf16Codec(name);
  if (!MULTI_BYTE.has(name)) return new SingleByteCodec(name);
  const { createMultibyteEncoder } = await import('@exodus/bytes/multi-byte.js');
  return new MultiByteCodec(name, createMultibyteEncoder(name, { mode: 'fatal' }));
}

/** The encodings of `TextDecoder` with more than one byte to a character, UTF-8 and UTF-16 aside. */
const MULTI_BYTE: ReadonlySet<string> = new Set([
  'big5',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'gbk',
  'iso-2022-jp',
  'shift_jis',
]);

const ESCAPES = 0xdc00;
/** Lone surrogates that stand for bytes; `u` sees no half of a whole pair. */
const ESCAPED: RegExp = /[\uDC80-\uDCFF]+/gu;

/** Whether decoded text has bytes that are no characters, or lone surrogates, which UTF-16 may have. */
export function hasEscapes(text: string): boolean {
  return /[\uD800-\uDFFF]/u.test(text);
}

/** Puts U+FFFD in the place of everything that is no character. */
export function replaceEscapes(text: string, count: (replaced: number) => void): string {
  return text.replace(/[\uD800-\uDFFF]+/gu, (escapes) => {
    count(escapes.length);
    return '\uFFFD'.repeat(escapes.length);
  });
}

/** Encodes with `encode`, and escaped bytes as the bytes they were. */
function withEscapes(text: string, encode: (text: string) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { index, 0: bytes } of text.matchAll(ESCAPED)) {
    if (index > from) parts.push(encode(text.slice(from, index)));
    parts.push(Uint8Array.from(bytes, (unit) => unit.charCodeAt(0) - ESCAPES));
    from = index + bytes.length;
  }
  if (from === 0) return encode(text);
  if (from < text.length) parts.push(encode(text.slice(from)));
  return Buffer.concat(parts);
}

class Utf8Codec implements Codec {
  readonly name = 'utf-8';
  #rest: Uint8Array = new Uint8Array();

  decode(bytes: Uint8Array, last: boolean): string {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const end = last ? all.length : endOfCharacters(all);
    this.#rest = Buffer.from(all.subarray(end));
    const whole = Buffer.from(all.buffer, all.byteOffset, end);
    return isUtf8(whole) ? whole.toString() : decodeInvalid(whole);
  }

  encode(text: string): Uint8Array {
    return !hasEscapes(text) ? Buffer.from(text) : withEscapes(text, (part) => Buffer.from(part));
  }
}

/** Where the last whole character of UTF-8 bytes ends: a lead byte among the last three may wait for more. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return size > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** Decodes UTF-8 with bytes in it that are none. */
function decodeInvalid(bytes: Buffer): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const size = lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (size > 0 && at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size))) {
      at += size;
      continue;
    }
    text += bytes.toString('utf8', from, at) + String.fromCharCode(ESCAPES + lead);
    at += 1;
    from = at;
  }
  return text + bytes.toString('utf8', from);
}

/** UTF-16 holds lone surrogates as strings do; only a byte left over at the end is no character. */
class Utf16Codec implements Codec {
  readonly name: string;
  #rest: Uint8Array = new Uint8Array();
  /** The byte left over at the end of the input: written behind everything else. */
  #odd: number | undefined;

  constructor(name: string) {
    this.name = name;
  }

  decode(bytes: Uint8Array, last: boolean): string {
    const all = Buffer.concat([this.#rest, bytes]);
    let end = all.length & ~1;
    const high = this.name === 'utf-16be' ? end - 2 : end - 1;
    // The first half of a pair waits for the other.
    if (!last && end > 0 && ((all[high] as number) & 0xfc) === HIGH_SURROGATES) end -= 2;
    this.#rest = Buffer.from(all.subarray(end));
    if (this.name === 'utf-16be') all.subarray(0, end).swap16();
    const text = all.toString('utf16le', 0, end);
    if (!last || end === all.length) return text;
    this.#odd = all[end];
    return `${text}${LEFT_OVER}`;
  }

  encode(text: string): Uint8Array {
    const isOdd = this.#odd !== undefined && text.endsWith(LEFT_OVER);
    const bytes = Buffer.from(isOdd ? text.slice(0, -1) : text, 'utf16le');
    if (this.name === 'utf-16be') bytes.swap16();
    return isOdd ? Buffer.concat([bytes, Uint8Array.of(this.#odd as number)]) : bytes;
  }
}

/** The upper bits of the upper byte. */
const HIGH_SURROGATES = 0xd8;
const LEFT_OVER = '\uDC80';

/** One byte to a character. */
class SingleByteCodec implements Codec {
  readonly name: string;
  readonly #letters: Uint16Array = new Uint16Array(256);
  /** The byte of every UTF-16 code unit, plus one; 0 where there is none. */
  readonly #bytes: Uint16Array = new Uint16Array(0x1_0000);

  constructor(name: string) {
    this.name = name;
    const decoder = openDecoder(name, false);
    for (let byte = 0; byte < 256; byte += 1) {
      const letter = decoder.decode(Uint8Array.of(byte)).charCodeAt(0);
      const unit = letter === 0xfffd ? ESCAPES + byte : letter;
      this.#letters[byte] = unit;
      this.#bytes[unit] = byte + 1;
    }
  }

  decode(bytes: Uint8Array): string {
    const units = Buffer.allocUnsafe(bytes.length * 2);
    for (let index = 0; index < bytes.length; index += 1) {
      units.writeUInt16LE(this.#letters[bytes[index] as number] as number, index * 2);
    }
    return units.toString('utf16le');
  }

  encode(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index += 1) {
      const byte = this.#bytes[text.charCodeAt(index)] as number;
      if (byte === 0) throw new Unencodable(String.fromCodePoint(text.codePointAt(index) as number));
      bytes[index] = byte - 1;
    }
    return bytes;
  }
}

/** Several bytes to a character: held whole, for these are seldom met here. */
class MultiByteCodec implements Codec {
  readonly name: string;
  readonly #encode: (text: string) => Uint8Array;
  readonly #parts: Uint8Array[] = [];

  constructor(name: string, encode: (text: string) => Uint8Array) {
    this.name = name;
    this.#encode = encode;
  }

  decode(bytes: Uint8Array, last: boolean): string {
    this.#parts.push(bytes.slice());
    if (!last) return '';
    const all = Buffer.concat(this.#parts);
    const text = openDecoder(this.name, false).decode(all);
    if (!text.includes('\uFFFD') && isSame(all, this.encode(text))) return text;
    return this.#decodeCharacters(all);
  }

  encode(text: string): Uint8Array {
    return withEscapes(text, (part) => {
      try {
        return this.#encode(part);
      } catch {
        for (const character of part) this.#check(character);
        throw new Error(`${part.length} characters cannot be written in ${this.name}`);
      }
    });
  }

  #check(character: string): void {
    try {
      this.#encode(character);
    } catch {
      throw new Unencodable(character);
    }
  }

  /** Character by character: what is no character, or would be written in another way, stays bytes. */
  #decodeCharacters(bytes: Buffer): string {
    let text = '';
    for (let at = 0; at < bytes.length; ) {
      const character = this.#characterAt(bytes, at);
      text += character?.text ?? String.fromCharCode(ESCAPES + (bytes[at] as number));
      at += character?.size ?? 1;
    }
    return text;
  }

  #characterAt(bytes: Buffer, at: number): { readonly text: string; readonly size: number } | undefined {
    if ((bytes[at] as number) < 0x80) return { text: String.fromCharCode(bytes[at] as number), size: 1 };
    for (let size = 1; size <= 4 && at + size <= bytes.length; size += 1) {
      const part = bytes.subarray(at, at + size);
      try {
        const decoder = openDecoder(this.name, true);
        const text = decoder.decode(part) + decoder.decode();
        if (text !== '' && isSame(part, this.#encode(text))) return { text, size };
      } catch {
        // Not this many bytes.
      }
    }
    return undefined;
  }
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}
