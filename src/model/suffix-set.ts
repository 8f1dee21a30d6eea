/**
 * A set of suffixes, by the lower bits of their hashes. About 1 in 280 other strings passes for one.
 *
 * @module
 */

/** Room for hashes, in bits: a power of two. */
const SPACE: number = 1 << 21;
/** Room of the smaller set that is looked at first. */
const SKETCH_SPACE: number = 1 << 16;

export class SuffixSet {
  readonly #bits = new Uint8Array(SPACE >>> 3);
  /** The same places by fewer bits. Nine of ten strings are no suffix, and a table that stays in the cache shows that. */
  readonly #sketch = new Uint8Array(SKETCH_SPACE >>> 3);

  /** @param hash of a suffix, or its place */
  add(hash: number): void {
    setBit(this.#bits, hash & (SPACE - 1));
    setBit(this.#sketch, hash & (SKETCH_SPACE - 1));
  }

  has(hash: number): boolean {
    return hasBit(this.#sketch, hash & (SKETCH_SPACE - 1)) && hasBit(this.#bits, hash & (SPACE - 1));
  }

  /** The lower bits of all hashes, upwards. */
  *places(): Generator<number> {
    for (let place = 0; place < SPACE; place += 1) if (hasBit(this.#bits, place)) yield place;
  }
}

function setBit(bits: Uint8Array, place: number): void {
  bits[place >>> 3] = (bits[place >>> 3] as number) | (1 << (place & 7));
}

function hasBit(bits: Uint8Array, place: number): boolean {
  return (((bits[place >>> 3] as number) >>> (place & 7)) & 1) === 1;
}
