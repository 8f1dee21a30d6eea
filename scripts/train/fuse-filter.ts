/**
 * Builds the static filters of `src/model/word-frequencies.ts`: three-way binary fuse, solved by peeling.
 *
 * @module
 */
import { type BinaryFuseFilter, slotsOf } from '../../src/model/fuse-filter.ts';

/** Builds a function that maps `keys[i]` to `values[i]`, of `bits` bits. Keys must be distinct 32-bit hashes. */
export function buildFuseFilter(keys: Int32Array, values: Int32Array, bits: number): BinaryFuseFilter {
  const count = keys.length;
  // A smaller segment peels at a lower overhead, up to a point; these sizes were found by trying.
  for (let overhead = 1.13; ; overhead += 0.01) {
    let shift = 4;
    while (2 ** (shift + 1) < count / 24 && shift < 12) shift++;
    const segment = 2 ** shift;
    const segmentCount = Math.max(1, Math.ceil((count * overhead) / segment) - 2);
    for (let seed = 1; seed <= 6; seed++) {
      const slotCount = (segmentCount + 2) * segment;
      const slots = new Int32Array(count * 3);
      const degree = new Int32Array(slotCount);
      const edges = new Int32Array(slotCount);
      const three = new Int32Array(3);
      for (let i = 0; i < count; i++) {
        slotsOf(keys[i] as number, seed, segment, segmentCount, three);
        for (let j = 0; j < 3; j++) {
          const slot = three[j] as number;
          slots[i * 3 + j] = slot;
          degree[slot] = (degree[slot] as number) + 1;
          edges[slot] = (edges[slot] as number) ^ i;
        }
      }
      const stack: number[] = [];
      for (let slot = 0; slot < slotCount; slot++) if (degree[slot] === 1) stack.push(slot);
      const order: number[] = [];
      const places: number[] = [];
      while (stack.length > 0) {
        const slot = stack.pop() as number;
        if (degree[slot] !== 1) continue;
        const key = edges[slot] as number;
        order.push(key);
        places.push(slot);
        for (let j = 0; j < 3; j++) {
          const other = slots[key * 3 + j] as number;
          degree[other] = (degree[other] as number) - 1;
          edges[other] = (edges[other] as number) ^ key;
          if (degree[other] === 1) stack.push(other);
        }
      }
      if (order.length < count) continue;
      const table = new Int32Array(slotCount);
      for (let i = count - 1; i >= 0; i--) {
        const key = order[i] as number;
        const place = places[i] as number;
        let value = values[key] as number;
        for (let j = 0; j < 3; j++) {
          const slot = slots[key * 3 + j] as number;
          if (slot !== place) value ^= table[slot] as number;
        }
        table[place] = value;
      }
      const data = new Uint8Array(((slotCount * bits + 7) >> 3) + 3);
      for (let slot = 0; slot < slotCount; slot++) {
        const value = table[slot] as number;
        const bit = slot * bits;
        const shifted = value << (bit & 7);
        const byte = bit >>> 3;
        data[byte] = (data[byte] as number) | (shifted & 255);
        data[byte + 1] = (data[byte + 1] as number) | ((shifted >>> 8) & 255);
        data[byte + 2] = (data[byte + 2] as number) | ((shifted >>> 16) & 255);
      }
      return { bits, seed, segment, segmentCount, data };
    }
  }
}
