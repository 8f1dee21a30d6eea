/**
 * What does a call cost on small input, where setting up is most of the work?
 *
 * @module
 */
import * as tutas from 'tutas';
import * as core from 'tutas/core';
import { check, interleave, type Timing, table } from './harness.ts';
import { small } from './inputs.ts';
import { cheerioText, htmlToText, parseAndSerialize, tokenize } from './peers.ts';
import type { Row } from './throughput.bench.ts';

/** Runs the bench. */
export function smallInputs(rounds: number): { readonly rows: readonly Row[]; readonly text: string } {
  const rows: Row[] = [];
  for (const { name, html, normalized, text } of small) {
    for (const doors of [tutas, core]) {
      check(doors.normalize(html) === normalized, `normalize on ${name}`);
      check(doors.toText(html) === text, `toText on ${name}`);
    }
    const timings = interleave(
      [
        { name: 'Tokenizer', run: () => tokenize(html) },
        { name: 'normalize, core', run: () => core.normalize(html) },
        { name: 'normalize', run: () => tutas.normalize(html) },
        { name: 'toText', run: () => tutas.toText(html) },
        { name: 'parse + serialize', run: () => parseAndSerialize(html) },
        { name: 'cheerio text', run: () => cheerioText(html) },
        { name: 'html-to-text', run: () => htmlToText(html) },
      ],
      { warmup: 20, rounds, calls: 50 },
    );
    const tokenizer = (timings[0] as Timing).median;
    for (const { name: task, median, quartiles } of timings) {
      rows.push({ input: `${name}, ${html.length}`, task, milliseconds: median, quartiles, ratio: tokenizer / median });
    }
  }
  const inputs = [...new Set(rows.map(({ input }) => input))];
  const tasks = [...new Set(rows.map(({ task }) => task))];
  const text = [
    'small inputs, microseconds a call (throughput / Tokenizer)',
    table([
      ['input, characters', ...tasks],
      ...inputs.map((input) => [
        input,
        ...tasks.map((task) => {
          const row = rows.find((found) => found.input === input && found.task === task) as Row;
          return `${(row.milliseconds * 1000).toFixed(1)} (${row.ratio.toFixed(2)})`;
        }),
      ]),
    ]),
    '',
  ].join('\n');
  return { rows, text };
}
