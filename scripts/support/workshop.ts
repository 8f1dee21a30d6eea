/**
 * A folder in build/ where code of examples and guides runs as at a user's: there `tutas` is this package as it was built,
 * the import and the command, and other packages are the development dependencies.
 *
 * @module
 */
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** The folder, and the environment that its programs run in. */
export interface Workshop {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Makes build/`name` anew. */
export function openWorkshop(name: string): Workshop {
  if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('There is no dist/: npm run build');
  const folder = join(root, 'build', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'bin'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/tutas'), 'dir');
  writeFileSync(
    join(folder, 'bin/tutas'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`,
  );
  chmodSync(join(folder, 'bin/tutas'), 0o755);
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    PATH: [join(folder, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONIOENCODING: 'utf-8',
  };
  return { folder, env };
}
