/**
 * From the paths of the command line to files: directories are gone through, quoted globs are expanded.
 *
 * @module
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Failure } from './failure.ts';
import { type Input, inputOf } from './input.ts';

/** Endings of the files that are looked for in a directory. */
export const EXTENSIONS: readonly string[] = ['.html', '.htm', '.xhtml', '.txt'];
/** Endings of files of records that are looked for in a directory. */
export const RECORD_EXTENSIONS: readonly string[] = ['.ndjson', '.jsonl'];
/** What nobody means when naming a directory above it. */
const NEVER = ['**/node_modules/**', '**/.git/**'];
const HIDDEN = /(?:^|[\\/])(?:node_modules|\.git)[\\/]/u;
/** Files to leave out, in the working directory; patterns as in `.gitignore`. */
const IGNORE_FILE = '.tutasignore';

/** True for a path that can only be a glob: there is no file of that name, and it has a sign of one. */
function isGlob(path: string): boolean {
  return /[*?[{]/u.test(path) && !existsSync(path);
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // What is wrong will show, and be told, when the file is opened.
    return false;
  }
}

/** What was found. */
export interface Found {
  readonly files: readonly Input[];
  /** What is wrong with the directories and globs in which nothing was. */
  readonly failures: readonly Failure[];
}

/**
 * Finds the files that are meant.
 *
 * @param inputs what the command line names
 * @param extensions endings of the files that are taken from directories, each with its dot
 * @param isByFile whether every file is a task of its own: then directories are taken too, and each file once. Of one
 *   output of all, a file is part as often as it is named.
 * @returns the files in order; those from a directory or a glob in the order of their names
 * @throws Failure when a directory is named and none is taken
 */
export async function findFiles(
  inputs: readonly Input[],
  extensions: readonly string[],
  isByFile: boolean,
): Promise<Found> {
  const files = new Map<string, Input>();
  // What two names of one file have in common; links are files of their own.
  const keyOf = (path: string): string => (isByFile && path !== '-' ? resolve(path) : `${files.size}`);
  const failures: Failure[] = [];
  let ignores: ((path: string) => boolean) | undefined;
  for (const input of inputs) {
    const { path } = input;
    if (path === '-' || !(isGlob(path) || isDirectory(path))) {
      // What names a file says more of it than what finds it.
      const key = keyOf(path);
      if (files.get(key)?.below !== undefined || !files.has(key)) files.set(key, input);
      continue;
    }
    const isFolder = isDirectory(path);
    if (isFolder && !isByFile) throw new Failure(`${path}: is a directory; --write, --out-dir and --check take it`);
    ignores ??= await readIgnoreFile();
    const found = (await list(path, isFolder, extensions)).filter((file) => ignores?.(file) !== true);
    if (found.length === 0)
      failures.push(new Failure(`${path}: no file${isFolder ? ` with ${extensions.join(', ')}` : ''} there`));
    for (const file of found) {
      const below = isFolder ? relative(path, file) : file;
      // Lines of text are no HTML; a file that is named one by one is what the options say.
      const isText = /\.txt(?:\.gz)?$/iu.test(file);
      if (!files.has(keyOf(file))) files.set(keyOf(file), { ...inputOf(file), below, isText });
    }
  }
  return { files: [...files.values()], failures };
}

async function list(path: string, isFolder: boolean, extensions: readonly string[]): Promise<string[]> {
  const { escapePath, glob } = await import('tinyglobby');
  const patterns = isFolder ? extensions.map((ending) => `**/*${escapePath(ending)}`) : [path];
  const options = isFolder ? { cwd: path } : { absolute: isAbsolute(path) };
  const files = await glob(patterns, {
    ...options,
    ignore: NEVER,
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  // The patterns above count from the working directory; a glob may lead out of it.
  const meant = files.filter((file) => !HIDDEN.test(file) || HIDDEN.test(path));
  return meant.sort().map((file) => (isFolder ? join(path, file) : file));
}

async function readIgnoreFile(): Promise<(path: string) => boolean> {
  if (!existsSync(IGNORE_FILE)) return () => false;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add(readFileSync(IGNORE_FILE, 'utf8'));
  return (path) => {
    const inside = relative('.', path).split(sep).join('/');
    return !inside.startsWith('..') && rules.ignores(inside);
  };
}

/** Where the output of an input goes below a directory. */
export function placeBelow(directory: string, { path, below }: Input): string {
  const inside = below === undefined || below.startsWith('..') || below.startsWith(sep) ? basename(path) : below;
  return join(directory, inside);
}
