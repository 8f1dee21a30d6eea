import { OWN_END } from '../../model/letter-codes.ts';
import { COUNTED } from '../../model/word-frequencies.ts';
import { codeOf } from './model/alphabet.ts';
import { hashOf, wordSource } from './model/index.ts';
import { fold } from './morphology/fold.ts';
import { hasRussianEnding, isRussianFunctionWord } from './morphology/russian.ts';

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
/** So few are enough where no word is Russian: a Kazakh sentence full of foreign names has one in twenty or thirty. */
const LETTERS_AMONG_NAMES = 40;
/** A letter of Kazakh alone behind nothing but small letters of its word. */
const SMALL_OWN_WORD = /(?:^|\P{L})\p{Ll}*[әғқңөұүһə]/u;

/**
 * Names and borrowed words may fill a Kazakh sentence. Russian shares them, so they prove nothing without a letter that
 * Russian does not have, nor beside words that only Russian has. That letter may be і: Ukrainian has it too, but few of
 * its words are common in Kazakh.
 */
const SHARE_OF_KAZAKH_WORDS = 0.5;
const SHARE_OF_RUSSIAN_WORDS = 0.2;
const FEWEST_WORDS = 3;

/** How many words a text has, and of these: common in Kazakh, and of Russian by their ending or their use. */
interface WordCounts {
  readonly words: number;
  readonly known: number;
  readonly russian: number;
}

function countWords(text: string): WordCounts {
  const source = wordSource();
  let words = 0;
  let known = 0;
  let russian = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? codeOf(text.charCodeAt(index)) & 0x7f : 0;
    if (code > 0 && code < OWN_END) continue;
    if (index > start) {
      const written = text.slice(start, index);
      const word = fold(written);
      if (isRussianFunctionWord(word) || hasRussianEnding(word)) russian += 1;
      if (word.length > 1) {
        words += 1;
        // The lowest class is that of words counted once.
        if (source.word(hashOf(written)) > COUNTED) known += 1;
      }
    }
    start = index + 1;
  }
  return { words, known, russian };
}

/**
 * True when half the words of `text`, and so many of them at least, are common in Kazakh: `Наразылықтар Болгариядағы
 * София, Литвадағы Вильнюс`.
 */
function isMadeOfKazakhWords(text: string, fewest: number): boolean {
  const { words, known, russian } = countWords(text);
  return words >= fewest && known >= words * SHARE_OF_KAZAKH_WORDS && russian <= words * SHARE_OF_RUSSIAN_WORDS;
}

/**
 * True when a word in small letters has a letter of Kazakh alone and no word of `text` is Russian for sure. A name in Russian
 * text may have such a letter, and has a capital.
 */
function isKazakhAmongNames(text: string): boolean {
  const { words, russian } = countWords(text);
  return words >= FEWEST_WORDS && russian === 0 && SMALL_OWN_WORD.test(text);
}

/** True when all words of `text` are common in Kazakh and none is Russian for sure; Russian may share them all. */
export function hasKazakhWordsOnly(text: string): boolean {
  const { words, known, russian } = countWords(text);
  return words >= FEWEST_WORDS && known === words && russian === 0;
}

/**
 * True when `text` is Kazakh in Cyrillic: at least one in sixteen of its letters is none of Russian, or one in forty, not
 * only in names, and no word is Russian, or one is and half the words are common Kazakh ones.
 *
 * @example speaks('Іс -шара ескертпесі, сондай -ақ') // true
 * @example speaks('Встреча прошла в Астане') // false
 */
export function isKazakh(text: string): boolean {
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
  // «іс-шара» has no other Kazakh letter than і; two of them in a short text are enough where the words are not Ukrainian.
  const isShort = own === 0 && letters < 40 && shared > 1;
  const count =
    own > 0 ? own + shared : isShort && !/[їєЇЄўЎ]/u.test(text) && isMadeOfKazakhWords(text, 1) ? shared : 0;
  if (count * LETTERS_PER_KAZAKH_LETTER >= letters && count > 0) return true;
  if (own > 0 && count * LETTERS_AMONG_NAMES >= letters && isKazakhAmongNames(text)) return true;
  return own + shared > 0 && isMadeOfKazakhWords(text, FEWEST_WORDS);
}
