/**
 * A binary fuse filter: a static function from hashes to small numbers. A look-up is the exclusive or of three slots;
 * no key is stored, so an unknown one gives noise, which a fingerprint beside the value tells apart.
 *
 * @module
 */

/** A function from hashes to small numbers, fixed when it was built; unknown hashes give noise. */
export interface BinaryFuseFilter {
  readonly bits: number;
  readonly seed: number;
  readonly segment: number;
  readonly segmentCount: number;
  /** `bits` per slot, packed. */
  readonly data: Uint8Array;
}

/** Scrambles a 32-bit hash. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The three slots of a hash: one in each of three neighbouring segments. */
export function slotsOf(hash: number, seed: number, segment: number, segmentCount: number, out: Int32Array): void {
  const a = mix(hash ^ seed) >>> 0;
  const b = mix(a + 0x9e3779b9) >>> 0;
  // The high half picks the segment, the rest the places in it; `segment` is a power of two.
  const first = Math.floor((a / 4294967296) * segmentCount);
  out[0] = first * segment + (b & (segment - 1));
  out[1] = (first + 1) * segment + ((b >>> 15) & (segment - 1));
  out[2] = (first + 2) * segment + ((Math.imul(a ^ (b >>> 7), 0x2c1b3c6d) >>> 12) % segment);
}

const places: Int32Array = /* @__PURE__ */ new Int32Array(3);

/** Reads the packed number at `slot`. */
function readSlot(data: Uint8Array, bits: number, slot: number): number {
  const bit = slot * bits;
  const byte = bit >>> 3;
  const word = (data[byte] as number) | ((data[byte + 1] as number) << 8) | ((data[byte + 2] as number) << 16);
  return (word >>> (bit & 7)) & ((1 << bits) - 1);
}

/** The number stored for `hash`; noise when it was not stored. */
export function lookUp({ bits, seed, segment, segmentCount, data }: BinaryFuseFilter, hash: number): number {
  slotsOf(hash, seed, segment, segmentCount, places);
  return (
    readSlot(data, bits, places[0] as number) ^
    readSlot(data, bits, places[1] as number) ^
    readSlot(data, bits, places[2] as number)
  );
}

/** The fingerprint that is stored beside a value. */
export function fingerprint(hash: number, bits: number): number {
  return mix(hash ^ 0x5bd1e995) >>> (32 - bits);
}
