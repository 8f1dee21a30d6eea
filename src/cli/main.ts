/**
 * The command: reads the arguments, does the task, answers with an exit code.
 *
 * @module
 */
import { type Arguments, readArguments } from './arguments.ts';
import { removeUnfinished } from './atomic-file.ts';
import { Failure, oneLine, READER_GONE, TROUBLE } from './failure.ts';
import { type Output, openOutput } from './output.ts';

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
    process.stderr.write(`tutas: ${oneLine((error as Error).message)}\n`);
    return error instanceof Failure ? error.exitCode : TROUBLE;
  }
}

async function run(args: Arguments): Promise<number> {
  if (args.inputs.some(({ path }) => path === '-') && process.stdin.isTTY && process.stderr.isTTY) {
    process.stderr.write('tutas: reading from the terminal; Ctrl-D ends the input\n');
  }
  const stopWatching = removeOnSignal();
  let output: Output | undefined;
  try {
    const given = { ...args, inputs: await filesOf(args) };
    if (args.write || args.outDir !== undefined) return await (await import('./trees.ts')).runTrees(given);
    output = await openOutput(args.output);
    const exitCode = await perform(given, output);
    await output.end();
    return exitCode;
  } catch (error) {
    output?.abandon();
    throw error;
  } finally {
    stopWatching();
  }
}

/** The files; to find them is loaded when there is a directory or a glob. */
async function filesOf(args: Arguments): Promise<Arguments['inputs']> {
  const allowed = args.write || args.outDir !== undefined || args.task === 'check';
  return (await import('./find-files.ts')).findFiles(args.inputs, args.extensions, allowed);
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
    if (error.code !== 'EPIPE') process.stderr.write(`tutas: standard output: ${oneLine(error.message)}\n`);
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
