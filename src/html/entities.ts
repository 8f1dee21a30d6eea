/**
 * Character references in text.
 *
 * @module
 */
import { DecodingMode, decodeHTML, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { classOf, WHITESPACE } from '../text/characters.ts';

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

/** The longest name of a character, `&CounterClockwiseContourIntegral;`, and one more. */
const LONGEST_NAME = 34;
/** So many digits tell that a number is too large to be a character's. */
const ENOUGH_DIGITS = 8;
const NUMBERED = /^&#x?/iu;
const DECIMAL = /\d/u;
const HEXADECIMAL = /[\da-f]/iu;

/**
 * What has been read of the character reference at the `&` at `offset`, if it may go on behind the end of `text`; otherwise
 * an empty string. A number comes without digits that tell nothing, so that it is short however long it is spelled.
 */
export function openReference(text: string, offset: number): string {
  const start = NUMBERED.exec(text.slice(offset, offset + 3))?.[0];
  if (start === undefined) {
    return text.length - offset < LONGEST_NAME && text.indexOf(';', offset) === -1 ? text.slice(offset) : '';
  }
  const digit = start.length > 2 ? HEXADECIMAL : DECIMAL;
  let digits = '';
  for (let index = offset + start.length; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (!digit.test(character)) return '';
    if (digits === '0') digits = '';
    if (digits.length < ENOUGH_DIGITS) digits += character;
  }
  return start + digits;
}
