import { describe, expect, it } from 'vitest';
import { WordPairSet } from '../../src/text/word-pair-set.ts';

function tell(memory: WordPairSet, left: string, right: string): void {
  memory.next(left, 0, left.length);
  memory.next(right, 0, right.length);
}

function has(memory: WordPairSet, left: string, right: string): boolean {
  tell(memory, left, right);
  return memory.has();
}

describe('PairMemory', () => {
  it('has what was added, and nothing else', () => {
    const memory = new WordPairSet();
    expect(has(memory, 'бай', 'қауға')).toBe(false);
    tell(memory, 'бұл', 'күні');
    memory.add();
    expect(has(memory, 'бұл', 'күні')).toBe(true);
    expect(has(memory, 'күні', 'бұл')).toBe(false);
    expect(has(memory, 'бұлкү', 'ні')).toBe(false);
    expect(has(memory, 'бұл', 'күн')).toBe(false);
    expect(has(memory, '', 'бұлкүні')).toBe(false);
  });

  it('means the last two words told, wherever in a text they stand', () => {
    const memory = new WordPairSet();
    for (const [from, to] of [
      [0, 3],
      [4, 8],
      [9, 13],
    ] as const) {
      memory.next('бұл күні емес', from, to);
      if (from === 9) memory.add();
    }
    expect(has(memory, 'күні', 'емес')).toBe(true);
    expect(has(memory, 'бұл', 'күні')).toBe(false);
  });

  it('grows without forgetting', () => {
    const memory = new WordPairSet();
    for (let at = 0; at < 20_000; at += 1) {
      tell(memory, `сөз${at}`, `сөз${at + 1}`);
      memory.add();
    }
    let missing = 0;
    let strange = 0;
    for (let at = 0; at < 20_000; at += 1) {
      if (!has(memory, `сөз${at}`, `сөз${at + 1}`)) missing += 1;
      if (has(memory, `сөз${at}`, `сөз${at + 2}`)) strange += 1;
    }
    expect({ missing, strange }).toEqual({ missing: 0, strange: 0 });
  });
});
