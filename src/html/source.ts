/**
 * The part of the input that is still held, addressed by offsets that count from the very beginning of the input.
 *
 * @module
 */

/** A window on the input. Offsets are absolute: `base` is the offset of `text`'s first character. */
export class Source {
  /** The held characters. */
  text = '';
  /** The offset of the first held character in the whole input. */
  base = 0;

  /** From `#from` up to `#ampersand` no ampersand stands; whether one stands there. */
  #from = 0;
  #ampersand = 0;
  #hasAmpersand = false;

  /** The offset just behind the last held character. */
  get end(): number {
    return this.base + this.text.length;
  }

  /** Adds a chunk at the end. */
  append(chunk: string): void {
    this.text = this.text === '' ? chunk : this.text + chunk;
  }

  /** The characters from `start` to `end`. */
  slice(start: number, end: number): string {
    return this.text.slice(start - this.base, end - this.base);
  }

  /**
   * Whether an ampersand stands from `start` to `end`. Asked of one stretch after the other, it reads each character once: the
   * next ampersand is remembered, and most pages hold few.
   */
  holdsAmpersand(start: number, end: number): boolean {
    if (start < this.#from) return this.slice(start, end).includes('&');
    if (this.#hasAmpersand ? this.#ampersand < start : this.#ampersand < end) this.#findAmpersand(start);
    return this.#hasAmpersand && this.#ampersand < end;
  }

  /** Finds the first ampersand at or behind `start`. */
  #findAmpersand(start: number): void {
    const known = this.#hasAmpersand ? start : Math.max(start, this.#ampersand);
    const index = this.text.indexOf('&', known - this.base);
    this.#hasAmpersand = index !== -1;
    this.#from = start;
    this.#ampersand = this.#hasAmpersand ? this.base + index : this.end;
  }

  /** Lets go of everything before `offset`. */
  release(offset: number): void {
    const gone = offset - this.base;
    // Moving the window costs a copy, so it moves only when at least half of it is spent.
    if (gone <= 0 || gone * 2 < this.text.length) return;
    this.text = gone >= this.text.length ? '' : this.text.slice(gone);
    this.base = offset;
  }
}
