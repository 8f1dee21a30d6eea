/**
 * Finds where a tag ends: attributes with their quotes are read as the HTML standard does, in start tags and end tags
 * alike, so that a `>` in a quoted value ends nothing. Reading can stop at the end of a chunk and go on in the next.
 *
 * Source: HTML Living Standard, 13.2.5.32 "Before attribute name state" to 13.2.5.40 "Self-closing start tag state".
 *
 * @module
 */
import {
  DOUBLE_QUOTE,
  EQUALS,
  endsTagName,
  GREATER_THAN,
  isAsciiWhitespace,
  SINGLE_QUOTE,
  SLASH,
} from './characters.ts';

const BEFORE_NAME = 0;
const IN_NAME = 1;
const AFTER_NAME = 2;
const BEFORE_VALUE = 3;
const IN_DOUBLE_QUOTES = 4;
const IN_SINGLE_QUOTES = 5;
const IN_UNQUOTED_VALUE = 6;
/** Behind a `/`: a `>` right behind it makes the tag self-closing. */
const AFTER_SLASH = 7;

/** Reads the attributes of one tag after the other. */
export class TagReader {
  #state = BEFORE_NAME;
  /** Whether the tag that was read last ends in `/>`. */
  isSelfClosing = false;
  /** Where to go on when the characters ran out. */
  at = 0;

  /** Begins the next tag. */
  begin(): void {
    this.#state = BEFORE_NAME;
  }

  /**
   * Reads on from `from`, which stands behind the tag's name at first.
   *
   * @returns the offset behind the tag's `>`; -1 when `text` ends before it, and {@link at} says where to go on
   */
  read(text: string, from: number): number {
    const { length } = text;
    let state = this.#state;
    let at = from;
    while (at < length) {
      if (state === IN_DOUBLE_QUOTES || state === IN_SINGLE_QUOTES) {
        const end = text.indexOf(state === IN_DOUBLE_QUOTES ? '"' : "'", at);
        at = end === -1 ? length : end + 1;
        // What may stand behind a quoted value is what may stand before a name.
        if (end !== -1) state = BEFORE_NAME;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === GREATER_THAN) {
        this.isSelfClosing = state === AFTER_SLASH;
        return at + 1;
      }
      at += 1;
      state = next(state, code);
    }
    this.#state = state;
    this.at = length;
    return -1;
  }
}

/** True for a whole start tag that ends in `/>`, the `/` being no part of an attribute's value. */
export function isSelfClosing(tag: string): boolean {
  if (!tag.endsWith('/>')) return false;
  let nameEnd = 1;
  while (!endsTagName(tag.charCodeAt(nameEnd))) nameEnd += 1;
  const reader = new TagReader();
  reader.read(tag, nameEnd);
  return reader.isSelfClosing;
}

/** The state behind a character that is no `>` and stands in no quotes. */
function next(state: number, code: number): number {
  if (isAsciiWhitespace(code)) {
    if (state === IN_NAME) return AFTER_NAME;
    return state === IN_UNQUOTED_VALUE || state === AFTER_SLASH ? BEFORE_NAME : state;
  }
  switch (state) {
    case IN_NAME:
    case AFTER_NAME:
      if (code === EQUALS) return BEFORE_VALUE;
      return code === SLASH ? AFTER_SLASH : IN_NAME;
    case BEFORE_VALUE:
      if (code === DOUBLE_QUOTE) return IN_DOUBLE_QUOTES;
      return code === SINGLE_QUOTE ? IN_SINGLE_QUOTES : IN_UNQUOTED_VALUE;
    case IN_UNQUOTED_VALUE:
      return IN_UNQUOTED_VALUE;
    default:
      // The first character of a name may be anything, an equals sign too.
      return code === SLASH ? AFTER_SLASH : IN_NAME;
  }
}
