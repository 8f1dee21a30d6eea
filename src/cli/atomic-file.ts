/**
 * Files that are written beside their place and moved into it when they are complete: a failed or interrupted run leaves
 * the old file as it was, and the output may have the name of an input.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  createWriteStream,
  fchmodSync,
  fchownSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Transform, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fileFailure } from './failure.ts';

/** Bytes that wait to be written before whoever writes is asked to wait. */
const WRITE_SIZE = 1 << 18;
/** Random bytes of a temporary name: nobody can guess them. */
const RANDOM_BYTES = 12;
/** Characters of the target's name in the temporary one: of any script, they and the rest stay below 255 bytes. */
const NAME_LENGTH = 50;
/** Permissions of a file as long as nobody but its owner may see it. */
const OWNER_ONLY = 0o600;
/** What a new file may be, before the umask. */
const ANYONE = 0o666;
const PERMISSIONS = 0o7777;
const GROUP = 0o070;
const GROUP_SHIFT = 3;

/** A file that is being written. */
export interface AtomicFile {
  /** Takes the content; {@link AtomicFile.commit} ends it. */
  readonly stream: Writable;
  /** Settles when everything was written, or with the error that prevented it. */
  readonly written: Promise<void>;
  /**
   * Ends the stream and moves the file into its place.
   *
   * @throws Failure that names the file, when that is not possible
   */
  commit(): Promise<void>;
  /** Removes what was written; the old file stays as it was. */
  abandon(): void;
}

/** Temporary files that are neither in their place nor removed yet. */
const unfinished = new Set<string>();
let isWatching = false;

/** Removes the temporary files of all files that are still being written. For when the process is about to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

/**
 * Begins to write the file `path`. The permissions, and where that is allowed the owner, of a file that is there already
 * are kept; a link is followed and stays a link. What is no file (a device, a pipe) is written to as it is.
 *
 * @param path the file
 * @param through what the content goes through on its way to the file, for instance to be compressed
 * @returns the unfinished file
 * @throws Failure that names the file, when it cannot be written
 */
export function openAtomicFile(path: string, through?: Transform): AtomicFile {
  let file: Writable;
  let place: string | undefined;
  let target = path;
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old === undefined || old.isFile()) {
      if (old !== undefined) {
        target = realpathSync(path);
        // The folder would allow to replace a file that may not be written.
        accessSync(target, constants.W_OK);
      }
      const temporary = temporaryName(target);
      file = createWriteStream(temporary, { fd: create(temporary, old), highWaterMark: WRITE_SIZE });
      place = temporary;
    } else file = createWriteStream(path, { highWaterMark: WRITE_SIZE });
  } catch (error) {
    throw fileFailure(path, error);
  }
  const stream = through ?? file;
  if (through !== undefined) {
    through.pipe(file);
    file.on('error', (error) => through.destroy(error));
  }
  const written = finished(file);
  // An error may come at any time, between two writes too: whoever waits next gets it.
  written.catch(() => {});
  return {
    stream,
    written,
    async commit(): Promise<void> {
      try {
        stream.end();
        await written;
        if (place === undefined) return;
        renameSync(place, target);
        unfinished.delete(place);
      } catch (error) {
        throw fileFailure(path, error);
      }
    },
    abandon(): void {
      file.destroy();
      if (place === undefined || !unfinished.delete(place)) return;
      rmSync(place, { force: true });
    },
  };
}

/**
 * Writes a whole file at once, as {@link openAtomicFile} does.
 *
 * @param path the file
 * @param content what it is to hold
 * @throws Failure that names the file, when it cannot be written
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const file = openAtomicFile(path);
  try {
    file.stream.write(content);
    await file.commit();
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** A name beside `target`, so that moving the file is one step of the file system. */
function temporaryName(target: string): string {
  const name = [...basename(target)].slice(0, NAME_LENGTH).join('');
  return join(dirname(target), `${name}.${randomBytes(RANDOM_BYTES).toString('hex')}.part`);
}

/** Creates a file that is not there yet, with the owner and permissions of `old`, and returns its descriptor. */
function create(path: string, old: Stats | undefined): number {
  // `wx` fails where anything has the name already, a link among others.
  const descriptor = openSync(path, 'wx', old === undefined ? ANYONE : OWNER_ONLY);
  if (!isWatching) {
    isWatching = true;
    process.once('exit', removeUnfinished);
  }
  unfinished.add(path);
  if (old === undefined) return descriptor;
  try {
    fchmodSync(descriptor, giveAway(descriptor, old) ? old.mode & PERMISSIONS : withoutGroup(old.mode));
  } catch (error) {
    closeSync(descriptor);
    unfinished.delete(path);
    rmSync(path, { force: true });
    throw error;
  }
  return descriptor;
}

/** Gives the file the owner and group of `old`; false when that is not allowed. */
function giveAway(descriptor: number, old: Stats): boolean {
  try {
    fchownSync(descriptor, old.uid, old.gid);
    return true;
  } catch {
    return false;
  }
}

/** Where the group may be another one, it may do no more than anybody. */
function withoutGroup(mode: number): number {
  return (mode & 0o777 & ~GROUP) | (mode & (mode << GROUP_SHIFT) & GROUP);
}
