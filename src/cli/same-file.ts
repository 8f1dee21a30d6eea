/**
 * Whether two names are those of one file, so that nothing is written over what is still wanted.
 *
 * @module
 */
import { fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Arguments } from './arguments.ts';
import { Failure } from './failure.ts';

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

/**
 * What all names of a file have in common, links among them; undefined for what is no file, as a pipe or a device, which
 * may well be both read and written.
 *
 * @param file a path, or the descriptor of a stream that the shell may have opened
 */
function identityOf(file: string | number): string | undefined {
  try {
    const stats =
      typeof file === 'number'
        ? fstatSync(file, { bigint: true })
        : statSync(file, { bigint: true, throwIfNoEntry: false });
    if (stats !== undefined) return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
    // It is to be made, in a folder that may have several names as well.
    return join(realpathSync(dirname(file as string)), basename(file as string));
  } catch {
    // What is wrong with it will show, and be told, when it is opened.
    return undefined;
  }
}

/**
 * Refuses to write over what the command reads, or twice to one place. Only what was repaired may take the place of an
 * input, when everything was read.
 *
 * @throws Failure that names the option
 */
export function refuseOverwriting({ inputs, task, output, report, lexiconFile }: Arguments): void {
  const written = output === undefined || output === '-' ? STANDARD_OUTPUT : output;
  const lexicon = lexiconFile === undefined ? undefined : identityOf(lexiconFile);
  const refuse = (option: string, path: string | number, what: string): never => {
    throw new Failure(`${option} ${path} would be written over ${what}; it takes a file of its own`);
  };
  const isInput = (place: string): boolean =>
    inputs.some(({ path }) => identityOf(path === '-' ? STANDARD_INPUT : path) === place);
  const target = typeof written === 'string' ? identityOf(written) : undefined;
  if (target !== undefined) {
    if (target === lexicon) refuse('--output', written, 'the lexicon');
    if (task !== 'repair' && isInput(target)) refuse('--output', written, 'an input');
  }
  const place = report === undefined || report === '-' ? undefined : identityOf(report);
  if (report === undefined || place === undefined) return;
  if (place === identityOf(written)) refuse('--report', report, 'the output');
  if (place === lexicon) refuse('--report', report, 'the lexicon');
  if (isInput(place)) refuse('--report', report, 'an input');
}
