/** Letters of Kazakh that Russian does not have, і apart: Ukrainian and Belarusian have that one too. */
const KAZAKH_ONLY: ReadonlySet<number> = new Set([...'әғқңөұүһӘҒҚҢӨҰҮҺəƏ'].map((letter) => letter.charCodeAt(0)));
const SHARED: ReadonlySet<number> = new Set([...'іІiI'].map((letter) => letter.charCodeAt(0)));

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
    if (KAZAKH_ONLY.has(code)) own += 1;
    else if (SHARED.has(code)) shared += 1;
    if (code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC) letters += 1;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1;
  }
  if (latin > letters) return false;
  // «іс-шара» has no other Kazakh letter than і; two of them in a short text are enough where nothing is Ukrainian.
  const count = own > 0 ? own + shared : letters < 40 && shared > 1 && !/[їєЇЄўЎ]/u.test(text) ? shared : 0;
  return count * LETTERS_PER_KAZAKH_LETTER >= letters && count > 0;
}
