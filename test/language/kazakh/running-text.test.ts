/**
 * What the pack sees of running text in fragments, and where a few words are left alone for it.
 */
import { describe, expect, it } from 'vitest';
import { normalize, normalizeText } from '../../../src/index.ts';
import { runningText } from '../../../src/language/kazakh/running-text.ts';

type Figures = NonNullable<ReturnType<typeof runningText>>;

/** What is seen of `text`, a word a fragment: the figures that are not zero, but for the number of fragments. */
function seen(text: string): Partial<Figures> | undefined {
  const figures = runningText(text.split('|'));
  if (figures === undefined) return undefined;
  const { fragments, ...rest } = figures;
  expect(fragments).toBe(text.split('|').length);
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== 0 && value !== false));
}

describe('runningText', () => {
  it.each<[string, Partial<Figures> | undefined]>([
    // A pronoun in its case, and a question word.
    ['Оның|кітабы|қайда?', { functionWords: 2, endsFinite: true }],
    // A conditional.
    ['Күн|батса|үй|суық.', { verbForms: 1 }],
    // A noun that hangs on the noun before it.
    ['Көше|тазалау|көліктері|бар.', { attributes: 1, functionWords: 1, endsFinite: true }],
    // A numeral and what is counted, but not numerals alone.
    ['Үйде|бес|терезе', { attributes: 1 }],
    ['алты|жеті|сегіз', {}],
    // Nouns that end as verb forms do.
    ['қорған|мектеп|тарақан|терезе', {}],
    ['Терезелер|мәтін|түс|әсерлер.', {}],
    // Words of every letter of which Russian has as well.
    ['Балалар|мектепке|барды.', { oblique: 1, endsFinite: true }],
    ['Спорт|театр|музей', undefined],
    ['Наборы|текст|фон|эффекты.', undefined],
  ])('%s', (text, figures) => {
    expect(seen(text)).toEqual(figures);
  });
});

describe('few words', () => {
  it.each([
    // Names of sections, months in short, a formula, a row of marks.
    '<p>Терезелер</p>\n<p>мәтін</p>\n<p>түс</p>\n<p>әсерлер.</p>',
    '<p>жел</p>\n<p>ақп</p>\n<p>қаң</p>\n<p>шіл</p>',
    '<p>Бұдан</p>\n<p>x = y + z</p>\n<p>шығады.</p>',
    '<p>Терезе…</p>\n<p>?</p>\n<p>.</p>\n<p>:</p>\n<p>,</p>',
    '<p>Нан<br>\nшай<br>\nқант<br>\nмай.</p>',
  ])('stay: %s', (html) => {
    expect(normalize(html)).toBe(html);
  });

  it.each([
    ['<p>Оның<br>\nкітабы<br>\nқайда?</p>', '<p>Оның кітабы қайда?</p>'],
    ['<p>Бұл</p> <p>«</p><p>Таңғы</p> <p>хабар</p><p>».</p>', '<p>Бұл «Таңғы хабар».</p>'],
  ])('are joined: %s', (html, expected) => {
    expect(normalize(html)).toBe(expected);
  });

  it.each(['Він купив хліб', 'Він\nкупив\nхліб.'])('of Ukrainian stay: %j', (text) => {
    expect(normalizeText(text)).toBe(text);
  });
});
