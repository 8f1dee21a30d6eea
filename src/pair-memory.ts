/**
 * A set of pairs of words. It is asked at every gap of a long text, so it holds and compares two hashes of 32 bits
 * instead of strings. That two pairs of a text share both is less likely than a fault of the memory; it would cost a join.
 *
 * @module
 */

const FIRST_SEED = 0x811c9dc5 | 0;
const SMALLEST = 1 << 10;
const BLANK = 0x20;

let first = 0;
let second = 0;

/** Leaves the two hashes of a pair in {@link first} and {@link second}. */
function hash(left: string, right: string): void {
  let a = FIRST_SEED;
  let b = left.length;
  for (let at = 0; at < left.length; at += 1) {
    const code = left.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = (Math.imul(b, 0x2c1b3c6d) + code) | 0;
  }
  a = Math.imul(a ^ BLANK, 0x01000193);
  for (let at = 0; at < right.length; at += 1) {
    const code = right.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = (Math.imul(b, 0x2c1b3c6d) + code) | 0;
  }
  first = a ^ (a >>> 15);
  // Zero marks a free place.
  second = b === 0 ? 1 : b;
}

/** Pairs of words; see the module. */
export class PairMemory {
  #size = 0;
  #first: Int32Array = new Int32Array(SMALLEST);
  #second: Int32Array = new Int32Array(SMALLEST);

  /** Adds a pair. */
  add(left: string, right: string): void {
    hash(left, right);
    const place = this.#find();
    if (this.#second[place] !== 0) return;
    this.#first[place] = first;
    this.#second[place] = second;
    this.#size += 1;
    if (this.#size * 2 > this.#first.length) this.#grow();
  }

  /** True when the pair was added. */
  has(left: string, right: string): boolean {
    if (this.#size === 0) return false;
    hash(left, right);
    return this.#second[this.#find()] !== 0;
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
