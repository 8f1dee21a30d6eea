/**
 * Character encodings by their labels. The platform's `TextDecoder` does the decoding; KZ-1048, the Kazakh standard that
 * no `TextDecoder` knows, is windows-1251 with other letters in sixteen places.
 *
 * @module
 */

/** Decodes the bytes of one stream. */
export interface BytesDecoder {
  /**
   * Decodes bytes as far as their characters are complete.
   *
   * @param bytes the next bytes; left out, the stream has ended
   * @returns the characters
   */
  decode(bytes?: Uint8Array): string;
}

/** What opens the decoder of an encoding; see {@link openDecoder}. */
export type OpenDecoder = (encoding: string, fatal: boolean) => BytesDecoder;

/** The name by which KZ-1048 goes here, in the manner of `TextDecoder`. */
const KZ_1048 = 'kz-1048';
/** Its labels, those of the IANA registry and the name that iconv has for it. */
const KZ_1048_LABELS: ReadonlySet<string> = new Set([KZ_1048, 'strk1048-2002', 'rk1048', 'cskz1048']);

/** What windows-1251 reads, and what KZ-1048 has in the same places. */
const WINDOWS_1251 = 'ЌЋќћЎўЈҐЄЇґєјЅѕї';
const KZ_1048_LETTERS = 'ҚҺқһҰұӘӨҒҮөғәҢңү';
const KZ_1048_LETTER_OF: ReadonlyMap<string, string> = new Map(
  [...WINDOWS_1251].map((letter, index) => [letter, KZ_1048_LETTERS[index] as string]),
);
const DIFFERS: RegExp = new RegExp(`[${WINDOWS_1251}]`, 'gu');

/**
 * The encoding that a label names.
 *
 * @param label as it stands in `<meta charset>`, an HTTP header or an option: `cp1251`, `UTF-8`
 * @returns the encoding's name in lower case (`windows-1251`), or undefined when the label names none that can be read
 *   here
 */
export function encodingOf(label: string): string | undefined {
  const plain = label.trim().toLowerCase();
  if (KZ_1048_LABELS.has(plain)) return KZ_1048;
  try {
    return new TextDecoder(plain).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Opens a decoder.
 *
 * @param encoding a name that {@link encodingOf} gave
 * @param fatal whether bytes that are no character throw; otherwise they become U+FFFD
 * @returns the decoder; a byte order mark comes out as the character it is
 */
export function openDecoder(encoding: string, fatal: boolean): BytesDecoder {
  const isKz1048 = encoding === KZ_1048;
  const decoder = new TextDecoder(isKz1048 ? 'windows-1251' : encoding, { ignoreBOM: true, fatal });
  return {
    decode(bytes): string {
      let text: string;
      try {
        text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
      } catch {
        throw invalidInput(encoding);
      }
      return isKz1048 ? text.replace(DIFFERS, (letter) => KZ_1048_LETTER_OF.get(letter) as string) : text;
    },
  };
}

/** The error of bytes that are no character, where they are not replaced. */
export function invalidInput(encoding: string): TypeError {
  return new TypeError(`the input is not valid ${encoding}: it has bytes that are no character`);
}
