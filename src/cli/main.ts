/**
 * The command: reads the arguments, does the task, answers with an exit code.
 *
 * @module
 */
import { type Arguments, readArguments } from './arguments.ts';
import { removeUnfinished } from './atomic-file.ts';
import { Failure, FINE, fileFailure, READER_GONE, TROUBLE, tell } from './failure.ts';
import type { Found } from './find-files.ts';
import { type Output, openOutput } from './output.ts';
import { refuseOverwriting, withoutStandardOutput } from './same-file.ts';

/**
 * Runs the command.
 *
 * @param argv the arguments, without those of Node
 * @param version reads the version
 * @returns the exit code
 */
export async function main(argv: readonly string[], version: () => string): Promise<number> {
  watchStandardOutput();
  try {
    const args = readArguments(argv, version);
    return args === undefined ? 0 : await run(args);
  } catch (error) {
    tell((error as Error).message);
    return error instanceof Failure ? error.exitCode : TROUBLE;
  }
}

async function run(args: Arguments): Promise<number> {
  if (args.inputs.some(({ path }) => path === '-') && process.stdin.isTTY && process.stderr.isTTY) {
    tell('reading from the terminal; Ctrl-D ends the input');
  }
  const stopWatching = removeOnSignal();
  let output: Output | undefined;
  try {
    const { files, failures } = await filesOf(args);
    for (const { message } of failures) tell(message);
    const least = failures.length > 0 ? TROUBLE : FINE;
    if (isByFile(args)) {
      return Math.max(least, await (await import('./trees.ts')).runTrees({ ...args, inputs: files }));
    }
    const given = { ...args, inputs: withoutStandardOutput(files) };
    refuseOverwriting(given);
    output = await openOutput(args.output);
    const exitCode = await perform(given, output);
    await output.end();
    return Math.max(least, exitCode);
  } catch (error) {
    output?.abandon();
    throw error;
  } finally {
    stopWatching();
  }
}

/** The files; to find them is loaded when there is a directory or a glob. */
async function filesOf(args: Arguments): Promise<Found> {
  const goesOn = isByFile(args) || args.task === 'check';
  const found = await (await import('./find-files.ts')).findFiles(args.inputs, args.extensions, goesOn);
  const [failure] = found.failures;
  // One output of several inputs is that of all of them, or none.
  if (failure !== undefined && !goesOn) throw failure;
  return found;
}

/** True where every file has an output of its own. */
function isByFile({ write, outDir }: Arguments): boolean {
  return write || outDir !== undefined;
}

/** Each task is loaded when it is wanted: a command should start at once. */
async function perform(args: Arguments, output: Output): Promise<number> {
  if (args.ndjson !== undefined) return (await import('./ndjson.ts')).runNdjson(args, args.ndjson, output);
  if (args.task === 'check') return (await import('./check.ts')).runCheck(args, output);
  if (args.task === 'explain') return (await import('./explain.ts')).runExplain(args, output);
  if (args.report !== undefined) return (await import('./report.ts')).runReport(args, args.report, output);
  return (await import('./repair.ts')).runRepair(args, output);
}

/** Ends quietly when the reader of standard output goes away, as in `tutas big.html | head -1`. */
function watchStandardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') tell(fileFailure('standard output', error).message);
    process.exit(error.code === 'EPIPE' ? READER_GONE : TROUBLE);
  });
}

/** Removes unfinished files when a signal ends the command, and then lets the signal do so. */
function removeOnSignal(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = (signal: NodeJS.Signals): void => {
    removeUnfinished();
    unwatch();
    // So that the shell sees which signal it was, and stops the script around the command.
    process.kill(process.pid, signal);
  };
  const unwatch = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return unwatch;
}
