/**
 * The caller's words have the last say: `lexicon.never` takes back joins, `lexicon.join` makes them, whoever reached the
 * verdict: a rule, the model, or whitespace that was believed.
 *
 * @module
 */
import { classOf, EXTENDER, INVISIBLE, isWordClass } from '../text/characters.ts';
import { isInvisible, visibleOf } from '../text/invisible.ts';
import type { DocumentLexicon } from './document-lexicon.ts';

const HYPHEN = 0x2d;

/** Fragments with a verdict before each but the first. */
export interface DecidedStretch {
  /** How many fragments there are. */
  readonly count: number;
  /** The decoded text of a fragment. */
  textOf(fragment: number): string;
  /** True when fragment and its predecessor are joined. */
  isJoined(fragment: number): boolean;
  /** True when they belong to one paragraph. */
  isOpen(fragment: number): boolean;
  /** True when the source has whitespace between fragment and its predecessor; without it, nobody knows. */
  isSpaced?(fragment: number): boolean;
  /** Joins a fragment to its predecessor, or parts it. */
  set(fragment: number, join: boolean): void;
  /** What a pack knows of pieces that can hardly be words; without it, every join of a forbidden word is taken back. */
  readonly isPiece?: ((text: string) => boolean) | undefined;
}

/** True for what may stand in a word; invisible characters may, and make no other word of it. */
function isWordCode(code: number): boolean {
  const found = classOf(code);
  return isWordClass(found) || found === EXTENDER || found === INVISIBLE || code === HYPHEN;
}

/** How many code units at the beginning of `text` belong to a word. */
function leading(text: string): number {
  let end = 0;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** Where the word at the end of `text` starts; its length when there is none. */
function trailing(text: string): number {
  let start = text.length;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1;
  // A word begins with what is seen of it; where nothing is, there is none.
  while (start < text.length && isInvisible(text.charCodeAt(start))) start += 1;
  return start;
}

/** True for what can stand in a text as one word; a list may hold nothing else. */
export function isWord(text: string): boolean {
  return trailing(text) < text.length && leading(text) === text.length;
}

/** Parts the pieces of words that are never to be made, and joins those that are one word. */
export function enforceLexicon(lexicon: DocumentLexicon, stretch: DecidedStretch): void {
  if (lexicon.hasJoins) joinListed(lexicon, stretch);
  if (lexicon.hasForbidden) partForbidden(lexicon, stretch);
}

function partForbidden(lexicon: DocumentLexicon, stretch: DecidedStretch): void {
  // The word that is open at the end of the last fragment, and the first fragment that belongs to it.
  let word = '';
  let first = 0;
  const check = (last: number): void => {
    if (last === first || !lexicon.forbidsAsWritten(word)) return;
    for (const index of placesToPart(stretch, first, last, word)) stretch.set(index, false);
  };
  for (let index = 0; index < stretch.count; index += 1) {
    const text = stretch.textOf(index);
    const end = leading(text);
    if (word !== '' && index > 0 && stretch.isJoined(index)) {
      word += text.slice(0, end);
      if (end === text.length) continue;
      check(end > 0 ? index : index - 1);
    } else if (index > 0) check(index - 1);
    word = text.slice(trailing(text));
    first = index;
  }
  if (stretch.count > 0) check(stretch.count - 1);
}

/**
 * Where a forbidden word falls apart, so that its pieces stay whole as far as they can: at the boundary that leaves two
 * words, one where the author wrote a space before others; if no boundary does, wherever there is a space and not
 * everywhere; otherwise into all its pieces.
 */
function placesToPart(stretch: DecidedStretch, first: number, last: number, word: string): number[] {
  const { isPiece } = stretch;
  const all: number[] = [];
  const spaced: number[] = [];
  let place: number | undefined;
  const begun = stretch.textOf(first);
  let length = begun.length - trailing(begun);
  for (let index = first + 1; index <= last; index += 1) {
    const text = stretch.textOf(index);
    const piece = text.slice(0, leading(text));
    length += piece.length;
    // What nobody sees stays with the piece before it.
    if (visibleOf(piece) === '') continue;
    const isSpaced = stretch.isSpaced?.(index) === true;
    const left = word.slice(0, length - piece.length);
    all.push(index);
    if (isSpaced) spaced.push(index);
    if (isPiece !== undefined && !isPiece(left) && !isPiece(word.slice(left.length))) {
      if (place === undefined || (isSpaced && !spaced.includes(place))) place = index;
    }
  }
  if (place !== undefined) return [place];
  return spaced.length > 0 ? spaced : all;
}

function joinListed(lexicon: DocumentLexicon, stretch: DecidedStretch): void {
  for (let first = 0; first + 1 < stretch.count; first += 1) {
    const text = stretch.textOf(first);
    const start = trailing(text);
    if (start === text.length) continue;
    // In the middle of a word no other begins.
    if (start === 0 && first > 0 && stretch.isJoined(first) && endsInWord(stretch.textOf(first - 1))) continue;
    const last = lastPiece(lexicon, stretch, first, text.slice(start));
    for (let index = first + 1; index <= last; index += 1) if (!stretch.isJoined(index)) stretch.set(index, true);
  }
}

function endsInWord(text: string): boolean {
  return trailing(text) < text.length;
}

/** The last fragment of the longest listed word that begins at the end of fragment `first`; `first` when there is none. */
function lastPiece(lexicon: DocumentLexicon, stretch: DecidedStretch, first: number, begun: string): number {
  let word = visibleOf(begun);
  let found = first;
  for (let index = first + 1; index < stretch.count && stretch.isOpen(index); index += 1) {
    const text = stretch.textOf(index);
    const end = leading(text);
    if (end === 0) break;
    word += visibleOf(text.slice(0, end));
    // Folding may take letters away, but not half of them.
    if (word.length > lexicon.longestJoin * 2) break;
    if (lexicon.joins(word)) found = index;
    if (end < text.length) break;
  }
  return found;
}
