/**
 * How fast does normalizeText() repair plain text, and does its time grow in step with the text?
 *
 * Processor time of this process, so that other work on the machine counts less; the Tokenizer over as many bytes of
 * HTML, taken in turns with it, tells what the machine gives.
 *
 * @module
 */
import { normalizeText } from 'tutas';
import { check, table } from './harness.ts';
import { broken } from './inputs.ts';
import { tokenize } from './peers.ts';
import { damage, renderLines } from './quality/damage.ts';
import { readSet } from './quality/sets.ts';

const ENOUGH = 6000;
const RUNS = [25_000, 50_000, 100_000] as const;

interface Task {
  readonly name: string;
  readonly bytes: number;
  readonly run: () => unknown;
}

/** What was measured of one input. */
export interface TextRow {
  readonly input: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

/** The least processor time of a call, in milliseconds, the tasks taken in turns. */
function leastTimes(tasks: readonly Task[], rounds: number): number[] {
  const least = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let round = -2; round < rounds; round += 1) {
    tasks.forEach(({ run }, index) => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) least[index] = Math.min(least[index] as number, (user + system) / 1000);
    });
  }
  return least;
}

/** Letters in an order without a pattern, one a line. */
function letters(count: number): string {
  const alphabet = 'аәбвгғдежзийкқлмнңоөпрстуұүфхһшыіэюя';
  let seed = 7;
  let out = '';
  for (let at = 0; at < count; at += 1) {
    seed = (Math.imul(seed, 0x19660d) + 0x3c6ef35f) >>> 0;
    out += `${alphabet.charAt((seed >>> 16) % alphabet.length)}\n`;
  }
  return out;
}

/** Runs the bench. */
export function plainText(rounds: number): { readonly rows: readonly TextRow[]; readonly text: string } {
  const sentences = readSet('kaznerd-test').flat().slice(0, ENOUGH);
  const clean = sentences.join('\n');
  const lines = renderLines(damage(sentences, { seed: 1 }));
  const bytes = Buffer.byteLength(lines);
  const { html } = broken(bytes);
  const repaired = normalizeText(lines);
  check(repaired.length < lines.length && normalizeText(repaired) === repaired, 'normalizeText on lines');

  const tasks: Task[] = [
    { name: 'Tokenizer', bytes: Buffer.byteLength(html), run: () => tokenize(html) },
    { name: 'lines', bytes, run: () => normalizeText(lines) },
    { name: 'clean prose', bytes: Buffer.byteLength(clean), run: () => normalizeText(clean) },
  ];
  const runs = RUNS.map((count): Task => {
    const text = letters(count);
    return { name: `${count} letters`, bytes: Buffer.byteLength(text), run: () => normalizeText(text) };
  });
  const effort = Math.max(3, rounds >> 2);
  const times = [...leastTimes(tasks, effort), ...leastTimes(runs, Math.min(5, effort))];
  const rows = [...tasks, ...runs].map(({ name, bytes: size }, index) => ({
    input: name,
    bytes: size,
    milliseconds: times[index] as number,
  }));
  const speed = ({ bytes: size, milliseconds }: TextRow): number => size / 1000 / milliseconds;
  const tokenizer = speed(rows[0] as TextRow);
  const first = rows[tasks.length] as TextRow;
  const text = [
    'normalizeText(), processor time',
    table([
      ['input', 'MB', 'ms', 'MB/s', '/ Tokenizer', '/ shortest run'],
      ...rows.map((row, index) => [
        row.input,
        (row.bytes / 1e6).toFixed(2),
        row.milliseconds.toFixed(1),
        speed(row).toFixed(2),
        (speed(row) / tokenizer).toFixed(4),
        index < tasks.length ? '' : (row.milliseconds / first.milliseconds).toFixed(2),
      ]),
    ]),
    '',
  ].join('\n');
  return { rows, text };
}
