/**
 * Labels of lines that count up: `А …`, `Ә …`, `Б …` one below the other, `ok 1 - …` above `not ok 2 - …`. The letter is no
 * first letter of the word behind it, and the dash no hyphen of a compound: what tells is the lines around.
 *
 * @module
 */

import { classOf, DIGIT, isLetterClass, UPPER, WHITESPACE } from '../text/characters.ts';

/** How a line starts. */
export interface Label {
  /** Where the text of the line starts, behind the label and the whitespace after it. */
  readonly end: number;
  readonly kind: 'number' | 'capital' | 'small';
  /** A number, or the place of a letter in its alphabet. */
  readonly value: number;
  /** The dash behind a number. */
  readonly mark: string;
  /** The word behind that: the dash may be a hyphen that a cut left between the two. */
  readonly word: string;
}

/** How far into a line a number may start. */
const FURTHEST_NUMBER = 24;
/** A number, with up to two words before it, a dash behind, and the word that follows. */
const NUMBER = /^\s*(?:\p{L}+ )?(?:\p{L}+ )?(\p{Nd}{1,4})\s([-–—])\s+(?=(\S+))/u;
/** Letters in the order in which they label lines. Kazakh has all those of Russian, and a Russian list leaves out the others. */
const ALPHABETS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя   abcdefghijklmnopqrstuvwxyz';
/** So many places further at most: `ф` follows on `у` where there is no `ұ` and no `ү`. */
const FURTHEST = 3;
/** Fewer lines than this that start with letters in their order are torn words by chance. */
const FEWEST_LETTERS = 3;
/** A dash between two numbers that count is enough. */
const FEWEST_NUMBERS = 2;

/** The label that a line starts with, if it may be one. */
export function labelOf(line: string): Label | undefined {
  const start = endOfBlank(line, 0);
  return start === line.length ? undefined : (letterAt(line, start) ?? numberOf(line, start));
}

function endOfBlank(line: string, from: number): number {
  let at = from;
  while (at < line.length && classOf(line.charCodeAt(at)) === WHITESPACE) at += 1;
  return at;
}

/** `Б сұр гранит`, but not `Б Ұ Й Р Ы Қ`. A mark behind the letter never waits for a word, so that there is nothing to keep. */
function letterAt(line: string, start: number): Label | undefined {
  const letter = line.charAt(start);
  const value = ALPHABETS.indexOf(letter.toLowerCase());
  const end = endOfBlank(line, start + 1);
  if (value === -1 || end === start + 1 || end === line.length) return undefined;
  const isSpaced = end + 1 === line.length || classOf(line.charCodeAt(end + 1)) === WHITESPACE;
  if (isSpaced && isLetterClass(classOf(line.charCodeAt(end)))) return undefined;
  const kind = classOf(letter.charCodeAt(0)) === UPPER ? 'capital' : 'small';
  return { end, kind, value, mark: '', word: '' };
}

/** `3 - аула` `not ok 3 - аула` */
function numberOf(line: string, start: number): Label | undefined {
  const until = Math.min(line.length, start + FURTHEST_NUMBER);
  let at = start;
  while (at < until && classOf(line.charCodeAt(at)) !== DIGIT) at += 1;
  const found = at < until ? NUMBER.exec(line) : null;
  if (found === null) return undefined;
  const [{ length: end }, number, mark, word] = found as unknown as readonly [string, string, string, string];
  return { end, kind: 'number', value: Number(number), mark, word };
}

/**
 * Whether the second of two labels counts on from the first. Where the same word is counted, `1 - бап` above `2 - бап`, the
 * number belongs to it.
 */
export function countsOn(first: Label, second: Label): boolean {
  if (first.kind !== second.kind || first.mark !== second.mark) return false;
  const step = second.value - first.value;
  if (first.kind === 'number') return step === 1 && first.word !== second.word;
  return step >= 1 && step <= FURTHEST;
}

/** Where the text of each line that has a label starts, by where the line starts. Blank lines between them do not matter. */
export function findLabels(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let starts: number[] = [];
  let labels: Label[] = [];
  const close = (): void => {
    if (labels.length >= (labels[0]?.kind === 'number' ? FEWEST_NUMBERS : FEWEST_LETTERS)) {
      for (const [at, start] of starts.entries()) found.set(start, start + (labels[at] as Label).end);
    }
    starts = [];
    labels = [];
  };
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const until = end === -1 ? text.length : end;
    const line = text.slice(from, until);
    const label = labelOf(line);
    const last = labels.at(-1);
    if (label === undefined ? endOfBlank(line, 0) < line.length : last !== undefined && !countsOn(last, label)) close();
    if (label !== undefined) {
      starts.push(from);
      labels.push(label);
    }
    from = until + 1;
  }
  close();
  return found;
}
