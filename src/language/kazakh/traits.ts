/**
 * What a fragment is to the Kazakh rules, as one number of bits.
 *
 * Some twenty rules ask the same of the same few strings at every boundary; the answers depend on the string alone, so
 * they are found once and kept for the words that recur.
 *
 * @module
 */
import { CYRILLIC, isAll, kindOf, LETTER } from '../../text/edge-classes.ts';
import type { Run } from '../pack.ts';
import { isWordPiece } from './is-word-piece.ts';
import { letterKind, OPEN } from './morphology/alphabet.ts';
import { isParallelParticle, isParallelQuestion, isParticle, isQuestionParticle } from './morphology/clitics.ts';
import { isCompoundStart } from './morphology/compounds.ts';
import { startsAbbreviation } from './morphology/dotted-abbreviations.ts';
import { endingWords } from './morphology/ending-words.ts';
import { fold } from './morphology/fold.ts';
import {
  hasLegalEnd,
  hasLegalStart,
  hasVowel,
  isAbbreviation,
  isClosedClassWord,
  isShortWord,
  isSuffixOnly,
  isTail,
} from './morphology/morphology.ts';
import { isNumeral } from './morphology/numerals.ts';
import { hasOwnLetter, hasRussianEnding, isRussianFunctionWord, oneLetterWords } from './morphology/russian.ts';
import { isSuffixAfterHyphen } from './morphology/suffix-after-hyphen.ts';

/** All letters are Cyrillic. */
export const CYRILLIC_ONLY = 1;
/** Can hardly stand alone, see `isPiece`. */
export const PIECE = 2;
/** A piece for more than not being listed: rare words of three letters are not. */
export const SURE_PIECE = 4;
/** A word of a closed class. */
export const CLOSED_CLASS = 8;
/** Suffixes that no word begins with. */
export const TAIL = 16;
/** `да де та те`. */
export const PARTICLE = 32;
/** `ма ме ба бе па пе`. */
export const QUESTION = 64;
/** A cardinal numeral. */
export const NUMERAL = 128;
/** No word begins so. */
export const STARTS_ILL = 256;
/** No word ends so. */
export const ENDS_ILL = 512;
/** A known word of one to three letters. */
export const SHORT_WORD = 1024;
/** A first part of a compound. */
export const COMPOUND_START = 2048;
/** A word of one letter in Russian. */
export const RUSSIAN_LETTER = 4096;
/** An abbreviation with full stops inside, or the start of one. */
export const ABBREVIATION_START = 8192;

/** Holds a letter that only Kazakh has. */
export const KAZAKH_SIGN = 16384;
/** Holds a word that only Russian has, longer than one letter. */
export const RUSSIAN_SIGN = 32768;

/** A full vowel begins it, and more than three letters: what `isHiatus` asks of the fragment behind a boundary. */
export const STARTS_VOWEL = 65_536;
/** A suffix behind a hyphen, or what may be one: `км-лік` `-ға` `лік`. */
export const HYPHEN_SUFFIX = 131_072;
/** `да де та те`, with or without a comma. */
export const PARALLEL_PARTICLE = 262_144;
/** An ending and a word: `мен` `сіз` `май` `ұлы`. */
export const ENDING_OR_WORD = 524_288;

/** One letter, with up to two marks around it. */
export const ONE_LETTER = 1_048_576;

/** Shorter slices are copies anyway. */
const SHARED = 13;
/** Longer fragments are no words. */
const LONGEST = 32;
/** Letters of a piece that may begin with any vowel. */
const SHORT = 3;
/** How many words are remembered at first, and at most: powers of two. A new one takes the place of an old one. */
const LEAST_ROOM = 2048;
const MOST_ROOM = 131_072;
/** How much larger the room becomes when as many words as it holds had to be looked at. */
const GROWTH = 8;

let words: (string | undefined)[] = [];
let bits: Int32Array = new Int32Array(0);
/** Words that were looked at since the room was made. */
let inspected = 0;

/** Makes room, and forgets all words: most programs load the pack for few texts, so that it is small at first. */
function makeRoom(size: number): void {
  bits = new Int32Array(size);
  words = new Array<string | undefined>(size).fill(undefined);
  inspected = 0;
}

/** The bits of fragment `index` of a run; 0 beyond its ends. */
export function traitsAt({ fragments }: Run, index: number): number {
  const fragment = fragments[index];
  return fragment === undefined ? 0 : traitsOf(fragment);
}

/** The bits of `text`. */
export function traitsOf(text: string): number {
  const { length } = text;
  if (length > LONGEST) return edgeTraits(text);
  let place = length;
  for (let at = 0; at < length; at += 1) {
    place = Math.imul(place ^ text.charCodeAt(at), 0x01000193);
  }
  if (inspected >= bits.length && bits.length < MOST_ROOM) makeRoom(Math.max(LEAST_ROOM, bits.length * GROWTH));
  place = (place ^ (place >>> 15)) & (bits.length - 1);
  if (words[place] === text) return bits[place] as number;
  // Every word has two places: the older one goes to the second, and from there out.
  const second = place ^ 1;
  const older = words[second];
  const isKept = older === text;
  const traits = isKept ? (bits[second] as number) : inspect(text);
  if (!isKept) inspected += 1;
  words[second] = words[place];
  bits[second] = bits[place] as number;
  words[place] = isKept ? older : ownCopy(text);
  bits[place] = traits;
  return traits;
}

/** A string that does not keep the text alive which it was cut out of: engines share the characters of long slices. */
function ownCopy(text: string): string {
  return text.length < SHARED ? text : ` ${text}`.slice(1);
}

function isRussian(word: string): boolean {
  return word.length > 1 && (isRussianFunctionWord(word) || hasRussianEnding(word));
}

function countLetters(text: string): number {
  let letters = 0;
  for (const character of text) if ((kindOf(character.codePointAt(0) as number) & LETTER) !== 0) letters += 1;
  return letters;
}

function inspect(text: string): number {
  const word = fold(text);
  const cyrillic = isAll(text, CYRILLIC);
  const piece = isWordPiece(text);
  let traits = edgeTraits(text);
  if (cyrillic) {
    traits |= CYRILLIC_ONLY;
    if (piece && (text.length <= 2 || !hasVowel(word) || isSuffixOnly(word))) traits |= SURE_PIECE;
    if (word === text && !hasLegalStart(word) && hasVowel(word) && !isAbbreviation(word)) traits |= STARTS_ILL;
    // `БҰҰ` is written in capitals and ends as it likes.
    if (text.length > 1 && !hasLegalEnd(word) && text !== text.toUpperCase()) traits |= ENDS_ILL;
  }
  if (piece) traits |= PIECE;
  if (isClosedClassWord(text)) traits |= CLOSED_CLASS;
  if (isTail(text)) traits |= TAIL;
  if (isParticle(text)) traits |= PARTICLE;
  if (isParallelParticle(text) || isParallelQuestion(text)) traits |= PARALLEL_PARTICLE;
  if (endingWords.has(text)) traits |= ENDING_OR_WORD;
  if (isQuestionParticle(text)) traits |= QUESTION;
  if (isNumeral(text)) traits |= NUMERAL;
  if (isShortWord(word)) traits |= SHORT_WORD;
  if (isCompoundStart(word)) traits |= COMPOUND_START;
  if (startsAbbreviation(text)) traits |= ABBREVIATION_START;
  if (hasOwnLetter(word)) traits |= KAZAKH_SIGN;
  if (word.includes(' ') ? word.split(' ').some(isRussian) : isRussian(word)) traits |= RUSSIAN_SIGN;
  if (text.length <= SHORT && countLetters(text) === 1) traits |= ONE_LETTER;
  if (text.length === 1 && oneLetterWords.has(word)) traits |= RUSSIAN_LETTER;
  return traits;
}

/** What the edges of a fragment tell, though it be longer than a word. */
function edgeTraits(text: string): number {
  const vowel = text.length > SHORT && (letterKind(text.charCodeAt(0)) & OPEN) !== 0 ? STARTS_VOWEL : 0;
  return text.includes('-') || isSuffixAfterHyphen(text) ? vowel | HYPHEN_SUFFIX : vowel;
}
