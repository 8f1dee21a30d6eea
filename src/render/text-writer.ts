/**
 * Plain text as it is put together: what parts two pieces of text is written when the second one comes, and whitespace
 * collapses to one space except where it is content.
 *
 * @module
 */
import { classOf, WHITESPACE } from '../text/characters.ts';
import { OutputBuffer } from './output-buffer.ts';

/** How strongly two pieces of text are parted; the strongest wins. */
export const NOTHING = 0;
export const A_SPACE = 1;
export const A_LINE = 2;
export const A_PARAGRAPH = 3;
const SEPARATORS = ['', ' ', '\n', '\n\n'] as const;

const LINE_FEED = 0x0a;
const BLANK = 0x20;
/** Whitespace that does not come out as it is. */
const UNEVEN = /[^\S ]| {2}/u;

/** Writes text. */
export class TextWriter {
  readonly #out = new OutputBuffer();
  #taken = 0;
  #pending: number = NOTHING;
  #empty = true;
  /** Newlines at the end of the output that are content. */
  #newlines = 0;
  /** The next text is the first one of a fragment. */
  #isStart = false;
  #fragmentStart = 0;

  /** How many characters have been written in all. */
  get written(): number {
    return this.#taken + this.#out.length;
  }

  /** Returns what has been written since the last call. */
  take(): string {
    const out = this.#out.take();
    this.#taken += out.length;
    return out;
  }

  /** Parts the next text from the one before, at least so strongly. */
  part(strength: number): void {
    if (strength > this.#pending) this.#pending = strength;
  }

  /** A forced break: a line, and the second one in a row a paragraph. */
  breakLine(): void {
    this.part(this.#pending === A_LINE ? A_PARAGRAPH : A_LINE);
  }

  /** A fragment begins with the next text. */
  beginFragment(): void {
    this.#isStart = true;
  }

  /** Returns where the fragment begins that has just been written: at the end, if nothing of it is visible. */
  endFragment(): number {
    const start = this.#isStart ? this.written : this.#fragmentStart;
    this.#isStart = false;
    return start;
  }

  /** Writes `text` with every stretch of whitespace as one space. */
  collapse(text: string): void {
    const { length } = text;
    if (length > 0 && !UNEVEN.test(text)) {
      // What is spaced as it comes out is written at once.
      const start = text.charCodeAt(0) === BLANK ? 1 : 0;
      const end = text.charCodeAt(length - 1) === BLANK ? length - 1 : length;
      if (start === 1) this.part(A_SPACE);
      if (end > start) {
        this.write(text, start, end);
        if (end < length) this.part(A_SPACE);
      }
      return;
    }
    let index = 0;
    while (index < length) {
      const start = index;
      while (index < length && classOf(text.charCodeAt(index)) !== WHITESPACE) index += 1;
      if (index > start) this.write(text, start, index);
      if (index < length) {
        this.part(A_SPACE);
        index += 1;
      }
    }
  }

  /** Writes text whose whitespace is content. */
  content(text: string): void {
    const { length } = text;
    if (length === 0) return;
    const before = !this.#empty && this.#pending === NOTHING ? this.#newlines : 0;
    this.write(text, 0, length);
    let newlines = 0;
    while (newlines < length && text.charCodeAt(length - 1 - newlines) === LINE_FEED) newlines += 1;
    this.#newlines = newlines === length ? before + newlines : newlines;
  }

  /** Writes `text` from `from` to `to`, which neither begins nor ends with whitespace that collapses. */
  write(text: string, from: number, to: number): void {
    if (!this.#empty && this.#pending !== NOTHING) this.#out.add(this.#separator());
    if (this.#isStart) {
      this.#isStart = false;
      this.#fragmentStart = this.written;
    }
    this.#pending = NOTHING;
    this.#empty = false;
    this.#newlines = 0;
    this.#out.slice(text, from, to);
  }

  /** What parts the next text from the one before: newlines that are content part them too. */
  #separator(): string {
    const separator = SEPARATORS[this.#pending] as string;
    return this.#newlines === 0 || this.#pending === A_SPACE ? separator : separator.slice(this.#newlines);
  }
}
