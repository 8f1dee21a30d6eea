/**
 * Shows that the command can be spread over processes: `npm run parallel [-- RECORDS]`.
 *
 * 100,000 generated records go through four processes of the command under GNU parallel, in order and out of order, and
 * through one process. Every record must come back, none twice, and the same as from the one process. Exits with 1 if
 * not. Installs GNU parallel with apt-get where it is not there and the user may.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { records } from '../bench/pipeline-records.ts';
import { command } from '../test/cli/command.ts';
import { needProgram } from './support/debian.ts';

const RECORDS = Number(process.argv[2] ?? 100_000);
const PROCESSES = 4;

needProgram('parallel');
const folder = mkdtempSync(join(tmpdir(), 'tutas-parallel-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const input = join(folder, 'records.ndjson');
writeRecords();

const filter = [...command, '--ndjson', '--field', 'body'].map(quote).join(' ');
const split = `parallel --pipe --block 4M --jobs ${PROCESSES}`;
const alone = shell('one process', `${filter} < ${quote(input)}`, 'alone.ndjson');
const ordered = shell(
  `${PROCESSES} processes, in order`,
  `${split} --keep-order ${quote(filter)} < ${quote(input)}`,
  'ordered.ndjson',
);
const unordered = shell(
  `${PROCESSES} processes, as they come`,
  `${split} ${quote(filter)} < ${quote(input)}`,
  'unordered.ndjson',
);

const expected = await linesById(alone);
check('one process gives every record back', expected.size === RECORDS);
check('in order: the same bytes as from one process', spawnSync('cmp', ['-s', alone, ordered]).status === 0);
const found = await linesById(unordered);
check('as they come: every record, none twice', found.size === RECORDS);
check(
  'as they come: each the same as from one process',
  [...found].every(([id, line]) => expected.get(id) === line),
);

function writeRecords(): void {
  const file = openSync(input, 'w');
  let block = '';
  let index = 0;
  for (const record of records(2, 2)) {
    if (index === RECORDS) break;
    block += record;
    index += 1;
    if (block.length > 1 << 20) {
      writeSync(file, block);
      block = '';
    }
  }
  writeSync(file, block);
  closeSync(file);
}

/** Runs a pipeline into a file; returns the file. */
function shell(what: string, line: string, name: string): string {
  const file = join(folder, name);
  const started = performance.now();
  const { status } = spawnSync('bash', ['-c', `set -o pipefail; ${line} > ${quote(file)}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Where it may keep its own files; it asks for a citation otherwise.
    env: { ...process.env, PARALLEL_HOME: folder },
  });
  if (status !== 0) throw new Error(`${what} ended with ${status}`);
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return file;
}

async function linesById(file: string): Promise<Map<number, string>> {
  const lines = new Map<number, string>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { id } = JSON.parse(line) as { id: number };
    if (lines.has(id)) check(`record ${id} came once`, false);
    lines.set(id, line);
  }
  return lines;
}

function check(claim: string, holds: boolean): void {
  console.log(`${holds ? 'yes' : 'NO '} ${claim}`);
  if (!holds) process.exitCode = 1;
}

function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
