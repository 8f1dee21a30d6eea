/**
 * What a fragment is, read off its two ends: {@link startFeatures} and {@link endFeatures}. Character classes, no language.
 *
 * @module
 */
import { decodeText } from '../html/entities.ts';
import {
  CLOSER,
  classAt,
  classBefore,
  classOf,
  DASH,
  DIGIT,
  EXTENDER,
  INVISIBLE,
  isLetterClass,
  isWordClass,
  LOWER,
  OPENER,
  SURROGATE,
  UPPER,
  WHITESPACE,
} from '../text/characters.ts';
import * as R from './region.ts';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const LESS_THAN = 0x3c;
const NUMBER_SIGN = 0x23;
/** The upper six bits of the first half of a surrogate pair. */
const HIGH_SURROGATE = 0x36;

/** How far to look into a fragment for its first characters behind entities and invisible characters. */
const EDGE = 40;

/** Marks that nothing begins with: `. , : ; ! ? ) ]` and their Arabic and Chinese kin. */
const CLINGING = new Set([...'.,:;!?)]،؛؟、。，：；！？'].map((mark) => mark.charCodeAt(0)));

const PAUSE = 0x2026;

/** Only a mark that nothing begins with stands from `index` on. */
function isClingingPair(text: string, index: number, end: number): boolean {
  return index + 1 === end && CLINGING.has(text.charCodeAt(index));
}

/** What stands behind a list letter: `)` or `.` */
function isListMark(code: number): boolean {
  return code === 0x29 || code === 0x2e;
}

/** Or what such a mark may be spelled as. */
function mayBeListMark(code: number): boolean {
  return isListMark(code) || code === AMPERSAND;
}

/** How many characters are looked at to tell what a text begins with. */
const LOOKED_AT = 3;

/** Whether one of the characters that tell what a text begins with may be spelled as a character reference. */
function startsWithReference(text: string, start: number, end: number): boolean {
  const stop = Math.min(end, start + LOOKED_AT);
  for (let index = start; index < stop; index += 1) if (text.charCodeAt(index) === AMPERSAND) return true;
  return false;
}

/** What the beginning of the text from `start` to `end` shows. */
export function startFeatures(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  const simple = classOf(code);
  if (simple === UPPER) return R.STARTS_UPPER | R.STARTS_LETTER;
  if (simple === LOWER && (end - start < 3 || !mayBeListMark(text.charCodeAt(start + 1)))) {
    return R.STARTS_LOWER | R.STARTS_LETTER;
  }
  if (simple === DIGIT) return R.STARTS_DIGIT;
  let edge = text;
  let index = start;
  let stop = end;
  if (simple === INVISIBLE || startsWithReference(text, start, end)) {
    edge = decodeText(text.slice(start, Math.min(end, start + EDGE)));
    index = 0;
    stop = edge.length;
    while (index < stop - 1 && classAt(edge, index) === INVISIBLE) index += 1;
  }
  const found = classAt(edge, index);
  switch (found) {
    case LOWER: {
      // `а) су`, `ә. нан`: a list mark, not text that goes on.
      if (index + 2 < stop && isListMark(edge.charCodeAt(index + 1))) {
        if (classAt(edge, index + 2) === WHITESPACE) return R.STARTS_LETTER;
      }
      return R.STARTS_LOWER | R.STARTS_LETTER;
    }
    case UPPER:
      return R.STARTS_UPPER | R.STARTS_LETTER;
    case CLOSER: {
      // A comma begins nothing. A `»` may be an arrow, `…` a pause, `.5` a number, `.env` a name, `:)` a face.
      const code = edge.charCodeAt(index);
      // `».`, `%,`: with a mark behind it, it is no arrow.
      if (!CLINGING.has(code)) return code !== PAUSE && isClingingPair(edge, index + 1, stop) ? R.STARTS_CLOSER : 0;
      if (index + 1 < stop) {
        const next = classAt(edge, index + 1);
        if (code === 0x2e && (next === DIGIT || isLetterClass(next) || edge.charCodeAt(index + 1) === 0x2e)) return 0;
        if (code === 0x3a && next !== WHITESPACE && next !== DIGIT) return 0;
      }
      return R.STARTS_CLOSER;
    }
    case DASH: {
      const next = index + 1 < stop ? classAt(edge, index + 1) : 0;
      return R.STARTS_DASH | (next === LOWER ? R.STARTS_SUFFIX : 0);
    }
    case EXTENDER:
      return R.STARTS_EXTENDER;
    case DIGIT:
      return R.STARTS_DIGIT;
    default:
      return isLetterClass(found) ? R.STARTS_LETTER : 0;
  }
}

/** The longest text whose length is asked for, with every letter of it written as a reference. */
const MOST_COUNTED = 320;

/** {@link startFeatures} and {@link endFeatures} of a single word without character references. */
export function wordFacts(text: string, start: number, end: number): number {
  const size = end - start;
  if (size > 2 && classOf(text.charCodeAt(end - 1)) === LOWER) {
    // Most words of all texts: letters at both ends, and more than one.
    const first = classOf(text.charCodeAt(start));
    const facts = R.STARTS_LETTER | R.ENDS_LETTER | R.ENDS_LOWER | (size >= 4 ? R.IS_LONG : 0);
    if (first === UPPER) return facts | R.STARTS_UPPER;
    if (first === LOWER && !isListMark(text.charCodeAt(start + 1))) return facts | R.STARTS_LOWER;
  }
  return startFeatures(text, start, end) | endFeatures(text, start, end, false);
}

/** The longest character reference, `&CounterClockwiseContourIntegral`, and one more. */
const REFERENCE_REACH = 33;

/** True when text ends with a `<`, or with `&am`, `&#16`, `&`. */
function isCut(text: string, start: number, end: number): boolean {
  const stop = Math.max(start, end - REFERENCE_REACH);
  for (let index = end - 1; index >= stop; index -= 1) {
    const code = text.charCodeAt(index);
    if (code === AMPERSAND) return true;
    if (code === LESS_THAN) return index === end - 1;
    const digit = code >= 0x30 && code <= 0x39;
    if (!digit && code !== NUMBER_SIGN && ((code | 0x20) < 0x61 || (code | 0x20) > 0x7a)) return false;
  }
  return false;
}

/**
 * What the end of the text from `from` to `to` shows, and its length where it is short.
 *
 * @param holdsAmpersand whether there is an ampersand in it: then it may hold a character reference
 */
export function endFeatures(source: string, from: number, to: number, holdsAmpersand: boolean): number {
  let text = source;
  let start = from;
  let end = to;
  let size = to - from;
  const last = text.charCodeAt(end - 1);
  const hasReference = holdsAmpersand && size > 3 && size <= MOST_COUNTED;
  const isEncoded = last === SEMICOLON || hasReference;
  if (isEncoded || classOf(last) === INVISIBLE) {
    text = decodeText(source.slice(Math.max(from, to - EDGE), to));
    start = 0;
    end = text.length;
    while (end > 1 && classBefore(text, end) === INVISIBLE) end -= 1;
    // `&#x439;` is one letter, not seven characters.
    if (size <= EDGE) size = end;
  }
  let facts = (size >= 4 ? R.IS_LONG : 0) | (hasReference ? R.HAS_REFERENCE : 0);
  if (last < 0x80 && isCut(source, from, to)) facts |= R.ENDS_CUT;
  const simple = classOf(text.charCodeAt(end - 1));
  if (simple === LOWER && size > 8) return facts | R.ENDS_LETTER | R.ENDS_LOWER;
  const found = simple === SURROGATE ? classBefore(text, end) : simple;
  if (isLetterClass(found) || found === EXTENDER) {
    facts |= R.ENDS_LETTER | (found === UPPER ? 0 : R.ENDS_LOWER);
    if (size <= 8) facts |= letterFacts(text, start, end);
  } else if (found === DIGIT) facts |= R.ENDS_DIGIT;
  else if (found === OPENER) facts |= R.ENDS_OPENER;
  else if (found === DASH) {
    if (end - start > 1 && isLetterClass(classBefore(text, end - 1))) facts |= R.ENDS_HYPHEN;
    else if (end - start === 1) facts |= R.IS_MARKS;
  } else if (found === CLOSER) {
    const code = text.charCodeAt(end - 1);
    if (code === 0x2c) facts |= R.ENDS_COMMA | R.ENDS_CLAUSE;
    else if (code === 0x3b || code === 0x3a) facts |= R.ENDS_COMMA;
    else if (!isSentenceMark(code)) facts |= R.ENDS_CLOSER;
    let stop = end;
    // Behind closing quotation marks and brackets the sentence mark may stand.
    while (stop - 1 > start && !isSentenceMark(text.charCodeAt(stop - 1)) && classBefore(text, stop) === CLOSER)
      stop -= 1;
    if (isSentenceMark(text.charCodeAt(stop - 1))) facts |= R.ENDS_SENTENCE;
    if (code === 0x2e && end - start > 3) {
      let letters = 0;
      while (letters < 3 && isLetterClass(classBefore(text, end - 1 - letters))) letters += 1;
      if (letters === 3) facts |= R.ENDS_LONG_STOP;
    }
    if (end - start <= 3) facts |= marksFacts(text, start, end);
  } else if (end - start <= 3) facts |= marksFacts(text, start, end);
  return facts;
}

function marksFacts(text: string, start: number, end: number): number {
  for (let index = start; index < end; index += 1) {
    const found = classAt(text, index);
    if (isWordClass(found)) return 0;
  }
  return R.IS_MARKS;
}

/** One "letter" is one grapheme, a letter with its marks: й may be written with a combining breve. */
function letterFacts(text: string, start: number, end: number): number {
  // A cased letter that joins with what is no mark (as Hangul and emoji do) does not exist; no table of graphemes is needed.
  for (let index = start + 1; index < end; index += text.charCodeAt(index) >> 10 === HIGH_SURROGATE ? 2 : 1) {
    if (classAt(text, index) !== EXTENDER) return 0;
  }
  const found = classAt(text, start);
  if (found === UPPER) return R.IS_CAPITAL;
  if (found !== LOWER) return 0;
  const code = text.charCodeAt(start);
  const cyrillic = code >= 0x430 && code <= 0x52f;
  return cyrillic && (end - start > 1 || !ONE_LETTER_WORDS.has(code)) ? R.IS_LETTER | R.IS_NO_WORD : R.IS_LETTER;
}

/** Cyrillic letters that are words in Russian, Ukrainian, Belarusian, Bulgarian or Serbian, or signs of units. */
const ONE_LETTER_WORDS = new Set([...'авикосуяеэжбізмтгл'].map((letter) => letter.charCodeAt(0)));

function isSentenceMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002;
}
