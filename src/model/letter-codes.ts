/**
 * The model's characters: every one becomes a small number, so that hashing and comparing never touch a string. Marks have
 * the same numbers in every language; which letters there are, and what they have in common, says an {@link Alphabet}.
 *
 * @module
 */

/** The most letters that a language has for itself. */
export const OWN_LETTERS = 42;
/** Codes from 1 up to this one are the language's own letters. */
export const OWN_END: number = OWN_LETTERS + 1;
/** The most letters of another script that are told apart. */
export const FOREIGN_LETTERS = 26;
/** Codes from this one on are letters of another script that stand in its text; all others share {@link OTHER_LETTER}. */
export const FOREIGN_START: number = OWN_LETTERS + 1;
/** A letter of any other alphabet. */
export const OTHER_LETTER: number = FOREIGN_START + FOREIGN_LETTERS;
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

/** The most groups of letters by vowel harmony, and by the sound that a stem ends with. */
export const HARMONIES = 2;
export const FINALS = 6;

/** True where a word ends for the model: whitespace inside a fragment. */
export function isSpaceCode(code: number): boolean {
  return code === SPACE;
}

/** The letters of a language, as its model is trained to see them. Other letters need another training. */
export interface AlphabetSpec {
  /** The lower-case letters, at most 42, each one UTF-16 unit. Their order is part of the training. */
  readonly letters: string;
  /** The capitals of {@link AlphabetSpec.letters}, in their order. Default: what `toUpperCase()` makes of each. */
  readonly capitals?: string;
  /** The letters that make a syllable. */
  readonly vowels: string;
  /** Lower-case letters of another script that are often met, at most 26. Default: none. */
  readonly foreign?: string;
  /** Characters that stand for a letter wherever they are met, each with that letter: `ə` for `ә`. Default: none. */
  readonly variants?: readonly (readonly [character: string, letter: string])[];
  /**
   * Letters of {@link AlphabetSpec.foreign} that look like a letter and stand for it inside a word of the language, each with
   * that letter: the Latin `i` for `і`. Default: none.
   */
  readonly twins?: readonly (readonly [foreign: string, letter: string])[];
  /** Letters by what the vowels of endings agree with, at most two groups: back and front. Default: none agree. */
  readonly harmony?: readonly string[];
  /** Letters by what endings that follow them begin with, at most six groups. Default: one group of all letters. */
  readonly finals?: readonly string[];
}

/** An alphabet as tables, made by `defineAlphabet`. Those by code have 128 places. */
export interface Alphabet {
  /**
   * Code by UTF-16 unit, below {@link TABLE_SIZE}.
   *
   * @internal
   */
  readonly codes: Uint8Array;
  /**
   * Codes of the letters that a letter becomes with a combining mark, by `code << 16 | mark`.
   *
   * @internal
   */
  readonly composed: ReadonlyMap<number, number>;
  /** Lower-case letter by code; empty for what is none of either alphabet. */
  readonly letters: readonly string[];
  /**
   * Code of the own letter that looks like a foreign one, by the foreign code; 0 for the rest.
   *
   * @internal
   */
  readonly twins: Uint8Array;
  /**
   * Harmony by code: 1 or 2; 0 for neither.
   *
   * @internal
   */
  readonly harmony: Uint8Array;
  /**
   * Group of final letters by code, from 1; 0 for what takes no endings.
   *
   * @internal
   */
  readonly final: Uint8Array;
  /**
   * 1 for letters that make a syllable.
   *
   * @internal
   */
  readonly vowel: Uint8Array;
}

/** Units from here on are looked at one by one. */
const TABLE_SIZE = 0x2100;

/** Gives one code to all of `characters`. */
function setAll(codes: Uint8Array, characters: string, code: number): void {
  for (let at = 0; at < characters.length; at++) codes[characters.charCodeAt(at)] = code;
}

/** The capitals of letters, one each: the letter itself where there is none, or none of one unit. */
function capitalsOf(letters: string): string {
  const capitals = letters.toUpperCase();
  if (capitals.length === letters.length) return capitals;
  return Array.from(letters, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter)).join('');
}

/** Gives codes from `first` on to letters, `step` apart, and the same with the bit for capitals to their capitals. */
function setLetters(codes: Uint8Array, letters: string, capitals: string, first: number, step: number): void {
  for (let at = 0; at < letters.length; at++) {
    const code = first + at * step;
    const lower = letters.charCodeAt(at);
    const upper = capitals.charCodeAt(at);
    codes[lower] = code;
    if (upper !== lower) codes[upper] = code | UPPER;
  }
}

function setMarks(codes: Uint8Array): void {
  codes.fill(DIGIT, 0x30, 0x3a);
  setAll(codes, '-\u2010\u2011', HYPHEN);
  setAll(codes, "'’ʼ‘`", APOSTROPHE);
  setAll(codes, ',', COMMA);
  setAll(codes, '.', STOP);
  setAll(codes, '!?…', MARK);
  setAll(codes, ':;', COLON);
  setAll(codes, '«“„([{‹', OPENER);
  setAll(codes, '»”)]}›', CLOSER);
  setAll(codes, '"', STRAIGHT);
  setAll(codes, '–—―−', DASH);
  setAll(codes, '\u00AD\u200B\u200C\u200D\u2060', NOTHING);
  setAll(codes, ' \t\n\r\f\u00A0\u2009\u202F', SPACE);
}

const FIRST_CYRILLIC = 0x430;
const CYRILLIC_LETTERS = 0x100;

/** Marks, and letters of all alphabets, before those of the language are set. */
function setOthers(codes: Uint8Array): void {
  codes.fill(SYMBOL);
  codes.fill(OTHER_LETTER, 0xc0, 0x250);
  setAll(codes, '×÷', SYMBOL);
  codes.fill(OTHER_LETTER, 0x370, 0x600);
  codes.fill(OTHER_LETTER, 0x61, 0x7b);
  codes.fill(OTHER_LETTER | UPPER, 0x41, 0x5b);
  const cyrillic = String.fromCharCode(...Array.from({ length: CYRILLIC_LETTERS }, (_, at) => FIRST_CYRILLIC + at));
  setLetters(codes, cyrillic, capitalsOf(cyrillic), OTHER_LETTER, 0);
}

function codeTable({ letters, capitals, foreign = '', variants = [] }: AlphabetSpec): Uint8Array {
  const codes = new Uint8Array(TABLE_SIZE);
  setOthers(codes);
  setLetters(codes, foreign, capitalsOf(foreign), FOREIGN_START, 1);
  setLetters(codes, letters, capitals ?? capitalsOf(letters), 1, 1);
  for (const [variant, letter] of variants) {
    setLetters(codes, variant, capitalsOf(variant), letters.indexOf(letter) + 1, 0);
  }
  setMarks(codes);
  return codes;
}

/** Makes the tables of an alphabet. */
export function createAlphabet(spec: AlphabetSpec): Alphabet {
  const { letters, vowels, foreign = '', twins = [], harmony = [], finals = [letters] } = spec;
  const groups = (each: readonly string[]): Uint8Array => {
    const table = new Uint8Array(128);
    each.forEach((group, index) => {
      for (const letter of group) table[letters.indexOf(letter) + 1] = index + 1;
    });
    return table;
  };
  const composed = new Map<number, number>();
  const names = new Array<string>(128).fill('');
  names[HYPHEN] = '-';
  for (let at = 0; at < foreign.length; at++) names[FOREIGN_START + at] = foreign.charAt(at);
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    names[at + 1] = letter;
    const parts = letter.normalize('NFD');
    const base = letters.indexOf(parts.charAt(0));
    if (parts.length === 2 && base !== -1) composed.set(((base + 1) << 16) | parts.charCodeAt(1), at + 1);
  }
  const twinCodes = new Uint8Array(128);
  for (const [twin, letter] of twins) twinCodes[FOREIGN_START + foreign.indexOf(twin)] = letters.indexOf(letter) + 1;
  return {
    codes: codeTable(spec),
    composed,
    letters: names,
    twins: twinCodes,
    harmony: groups(harmony),
    final: groups(finals),
    vowel: groups([vowels]),
  };
}

/** The code of a UTF-16 unit; capitals carry {@link UPPER}; 0 for what counts for nothing. */
export function codeOf({ codes }: Alphabet, unit: number): number {
  if (unit < TABLE_SIZE) {
    // Combining marks are looked at by the caller; alone they are nothing.
    return unit >= 0x300 && unit < 0x370 ? NOTHING : (codes[unit] as number);
  }
  return unit === 0xfeff ? NOTHING : unit >= 0x3040 && unit < 0xd800 ? OTHER_LETTER : SYMBOL;
}

/** The letter that `code` becomes with the combining mark `unit`: и with a breve is й. */
export function compose({ composed }: Alphabet, code: number, unit: number): number {
  const letter = composed.get(((code & 0x7f) << 16) | unit);
  return letter === undefined ? code : letter | (code & UPPER);
}
