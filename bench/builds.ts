/**
 * Is one build slower than another? `npm run bench:builds -- before/dist after/dist [--processes 5]`.
 *
 * Every round starts three processes in turn: the build before, the one after, and the one before again. What the build
 * before loses to itself is the spread; a task fails when the build after loses more than that.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Task, table } from './harness.ts';
import { broken, healthy } from './inputs.ts';
import { readSet } from './quality/sets.ts';

/** Enough for the compiler to have done with every function. */
const MEGABYTE = 1_000_000;
/** Calls of each task before the clock counts, and while it does. */
const EFFORT = { warmup: 5, rounds: 15 };
/** What is not told apart from noise however little the build before differs from itself. */
const LEAST_SPREAD = 0.03;

interface Doors {
  readonly normalize: (html: string) => string;
  readonly toText: (html: string) => string;
  readonly normalizeText: (text: string) => string;
}

/** Prose as plain text: a sentence in each line, the same with a space in every tenth long word, and a fragment in each line. */
function texts(): { readonly clean: string; readonly spaced: string; readonly torn: string } {
  const clean = readSet('kaznerd-test').flat().slice(0, 2000).join('\n');
  let words = 0;
  const cut = (text: string, mark: string): string =>
    text.replaceAll(/\p{L}{6,}/gu, (word) => {
      words += 1;
      return words % 10 === 0 ? `${word.slice(0, 3)}${mark}${word.slice(3)}` : word;
    });
  return { clean, spaced: cut(clean, ' '), torn: cut(clean, '\n').replaceAll(' ', '\n') };
}

/**
 * Milliseconds of each task in this process: the least processor time of all rounds, which other work on the machine changes
 * least.
 */
async function measure(dist: string): Promise<Record<string, number>> {
  const at = async (entry: string): Promise<Doors> => (await import(pathToFileURL(resolve(dist, entry)).href)) as Doors;
  const start = performance.now();
  const tutas = await at('index.js');
  tutas.normalizeText('қа ла');
  const load = performance.now() - start;
  const core = await at('core.js');
  const page = broken(MEGABYTE).html;
  const prose = healthy(MEGABYTE).html;
  const { clean, spaced, torn } = texts();
  const tasks: readonly Task[] = [
    { name: 'normalize broken, tutas', run: () => tutas.normalize(page) },
    { name: 'normalize broken, core', run: () => core.normalize(page) },
    { name: 'normalize healthy, tutas', run: () => tutas.normalize(prose) },
    { name: 'normalize healthy, core', run: () => core.normalize(prose) },
    { name: 'toText broken, tutas', run: () => tutas.toText(page) },
    { name: 'toText healthy, tutas', run: () => tutas.toText(prose) },
    { name: 'normalizeText clean, tutas', run: () => tutas.normalizeText(clean) },
    { name: 'normalizeText spaced, tutas', run: () => tutas.normalizeText(spaced) },
    { name: 'normalizeText torn, tutas', run: () => tutas.normalizeText(torn) },
  ];
  const least: Record<string, number> = { 'load and first call': load };
  for (let round = -EFFORT.warmup; round < EFFORT.rounds; round += 1) {
    for (const { name, run } of tasks) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, (user + system) / 1000);
    }
  }
  return least;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** Measures `dist` in a process of its own. */
function apart(dist: string): Record<string, number> {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--child', dist],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, number>;
}

function compare(before: string, after: string, processes: number): boolean {
  const runs: { before: Record<string, number>; after: Record<string, number>; again: Record<string, number> }[] = [];
  for (let round = 0; round < processes; round += 1) {
    runs.push({ before: apart(before), after: apart(after), again: apart(before) });
    process.stderr.write(`round ${round + 1} of ${processes}\n`);
  }
  let holds = true;
  const rows = Object.keys(runs[0]?.before ?? {}).map((name) => {
    const ratios = runs.map(
      (run) => ((run.before[name] as number) + (run.again[name] as number)) / 2 / (run.after[name] as number),
    );
    const own = runs.map((run) => Math.abs(1 - (run.before[name] as number) / (run.again[name] as number)));
    const spread = Math.max(LEAST_SPREAD, median(own));
    const isSlower = median(ratios) < 1 - spread;
    if (isSlower) holds = false;
    return [name, median(ratios).toFixed(3), spread.toFixed(3), isSlower ? 'slower' : 'holds'];
  });
  console.log(table([['task', 'throughput, after to before', 'spread of before', ''], ...rows]));
  return holds;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { processes: { type: 'string', default: '5' }, child: { type: 'string' } },
});
if (values.child !== undefined) console.log(JSON.stringify(await measure(values.child)));
else if (positionals.length === 2) {
  process.exitCode = compare(positionals[0] as string, positionals[1] as string, Number(values.processes)) ? 0 : 1;
} else {
  console.error('usage: npm run bench:builds -- before/dist after/dist [--processes 5]');
  process.exitCode = 2;
}
