/**
 * A word in a paragraph of its own, `<p>сөз</p>`: the commonest thing on a broken page, found in one pass.
 *
 * @module
 */
import { AMPERSAND, GREATER_THAN, LESS_THAN, SLASH, TO_LOWER } from './characters.ts';

export const NO_BREAK_SPACE = 0xa0;
/** The first whitespace behind the no-break space. */
export const OGHAM_SPACE = 0x1680;
export const LOWER_P = 0x70;

/** The longest word that is looked for in `<p>сөз</p>`. */
const LONGEST_WORD = 40;

/** Where the word that begins at `from` ends, if `</p>` follows it; -1 if that is not what stands there. */
export function wordEnd(text: string, from: number, length: number): number {
  const limit = Math.min(from + LONGEST_WORD, length - 4);
  let at = from;
  while (at <= limit) {
    const code = text.charCodeAt(at);
    // Nearly every letter of a Cyrillic page lies between the two numbers.
    if (code <= NO_BREAK_SPACE || code >= OGHAM_SPACE) {
      if (code === LESS_THAN) break;
      if (code <= AMPERSAND || code >= NO_BREAK_SPACE) return -1;
    }
    at += 1;
  }
  return at > from &&
    at <= limit &&
    text.charCodeAt(at + 1) === SLASH &&
    (text.charCodeAt(at + 2) | TO_LOWER) === LOWER_P &&
    text.charCodeAt(at + 3) === GREATER_THAN
    ? at
    : -1;
}
