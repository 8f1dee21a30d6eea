/**
 * Marks in plain text that an author set apart by spaces: `рақмет :)`, `бет . . . 12`, `4 : 5`, `___ .`, `-пен -ден`,
 * `« артқа`. No language.
 *
 * @module
 */
import { classOf, DIGIT, isLetterClass, isWordClass, UPPER } from '../text/characters.ts';

const EMOTICON = /^(?:[:;=][-'’]?[()DPpЗ3*|/]+|[(]{2,}|[)]{2,})$/u;
/** What looks like an opening bracket at the end of a word, and is the mouth of an emoticon: `жоқ:(`, `жоқ((`. */
const SAD = /(?:[:;=][-'’]?[(]+|[(]{2})$/u;
/** An emoticon with a few more mouths, `:))))`. */
const LONGEST_EMOTICON = 8;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const UNDERSCORE = 0x5f;
/** So many suffixes may be torn from one word: `оқу -шы -лар -ға -мыз`; compounds have fewer parts. */
const MOST_TORN = 4;
const BRACKET = 0x28;
/** Marks behind which a space stands. */
const ENDS_PART: ReadonlySet<number> = new Set([...',.;:!?'].map((mark) => mark.charCodeAt(0)));
const OPENING = 0xab;
const CLOSING = 0xbb;

/**
 * Takes the doubt off the gaps that are meant.
 *
 * @param edges where each word starts and ends, in turns
 * @param words how many words there are
 * @param doubts per word, whether the gap before it is open to doubt
 */
export function keepMeantMarks(line: string, edges: Int32Array, words: number, doubts: Uint8Array): void {
  for (let word = 0; word < words; word += 1) {
    const start = edges[word * 2] as number;
    const first = line.charCodeAt(start);
    const length = (edges[word * 2 + 1] as number) - start;
    const before = word === 0 ? 0 : line.charCodeAt((edges[word * 2 - 1] as number) - 1);
    // `доп ___ .`: a blank to be filled in.
    if (before === UNDERSCORE || (before === BRACKET && isSad(line, edges, word - 1))) doubts[word] = 0;
    if (first === HYPHEN && length > 1) {
      // `-пен -ден`, and `жалғау: -пен`, where one is named.
      const isBehindOne = word > 0 && line.charCodeAt(edges[word * 2 - 2] as number) === HYPHEN;
      const isNamed = before === COLON || before === SEMICOLON || before === COMMA;
      if (isBehindOne || isNamed || isInLongRow(line, edges, words, word)) doubts[word] = 0;
    } else if (length > 1 && length <= LONGEST_EMOTICON && EMOTICON.test(line.slice(start, start + length))) {
      clear(doubts, word);
    } else if (ENDS_PART.has(first) && bringsWord(line, start, before)) {
      // `бар ,оны`: the space belongs behind the comma, and is all that parts the two words.
      doubts[word] = 0;
    } else if (length === 1 && first === COLON) {
      // `4 : 5`: set evenly, between two numbers.
      const isBetween = classOf(before) === DIGIT && word + 1 < words;
      if (isBetween && classOf(line.charCodeAt(edges[word * 2 + 2] as number)) === DIGIT) clear(doubts, word);
    } else if (length === 1 && first === STOP) {
      // `бет . . . 12`: dots that lead the eye.
      if (isLone(line, edges, words, word - 1, STOP) || isLone(line, edges, words, word + 1, STOP)) clear(doubts, word);
    } else if (length === 1 && ((first === OPENING && word === 0) || (first === CLOSING && word + 1 === words))) {
      // `« артқа`: an arrow, where no other mark makes a pair with it.
      if (!line.includes(first === OPENING ? '»' : '«')) clear(doubts, word);
    }
  }
}

/** Whether marks bring the word that should stand behind a space: `бар ,оны`, but not `10 :30`. */
function bringsWord(line: string, start: number, before: number): boolean {
  const found = classOf(line.charCodeAt(endOfMarks(line, start)));
  return found === DIGIT ? classOf(before) !== DIGIT : isLetterClass(found);
}

/** Where the marks that start at `start` end. */
function endOfMarks(line: string, start: number): number {
  let end = start;
  while (ENDS_PART.has(line.charCodeAt(end))) end += 1;
  return end;
}

/** Whether word `at` is an emoticon, or ends with one, that a closing bracket will never follow. */
function isSad(line: string, edges: Int32Array, at: number): boolean {
  const end = edges[at * 2 + 1] as number;
  return SAD.test(line.slice(Math.max(edges[at * 2] as number, end - LONGEST_EMOTICON), end));
}

/** Takes the doubt off the gaps on both sides of a word. */
function clear(doubts: Uint8Array, word: number): void {
  doubts[word] = 0;
  if (word + 1 < doubts.length) doubts[word + 1] = 0;
}

/** Whether a word is one of more suffixes in a row than one word takes. */
function isInLongRow(line: string, edges: Int32Array, words: number, word: number): boolean {
  if (!isSuffix(line, edges, words, word)) return false;
  let first = word;
  while (word - first < MOST_TORN && isSuffix(line, edges, words, first - 1)) first -= 1;
  let last = word;
  while (last - first < MOST_TORN && isSuffix(line, edges, words, last + 1)) last += 1;
  return last - first >= MOST_TORN;
}

/** Whether word `at` is a hyphen and small letters. */
function isSuffix(line: string, edges: Int32Array, words: number, at: number): boolean {
  if (at < 0 || at >= words) return false;
  const start = edges[at * 2] as number;
  const found = classOf(line.charCodeAt(start + 1));
  return line.charCodeAt(start) === HYPHEN && isLetterClass(found) && found !== UPPER;
}

/** Whether word `at` is that one character. */
function isLone(line: string, edges: Int32Array, words: number, at: number, character: number): boolean {
  if (at < 0 || at >= words) return false;
  const start = edges[at * 2] as number;
  return (edges[at * 2 + 1] as number) === start + 1 && line.charCodeAt(start) === character;
}

/** Whether a word may be, or stand beside, one of these marks, by its first character and its last. */
export function mayBeMeant(first: number, last: number): boolean {
  return last === BRACKET || !isWordClass(classOf(first));
}
