/**
 * Words that a document or its reader vouches for.
 *
 * @module
 */
import type { RunLexicon } from './rules/rule.ts';

/** How many words of a document are remembered; a streaming door must not grow with its input. */
const REMEMBERED = 20_000;

/** The caller's words, and the words seen whole so far. */
export class DocumentLexicon implements RunLexicon {
  readonly #fold: (word: string) => string;
  readonly #added: ReadonlySet<string>;
  readonly #never: ReadonlySet<string>;
  readonly #seen = new Set<string>();

  constructor(
    fold: ((word: string) => string) | undefined,
    words: { readonly add?: readonly string[]; readonly never?: readonly string[] } = {},
  ) {
    this.#fold = fold ?? ((word) => word.normalize('NFC').toLowerCase());
    this.#added = new Set((words.add ?? []).map(this.#fold));
    this.#never = new Set((words.never ?? []).map(this.#fold));
  }

  /** True when nothing is known and nothing forbidden. */
  get empty(): boolean {
    return this.#added.size === 0 && this.#never.size === 0 && this.#seen.size === 0;
  }

  knows(word: string): boolean {
    return this.#added.has(word) || this.#seen.has(word);
  }

  forbids(word: string): boolean {
    return this.#never.has(word);
  }

  /** Remembers a word that stands whole in the document. */
  see(word: string): void {
    if (this.#seen.size < REMEMBERED) this.#seen.add(this.#fold(word));
  }
}
