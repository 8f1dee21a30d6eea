/**
 * The templates of the boundary model. The shipped weights were trained with the features below: whoever changes a field, a
 * template or their order has to train again, and then writes new numbers here.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordSource } from '../../src/language/kazakh/model/index.ts';
import { packedModel } from '../../src/language/kazakh/model/model.generated.ts';
import {
  addHashed,
  DENSE,
  DENSE_SLOTS,
  EVERYWHERE,
  FIELDS,
  hashFeature,
  placeOf,
  SHORT_LEFT,
  SHORT_RIGHT,
  TINY_RIGHT,
  WIDE,
  WIDE_SLOTS,
  writeOneHot,
} from '../../src/model/feature-templates.ts';
import { createFeatures, extractFeatures } from '../../src/model/features.ts';
import { HIDDEN } from '../../src/model/scorer.ts';
import { createTokens, readRun } from '../../src/model/tokens.ts';

type Field = Parameters<typeof placeOf>[0];

function oneHotOf(fields: Partial<Record<Field, number>>): number[] {
  const values = new Int32Array(FIELDS);
  for (const [field, value] of Object.entries(fields)) values[placeOf(field as Field)] = value;
  const out = new Int32Array(DENSE_SLOTS);
  writeOneHot(values, out);
  return Array.from(out);
}

/** Where the features of each template begin. */
const starts = oneHotOf({});

describe('the one-hot templates', () => {
  it('lie one behind the other', () => {
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    expect(starts.at(-1)).toBeLessThan(DENSE);
  });

  it.each<[Partial<Record<Field, number>>, slot: number, feature: number]>([
    [{ left: 11 }, 0, 11],
    [{ nextLength: 8 }, 8, 8],
    // The first field varies fastest.
    [{ rightCase: 2, leftCase: 3 }, 9, 2 + 5 * 3],
    [{ isNextOpen: 1, nextKind: 15 }, 10, 1 + 2 * 15],
    [{ nextVowel: 1, leftVowel: 1 }, 13, 1 + 4],
    [{ leftMiddling: 4, rightMiddling: 3, bothMiddling: 2, rightNextMiddling: 1 }, 15, 4 + 5 * 3 + 25 * 2 + 125],
    [{ rightCoarse: 3, rightLength: 7, bothCoarse: 2 }, 18, 3 + 4 * 7 + 32 * 2],
  ])('%j', (fields, slot, feature) => {
    expect((oneHotOf(fields)[slot] as number) - (starts[slot] as number)).toBe(feature);
  });

  it('give every combination of values a feature of its own, inside of their template', () => {
    const small = fc.record({
      rightCoarse: fc.integer({ min: 0, max: 3 }),
      bothCoarse: fc.integer({ min: 0, max: 3 }),
      density: fc.integer({ min: 0, max: 7 }),
    });
    const SLOT = 20;
    fc.assert(
      fc.property(small, small, (one, other) => {
        const [first, second] = [one, other].map((fields) => oneHotOf(fields)[SLOT] as number);
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(first === second).toBe(isSame);
        expect(first).toBeGreaterThanOrEqual(starts[SLOT] as number);
        expect(first).toBeLessThan(starts[SLOT + 1] as number);
      }),
    );
  });
});

describe('the hashed templates', () => {
  it('are numbered by their place, over all groups', () => {
    const out = new Int32Array(WIDE_SLOTS);
    let count = 0;
    for (const group of [EVERYWHERE, SHORT_LEFT, SHORT_RIGHT, TINY_RIGHT]) {
      count = addHashed(new Int32Array(FIELDS), group, out, count);
    }
    expect(count).toBe(WIDE_SLOTS);
    const expected = Array.from({ length: WIDE_SLOTS }, (_, place) => hashFeature(place + 1, 0, 0) >>> 16);
    expect(Array.from(out)).toEqual(expected);
    expect(Math.max(...out)).toBeLessThan(WIDE);
  });
});

describe('the shipped weights', () => {
  it('are as many as there are features', () => {
    expect(packedModel.embedding.data).toHaveLength(DENSE * HIDDEN);
    expect(packedModel.direct.data).toHaveLength(DENSE);
    expect(packedModel.wide.data).toHaveLength(WIDE);
  });

  const fragments = ['сайлауды', 'ба', 'й', 'Қауға', 'қатысты', '.'];
  it.each<[string, start: number, token: number, dense: number[], wide: number[]]>([
    [
      'сайлауды, ба|й, Қауға',
      1,
      1,
      [10, 12, 34, 48, 61, 66, 76, 83, 95, 100, 131, 159, 176, 187, 194, 302, 823, 857, 954, 1089, 1190, 1496, 1921],
      [
        12883, 30462, 43850, 43765, 64703, 44039, 37273, 65148, 60429, 54075, 27155, 11068, 41851, 28908, 9761, 64588,
        22563, 5193, 10172, 62688, 43456, 54206, 61550, 37732, 13190, 39537, 64242,
      ],
    ],
    [
      'сайлауды|ба, й',
      0,
      0,
      [7, 22, 26, 46, 51, 62, 81, 84, 91, 100, 130, 157, 177, 188, 194, 746, 823, 839, 897, 1044, 1185, 1348, 2013],
      [
        42347, 13210, 25892, 15413, 60449, 25959, 41162, 28225, 43616, 6091, 8102, 37874, 15255, 17637, 57508, 44492,
        53315, 34540, 20532, 45312, 28395, 53385, 12534, 32499,
      ],
    ],
    [
      'сайлауды, бай|Қауға, қатысты: a word of two pieces',
      1,
      2,
      [10, 16, 32, 36, 49, 73, 77, 87, 96, 101, 130, 159, 177, 189, 194, 312, 824, 856, 971, 1093, 1191, 1746, 2471],
      [
        20696, 8265, 19697, 17816, 8427, 7778, 2180, 29379, 37990, 9888, 59529, 3814, 3134, 29740, 9710, 38441, 42184,
        7730, 61605, 44475, 54083, 41005, 48052,
      ],
    ],
  ])('were trained with these features: %s', (_, start, token, dense, wide) => {
    const tokens = createTokens();
    const features = createFeatures();
    readRun(tokens, { fragments, before: '', final: true }, () => undefined, wordSource());
    extractFeatures(features, tokens, wordSource(), start, token);
    expect(Array.from(features.dense)).toEqual(dense);
    expect(Array.from(features.wide.slice(0, features.wideCount))).toEqual(wide);
  });
});
