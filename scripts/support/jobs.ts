/**
 * Spreads a script over processes of its own, each of which sends back one report.
 *
 * @module
 */
import { fork } from 'node:child_process';

/** Starts this script once more for each list of arguments; returns what each of them gave to {@link report}. */
export function spread<Report>(argumentLists: readonly (readonly string[])[]): Promise<Report[]> {
  return Promise.all(
    argumentLists.map((given, job) => {
      const child = fork(process.argv[1] as string, given);
      return new Promise<Report>((resolve, reject) => {
        child.on('message', (message) => resolve(message as Report));
        child.on('error', reject);
        child.on('exit', (code, signal) => reject(new Error(`job ${job} ended with ${signal ?? code} and no report`)));
      });
    }),
  );
}

/** Whether this process is a job that {@link spread} started. */
export function isJob(): boolean {
  return process.send !== undefined;
}

/** Gives the report of a job to the process that started it. */
export function report(found: unknown): void {
  process.send?.(found);
  process.disconnect();
}

/** The whole number of an option, at least 0; ends the process with 2 if it is none. */
export function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, got '${value}'`);
  process.exit(2);
}
