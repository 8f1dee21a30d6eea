/**
 * Encodings with one byte to a character, there and back without loss.
 *
 * @module
 */
import { openDecoder } from '../api/encodings.ts';
import { byteForUnit, type Codec, ESCAPED, ESCAPES, replacementForUnit, Unencodable } from './codec.ts';

/** One byte to a character. */
export class SingleByteCodec implements Codec {
  readonly name: string;
  readonly invalid = ESCAPED;
  readonly isStateful = false;
  readonly sizeOf = byteForUnit;
  readonly replacementOf = replacementForUnit;
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
