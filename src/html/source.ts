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

  /** Lets go of everything before `offset`. */
  release(offset: number): void {
    const gone = offset - this.base;
    // Moving the window costs a copy, so it moves only when at least half of it is spent.
    if (gone <= 0 || gone * 2 < this.text.length) return;
    this.text = gone >= this.text.length ? '' : this.text.slice(gone);
    this.base = offset;
  }
}
