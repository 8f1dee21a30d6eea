/**
 * Labels of lines that count up: `А …` above `Ә …`, `ok 1 - …` above `not ok 2 - …`. The letter is no first letter of the
 * word behind it, and the hyphen none of a compound: what tells is the line above or below.
 *
 * @module
 */

import { classOf, DIGIT, isLetterClass, UPPER, WHITESPACE } from '../text/characters.ts';

/** How a line starts. */
export interface Label {
  /** Where the text of the line starts, behind the label and the whitespace after it. */
  readonly end: number;
  /** A number, or the place of a letter in its alphabet. */
  readonly value: number;
  /** What is counted: `letters`, or `capitals`; undefined for numbers. */
  readonly letters: 'letters' | 'capitals' | undefined;
  /** The mark behind it, an empty string when there is none. */
  readonly mark: string;
  /** The word behind a number: the mark may be a hyphen that a cut left between the two. */
  readonly word: string;
}

/** Words before a number and the number itself are no longer. */
const LONGEST = 24;
/** A number, with up to two words before it, a dash behind, and the word that follows. Other marks never wait for a word. */
const NUMBER = /^\s*(?:\p{L}+ )?(?:\p{L}+ )?(\p{Nd}{1,4})\s([-–—])\s+(?=(\S+))/u;
const MARKS = '.):';
/** Letters in the order in which they label lines. Kazakh has all those of Russian, and a Russian list leaves out the others. */
const ALPHABETS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя  abcdefghijklmnopqrstuvwxyz';
/** So many places further at most: one letter may be left out. */
const FURTHEST = 2;

/** The label that a line starts with, if it may be one. */
export function labelOf(line: string): Label | undefined {
  let start = 0;
  while (start < line.length && classOf(line.charCodeAt(start)) === WHITESPACE) start += 1;
  return letterAt(line, start) ?? numberOf(line, start);
}

/** `Б сұр гранит` `б) сұр гранит` */
function letterAt(line: string, start: number): Label | undefined {
  if (start === line.length) return undefined;
  const letter = line.charAt(start);
  const value = ALPHABETS.indexOf(letter.toLowerCase());
  if (value === -1 || !isLetterClass(classOf(letter.charCodeAt(0)))) return undefined;
  const mark = MARKS.includes(line.charAt(start + 1)) ? line.charAt(start + 1) : '';
  const space = start + 1 + mark.length;
  let end = space;
  while (end < line.length && classOf(line.charCodeAt(end)) === WHITESPACE) end += 1;
  if (end === space || end === line.length) return undefined;
  const letters = classOf(letter.charCodeAt(0)) === UPPER ? 'capitals' : 'letters';
  return { end, value, letters, mark, word: '' };
}

/** `3. аула` `not ok 3 - аула` */
function numberOf(line: string, start: number): Label | undefined {
  const until = Math.min(line.length, start + LONGEST);
  let at = start;
  while (at < until && classOf(line.charCodeAt(at)) !== DIGIT) at += 1;
  const found = at < until ? NUMBER.exec(line) : null;
  if (found === null) return undefined;
  const [{ length: end }, number, mark, word] = found as unknown as readonly [string, string, string, string];
  return { end, value: Number(number), letters: undefined, mark, word };
}

/**
 * Whether the second of two labels counts on from the first. Where the same word is counted, `1 - бап` above `2 - бап`, the
 * number belongs to it.
 */
export function countsOn(first: Label | undefined, second: Label | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  if (first.letters !== second.letters || first.mark !== second.mark) return false;
  const step = second.value - first.value;
  if (first.letters !== undefined) return step >= 1 && step <= FURTHEST;
  return step === 1 && first.word !== second.word;
}
