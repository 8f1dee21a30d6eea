/**
 * Encodings for the command: there and back without loss. A byte that is no character becomes a lone surrogate,
 * U+DC80…U+DCFF for 0x80…0xFF (what Python calls `surrogateescape`): no decoded text has one otherwise, the engine takes
 * it for any other character, and encoding gives the byte again. So what is not repaired comes out as it was.
 *
 * @module
 */

/** A character that an encoding does not have. */
export class Unencodable extends Error {
  readonly character: string;

  constructor(character: string) {
    super(character);
    this.character = character;
  }
}

/** A text whose bytes cannot be kept, since it was changed. The message says what helps. */
export class Unkeepable extends Error {}

/** Decodes and encodes. One object for one stream. */
export interface Codec {
  /** The name, as `encodingOf()` gives it. */
  readonly name: string;
  /** Finds in decoded text, run by run, what is no character. Flags `gu`. */
  readonly invalid: RegExp;
  /** The bytes of a character depend on what stands before it: text is encoded as a whole, or not at all. */
  readonly isStateful: boolean;
  /** Decodes as far as characters are complete; with `last`, to the end. */
  decode(bytes: Uint8Array, last: boolean): string;
  /** How many bytes a run is that {@link Codec.invalid} found; `ends` says that the text ends with it. */
  sizeOf(run: string, ends: boolean): number;
  /** What the Encoding Standard reads for such a run: one U+FFFD for several bytes sometimes. */
  replacementOf(run: string, ends: boolean): string;
  /**
   * Encodes text that is cut nowhere inside a character.
   *
   * @throws Unencodable when the encoding lacks a character
   * @throws Unkeepable when the text was changed, and its other bytes would not come out as they were
   */
  encode(text: string): Uint8Array;
}

export const REPLACEMENT = '\uFFFD';
/** A byte that is no character is this code unit plus the byte. */
export const ESCAPES = 0xdc00;
/** Lone surrogates that stand for bytes; `u` sees no half of a whole pair. */
export const ESCAPED: RegExp = /[\uDC80-\uDCFF]+/gu;
/** Any lone surrogates: UTF-16 may have them, and no other decoded text has any but the escaped ones. */
export const LONE: RegExp = /[\uD800-\uDFFF]+/gu;

/** Whether decoded text has bytes that are no characters. */
export function hasInvalid({ invalid }: Codec, text: string): boolean {
  return text.search(invalid) !== -1;
}

/** How many bytes of decoded text are no characters. */
export function countInvalid(codec: Codec, text: string): number {
  let count = 0;
  for (const { index, 0: run } of text.matchAll(codec.invalid)) {
    count += codec.sizeOf(run, index + run.length === text.length);
  }
  return count;
}

/** Puts U+FFFD in the place of everything that is no character. */
export function replaceInvalid(codec: Codec, text: string): string {
  return text.replace(codec.invalid, (run, index: number) =>
    codec.replacementOf(run, index + run.length === text.length),
  );
}

/** The size of a run in which every code unit is a byte. */
export function byteForUnit(run: string): number {
  return run.length;
}

/** U+FFFD for every code unit. */
export function replacementForUnit(run: string): string {
  return REPLACEMENT.repeat(run.length);
}

/** Encodes what `pattern` finds with `special`, and the rest with `encode`. */
export function encodeAround(
  text: string,
  pattern: RegExp,
  special: (found: string) => Uint8Array,
  encode: (text: string) => Uint8Array,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (index > from) parts.push(encode(text.slice(from, index)));
    parts.push(special(found));
    from = index + found.length;
  }
  if (from === 0) return encode(text);
  if (from < text.length) parts.push(encode(text.slice(from)));
  return Buffer.concat(parts);
}

/** The bytes that escaped ones stand for. */
export function escapedBytes(escapes: string): Uint8Array {
  return Uint8Array.from(escapes, (unit) => unit.charCodeAt(0) & 0xff);
}
