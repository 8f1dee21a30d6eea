/**
 * A set of pairs of words. It is asked at every gap of a long text, so it holds and compares two hashes of 32 bits
 * instead of strings. That two pairs of a text share both is less likely than a fault of the memory; it would cost a join.
 *
 * @module
 */

const FIRST_SEED = 0x811c9dc5 | 0;
const SMALLEST = 1 << 10;

let first = 0;
let second = 0;

/** Pairs of words; see the module. Words are told one after the other, so that each is read once. */
export class PairMemory {
  #size = 0;
  #first: Int32Array = new Int32Array(SMALLEST);
  #second: Int32Array = new Int32Array(SMALLEST);
  /** Two hashes of the last word but one, and of the last. */
  #leftA = 0;
  #leftB = 0;
  #rightA = 0;
  #rightB = 0;

  /** Goes on to the next word, `text` from `from` to `to`: {@link add} and {@link has} mean the pair that ends with it. */
  next(text: string, from: number, to: number): void {
    let a = FIRST_SEED;
    let b = to - from;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = (Math.imul(b, 0x2c1b3c6d) + code) | 0;
    }
    this.#leftA = this.#rightA;
    this.#leftB = this.#rightB;
    this.#rightA = a ^ (a >>> 15);
    this.#rightB = b;
  }

  /** Adds the pair of the last two words. */
  add(): void {
    const place = this.#findPair();
    if (this.#second[place] !== 0) return;
    this.#first[place] = first;
    this.#second[place] = second;
    this.#size += 1;
    if (this.#size * 2 > this.#first.length) this.#grow();
  }

  /** True when the pair of the last two words was added. */
  has(): boolean {
    return this.#size > 0 && this.#second[this.#findPair()] !== 0;
  }

  #findPair(): number {
    const a = Math.imul(this.#leftA, 0x2c1b3c6d) + this.#rightA;
    first = a ^ (a >>> 16);
    // Zero marks a free place.
    second = (Math.imul(this.#leftB, 0x01000193) ^ this.#rightB) | 0 || 1;
    return this.#find();
  }

  /** The place of the pair whose hashes are at hand, or the free one where it belongs. */
  #find(): number {
    const mask = this.#first.length - 1;
    let place = first & mask;
    while (this.#second[place] !== 0 && (this.#second[place] !== second || this.#first[place] !== first)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const [firsts, seconds] = [this.#first, this.#second];
    this.#first = new Int32Array(firsts.length * 2);
    this.#second = new Int32Array(firsts.length * 2);
    for (let at = 0; at < firsts.length; at += 1) {
      if (seconds[at] === 0) continue;
      first = firsts[at] as number;
      second = seconds[at] as number;
      const place = this.#find();
      this.#first[place] = first;
      this.#second[place] = second;
    }
  }
}
