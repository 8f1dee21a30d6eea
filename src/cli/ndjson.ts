/**
 * NDJSON: batches of lines through this thread or a pool of threads, in order, with a bounded number under way.
 *
 * @module
 */
import type { Arguments, NdjsonArguments } from './arguments.ts';
import { batchesOf } from './batches.ts';
import { tellReplaced } from './encodings.ts';
import { Failure, FINE, FOUND, oneLine, readableName, TROUBLE, tell } from './failure.ts';
import { pathOf } from './field-tree.ts';
import { type Input, readBytes } from './input.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import { createBatchRepairer, type RecordTask, type RepairedBatch } from './records.ts';

/** Bytes of a batch that is sent to a thread: enough that sending costs nothing beside the work. */
const BATCH_SIZE = 1 << 18;
/** Batches under way for every thread: one in work, one waiting, one on its way back. */
const AHEAD = 3;
/** Batches that may be finished or under way for every job: while a thread starts, this one goes on, and order is kept. */
const HELD = 12;

const LINE_FEED = Uint8Array.of(0x0a);

/** Repairs or checks records; returns the exit code. */
export async function runNdjson(args: Arguments, ndjson: NdjsonArguments, output: Output): Promise<number> {
  const executor = await createExecutor(
    { ...ndjson, onInvalid: args.encodings.onInvalid, format: args.format, language: args.language },
    ndjson.jobs,
  );
  const progress = new Progress(args.output === undefined);
  const totals = { records: 0, failed: 0, broken: 0, unread: 0, replaced: 0, lost: 0 };
  const met = new Set<number>();
  let stopped = false;
  const isForPeople = process.stdout.isTTY === true && args.output === undefined;
  let atLineStart = true;

  /** Takes a repaired batch, whose first line is this one of the input. */
  async function deliver(batch: RepairedBatch, input: Input, line: number): Promise<void> {
    totals.records += batch.records;
    for (const field of batch.met) met.add(field);
    totals.failed += batch.failures.length;
    totals.broken += batch.changed.length;
    totals.unread += batch.unread;
    totals.replaced += batch.replaced;
    progress.hide();
    for (const failure of batch.failures) {
      tell(`${input.name}:${line + failure.line + 1}: ${failure.message}`);
      // What begins so on its first line goes on over many.
      if (line + failure.line === 0 && failure.opens) {
        tell(`${input.name}: JSON over several lines, as it seems; jq -c makes one line of each record`);
      }
    }
    if (args.task === 'check') {
      const name = isForPeople ? readableName(input.name) : input.name;
      const found = batch.changed.map((changed) => `${name}:${line + changed + 1}: broken\n`);
      await output.write(found.join(''));
    } else {
      await output.write(batch.bytes);
      if (batch.bytes.length > 0) atLineStart = batch.bytes.at(-1) === LINE_FEED[0];
    }
    progress.show(totals.records);
  }

  /** The batches of a file. To check is to go on after one that cannot be read; one output of all is of all or none. */
  async function* batchesIn(input: Input): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    try {
      yield* batchesOf(readBytes(input, progress.onRead), executor.batchSize);
    } catch (error) {
      if (args.task !== 'check') throw error;
      totals.lost += 1;
      progress.hide();
      tell((error as Error).message);
    }
  }

  /** Goes through a file; false when it was to end the run. */
  async function repairFile(input: Input): Promise<boolean> {
    const underway: Promise<RepairedBatch>[] = [];
    let line = 0;
    async function deliverFirst(): Promise<boolean> {
      const batch = (await underway.shift()) as RepairedBatch;
      await deliver(batch, input, line);
      line += batch.lines;
      return !batch.stopped;
    }
    // Where a file ends without a newline, the next one must not go on in its last record.
    if (!atLineStart) await output.write(LINE_FEED);
    atLineStart = true;
    for await (const batch of batchesIn(input)) {
      const repaired = executor.repair(batch);
      // Awaited when its turn comes; until then a failure must not count as unhandled.
      repaired.catch(() => {});
      underway.push(repaired);
      if (underway.length >= executor.ahead && !(await deliverFirst())) return false;
    }
    while (underway.length > 0) if (!(await deliverFirst())) return false;
    return true;
  }

  try {
    for (const input of args.inputs) {
      stopped = !(await repairFile(input));
      if (stopped) break;
    }
  } finally {
    progress.hide();
    await executor.close();
  }
  return conclude(args, ndjson, totals, stopped ? undefined : met);
}

/** What the records came to. */
interface Totals {
  readonly records: number;
  /** Lines of which something was told. */
  readonly failed: number;
  readonly broken: number;
  /** Lines that are JSON, but could not be repaired. */
  readonly unread: number;
  readonly replaced: number;
  /** Files that could not be read to their end. */
  readonly lost: number;
}

/**
 * Tells what is to be told at the end; returns the exit code.
 *
 * @param met the fields in which a string was found; undefined when the run ended before all was read
 */
function conclude(
  { task }: Arguments,
  { fields, onError }: NdjsonArguments,
  totals: Totals,
  met: ReadonlySet<number> | undefined,
): number {
  const left = totals.failed - totals.unread;
  if (left > 0 && onError === 'skip' && task === 'repair') {
    tell(`left out ${left === 1 ? '1 line that is' : `${left} lines that are`} no JSON`);
  }
  if (task === 'repair') tellReplaced(totals.replaced);
  if (totals.lost > 0) return TROUBLE;
  const unmet = met === undefined ? [] : fields.filter((_, field) => !met.has(field));
  if (totals.records > totals.failed && unmet.length > 0) {
    const names = unmet.map((keys) => `'${pathOf(keys)}'`).join(', ');
    const hint = unmet.some((keys) => keys.length > 1) ? '; a dot in a key is written \\.' : '';
    tell(`no record has a string in ${names}${hint}`);
    return TROUBLE;
  }
  if (totals.unread > 0) return TROUBLE;
  if (onError !== 'keep' && left > 0) return FOUND;
  if (task === 'repair' && totals.replaced > 0) return FOUND;
  return task === 'check' && totals.broken > 0 ? FOUND : FINE;
}

/** Where batches are repaired. */
interface Executor {
  readonly batchSize: number;
  /** Batches that may be under way. */
  readonly ahead: number;
  repair(batch: Uint8Array<ArrayBuffer>): Promise<RepairedBatch>;
  close(): Promise<void>;
}

async function createExecutor(task: RecordTask, jobs: number): Promise<Executor> {
  if (jobs === 1) {
    const repairer = await createBatchRepairer(task);
    return { batchSize: 1, ahead: 1, repair: async (batch) => repairer(batch), close: async () => {} };
  }
  // One of the jobs is this thread: it would have little to do but wait, and on as many cores as jobs it would be one
  // thread too many.
  const threads = jobs - 1;
  const { Tinypool } = await import('tinypool');
  // The source runs this file from src/cli/, the package from dist/.
  const worker = import.meta.url.endsWith('.ts') ? './worker.ts' : './cli-worker.js';
  const pool = new Tinypool({
    filename: new URL(worker, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The next batch lies ready in the thread when one is done.
    concurrentTasksPerWorker: 2,
    workerData: task,
  });
  // A thread that fails without a batch, while it is loaded for instance, takes all others with it.
  const failed = new Promise<never>((_, reject) => pool.on('error', reject));
  failed.catch(() => {});
  const repairer = await createBatchRepairer(task);
  let away = 0;
  return {
    batchSize: BATCH_SIZE,
    ahead: jobs * HELD,
    async repair(batch) {
      if (away >= threads * AHEAD) return repairer(batch);
      away += 1;
      try {
        const repaired = pool.run(batch, { transferList: [batch.buffer] }) as Promise<RepairedBatch>;
        return await Promise.race([repaired, failed]);
      } catch (error) {
        throw new Failure(`a worker thread failed: ${oneLine((error as Error).message)}`);
      } finally {
        away -= 1;
      }
    },
    close: () => pool.destroy(),
  };
}
