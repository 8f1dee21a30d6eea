/**
 * `--write` and `--out-dir`: many files, each by itself. A file that fails is told of, and the rest goes on.
 *
 * @module
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Arguments } from './arguments.ts';
import { writeAtomically } from './atomic-file.ts';
import { Encodings, wholeOf } from './encodings.ts';
import { Failure, fileFailure, TROUBLE, tell } from './failure.ts';
import { placeBelow } from './find-files.ts';
import { type Input, isGzip, isZipped } from './input.ts';
import { type Format, loadRepair } from './language.ts';
import { Progress } from './progress.ts';
import { identityOf } from './same-file.ts';
import { Stats } from './stats.ts';

type Repair = (text: string) => string;

/** Where a repaired file goes; undefined when it is the same file and nothing has changed. */
type Place = (input: Input) => string;

/** Repairs files in place or into a directory; returns the exit code. */
export async function runTrees(args: Arguments): Promise<number> {
  const { inputs, format, outDir, encodings } = args;
  const place: Place =
    outDir === undefined ? ({ path }) => path : (input) => textName(placeBelow(outDir, input), format);
  if (outDir !== undefined) refuseCollisions(inputs, place);
  const repairs = new Map<Format, Repair>();
  for (const each of new Set(inputs.map((input) => formatOf(input, format)))) {
    repairs.set(each, await loadRepair(args.language, each));
  }
  const reader = new Encodings(encodings);
  const progress = new Progress(false, 'files');
  const stats = new Stats();
  let failed = false;
  for (const [index, input] of inputs.entries()) {
    try {
      const each = formatOf(input, format);
      await repairFile(input, place(input), each, repairs.get(each) as Repair, reader, stats);
    } catch (error) {
      failed = true;
      stats.failed += 1;
      progress.hide();
      tell(fileFailure(input.name, error).message);
    }
    progress.show(index + 1);
  }
  progress.hide();
  reader.finish();
  if (args.stats) stats.print();
  return failed ? TROUBLE : reader.exitCode;
}

/** Lines of text among pages are repaired as text. */
function formatOf({ isText }: Input, format: Format): Format {
  return isText === true && format === 'html' ? 'plain' : format;
}

/** Text of a page is no page any more. */
function textName(path: string, format: Format): string {
  return format === 'text' ? path.replace(/\.x?html?(\.gz)?$/iu, '.txt$1') : path;
}

async function repairFile(
  input: Input,
  to: string,
  format: Format,
  repair: Repair,
  reader: Encodings,
  stats: Stats,
): Promise<void> {
  const isInPlace = to === input.path;
  refuseNoFile(to);
  const { text, encode, end, isRewritten } = await reader.open(input, format);
  const before = await wholeOf(input, text);
  const after = repair(before);
  if (isInPlace && after === before && !isRewritten()) {
    stats.count(before, after);
    return;
  }
  const lines = format === 'text' && after !== '' && !after.endsWith('\n') ? '\n' : '';
  let bytes: Uint8Array = Buffer.concat([encode(after + lines), end()]);
  // A file stays what it is, whatever it is called.
  if (isInPlace ? isZipped(to) : isGzip(to)) {
    bytes = await promisify((await import('node:zlib')).gzip)(bytes);
  }
  if (!isInPlace) makeFolder(dirname(to));
  await writeAtomically(to, bytes);
  // A file that could not be written is counted as one that failed, and as nothing else.
  stats.count(before, after);
}

/** Refuses to put a file where a pipe, a device or a folder is: to open a pipe would wait for whoever is at its other end. */
function refuseNoFile(path: string): void {
  let stats: ReturnType<typeof statSync> | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch {
    // What is wrong with it will show, and be told, when it is opened.
  }
  if (stats === undefined || stats.isFile()) return;
  throw new Failure(`${path}: ${stats.isDirectory() ? 'is a directory' : 'not a regular file'}`);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileFailure(path, error);
  }
}

/** Refuses to write two files to one place, or one over another that is still to be read. Onto itself is `--write`. */
function refuseCollisions(inputs: readonly Input[], place: Place): void {
  const sources = new Map<string, Input>();
  for (const input of inputs) {
    const source = identityOf(input.path);
    if (source !== undefined) sources.set(source, input);
  }
  const known = new Map<string, Input>();
  for (const input of inputs) {
    const path = place(input);
    const other = known.get(path);
    if (other !== undefined) throw new Failure(`${other.name} and ${input.name} would both be written to ${path}`);
    known.set(path, input);
    const target = identityOf(path);
    const over = target === undefined ? undefined : sources.get(target);
    if (over !== undefined && target !== identityOf(input.path)) {
      throw new Failure(`${input.name} would be written over ${over.name}, which is an input too`);
    }
  }
}
