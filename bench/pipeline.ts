/**
 * How fast the command repairs NDJSON, and what a second job is worth: `npm run bench:pipeline`.
 *
 *     tsx bench/pipeline.ts [--megabytes 200] [--rounds 3] [--jobs 2]
 *
 * Generates a file of records, runs the command on it with one job and with several, in turns, and checks that both
 * write the same bytes. Beside them run as many commands of one job, each on its share of the file: what the machine gives
 * when nothing is shared, for cores that are lent do not always add up. Prints the best time of each, the ratios, and the
 * peak memory. With `TUTAS_TARGET=dist` it runs the built command.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { command } from '../test/cli/command.ts';
import { records } from './pipeline-records.ts';

/** Clock ticks of /proc in a second; a constant of Linux on every usual processor. */
const TICKS = 100;

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
    jobs: { type: 'string', default: '2' },
  },
});
const size = Number(values.megabytes) * 1e6;
const rounds = Number(values.rounds);
const jobs = Number(values.jobs);

interface Timing {
  seconds: number;
  /** Seconds of processor time, all threads together, where the system tells: what a busy machine does not distort. */
  processor: number;
  /** Peak memory in MB, where the system tells. */
  peak: number;
  digest: string;
}

const folder = mkdtempSync(join(tmpdir(), 'tutas-pipeline-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const input = join(folder, 'records.ndjson');
const output = join(folder, 'repaired.ndjson');
const shares = Array.from({ length: jobs }, (_, job) => join(folder, `share-${job}.ndjson`));

await pipeline(Readable.from(blocks()), createWriteStream(input));
for (const [job, share] of shares.entries()) {
  await pipeline(Readable.from(everyNth(job)), createWriteStream(share));
}
console.log(
  `${(statSync(input).size / 1e6).toFixed(0)} MB of records; Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}`,
);

const best = new Map<number, Timing>();
let apart = Number.POSITIVE_INFINITY;
for (let round = 0; round < rounds; round += 1) {
  const started = performance.now();
  await Promise.all(shares.map((share, job) => time(1, share, join(folder, `repaired-${job}.ndjson`))));
  apart = Math.min(apart, (performance.now() - started) / 1000);
  for (const count of [1, jobs]) {
    const timing = await time(count, input, output);
    const before = best.get(count);
    console.log(
      `  ${count} job${count > 1 ? 's' : ''}: ${timing.seconds.toFixed(2)} s, processor ${timing.processor.toFixed(2)} s`,
    );
    if (before === undefined || timing.seconds < before.seconds) best.set(count, timing);
  }
}

const one = best.get(1) as Timing;
const several = best.get(jobs) as Timing;
for (const [count, { seconds, peak }] of best) {
  const rate = (statSync(input).size / 1e6 / seconds).toFixed(1);
  console.log(
    `${count} job${count > 1 ? 's' : ' '}: ${seconds.toFixed(2)} s, ${rate} MB/s, peak memory ${peak.toFixed(0)} MB`,
  );
}
console.log(`${jobs} jobs are ${(one.seconds / several.seconds).toFixed(2)} times as fast as one`);
console.log(
  `${jobs} commands apart, each with its share of the file: ${apart.toFixed(2)} s, ${(one.seconds / apart).toFixed(2)} times`,
);
if ((loadavg()[0] as number) > availableParallelism() + 1) {
  console.log(`the machine is busy (load ${loadavg()[0]?.toFixed(1)}): compare the processor times`);
}
if (one.digest !== several.digest) {
  console.error('the outputs differ');
  process.exitCode = 1;
}

function* blocks(): Generator<string> {
  let written = 0;
  let block = '';
  for (const record of records(1, 8)) {
    block += record;
    if (block.length < 1 << 20) continue;
    yield block;
    written += Buffer.byteLength(block);
    block = '';
    if (written >= size) return;
  }
}

/** Every block whose turn it is. */
function* everyNth(job: number): Generator<string> {
  let turn = 0;
  for (const block of blocks()) {
    if (turn % jobs === job) yield block;
    turn += 1;
  }
}

async function time(count: number, from: string, to: string): Promise<Timing> {
  const [program, ...first] = command;
  const started = performance.now();
  const child = spawn(program, [...first, '--ndjson', '--field', 'body', '--jobs', String(count), '-o', to, from], {
    stdio: 'inherit',
  });
  let peak = 0;
  let processor = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid));
    processor = Math.max(processor, processorOf(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  const seconds = (performance.now() - started) / 1000;
  const hash = createHash('sha256');
  await pipeline(createReadStream(to), hash);
  return { seconds, processor, peak, digest: hash.digest('hex') };
}

/** The peak memory of a process in MB; 0 where there is no /proc. */
function residentOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/mv.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** The processor time a process has used, in seconds; 0 where there is no /proc. */
function processorOf(pid: number | undefined): number {
  try {
    // The fields after the name, which is in brackets and may hold anything: user and system time are the 12th and 13th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /sv, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}
