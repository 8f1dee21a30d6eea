/**
 * Small text files that the command is given beside its inputs: the lexicon, the list of files to leave out.
 *
 * @module
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openDecoder } from '../api/encodings.ts';
import { markOf } from '../api/sniff-encoding.ts';
import { Failure, fileFailure } from './failure.ts';
import { hasGzipMark } from './input.ts';

/**
 * Reads a text file. Nothing in it declares an encoding, so what is no UTF-8 is refused: other words would be read.
 *
 * @param path the file, in UTF-8, or in UTF-16 with a byte order mark as PowerShell writes it; gzip or not
 * @param what what the file is, for the message
 * @returns the text, without the byte order mark
 * @throws Failure when the file cannot be read or is in another encoding
 */
export function readTextFile(path: string, what: string): string {
  try {
    let bytes: Buffer = readFileSync(path);
    if (hasGzipMark(bytes)) bytes = gunzipSync(bytes);
    const marked = markOf(bytes)?.encoding ?? 'utf-8';
    if (marked !== 'utf-8') {
      const decoder = openDecoder(marked, true);
      return withoutMark(decoder.decode(bytes) + decoder.decode());
    }
    if (isUtf8(bytes) && !bytes.includes(0)) return withoutMark(bytes.toString());
  } catch (error) {
    throw fileFailure(path, error);
  }
  throw new Failure(`${path}: not UTF-8, as ${what} has to be, nor UTF-16 with a byte order mark`);
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}
