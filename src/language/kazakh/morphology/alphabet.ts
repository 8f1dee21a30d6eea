/**
 * The Kazakh alphabet in Cyrillic: 33 letters shared with Russian and nine of its own, and the classes that decide which
 * form of a suffix may follow.
 *
 * @module
 */

/** A vowel that back suffixes follow. */
export const BACK = 1;
/** A vowel that front suffixes follow. */
export const FRONT = 2;
/** A vowel for suffix choice: suffixes after it begin as after a vowel. */
export const OPEN = 4;
/** Makes a syllable: all vowels, with `и` `у` `ю`, which take the side of their neighbours. */
export const SYLLABIC = 8;
/** A consonant. */
export const CONSONANT = 16;
/** One of the nine letters Russian does not have. */
export const OWN = 32;
/** Stands in loans only; words with it keep to no harmony. */
export const LOAN = 64;

/** The final sounds after which suffixes take different first letters. */
export type FinalClass = 'vowel' | 'glide' | 'lateral' | 'nasal' | 'sibilant' | 'voiceless';

/** Letters by class. A letter may stand in several rows; `final` rows part the alphabet. */
export const letterRows: Readonly<Record<'back' | 'front' | 'open' | 'syllabic' | 'own' | 'loan', string>> = {
  back: 'аоұыя',
  front: 'әеөүіэ',
  open: 'аәеёоөұүыіэя',
  syllabic: 'аәеёиоөуұүыіэюя',
  own: 'әғқңөұүһі',
  loan: 'вёфцчщьэъ',
};

/**
 * The six classes of final sounds. Final `б в г ғ д` count as voiceless (клуб – клубтар); `ъ` and `ь` are looked
 * through.
 */
export const finalRows: Readonly<Record<FinalClass, string>> = {
  vowel: 'аәеёоөұүыіэя',
  glide: 'йуюир',
  lateral: 'л',
  nasal: 'мнң',
  sibilant: 'зж',
  voiceless: 'пткқсшфхцчщһбвгғд',
};

const FIRST = 0x430;
const LAST = 0x4e9;
const kinds: Uint8Array = new Uint8Array(LAST - FIRST + 1);
const finals: (FinalClass | undefined)[] = new Array(LAST - FIRST + 1).fill(undefined);

function mark(letters: string, bits: number): void {
  for (let at = 0; at < letters.length; at += 1) {
    const index = letters.charCodeAt(at) - FIRST;
    kinds[index] = (kinds[index] as number) | bits;
  }
}

mark(letterRows.back, BACK);
mark(letterRows.front, FRONT);
mark(letterRows.open, OPEN);
mark(letterRows.syllabic, SYLLABIC);
mark(letterRows.own, OWN);
mark(letterRows.loan, LOAN);
for (const [name, letters] of Object.entries(finalRows)) {
  for (let at = 0; at < letters.length; at += 1) {
    finals[letters.charCodeAt(at) - FIRST] = name as FinalClass;
  }
  if (name !== 'vowel') {
    for (const letter of letters) {
      if (!letterRows.syllabic.includes(letter)) {
        mark(letter, CONSONANT);
      }
    }
  }
}
mark('ъь', CONSONANT);

/** The class bits of the small letter `code`; 0 when it is no letter of the alphabet. */
export function letterKind(code: number): number {
  return code >= FIRST && code <= LAST ? (kinds[code - FIRST] as number) : 0;
}

/** The class of the final sound `code`, a small letter; `undefined` for `ъ`, `ь` and what is no letter. */
export function finalClassOf(code: number): FinalClass | undefined {
  return code >= FIRST && code <= LAST ? finals[code - FIRST] : undefined;
}
