/** What the playground does besides showing: links, edits, plain text. */
import fc from 'fast-check';
import { applyDecisions, explain, normalize, normalizeText } from 'tutas';
import { definePack, kazakh } from 'tutas/kazakh';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, kindOf, startOn, type Work } from '../../playground/src/document.ts';
import { packOf, repair } from '../../playground/src/repair.ts';
import { fragmentOf, workOf } from '../../playground/src/share.ts';
import { fixtureText } from '../cli/files.ts';

const page = fixtureText('pages/krmm/broken.html');

/** A fragment that carries any JSON. */
async function fragmentWith(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return `#1.${Buffer.from(bytes).toString('base64url')}`;
}

describe('links', () => {
  const verdicts = fc.constantFrom('join', 'space', 'break' as const);
  const works: fc.Arbitrary<Work> = fc.record({
    kind: fc.constantFrom('html', 'text'),
    input: fc.string({ unit: 'grapheme', maxLength: 200 }),
    settings: fc.record({
      language: fc.constantFrom('kk', 'none'),
      output: fc.constantFrom('html', 'text'),
      whitespace: fc.constantFrom('auto', 'trust', 'ignore'),
      minConfidence: fc.constantFrom(0, 0.5, 1),
      minProbability: fc.constantFrom(0, 0.95, 1),
      carriers: fc.subarray(['p', 'div', 'li', 'span', 'font', 'o:p']),
      add: fc.array(fc.string()),
      never: fc.array(fc.string()),
      off: fc.array(fc.string()),
      model: fc.boolean(),
    }),
    edits: fc.dictionary(
      fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `${from}:${to}`),
      verdicts,
    ) as fc.Arbitrary<Work['edits']>,
    accepted: fc.array(fc.string()),
  });

  test('carry all of the work, and come back the same', async () => {
    await fc.assert(
      fc.asyncProperty(works, async (work) => {
        expect(await workOf(await fragmentOf(work))).toEqual(work);
      }),
      { numRuns: 100 },
    );
  });

  test('with nonsense carry nothing', async () => {
    for (const fragment of [
      '',
      '#',
      '#1.',
      '#1.!!!',
      '#2.AAAA',
      '#1.AAAA',
      await fragmentWith([]),
      await fragmentWith({}),
    ]) {
      expect(await workOf(fragment)).toBeUndefined();
    }
  });

  test('with wrong fields carry the defaults for these', async () => {
    const hostile = JSON.parse(
      '{"input":"x","kind":"exe","settings":{"language":"<b>","minConfidence":"NaN","carriers":["script","p"],"off":[1,"a"],"__proto__":{"polluted":1}},"edits":{"1:2":"join","<img>":"join","3:4":"explode","__proto__":"join"},"accepted":{"length":9}}',
    );
    expect(await workOf(await fragmentWith(hostile))).toEqual({
      kind: 'html',
      input: 'x',
      settings: { ...DEFAULTS, carriers: ['p'], off: ['a'] },
      edits: { '1:2': 'join' },
      accepted: [],
    });
  });

  test('that unpack into very much are refused', async () => {
    expect(await workOf(await fragmentWith({ input: 'a'.repeat(7_000_000) }))).toBeUndefined();
    expect(await workOf(await fragmentWith({ input: 'a'.repeat(1_000_001) }))).toBeUndefined();
  });
});

describe('HTML', () => {
  const pack = packOf(DEFAULTS, kazakh);
  const { decisions } = explain(page);

  test('is repaired as by the library, edits as by applyDecisions()', () => {
    const work = startOn('html', page);
    const repaired = repair(work, pack);
    expect(repaired.output).toBe(normalize(page));
    expect(repaired.decisions.map(({ verdict, rule }) => [verdict, rule])).toEqual(
      decisions.map(({ verdict, rule }) => [verdict, rule]),
    );
    for (const [index, verdict] of [
      [10, 'space'],
      [0, 'join'],
      [21, 'space'],
      [30, 'break'],
    ] as const) {
      const key = repaired.decisions[index]?.key as string;
      const edited = repair({ ...work, edits: { [key]: verdict } }, pack);
      const asked = decisions.map((decision, at) => (at === index ? { ...decision, verdict } : decision));
      expect(edited.output).toBe(applyDecisions(page, asked));
      expect(edited.output).not.toBe(repaired.output);
      expect(edited.decisions[index]).toMatchObject({ verdict, proposed: decisions[index]?.verdict });
      // Every fragment stands where the decision says.
      for (const { before, after } of edited.decisions) {
        for (const { source, output } of [before, after]) {
          expect(edited.output.slice(output.start, output.end)).toBe(page.slice(source.start, source.end));
        }
      }
    }
  });

  test('without rules is repaired without them', () => {
    const source = '<p>Балалар</p><p>№</p><p>5</p><p>мектепте</p><p>ба</p><p>й</p><p>қауға</p><p>қатысты</p><p>.</p>';
    const settings = { ...DEFAULTS, off: ['join-school-number'] };
    const rules = kazakh.rules.filter(({ name }) => name !== 'join-school-number');
    const output = normalize(source, { pack: definePack({ ...kazakh, rules }) });
    expect(repair(startOn('html', source, settings), packOf(settings, kazakh)).output).toBe(output);
    expect(output).not.toBe(normalize(source));
  });
});

describe('plain text', () => {
  const pack = packOf(DEFAULTS, kazakh);
  const texts = [
    'Балалар\nшығармашылық\nба\nй\nқауға\nқатысты\n.\n',
    'Сайлаушылардың 90% -ға жуығы электронды фор матта дауыс берді.',
    'Сау болыңыз!\n\nСау болыңыз!',
    '',
  ];

  test.each(texts)('%j is repaired as by normalizeText()', (text) => {
    expect(repair(startOn('text', text), pack).output).toBe(normalizeText(text));
  });

  test.each(texts.slice(0, 2))('%j: a refused change is taken back, and no other', (text) => {
    const work = startOn('text', text);
    const repaired = repair(work, pack);
    expect(repaired.decisions.length).toBeGreaterThan(0);
    for (const { key, proposed } of repaired.decisions) {
      const verdict = proposed === 'join' ? 'space' : 'join';
      const edited = repair({ ...work, edits: { [key]: verdict } }, pack);
      expect(edited.output).not.toBe(repaired.output);
      expect(edited.output.replaceAll(/\s/gv, '')).toBe(text.replaceAll(/\s/gv, ''));
      const changed = edited.decisions.filter(
        (decision, index) => decision.verdict !== repaired.decisions[index]?.verdict,
      );
      expect(changed.map((decision) => decision.key)).toEqual([key]);
      for (const { before, after } of edited.decisions) {
        for (const { source, output } of [before, after]) {
          expect(edited.output.slice(output.start, output.end)).toBe(text.slice(source.start, source.end));
        }
      }
    }
  });

  test('is told from HTML', () => {
    expect(['<p>а</p>', 'а <br> б', '<!doctype html>', 'а < б > в', 'а', ''].map(kindOf)).toEqual([
      'html',
      'html',
      'html',
      'text',
      'text',
      'text',
    ]);
  });
});
