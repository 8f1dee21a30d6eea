/**
 * How fast is it, measured against a tokenizer that does nothing?
 *
 * Bars: `normalize` of `tutas/core` at 0.4 of the Tokenizer's throughput on broken input, at 1.0 on healthy HTML.
 *
 * @module
 */
import * as tutas from 'tutas';
import * as core from 'tutas/core';
import { check, interleave, type Timing, table } from './harness.ts';
import { broken, healthy, type Input } from './inputs.ts';
import { cheerioText, htmlToText, parseAndSerialize, tokenize } from './peers.ts';

const MEGABYTE = 1_000_000;
const BARS: Readonly<Record<string, number>> = { broken: 0.4, healthy: 1 };

/** One line of the record. */
export interface Row {
  readonly input: string;
  readonly task: string;
  readonly milliseconds: number;
  readonly quartiles: readonly [number, number];
  /** Throughput as a ratio to the Tokenizer's; more is faster. */
  readonly ratio: number;
}

function words(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

function checkAll({ name, html, normalized, text }: Input): void {
  for (const [entry, doors] of [
    ['tutas', tutas],
    ['tutas/core', core],
  ] as const) {
    check(doors.normalize(html) === normalized, `normalize of ${entry} on ${name}`);
    check(doors.toText(html) === text, `toText of ${entry} on ${name}`);
  }
  check(parseAndSerialize(healthy(2000).html) === healthy(2000).html, 'parseDocument and serialize');
  check(words(cheerioText(html)) === words(text), `cheerio on ${name}`);
  check(words(htmlToText(html)) === words(text), `html-to-text on ${name}`);
}

function measure(input: Input, rounds: number): { readonly rows: Row[]; readonly tokenizer: Timing } {
  checkAll(input);
  const { html } = input;
  const fast = interleave(
    [
      { name: 'Tokenizer, empty callbacks', run: () => tokenize(html) },
      { name: 'normalize, tutas/core', run: () => core.normalize(html) },
      { name: 'normalize, tutas', run: () => tutas.normalize(html) },
      { name: 'toText, tutas/core', run: () => core.toText(html) },
      { name: 'toText, tutas', run: () => tutas.toText(html) },
    ],
    { warmup: 15, rounds },
  );
  // Peers take so long, and leave so much to collect, that they would slow whoever comes after them.
  const slow = interleave(
    [
      { name: 'parseDocument + serialize', run: () => parseAndSerialize(html) },
      { name: 'cheerio text', run: () => cheerioText(html) },
      { name: 'html-to-text', run: () => htmlToText(html) },
    ],
    { warmup: 1, rounds: Math.max(3, rounds >> 3) },
  );
  const tokenizer = fast[0] as Timing;
  const rows = [...fast, ...slow].map(({ name, median, quartiles }) => ({
    input: input.name,
    task: name,
    milliseconds: median,
    quartiles,
    ratio: tokenizer.median / median,
  }));
  return { rows, tokenizer };
}

/** Runs the bench; returns its lines and whether every bar is reached. */
export function throughput(rounds: number): {
  readonly rows: readonly Row[];
  readonly text: string;
  readonly passed: boolean;
} {
  const rows: Row[] = [];
  const lines: string[] = [];
  let passed = true;
  for (const input of [broken(MEGABYTE), healthy(MEGABYTE)]) {
    const found = measure(input, rounds).rows;
    rows.push(...found);
    const bar = BARS[input.name] as number;
    const reached = (found.find(({ task }) => task === 'normalize, tutas/core') as Row).ratio;
    if (reached < bar) passed = false;
    lines.push(
      `${input.name}, 1 MB (bar for normalize, tutas/core: ${bar.toFixed(2)}, ${reached < bar ? 'MISSED' : 'reached'})`,
      table([
        ['', 'ms', 'quartiles', 'throughput / Tokenizer'],
        ...found.map(({ task, milliseconds, quartiles: [low, high], ratio }) => [
          `  ${task}`,
          milliseconds.toFixed(1),
          `${low.toFixed(1)}–${high.toFixed(1)}`,
          ratio.toFixed(2),
        ]),
      ]),
      '',
    );
  }
  return { rows, text: lines.join('\n'), passed };
}
