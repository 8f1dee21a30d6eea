/**
 * The parts that training and the quality bench stand on: the same everywhere, every time.
 */
import { readFileSync } from 'node:fs';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { boundaryOffsets, compare, createTally, gapsOf } from '../../../../bench/quality/measure.ts';
import { damage, renderFlattened, renderParsed, renderRaw, renderSpaced } from '../../../../corpus/damage.ts';
import { RANDOM_SETTING } from '../../../../corpus/damage-settings.ts';
import { createRandom } from '../../../../corpus/random.ts';
import { buildFuseFilter } from '../../../../scripts/train/fuse-filter.ts';
import { alphabet } from '../../../../src/language/kazakh/model/alphabet.ts';
import { exp } from '../../../../src/model/deterministic-exp.ts';
import { mix } from '../../../../src/model/fuse-filter.ts';
import { SuffixSet } from '../../../../src/model/suffix-set.ts';
import { createWordSource, WORD_FINGERPRINT } from '../../../../src/model/word-frequencies.ts';

const clean = readFileSync(new URL('../../../../fixtures/pages/krmm/expected.txt', import.meta.url), 'utf8').split(
  '\n\n',
);

describe('the damage generator', () => {
  it('gives the same damage for the same seed, another for another', () => {
    expect(damage(clean, { seed: 1 })).toEqual(damage(clean, { seed: 1 }));
    expect(damage(clean, { seed: 1 })).not.toEqual(damage(clean, { seed: 2 }));
  });

  it('loses nothing: fragments and gold boundaries give the clean text', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { fragments, boundaries, gold } = damage(clean, { seed, setting: { ...RANDOM_SETTING, letterCut: 0.3 } });
      let text = fragments[0]?.text ?? '';
      boundaries.forEach((boundary, i) => {
        text += { join: '', space: ' ', break: '\n\n' }[boundary.gold] + fragments[i + 1]?.text;
      });
      expect(text).toBe(gold);
    }
  });

  it('writes the parsed track as an HTML5 parser does', () => {
    for (let seed = 0; seed < 5; seed++) {
      const damaged = damage(clean, { seed });
      expect(renderParsed(damaged)).toBe(serialize(parseFragment(renderRaw(damaged))));
      expect(renderFlattened(damaged)).not.toMatch(/<p>\s*<\/p>/u);
    }
  });

  it('spaces only at cuts', () => {
    const damaged = damage(clean, { seed: 3 });
    expect(gapsOf(renderSpaced(damaged)).characters).toBe(gapsOf(damaged.gold).characters);
  });
});

describe('the measure', () => {
  it('counts joins, breaks, losses and changes elsewhere', () => {
    const tally = createTally();
    compare(
      tally,
      'байқауға қатысты.\n\nБұл жаңа',
      boundaryOffsets(['ба', 'йқауға', 'қатысты.', 'Бұл жаңа']),
      'ба йқауғақатысты. Бұлжаңа',
    );
    expect(tally).toMatchObject({
      joins: { found: 0, wrong: 1, missed: 1 },
      letters: { found: 0, wrong: 1, missed: 1 },
      paragraphs: { found: 0, wrong: 0, missed: 1 },
      lost: 0,
      elsewhere: 1,
      exact: 0,
    });
    compare(tally, 'абв', [], 'аб');
    expect(tally.lost).toBe(1);
  });
});

describe('the filters', () => {
  const keys = new Int32Array(5000);
  const random = createRandom(5);
  const seen = new Set<number>();
  for (let i = 0; i < keys.length; i++) {
    let key = random.int(4294967296) | 0;
    while (seen.has(key)) key = random.int(4294967296) | 0;
    seen.add(key);
    keys[i] = key;
  }

  it('find every key with its class, and few strangers', () => {
    const classes = keys.map((_, i) => i & 1);
    const bits = WORD_FINGERPRINT + 3;
    const words = buildFuseFilter(
      keys,
      keys.map((key, i) => ((mix(key ^ 0x5bd1e995) >>> (32 - WORD_FINGERPRINT)) << 3) | (classes[i] as number)),
      bits,
    );
    const empty = buildFuseFilter(new Int32Array(0), new Int32Array(0), 3);
    const source = createWordSource(alphabet, {
      words,
      checks: empty,
      built: empty,
      suffixes: new SuffixSet(),
    });
    keys.forEach((key, i) => {
      expect(source.word(key)).toBe(4 + (classes[i] as number));
    });
    let strangers = 0;
    for (let i = 0; i < 20_000; i++) if (source.word(mix(i + 1)) !== 0) strangers++;
    expect(strangers / 20_000).toBeLessThan(0.005);
  });
});

describe('the set of suffixes', () => {
  it('holds what was added, by its lower bits, and gives it in order', () => {
    const suffixes = new SuffixSet();
    const hashes = [5, 1 << 16, (1 << 16) + 5, -1];
    for (const hash of hashes) suffixes.add(hash);
    expect(hashes.every((hash) => suffixes.has(hash))).toBe(true);
    expect([0, (1 << 17) + 5, 6].some((hash) => suffixes.has(hash))).toBe(false);
    expect([...suffixes.places()]).toEqual([5, 1 << 16, (1 << 16) + 5, (1 << 21) - 1]);
  });
});

describe('the exponential', () => {
  it('is right to twelve digits', () => {
    for (let x = -44; x <= 44; x += 0.173) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 10);
  });
});
