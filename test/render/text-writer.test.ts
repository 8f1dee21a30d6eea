/** Whitespace in text output: one blank for every stretch of it, however the text comes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextWriter } from '../../src/render/text-writer.ts';

const word = fc.constantFrom('сөз', 'a', '—', '«ән»', '\u{1F35E}', '\uD800', 'ұзын'.repeat(30), '\u0001');
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\t', '\u00A0', '\u2003', ' \n ');
const text = fc
  .array(fc.oneof({ arbitrary: word, weight: 2 }, space), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('TextWriter.collapse', () => {
  it('writes what a collapse of the whole text gives', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const writer = new TextWriter();
        for (const one of texts) writer.collapse(one);
        expect(writer.take()).toBe(texts.join('').replaceAll(/\s+/gu, ' ').trim());
      }),
    );
  });

  it('writes a part of a text as it would write that part alone', () => {
    fc.assert(
      fc.property(text, fc.nat(400), fc.nat(400), (whole, one, other) => {
        const [from, to] = [one, other].map((at) => Math.min(at, whole.length)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        const writer = new TextWriter();
        writer.collapse(whole, from, to);
        expect(writer.take()).toBe(whole.slice(from, to).replaceAll(/\s+/gu, ' ').trim());
      }),
    );
  });

  it.each([3, 300])('parts paragraphs, and knows where a fragment of %i characters begins', (length) => {
    const writer = new TextWriter();
    writer.collapse('бір ');
    writer.part(3);
    writer.beginFragment();
    writer.collapse(` ${'а'.repeat(length)} `);
    expect(writer.endFragment()).toBe(5);
    expect(writer.take()).toBe(`бір\n\n${'а'.repeat(length)}`);
  });
});
