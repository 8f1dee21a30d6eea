/**
 * Stage 5, lines: decisions to plain text. Lines are joined, with a space or without; everything else is copied from the
 * source. There is nothing here that could write a tag.
 *
 * @module
 */

import type { Source } from '../html/source.ts';
import type { Repair } from '../region/repair.ts';
import { BREAK, SPACE } from '../region/verdict.ts';
import { OutputBuffer } from './output-buffer.ts';
import type { Renderer } from './renderer.ts';

const BLANK = 0x20;

/** Writes plain text. Lines that stay are copied with the next repair or at the end. */
export class LineRenderer implements Renderer {
  readonly #source: Source;
  readonly #out = new OutputBuffer();
  /** Everything before this offset of the source has been written or replaced. */
  #copied: number;
  #taken = 0;
  onFragment: ((start: number, end: number) => void) | undefined;

  constructor(source: Source) {
    this.#source = source;
    this.#copied = source.base;
  }

  get written(): number {
    return this.#taken + this.#out.length;
  }

  pass(): void {}
  structure(): void {}
  preformatted(): void {}
  preformattedTag(): void {}
  text(): void {}

  repair({ region, fragments, verdicts, continues }: Repair): void {
    for (let fragment = 0; fragment < fragments; fragment += 1) {
      const verdict = fragment === 0 && !continues ? BREAK : (verdicts[fragment] as number);
      const start = region.textStart[fragment] as number;
      if (verdict === SPACE) this.#out.unit(BLANK);
      else if (verdict >= BREAK) this.#copyTo(start);
      const at = this.written;
      this.#copied = start;
      this.#copyTo(region.textEnd[fragment] as number);
      this.onFragment?.(at, this.written);
    }
  }

  take(offset: number): string {
    // An untouched text is returned as it is, not as a copy.
    if (this.#copied === this.#source.base && this.#out.length === 0 && offset === this.#source.end) {
      const whole = this.#source.text;
      this.#copied = offset;
      this.#taken += whole.length;
      return whole;
    }
    this.#copyTo(offset);
    const out = this.#out.take();
    this.#taken += out.length;
    return out;
  }

  #copyTo(offset: number): void {
    if (offset <= this.#copied) return;
    const { base, text } = this.#source;
    this.#out.slice(text, this.#copied - base, offset - base);
    this.#copied = offset;
  }
}
