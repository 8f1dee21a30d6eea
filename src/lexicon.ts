/**
 * Words that the caller or the document vouches for.
 *
 * @module
 */
import { classOf, DIGIT, isLetterClass } from './characters.ts';
import { decodeText } from './entities.ts';
import type { RunLexicon } from './rules/rule.ts';

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
  readonly #seen = new Set<string>();
  /** Whole texts whose words have not been asked for yet. */
  #texts: string[] = [];
  #held = 0;
  /** How many words have been asked for: what was decided without a question hangs on no word. */
  questions = 0;

  constructor(
    fold: ((word: string) => string) | undefined,
    words: { readonly add?: readonly string[]; readonly never?: readonly string[] } = {},
  ) {
    this.#fold = fold ?? ((word) => word.normalize('NFC').toLowerCase());
    this.#added = new Set((words.add ?? []).map(this.#fold));
    this.#never = new Set((words.never ?? []).map(this.#fold));
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

/** The stretches of letters and digits in `text`, inner hyphens included. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index += 1) {
    const found = index < text.length ? classOf(text.charCodeAt(index)) : 0;
    const inside = isLetterClass(found) || found === DIGIT || (start !== -1 && text.charCodeAt(index) === 0x2d);
    if (inside && start === -1) start = index;
    else if (!inside && start !== -1) {
      const end = text.charCodeAt(index - 1) === 0x2d ? index - 1 : index;
      if (end - start > 1) words.push(text.slice(start, end));
      start = -1;
    }
  }
  return words;
}
