/**
 * How fast does normalizeText() repair plain text, and does its time grow in step with the text?
 *
 * Processor time of this process, so that other work on the machine counts less; the Tokenizer over as many bytes of
 * HTML, taken in turns with it, tells what the machine gives.
 *
 * @module
 */
import { normalizeText } from 'tutas';
import { damage, renderLines } from '../corpus/damage.ts';
import { check, table } from './harness.ts';
import { broken } from './inputs.ts';
import { tokenize } from './peers.ts';
import { readSet } from './quality/sets.ts';

const ENOUGH = 6000;
const RUNS = [25_000, 50_000, 100_000] as const;

interface Task {
  readonly name: string;
  readonly bytes: number;
  readonly run: () => unknown;
}

/** Megabytes of torn lines a second. */
const BAR = 3;
/** The longest run may take this many times as long as one of half its length: quadratic work would take four times. */
const LINEAR = 3;

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

/** Letters of real words, one a line: told to be an alphabet or a drill as fast as it is read. */
function letters(words: readonly string[], count: number): string {
  return `${words.join('').slice(0, count).split('').join('\n')}\n`;
}

/** Real words, every fourth torn into its letters, a piece a line: all ways to make words of them compete. */
function pieces(words: readonly string[], count: number): string {
  const out: string[] = [];
  for (let at = 0; out.length < count; at += 1) {
    const word = words[at % words.length] as string;
    out.push(...(at % 4 === 0 ? word.split('') : [word]));
  }
  return `${out.join('\n')}\n`;
}

/** Runs the bench. */
export function plainText(rounds: number): {
  readonly rows: readonly TextRow[];
  readonly text: string;
  readonly passed: boolean;
} {
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
  const words = clean.split(/\s+/u);
  check(normalizeText(pieces(words, 400)).split('\n').length < 20, 'normalizeText on pieces');
  const runs = [letters, pieces].flatMap((make) =>
    RUNS.map((count): Task => {
      const text = make(words, count);
      return { name: `${count} ${make.name}`, bytes: Buffer.byteLength(text), run: () => normalizeText(text) };
    }),
  );
  const effort = Math.max(3, rounds >> 2);
  const times = [...leastTimes(tasks, effort), ...leastTimes(runs, Math.min(5, effort))];
  const rows = [...tasks, ...runs].map(({ name, bytes: size }, index) => ({
    input: name,
    bytes: size,
    milliseconds: times[index] as number,
  }));
  const speed = ({ bytes: size, milliseconds }: TextRow): number => size / 1000 / milliseconds;
  const tokenizer = speed(rows[0] as TextRow);
  /** The shortest run of the kind that row `index` is one of. */
  const shortestOf = (index: number): TextRow => rows[index - ((index - tasks.length) % RUNS.length)] as TextRow;
  const onLines = speed(rows[1] as TextRow);
  const growth = (rows.at(-1) as TextRow).milliseconds / (rows.at(-2) as TextRow).milliseconds;
  const isFast = onLines >= BAR;
  const isLinear = growth <= LINEAR;
  const text = [
    `normalizeText(), processor time (bar on lines: ${BAR} MB/s, ${isFast ? 'reached' : 'MISSED'}; twice the pieces may take ${LINEAR} times as long, they take ${growth.toFixed(2)} times)`,
    table([
      ['input', 'MB', 'ms', 'MB/s', '/ Tokenizer', '/ shortest run'],
      ...rows.map((row, index) => [
        row.input,
        (row.bytes / 1e6).toFixed(2),
        row.milliseconds.toFixed(1),
        speed(row).toFixed(2),
        (speed(row) / tokenizer).toFixed(4),
        index < tasks.length ? '' : (row.milliseconds / shortestOf(index).milliseconds).toFixed(2),
      ]),
    ]),
    '',
  ].join('\n');
  return { rows, text, passed: isFast && isLinear };
}
