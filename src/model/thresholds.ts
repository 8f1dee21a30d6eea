/**
 * How likely a join must be: a wrong one is worse than a missed one, and worst between two words that read well apart.
 *
 * @module
 */

import { DIGIT, LETTER_END } from './letter-codes.ts';
import { lettersEnd, type Tokens, textOf } from './tokens.ts';
import { COUNTED, frequencyClassOf, LISTED, LONGEST_WORD, UNKNOWN, type WordSource } from './word-frequencies.ts';

/** How likely a join must be, by what stands on both sides: probabilities. */
export interface Thresholds {
  /** Where one side at least is no word, or none that was counted in the training text: a piece of one, most likely. */
  readonly besidePiece: number;
  /** Between two words that were counted. */
  readonly betweenWords: number;
  /** The same where the two together were never counted. */
  readonly intoUnseen: number;
}

/** What is known of words: how common each is, and which letters are only ever a piece of one. */
export interface WordKnowledge {
  readonly source: WordSource;
  readonly isPiece: (letters: string) => boolean;
}

/** True when `p`, the probability of a join behind token `t`, is enough. */
export function isLikelyEnough(p: number, tokens: Tokens, words: WordKnowledge, t: number, least: Thresholds): boolean {
  // Most boundaries are far from all three, and asking for words takes time.
  if (p <= least.besidePiece) return false;
  if (p > least.intoUnseen) return true;
  const { codes, start } = tokens;
  const middle = start[t + 1] as number;
  const from = lettersStart(codes, start[t] as number, middle);
  const to = lettersEnd(codes, middle, start[t + 2] as number);
  if ((isPiece(tokens, words, from, middle) && !isUnit(tokens, t, from)) || isPiece(tokens, words, middle, to))
    return true;
  return p > (classOf(words.source, codes, from, to) < COUNTED ? least.intoUnseen : least.betweenWords);
}

/** True for letters that are no word of text or lists, and for those that are none although they were: `ға`. */
function isPiece(tokens: Tokens, { source, isPiece }: WordKnowledge, from: number, to: number): boolean {
  return classOf(source, tokens.codes, from, to) < LISTED || isPiece(textOf(tokens, source.alphabet, from, to));
}

/** True for one letter behind a number: `28 г`. */
function isUnit({ codes, start }: Tokens, t: number, from: number): boolean {
  const before = (start[t] as number) - 1;
  return (start[t + 1] as number) - from === 1 && before >= 0 && ((codes[before] as number) & 0x7f) === DIGIT;
}

/** The start of the letters that `codes[from, to)` ends with. */
function lettersStart(codes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && ((codes[at - 1] as number) & 0x7f) < LETTER_END) at--;
  return at;
}

function classOf(source: WordSource, codes: Uint8Array, from: number, to: number): number {
  return to > from && to - from <= LONGEST_WORD ? frequencyClassOf(source, codes, from, to) : UNKNOWN;
}
