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

  /** Writes `text` from `from` to `to` with every stretch of whitespace as one space. */
  collapse(text: string, from = 0, to: number = text.length): void {
    if (from < to && this.#writeEven(text, from, to)) return;
    let index = from;
    while (index < to) {
      const start = index;
      while (index < to && classOf(text.charCodeAt(index)) !== WHITESPACE) index += 1;
      if (index > start) this.write(text, start, index);
      if (index < to) {
        this.part(A_SPACE);
        index += 1;
      }
    }
  }

  /** Writes at once what is spaced as it comes out, as most texts are; false, and nothing is written, where it is not. */
  #writeEven(text: string, from: number, to: number): boolean {
    const start = text.charCodeAt(from) === BLANK ? from + 1 : from;
    const end = text.charCodeAt(to - 1) === BLANK ? to - 1 : to;
    if (start >= end || text.charCodeAt(start) === BLANK || text.charCodeAt(end - 1) === BLANK) return false;
    if (start > from) this.part(A_SPACE);
    const separator = this.#separator();
    const fragmentStart = this.written + separator.length;
    if (!this.#out.evenSlice(separator, text, start, end)) return false;
    this.#begin(fragmentStart);
    if (end < to) this.part(A_SPACE);
    return true;
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
    const separator = this.#separator();
    if (separator !== '') this.#out.add(separator);
    this.#begin(this.written);
    this.#out.slice(text, from, to);
  }

  /** Text comes, or has come, that begins at offset `start` of the output. */
  #begin(start: number): void {
    if (this.#isStart) {
      this.#isStart = false;
      this.#fragmentStart = start;
    }
    this.#pending = NOTHING;
    this.#empty = false;
    this.#newlines = 0;
  }

  /** What parts the next text from the one before: newlines that are content part them too. */
  #separator(): string {
    if (this.#empty || this.#pending === NOTHING) return '';
    const separator = SEPARATORS[this.#pending] as string;
    return this.#newlines === 0 || this.#pending === A_SPACE ? separator : separator.slice(this.#newlines);
  }
}
