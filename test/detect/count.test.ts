/** The statistics of a region, and what they say of its whitespace. */
import { describe, expect, it } from 'vitest';
import { count } from '../../src/detect/count.ts';
import { noStatistics, type RegionStatistics } from '../../src/detect/statistics.ts';
import { assessWhitespace } from '../../src/detect/whitespace-trust.ts';
import { buildRegion } from '../support/regions.ts';

function statisticsOf(html: string, isPiece?: (index: number) => boolean): RegionStatistics {
  const statistics = noStatistics();
  const { region } = buildRegion(html);
  count(statistics, region, 0, region.fragments, -1, () => 1, isPiece);
  return statistics;
}

/** One paragraph per fragment, with `gap` between them. */
function paragraphs(fragments: string, gap: string): string {
  return fragments
    .split('|')
    .map((fragment) => `<p>${fragment}</p>`)
    .join(gap);
}

describe('the statistics', () => {
  it.each<[string, string, Partial<RegionStatistics>]>([
    [
      'a torn word',
      paragraphs('ба|й|қауға', ''),
      { fragments: 3, words: 3, boundaries: 2, adjacent: 2, spaced: 0, soft: 2, letters: 1, chain: 3, lowerStarts: 3 },
    ],
    [
      'a list with commas',
      paragraphs('Алма,|алмұрт,|өрік.', ' '),
      {
        boundaries: 2,
        adjacent: 0,
        spaced: 2,
        upperStarts: 1,
        lowerStarts: 2,
        commaEnds: 2,
        sentenceEnds: 1,
        chain: 0,
      },
    ],
    ['a space where none can be meant', paragraphs('деді|,|ол', ' '), { spaced: 2, spacedJoins: 1, adjacentJoins: 0 }],
    ['none where one must be', paragraphs('айтты.|Сосын', ''), { adjacent: 1, adjacentSpaces: 1, adjacentJoins: 0 }],
    ['a capital torn off', paragraphs('ОСК|Т|өрағасы', ''), { capitals: 1, upperStarts: 2, lowerStarts: 1 }],
    ['nesting', '<p><p>ба</p><p>й</p></p><p>қ</p>', { marked: 2, nested: 2, boundaries: 1 }],
    ['lines', '<p>ба<br>й<br>қ</p>', { forcedBreaks: 2, boundaries: 2 }],
    ['blank lines', paragraphs('ба|й|қ', '\n\n'), { blank: 2, spaced: 2 }],
    ['digits', paragraphs('5|10|сөз', ' '), { digitStarts: 2, lowerStarts: 1 }],
    ['dashes', paragraphs('Тіл|—|ақылдың', ' '), { dashes: 0, separators: 1, loneDashes: 1 }],
    ['a dialogue', paragraphs('— Бар ма?|— Бар.', ' '), { dashes: 2, separators: 0, sentenceEnds: 2 }],
    ['several words', paragraphs('бір сөз|екі сөз|үш', ' '), { multi: 2, words: 5 }],
    ['text beside carriers', '<p>Ол</p> кеше <p>Алматыда</p>', { bareText: 1, bare: 1, hard: 0 }],
    ['a word that a carrier begins in', 'жалпы<p>ұлттық</p>', { bareText: 1, bare: 0, hard: 1 }],
  ])('%s', (_what, html, expected) => {
    expect(statisticsOf(html)).toMatchObject(expected);
  });

  it('asks for pieces where somebody knows them', () => {
    const html = paragraphs('көр|дік|сол', ' ');
    expect(statisticsOf(html)).toMatchObject({ pieces: 0, spacedPieces: 0 });
    expect(statisticsOf(html, (index) => index === 0)).toMatchObject({ pieces: 1, spacedPieces: 1 });
    expect(statisticsOf(html, (index) => index === 1)).toMatchObject({ pieces: 1, spacedPieces: 1 });
    expect(statisticsOf('<p>көр</p><p>дік</p>', (index) => index === 0)).toMatchObject({ pieces: 1, spacedPieces: 0 });
  });
});

describe('the trust in whitespace', () => {
  const MIXED = '<p>ол</p> <p>кел</p><p>ді</p> <p>деді</p>';
  it.each<[string, string, 'auto' | 'trust' | 'ignore', [adjacent: boolean, spaced: boolean]]>([
    ['some gaps and some touching', MIXED, 'auto', [true, true]],
    ['nothing but touching', paragraphs('ба|й|қауға', ''), 'auto', [false, true]],
    ['a space before a comma', '<p>ол</p> <p>,</p> <p>кел</p><p>ді</p>', 'auto', [true, false]],
    ['two sentences that touch', '<p>айтты.</p><p>Сосын</p> <p>кетті.</p><p>Ол</p>', 'auto', [false, true]],
    ['what the caller says', paragraphs('ба|й|қауға', ''), 'trust', [true, true]],
    ['what the caller denies', MIXED, 'ignore', [false, false]],
  ])('%s', (_what, html, whitespace, [adjacent, spaced]) => {
    const { trustAdjacent, trustSpaced } = assessWhitespace(statisticsOf(html), whitespace, true);
    expect([trustAdjacent, trustSpaced]).toEqual([adjacent, spaced]);
  });

  it('believes a few pieces that touch where no language can be asked', () => {
    const touching = statisticsOf(paragraphs('ба|й|қауға', ''));
    expect(assessWhitespace(touching, 'auto', false).trustAdjacent).toBe(true);
    const many = statisticsOf(paragraphs('ба|й|қауға|қа|тысты', ''));
    expect(assessWhitespace(many, 'auto', false).trustAdjacent).toBe(false);
  });

  it('believes blank lines where they are rare', () => {
    const rare = '<p>ол</p> <p>кел</p> <p>ді</p>\n\n<p>Сосын</p> <p>кетті</p>';
    expect(assessWhitespace(statisticsOf(rare), 'auto', true).trustBlank).toBe(true);
    expect(assessWhitespace(statisticsOf(paragraphs('ол|кел|ді', '\n\n')), 'auto', true).trustBlank).toBe(false);
  });
});
