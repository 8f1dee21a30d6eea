/**
 * Tells files that are no text by their first bytes.
 *
 * @module
 */
import { Failure } from './failure.ts';

/** The first bytes of what is often fetched by mistake, as ISO 8859-1. */
const KINDS: ReadonlyArray<readonly [start: string, what: string]> = [
  ['%PDF-', 'a PDF document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['PK\x03\x04', 'a ZIP archive, or a document that is one'],
  ['BZh', 'compressed with bzip2'],
  ['\xfd7zXZ', 'compressed with xz'],
  ['\x28\xb5\x2f\xfd', 'compressed with zstd'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
];

/**
 * Refuses what is no text: a known kind of file, or one with zero bytes in an encoding that has none.
 *
 * @param encoding the declared encoding, if any
 * @throws Failure which says what the file is
 */
export function refuseBinary(name: string, head: Buffer, encoding: string | undefined): void {
  const start = head.toString('latin1', 0, 8);
  const kind = KINDS.find(([mark]) => start.startsWith(mark));
  if (kind !== undefined) throw new Failure(`${name}: ${kind[1]}, not HTML or text`);
  if (encoding?.startsWith('utf-16') || !head.includes(0)) return;
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index & 1] = (zeros[index & 1] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  // Latin letters in UTF-16 have zeros in one of the two places only, and tags are Latin letters. A single zero is none.
  const most = Math.max(even, odd);
  const isWhole = head.length % 2 === 0;
  if (isWhole && most > 1 && most >= head.length / 16 && Math.min(even, odd) <= head.length / 64) {
    const label = odd > even ? 'utf-16le' : 'utf-16be';
    throw new Failure(`${name}: UTF-16 without a byte order mark, as it seems: --encoding ${label} reads it`);
  }
  throw new Failure(`${name}: a binary file, not HTML or text (it has zero bytes); --encoding reads it all the same`);
}
