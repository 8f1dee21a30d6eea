/** Inline elements one behind the other without whitespace: where are they one word, and where many? */
import type { Options } from 'tutas';
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const SPANS: Options = { carriers: ['p', 'span'] };

function chain(words: string, name = 'span'): string {
  return words
    .split('|')
    .map((word) => `<${name}>${word}</${name}>`)
    .join('');
}

/** Pieces, and the text they are to a reader who knows the language. */
const IN_KAZAKH: ReadonlyArray<readonly [pieces: string, text: string]> = [
  ['Бұл|мәселе|кеше|шешілді.', 'Бұл мәселе кеше шешілді.'],
  [
    'Реформалар|туралы|заң|жобасы|ассамблеяның|жұмыс|істеу|әдісіне|енгізілді.',
    'Реформалар туралы заң жобасы ассамблеяның жұмыс істеу әдісіне енгізілді.',
  ],
  ['Ре|формалар|туралы|заң|жо|басы|енгізіл|ді|.', 'Реформалар туралы заң жобасы енгізілді.'],
  ['Ол|келді,|бірақ|кеш|қалды.', 'Ол келді, бірақ кеш қалды.'],
  ['Судың|деңгейі|15|метрге|көтерілді.', 'Судың деңгейі 15 метрге көтерілді.'],
  // One word, whatever it is made of.
  ['қ|а|з|а|қ', 'қазақ'],
  ['Қ|аза|қстан', 'Қазақстан'],
  ['мек|теп|тер', 'мектептер'],
  // A drill of syllables is no row of words.
  ['ма|қа|мұ|ра|мо|то|нұ', 'мақамұрамотонұ'],
  ['Се|нің|де|ма|мың|ба|р|ма', 'Сенің де ма мың бар ма'],
  // Two pieces are no chain.
  ['Тәртіп|күшейтілді', 'Тәртіпкүшейтілді'],
];

/** The same in any language, and in none. */
const IN_ANY: ReadonlyArray<readonly [pieces: string, text: string]> = [
  ['2|0|2|6', '2026'],
  ['12|:|30', '12:30'],
  ['console.|log|(|value|)', 'console.log(value)'],
  ['Donau|dampf|schiff|fahrt', 'Donaudampfschifffahrt'],
  ['https://|example|.|org|/|path', 'https://example.org/path'],
  // No word has so many letters.
  [
    'These|words|stand|each|in|an|element|of|its|own|together',
    'These words stand each in an element of its own together',
  ],
];

describe.each(entries)('%s', (entry, doors) => {
  const rows = entry === 'tutas' ? [...IN_KAZAKH, ...IN_ANY] : IN_ANY;

  it.each(rows)('%s', (pieces, text) => {
    for (const name of ['span', 'b', 'font']) expect(doors.toText(`<p>${chain(pieces, name)}</p>`)).toBe(text);
    expect(doors.toText(`<div><i>${chain(pieces)}</i></div>`)).toBe(text);
    expect(doors.toText(`<p>${chain(pieces)}</p>`, SPANS)).toBe(text);
    // What stands in an element before the paragraph says nothing of the whitespace in it.
    expect(doors.toText(`<b>Хабар</b><p>${chain(pieces)}</p>`)).toBe(`Хабар\n\n${text}`);
  });

  it.each(rows.filter(([pieces]) => pieces.split('|').length > 2))('%s, unwrapped', (pieces, text) => {
    const html = `<p>${chain(pieces)}</p>`;
    // Where nothing cuts a word, the elements stay.
    expect([`<p>${text}</p>`, html]).toContain(doors.normalize(html, SPANS));
    expect(doors.normalize(doors.normalize(html, SPANS), SPANS)).toBe(doors.normalize(html, SPANS));
  });

  it.each(rows)('%s stays with the carriers that are the default', (pieces) => {
    const html = `<p>${chain(pieces)}</p>`;
    expect(doors.normalize(html)).toBe(html);
  });

  it.each([
    ['Келісімнің |“|Са|тушы|”| тарапы', 'Келісімнің “Сатушы” тарапы'],
    ['Бұл |хақ|тың|сал|дары| болды.', 'Бұл хақтыңсалдары болды.'],
    ['Ол |мек|теп|те бүгін |жоқ.', 'Ол мектепте бүгін жоқ.'],
  ])('%s: whitespace that is there is believed', (pieces, text) => {
    expect(doors.toText(`<p>${chain(pieces)}</p>`)).toBe(text);
    expect(doors.normalize(`<p>${chain(pieces)}</p>`, SPANS)).toBe(`<p>${text}</p>`);
  });

  it.each([
    '<span>(</span></p><p><span>жұмыс</span><span>және</span></p>\n\n<p>Бұл</p>\nқауға</p><span>ашылды.</span>',
    '<p>бір</p><p>бі</p>\n\n<p><span>рі</span><span>не</span></p> <p>айт</p><p>ты.</p>',
  ])('%s: chains that the second look makes longer or shorter are found again, as a replay finds them', (html) => {
    const { decisions } = doors.explain(html, SPANS);
    expect(doors.applyDecisions(html, decisions, SPANS)).toBe(doors.normalize(html, SPANS));
  });
});
