/**
 * The part of the input that is still held, addressed by offsets that count from the very beginning of the input.
 *
 * @module
 */

/** More characters than the default limits ever hold. */
const MUCH_HELD = 262_144;
/** What share of what is held has to come before it is appended: the time then grows with the input, and not with its square. */
const APPENDED_AT = 1 / 8;

/** A window on the input. Offsets are absolute: `base` is the offset of `text`'s first character. */
export class Source {
  /** The held characters. */
  text = '';
  /** The offset of the first held character in the whole input. */
  base = 0;

  /** Chunks that have not been appended yet. */
  #taken = '';
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

  /**
   * Takes a chunk that is to be added; true when that is worth it. Reading what was added copies what is held: where that is
   * much, a good part has to come first.
   */
  take(chunk: string): boolean {
    this.#taken += chunk;
    const held = this.text.length;
    return held <= MUCH_HELD || this.#taken.length >= held * APPENDED_AT;
  }

  /** Adds the chunks that have been taken. */
  appendTaken(): void {
    this.append(this.#taken);
    this.#taken = '';
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
