/** Invariant 8: explanations replay, in every output, and whatever an edited decision says. */
import fc from 'fast-check';
import type { Decision, Explanation, Options } from 'tutas';
import { describe, expect, it } from 'vitest';
import { anything, damaged, html, long, rubble } from '../support/arbitraries.ts';
import { entries } from '../support/entries.ts';
import { runs } from '../support/runs.ts';

const OPTIONS: ReadonlyArray<readonly [string, Options]> = [
  ['html', {}],
  ['text', { output: 'text' }],
  ['text without what is invisible', { output: 'text', invisible: 'drop' }],
  ['html, limits reached', { limits: { fragments: 8, characters: 256, nesting: 2 } }],
  ['text, limits reached', { output: 'text', limits: { fragments: 8, characters: 256, nesting: 2 } }],
  ['html, whitespace believed', { whitespace: 'trust' }],
  ['text, whitespace not believed', { output: 'text', whitespace: 'ignore' }],
  ['html, inline carriers', { carriers: ['p', 'span', 'font', 'o:p'] }],
  ['text, inline carriers', { output: 'text', carriers: ['p', 'li', 'span'] }],
  ['html, no paragraphs', { carriers: ['div'] }],
  ['text, no paragraphs', { output: 'text', carriers: ['div'] }],
];

const input = fc.oneof(
  { weight: 4, arbitrary: anything },
  { weight: 3, arbitrary: html },
  { weight: 2, arbitrary: rubble },
  { weight: 1, arbitrary: damaged },
  { weight: 1, arbitrary: long },
);

/** What an editor may do to each decision in turn; `undefined` drops it. */
const edits = fc.array(fc.constantFrom('join', 'space', 'break', 'as it was', undefined), {
  minLength: 1,
  maxLength: 40,
});

function edit(
  decisions: readonly Decision[],
  how: ReadonlyArray<Decision['verdict'] | 'as it was' | undefined>,
): Decision[] {
  return decisions.flatMap((decision, index) => {
    const verdict = how[index % how.length];
    if (verdict === undefined) return [];
    return [verdict === 'as it was' ? decision : { ...decision, verdict }];
  });
}

/** Fails unless offsets are in order and within what they point into, and every confidence is one. */
function expectSound({ output, decisions }: Explanation, source: string): void {
  let before: Decision | undefined;
  for (const decision of decisions) {
    expect(decision.confidence).toBeGreaterThanOrEqual(0);
    expect(decision.confidence).toBeLessThanOrEqual(1);
    for (const where of ['source', 'output'] as const) {
      const places = [
        ...(before === undefined ? [] : [before.before[where].end]),
        decision.before[where].start,
        decision.before[where].end,
        decision.after[where].start,
        decision.after[where].end,
        (where === 'source' ? source : output).length,
      ];
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places[0]).toBeGreaterThanOrEqual(0);
    }
    before = decision;
  }
}

describe.each(entries)('%s', (_entry, { applyDecisions, explain, normalize, toText }) => {
  /** The text of HTML as it is: without decisions, nothing is repaired. */
  const read = (source: string, options: Options): string => applyDecisions(source, [], { ...options, output: 'text' });

  it.each([
    ['a blank line around a forced break that stays', 'а<br>к\n\n<br>ад<br>.'],
    ['two forced breaks', 'а<br>к<br><br>ад<br>.'],
    ['a forced break between carriers', '<p>Бүгін</p> <p>мек</p><br><p>теп</p><p>ашылды</p><p>.</p>'],
    ['an invisible fragment', '<p>Бүгін</p> <p>мек</p><p>теп</p> <p>&shy;</p><p>ашылды</p><p>.</p>'],
    ['a formula between', '<p>Бүгін</p> <p>мек</p><math><mi>x</mi></math><p>теп</p> <p>ашылды</p><p>.</p>'],
  ])('gives the same again, and the same as HTML and as text: %s', (_what, source) => {
    for (const options of [{}, { invisible: 'drop' }] as const) {
      const { output, decisions } = explain(source, { ...options, output: 'text' });
      expect(applyDecisions(source, decisions, { ...options, output: 'text' })).toBe(output);
      expect(read(normalize(source, options), options)).toBe(output);
      expectSound({ output, decisions }, source);
    }
  });

  describe.each(OPTIONS)('%s', (_name, options) => {
    const few = runs(0.2);

    it('gives the output again', () => {
      fc.assert(
        fc.property(input, (source) => {
          const explained = explain(source, options);
          const { output = 'html', ...rest } = options;
          expect(explained.output).toBe((output === 'html' ? normalize : toText)(source, rest));
          expectSound(explained, source);
          expect(applyDecisions(source, explained.decisions, options)).toBe(explained.output);
          expect(applyDecisions(source, [...explained.decisions].reverse(), options)).toBe(explained.output);
        }),
        few,
      );
    });

    it('loses nothing, whatever is edited', () => {
      fc.assert(
        fc.property(input, edits, (source, how) => {
          const edited = edit(explain(source, options).decisions, how);
          const out = applyDecisions(source, edited, options);
          const text = options.output === 'text' ? out : read(out, options);
          expect(text.replaceAll(/\s/gu, '')).toBe(read(source, options).replaceAll(/\s/gu, ''));
        }),
        few,
      );
    });

    it('gives the same text as HTML and as text, whatever is edited', () => {
      fc.assert(
        fc.property(input, edits, (source, how) => {
          const edited = edit(explain(source, options).decisions, how);
          const repaired = applyDecisions(source, edited, { ...options, output: 'html' });
          expect(read(repaired, options)).toBe(applyDecisions(source, edited, { ...options, output: 'text' }));
        }),
        few,
      );
    });
  });
});
