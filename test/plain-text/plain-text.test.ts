/** Plain text comes out as plain text, whatever is reached or asked for. */
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.ts';
import { entries } from '../support/entries.ts';

const torn = 'Бүгін\nауылда\nжаңа\nмек\nтеп\nашылды\n,\nоқушылар\nоған\nбар\nды\nжәне\nмұғалім\nдер\nкелді\n.\n';
/** A text of lines that are joined, `length` characters long. */
function long(length: number): string {
  return torn.repeat(Math.ceil(length / torn.length)).slice(0, length);
}

describe.each(entries)('%s', (_entry, { normalizeText }) => {
  it.each([
    ['one character more than the limit', long(257), { limits: { characters: 256 } }],
    ['the same without a language', long(257), { pack: null, limits: { characters: 256 } }],
    ['many times the limit', long(5000), { limits: { characters: 256 } }],
    ['many windows of lines', long(5000), { limits: { fragments: 16 } }],
    ['as many characters as the default limit', long(70_000), { limits: { fragments: 1_000_000 } }],
    ['the same without a language', long(70_000), { pack: null, limits: { fragments: 1_000_000 } }],
    ['a line longer than the limit in a torn text', torn + 'а'.repeat(300) + torn, { limits: { characters: 256 } }],
    ['whitespace that is believed', long(600), { whitespace: 'trust', limits: { characters: 256 } }],
  ] as const)('no tag comes into %s', (_, text, options) => {
    const out = normalizeText(text, options);
    // Otherwise there was nothing to write.
    expect(out).not.toBe(text);
    expect(out).not.toContain('<');
    expect(out.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  });

  it('what looks like a tag stays as it is', () => {
    const text = `<p>\n${torn}</p>\n${torn}<br>`;
    expect(normalizeText(text).replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  });
});

describe('a paragraph of another language beside one in Kazakh', () => {
  const KAZAKH = 'Кеше Астанада халықаралық форум өтті.';
  const lines = (text: string): string => text.replaceAll(' ', '\n');

  it.each([
    ['Russian', 'Вчера в Астане прошёл большой международный форум о воде, и на него приехали гости из многих стран.'],
    [
      'English',
      'A large international forum on water was held in Astana yesterday, and guests came from many countries.',
    ],
  ])('%s: the Kazakh one is repaired, whatever stands around it', (_language, other) => {
    expect(normalizeText(`${lines(KAZAKH)}\n\n${lines(other)}`)).toBe(`${KAZAKH}\n\n${lines(other)}`);
    expect(normalizeText(`${lines(other)}\n\n${lines(KAZAKH)}`)).toBe(`${lines(other)}\n\n${KAZAKH}`);
  });
});
