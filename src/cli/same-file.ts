/**
 * Whether two names are those of one file, so that nothing is written over what is still wanted.
 *
 * @module
 */
import { fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Arguments } from './arguments.ts';
import { Failure } from './failure.ts';
import type { Input } from './input.ts';

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

/**
 * What all names of a file have in common, links among them; undefined for what is no file, as a pipe or a device, which
 * may well be both read and written.
 *
 * @param file a path, or the descriptor of a stream that the shell may have opened
 */
export function identityOf(file: string | number): string | undefined {
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
  const isStandard = output === undefined || output === '-';
  const written = isStandard ? STANDARD_OUTPUT : output;
  const lexicon = lexiconFile === undefined ? undefined : identityOf(lexiconFile);
  const refuse = (name: string, what: string): never => {
    throw new Failure(`${name} would be written over ${what}; it takes a file of its own`);
  };
  const isInput = (place: string): boolean =>
    inputs.some(({ path }) => identityOf(path === '-' ? STANDARD_INPUT : path) === place);
  const target = identityOf(written);
  if (target !== undefined) {
    const name = isStandard ? 'standard output' : `--output ${output}`;
    if (target === lexicon) refuse(name, 'the lexicon');
    // What the shell has opened is written while the input is read, and what is written would be read again.
    if ((isStandard || task !== 'repair') && isInput(target)) refuse(name, 'an input');
  }
  const place = report === undefined || report === '-' ? undefined : identityOf(report);
  if (report === undefined || place === undefined) return;
  if (place === target) refuse(`--report ${report}`, 'the output');
  if (place === lexicon) refuse(`--report ${report}`, 'the lexicon');
  if (isInput(place)) refuse(`--report ${report}`, 'an input');
}

/** The inputs without those that were found where standard output goes: `tutas --check . > broken.txt` means no such file. */
export function withoutStandardOutput(inputs: readonly Input[]): readonly Input[] {
  const place = identityOf(STANDARD_OUTPUT);
  if (place === undefined) return inputs;
  return inputs.filter(({ path, below }) => below === undefined || identityOf(path) !== place);
}
