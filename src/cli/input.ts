/**
 * Where input comes from: files, gzip files, standard input.
 *
 * @module
 */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure, fileFailure } from './failure.ts';

/** Bytes read from a file at a time. */
const READ_SIZE = 1 << 18;

/** A file to read; `-` is standard input. */
export interface Input {
  /** The path as given, or `-`. */
  readonly path: string;
  /** How messages call it. */
  readonly name: string;
}

/** The input for a path given on the command line. */
export function inputOf(path: string): Input {
  return { path, name: path === '-' ? 'standard input' : path };
}

/** Whether a file name says that the file is gzip. */
export function isGzip(path: string): boolean {
  return path.endsWith('.gz');
}

/**
 * The bytes of an input, uncompressed.
 *
 * @param onRead told how many bytes of the file were read, before uncompressing
 */
export async function* readBytes(input: Input, onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const file = input.path === '-' ? process.stdin : createReadStream(input.path, { highWaterMark: READ_SIZE });
  try {
    if (onRead !== undefined) file.on('data', (chunk: Uint8Array) => onRead(chunk.length));
    if (!isGzip(input.path)) {
      yield* file as AsyncIterable<Uint8Array>;
      return;
    }
    // The error of either ends the last, and is thrown where that is read.
    yield* pipeline(file, createGunzip({ chunkSize: READ_SIZE }), () => {}) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw fileFailure(input.name, error);
  } finally {
    file.destroy();
  }
}

/** The characters of an input. Bytes that are no UTF-8 become U+FFFD, as `TextDecoder` has it. */
export async function* readText(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const bytes of readBytes(input)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** The whole text of an input. */
export async function readWhole(input: Input): Promise<string> {
  let text = '';
  try {
    for await (const chunk of readText(input)) text += chunk;
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(`${input.name}: too large to be held as a whole`);
    throw error;
  }
  return text;
}
