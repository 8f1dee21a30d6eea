/**
 * What a character is, as far as boundaries care: a set of bits per code point, looked up in a table.
 *
 * Rules ask for the edge characters of every boundary, so a look-up must cost next to nothing. The table fills itself
 * on demand: Unicode properties are asked once per code point, and loading the module does no work.
 *
 * @module
 */

import { isCasedLetter } from './characters.ts';

/** A letter of any script. */
export const LETTER = 1;
/** A capital letter. */
export const UPPER = 2;
/** A small letter. */
export const LOWER = 4;
/** A decimal digit. */
export const DIGIT = 8;
/** Clings to what stands before it: combining marks, variation selectors, joiners, emoji modifiers. */
export const MARK = 16;
/** Opening brackets and quotation marks that can only open. */
export const OPENER = 32;
/** Closing brackets and quotation marks that can only close. */
export const CLOSER = 64;
/** `,` `;` `:` `!` `?` `.` `…` */
export const STOP = 128;
/** Hyphens, dashes and the minus sign. */
export const DASH = 256;
/** Quotation marks that open and close: the straight one and the high `“`. */
export const QUOTE = 512;
/** Apostrophes. */
export const APOSTROPHE = 1024;
/** Invisible characters that hold a word together: soft hyphen, word joiner, non-joiner. */
export const INVISIBLE = 2048;
/** Bullets, arrows, emoji and other pictures that stand on their own. */
export const PICTURE = 4096;
/** A letter of the Latin script. */
export const LATIN = 8192;
/** A letter of the Cyrillic script. */
export const CYRILLIC = 16384;

/** A letter that has case, so a letter of a script that parts its words with spaces. */
export const CASED: number = UPPER | LOWER;
/** Closing punctuation: it clings to the left. */
export const CLOSING: number = CLOSER | STOP;
/** What a word or a number is made of. */
export const WORD: number = LETTER | DIGIT;

/** At an edge: none of the above. */
export const OTHER = 0x8000;
/** At an edge: whatever it is. */
export const ANY = 0xffff;
/** At an edge: anything but a letter or a digit. */
export const NO_WORD: number = MARK | OPENER | CLOSER | STOP | DASH | QUOTE | APOSTROPHE | INVISIBLE | PICTURE | OTHER;

const UNKNOWN = 0x8000;
const SIZE = 0x3000;
const table: Uint16Array = new Uint16Array(SIZE).fill(UNKNOWN);

const named: ReadonlyMap<string, number> = new Map<string, number>([
  ...each('«„([{‹‘', OPENER),
  ...each('»”)]}›', CLOSER),
  ...each(',;:!?.…', STOP),
  ...each('-\u2010\u2011\u2012–—―−', DASH),
  ...each('"“', QUOTE),
  // U+2019 and U+2018 also serve as single quotation marks; between two letters they are apostrophes.
  ...each("'’ʼ`", APOSTROPHE),
  ...each('\u00AD\u200C\u2060', INVISIBLE),
  ...each('\u200D', MARK),
  ...each('•·●○▪■□◆◇▶►✓✔★☆→←↑↓', PICTURE),
]);

function each(characters: string, kind: number): [string, number][] {
  return Array.from(characters, (character) => [character, kind]);
}

function inspect(code: number): number {
  const character = String.fromCodePoint(code);
  const known = named.get(character);
  if (known !== undefined) {
    return known;
  }
  // Compiling the properties of Unicode takes milliseconds, and most texts hold no other letters than these.
  if (isCasedLetter(code)) {
    return LETTER | (character === character.toLowerCase() ? LOWER : UPPER) | (code < 0x80 ? LATIN : CYRILLIC);
  }
  if (code < 0x80) {
    return code >= 0x30 && code <= 0x39 ? DIGIT : 0;
  }
  if (/\p{L}/u.test(character)) {
    let kind = LETTER;
    if (/\p{Lu}|\p{Lt}/u.test(character)) {
      kind |= UPPER;
    } else if (/\p{Ll}/u.test(character)) {
      kind |= LOWER;
    }
    if (/\p{Script=Latin}/u.test(character)) {
      kind |= LATIN;
    } else if (/\p{Script=Cyrillic}/u.test(character)) {
      kind |= CYRILLIC;
    }
    return kind;
  }
  if (/\p{Nd}/u.test(character)) {
    return DIGIT;
  }
  if (/\p{M}|\p{Emoji_Modifier}/u.test(character)) {
    return MARK;
  }
  return /\p{Extended_Pictographic}/u.test(character) ? PICTURE : 0;
}

/** The bits of the code point `code`; 0 for everything no rule cares for. */
export function kindOf(code: number): number {
  if (code >= SIZE) {
    return inspect(code);
  }
  let kind = table[code] as number;
  if (kind === UNKNOWN) {
    kind = inspect(code);
    table[code] = kind;
  }
  return kind;
}

/** The code point `text` begins with; -1 for the empty string. */
export function firstCode(text: string): number {
  if (text.length === 0) {
    return -1;
  }
  const code = text.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(0) as number) : code;
}

/** The code point `text` ends with; -1 for the empty string. */
export function lastCode(text: string): number {
  const last = text.length - 1;
  if (last < 0) {
    return -1;
  }
  const code = text.charCodeAt(last);
  if (code >= 0xdc00 && code <= 0xdfff && last > 0) {
    const whole = text.codePointAt(last - 1) as number;
    return whole > 0xffff ? whole : code;
  }
  return code;
}

/** The bits of the first character; 0 for the empty string. */
export function firstKind(text: string): number {
  const code = firstCode(text);
  return code < 0 ? 0 : kindOf(code);
}

/** The bits of the last character; 0 for the empty string. */
export function lastKind(text: string): number {
  const code = lastCode(text);
  return code < 0 ? 0 : kindOf(code);
}

/**
 * The bits of the last character that is no mark and not invisible, so that a decomposed letter or a soft hyphen hides
 * nothing; 0 when there is none.
 */
export function lastBaseKind(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & (MARK | INVISIBLE)) === 0) {
      return kind;
    }
  }
  return 0;
}

/** True when every character of `text` has one of `bits`; false for the empty string. Looks at BMP characters only. */
export function isAll(text: string, bits: number): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if ((kindOf(text.charCodeAt(at)) & bits) === 0) {
      return false;
    }
  }
  return text.length > 0;
}

/** True when some character of `text` has one of `bits`. Looks at BMP characters only. */
export function hasAny(text: string, bits: number): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if ((kindOf(text.charCodeAt(at)) & bits) !== 0) {
      return true;
    }
  }
  return false;
}

/** The bits of an edge's character `code`, {@link OTHER} for none; {@link ANY} where rules may look through it. */
function edgeOf(code: number): number {
  const kind = kindOf(code);
  if (kind === 0) return code === 0x200b || code === 0xfeff ? ANY : OTHER;
  return (kind & (MARK | INVISIBLE)) === 0 ? kind : ANY;
}

/** What stands at the start of `text`, for `Rule.edges`. */
export function startOf(text: string): number {
  const code = firstCode(text);
  return code < 0 ? ANY : edgeOf(code);
}

/** What stands at the end of `text`, for `Rule.edges`. */
export function endOf(text: string): number {
  const code = lastCode(text);
  return code < 0 ? ANY : edgeOf(code);
}
