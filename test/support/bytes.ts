/**
 * Bytes written as text, for pages in encodings with several bytes to a character.
 *
 * @module
 */

/** ASCII, with bytes written as `[8fb0a1]`, and escape sequences as `^`. */
export function bytesOf(text: string): Buffer {
  const latin1 = text
    .replaceAll('^', '\x1b')
    .replace(/\[([0-9a-f]+)\]/gu, (_, digits: string) => Buffer.from(digits, 'hex').toString('latin1'));
  return Buffer.from(latin1, 'latin1');
}
