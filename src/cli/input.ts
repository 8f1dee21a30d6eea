/**
 * Where input comes from: files, gzip files, standard input.
 *
 * @module
 */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileFailure } from './failure.ts';

/** Bytes read from a file at a time. */
const READ_SIZE = 1 << 18;

/** A file to read; `-` is standard input. */
export interface Input {
  /** The path as given, or `-`. */
  readonly path: string;
  /** How messages call it. */
  readonly name: string;
  /** Its path below the directory or working directory that it was found in; undefined when it was named. */
  readonly below?: string;
  /** Found in a directory or by a glob, and by its name plain text. */
  readonly isText?: boolean;
}

/** The input for a path given on the command line. */
export function inputOf(path: string): Input {
  return { path, name: path === '-' ? 'standard input' : path };
}

/** Whether a file name says that the file is gzip. */
export function isGzip(path: string): boolean {
  return path.endsWith('.gz');
}

/** The first two bytes of gzip data. */
const GZIP_MARK = [0x1f, 0x8b] as const;

/** Whether bytes are the beginning of gzip data. */
export function hasGzipMark(head: Uint8Array): boolean {
  return GZIP_MARK.every((byte, index) => head[index] === byte);
}

/** Whether a file holds gzip data. */
export function isZipped(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(GZIP_MARK.length);
    readSync(file, head, 0, GZIP_MARK.length, 0);
    return hasGzipMark(head);
  } finally {
    closeSync(file);
  }
}

/**
 * The bytes of an input, uncompressed. Gzip data are known by their first bytes, whatever the file is called.
 *
 * @param onRead told how many bytes of the file were read, before uncompressing
 */
export async function* readBytes(input: Input, onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const file = input.path === '-' ? process.stdin : createReadStream(input.path, { highWaterMark: READ_SIZE });
  try {
    if (onRead !== undefined) file.on('data', (chunk: Uint8Array) => onRead(chunk.length));
    const chunks = (file as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    const head = await firstBytes(chunks);
    const rest = { [Symbol.asyncIterator]: () => chunks };
    if (!hasGzipMark(head)) {
      if (head.length > 0) yield head;
      yield* rest;
      return;
    }
    // The error of either ends the last, and is thrown where that is read.
    const gunzip = createGunzip({ chunkSize: READ_SIZE });
    yield* pipeline(joined(head, rest), gunzip, () => {}) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw fileFailure(input.name, error);
  } finally {
    file.destroy();
  }
}

/** As many bytes as tell gzip data; fewer when there are no more. */
async function firstBytes(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < GZIP_MARK.length) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return head;
}

async function* joined(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}
