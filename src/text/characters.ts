/**
 * Character classes: what a character at the edge of a fragment can mean. One byte per UTF-16 code unit, filled on
 * first use, so that the hot path reads a table and loading costs nothing.
 *
 * @module
 */

/** Whitespace as HTML and plain text know it, the no-break spaces included. */
export const WHITESPACE = 1;
/** A lower-case letter. */
export const LOWER = 2;
/** An upper-case or title-case letter. */
export const UPPER = 3;
/** A letter of a script without case. */
export const LETTER = 4;
/** A decimal digit. */
export const DIGIT = 5;
/** A mark that ends or follows a word: comma, full stop, closing bracket or quotation mark. */
export const CLOSER = 6;
/** A mark that opens a word: bracket or quotation mark. */
export const OPENER = 7;
/** A hyphen or dash. */
export const DASH = 8;
/** A combining mark, joiner or variation selector: belongs to what stands before it. */
export const EXTENDER = 9;
/** Any other symbol, straight quotation marks among them. */
export const SYMBOL = 10;
/** An invisible character that is neither whitespace nor a joiner: soft hyphen, zero-width space, byte order mark. */
export const INVISIBLE = 11;
/** Half of a surrogate pair; the pair's class needs both halves. */
export const SURROGATE = 12;

/** Marks that cling to the word before them. Sources: Unicode categories Pe and Pf, and sentence marks by hand. */
const CLOSERS = /^[\p{Pe}\p{Pf},.;:!?…%‰、。，．：；！？،؛؟۔٪。]$/u;
/** Marks that cling to the word after them. Unicode categories Ps and Pi, and the inverted Spanish marks. */
const OPENERS = /^[\p{Ps}\p{Pi}¿¡]$/u;

function compute(text: string): number {
  if (/^\s$/u.test(text)) return text === '\uFEFF' ? INVISIBLE : WHITESPACE;
  if (/^\p{Ll}$/u.test(text)) return LOWER;
  if (/^[\p{Lu}\p{Lt}]$/u.test(text)) return UPPER;
  // Joiners and variation selectors extend the grapheme before them, as Grapheme_Extend does for combining marks.
  if (/^[\p{M}\u200C\u200D\uFE00-\uFE0F]$/u.test(text) || /^[\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]$/u.test(text)) {
    return EXTENDER;
  }
  if (/^\p{L}$/u.test(text)) return LETTER;
  if (/^\p{Nd}$/u.test(text)) return DIGIT;
  if (CLOSERS.test(text)) return CLOSER;
  if (OPENERS.test(text)) return OPENER;
  if (/^[\p{Pd}\u2212]$/u.test(text)) return DASH;
  if (/^[\u00AD\u200B\u200E\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069]$/u.test(text)) return INVISIBLE;
  return SYMBOL;
}

/** False for nearly all characters that are no whitespace, at the price of a comparison or two. */
export function mayBeWhitespace(code: number): boolean {
  // Between the no-break space and U+1680, the next one, lie the letters of most alphabets.
  return code <= 0x20 || code === 0xa0 || code >= 0x1680;
}

/** What ASCII and the marks of Kazakh text hold beside letters, digits and symbols. */
const FREQUENT: readonly (readonly [characters: string, found: number])[] = [
  [' \t\n\v\f\r\u00A0', WHITESPACE],
  [',.;:!?…%)]}»”’›', CLOSER],
  ['([{«“„‘‹', OPENER],
  ['-–—', DASH],
];

/**
 * The class of a character that is met in nearly every text; 0 for others. Compiling the properties of Unicode takes
 * milliseconds, which a program that repairs one page would wait for.
 */
function computeFrequent(code: number): number {
  const character = String.fromCharCode(code);
  for (const [characters, found] of FREQUENT) if (characters.includes(character)) return found;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (isCasedLetter(code)) return character === character.toLowerCase() ? LOWER : UPPER;
  return code < 0x80 ? SYMBOL : 0;
}

/** True for the letters of basic Latin and of Cyrillic, all of which have case. */
export function isCasedLetter(code: number): boolean {
  const latin = code | 0x20;
  return (latin >= 0x61 && latin <= 0x7a) || (code >= 0x400 && code <= 0x52f && (code < 0x482 || code > 0x489));
}

const table = new Uint8Array(65_536);

/** The class of one UTF-16 code unit; {@link SURROGATE} for half a pair. */
export function classOf(code: number): number {
  const known = table[code] as number;
  if (known !== 0) return known;
  const computed =
    code >= 0xd800 && code <= 0xdfff ? SURROGATE : computeFrequent(code) || compute(String.fromCharCode(code));
  table[code] = computed;
  return computed;
}

/** The class of any code point, by the properties of Unicode. */
export function classOfAstral(point: number): number {
  return compute(String.fromCodePoint(point));
}

/** The class of the character that starts at `index` of `text`. */
export function classAt(text: string, index: number): number {
  const found = classOf(text.charCodeAt(index));
  if (found !== SURROGATE) return found;
  const point = text.codePointAt(index) as number;
  return point > 0xffff ? classOfAstral(point) : SYMBOL;
}

/** The class of the character that ends just before `index` of `text`. */
export function classBefore(text: string, index: number): number {
  const found = classOf(text.charCodeAt(index - 1));
  if (found !== SURROGATE) return found;
  const point = index >= 2 ? (text.codePointAt(index - 2) as number) : 0;
  return point > 0xffff ? classOfAstral(point) : SYMBOL;
}

/** True for lower-case, upper-case and caseless letters. */
export function isLetterClass(found: number): boolean {
  return found >= LOWER && found <= LETTER;
}

/** True for what a word is made of: letters and digits. */
export function isWordClass(found: number): boolean {
  return isLetterClass(found) || found === DIGIT;
}

/** A text without the marks at its ends: all that is neither a letter nor a digit. */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordClass(classAt(text, start))) start += 1;
  while (end > start && !isWordClass(classBefore(text, end))) end -= 1;
  return text.slice(start, end);
}
