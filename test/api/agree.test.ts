/** Every door gives what `normalize()` gives, however the input is cut. */
import fc from 'fast-check';
import { normalize, type Options, toText } from 'tutas';
import { describe, expect, test } from 'vitest';
import { anything, cuts, damaged } from '../support/arbitraries.ts';
import { healthyPages, krmm, negative, synthetic, wildShapes } from '../support/fixtures.ts';
import { bytesOf, cut, iterate, node, type Piece, push, sized, textOf, type Way, web } from '../support/ways.ts';

const ways: Readonly<Record<string, Way>> = { push, iterate, node, web };
const byteWays: Readonly<Record<string, Way>> = { iterate, node, web };
const documents = [...synthetic, ...wildShapes, ...negative, ...healthyPages, { label: 'krmm', html: krmm.raw }];

/** A hundred documents a door, ten thousand with TUTAS_LONG=1. */
const numRuns = process.env.TUTAS_LONG === '1' ? 10_000 : 100;

/** UTF-8 has no lone surrogates: every encoder writes U+FFFD for one. */
function wellFormed(text: string): string {
  return textOf([bytesOf(text)]);
}

/** Streams cost some microseconds a piece; larger pages are cut in larger pieces there. */
const SMALL = 3000;

/** Fails with what was cut how, not with two long texts only. */
async function same(way: Way, pieces: readonly Piece[], want: string, what: string, options?: Options): Promise<void> {
  const got = await way(pieces, options);
  if (got !== want) expect({ what, got }).toEqual({ what, got: want });
}

describe('every fixture, through every streaming door', () => {
  for (const [name, way] of Object.entries(ways)) {
    test(`${name}: whole, per character, in pieces`, async () => {
      for (const { label, html } of documents) {
        const want = normalize(html);
        await same(way, [html], want, `${label}, whole`);
        if (html.length <= SMALL || name === 'push') await same(way, sized(html, 1), want, `${label}, per character`);
        await same(way, sized(html, 97), want, `${label}, in pieces of 97`);
      }
    });
  }
  for (const [name, way] of Object.entries(byteWays)) {
    test(`${name}: bytes, whole, one by one, in pieces`, async () => {
      for (const { label, html } of documents) {
        const want = normalize(html);
        const bytes = bytesOf(html);
        await same(way, [bytes], want, `${label}, whole`);
        if (html.length <= SMALL) await same(way, sized(bytes, 1), want, `${label}, per byte`);
        await same(way, sized(bytes, 101), want, `${label}, in pieces of 101`);
      }
    });
  }
  test('as text', async () => {
    for (const { label, html } of documents) {
      const want = toText(html);
      for (const [name, way] of Object.entries(ways)) {
        await same(way, sized(html, 13), want, `${label} as text, ${name}`, { output: 'text' });
      }
    }
  });
});

describe('generated documents, through every streaming door', () => {
  for (const [kind, generated] of [
    ['broken pages', damaged],
    ['anything', anything],
  ] as const) {
    for (const [name, way] of Object.entries(ways)) {
      test(`${kind}, ${name}: whole, per character, cut anywhere`, async () => {
        await fc.assert(
          fc.asyncProperty(generated, cuts, async (html, places) => {
            const want = name === 'push' || name === 'iterate' ? normalize(html) : wellFormed(normalize(html));
            expect(await way([html])).toBe(want);
            expect(await way(cut(html, places))).toBe(want);
            expect(await way(sized(html, html.length > SMALL ? 61 : 1))).toBe(want);
          }),
          { numRuns },
        );
      });
    }
    for (const [name, way] of Object.entries(byteWays)) {
      test(`${kind}, ${name}: bytes, whole, one by one, cut anywhere`, async () => {
        await fc.assert(
          fc.asyncProperty(generated, cuts, async (given, places) => {
            const html = wellFormed(given);
            const want = normalize(html);
            const bytes = bytesOf(html);
            expect(await way([bytes])).toBe(want);
            expect(await way(cut(bytes, places))).toBe(want);
            expect(await way(sized(bytes, html.length > SMALL ? 61 : 1))).toBe(want);
          }),
          { numRuns },
        );
      });
    }
  }
  test('options reach every door', async () => {
    const options: Options = { whitespace: 'ignore', pack: null, limits: { fragments: 16, characters: 1024 } };
    await fc.assert(
      fc.asyncProperty(damaged, async (html) => {
        const want = normalize(html, options);
        for (const way of Object.values(ways)) expect(await way(sized(html, 37), options)).toBe(want);
      }),
      { numRuns },
    );
  });
});
