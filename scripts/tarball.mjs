/** The packed package, made once: for the scripts that look at what npm would publish. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** A new folder outside the repository, so that nothing resolves from the repository's node_modules. */
export function temporaryFolder(name) {
  return mkdtempSync(join(tmpdir(), `tutas-${name}-`));
}

/** Runs a program in `cwd` and returns what it printed; what went wrong is in the error. */
export function run(cwd, program, args, options = {}) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], ...options });
  } catch (error) {
    const output = [error.stdout, error.stderr].filter(Boolean).join('\n').trim();
    throw new Error(`${[program, ...args].join(' ')}\n${output || error.message}`);
  }
}

/**
 * The path of the tarball: TUTAS_TARBALL when that is set, or a fresh one of what `npm run build` left in dist/.
 *
 * @returns {{ path: string, files: string[] | undefined, size: number | undefined }}
 */
export function pack() {
  if (process.env.TUTAS_TARBALL) return { path: resolve(process.env.TUTAS_TARBALL), files: undefined, size: undefined };
  if (!existsSync(join(root, 'dist'))) throw new Error('There is no dist/: npm run build');
  const folder = temporaryFolder('pack');
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const printed = run(root, 'npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder]);
  const [packed] = Object.values(JSON.parse(printed));
  return {
    path: join(folder, packed.filename),
    files: packed.files.map((file) => file.path),
    size: packed.size,
  };
}
