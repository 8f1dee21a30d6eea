import { CYRILLIC, DIGIT, kindOf, LATIN, UPPER } from '../../text/edge-classes.ts';
import { startsWithHyphen } from '../common/dashes.ts';
import { fold } from './morphology/fold.ts';
import {
  couldBeWord,
  hasLegalStart,
  hasOwnLetter,
  hasVowel,
  isAbbreviation,
  isShortWord,
  isSuffixOnly,
} from './morphology/morphology.ts';
import { isForeignShortWord } from './morphology/russian.ts';

/** Longer strings are no pieces for their form alone, whatever they are. */
const LONGEST = 12;

/**
 * True when `fragment` can hardly be a word or a paragraph of its own: a bare suffix, a lone small letter, a piece
 * without a vowel, a start no word has, a short string that is no known short word.
 *
 * Speaks for Cyrillic fragments in small letters only. False is no promise that the fragment is whole.
 *
 * `ба|й|қауға`: true for `й` alone, for the others are words. `о|рталық`: true for the second. `90%|-ға`: true for `-ға`.
 */
export function isWordPiece(fragment: string): boolean {
  const { length } = fragment;
  if (length === 0 || length > LONGEST) {
    return false;
  }
  // `-ға`: a suffix with its hyphen.
  const start = startsWithHyphen(fragment) ? 1 : 0;
  let end = length;
  while (end > start && isTrailing(fragment.charCodeAt(end - 1))) {
    end -= 1;
  }
  let cyrillic = false;
  for (let at = start; at < end; at += 1) {
    const code = fragment.charCodeAt(at);
    const kind = kindOf(code);
    if ((kind & (UPPER | DIGIT)) !== 0) {
      return false;
    }
    if ((kind & CYRILLIC) !== 0) {
      cyrillic = true;
    } else if ((kind & LATIN) === 0 && !INVISIBLE.has(code)) {
      return false;
    }
  }
  if (!cyrillic) {
    return false;
  }
  const word = fold(start === 0 && end === length ? fragment : fragment.slice(start, end));
  if (start === 1) {
    return isSuffixOnly(word) || word === 'ақ' || (word.length <= 2 && !isShortWord(word));
  }
  if (word.length === 1) {
    return !isForeignShortWord(word);
  }
  if (isForeignShortWord(word) || isAbbreviation(word) || CALENDAR.has(word)) {
    return false;
  }
  if (isSuffixOnly(word) || !hasVowel(word)) {
    return true;
  }
  if (word.length <= 3) {
    // Without a letter of its own the string may be a word of any language in this script.
    return !couldBeWord(word) && hasOwnLetter(word);
  }
  return !hasLegalStart(word) && hasOwnLetter(word);
}

/** Months and days of the week in short, as calendars have them. */
const CALENDAR: ReadonlySet<string> = new Set(
  'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел дс сс ср бс жм сн жс жк дүй сей сәр бей жұм сен жек'.split(' '),
);

/** Combining breve and diaeresis, soft hyphen, zero-width characters. */
const INVISIBLE: ReadonlySet<number> = new Set([0x306, 0x308, 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** `,` `;` `:` `!` `?` `»` `”`, but not the full stop and the bracket, which make abbreviations and list marks. */
function isTrailing(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0xbb ||
    code === 0x201d
  );
}
