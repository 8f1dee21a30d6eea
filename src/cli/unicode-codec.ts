/**
 * UTF-8 and UTF-16, there and back without loss.
 *
 * @module
 */
import { isUtf8 } from 'node:buffer';
import { type Codec, ESCAPED, ESCAPES, encodeAround, escapedBytes, LONE } from './codec.ts';

/** Decodes whole UTF-8; bytes that are no character become lone surrogates. */
export function decodeUtf8(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString() : decodeInvalid(bytes);
}

/** Encodes what {@link decodeUtf8} gave. */
export function encodeUtf8(text: string): Uint8Array {
  return text.search(ESCAPED) === -1
    ? Buffer.from(text)
    : encodeAround(text, ESCAPED, escapedBytes, (part) => Buffer.from(part));
}

/** UTF-8. */
export class Utf8Codec implements Codec {
  readonly name = 'utf-8';
  readonly invalid = ESCAPED;
  readonly isStateful = false;
  #rest: Uint8Array = new Uint8Array();

  decode(bytes: Uint8Array, last: boolean): string {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const end = last ? all.length : endOfCharacters(all);
    this.#rest = Buffer.from(all.subarray(end));
    return decodeUtf8(Buffer.from(all.buffer, all.byteOffset, end));
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
