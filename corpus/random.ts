/**
 * A seeded random source for everything in the bench and the training that must come out the same every time.
 *
 * @module
 */

/** A deterministic stream of numbers in [0, 1), the same on every machine for the same seed (mulberry32). */
export interface Random {
  /** The next number in [0, 1). */
  next(): number;
  /** The next integer in [0, below). */
  int(below: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of `choices`, by weight. */
  pick<T>(choices: readonly (readonly [T, number])[]): T;
}

/** Makes a {@link Random} from a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    int: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    pick<T>(choices: readonly (readonly [T, number])[]): T {
      let total = 0;
      for (const [, weight] of choices) total += weight;
      let left = next() * total;
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      const last = choices[choices.length - 1];
      if (last === undefined) throw new RangeError('nothing to pick from');
      return last[0];
    },
  };
}
