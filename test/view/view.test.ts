/** What pages show of decisions: nothing is lost on the way, and the order and the figures are right. */
import fc from 'fast-check';
import { explain } from 'tutas';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/view/alignment.ts';
import { segmentsOf } from '../../src/view/segments.ts';
import { betweenOf, leastSureFirst, percent, sidesOf, totalsOf } from '../../src/view/summary.ts';
import { fixtureText } from '../cli/files.ts';

const page = fixtureText('pages/krmm/broken.html');
const glued = page.replaceAll(/>\s+</gv, '><');

/** Documents of pieces that run together, between markup that stays. */
const documents = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '</p> <p>',
        '</p><p>',
        '<p></p>',
        '<div>',
        '</div>',
        '<br>',
        ' ',
        '\n',
        '<h2>Т</h2>',
      ),
      fc.constantFrom('ба', 'й', 'қауға', 'қатысты', '.', ',', 'Төр', 'аға', '&amp;', '<b>x</b>', '<', '\u0000'),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

function checkAll(source: string): void {
  for (const output of ['html', 'text'] as const) {
    const explanation = explain(source, { output });
    const { decisions } = explanation;
    for (const where of ['source', 'output'] as const) {
      const text = where === 'source' ? source : explanation.output;
      const segments = segmentsOf({ text, decisions, where });
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(segments.filter(({ kind }) => kind === 'boundary').map(({ decision }) => decision)).toEqual([
        ...decisions.keys(),
      ]);
    }
    const pieces = align(source, explanation.output, decisions);
    const without = (kind: string): string => pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
    expect(without('added')).toBe(source);
    expect(without('removed')).toBe(explanation.output);
  }
}

describe('segments and alignment hold every character, and every decision', () => {
  test.each([
    ['the page', page],
    ['the page, minified', glued],
    ['nothing', ''],
    ['a healthy paragraph', '<p>Сау болыңыз!</p>'],
  ])('%s', (_, source) => checkAll(source));

  test('any document', () => {
    fc.assert(fc.property(documents, checkAll), { numRuns: 200 });
  });
});

describe('segments', () => {
  const source = '<p>Ол ба</p><p>й</p><p>қауға келді</p>';
  const explanation = explain(source, { whitespace: 'trust', minProbability: 0 });

  test('know the words that joins made', () => {
    const segments = segmentsOf({ text: explanation.output, decisions: explanation.decisions, where: 'output' });
    const joined = segments.filter((segment) => segment.joined);
    expect(joined.map(({ start, end }) => explanation.output.slice(start, end)).join('')).toBe('байқауға');
  });

  test('of a part are those of the part', () => {
    const text = explanation.output;
    const segments = segmentsOf({ text, decisions: explanation.decisions, where: 'output', from: 3, until: 8 });
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(3, 8));
  });
});

describe('the alignment', () => {
  test('takes out tags and keeps what is in both', () => {
    const source = '<p>ба</p><p>й</p><p>қауға</p>';
    const { output, decisions } = explain(source);
    const removed = align(source, output, decisions).filter(({ kind }) => kind === 'removed');
    expect(removed).toEqual([
      { kind: 'removed', text: '</p><p>', decision: 0 },
      { kind: 'removed', text: '</p><p>', decision: 1 },
    ]);
  });

  test.each([
    [
      'tags inside words, of which no decision tells',
      '<p><b>ба</b><i>й</i> ла</p>',
      '<p>бай ла</p>',
      '<b></b><i></i>',
      '',
    ],
    ['a space that is put in', 'а</p><p>б в', 'а б в', '</p><p>', ' '],
    ['a reference that is resolved', 'а &amp; б', 'а & б', '&amp;', '&'],
    ['a paragraph that is closed', '<p>а', '<p>а</p>', '', '</p>'],
  ])('%s', (_, source, output, removed, added) => {
    const pieces = align(source, output, []);
    const of = (kind: string): string => pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])).join('');
    expect([of('removed'), of('added')]).toEqual([removed, added]);
  });

  test('says what is put in', () => {
    const pieces = align('а</p><p>б', 'а б', []);
    expect(pieces.some(({ kind, text }) => kind === 'added' && text === ' ')).toBe(true);
  });
});

describe('the summary', () => {
  const { decisions } = explain(glued);

  test('counts each decision once', () => {
    const { verdicts, rules, least } = totalsOf(decisions);
    expect(verdicts.join + verdicts.space + verdicts.break).toBe(decisions.length);
    expect(rules.reduce((sum, { count }) => sum + count, 0)).toBe(decisions.length);
    expect(least).toBe(Math.min(...decisions.map(({ confidence }) => confidence)));
    expect(rules.map(({ count }) => count)).toEqual(rules.map(({ count }) => count).sort((one, other) => other - one));
  });

  test('puts the least sure first, equals as they stand in the text', () => {
    const order = leastSureFirst(decisions);
    expect([...order].sort((one, other) => one - other)).toEqual([...decisions.keys()]);
    for (let at = 1; at < order.length; at += 1) {
      const [one, other] = [order[at - 1] as number, order[at] as number];
      const [a, b] = [decisions[one]?.confidence as number, decisions[other]?.confidence as number];
      expect(a < b || (a === b && one < other)).toBe(true);
    }
  });

  test('has words for everything that can stand between two fragments', () => {
    for (const decision of explain(page).decisions) {
      for (const words of betweenOf(decision)) expect(words).toMatch(/^(?:an? |no |the |tags )/v);
    }
  });

  test('cuts long fragments at their far ends', () => {
    const [before, after] = [
      { start: 0, end: 30 },
      { start: 30, end: 60 },
    ].map((source) => ({ source, output: source }));
    const decision = { ...(decisions[0] as (typeof decisions)[number]), before, after } as (typeof decisions)[number];
    const source = `${'а'.repeat(29)}б${'в'}${'г'.repeat(29)}`;
    const [left, right] = sidesOf(source, decision);
    expect(left.startsWith('…') && left.endsWith('б')).toBe(true);
    expect(right.startsWith('в') && right.endsWith('…')).toBe(true);
  });

  test('never calls sure what is not', () => {
    expect([0, 0.5, 0.994, 0.996, 0.9999, 1].map(percent)).toEqual([
      '0 %',
      '50 %',
      '99 %',
      '> 99 %',
      '> 99 %',
      '100 %',
    ]);
  });
});
