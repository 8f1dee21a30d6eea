/**
 * The last stretch of an input that comes in chunks, so that a decision's offsets can be turned into text and lines
 * without holding the whole input.
 *
 * @module
 */

/** Characters kept: well beyond what the engine holds back by default. */
const KEPT = 1 << 18;

/** Text addressed by its offset in the whole input. */
export class SourceWindow {
  #text = '';
  #base = 0;
  /** Newlines before the window. */
  #linesBefore = 0;
  /** How far newlines were counted last, and how many there were: offsets that are asked about go up. */
  #counted = 0;
  #lines = 0;

  /** Adds a chunk; lets go of what lies far behind. */
  append(chunk: string): void {
    if (this.#text.length > KEPT * 2) {
      const base = this.#base + this.#text.length - KEPT;
      this.#linesBefore = this.lineAt(base) - 1;
      this.#text = this.#text.slice(-KEPT);
      this.#base = base;
      this.#counted = base;
      this.#lines = this.#linesBefore;
    }
    this.#text += chunk;
  }

  /** The text from `start` up to `end`. */
  slice(start: number, end: number): string {
    return this.#text.slice(Math.max(0, start - this.#base), Math.max(0, end - this.#base));
  }

  /** The number of the line that `offset` is in, from 1. */
  lineAt(offset: number): number {
    if (offset < this.#counted) {
      this.#counted = this.#base;
      this.#lines = this.#linesBefore;
    }
    let at = this.#text.indexOf('\n', this.#counted - this.#base);
    while (at !== -1 && at + this.#base < offset) {
      this.#lines += 1;
      at = this.#text.indexOf('\n', at + 1);
    }
    this.#counted = Math.max(offset, this.#base);
    return this.#lines + 1;
  }
}
