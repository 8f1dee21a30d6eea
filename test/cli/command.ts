/**
 * Starts the real command in a process of its own: from src/ by default, from dist/ with `TUTAS_TARGET=dist`.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

function at(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The program and its first arguments. */
export const command: readonly string[] =
  process.env.TUTAS_TARGET === 'dist'
    ? [process.execPath, at('dist/cli.js')]
    : [process.execPath, '--import', at('scripts/typescript-threads.mjs'), at('src/cli.ts')];

/** What the command did. */
export interface Outcome {
  /** The exit code; null when a signal ended the command. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** Starts the command. */
export function start(args: readonly string[]): ChildProcess {
  const [program, ...first] = command as [string, ...string[]];
  return spawn(program, [...first, ...args], { env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' } });
}

/** Runs the command to its end. */
export async function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const child = start(args);
  // The command may end before it has read everything.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return outcome(child);
}

/** Waits for the end of a started command. */
export async function outcome(child: ChildProcess): Promise<Outcome> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const bytes = Buffer.concat(out);
      resolve({ code, signal, bytes, out: bytes.toString(), err: Buffer.concat(err).toString() });
    });
  });
}
