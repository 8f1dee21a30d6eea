/**
 * Character references in text.
 *
 * @module
 */
import { DecodingMode, decodeHTML, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { classOf, WHITESPACE } from './characters.ts';

/** Decodes the character references of HTML text; returns the same string when there are none. */
export function decodeText(text: string): string {
  return text.indexOf('&') === -1 ? text : decodeHTML(text);
}

const MAX_CODE_UNIT = 0xffff;

/** What the reference that was read last means: its characters are whitespace, all of them. */
let isWhitespace = false;
let lastPoint = 0;

const decoder = /* @__PURE__ */ new EntityDecoder(htmlDecodeTree, (point) => {
  // `&ThickSpace;` is two characters.
  isWhitespace = (lastPoint === 0 || isWhitespace) && point <= MAX_CODE_UNIT && classOf(point) === WHITESPACE;
  lastPoint = point;
});

/** A character reference that means whitespace. */
export interface WhitespaceReference {
  /** How long it is, the `&` included; 0 when there is none. */
  length: number;
  /** The character that it means, the last one if it means more. */
  code: number;
}

/**
 * Reads the character reference at the `&` at `offset` of `text`, in any spelling that a parser reads, if it means
 * whitespace and ends by `end`.
 *
 * @param found takes what was found
 */
export function readWhitespaceReference(text: string, offset: number, end: number, found: WhitespaceReference): void {
  isWhitespace = false;
  lastPoint = 0;
  decoder.startEntity(DecodingMode.Legacy);
  const written = decoder.write(text, offset + 1);
  const length = written === -1 ? decoder.end() : written;
  found.length = isWhitespace && offset + length <= end ? length : 0;
  found.code = lastPoint;
}
