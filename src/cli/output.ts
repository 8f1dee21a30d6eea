/**
 * Where output goes: standard output or a file, gzip when its name says so.
 *
 * @module
 */
import { once } from 'node:events';
import { createWriteStream, lstatSync, realpathSync, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fileFailure } from './failure.ts';
import { isGzip } from './input.ts';

/** A place to write to. */
export interface Output {
  /** Writes; resolves when more may be written. */
  write(data: string | Uint8Array): Promise<void>;
  /** Everything was written. */
  end(): Promise<void>;
  /** The command failed: leaves no half-written file behind. */
  abandon(): void;
}

/** Standard output, or the file `path`. */
export async function openOutput(path: string | undefined): Promise<Output> {
  return path === undefined || path === '-' ? new StandardOutput() : openFile(path);
}

/** main() listens to its errors: a reader that went away ends the command wherever it is. */
class StandardOutput implements Output {
  async write(data: string | Uint8Array): Promise<void> {
    if (data.length > 0 && !process.stdout.write(data)) await once(process.stdout, 'drain');
  }

  async end(): Promise<void> {}

  abandon(): void {}
}

/**
 * Writes beside the file and moves the result into place at the end. So a failed or interrupted run leaves the old file
 * as it was, and the output may have the name of an input.
 */
async function openFile(path: string): Promise<Output> {
  const { target, special } = look(path);
  const place = special ? target : `${target}.${process.pid}.part`;
  const file = createWriteStream(place, { highWaterMark: 1 << 18 });
  let stream: Writable = file;
  if (isGzip(path)) {
    const { createGzip } = await import('node:zlib');
    stream = createGzip();
    stream.pipe(file);
    file.on('error', (error) => stream.destroy(error));
  }
  // An error may come at any time, between two writes too: whoever waits next hears of it here.
  const done = finished(file);
  done.catch(() => {});
  const remove = (): void => {
    file.destroy();
    if (!special) rmSync(place, { force: true });
  };
  process.once('exit', remove);
  return {
    async write(data): Promise<void> {
      try {
        if (data.length > 0 && !stream.write(data)) await Promise.race([once(stream, 'drain'), done]);
      } catch (error) {
        throw fileFailure(path, error);
      }
    },
    async end(): Promise<void> {
      try {
        stream.end();
        await done;
        if (!special) renameSync(place, target);
      } catch (error) {
        throw fileFailure(path, error);
      } finally {
        process.off('exit', remove);
      }
    },
    abandon: remove,
  };
}

/** What stands at `path`: a link is followed; a device or a pipe is written to and not replaced. */
function look(path: string): { readonly target: string; readonly special: boolean } {
  try {
    const target = realpathSync(path);
    return { target, special: !lstatSync(target).isFile() };
  } catch {
    // Nothing there yet; what else is wrong will show when the file is opened.
    return { target: path, special: false };
  }
}
