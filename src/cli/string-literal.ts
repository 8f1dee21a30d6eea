/**
 * Writes a JSON string the way its record writes strings, so that a repaired record still looks like its neighbours.
 *
 * @module
 */
import { encodeUtf8 } from './unicode-codec.ts';

/** An escape; the two halves of a character beyond U+FFFF are one. */
const ESCAPED =
  /\\(?:u(?<high>[Dd][89ABab][0-9A-Fa-f]{2})\\u(?<low>[Dd][C-Fc-f][0-9A-Fa-f]{2})|u(?<code>[0-9A-Fa-f]{4})|(?<sign>[\s\S]))/gv;
const NOT_ASCII = /\P{ASCII}/v;

/**
 * The JSON literal of `text`. What the literal `before` escaped is escaped again, in the same way: PHP writes `<\/p>`, Go
 * writes `\u003cp\u003e`, Python writes every letter beyond ASCII as `\u04d9`.
 */
export function literalLike(before: string, text: string): string {
  if (!before.includes('\\u') && !before.includes('\\/')) return JSON.stringify(text);
  const spellings = new Map<string, string>();
  let asciiOnly = false;
  let upperCase = false;
  for (const found of before.matchAll(ESCAPED)) {
    const { high, low, code, sign } = found.groups as Readonly<Record<string, string | undefined>>;
    // The signs of the others, `\n` for instance, are what JSON.stringify() writes.
    if (sign === '/') spellings.set('/', found[0]);
    if (sign !== undefined) continue;
    const units = (high === undefined ? [code] : [high, low]).map((digits) => Number.parseInt(digits as string, 16));
    const character = String.fromCharCode(...units);
    if (NOT_ASCII.test(character)) asciiOnly = true;
    if (/[A-F]/v.test(found[0])) upperCase = true;
    spellings.set(character, found[0]);
  }
  asciiOnly &&= !NOT_ASCII.test(before);
  // Character by character: an escape that has been written is no text, in which there may be more to escape.
  let out = '"';
  for (const character of text) {
    let spelling = spellings.get(character);
    if (spelling === undefined) {
      spelling = JSON.stringify(character).slice(1, -1);
      if (asciiOnly && NOT_ASCII.test(spelling)) spelling = escapeOf(character, upperCase);
      spellings.set(character, spelling);
    }
    out += spelling;
  }
  return `${out}"`;
}

/** An escape, and the code of one for a byte that is no UTF-8. */
const ESCAPED_BYTE = /\\(?:u([Dd][Cc][89A-Fa-f][0-9A-Fa-f])|[\s\S])/gv;

/**
 * The bytes of the JSON literal of `text`, in which lone surrogates stand for bytes that are no UTF-8, as they do in `before`.
 *
 * @throws Error where `before` has such surrogates in its own right, escaped: they would come out as bytes
 */
export function bytesLike(before: string, text: string): Uint8Array {
  if ([...before.matchAll(ESCAPED_BYTE)].some(([, code]) => code !== undefined)) {
    throw new Error('a field holds bytes that are no UTF-8, and escapes that cannot be told from them');
  }
  return encodeUtf8(
    literalLike(before, text).replace(ESCAPED_BYTE, (found: string, code: string | undefined) =>
      code === undefined ? found : String.fromCharCode(Number.parseInt(code, 16)),
    ),
  );
}

/** Escapes a character; one beyond U+FFFF as two halves. */
function escapeOf(character: string, upperCase: boolean): string {
  let out = '';
  for (let index = 0; index < character.length; index += 1) {
    const code = character.charCodeAt(index).toString(16).padStart(4, '0');
    out += `\\u${upperCase ? code.toUpperCase() : code}`;
  }
  return out;
}
