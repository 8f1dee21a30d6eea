/**
 * Starts the real command in a process of its own: bundled from src/ by default, so that a start costs a tenth of a
 * second and worker threads need no loader; the one in dist/ with `TUTAS_TARGET=dist`.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The program and its first arguments. */
export const command: readonly [string, ...string[]] = [
  process.execPath,
  process.env.TUTAS_TARGET === 'dist' ? join(root, 'dist/cli.js') : bundle(),
];

/** Bundles the command as the build does; returns its path. The same source is bundled once. */
function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: { cli: join(root, 'src/cli.ts'), 'cli-worker': join(root, 'src/cli/worker.ts') },
    outdir: root,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2024',
    packages: 'external',
    logLevel: 'silent',
  });
  const hash = createHash('sha256');
  for (const { path, contents } of outputFiles) hash.update(basename(path)).update(contents);
  // Inside the repository, where the dependencies are found.
  const cache = join(root, 'node_modules/.cache/tutas-command');
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    mkdirSync(join(fresh, 'dist'), { recursive: true });
    copyFileSync(join(root, 'package.json'), join(fresh, 'package.json'));
    for (const { path, contents } of outputFiles) writeFileSync(join(fresh, 'dist', basename(path)), contents);
    try {
      renameSync(fresh, folder);
    } catch {
      // Another test was quicker.
      rmSync(fresh, { recursive: true });
    }
  }
  return join(folder, 'dist/cli.js');
}

/** What the command did. */
export interface Outcome {
  /** The exit code; null when a signal ended the command. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** Starts the command, in another working directory if one is given. */
export function start(args: readonly string[], cwd?: string): ChildProcess {
  const [program, ...first] = command;
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
  return spawn(program, [...first, ...args], { env, cwd });
}

/** Runs the command to its end. */
export async function run(args: readonly string[], input: string | Uint8Array = '', cwd?: string): Promise<Outcome> {
  const child = start(args, cwd);
  // The command may end before it has read everything.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return outcome(child);
}

/** Runs the command on a terminal of its own, to its end; `out` is what the terminal showed. */
export async function runOnTerminal(args: readonly string[]): Promise<Outcome> {
  const line = [...command, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
  // `script` of util-linux gives its command a pseudo-terminal.
  return outcome(
    spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
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
