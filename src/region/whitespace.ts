/**
 * Whitespace as evidence: what stands between two texts, spelled as characters or as references.
 *
 * @module
 */

import { readWhitespaceReference, type WhitespaceReference } from '../html/entities.ts';
import { NO_BREAK_SPACE, OGHAM_SPACE } from '../html/word-end.ts';
import { classOf, mayBeWhitespace, WHITESPACE } from '../text/characters.ts';
import * as R from './region.ts';

const AMPERSAND = 0x26;
const NUMBER_SIGN = 0x23;
const SEMICOLON = 0x3b;
const NEW_LINE = 0x0a;
const BLANK = 0x20;
const TO_LOWER = 0x20;
const LOWER_P = 0x70;
const NARROW_NO_BREAK_SPACE = 0x202f;

/** What a character of whitespace adds to a gap. */
function gapBit(code: number): number {
  if (code === BLANK) return R.GAP_SPACE;
  if (code === NEW_LINE) return R.GAP_LINE;
  return code === NO_BREAK_SPACE || code === NARROW_NO_BREAK_SPACE ? R.GAP_NO_BREAK : R.GAP_SPACE;
}

/** Kept, so that no reference costs an object. */
const reference: WhitespaceReference = { length: 0, code: 0 };

/** Where whitespace ends or begins, and what it adds to a gap. */
export interface Edge {
  offset: number;
  gaps: number;
}

/** Reads the whitespace at the beginning of `text` from `from` to `to` into `edge`; `plain` text knows no references. */
export function leadingWhitespace(text: string, from: number, to: number, plain: boolean, edge: Edge): void {
  let gaps = 0;
  let lines = 0;
  let offset = from;
  while (offset < to) {
    const code = text.charCodeAt(offset);
    if (mayBeWhitespace(code) && classOf(code) === WHITESPACE) {
      if (code === NEW_LINE) lines += 1;
      gaps |= gapBit(code);
      offset += 1;
    } else if (code === AMPERSAND && !plain) {
      readWhitespaceReference(text, offset, to, reference);
      if (reference.length === 0) break;
      if (reference.code === NEW_LINE) lines += 1;
      gaps |= gapBit(reference.code);
      offset += reference.length;
    } else break;
  }
  edge.offset = offset;
  edge.gaps = lines > 1 ? gaps | R.GAP_BLANK : gaps;
}

/** Reads the whitespace at the end of `text` from `from` to `to`, which is not all whitespace, into `edge`. */
export function trailingWhitespace(text: string, from: number, to: number, plain: boolean, edge: Edge): void {
  let gaps = 0;
  let lines = 0;
  let offset = to;
  for (;;) {
    const code = text.charCodeAt(offset - 1);
    if (mayBeWhitespace(code) && classOf(code) === WHITESPACE) {
      if (code === NEW_LINE) lines += 1;
      gaps |= gapBit(code);
      offset -= 1;
    } else if (!plain && mayEndReference(code)) {
      const start = referenceBefore(text, from, offset);
      if (start === -1) break;
      readWhitespaceReference(text, start, offset, reference);
      if (reference.length !== offset - start) break;
      if (reference.code === NEW_LINE) lines += 1;
      gaps |= gapBit(reference.code);
      offset = start;
    } else break;
  }
  edge.offset = offset;
  edge.gaps = lines > 1 ? gaps | R.GAP_BLANK : gaps;
}

/** False for nearly all characters that end no reference to whitespace: `;`, a digit of any base, the last of `&nbsp`. */
function mayEndReference(code: number): boolean {
  if (code > LOWER_P) return false;
  const lower = code | TO_LOWER;
  return code === SEMICOLON || isDigit(code) || (lower >= 0x61 && lower <= 0x66) || code === LOWER_P;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where the `&` stands of a reference that ends at `end`; -1 when something else than one stands there. */
function referenceBefore(text: string, from: number, end: number): number {
  for (let index = end - 1; index >= from; index -= 1) {
    const code = text.charCodeAt(index);
    if (code === AMPERSAND) return index;
    const lower = code | TO_LOWER;
    const isOfName = isDigit(code) || (lower >= 0x61 && lower <= 0x7a) || code === NUMBER_SIGN;
    if (!isOfName && (code !== SEMICOLON || index < end - 1)) return -1;
  }
  return -1;
}

/** How much whitespace stands at `offset`, one character or one reference of it; 0 when none does. */
function whitespaceAt(text: string, offset: number, end: number, plain: boolean): number {
  const code = text.charCodeAt(offset);
  if (code === AMPERSAND && !plain) {
    readWhitespaceReference(text, offset, end, reference);
    return reference.length;
  }
  return mayBeWhitespace(code) && classOf(code) === WHITESPACE ? 1 : 0;
}

/** Of a text this long the blanks at its beginning are counted first: searching for them is faster than reading on. */
const LONG_TEXT = 160;

/** True when at least `enough` words are parted by blanks: then it does not matter what else is whitespace. */
function holdsWords(text: string, enough: number): boolean {
  let ended = 0;
  let from = 0;
  for (;;) {
    const blank = text.indexOf(' ', from);
    if (blank === -1) return false;
    const before = text.charCodeAt(blank - 1);
    if (before > AMPERSAND && before !== SEMICOLON && before < OGHAM_SPACE && before !== NO_BREAK_SPACE) {
      ended += 1;
      if (ended === enough) return true;
    }
    from = blank + 1;
  }
}

/**
 * Counts words, that is maximal stretches without whitespace, but no more than `enough`. `text` from `start` to `end`
 * begins and ends with a word; `plain` text knows no references.
 */
export function countWords(text: string, start: number, end: number, enough: number, plain: boolean): number {
  if (end - start > LONG_TEXT && holdsWords(text.slice(start, start + LONG_TEXT), enough)) return enough;
  let words = 1;
  let index = start + 1;
  while (index < end && words < enough) {
    const code = text.charCodeAt(index);
    // Letters of most alphabets: asked first, for that is what most of a text is.
    if ((code > NO_BREAK_SPACE && code < OGHAM_SPACE) || (code > AMPERSAND && code < NO_BREAK_SPACE)) {
      index += 1;
      continue;
    }
    const before = index;
    let length = whitespaceAt(text, index, end, plain);
    while (length > 0) {
      index += length;
      length = index < end ? whitespaceAt(text, index, end, plain) : 0;
    }
    if (index === before) index += 1;
    else if (index < end) words += 1;
  }
  return words;
}
