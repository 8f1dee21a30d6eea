/**
 * From the paths of the command line to files: directories are gone through, quoted globs are expanded.
 *
 * @module
 */
import { type Dirent, existsSync, readdir, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Failure, fileFailure } from './failure.ts';
import { type Input, inputOf } from './input.ts';
import { readTextFile } from './text-file.ts';

/** Endings of the files that are looked for in a directory. */
export const EXTENSIONS: readonly string[] = ['.html', '.htm', '.xhtml', '.txt'];
/** Endings of files of records that are looked for in a directory. */
export const RECORD_EXTENSIONS: readonly string[] = ['.ndjson', '.jsonl'];
/** What nobody means when naming a directory above it. */
const NEVER = ['**/node_modules/**', '**/.git/**'];
const HIDDEN = /(?:^|[\\/])(?:node_modules|\.git)[\\/]/u;
/** Files to leave out, in the working directory; patterns as in `.gitignore`. */
const IGNORE_FILE = '.tutasignore';

/** What makes a pattern of a path. */
const SIGN_OF_GLOB = /[*?[{]/u;

/** True for a path that can only be a glob: there is no file of that name, and it has a sign of one. */
function isGlob(path: string): boolean {
  return SIGN_OF_GLOB.test(path) && !existsSync(path);
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
  /** What is wrong: directories that cannot be read, and directories and globs in which there is nothing. */
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
    const listed = await list(path, isFolder, extensions);
    const found = listed.files.filter((file) => ignores?.(file) !== true);
    const unread = listed.unread.filter(({ directory }) => ignores?.(`${directory}${sep}`) !== true);
    for (const { directory, error } of unread) failures.push(fileFailure(directory, error));
    // What is in a directory that cannot be read is not known.
    if (found.length === 0 && unread.length === 0)
      failures.push(new Failure(`${path}: no file${isFolder ? ` with ${extensions.join(', ')}` : ''} there`));
    for (const file of found) {
      const below = isFolder ? relative(path, file) : belowGlob(path, file);
      // Lines of text are no HTML; a file that is named one by one is what the options say.
      const isText = /\.txt(?:\.gz)?$/iu.test(file);
      if (!files.has(keyOf(file))) files.set(keyOf(file), { ...inputOf(file), below, isText });
    }
  }
  return { files: [...files.values()], failures };
}

/** A directory that could not be read. */
interface Unread {
  readonly directory: string;
  readonly error: Error;
}

async function list(
  path: string,
  isFolder: boolean,
  extensions: readonly string[],
): Promise<{ readonly files: string[]; readonly unread: readonly Unread[] }> {
  const { escapePath, glob } = await import('tinyglobby');
  const patterns = isFolder ? extensions.map((ending) => `**/*${escapePath(ending)}`) : [path];
  const options = isFolder ? { cwd: path } : { absolute: isAbsolute(path) };
  const unread: Unread[] = [];
  // What walks overlooks directories that it cannot read: files would be left out and nobody told.
  const watched = (directory: string, how: { withFileTypes: true }, done: ReadDirectory): void => {
    readdir(directory, how, (error, entries) => {
      if (error !== null) unread.push({ directory: nameOf(directory, path, isFolder), error });
      done(error, entries);
    });
  };
  const files = await glob(patterns, {
    ...options,
    ignore: NEVER,
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
    fs: { readdir: watched as unknown as typeof readdir },
  });
  // The patterns above count from the working directory; a glob may lead out of it.
  const meant = files.filter((file) => !HIDDEN.test(file) || HIDDEN.test(path));
  return {
    files: meant.sort().map((file) => (isFolder ? join(path, file) : file)),
    unread: unread.sort((one, other) => (one.directory < other.directory ? -1 : 1)),
  };
}

type ReadDirectory = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** A directory that was walked, named as `path` is: below it, from the working directory, or from the root. */
function nameOf(directory: string, path: string, isFolder: boolean): string {
  if (isFolder) return join(path, relative(path, directory));
  return isAbsolute(path) ? resolve(directory) : relative('.', directory) || '.';
}

/**
 * The place that a file found by a glob keeps: from the working directory where it is in there, whether the glob begins with
 * it or not; otherwise from the directory above the part of the glob that is no pattern.
 */
function belowGlob(glob: string, file: string): string {
  const inside = relative('.', file);
  if (isInside(inside)) return inside;
  const parts = resolve(glob).split(sep);
  const pattern = parts.findIndex((part) => SIGN_OF_GLOB.test(part));
  return relative(dirname(parts.slice(0, pattern).join(sep) || sep), file);
}

/** Whether a relative path stays below where it begins. */
function isInside(path: string): boolean {
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

async function readIgnoreFile(): Promise<(path: string) => boolean> {
  if (!existsSync(IGNORE_FILE)) return () => false;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add(readTextFile(IGNORE_FILE, 'a list of files to leave out'));
  return (path) => {
    const inside = relative('.', path).split(sep).join('/');
    if (inside === '' || !isInside(inside)) return false;
    return rules.ignores(path.endsWith(sep) ? `${inside}/` : inside);
  };
}

/** Where the output of an input goes below a directory. */
export function placeBelow(directory: string, { path, below }: Input): string {
  const inside = below === undefined || !isInside(below) ? basename(path) : below;
  return join(directory, inside);
}
