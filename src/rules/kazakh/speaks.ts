/** Letters of Kazakh that Russian does not have, і apart: Ukrainian and Belarusian have that one too. */
const KAZAKH_ONLY = 'әғқңөұүһӘҒҚҢӨҰҮҺəƏ';
const SHARED = 'іІiI';

const OWN = 1;
const COMMON = 2;
/** What a letter below U+0530 speaks for; a look at a table, for it is asked of every character of a text. */
const SIGNS: Uint8Array = /* @__PURE__ */ (() => {
  const signs = new Uint8Array(0x530);
  for (const letter of KAZAKH_ONLY) signs[letter.charCodeAt(0)] = OWN;
  for (const letter of SHARED) signs[letter.charCodeAt(0)] = COMMON;
  return signs;
})();

const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x52f;
/** Kazakh text has one such letter in five; a Russian sentence full of Kazakh names stays below one in twenty. */
const LETTERS_PER_KAZAKH_LETTER = 16;

/**
 * True when `text` is Kazakh in Cyrillic, by its letters: at least one in sixteen is none of Russian.
 *
 * @example speaks('Іс -шара ескертпесі, сондай -ақ') // true
 * @example speaks('Встреча прошла в Астане') // false
 */
export function speaks(text: string): boolean {
  let letters = 0;
  let latin = 0;
  let own = 0;
  let shared = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const sign = code <= LAST_CYRILLIC ? (SIGNS[code] as number) : 0;
    if (sign === OWN) own += 1;
    else if (sign === COMMON) shared += 1;
    if (code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC) letters += 1;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1;
  }
  if (latin > letters) return false;
  // «іс-шара» has no other Kazakh letter than і; two of them in a short text are enough where nothing is Ukrainian.
  const count = own > 0 ? own + shared : letters < 40 && shared > 1 && !/[їєЇЄўЎ]/u.test(text) ? shared : 0;
  return count * LETTERS_PER_KAZAKH_LETTER >= letters && count > 0;
}
