/**
 * How far a figure may be off by chance: its standard error, by drawing documents again and again.
 *
 * A document is twelve lines that have nothing to do with each other, so documents are the blocks to draw.
 *
 * @module
 */

import { createRandom } from '../../corpus/random.ts';
import { createTally, rates, type Score, type Tally } from './measure.ts';

/** Rounds of drawing: the error of an error is then a twentieth of it. */
const ROUNDS = 200;
const SEED = 17;

function add(to: Score, from: Score): void {
  to.found += from.found;
  to.wrong += from.wrong;
  to.missed += from.missed;
}

/** The sum of many tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = createTally();
  for (const tally of tallies) {
    add(sum.joins, tally.joins);
    add(sum.letters, tally.letters);
    add(sum.paragraphs, tally.paragraphs);
    sum.compounds += tally.compounds;
    sum.boundaries += tally.boundaries;
    sum.lost += tally.lost;
    sum.elsewhere += tally.elsewhere;
    sum.exact += tally.exact;
    sum.texts += tally.texts;
  }
  return sum;
}

/** What is made of a tally. */
export const FIGURES = {
  'join precision': (tally: Tally): number => rates(tally.joins).precision,
  'join recall': (tally: Tally): number => rates(tally.joins).recall,
  'join f1': (tally: Tally): number => rates(tally.joins).f1,
  'letters f1': (tally: Tally): number => rates(tally.letters).f1,
} as const;
/** One of {@link FIGURES}. */
export type Figure = keyof typeof FIGURES;

/** A figure and its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/**
 * Every figure with its standard error.
 *
 * @param documents the tallies of each document: one for every seed of the damage, drawn together
 */
export function estimate(documents: readonly (readonly Tally[])[]): Record<Figure, Estimate> {
  const tallies = documents.map(sumOf);
  const whole = sumOf(tallies);
  const random = createRandom(SEED);
  const drawn: Tally[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    drawn.push(sumOf(tallies.map(() => tallies[random.int(tallies.length)] as Tally)));
  }
  const names = Object.keys(FIGURES) as Figure[];
  return Object.fromEntries(
    names.map((name) => {
      const values = drawn.map(FIGURES[name]);
      const mean = values.reduce((sum, value) => sum + value, 0) / ROUNDS;
      const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (ROUNDS - 1);
      return [name, { value: FIGURES[name](whole), error: Math.sqrt(variance) }];
    }),
  ) as Record<Figure, Estimate>;
}
