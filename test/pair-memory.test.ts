import { describe, expect, it } from 'vitest';
import { PairMemory } from '../src/pair-memory.ts';

describe('PairMemory', () => {
  it('has what was added, and nothing else', () => {
    const memory = new PairMemory();
    expect(memory.has('бай', 'қауға')).toBe(false);
    memory.add('бұл', 'күні');
    expect(memory.has('бұл', 'күні')).toBe(true);
    expect(memory.has('күні', 'бұл')).toBe(false);
    expect(memory.has('бұлкү', 'ні')).toBe(false);
    expect(memory.has('бұл', 'күн')).toBe(false);
  });

  it('grows without forgetting', () => {
    const memory = new PairMemory();
    for (let at = 0; at < 20_000; at += 1) memory.add(`сөз${at}`, `сөз${at + 1}`);
    let missing = 0;
    let strange = 0;
    for (let at = 0; at < 20_000; at += 1) {
      if (!memory.has(`сөз${at}`, `сөз${at + 1}`)) missing += 1;
      if (memory.has(`сөз${at}`, `сөз${at + 2}`)) strange += 1;
    }
    expect({ missing, strange }).toEqual({ missing: 0, strange: 0 });
  });
});
