import { OWN_END } from '../../model/letter-codes.ts';
import { COUNTED, UNKNOWN } from '../../model/word-frequencies.ts';
import {
  CASED,
  CLOSER,
  CYRILLIC,
  DIGIT,
  endOf,
  LATIN,
  LETTER,
  OPENER,
  STOP,
  startOf,
} from '../../text/edge-classes.ts';
import { codeOf } from './model/alphabet.ts';
import { hashOf, wordSource } from './model/index.ts';
import { hasLegalEnd } from './morphology/morphology.ts';
import { tailRow } from './morphology/suffixes.ts';

/** Shorter words may be pieces. */
const SHORTEST = 4;
const LONGEST = 32;
const LETTERS: number = LETTER | CASED | LATIN | CYRILLIC;
/** What may stand before a space, and behind one: letters on both sides are looked at closer. */
const BEFORE: number = LETTERS | DIGIT | CLOSER | STOP;
const BEHIND: number = LETTERS | DIGIT | OPENER;

const tails: ReadonlySet<number> = new Set(tailRow.split(' ').map((tail) => hashOf(tail)));

/** How many Kazakh letters `text` has from `from` on. */
function lettersFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = codeOf(text.charCodeAt(at)) & 0x7f;
    if (code === 0 || code >= OWN_END) break;
    at += 1;
  }
  return at - from;
}

/**
 * True when the space between `left` and `right` is surely meant: a mark or a number stands at it, or two words that are
 * well known and make none together.
 *
 * `мемлекет|басшысы` `2024|жылы` `келді.|Сонда`, but not `мем|лекет` and not `сөз|.`
 */
export function isCertainSpace(left: string, right: string): boolean {
  const end = endOf(left);
  const start = startOf(right);
  if ((end & ~BEFORE) !== 0 || (start & ~BEHIND) !== 0) return false;
  if ((end & start & LETTER) === 0) return true;
  // `«сөз|сөз»,`: the marks outside do not matter.
  const from = (startOf(left) & LETTER) === 0 ? 1 : 0;
  const length = lettersFrom(left, from);
  if (length < SHORTEST || from + length !== left.length || length > LONGEST || !hasLegalEnd(left)) return false;
  const behind = lettersFrom(right, 0);
  if (behind < SHORTEST || length + behind > LONGEST || !endsHere(right, behind)) return false;
  const word = from === 0 ? left : left.slice(from);
  const next = behind === right.length ? right : right.slice(0, behind);
  const source = wordSource();
  const hash = hashOf(word);
  if (source.word(hash) < COUNTED) return false;
  const own = hashOf(next);
  return source.word(own) >= COUNTED && !tails.has(own) && source.word(hashOf(next, hash)) === UNKNOWN;
}

/** True when no letter of another alphabet, mark or hyphen goes on behind the letters of `text`. */
function endsHere(text: string, at: number): boolean {
  return at === text.length || (endOf(text.slice(0, at + 1)) & ~(CLOSER | STOP)) === 0;
}
