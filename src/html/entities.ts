/**
 * Character references in text.
 *
 * @module
 */
import { replaceCodePoint } from 'entities/decode';
import { classOf, WHITESPACE } from '../text/characters.ts';
import { isAsciiLetter, TO_LOWER } from './characters.ts';
import { bareNameIn, LONGEST_NAME, meaningOf } from './named-references.ts';

const NUMBER_SIGN = 0x23;
const SEMICOLON = 0x3b;
const LOWER_X = 0x78;
/** Behind the last character of Unicode: a number that has come so far stays there. */
const TOO_LARGE = 0x110000;

/** What the reference means that {@link readReference} read last. */
let meaning = '';

/** The length of the character reference at the `&` at `offset` of `text`, 0 when none is there. */
function readReference(text: string, offset: number): number {
  return text.charCodeAt(offset + 1) === NUMBER_SIGN ? readNumber(text, offset) : readName(text, offset);
}

function readNumber(text: string, offset: number): number {
  const isHexadecimal = (text.charCodeAt(offset + 2) | TO_LOWER) === LOWER_X;
  const base = isHexadecimal ? 16 : 10;
  const start = offset + (isHexadecimal ? 3 : 2);
  let at = start;
  let code = 0;
  for (;;) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= base) break;
    code = Math.min(code * base + digit, TOO_LARGE);
    at += 1;
  }
  if (at === start) return 0;
  meaning = String.fromCodePoint(replaceCodePoint(code));
  return at - offset + (text.charCodeAt(at) === SEMICOLON ? 1 : 0);
}

/** The value of a digit, 0…9 or a…f; more for what is none. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | TO_LOWER;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : 16;
}

function readName(text: string, offset: number): number {
  const start = offset + 1;
  let at = start;
  while (at - start < LONGEST_NAME && isNameCharacter(text.charCodeAt(at))) at += 1;
  if (at - start < 2) return 0;
  const letters = text.slice(start, at);
  const full = text.charCodeAt(at) === SEMICOLON ? meaningOf(letters) : undefined;
  if (full !== undefined) {
    meaning = full;
    return letters.length + 2;
  }
  const bare = bareNameIn(letters);
  if (bare === '') return 0;
  meaning = meaningOf(bare) as string;
  return bare.length + 1;
}

function isNameCharacter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39);
}

/** Decodes the character references of HTML text; returns the same string when there are none. */
export function decodeText(text: string): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let done = 0;
  while (at !== -1) {
    const length = readReference(text, at);
    if (length > 0) {
      decoded += text.slice(done, at) + meaning;
      done = at + length;
    }
    at = text.indexOf('&', Math.max(at + 1, done));
  }
  return decoded + text.slice(done);
}

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
  found.length = 0;
  found.code = 0;
  const length = readReference(text, offset);
  if (length === 0) return;
  let isWhitespace = true;
  for (let index = 0; index < meaning.length; index += 1) {
    found.code = meaning.charCodeAt(index);
    isWhitespace &&= classOf(found.code) === WHITESPACE;
  }
  if (isWhitespace && offset + length <= end) found.length = length;
}

/** The longest name of a character with its `&` and `;`, and one more. */
const LONGEST_REFERENCE: number = LONGEST_NAME + 3;
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
    return text.length - offset < LONGEST_REFERENCE && text.indexOf(';', offset) === -1 ? text.slice(offset) : '';
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
