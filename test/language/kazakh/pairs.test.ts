/**
 * The 191 boundaries of `fixtures/kazakh-pairs.tsv`, each in its context on a page whose whitespace says nothing.
 *
 * Hard rows must come out right. What does not yet is in the list below with the reason, and must come out wrong: who
 * mends it, takes it off. Default rows cannot be told from language alone; they are counted.
 */
import { describe, expect, it } from 'vitest';
import { kazakh } from '../../../src/language/kazakh/index.ts';
import type { RulePack } from '../../../src/language/pack.ts';
import { consult, runOf } from '../../support/ask-rules.ts';
import { type Pair, readPairs } from './pairs.ts';

const knownFailures: ReadonlyMap<string, string> = new Map([
  ['103', 'жазба: 0.81 for a join, where 0.84 is asked for'],
  ['174', 'басқосу is rarer than «бас» and «қосу»: 0.71 for a join'],
]);

const pairs = readPairs();
const { model: _, ...ruled } = kazakh;
const rulesOnly: RulePack = ruled;

/** Without markup the sentence gap of row 159 is a space: a pack never breaks paragraphs. */
const wanted = (pair: Pair): string => (pair.decision === 'break' ? 'space' : pair.decision);
const verdictOf = (pack: RulePack, pair: Pair): string | undefined =>
  consult(pack, runOf(pair.fragments))[pair.index]?.verdict;
const label = (pair: Pair): [string, Pair] => [
  `${pair.id}: ${pair.fragments.slice(0, pair.index + 1).join('|')}‖${pair.fragments.slice(pair.index + 1).join('|')}`,
  pair,
];

describe('the hard rules, where they speak', () => {
  it.each(pairs.map(label))('%s', (_label, pair) => {
    expect([undefined, wanted(pair)]).toContain(verdictOf(rulesOnly, pair));
  });

  it('speak of a third of the rows', () => {
    expect(pairs.filter((pair) => verdictOf(rulesOnly, pair) !== undefined).length).toBeGreaterThanOrEqual(75);
  });
});

const hard = pairs.filter((pair) => pair.certainty === 'hard');

describe('the pack, hard rows', () => {
  it.each(hard.filter((pair) => !knownFailures.has(pair.id)).map(label))('%s', (_label, pair) => {
    expect(verdictOf(kazakh, pair)).toBe(wanted(pair));
  });
});

describe('the pack, known failures', () => {
  it.each(hard.filter((pair) => knownFailures.has(pair.id)).map(label))('%s is still wrong', (_label, pair) => {
    expect(verdictOf(kazakh, pair)).not.toBe(wanted(pair));
  });

  it('names hard rows only', () => {
    const ids = new Set(hard.map((pair) => pair.id));
    expect([...knownFailures.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the pack, default rows', () => {
  it('follows at least three of ten', () => {
    const open = pairs.filter((pair) => pair.certainty === 'default');
    const followed = open.filter((pair) => verdictOf(kazakh, pair) === wanted(pair));
    expect(open.length).toBe(10);
    expect(followed.length, `followed ${followed.length} of ${open.length}`).toBeGreaterThanOrEqual(3);
  });
});
