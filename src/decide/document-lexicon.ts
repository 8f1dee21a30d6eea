/**
 * Words that the caller or the document vouches for.
 *
 * @module
 */

import { decodeText } from '../html/entities.ts';
import type { TokenSink } from '../html/token.ts';
import type { RunLexicon } from '../language/pack.ts';
import { classOf, EXTENDER, isWordClass } from '../text/characters.ts';
import { isInvisible, visibleOf } from '../text/invisible.ts';

/** How many words of a document are remembered; a streaming door must not grow with its input. */
const REMEMBERED_WORDS = 20_000;
/** How much whole text is kept until a pack asks for a word. */
const REMEMBERED_TEXT = 32_768;
/** Whole text holds this many words at least: a shorter line may be torn itself. */
const WHOLE_TEXT_WORDS = 5;

/** The caller's words, and the words seen whole so far. */
export class DocumentLexicon implements RunLexicon {
  readonly #fold: (word: string) => string;
  readonly #added: ReadonlySet<string>;
  readonly #never: ReadonlySet<string>;
  readonly #joined: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  /** Whole texts whose words have not been asked for yet. */
  #texts: string[] = [];
  #held = 0;
  /** Look-up count; unchanged means that the lexicon did not matter. */
  questions = 0;
  /** Whether there are words that are never to be made. */
  readonly hasForbidden: boolean;
  /** Whether there are words that are one word whatever anybody says. */
  readonly hasJoins: boolean;
  /** Code units of the longest of them. */
  readonly longestJoin: number = 0;

  constructor(
    fold: ((word: string) => string) | undefined,
    words: Pick<LexiconOptions, 'add' | 'join' | 'never'> = {},
  ) {
    this.#fold = fold ?? foldPlainly;
    const folded = (list: readonly string[] = []): string[] => list.map((word) => this.#foldVisible(word));
    this.#joined = new Set(folded(words.join));
    this.#added = new Set([...folded(words.add), ...this.#joined]);
    this.#never = new Set(folded(words.never));
    this.hasForbidden = this.#never.size > 0;
    this.hasJoins = this.#joined.size > 0;
    for (const word of words.join ?? []) this.longestJoin = Math.max(this.longestJoin, visibleOf(word).length);
  }

  /** How many words of the document are known. */
  get size(): number {
    if (this.#texts.length > 0) this.#read();
    return this.#seen.size;
  }

  knows(word: string): boolean {
    this.questions += 1;
    if (this.#texts.length > 0) this.#read();
    return this.#added.has(word) || this.#seen.has(word);
  }

  forbids(word: string): boolean {
    return this.#never.has(word);
  }

  /** True when a word, as it stands in the text, is never to be made. */
  forbidsAsWritten(word: string): boolean {
    return this.#never.has(this.#foldVisible(word));
  }

  /** True when a word, as it stands in the text, is one word whatever anybody says. */
  joins(word: string): boolean {
    return this.#joined.has(this.#foldVisible(word));
  }

  /** Words are compared without what nobody sees in them, whatever a pack folds. */
  #foldVisible(word: string): string {
    return this.#fold(visibleOf(word));
  }

  /** Remembers a text that stands whole in the document. Its words are read only when a pack asks for one. */
  remember(text: string): void {
    this.#texts.push(text);
    this.#held += text.length;
    while (this.#held > REMEMBERED_TEXT && this.#texts.length > 1) {
      this.#held -= (this.#texts.shift() as string).length;
    }
  }

  /** Reads the words of a text at once, if it is long enough to stand whole. */
  learn(text: string): void {
    const words = wordsOf(text);
    if (words.length < WHOLE_TEXT_WORDS) return;
    for (const word of words) {
      if (this.#seen.size >= REMEMBERED_WORDS) return;
      this.#seen.add(this.#fold(word));
    }
  }

  #read(): void {
    const texts = this.#texts;
    this.#texts = [];
    this.#held = 0;
    for (const text of texts) this.learn(decodeText(text));
  }
}

/** Learns the words of every text among the tokens of a whole input. */
export function learnTokens(lexicon: DocumentLexicon, input: string, feed: (sink: TokenSink) => void): void {
  const nothing = (): void => {};
  feed({
    text: (start, end) => lexicon.learn(decodeText(input.slice(start, end))),
    open: nothing,
    close: nothing,
    opaque: nothing,
  });
}

/** A word that is to be made and never to be made, as the two lists write it. */
export function clashOf(
  { join, never }: Pick<LexiconOptions, 'join' | 'never'>,
  fold: (word: string) => string = foldPlainly,
): readonly [join: string, never: string] | undefined {
  if (join === undefined || never === undefined) return undefined;
  const forbidden = new Map(never.map((word) => [fold(visibleOf(word)), word]));
  for (const word of join) {
    const other = forbidden.get(fold(visibleOf(word)));
    if (other !== undefined) return [word, other];
  }
  return undefined;
}

/** The fold of a language without one of its own. */
function foldPlainly(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** The stretches of letters and digits in `text`, with their marks and inner hyphens, without invisible characters. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  let isAllSeen = true;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : 0;
    const found = code === 0 ? 0 : classOf(code);
    let inside = isWordClass(found) || (start !== -1 && (code === 0x2d || found === EXTENDER));
    if (!inside && start !== -1 && isInvisible(code)) {
      inside = true;
      isAllSeen = false;
    }
    if (inside && start === -1) start = index;
    else if (!inside && start !== -1) {
      const end = text.charCodeAt(index - 1) === 0x2d ? index - 1 : index;
      const word = isAllSeen ? text.slice(start, end) : visibleOf(text.slice(start, end));
      if (word.length > 1) words.push(word);
      start = -1;
      isAllSeen = true;
    }
  }
  return words;
}

/** Words the caller vouches for or forbids, whatever their case and whatever invisible characters stand in them. */
export interface LexiconOptions {
  /** Words to count as known, each without spaces. Default: none. */
  readonly add?: readonly string[] | undefined;
  /**
   * Words of letters, digits and hyphens that are one word: their pieces are joined inside a paragraph whatever rules and
   * model say. Each form of a word counts for itself. Default: none.
   * @since 0.1.0
   */
  readonly join?: readonly string[] | undefined;
  /**
   * Words of letters, digits and hyphens never to make by joining, whatever rules, model and whitespace say. Where pieces
   * would give one, it is left in two, `еш қандай` for `ешқандай`: at the author's own space where that leaves two words,
   * or where both parts may be words; in all its pieces where no such place is known. Words that are whole in the input
   * stay. Default: none.
   */
  readonly never?: readonly string[] | undefined;
  /**
   * Which words of the document count as known: those of whole texts `before` the place in question, or of the `whole`
   * document: what is given to the call. `whole` reads the input twice, so the streaming doors refuse it. Default:
   * `before`.
   * @since 0.1.0
   */
  readonly document?: 'before' | 'whole' | undefined;
}
