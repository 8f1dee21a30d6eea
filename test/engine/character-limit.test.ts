/** More markup than may be held: what is written is balanced, and a run goes on. */
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const WORDS = ['балалар', 'ба', 'й', 'қауға', 'қатысып,'];
const TEXT = `Бүгін ${Array.from({ length: 50 }, () => 'балалар байқауға қатысып,').join(' ')} қайтты.`;
/** More than a run of as many words as are held may have for each. */
const STYLE = 'margin:0;padding:0;'.repeat(16);

function count(html: string, part: string): number {
  return html.split(part).length - 1;
}

function run(open: string, close: string): string {
  const words = Array.from({ length: 250 }, (_, at) => open + WORDS[at % WORDS.length] + close);
  const text = words.map((word, at) => (at % 5 === 2 || at % 5 === 3 ? word : ` ${word}`)).join('');
  return `${open}Бүгін${close}${text} ${open}қайтты${close}${open}.${close}`;
}

describe.each(entries)('%s', (_entry, { createNormalizer, normalize, toText }) => {
  it.each(['div', 'p', 'li'])('a run of <%s> with long attributes is one paragraph', (name) => {
    const html = `<section>${run(`<${name} style="${STYLE}">`, `</${name}>`)}</section><footer>F</footer>`;
    const out = normalize(html);
    expect(out).toBe(`<section><${name} style="${STYLE}">${TEXT}</${name}></section><footer>F</footer>`);
    expect(toText(html)).toBe(`${TEXT}\n\nF`);
    const normalizer = createNormalizer();
    let pieces = '';
    for (let at = 0; at < html.length; at += 997) pieces += normalizer.write(html.slice(at, at + 997));
    expect(pieces + normalizer.end()).toBe(out);
  });

  it('long images and comments between words neither lose nor make a tag', () => {
    const data = 'A'.repeat(900);
    for (const inside of [`<img src="data:${data}">`, `<!-- ${data} -->`]) {
      const html = `<div>${run('<p>', `${inside}</p>`)}</div>`;
      const out = normalize(html);
      expect(count(out, '<p>')).toBe(count(out, '</p>'));
      expect(count(out, inside)).toBe(count(html, inside));
      expect(toText(out)).toBe(toText(html));
    }
  });

  it.each(['div', 'p', 'li'])('a <%s> that is longer than all that may be held stays, tags and all', (name) => {
    const limits = { characters: 512, fragments: 16 };
    const note = '<i title="a b c d e f">сөз</i> '.repeat(40);
    const torn = run(`<${name}>`, `</${name}>`);
    for (const html of [
      `<${name}>${note}</${name}>`,
      `<section>${torn}<${name}>${note}</${name}>${torn}</section>`,
      `<section><${name}>${note}<br>ба<br>й<br>қауға</${name}></section>${torn}`,
    ]) {
      const out = normalize(html, { limits });
      expect(count(out, note)).toBe(count(html, note));
      expect(count(out, `<${name}>`)).toBe(count(out, `</${name}>`));
      expect(toText(out, { limits }).replaceAll(/\s/gu, '')).toBe(toText(html).replaceAll(/\s/gu, ''));
    }
  });

  it('throws where it is asked to', () => {
    const html = run(`<div style="${STYLE}">`, '</div>');
    expect(() => normalize(html, { limits: { exceeded: 'throw' } })).toThrow(/characters/u);
  });
});
