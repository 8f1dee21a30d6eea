/**
 * A run as numbers: one code per letter, one token per fragment, and what is looked up of each. All arrays are scratch
 * space that is reused from run to run: a run is read and decided before the next one comes.
 *
 * @module
 */

import {
  type Alphabet,
  codeOf,
  compose,
  isSpaceCode,
  LETTER_END,
  OTHER_LETTER,
  OWN_END,
  UPPER,
} from './letter-codes.ts';
import { COUNTED, frequencyClassOf, LONGEST_WORD, lastWord, UNKNOWN, type WordSource } from './word-frequencies.ts';

/** The boundary is for the model to decide. */
export const OPEN = 0;
/** The boundary is a join already. */
export const JOINED = 1;
/** The boundary is a space already. */
export const PARTED = 2;

/** A run as the model reads it: words and pieces as ranges of letter codes. */
export interface Tokens {
  /** Number of tokens. */
  count: number;
  codes: Uint8Array;
  /** `codes[start[t], start[t + 1])` is token `t`. */
  start: Int32Array;
  /** {@link OPEN}, {@link JOINED} or {@link PARTED}, for the boundary behind each token. */
  kind: Uint8Array;
  /** The run's boundary behind each token; -1 behind a token whose fragment goes on, or that is context. */
  boundary: Int32Array;
  /** True when nothing follows the last token. */
  final: boolean;
  /** How badly the run is cut: 0 (hardly) to {@link DENSITIES} - 1. */
  density: number;
  /** Cached frequency class of each token's leading letters plus one; 0 is not yet known. */
  frequencyClass: Uint8Array;
  /** The same of each token and the leading letters of the next one. */
  pair: Uint8Array;
  /** The hashes of each token's leading letters, where its frequency class is known. */
  hash: Int32Array;
  check: Int32Array;
}

/** Makes an empty {@link Tokens}. */
export function createTokens(): Tokens {
  return {
    count: 0,
    codes: new Uint8Array(4096),
    start: new Int32Array(1024),
    kind: new Uint8Array(1024),
    boundary: new Int32Array(1024),
    final: true,
    density: 0,
    frequencyClass: new Uint8Array(1024),
    pair: new Uint8Array(1024),
    hash: new Int32Array(1024),
    check: new Int32Array(1024),
  };
}

function grow(tokens: Tokens, letters: number, count: number): void {
  if (letters > tokens.codes.length) {
    const codes = new Uint8Array(letters * 2);
    codes.set(tokens.codes);
    tokens.codes = codes;
  }
  if (count + 2 > tokens.start.length) {
    const size = (count + 2) * 2;
    const start = new Int32Array(size);
    start.set(tokens.start);
    tokens.start = start;
    const kind = new Uint8Array(size);
    kind.set(tokens.kind);
    tokens.kind = kind;
    const boundary = new Int32Array(size);
    boundary.set(tokens.boundary);
    tokens.boundary = boundary;
    tokens.frequencyClass = new Uint8Array(size);
    tokens.pair = new Uint8Array(size);
    tokens.hash = new Int32Array(size);
    tokens.check = new Int32Array(size);
  }
}

/** Reads one fragment to the end of `tokens`; the boundary behind its last token is left to the caller. */
function readFragment(tokens: Tokens, alphabet: Alphabet, text: string): void {
  grow(tokens, (tokens.start[tokens.count] as number) + text.length + 1, tokens.count + (text.length >> 1) + 1);
  const { codes, start } = tokens;
  const { twins } = alphabet;
  let at = start[tokens.count] as number;
  let open = at;
  let own = false;
  let foreign = false;
  for (let i = 0; i <= text.length; i++) {
    let code: number;
    if (i === text.length) {
      code = 127;
    } else {
      const unit = text.charCodeAt(i);
      if (unit >= 0x300 && unit < 0x370 && at > open) {
        codes[at - 1] = compose(alphabet, codes[at - 1] as number, unit);
        continue;
      }
      code = codeOf(alphabet, unit);
      if (code === 0) continue;
    }
    if (!isSpaceCode(code)) {
      const letter = code & 0x7f;
      if (letter < OWN_END) own = true;
      else if (letter < OTHER_LETTER) foreign = true;
      codes[at++] = code;
      continue;
    }
    if (at === open) continue;
    // Twins inside a word of the language, and a lone small one, are meant as its letters.
    if (foreign && (own || (at - open === 1 && (codes[open] as number) < UPPER))) {
      for (let k = open; k < at; k++) {
        const twin = twins[(codes[k] as number) & 0x7f] as number;
        if (twin !== 0) codes[k] = twin | ((codes[k] as number) & UPPER);
      }
    }
    tokens.kind[tokens.count] = PARTED;
    tokens.boundary[tokens.count] = -1;
    tokens.count++;
    start[tokens.count] = at;
    open = at;
    own = false;
    foreign = false;
  }
}

/** The part of a run that the reader needs. */
export interface Readable {
  readonly fragments: readonly string[];
  readonly before: string;
  readonly final: boolean;
  /** `noisy` where most gaps are right already. */
  readonly whitespace?: 'silent' | 'noisy';
}

const CONTEXT = 48;

/**
 * Reads a run into `tokens`.
 *
 * @param settled what is decided already, per boundary
 */
export function readRun(
  tokens: Tokens,
  run: Readable,
  settled: (index: number) => 'join' | 'space' | 'break' | undefined,
  source: WordSource,
): void {
  const { alphabet } = source;
  tokens.count = 0;
  tokens.start[0] = 0;
  tokens.final = run.final;
  if (run.before !== '') readFragment(tokens, alphabet, run.before.slice(-CONTEXT));
  const { fragments } = run;
  for (let i = 0; i < fragments.length; i++) {
    const had = tokens.count;
    readFragment(tokens, alphabet, fragments[i] as string);
    if (tokens.count === had) {
      // A fragment of nothing but invisible characters still has its boundary.
      grow(tokens, (tokens.start[had] as number) + 1, had + 1);
      tokens.count++;
      tokens.start[tokens.count] = tokens.start[had] as number;
    }
    const last = tokens.count - 1;
    if (i + 1 < fragments.length) {
      const verdict = settled(i);
      tokens.boundary[last] = i;
      tokens.kind[last] = verdict === undefined ? OPEN : verdict === 'join' ? JOINED : PARTED;
    } else {
      tokens.boundary[last] = -1;
      tokens.kind[last] = PARTED;
    }
  }
  tokens.frequencyClass.fill(0, 0, tokens.count);
  tokens.pair.fill(0, 0, tokens.count);
  tokens.density = densityOf(tokens, source, run.whitespace === 'noisy');
}

/** Number of density classes. */
export const DENSITIES = 8;
const DENSITY_STEPS = [0.012, 0.022, 0.035, 0.055, 0.085, 0.13, 0.2];

/** Estimates how badly a run is cut, from the share of tokens that cannot be words. */
function densityOf(tokens: Tokens, source: WordSource, noisy: boolean): number {
  let words = 0;
  let pieces = 0;
  for (let t = 0; t < tokens.count; t++) {
    const from = tokens.start[t] as number;
    const to = tokens.start[t + 1] as number;
    const length = to - from;
    if (length === 0) continue;
    const first = tokens.codes[from] as number;
    const last = (tokens.codes[to - 1] as number) & 0x7f;
    if ((first & 0x7f) >= OWN_END || last >= OWN_END) continue;
    // Only tokens with an open side can be pieces; where gaps say something, few sides are open at all.
    const open = noisy || tokens.kind[t] === OPEN || (t > 0 && tokens.kind[t - 1] === OPEN);
    if (!open) continue;
    words++;
    if (length === 1) pieces++;
    else if (length <= 5 && first < UPPER && tokenFrequencyClass(tokens, source, t) < COUNTED) pieces++;
  }
  const share = (pieces + 0.5) / (words + 14);
  let density = 0;
  while (density < DENSITY_STEPS.length && share > (DENSITY_STEPS[density] as number)) density++;
  return density;
}

/** The end of the letters that `codes[from, to)` starts with. */
export function lettersEnd(codes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && ((codes[at] as number) & 0x7f) < LETTER_END) at++;
  return at;
}

/** Frequency class of the leading letters of token `t`. */
export function tokenFrequencyClass(tokens: Tokens, source: WordSource, t: number): number {
  const cached = tokens.frequencyClass[t] as number;
  if (cached !== 0) return cached - 1;
  const from = tokens.start[t] as number;
  const to = lettersEnd(tokens.codes, from, tokens.start[t + 1] as number);
  const frequencyClass = frequencyClassOf(source, tokens.codes, from, to);
  tokens.frequencyClass[t] = frequencyClass + 1;
  tokens.hash[t] = lastWord.hash;
  tokens.check[t] = lastWord.check;
  return frequencyClass;
}

/** Frequency class of token `t`, which must be all letters, with the leading letters of the next one. */
export function pairFrequencyClass(tokens: Tokens, source: WordSource, t: number): number {
  const cached = tokens.pair[t] as number;
  if (cached !== 0) return cached - 1;
  const from = tokens.start[t] as number;
  const middle = tokens.start[t + 1] as number;
  const to = lettersEnd(tokens.codes, middle, tokens.start[t + 2] as number);
  let frequencyClass: number = UNKNOWN;
  if (middle - from <= LONGEST_WORD) {
    // The letters of the left token are hashed when its own frequency class is found.
    tokenFrequencyClass(tokens, source, t);
    frequencyClass = frequencyClassOf(source, tokens.codes, from, to, middle, tokens.hash[t], tokens.check[t]);
  }
  tokens.pair[t] = frequencyClass + 1;
  return frequencyClass;
}

/** True when the boundary behind token `t` has a letter on both sides, so that the model has something to say. */
export function isBetweenLetters(tokens: Tokens, t: number): boolean {
  const at = tokens.start[t + 1] as number;
  if (at === tokens.start[t] || at === tokens.start[t + 2]) return false;
  return ((tokens.codes[at - 1] as number) & 0x7f) < LETTER_END && ((tokens.codes[at] as number) & 0x7f) < LETTER_END;
}

/** The letters of `codes[from, to)` as folded lower-case text; other characters are left out. */
export function textOf(tokens: Tokens, { letters }: Alphabet, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += letters[(tokens.codes[i] as number) & 0x7f];
  return text;
}
