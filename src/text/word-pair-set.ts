/**
 * A set of pairs of words. It is asked at every gap of a long text, so it holds and compares two hashes of 32 bits
 * instead of strings. That two pairs of a text share both is less likely than a fault of the memory; it would cost a join.
 *
 * @module
 */
import { classOf, mayBeWhitespace, WHITESPACE } from './characters.ts';

const FIRST_SEED = 0x811c9dc5 | 0;
const SMALLEST = 1 << 10;

let first = 0;
let second = 0;

/** Pairs of words; see the module. Words are given one after the other, so that each is read once. */
export class WordPairSet {
  #size = 0;
  /** Two hashes for each pair, side by side; the second is never 0, which marks a free place. */
  #pairs: Int32Array = new Int32Array(SMALLEST * 2);
  /** Two hashes of the last word but one, and of the last. */
  #leftA = 0;
  #leftB = 0;
  #rightA = 0;
  #rightB = 0;

  /**
   * Goes on to the next word, which starts at `from` of `text` and ends at `to` or the first whitespace: {@link add} and
   * {@link has} mean the pair that ends with it.
   *
   * @returns where the word ends
   */
  next(text: string, from: number, to: number): number {
    let a = FIRST_SEED;
    let b = 0;
    let at = from;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (mayBeWhitespace(code) && classOf(code) === WHITESPACE) break;
      a = Math.imul(a ^ code, 0x01000193);
      b = (Math.imul(b, 0x2c1b3c6d) + code) | 0;
    }
    this.#leftA = this.#rightA;
    this.#leftB = this.#rightB;
    this.#rightA = a ^ (a >>> 15);
    this.#rightB = b ^ (at - from);
    return at;
  }

  /** Adds the pair of the last two words. */
  add(): void {
    const place = this.#findPair();
    if (this.#pairs[place + 1] !== 0) return;
    this.#pairs[place] = first;
    this.#pairs[place + 1] = second;
    this.#size += 1;
    if (this.#size * 4 > this.#pairs.length) this.#grow();
  }

  /** True when the pair of the last two words was added. */
  has(): boolean {
    return this.#size > 0 && this.#pairs[this.#findPair() + 1] !== 0;
  }

  #findPair(): number {
    const a = Math.imul(this.#leftA, 0x2c1b3c6d) + this.#rightA;
    first = a ^ (a >>> 16);
    second = Math.imul(this.#leftB, 0x01000193) ^ this.#rightB || 1;
    return this.#find();
  }

  /** The slot of the pair with the current hashes, or the free slot where it belongs. */
  #find(): number {
    const pairs = this.#pairs;
    const mask = pairs.length - 1;
    let place = (first * 2) & mask;
    while (pairs[place + 1] !== 0 && (pairs[place + 1] !== second || pairs[place] !== first))
      place = (place + 2) & mask;
    return place;
  }

  #grow(): void {
    const pairs = this.#pairs;
    this.#pairs = new Int32Array(pairs.length * 2);
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at + 1] === 0) continue;
      first = pairs[at] as number;
      second = pairs[at + 1] as number;
      const place = this.#find();
      this.#pairs[place] = first;
      this.#pairs[place + 1] = second;
    }
  }
}
