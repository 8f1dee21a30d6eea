/**
 * UTF-8 and UTF-16, there and back without loss.
 *
 * @module
 */
import { isUtf8 } from 'node:buffer';
import {
  byteForUnit,
  type Codec,
  ESCAPED,
  ESCAPES,
  escapedBytes,
  LONE,
  REPLACEMENT,
  replacementForUnit,
} from './codec.ts';

/** Decodes whole UTF-8; bytes that are no character become lone surrogates. */
export function decodeUtf8(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString() : decodeInvalid(bytes);
}

/** Encodes what {@link decodeUtf8} gave. */
export function encodeUtf8(text: string): Uint8Array {
  return text.search(ESCAPED) === -1 ? Buffer.from(text) : encodeEscaped(text);
}

/** Unit by unit: where many bytes are no character, runs of either kind are short. */
function encodeEscaped(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(text.length * 3);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) as number;
    if (code < 0x80) bytes[size++] = code;
    else if (code >= ESCAPES + 0x80 && code <= ESCAPES + 0xff) bytes[size++] = code - ESCAPES;
    else if (code < 0x800) {
      bytes[size++] = 0xc0 | (code >> 6);
      bytes[size++] = 0x80 | (code & 0x3f);
    } else if (code < 0x1_0000) {
      // Other halves of characters, of which UTF-8 has none, are U+FFFD.
      const written = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
      bytes[size++] = 0xe0 | (written >> 12);
      bytes[size++] = 0x80 | ((written >> 6) & 0x3f);
      bytes[size++] = 0x80 | (written & 0x3f);
    } else {
      bytes[size++] = 0xf0 | (code >> 18);
      bytes[size++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[size++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[size++] = 0x80 | (code & 0x3f);
      at += 1;
    }
  }
  return bytes.subarray(0, size);
}

/** UTF-8. */
export class Utf8Codec implements Codec {
  readonly name = 'utf-8';
  readonly invalid = ESCAPED;
  readonly isStateful = false;
  readonly sizeOf = byteForUnit;
  #rest: Uint8Array = new Uint8Array();

  decode(bytes: Uint8Array, last: boolean): string {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const end = last ? all.length : endOfCharacters(all);
    this.#rest = Buffer.from(all.subarray(end));
    return decodeUtf8(Buffer.from(all.buffer, all.byteOffset, end));
  }

  replacementOf(run: string): string {
    // No byte of a run begins a character, so that it is read by itself as it is where it stands.
    return run.length === 1 ? REPLACEMENT : Buffer.from(escapedBytes(run)).toString();
  }

  encode(text: string): Uint8Array {
    return encodeUtf8(text);
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
  const units = Buffer.allocUnsafe(bytes.length * 2);
  let size = 0;
  const write = (unit: number): void => {
    units[size++] = unit & 0xff;
    units[size++] = unit >> 8;
  };
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const code = lead < 0x80 ? lead : characterAt(bytes, at, lead);
    if (code === -1) {
      write(ESCAPES + lead);
      at += 1;
    } else if (code < 0x1_0000) {
      write(code);
      at += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    } else {
      write(0xd7c0 + (code >> 10));
      write(0xdc00 + (code & 0x3ff));
      at += 4;
    }
  }
  return units.toString('utf16le', 0, size);
}

/** The character beyond ASCII that begins at a byte; -1 when none does. */
function characterAt(bytes: Buffer, at: number, lead: number): number {
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (size === 0 || at + size > bytes.length) return -1;
  let code = lead & (0xff >> (size + 1));
  for (let next = at + 1; next < at + size; next += 1) {
    const byte = bytes[next] as number;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  if (size === 2) return code;
  // What is written longer than need be, or is half a character, or beyond the last one.
  if (size === 3) return code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? -1 : code;
  return code < 0x1_0000 || code > 0x10_ffff ? -1 : code;
}

/** UTF-16 holds lone surrogates as strings do; only a byte left over at the end is no character. */
export class Utf16Codec implements Codec {
  readonly name: string;
  readonly invalid = LONE;
  readonly isStateful = false;
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

  sizeOf({ length }: string, ends: boolean): number {
    return ends && this.#odd !== undefined ? length * 2 - 1 : length * 2;
  }

  replacementOf(run: string, ends: boolean): string {
    // The first half of a character and half a unit behind it are one error.
    const isOne = ends && this.#odd !== undefined && /[\uD800-\uDBFF].$/su.test(run);
    return replacementForUnit(isOne ? run.slice(1) : run);
  }

  encode(text: string): Uint8Array {
    const odd = this.#odd;
    const units = odd === undefined ? text : text.replace(AT_THE_END, '');
    const bytes = Buffer.from(units, 'utf16le');
    if (this.name === 'utf-16be') bytes.swap16();
    return odd === undefined || units === text ? bytes : Buffer.concat([bytes, Uint8Array.of(odd)]);
  }
}

/** The upper bits of the upper byte. */
const HIGH_SURROGATES = 0xd8;
/** Stands for the byte left over. A first half of a character, since a second one would make one with a first before it. */
const LEFT_OVER = '\uDBFF';
/** The same at the end of the text, behind which a line end may have been added. */
const AT_THE_END = /\uDBFF(?=\n?$)/u;
