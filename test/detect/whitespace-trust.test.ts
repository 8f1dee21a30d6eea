/** Does the whitespace of a run tell the truth? The stage by itself, and what comes of it through the doors. */
import { toText } from 'tutas';
import { describe, expect, it } from 'vitest';
import { noStatistics, type RegionStatistics } from '../../src/detect/statistics.ts';
import { assessWhitespace } from '../../src/detect/whitespace-trust.ts';

const RUN: RegionStatistics = {
  ...noStatistics(),
  fragments: 21,
  words: 21,
  boundaries: 20,
  adjacent: 5,
  spaced: 15,
  chain: 2,
  touching: 12,
};

describe('assessWhitespace', () => {
  it.each([
    ['words cut here and there', {}, true, true],
    ['a word cut into two long parts', { adjacentLong: 1 }, true, true],
    ['many pairs of whole words that touch', { adjacentLong: 4 }, false, true],
    ['touching words that would make one of fifty letters', { touching: 50 }, false, true],
    ['more pieces in a row than a word has', { chain: 9 }, false, true],
    ['words cut into syllables', { adjacent: 32, spaced: 14, chain: 5, touching: 16, adjacentLong: 2 }, true, true],
    ['words of which every second space is missing', { adjacent: 32, spaced: 14, adjacentLong: 15 }, false, true],
    ['a few whole words of which most touch', { boundaries: 6, adjacent: 5, spaced: 1, adjacentLong: 1 }, false, true],
    ['pieces of words of which most touch', { boundaries: 6, adjacent: 5, spaced: 1, pieces: 2 }, true, true],
    ['commas and pieces behind spaces', { spacedJoins: 6, spacedPieces: 3 }, true, false],
  ])('%s', (_name, more, trustAdjacent, trustSpaced) => {
    const trust = assessWhitespace({ ...RUN, ...more }, 'auto', true);
    expect(trust).toMatchObject({ trustAdjacent, trustSpaced });
  });

  it('leaves whole words that touch to adjacency where no language can be asked', () => {
    expect(assessWhitespace({ ...RUN, adjacentLong: 4 }, 'auto', false).trustAdjacent).toBe(true);
  });

  it.each([
    ['trust', true],
    ['ignore', false],
  ] as const)('is told to %s', (whitespace, believed) => {
    const trust = assessWhitespace({ ...RUN, adjacentLong: 4, touching: 50 }, whitespace, true);
    expect(trust).toMatchObject({ trustAdjacent: believed, trustSpaced: believed });
  });
});

describe('a short run with one true gap', () => {
  it.each([
    [
      'between two paragraphs',
      '<p>Фото</p>\n<p>Мен</p><p>бүгін</p><p>дүкенге</p><p>барып</p><p>нан</p><p>алдым.</p>',
      /Мен бүгін дүкенге барып нан алдым\./u,
    ],
    [
      'inside',
      '<p>Бұл</p><p>дәріні</p><p>күніне</p>\n<p>екі</p><p>рет</p><p>ішу</p><p>керек.</p>',
      /Бұл дәріні күніне екі рет ішу керек\./u,
    ],
  ])('%s: the others are no proof of one long word', (_name, html, text) => {
    expect(toText(html)).toMatch(text);
  });
});

describe('a run that has lost a part of its spaces', () => {
  const SENTENCE = 'Реформалар туралы заң жобасы ассамблеяның жұмыс істеу әдісіне енгізілді деп хабарлады министрлік.';

  it.each([
    ['all but one', [3]],
    ['most', [2, 6]],
    ['every second', [1, 3, 5, 7, 9]],
  ])('gets them back: %s', (_name, spaced) => {
    const words = SENTENCE.split(' ').map((word, index) => `<p>${word}</p>${spaced.includes(index) ? ' ' : ''}`);
    expect(toText(`<div>${words.join('')}</div>`)).toBe(SENTENCE);
  });

  it('keeps the words whose pieces touch', () => {
    const html =
      '<p>Реформа</p><p>лар</p> <p>туралы</p> <p>за</p><p>ң</p> <p>жобасы</p> <p>ассам</p><p>блеяның</p> <p>жұмыс</p> <p>істеу</p> <p>әдісіне</p> <p>енгізілді.</p>';
    expect(toText(html)).toBe('Реформалар туралы заң жобасы ассамблеяның жұмыс істеу әдісіне енгізілді.');
  });

  it.each(['<p>кі</p>\n<p>тап</p>', '<p>мек</p>\n<p>теп</p>'])(
    'does not believe a line break beside a piece: %s',
    (html) => {
      expect(toText(html)).not.toMatch(/\s/u);
    },
  );
});
