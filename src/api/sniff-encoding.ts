/**
 * Finds the encoding that the first bytes of a page declare, as browsers do: a byte order mark, `<meta charset>` or
 * `<meta http-equiv>`, an XML declaration. The algorithm is the HTML standard's "prescan a byte stream to determine its
 * encoding" (https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding); a
 * test holds it to the package `html-encoding-sniffer`, which would bring a table of labels that the platform has.
 *
 * @module
 */
import { encodingOf } from './encodings.ts';

/** How many bytes are searched for a declaration: as many as browsers search. */
export const SNIFFED_BYTES = 1024;

/** A declaration of the encoding. */
export interface Declaration {
  /** The encoding's name, as `encodingOf()` gives it. */
  readonly encoding: string;
  /** What declared it. */
  readonly by: 'byte order mark' | '<meta>' | 'XML declaration';
  /** Where the label begins, in bytes; 0 for a byte order mark. */
  readonly start: number;
  /** Where it ends; 0 for a byte order mark. */
  readonly end: number;
}

/** A label that was found, in lower case. */
export interface Label {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const VERTICAL_TAB = 0x0b;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** What stands at the very beginning, and settles it. */
const MARKS: ReadonlyArray<readonly [encoding: string, by: Declaration['by'], bytes: readonly number[]]> = [
  ['utf-8', 'byte order mark', [0xef, 0xbb, 0xbf]],
  ['utf-16le', 'byte order mark', [0xff, 0xfe]],
  ['utf-16be', 'byte order mark', [0xfe, 0xff]],
  // `<?x` in UTF-16.
  ['utf-16le', 'XML declaration', [LESS, 0, QUESTION, 0, 0x78, 0]],
  ['utf-16be', 'XML declaration', [0, LESS, 0, QUESTION, 0, 0x78]],
];

/** What a byte order mark, or the beginning of an XML declaration in UTF-16, says. */
export function markOf(bytes: Uint8Array): Declaration | undefined {
  const found = MARKS.find(([, , mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found === undefined ? undefined : { encoding: found[0], by: found[1], start: 0, end: 0 };
}

/** True when the bytes, so few they are, may be the beginning of a mark that settles the encoding. */
export function mayBecomeMark(bytes: Uint8Array): boolean {
  return MARKS.some(
    ([, , mark]) =>
      bytes.length < mark.length && mark.every((byte, index) => index >= bytes.length || bytes[index] === byte),
  );
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || (byte !== undefined && byte >= TAB && byte <= CARRIAGE_RETURN && byte !== VERTICAL_TAB);
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** Bytes as the letters of ISO 8859-1: one each, so that offsets in the string are offsets of bytes. */
function lettersOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, SNIFFED_BYTES));
}

/** Ends the search where the bytes end inside something: what it would have been is not known. */
const CUT = Symbol('cut');

/** Reads tags and attributes of the first bytes. */
class Prescan {
  readonly #bytes: Uint8Array;
  readonly #letters: string;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.subarray(0, SNIFFED_BYTES);
    this.#letters = lettersOf(bytes).toLowerCase();
  }

  /** The label of the first `<meta>` that declares an encoding which can be read. */
  run(): Label | undefined {
    const { length } = this.#bytes;
    for (; this.#at < length; this.#at += 1) {
      if (this.#bytes[this.#at] !== LESS) continue;
      const found = this.#markup();
      if (found === CUT) return undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What stands at a `<`; leaves the position at its last byte. */
  #markup(): Label | typeof CUT | undefined {
    const letters = this.#letters;
    const at = this.#at;
    if (letters.startsWith('<!--', at)) return this.#skipBehind('-->', at + 2);
    const sixth = this.#bytes[at + 5];
    if (letters.startsWith('<meta', at) && (isSpace(sixth) || sixth === SLASH)) {
      this.#at = at + 5;
      return this.#meta();
    }
    const isEndTag = this.#bytes[at + 1] === SLASH;
    if (isLetter(this.#bytes[isEndTag ? at + 2 : at + 1])) return this.#skipTag();
    const next = this.#bytes[at + 1];
    if (isEndTag || next === EXCLAMATION || next === QUESTION) return this.#skipBehind('>', at + 1);
    return undefined;
  }

  #skipBehind(mark: string, from: number): typeof CUT | undefined {
    const found = this.#letters.indexOf(mark, from);
    if (found === -1) return CUT;
    this.#at = found + mark.length - 1;
    return undefined;
  }

  #skipTag(): typeof CUT | undefined {
    while (!isSpace(this.#bytes[this.#at]) && this.#bytes[this.#at] !== GREATER) {
      if (this.#at >= this.#bytes.length) return CUT;
      this.#at += 1;
    }
    for (;;) {
      const attribute = this.#attribute();
      if (attribute === CUT) return CUT;
      if (attribute === undefined) return undefined;
    }
  }

  #meta(): Label | typeof CUT | undefined {
    const seen = new Set<string>();
    let isPragma = false;
    let needsPragma: boolean | undefined;
    let charset: Label | undefined;
    for (;;) {
      const attribute = this.#attribute();
      if (attribute === CUT) return CUT;
      if (attribute === undefined) break;
      const { name, value } = attribute;
      if (seen.has(name)) continue;
      seen.add(name);
      if (name === 'http-equiv') isPragma ||= value.text === 'content-type';
      else if (name === 'content') {
        const found = charset === undefined ? charsetIn(value) : undefined;
        if (found !== undefined && declaredEncoding(found.text) !== undefined) {
          charset = found;
          needsPragma = true;
        }
      } else if (name === 'charset') {
        charset = declaredEncoding(value.text) === undefined ? undefined : value;
        needsPragma = false;
      }
    }
    if (charset === undefined || needsPragma === undefined || (needsPragma && !isPragma)) return undefined;
    return charset;
  }

  /** The next attribute; undefined at the end of the tag. Leaves the position behind it. */
  #attribute(): { readonly name: string; readonly value: Label } | typeof CUT | undefined {
    const bytes = this.#bytes;
    const { length } = bytes;
    while (isSpace(bytes[this.#at]) || bytes[this.#at] === SLASH) this.#at += 1;
    if (this.#at >= length) return CUT;
    if (bytes[this.#at] === GREATER) return undefined;
    const nameStart = this.#at;
    let at = nameStart;
    while (at < length && !(bytes[at] === EQUALS && at > nameStart) && !isSpace(bytes[at]) && !isEnd(bytes[at]))
      at += 1;
    const name = this.#letters.slice(nameStart, at);
    while (isSpace(bytes[at])) at += 1;
    if (at >= length) return CUT;
    this.#at = at;
    if (bytes[at] !== EQUALS || at === nameStart) return { name, value: { text: '', start: at, end: at } };
    at += 1;
    while (isSpace(bytes[at])) at += 1;
    if (at >= length) return CUT;
    const quote = bytes[at];
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const end = bytes.indexOf(quote, at + 1);
      if (end === -1) return CUT;
      this.#at = end + 1;
      return { name, value: { text: this.#letters.slice(at + 1, end), start: at + 1, end } };
    }
    const start = at;
    while (at < length && !isSpace(bytes[at]) && bytes[at] !== GREATER) at += 1;
    if (at >= length) return CUT;
    this.#at = at;
    return { name, value: { text: this.#letters.slice(start, at), start, end: at } };
  }
}

function isEnd(byte: number | undefined): boolean {
  return byte === SLASH || byte === GREATER;
}

/** The label in `text/html; charset=…`, which stands in lower case at `start`. */
export function charsetIn({ text, start }: Label): Label | undefined {
  let at = 0;
  for (;;) {
    at = text.indexOf('charset', at);
    if (at === -1) return undefined;
    at += 'charset'.length;
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (text[at] === '=') break;
  }
  at += 1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  if (at >= text.length) return undefined;
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    return end === -1 ? undefined : { text: text.slice(at + 1, end), start: start + at + 1, end: start + end };
  }
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text[end] !== ';') end += 1;
  return { text: text.slice(at, end), start: start + at, end: start + end };
}

/**
 * The encoding that a declaration inside the page means: one that says UTF-16 is read, so it cannot be UTF-16.
 */
function declaredEncoding(label: string): string | undefined {
  const encoding = label.trim() === 'x-user-defined' ? 'windows-1252' : encodingOf(label);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** The label of `<?xml encoding="…"?>` at the very beginning. */
export function xmlLabelIn(letters: string): Label | undefined {
  if (!letters.startsWith('<?xml')) return undefined;
  const head = letters.slice(0, letters.indexOf('>') + 1);
  const found = /encoding[\0- ]*=[\0- ]*(?:"([^"\0- ]*)"|'([^'\0- ]*)')/du.exec(head);
  const [start, end] = found?.indices?.[1] ?? found?.indices?.[2] ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { text: head.slice(start, end).toLowerCase(), start, end };
}

/**
 * Finds what the first bytes of a page declare.
 *
 * @param bytes the first bytes: 1,024 of them are enough, and more are not looked at
 * @returns the declaration, or undefined when there is none (yet)
 */
export function sniffEncoding(bytes: Uint8Array): Declaration | undefined {
  const mark = markOf(bytes);
  if (mark !== undefined) return mark;
  const label = new Prescan(bytes).run();
  if (label !== undefined) return declaration(label, '<meta>');
  const xml = xmlLabelIn(lettersOf(bytes));
  return xml === undefined ? undefined : declaration(xml, 'XML declaration');
}

function declaration({ text, start, end }: Label, by: Declaration['by']): Declaration | undefined {
  const encoding = declaredEncoding(text);
  return encoding === undefined ? undefined : { encoding, by, start, end };
}
