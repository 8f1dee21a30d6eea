/**
 * The model's alphabet: every character becomes a small number, so that hashing and comparing never touch a string.
 *
 * @module
 */

/** The 42 letters of the Kazakh Cyrillic alphabet; the code of a letter is its place here plus one. */
const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Codes below this one are Kazakh Cyrillic letters. */
export const CYRILLIC_END = 43;
/** Codes of Latin letters: `a` is this one, `z` 25 more; other Latin letters share {@link OTHER_LETTER}. */
export const LATIN_START = 43;
/** A letter of any other alphabet. */
export const OTHER_LETTER = 69;
/** Codes up to this one are letters. */
export const LETTER_END = 70;
export const DIGIT = 70;
export const HYPHEN = 71;
export const APOSTROPHE = 72;
export const COMMA = 73;
export const STOP = 74;
export const MARK = 75;
export const COLON = 76;
export const OPENER = 77;
export const CLOSER = 78;
export const STRAIGHT = 79;
export const DASH = 80;
export const SYMBOL = 81;
/** Number of codes; the bit for capitals lies above. */
export const CODES = 96;
/** Set on the code of a capital letter. */
export const UPPER = 0x80;
/** A character that counts for nothing: soft hyphen, zero-width characters. */
const NOTHING = 0;
const SPACE = 127;

/** True where a word ends for the model: whitespace inside a fragment. */
export function isSpaceCode(code: number): boolean {
  return code === SPACE;
}

const SIZE = 0x2100;
const table: Uint8Array = /* @__PURE__ */ fillTable();

function fillTable(): Uint8Array {
  const codes = new Uint8Array(SIZE).fill(SYMBOL);
  const set = (characters: string, code: number): void => {
    for (const character of characters) codes[character.charCodeAt(0)] = code;
  };
  const letters = (lower: string, code: number): void => {
    set(lower, code);
    const upper = lower.toUpperCase();
    if (upper !== lower && upper.length === 1) set(upper, code | UPPER);
  };
  for (let at = 0xc0; at < 0x250; at++) if (at !== 0xd7 && at !== 0xf7) codes[at] = OTHER_LETTER;
  for (let at = 0x370; at < 0x600; at++) codes[at] = OTHER_LETTER;
  for (let at = 0; at < 26; at++) letters(String.fromCharCode(97 + at), LATIN_START + at);
  for (let at = 0x430; at < 0x530; at++) letters(String.fromCharCode(at), OTHER_LETTER);
  for (let at = 0; at < KAZAKH.length; at++) letters(KAZAKH.charAt(at), at + 1);
  // Twins of Kazakh letters that are no Latin letters: schwa, barred o, look-alike ң, қ, ё.
  for (const [twin, letter] of [
    ['ə', 'ә'],
    ['ǝ', 'ә'],
    ['ɵ', 'ө'],
    ['ѳ', 'ө'],
    ['ӊ', 'ң'],
    ['ӈ', 'ң'],
    ['ҝ', 'қ'],
    ['ӄ', 'қ'],
    ['ї', 'і'],
  ] as const) {
    set(twin, KAZAKH.indexOf(letter) + 1);
    set(twin.toUpperCase(), (KAZAKH.indexOf(letter) + 1) | UPPER);
  }
  set('0123456789', DIGIT);
  set('-\u2010\u2011', HYPHEN);
  set("'’ʼ‘`", APOSTROPHE);
  set(',', COMMA);
  set('.', STOP);
  set('!?…', MARK);
  set(':;', COLON);
  set('«“„([{‹', OPENER);
  set('»”)]}›', CLOSER);
  set('"', STRAIGHT);
  set('–—―−', DASH);
  set('\u00AD\u200B\u200C\u200D\u2060', NOTHING);
  set(' \t\n\r\f\u00A0\u2009\u202F', SPACE);
  return codes;
}

const BREVE = 0x306;
const DIAERESIS = 0x308;

/** The code of a UTF-16 unit; capitals carry {@link UPPER}; 0 for what counts for nothing. */
export function codeOf(unit: number): number {
  if (unit < SIZE) {
    // Combining marks are looked at by the caller; alone they are nothing.
    return unit >= 0x300 && unit < 0x370 ? NOTHING : (table[unit] as number);
  }
  return unit === 0xfeff ? NOTHING : unit >= 0x3040 && unit < 0xd800 ? OTHER_LETTER : SYMBOL;
}

/** The letter that `code` becomes with the combining mark `unit`: и with a breve is й. */
export function compose(code: number, unit: number): number {
  const upper = code & UPPER;
  const letter = code & 0x7f;
  if (unit === BREVE && letter === KAZAKH.indexOf('и') + 1) return (KAZAKH.indexOf('й') + 1) | upper;
  if (unit === DIAERESIS && letter === KAZAKH.indexOf('е') + 1) return (KAZAKH.indexOf('ё') + 1) | upper;
  return code;
}

/** Cyrillic codes for Latin letters that look the same, by Latin code; 0 for the rest. */
export const TWINS: Uint8Array = /* @__PURE__ */ (() => {
  const twins = new Uint8Array(128);
  const latin = 'acehikmoptxy';
  const cyrillic = 'асеһікмортху';
  for (let i = 0; i < latin.length; i++) {
    twins[LATIN_START + latin.charCodeAt(i) - 97] = KAZAKH.indexOf(cyrillic.charAt(i)) + 1;
  }
  return twins;
})();

/** The letter of a code, in lower case; empty for what is no letter of either alphabet. */
export function letterOf(code: number): string {
  if (code > 0 && code < CYRILLIC_END) return KAZAKH.charAt(code - 1);
  if (code >= LATIN_START && code < OTHER_LETTER) return String.fromCharCode(97 + code - LATIN_START);
  return code === HYPHEN ? '-' : '';
}

/** Harmony of a letter: 1 back, 2 front, 0 neither. */
export const HARMONY: Uint8Array = /* @__PURE__ */ classes({ 1: 'аоұыяғқ', 2: 'әеөүіэгк' });
/** Sound class of a final letter for suffixes: 1 vowel, 2 glide or р, 3 л, 4 nasal, 5 з ж, 6 voiceless; 0 no Kazakh letter. */
export const FINAL: Uint8Array = /* @__PURE__ */ classes({
  1: 'аәеёоөұүыіэя',
  2: 'йуюир',
  3: 'л',
  4: 'мнң',
  5: 'зж',
  6: 'птксқшфхцчщһбвгғдъь',
});
/** 1 for letters that make a syllable. */
export const VOWEL: Uint8Array = /* @__PURE__ */ classes({ 1: 'аәеёиоөуұүыіэюя' });

function classes(groups: Readonly<Record<number, string>>): Uint8Array {
  const out = new Uint8Array(128);
  for (const [value, letters] of Object.entries(groups)) {
    for (const letter of letters) out[KAZAKH.indexOf(letter) + 1] = Number(value);
  }
  return out;
}
