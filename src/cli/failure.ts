/**
 * What ends the command early, and how it is reported: one line on standard error, never a stack trace.
 *
 * @module
 */

/** Fine. */
export const FINE = 0;
/** `--check` found breakage, lines that are no JSON were left out or the end, or bytes were replaced. */
export const FOUND = 1;
/** The command was used wrongly, or a file could not be read or written. */
export const TROUBLE = 2;
/** The reader of standard output went away: 128 + SIGPIPE, as a shell reports a program that the signal ended. */
export const READER_GONE = 141;

/** Ends the command with one line on standard error. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = TROUBLE) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What the usual system errors mean, in the words of `strerror`. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'the file is busy',
  EEXIST: 'a file is in the way',
  EISDIR: 'is a directory',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the file name is too long',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is not a directory',
  EPERM: 'operation not permitted',
  EROFS: 'the file system is read-only',
  Z_BUF_ERROR: 'the gzip data ends too early',
  Z_DATA_ERROR: 'not gzip data, or damaged',
};

/** Says what went wrong with a file. */
export function fileFailure(name: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  // A byte of a name that is no UTF-8 comes as U+FFFD, and there is no file of that name.
  if (code === 'ENOENT' && name.includes('\uFFFD')) {
    return new Failure(`${name}: the file name is not UTF-8, and such a file cannot be opened; rename it`);
  }
  const known = code === undefined ? undefined : SYSTEM_ERRORS[code];
  return new Failure(`${name}: ${known ?? oneLine(message ?? String(error))}`);
}

/** Folds a message into one line that steers no terminal. */
export function oneLine(message: string): string {
  return readableName(message.trim().replace(/\s+/gu, ' '));
}

/** Tells of something in one line on standard error. */
export function tell(message: string): void {
  process.stderr.write(`tutas: ${oneLine(message)}\n`);
}

/** What steers a terminal, or turns the order of what is read in it. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A file name for people: a line end or an escape sequence in it is shown, and not obeyed. */
export function readableName(name: string): string {
  return name.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
