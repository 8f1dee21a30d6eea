/**
 * Measures a candidate model on texts that it never saw, with the pack alone: no engine, no HTML.
 *
 * Cheap enough to be done for every seed of a training, so that an experiment is judged by a mean and its spread.
 *
 * @module
 */

import { compare, createTally, type Miss, rates, type Score, whitespaceOffsets } from '../../bench/quality/measure.ts';
import { type Genre, readSet, type SetName } from '../../bench/quality/sets.ts';
import { askPack } from '../../bench/quality/tracks.ts';
import { type Damaged, damage, renderSpaced } from '../../corpus/damage.ts';
import {
  type DamageSetting,
  HARD_SETTING,
  RANDOM_SETTING,
  RUNS_SETTING,
  SEED_SETTING,
  SPACED_SETTING,
} from '../../corpus/damage-settings.ts';
import { evaluateRules } from '../../src/decide/evaluate-rules.ts';
import { kazakh } from '../../src/language/kazakh/index.ts';
import { createKazakhModel } from '../../src/language/kazakh/model/index.ts';
import type { PackedModel } from '../../src/language/kazakh/model/unpack.ts';
import type { Opinion, RulePack, Run } from '../../src/language/pack.ts';
import { readPairs } from '../../test/language/kazakh/pairs.ts';

/** Seeds of the damage; other ones than the gate's. */
const DAMAGE_SEEDS: readonly number[] = [1001, 2001];
const SETTINGS: readonly DamageSetting[] = [SEED_SETTING, RUNS_SETTING, RANDOM_SETTING, HARD_SETTING];
/** Every how many-th document is measured. */
const MEASURED: readonly (readonly [SetName | Genre, number])[] = [
  ['flores-sib-kk', 1],
  ['kaznerd-test', 6],
  ['law', 1],
  ['verse', 2],
  ['proverbs', 1],
  ['everyday', 1],
];

/** A join that the model was asked about: how likely it called it, and whether it is one. */
type Answer = readonly [likelihood: number, isJoin: boolean];

/** A paragraph whose gaps all look alike. */
function silentRun(fragments: readonly string[]): Run {
  const open = new Array<undefined>(fragments.length - 1).fill(undefined);
  return {
    fragments,
    gaps: open.map(() => 'blank' as const),
    fixed: open,
    whitespace: 'silent',
    before: '',
    final: true,
    lexicon: { knows: () => false, forbids: () => false },
  };
}

/** What is counted on the track of lines. */
interface Counts {
  readonly letters: Score;
  readonly joins: Score;
  readonly hyphens: Score;
  readonly answers: Answer[];
}

/** Runs whole pages through the pack, as on the track of lines. */
function askLines(pack: RulePack, damaged: Damaged, { letters, joins, hyphens, answers }: Counts): void {
  const fragments = damaged.fragments.map((fragment) => fragment.text);
  if (fragments.length < 2) return;
  evaluateRules(silentRun(fragments), pack, 0).forEach(({ verdict, confidence }, at) => {
    const isJoin = damaged.boundaries[at]?.gold === 'join';
    const kind = verdict === 'join' ? (isJoin ? 'found' : 'wrong') : isJoin ? 'missed' : undefined;
    if (kind !== undefined) joins[kind]++;
    const isHyphen = /[-‐‑]$/u.test(fragments[at] as string) || /^[-‐‑]/u.test(fragments[at + 1] as string);
    if (isHyphen && kind !== undefined) hyphens[kind]++;
    if (!/\p{L}$/u.test(fragments[at] as string) || !/^\p{L}/u.test(fragments[at + 1] as string)) return;
    answers.push([verdict === 'join' ? confidence : 1 - confidence, isJoin]);
    if (kind !== undefined) letters[kind]++;
  });
}

/** The best F1 that any threshold reaches: how much the model knows, however sure of itself it is. */
function bestF1(answers: readonly Answer[]): number {
  const wanted = answers.filter(([, isJoin]) => isJoin).length;
  let found = 0;
  let best = 0;
  [...answers]
    .sort((a, b) => b[0] - a[0])
    .forEach(([, isJoin], at) => {
      if (isJoin) found++;
      best = Math.max(best, (2 * found) / (at + 1 + wanted));
    });
  return best;
}

/** Figures by name, in percent or as counts. */
export type Figures = ReadonlyMap<string, number>;

/** Measures a model. */
export function evaluate(packed: PackedModel): Figures {
  const pack: RulePack = { ...kazakh, model: createKazakhModel(packed) };
  const figures = new Map<string, number>();
  const score = (): Score => ({ found: 0, wrong: 0, missed: 0 });
  for (const [name, every] of MEASURED) {
    const documents = readSet(name, every);
    const counts: Counts = { letters: score(), joins: score(), hyphens: score(), answers: [] };
    const { letters, joins, hyphens, answers } = counts;
    for (const setting of SETTINGS) {
      for (const seed of DAMAGE_SEEDS) {
        documents.forEach((paragraphs, index) => {
          askLines(pack, damage(paragraphs, { seed: seed + index, setting }), counts);
        });
      }
    }
    figures.set(`${name} letters F1`, rates(letters).f1 * 100);
    figures.set(`${name} letters best F1`, bestF1(answers) * 100);
    figures.set(`${name} letters wrong`, letters.wrong);
    figures.set(`${name} letters missed`, letters.missed);
    figures.set(`${name} hyphens wrong`, hyphens.wrong);
    figures.set(`${name} hyphens missed`, hyphens.missed);
    figures.set(`${name} joins F1`, rates(joins).f1 * 100);
    if (every > 1 && name !== 'kaznerd-test') continue;
    const spaced = createTally();
    const clean = createTally();
    const atHyphen = { 'wrong-join': 0, 'missed-join': 0 };
    const note = ({ kind, left, right }: Miss): void => {
      if (/-$/u.test(left) || /^-/u.test(right)) atHyphen[kind]++;
    };
    documents.forEach((paragraphs, index) => {
      const damaged = damage(paragraphs, { seed: 1001 + index, setting: SPACED_SETTING });
      const input = renderSpaced(damaged);
      const repair = (text: string): string =>
        text
          .split('\n\n')
          .map((paragraph) => askPack(pack, paragraph.split(' '), 'noisy', 0))
          .join('\n\n');
      compare(spaced, damaged.gold, whitespaceOffsets(input), repair(input), { onMiss: note });
      compare(clean, damaged.gold, whitespaceOffsets(damaged.gold), repair(damaged.gold));
    });
    figures.set(`${name} spaced P`, rates(spaced.joins).precision * 100);
    figures.set(`${name} spaced R`, rates(spaced.joins).recall * 100);
    figures.set(`${name} spaced hyphens wrong`, atHyphen['wrong-join']);
    figures.set(`${name} spaced hyphens missed`, atHyphen['missed-join']);
    figures.set(`${name} clean wrong`, clean.joins.wrong);
  }
  figures.set('pairs wrong', wrongPairs(pack));
  return figures;
}

/** How many of the boundaries that language alone decides come out wrong: little text stands around them. */
function wrongPairs(pack: RulePack): number {
  return readPairs().filter(({ certainty, decision, fragments, index }) => {
    if (certainty !== 'hard') return false;
    const { verdict } = evaluateRules(silentRun(fragments), pack, 0)[index] as Opinion;
    return verdict !== (decision === 'join' ? 'join' : 'space');
  }).length;
}

/** Mean and standard deviation of each figure over the trainings. */
export function summarize(runs: readonly Figures[]): string {
  const lines = ['| figure | mean | spread | each |', '| --- | --- | --- | --- |'];
  for (const name of runs[0]?.keys() ?? []) {
    const values = runs.map((run) => run.get(name) as number);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance =
      values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, values.length - 1);
    const show = (value: number): string => value.toFixed(2);
    lines.push(`| ${name} | ${show(mean)} | ${show(Math.sqrt(variance))} | ${values.map(show).join(' ')} |`);
  }
  return lines.join('\n');
}
