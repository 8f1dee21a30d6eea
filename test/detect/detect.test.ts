/** What the detector says of regions: running text in pieces, and what looks like it. */
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/detect/features.ts';
import { FEW, MANY, PACK_FEW, PACK_MANY } from '../../src/detect/weights.generated.ts';
import { entries } from '../support/entries.ts';

const SENTENCE = 'Реформалар туралы заң жобасы ассамблеяның жұмыс істеу әдісіне енгізілді.';

/** Steps of a verse, and how deep each is set in. */
const STEPS = ['Мен жүрдім', 'ақ', 'ұзын', 'жолмен', 'үйге.'];
const STAIRS = [0, 3, 6, 9, 0];

function wrapped(open: string, close: string, gap: string): string {
  return SENTENCE.split(' ')
    .map((word) => open + word + close)
    .join(gap);
}

describe.each(entries)('%s', (_entry, doors) => {
  describe('joins a sentence no word of which is cut', () => {
    it.each([
      ['<p>', '</p>', ' '],
      ['<p class="MsoNormal">', '</p>', '\n'],
      ['<p><b>', '</b></p>', ' '],
      ['<p><span lang="KZ">', '</span></p>', ' '],
      ['<div>', '</div>', '\n'],
    ])('%s', (open, close, gap) => {
      const input = wrapped(open, close, gap);
      expect(doors.toText(input)).toBe(SENTENCE);
      expect(doors.normalize(input).match(/<(?:p|div)[ >]/gu)).toHaveLength(1);
    });

    it('<li>: the list keeps one', () => {
      expect(doors.normalize(`<ul>${wrapped('<li>', '</li>', '\n')}</ul>`)).toBe(`<ul><li>${SENTENCE}</li></ul>`);
    });

    it.each(['&nbsp;', '&nbsp;&nbsp;&nbsp;', '&nbsp; &nbsp; '])('%s before every word', (indent) => {
      expect(doors.toText(wrapped(`<p>${indent}`, '</p>', ''))).toBe(SENTENCE);
    });

    it.each([
      ['even indents of lines', '&nbsp;&nbsp;<b>', '</b><br>\n'],
      ['no-break spaces at the ends of lines', '<b>', '</b>&nbsp;<br>'],
    ])('%s', (_, open, close) => {
      expect(doors.toText(`<p>${wrapped(open, close, '')}</p>`)).toBe(SENTENCE);
    });

    it('lines set in by turns', () => {
      const words = SENTENCE.split(' ').map((word, at) => `<p>${'&nbsp;'.repeat(2 + (at % 2) * 2)}${word}</p>`);
      expect(doors.toText(words.join(' '))).toBe(SENTENCE);
    });

    it('two first lines set in', () => {
      const words = SENTENCE.split(' ').map(
        (word, at) => `<p>${at % 5 === 0 ? '&nbsp;&nbsp;&nbsp;&nbsp;' : ''}${word}</p>`,
      );
      expect(doors.toText(words.join(' '))).toBe(SENTENCE);
    });

    it('lines', () => {
      expect(doors.normalizeText(wrapped('', '', '\n'))).toBe(SENTENCE);
      expect(doors.normalizeText(wrapped('', '', '\n\n'))).toBe(SENTENCE);
    });

    it('every letter in an element of its own', () => {
      const letters = [...SENTENCE].map((letter) => (letter === ' ' ? ' ' : `<p>${letter}</p>`)).join('');
      expect(doors.toText(letters)).toBe(SENTENCE);
    });
  });

  describe('does not join', () => {
    it.each([
      ['a list with commas', '<p>алма,</p> <p>алмұрт,</p> <p>өрік.</p>'],
      ['globs', '<ul>\n<li><code>*.orig</code></li>\n<li><code>.*.swp</code></li>\n<li><code>._*</code></li>\n</ul>'],
      ['code, a line a <div>', '<div>if x:</div><div>  f()</div><div>else:</div>'],
      ['a link and a full stop', '<p>View photo</p><span>.</span>'],
      [
        'links in lower case',
        '<li><a href="a">басты</a></li><li><a href="b">спорт</a></li><li><a href="c">ауа райы</a></li>',
      ],
      ['two words', '<p>Жаңа</p> <p>сөз</p>'],
      ['stair verse', '<p>Я<br>волком бы<br>выгрыз<br>бюрократизм.</p>'],
      ['steps', STAIRS.map((depth, at) => `<div>${'&nbsp;'.repeat(depth)}${STEPS[at]}</div>`).join('')],
      [
        'steps as editors write them',
        STAIRS.map((depth, at) => `<p>${'&nbsp; '.repeat(depth)}${STEPS[at]}</p>`).join(''),
      ],
      ['steps in italics', STAIRS.map((depth, at) => `<p>${'\u00A0'.repeat(depth)}<i>${STEPS[at]}</i></p>`).join('\n')],
      ['neighbours of different classes', '<p class="a">Бояу</p><p class="b">мәтін</p><p class="c">өң.</p>'],
    ])('%s', (_what, html) => {
      expect(doors.normalize(html)).toBe(html);
    });
  });

  describe('diagnose', () => {
    it('gives probability, kind and the loudest features', () => {
      const { regions } = doors.diagnose(wrapped('<p>', '</p>', ' '));
      expect(regions).toHaveLength(1);
      const [region] = regions;
      expect(region?.probability).toBeGreaterThan(0.95);
      expect(region?.probability).toBeLessThanOrEqual(1);
      expect(region?.kind).toBe('running-text');
      expect(region?.loudest.length).toBeGreaterThan(2);
      const names = FEATURES.map(({ name }) => name);
      for (const { name, logOdds } of region?.loudest ?? []) {
        expect(names).toContain(name);
        expect(logOdds).not.toBe(0);
      }
    });

    it('and explain agree on the probability', () => {
      const html = wrapped('<p>', '</p>', ' ');
      const { probability } = doors.diagnose(html).regions[0] ?? { probability: -1 };
      for (const { evidence } of doors.explain(html).decisions) expect(evidence.probability).toBe(probability);
    });
  });

  it('minProbability: 1 leaves nearly all as it is, 0 repairs what hardly looks broken', () => {
    const html = '<p>алма</p> <p>алмұрт</p> <p>өрік</p> <p>шие</p> <p>жүзім</p>';
    expect(doors.normalize(html)).toBe(html);
    expect(doors.normalize(html, { minProbability: 0 })).toBe('<p>алма алмұрт өрік шие жүзім</p>');
    expect(doors.normalize(wrapped('<p>', '</p>', ' '), { minProbability: 1 })).toBe(wrapped('<p>', '</p>', ' '));
  });
});

describe('the weights', () => {
  it('are one per feature and hypothesis, running text first', () => {
    for (const table of [FEW, MANY]) {
      expect(table.map(({ kind }) => kind)).toEqual(['running-text', 'list', 'verse', 'code', 'paragraphs']);
      for (const { weights } of table) expect(weights).toHaveLength(FEATURES.length);
    }
    for (const weights of [PACK_FEW, PACK_MANY]) expect(weights).toHaveLength(13);
  });

  it('speak for running text the way their features may', () => {
    for (const table of [FEW, MANY]) {
      FEATURES.forEach(({ name, direction }, index) => {
        const weight = table[0]?.weights[index] ?? 0;
        if (direction === 'for') expect(weight, name).toBeGreaterThanOrEqual(0);
        if (direction === 'against') expect(weight, name).toBeLessThanOrEqual(0);
      });
    }
  });

  it('features have names of their own', () => {
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length);
  });
});
