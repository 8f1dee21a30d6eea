/**
 * Texts that would be read as something else if nothing stood between them: `<` and `img src=x>` make a tag, `&l` and `t;`
 * a character. What is inert stays inert, so such texts are never put side by side.
 *
 * @module
 */
import { decodeText } from './entities.ts';

/** Names of character references are shorter than this. */
const LONGEST_NAME = 40;
/** What may be the beginning of a character reference. */
const OPEN_REFERENCE = /^&#?[\da-z]*$/iu;
/** What a character reference goes on with. */
const GOES_ON = /^[#;\da-z]/iu;
/** What makes a tag, comment or declaration of a `<`. */
const MAKES_MARKUP = /^[a-z!?/]/iu;

/** The end of `text` that what follows could make into something else: a `<`, or the beginning of a reference. */
export function openEnd(text: string): string {
  if (text.endsWith('<')) return '<';
  const start = text.lastIndexOf('&');
  if (start === -1) return '';
  const end = text.slice(start);
  if (!OPEN_REFERENCE.test(end)) return '';
  // A number may have any length, and its first digits say as much as all; a name of that length is none.
  return end.length <= LONGEST_NAME ? end : end.startsWith('&#') ? end.slice(0, LONGEST_NAME + 1) : '';
}

/** True when `text` right behind an {@link openEnd} would be read as something else. */
export function fuses(open: string, text: string): boolean {
  if (open === '') return false;
  if (open === '<') return MAKES_MARKUP.test(text);
  if (!GOES_ON.test(text)) return false;
  // Numbers may have any length.
  if (open.length > LONGEST_NAME) return true;
  const right = text.slice(0, LONGEST_NAME);
  return decodeText(open + right) !== decodeText(open) + decodeText(right);
}
