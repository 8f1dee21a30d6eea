/**
 * Writes a JSON string the way its record writes strings, so that a repaired record still looks like its neighbours.
 *
 * @module
 */
import { encodeUtf8 } from './unicode-codec.ts';

/** The writer's habits, read off the literal that is replaced. */
const ESCAPED = /\\(?:u([0-9A-Fa-f]{4})|(\/)|[\s\S])/gv;
const NOT_ASCII = /\P{ASCII}/gv;
const BEYOND_ASCII = 0x80;

/**
 * The JSON literal of `text`. What the literal `before` escaped without need is escaped again: PHP writes `<\/p>`, Go
 * writes `\u003cp\u003e`, Python writes every letter beyond ASCII as `\u04d9`.
 */
export function literalLike(before: string, text: string): string {
  const literal = JSON.stringify(text);
  if (!before.includes('\\u') && !before.includes('\\/')) return literal;
  const escaped = new Set<string>();
  let asciiOnly = false;
  let upperCase = false;
  for (const [, code, slash] of before.matchAll(ESCAPED)) {
    if (slash !== undefined) escaped.add('/');
    if (code === undefined) continue;
    const unit = Number.parseInt(code, 16);
    if (unit >= BEYOND_ASCII) asciiOnly = true;
    // Control characters and lone surrogates are escaped anyway.
    else if (unit >= 0x20) escaped.add(String.fromCharCode(unit));
    if (/[A-F]/v.test(code)) upperCase = true;
  }
  escaped.delete('"');
  escaped.delete('\\');
  let out = literal;
  for (const character of escaped) {
    out = out.replaceAll(character, character === '/' ? '\\/' : escapeOf(character, upperCase));
  }
  if (asciiOnly && before.search(NOT_ASCII) === -1) {
    return out.replace(NOT_ASCII, (character) => escapeOf(character, upperCase));
  }
  return out;
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
