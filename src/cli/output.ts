/**
 * Where output goes: standard output or a file, gzip when its name says so.
 *
 * @module
 */
import { once } from 'node:events';
import { openAtomicFile } from './atomic-file.ts';
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

async function openFile(path: string): Promise<Output> {
  const { stream, written, commit, abandon } = openAtomicFile(
    path,
    isGzip(path) ? (await import('node:zlib')).createGzip() : undefined,
  );
  return {
    async write(data): Promise<void> {
      try {
        if (data.length > 0 && !stream.write(data)) await Promise.race([once(stream, 'drain'), written]);
      } catch (error) {
        throw fileFailure(path, error);
      }
    },
    end: commit,
    abandon,
  };
}
