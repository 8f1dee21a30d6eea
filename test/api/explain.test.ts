/** Explanations: one decision per boundary, and offsets that point at the fragments, in the source and in the output. */
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as tutas from '../../src/index.ts';
import { damaged, html } from '../support/arbitraries.ts';
import { entries } from '../support/entries.ts';
import { synthetic } from '../support/fixtures.ts';
import { runs } from '../support/runs.ts';

describe.each(entries)('%s', (_entry, { applyDecisions, explain }) => {
  it('tells of every boundary of a broken run', () => {
    const source =
      '<p><p>Бүгін</p> <p>ба</p><p>й</p><p>қауға</p> <p>барды.</p></p><p><p>Ертең</p> <p>қай</p><p>тады.</p></p>';
    const { output, decisions } = explain(source);
    expect(output).toBe('<p>Бүгін байқауға барды.</p><p>Ертең қайтады.</p>');
    expect(
      decisions.map(({ verdict, before, after }) => [
        source.slice(before.source.start, before.source.end),
        verdict,
        source.slice(after.source.start, after.source.end),
      ]),
    ).toEqual([
      ['Бүгін', 'space', 'ба'],
      ['ба', 'join', 'й'],
      ['й', 'join', 'қауға'],
      ['қауға', 'space', 'барды.'],
      ['барды.', 'break', 'Ертең'],
      ['Ертең', 'space', 'қай'],
      ['қай', 'join', 'тады.'],
    ]);
    expect(
      decisions.map(({ before, after }) => [
        output.slice(before.output.start, before.output.end),
        output.slice(after.output.start, after.output.end),
      ]),
    ).toEqual([
      ['Бүгін', 'ба'],
      ['ба', 'й'],
      ['й', 'қауға'],
      ['қауға', 'барды.'],
      ['барды.', 'Ертең'],
      ['Ертең', 'қай'],
      ['қай', 'тады.'],
    ]);
  });

  it('names the evidence', () => {
    const { decisions } = explain(
      '<p><p>Бүгін</p> <p>мек</p><p>теп</p>&nbsp;<p>ашылды.</p></p><p></p><p><p>Ия.</p></p>',
    );
    expect(decisions.map(({ evidence }) => evidence.gap)).toEqual(['space', 'none', 'no-break', 'none']);
    expect(decisions.at(-1)?.evidence.crossed).toContain('carrier');
    for (const { rule, confidence } of decisions) {
      expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('has nothing to tell of healthy HTML', () => {
    expect(explain('<p>Бүгін мектеп ашылды.</p><p>Ертең қайтады.</p>').decisions).toEqual([]);
  });

  it('replays edited decisions', () => {
    const source = '<p><p>Бүгін</p> <p>мек</p><p>теп</p> <p>ашылды.</p></p>';
    const { decisions } = explain(source);
    const edited = decisions.map((decision) => ({ ...decision, verdict: 'space' as const }));
    expect(applyDecisions(source, edited)).toBe('<p>Бүгін мек теп ашылды.</p>');
    expect(applyDecisions(source, [])).toBe(source);
  });

  it('points at the fragments of any HTML', () => {
    fc.assert(
      fc.property(fc.oneof(html, damaged), (source) => {
        const { output, decisions } = explain(source);
        let last = 0;
        for (const { before, after } of decisions) {
          for (const fragment of [before, after]) {
            expect(output.slice(fragment.output.start, fragment.output.end)).toBe(
              source.slice(fragment.source.start, fragment.source.end),
            );
            expect(fragment.source.end).toBeGreaterThan(fragment.source.start);
          }
          // In order, and none twice.
          expect(before.source.start).toBeGreaterThanOrEqual(last);
          expect(after.source.start).toBeGreaterThanOrEqual(before.source.end);
          expect(after.output.start).toBeGreaterThanOrEqual(before.output.end);
          last = before.source.end;
        }
      }),
      runs(),
    );
  });

  it.each(synthetic.map(({ label, html: source }) => [label, source] as const))(
    'points at the fragments of text: %s',
    (_label, source) => {
      const { output, decisions } = explain(source, { output: 'text' });
      for (const { before, after } of decisions) {
        for (const { source: from, output: to } of [before, after]) {
          const plain = decodeHTML(source.slice(from.start, from.end).replaceAll(/<[^>]*>/gu, ''));
          expect(output.slice(to.start, to.end).replaceAll(/\s/gu, '')).toBe(plain.replaceAll(/\s/gu, ''));
        }
      }
    },
  );

  it('calls onDecision with the same decisions, in the same order', () => {
    for (const { html: source } of synthetic) {
      const told: unknown[] = [];
      const { decisions } = explain(source, { onDecision: (decision) => told.push(decision) });
      expect(told).toEqual(decisions);
    }
  });
});

describe('a chain of inline elements', () => {
  it('is replayed where carriers are inline, too', () => {
    const options = { carriers: ['p', 'span'], output: 'text' } as const;
    const source =
      '<p>Ол</p><p>мек</p> <a>а</a><a >=</a><p><a>қа</a><p> . ' +
      '<p><span>Бұл</span><span>мәселе</span><span>шешілді.</span></p>';
    const { output, decisions } = tutas.explain(source, options);
    expect(output).toContain('Бұл мәселе шешілді.');
    expect(decisions.some(({ rule }) => rule === 'part-inline-chain')).toBe(true);
    expect(tutas.applyDecisions(source, decisions, options)).toBe(output);
  });

  it('is parted in text, told so, and replayed; a join that is asked for binds', () => {
    const source = '<a>а</a><a >=</a><p><a>қа</a><p> .';
    const { output, decisions } = tutas.explain(source, { output: 'text' });
    expect(output).toBe('а = қа.');
    expect(decisions.map(({ verdict, rule }) => `${verdict} ${rule}`)).toContain('space part-inline-chain');
    expect(tutas.applyDecisions(source, decisions, { output: 'text' })).toBe(output);
    const joined = decisions.map((decision) => ({ ...decision, verdict: 'join' as const, rule: 'edited' }));
    expect(tutas.applyDecisions(source, joined, { output: 'text' })).toContain('=қа.');
  });
});
