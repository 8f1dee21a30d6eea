/**
 * What tells the hyphen of a word from a dash that was typed as one: features of the two words beside it, of what stands
 * before and behind them, and of how the text sets its dashes.
 *
 * The trainer and the decoder share this file, so that both see the same thing.
 *
 * @module
 */

import { hashFeature } from '../../../model/feature-templates.ts';
import {
  addLetter,
  COUNTED,
  HASH_START,
  suffixKey,
  UNKNOWN,
  type WordSource,
} from '../../../model/word-frequencies.ts';
import {
  CLOSER,
  DIGIT,
  firstKind,
  kindOf,
  LATIN,
  LETTER,
  LOWER,
  OPENER,
  QUOTE,
  STOP,
  UPPER,
} from '../../../text/edge-classes.ts';
import { fold } from '../morphology/fold.ts';
import { isSuffixAfterHyphen } from '../morphology/suffix-after-hyphen.ts';
import { codeOf } from './alphabet.ts';

const HYPHEN_BITS = 14;
/** Number of hashed weights. */
export const HYPHEN_WIDE: number = 1 << HYPHEN_BITS;
/** The most features that one hyphen has. */
export const HYPHEN_FEATURES = 48;
/** Bits of the fingerprint of a part or pair of parts. */
export const PAIR_FINGERPRINT = 8;
/** Letters of a second part that are looked up: the rest are endings. */
const SECOND = 4;

/** The hyphen is a fragment of its own. */
export const ALONE = 0;
/** It stands at the head of the second word: `баспасөз|-хатшысы`. */
export const AT_RIGHT = 1;
/** It stands at the end of the first word: `алдын-|ала`. */
export const AT_LEFT = 2;

/** Nothing is known of how the text sets its dashes. */
export const NO_STYLE = 0;
/** The text sets longer dashes. */
export const LONG_DASHES = 1;
/** The text has other hyphens that stand alone, and no longer dash. */
export const LONE_HYPHENS = 2;

/** One hyphen in doubt. */
export interface Hyphen {
  /** The text before it, words parted by spaces, without the hyphen; a few words are enough. */
  readonly before: string;
  /** The text behind it. */
  readonly after: string;
  /** {@link ALONE}, {@link AT_RIGHT} or {@link AT_LEFT}. */
  readonly form: number;
  /** {@link NO_STYLE}, {@link LONG_DASHES} or {@link LONE_HYPHENS}. */
  readonly style: number;
  /** True where most gaps of the text are right already. */
  readonly noisy: boolean;
}

/** Compounds with a hyphen, and their parts. */
export interface PairSource {
  /** True when the part or pair with this {@link partHash} is known. */
  has(hash: number): boolean;
}

/** The hash of a first part (`іс-`), a second part (`-шар`) or both (`іс-шар`). */
export function partHash(first: string, second: string): number {
  const text = `${first}-${second.slice(0, SECOND)}`;
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = addLetter(hash, codeOf(text.charCodeAt(at)) & 0x7f);
  return hash;
}

/** Words behind which speech was quoted. */
const SAYING = /^(?:деп|деді|дейді|деген|дедім|дедік|депті|дейтін)(?!\p{L})/u;

/** Classes of a word's edge. */
const NOTHING = 0;
const SMALL = 1;
const CAPITAL = 2;
const CAPITALS = 3;
const LETTER_ALONE = 4;
const DIGITS = 9;
const SIGN = 10;
const CLOSED = 11;
const COMMA = 12;
const ENDED = 13;
const OTHER = 14;
const KINDS = 16;

/** The class of a stretch of letters: small, capitalised, capitals, one capital; the Latin ones behind those. */
function lettersKind(letters: string): number {
  const first = firstKind(letters);
  const script = (first & LATIN) === 0 ? 0 : LETTER_ALONE;
  if ((first & UPPER) === 0) return script + SMALL;
  if (letters.length === 1) return script + LETTER_ALONE;
  return script + ((kindOf(letters.charCodeAt(1)) & LOWER) !== 0 ? CAPITAL : CAPITALS);
}

/** The class of a stretch of letters whatever its script. */
function scriptless(kind: number): number {
  return kind >= DIGITS ? kind : kind > LETTER_ALONE ? kind - LETTER_ALONE : kind;
}

/** Where the characters that have one of `bits` begin, before `end`. */
function backOver(text: string, end: number, bits: number): number {
  let at = end;
  while (at > 0 && (kindOf(text.charCodeAt(at - 1)) & bits) !== 0) at--;
  return at;
}

/** Where the characters that have one of `bits` end, from `start` on. */
function over(text: string, start: number, bits: number): number {
  let at = start;
  while (at < text.length && (kindOf(text.charCodeAt(at)) & bits) !== 0) at++;
  return at;
}

function leftKind(text: string, letters: string): number {
  if (letters !== '') return lettersKind(letters);
  if (text === '') return NOTHING;
  const last = text.charAt(text.length - 1);
  const kind = kindOf(last.charCodeAt(0));
  if ((kind & DIGIT) !== 0) return DIGITS;
  if ('%‰°₸$€№²³'.includes(last)) return SIGN;
  if ((kind & (CLOSER | QUOTE)) !== 0) return CLOSED;
  if (last === ',') return COMMA;
  return (kind & STOP) !== 0 ? ENDED : OTHER;
}

function rightKind(text: string, letters: string): number {
  if (letters !== '') return lettersKind(letters);
  if (text === '') return NOTHING;
  const kind = firstKind(text);
  if ((kind & DIGIT) !== 0) return DIGITS;
  return (kind & (OPENER | QUOTE)) !== 0 ? CLOSED : OTHER;
}

function hashText(text: string): number {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at++) hash = addLetter(hash, text.charCodeAt(at) & 0x1fff);
  return hash;
}

function codesHash(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = addLetter(hash, codeOf(word.charCodeAt(at)) & 0x7f);
  return hash;
}

/** 0 unknown, 1 listed, 2 counted seldom, 3 counted often. */
function known(words: WordSource, word: string): number {
  if (word === '') return UNKNOWN;
  const frequencyClass = words.word(codesHash(word));
  return frequencyClass === UNKNOWN ? 0 : frequencyClass < COUNTED ? 1 : frequencyClass < COUNTED + 3 ? 2 : 3;
}

/** True when `suffix` may follow `stem` without a hyphen: by harmony and its last sound. */
function fits(words: WordSource, stem: string, suffix: string): boolean {
  if (stem === '' || suffix === '') return false;
  const { harmony: harmonies, final: finals } = words.alphabet;
  let hash = HASH_START;
  for (let at = suffix.length - 1; at >= 0; at--) hash = addLetter(hash, codeOf(suffix.charCodeAt(at)) & 0x7f);
  let harmony = 0;
  for (let at = stem.length - 1; at >= 0 && harmony === 0; at--)
    harmony = harmonies[codeOf(stem.charCodeAt(at)) & 0x7f] as number;
  const final = finals[codeOf(stem.charCodeAt(stem.length - 1)) & 0x7f] as number;
  return final !== 0 && words.suffix(suffixKey(hash, harmony, final));
}

/** How two parts resemble each other: the same word twice, one inside the other, an echo, a rhyme. */
function likeness(first: string, second: string): number {
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  let same = 0;
  while (same < first.length && first.charCodeAt(same) === second.charCodeAt(same)) same++;
  if (same >= 3 && same >= first.length - 3) return 2;
  if (first.length === second.length && first.slice(1) === second.slice(1)) return 3;
  if (same >= 3) return 4;
  return first.length > 3 && second.length > 3 && first.slice(-2) === second.slice(-2) ? 5 : 6;
}

function lengthClass(length: number): number {
  return Math.min(length, 9);
}

const SPACE = /\s+/u;
const SENTENCE_END = /[.!?…:]$/u;
/** Words of the sentence before a hyphen that are counted. */
const FAR = 7;

/** What is found out about a hyphen: classes and small numbers, and the folded words beside it. */
interface HyphenFields {
  /** The letters beside it, the first word after those, and the last one before. */
  readonly left: string;
  readonly right: string;
  readonly next: string;
  readonly last: string;
  /** The classes of both edges. */
  readonly leftKind: number;
  readonly rightKind: number;
  /** What stands behind the right word. */
  readonly restKind: number;
  /** Words of its sentence before it. */
  readonly inSentence: number;
  /** How far away a word stands behind which speech was quoted; 0 for none. */
  readonly says: number;
  readonly isSuffix: number;
  /** Digits before and behind it. */
  readonly digits: number;
  readonly digitsBehind: number;
}

/** Words of the sentence that ends with `words`. */
function wordsInSentence(words: readonly string[]): number {
  let count = 0;
  for (let at = words.length - 1; at >= 0 && count < FAR; at--) {
    if (SENTENCE_END.test(words[at] as string)) break;
    if (words[at] !== '') count++;
  }
  return count;
}

/** Finds out what stands around a hyphen. */
function readHyphen(hyphen: Hyphen): HyphenFields {
  const before = hyphen.before.trimEnd();
  const after = hyphen.after.trimStart();
  const leftLetters = before.slice(backOver(before, before.length, LETTER));
  const rightLetters = after.slice(0, over(after, 0, LETTER));
  const right = fold(rightLetters);
  const previous = before
    .slice(0, backOver(before, before.length, LETTER | DIGIT))
    .trimEnd()
    .split(SPACE);
  const rest = after.slice(over(after, 0, LETTER | DIGIT));
  const following = rest.trimStart().split(SPACE);
  const next = fold(following[0] ?? '');
  return {
    left: fold(leftLetters),
    right,
    next,
    last: fold(previous[previous.length - 1] ?? ''),
    leftKind: leftKind(before, leftLetters),
    rightKind: rightKind(after, rightLetters),
    restKind: rest === '' ? 0 : rest.startsWith(' ') ? 1 : (firstKind(rest) & STOP) !== 0 ? 2 : 3,
    inSentence: wordsInSentence(previous),
    says: SAYING.test(right) ? 1 : SAYING.test(next) ? 2 : SAYING.test(fold(following[1] ?? '')) ? 3 : 0,
    isSuffix: isSuffixAfterHyphen(rightLetters) ? 1 : 0,
    digits: before.length - backOver(before, before.length, DIGIT),
    digitsBehind: over(after, 0, DIGIT),
  };
}

/**
 * Writes the hashed features of a hyphen to `out`; returns how many there are.
 *
 * Each line that adds one is a template: its number, which no other has, and one or two things it is made of.
 *
 * @param out room for {@link HYPHEN_FEATURES} numbers below {@link HYPHEN_WIDE}
 */
export function hyphenFeatures(hyphen: Hyphen, pairs: PairSource, words: WordSource, out: Int32Array): number {
  const { form, style, noisy } = hyphen;
  const fields = readHyphen(hyphen);
  const { left, right, next, last, leftKind: lk, rightKind: rk, restKind, inSentence, isSuffix } = fields;
  const where = form + 3 * (noisy ? 1 : 0);
  const edge = lk * KINDS + rk;
  const script = scriptless(lk) * KINDS + scriptless(rk);
  const isPair = left !== '' && right !== '' && pairs.has(partHash(left, right)) ? 1 : 0;
  const isFirst = left !== '' && pairs.has(partHash(left, '')) ? 1 : 0;
  const isSecond = right !== '' && pairs.has(partHash('', right)) ? 1 : 0;
  const isFit = fits(words, left, right) ? 1 : 0;
  const like = likeness(left, right);
  const knownBoth = known(words, left) * 4 + known(words, right);

  let n = 0;
  const add = (template: number, a: number, b = 0): void => {
    out[n++] = hashFeature(template, a, b) >>> (32 - HYPHEN_BITS);
  };
  add(1, where + 6 * style);
  add(2, edge);
  add(3, edge, where);
  add(4, edge, style);
  add(5, isPair, where);
  add(6, isPair, style);
  add(7, isPair * 4 + isFirst * 2 + isSecond, edge);
  add(38, isFirst * 2 + isSecond, where);
  add(8, isSuffix, edge);
  add(9, isSuffix * 2 + isFit, lk * 2 + (noisy ? 1 : 0));
  add(10, like, where);
  add(11, like, edge);
  add(12, knownBoth, where);
  add(13, knownBoth, edge);
  add(14, inSentence, rk);
  add(15, inSentence, style * 2 + (noisy ? 1 : 0));
  add(16, fields.says, lk);
  add(17, restKind, rk);
  add(18, restKind, isSuffix);
  add(19, lengthClass(left.length), lengthClass(right.length));
  add(20, fields.digits * 8 + Math.min(fields.digitsBehind, 7), where);
  add(21, lengthClass(right.length), edge);
  if (left !== '') {
    add(22, hashText(left));
    add(23, hashText(left.slice(-3)), rk);
    add(24, hashText(left.slice(-2)), rk);
    add(25, hashText(left.slice(-4)), rk);
  }
  if (right !== '') {
    add(26, hashText(right));
    add(27, hashText(right.slice(0, SECOND)), lk);
    add(28, hashText(right), lk);
    add(29, hashText(right.slice(-3)), lk);
  }
  if (left !== '' && right !== '') {
    add(30, hashText(left.slice(-2)), hashText(right.slice(-2)));
    add(31, hashText(left.slice(-1)), hashText(right.slice(0, 1)));
  }
  if (next !== '') add(32, hashText(next), rk);
  if (last !== '') add(33, hashText(last.slice(-4)), lk);
  add(35, script, where);
  add(36, script, style);
  add(37, script, Math.min(inSentence, 3));
  if (fields.digitsBehind > 0) add(34, hashText(next.slice(0, 3)), lk);
  return n;
}
