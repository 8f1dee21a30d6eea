/**
 * Input that is huge, deep or cut off in one way: 100,000 levels, a million tags, 16 MB of text. Everything finishes,
 * nothing overflows the stack, the output is right. How long it takes is the question of `bench/scale.bench.ts`.
 */
import { describe, expect, it } from 'vitest';
import { type Entry, entries } from './support/entries.ts';
import { type Huge, hugeInputs } from './support/huge.ts';
import { cutAt, push } from './support/pieces.ts';

/** Strings of megabytes make no readable diff. */
function expectSame(found: string, wanted: string): void {
  if (found === wanted) return;
  let at = 0;
  while (found[at] === wanted[at]) at += 1;
  const from = Math.max(0, at - 40);
  expect(`${at}: ${found.slice(from, at + 80)}`).toBe(`${at}: ${wanted.slice(from, at + 80)}`);
}

/** Chunks of 64 KB or so, cut anywhere. */
function chunks(text: string): string[] {
  const count = Math.ceil(text.length / 65_000);
  return cutAt(
    text,
    Array.from({ length: count }, (_, index) => (index + 1) / (count + 1)),
  );
}

function check(doors: Entry, { html, normalized = html, text }: Huge): void {
  expectSame(doors.normalize(html), normalized);
  expectSame(doors.toText(html), text);
  expectSame(push(doors.createNormalizer(), chunks(html)), normalized);
}

describe.each(entries)('%s', (entry, doors) => {
  // A pack is asked about broken runs only, and a quarter of them tells as much: for the rest one entry is enough.
  const isCore = entry === 'tutas/core';
  const inputs = isCore ? hugeInputs : hugeInputs.filter(([, make]) => make(1).normalized !== undefined);

  it.each(inputs)('%s', (label, make) => check(doors, { label, ...make(isCore ? 100 : 25) }), 120_000);

  it('gives the same for broken paragraphs in single code units as for the whole', () => {
    const html = hugeInputs.find(([label]) => label === 'broken paragraphs')?.[1](20).html ?? '';
    expectSame(push(doors.createNormalizer(), html), doors.normalize(html));
  }, 120_000);

  it('holds no more than the limits say', () => {
    const normalizer = doors.createNormalizer();
    let read = 0;
    let written = 0;
    let most = 0;
    for (let round = 0; round < 300; round += 1) {
      const chunk = '<p>Сөз келді.</p> '.repeat(200);
      read += chunk.length;
      written += normalizer.write(chunk).length;
      most = Math.max(most, read - written);
    }
    normalizer.end();
    expect(most).toBeLessThan(80_000);
  });
});
