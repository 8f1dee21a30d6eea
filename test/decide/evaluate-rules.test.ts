import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../src/decide/evaluate-rules.ts';
import { definePack } from '../../src/language/define-pack.ts';
import { EDGE } from '../../src/language/edge.ts';
import type { Rule, RulePack, Run } from '../../src/language/pack.ts';
import { runOf } from '../support/ask-rules.ts';

const SHORT = 1;
const CAPITAL = 2;

function traits({ fragments }: Run, index: number): number {
  const fragment = fragments[index] as string;
  return (fragment.length < 3 ? SHORT : 0) | (/^\p{Lu}/u.test(fragment) ? CAPITAL : 0);
}

function packOf(when: Rule['when'], more: Partial<RulePack> = { traits }): RulePack {
  return definePack({
    name: 'xx',
    rules: [{ name: 'join-all', ...(when && { when }), decide: () => 'join' }],
    ...more,
  });
}

function verdicts(pack: RulePack, ...fragments: string[]): string {
  return evaluateRules(runOf(fragments), pack, 0)
    .map(({ verdict }) => verdict)
    .join(' ');
}

/** As sure as a model may be: none is certain. */
const ALMOST = 1 - 2 ** -20;

describe('consult', () => {
  it.each<[string, Rule['when'], string]>([
    ['the left fragment is what it looks for', { left: SHORT }, 'space join space'],
    ['the right fragment is what it looks for', { right: SHORT }, 'join space space'],
    ['either is', { left: CAPITAL, right: SHORT }, 'join space space'],
    ['one of several traits fits', { left: SHORT | CAPITAL }, 'join join space'],
    ['it looks for nothing', undefined, 'join join join'],
  ])('asks a rule where %s, and nowhere else', (_, when, expected) => {
    expect(verdicts(packOf(when), 'Алма', 'ба', 'қала', 'сөздер')).toBe(expected);
  });

  it.each<[string, NonNullable<Rule['edges']>, string]>([
    ['between letters', [[EDGE.letter, EDGE.letter]], 'join space space space'],
    ['behind a letter', [[EDGE.letter, EDGE.any]], 'join join space join'],
    ['before a digit or a capital', [[EDGE.any, EDGE.digit | EDGE.upper]], 'space join join space'],
    [
      'at one of two places',
      [
        [EDGE.letter, EDGE.digit],
        [EDGE.lower, EDGE.stop],
      ],
      'space join space join',
    ],
  ])('asks a rule at its edges alone: %s', (_, edges, expected) => {
    const pack = definePack({ name: 'xx', rules: [{ name: 'join-all', edges, decide: () => 'join' }] });
    expect(verdicts(pack, 'ба', 'й', '5', 'Қауға', '.')).toBe(expected);
  });

  it('asks it everywhere in a pack that knows no traits', () => {
    expect(verdicts(packOf({ left: SHORT }, {}), 'Алма', 'ба', 'қала')).toBe('join join');
  });

  it.each([
    [1.0000000000000002, ALMOST],
    [2, ALMOST],
    [-1e-17, 0],
    [Number.NaN, 0],
    [1, ALMOST],
    [0, 0],
    [0.7, 0.7],
  ])('makes of the confidence %d of a model one from 0 to just below 1', (confidence, sound) => {
    const opinion = { verdict: 'space', rule: 'a-model', confidence } as const;
    const pack = packOf({ left: CAPITAL }, { traits, model: { decide: () => [opinion, opinion] } });
    expect(evaluateRules(runOf(['ба', 'қала', 'сөз']), pack, 0)).toEqual([
      { ...opinion, confidence: sound },
      { ...opinion, confidence: sound },
    ]);
  });
});
