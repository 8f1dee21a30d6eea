/**
 * How far the detector's probability can be trusted, on examples it was never fitted to: `npm run calibration [-- --record]`.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readData } from '../../scripts/train-detector/data.ts';
import type { Example } from '../../scripts/train-detector/examples.ts';
import { resolveOptions } from '../../src/api/options.ts';
import { describeRegion, probabilityOf, scoreOfProbability, scoreRegion } from '../../src/detect/assess.ts';
import type { RegionKind } from '../../src/detect/hypothesis.ts';
import { kazakh } from '../../src/language/kazakh/index.ts';

const BINS = 15;
const KINDS: readonly RegionKind[] = ['running-text', 'list', 'verse', 'code', 'paragraphs'];
const { minProbability } = resolveOptions(undefined, null);
const threshold = scoreOfProbability(minProbability);

interface Answer {
  readonly example: Example;
  readonly probability: number;
  readonly isText: boolean;
  /** What it counts: both answers together are worth the same. */
  readonly count: number;
}

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly said: number;
  readonly seen: number;
  readonly regions: number;
}

function answersOf(examples: readonly Example[], withPack: boolean): Answer[] {
  const texts = examples.filter(({ kind }) => kind === 'running-text').length;
  return examples.map((example) => {
    const isText = example.kind === 'running-text';
    const ask = withPack ? () => kazakh.runningText?.(example.texts) : undefined;
    const probability = probabilityOf(scoreRegion(example.evidence, ask, 0, threshold));
    return { example, probability, isText, count: 1 / (isText ? texts : examples.length - texts) };
  });
}

/** Bins of equal size, by weight. */
function binsOf(answers: readonly Answer[]): Bin[] {
  const sorted = [...answers].sort((left, right) => left.probability - right.probability);
  const bins: Bin[] = [];
  let at = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const until = Math.round(((bin + 1) * sorted.length) / BINS);
    const held = sorted.slice(at, until);
    at = until;
    const weight = held.reduce((sum, { count }) => sum + count, 0);
    bins.push({
      from: held[0]?.probability ?? 0,
      to: held.at(-1)?.probability ?? 0,
      said: held.reduce((sum, { probability, count }) => sum + probability * count, 0) / weight,
      seen: held.reduce((sum, { isText, count }) => sum + (isText ? count : 0), 0) / weight,
      regions: held.length,
    });
  }
  return bins;
}

function errorOf(bins: readonly Bin[]): { readonly expected: number; readonly largest: number } {
  const regions = bins.reduce((sum, bin) => sum + bin.regions, 0);
  let expected = 0;
  let largest = 0;
  for (const { said, seen, regions: size } of bins) {
    const off = Math.abs(said - seen);
    expected += (off * size) / regions;
    largest = Math.max(largest, off);
  }
  return { expected, largest };
}

/** The 95 % upper bound of a rate of which `hits` of `trials` were seen: Clopper and Pearson's, by bisection. */
function upperBound(hits: number, trials: number): number {
  let low = 0;
  let high = 1;
  for (let round = 0; round < 60; round += 1) {
    const rate = (low + high) / 2;
    // The probability of so few hits.
    let term = Math.exp(trials * Math.log1p(-rate));
    let sum = term;
    for (let k = 1; k <= hits; k += 1) {
      term *= ((trials - k + 1) / k) * (rate / (1 - rate));
      sum += term;
    }
    if (sum > 0.05) low = rate;
    else high = rate;
  }
  return high;
}

function plot(bins: readonly Bin[], title: string): string {
  const SIZE = 400;
  const EDGE = 40;
  const x = (value: number): string => (EDGE + value * SIZE).toFixed(1);
  const y = (value: number): string => (EDGE + (1 - value) * SIZE).toFixed(1);
  const points = bins.map(({ said, seen }) => `<circle cx="${x(said)}" cy="${y(seen)}" r="4"/>`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 2 * EDGE} ${SIZE + 2 * EDGE}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect x="${EDGE}" y="${EDGE}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#888"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4"/>
${points}
<text x="${x(0.5)}" y="${SIZE + EDGE + 28}" text-anchor="middle">probability said</text>
<text x="14" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 14 ${y(0.5)})">share seen</text>
</svg>
`;
}

const examples = readData('unseen');
const lines: string[] = [];
const folder = new URL('records/', import.meta.url);
const isRecorded = process.argv.includes('--record');
const show = (value: number): string => value.toFixed(3);
if (isRecorded) mkdirSync(folder, { recursive: true });
for (const withPack of [false, true]) {
  const who = withPack ? 'tutas' : 'core';
  const answers = answersOf(examples, withPack);
  const bins = binsOf(answers);
  const { expected, largest } = errorOf(bins);
  lines.push(
    `## ${who}`,
    '',
    `${answers.length} regions that were never fitted; expected calibration error ${show(expected)}, largest of a bin ${show(largest)}.`,
    '',
  );
  lines.push('| bin | regions | said | seen |', '| --- | --- | --- | --- |');
  for (const { from, to, said, seen, regions } of bins) {
    lines.push(`| ${show(from)}–${show(to)} | ${regions} | ${show(said)} | ${show(seen)} |`);
  }
  lines.push(
    '',
    '| least probability | running text found | false alarms | of regions | 95 % bound, per 10,000 |',
    '| --- | --- | --- | --- | --- |',
  );
  const texts = answers.filter(({ isText }) => isText);
  const others = answers.filter(({ isText }) => !isText);
  for (const least of [0.5, 0.7, 0.8, 0.9, 0.95, 0.98]) {
    const found = texts.filter(({ probability }) => probability >= least).length;
    const alarms = others.filter(({ probability }) => probability >= least);
    lines.push(
      `| ${least}${least === minProbability ? ' (default)' : ''} | ${((found / texts.length) * 100).toFixed(2)} % | ${alarms.length} | ${others.length} | ${(upperBound(alarms.length, others.length) * 10_000).toFixed(1)} |`,
    );
  }
  lines.push('');
  if (process.argv.includes('--alarms')) {
    for (const { example, probability } of others.filter((answer) => answer.probability >= minProbability)) {
      console.log(
        `${who} ${show(probability)} ${example.from} :: ${example.texts.slice(0, 12).join(' | ').slice(0, 160)}`,
      );
    }
  }
  if (isRecorded)
    writeFileSync(new URL(`calibration-${who}.svg`, folder), plot(bins, `Calibration of ${who} on unseen regions`));
}
lines.push('## Kinds', '', `| is, said to be | ${KINDS.join(' | ')} |`, `| --- |${' --- |'.repeat(KINDS.length)}`);
for (const kind of KINDS) {
  const row = examples.filter((example) => example.kind === kind).map(({ evidence }) => describeRegion(evidence).kind);
  lines.push(`| ${kind} | ${KINDS.map((said) => row.filter((found) => found === said).length).join(' | ')} |`);
}
console.log(lines.join('\n'));
if (isRecorded) writeFileSync(new URL('calibration.md', folder), `${lines.join('\n')}\n`);
