/**
 * Decoders by the tables of the Encoding Standard, for the encodings with several bytes to a character. `TextDecoder` has
 * tables of its own for them in Node, which lack half of the Korean syllables, for instance. The tables are hundreds of
 * kilobytes: they are loaded when a page first needs them, and only where a door can wait for that.
 *
 * @module
 */
import { type BytesDecoder, invalidInput, openDecoder } from './encodings.ts';

/** The encodings of `TextDecoder` with more than one byte to a character, UTF-8 and UTF-16 aside. */
export const MULTI_BYTE: ReadonlySet<string> = new Set([
  'big5',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'gbk',
  'iso-2022-jp',
  'shift_jis',
]);

type Tables = typeof import('@exodus/bytes/multi-byte.js');

/** The tables, once they have been loaded. */
let tables: Tables | undefined;

async function loadTables(): Promise<Tables> {
  tables ??= await import('@exodus/bytes/multi-byte.js');
  return tables;
}

const NO_BYTES = new Uint8Array();

function openStandard({ createMultibyteDecoder }: Tables, encoding: string, fatal: boolean): BytesDecoder {
  const decode = createMultibyteDecoder(encoding, !fatal);
  return {
    decode(bytes): string {
      try {
        if (bytes === undefined) return decode(NO_BYTES);
        // A view of this realm's: the tables refuse those of others.
        return decode(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), true);
      } catch {
        throw invalidInput(encoding);
      }
    },
  };
}

/** Opens the decoder of one stream. */
export class StandardDecoders {
  /** What came before the tables: bytes, and the end of them as undefined. */
  #held: (Uint8Array | undefined)[] = [];
  #loading: Promise<BytesDecoder> | undefined;

  /** Like `openDecoder()`; the decoder holds what it is given until {@link StandardDecoders.waiting} has settled. */
  readonly open = (encoding: string, fatal: boolean): BytesDecoder => {
    if (!MULTI_BYTE.has(encoding)) return openDecoder(encoding, fatal);
    if (tables !== undefined) return openStandard(tables, encoding, fatal);
    let decoder: BytesDecoder | undefined;
    this.#loading = loadTables().then((loaded) => {
      decoder = openStandard(loaded, encoding, fatal);
      return decoder;
    });
    return {
      decode: (bytes): string => {
        if (decoder !== undefined && this.#loading === undefined) return decoder.decode(bytes);
        this.#held.push(bytes);
        return '';
      },
    };
  };

  /** What is to be waited for before anything else is decoded: the characters of what is held. Undefined when nothing is. */
  waiting(): Promise<string> | undefined {
    return this.#loading?.then((decoder) => {
      const held = this.#held;
      this.#held = [];
      this.#loading = undefined;
      return held.map((bytes) => decoder.decode(bytes)).join('');
    });
  }
}
