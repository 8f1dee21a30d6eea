/**
 * Elements whose content is no markup, and where that content ends.
 *
 * Source: HTML Living Standard, 13.2.5.2 to 13.2.5.5 (RCDATA, RAWTEXT, script data and PLAINTEXT states) and
 * 13.2.5.17 to 13.2.5.31 (the escaped states of script data).
 *
 * @module
 */
import { DASH, endsTagName, GREATER_THAN, TO_LOWER } from './characters.ts';

/** Elements whose content is read up to their own end tag. */
const RAW_NAMES = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp']);
/** First letters, lower-cased, of the names above and of `plaintext`. */
const RAW_INITIALS = new Set(['i', 'n', 's', 't', 'x', 'p'].map((letter) => letter.charCodeAt(0)));
const LONGEST_RAW_NAME = 9;

/**
 * The lower-case name of the element whose name stands at `start`…`end`, if it holds no markup; otherwise an empty string.
 */
export function rawNameOf(text: string, start: number, end: number): string {
  if (end - start < 3 || end - start > LONGEST_RAW_NAME) return '';
  if (!RAW_INITIALS.has(text.charCodeAt(start) | TO_LOWER)) return '';
  const name = text.slice(start, end).toLowerCase();
  return name === 'plaintext' || RAW_NAMES.has(name) ? name : '';
}

/** Script data as it is; behind `<!--`; and behind `<!-- <script`, where `</script` ends the inner one only. */
const PLAIN = 0;
const ESCAPED = 1;
const DOUBLE_ESCAPED = 2;

/** Looks for the end tag of one raw element after the other; can stop at the end of a chunk and go on in the next. */
export class RawTextReader {
  #name = '';
  #escape = PLAIN;
  /** Where to go on when the characters ran out; everything before it is content. */
  at = 0;

  /** Begins the content of the element with this lower-case name. */
  begin(name: string): void {
    this.#name = name;
    this.#escape = PLAIN;
  }

  /** The lower-case name of the element that is being read. */
  get name(): string {
    return this.#name;
  }

  /**
   * Reads on from `from`.
   *
   * @returns the offset of the `<` of the end tag; -1 when `text` ends before its name does, and {@link at} says where
   * to go on
   */
  read(text: string, from: number): number {
    const isScript = this.#name === 'script';
    let at = from;
    /** Where the next `-->` stands, looked for at most once for each of them. */
    let close = UNKNOWN_OFFSET;
    for (;;) {
      const less = text.indexOf('<', at);
      if (isScript && this.#escape !== PLAIN) {
        // `-->` ends both kinds of escape, wherever it stands.
        if (close !== NOWHERE && close < at) close = text.indexOf('-->', at);
        if (close !== NOWHERE && (less === -1 || close < less)) {
          this.#escape = PLAIN;
          at = close + 3;
          continue;
        }
      }
      if (less === -1) {
        // The end may cut a `-->`.
        this.at = isScript ? Math.max(at, text.length - dashesAtEnd(text)) : text.length;
        return -1;
      }
      const found = this.#at(text, less);
      if (found === CUT) {
        this.at = less;
        return -1;
      }
      if (found === END) return less;
      at = found;
    }
  }

  /** What stands at a `<`: {@link END}, {@link CUT}, or where to go on. */
  #at(text: string, less: number): number {
    const name = this.#name;
    const level = this.#escape;
    const isEnd = startsWithName(text, less, '</', name);
    if (isEnd === UNKNOWN) return CUT;
    if (isEnd === YES) {
      if (level !== DOUBLE_ESCAPED) return END;
      this.#escape = ESCAPED;
      return less + 2;
    }
    if (name !== 'script') return less + 1;
    if (level === PLAIN) {
      const opens = startsWith(text, less, '<!--');
      if (opens === UNKNOWN) return CUT;
      if (opens === NO) return less + 1;
      this.#escape = ESCAPED;
      // `<!-->` and `<!--->` are over at once: the dashes may be those of a `-->`.
      return less + 2;
    }
    if (level === ESCAPED) {
      const begins = startsWithName(text, less, '<', name);
      if (begins === UNKNOWN) return CUT;
      if (begins === YES) this.#escape = DOUBLE_ESCAPED;
    }
    return less + 1;
  }
}

const END = -1;
const CUT = -2;

const NOWHERE = -1;
const UNKNOWN_OFFSET = -2;

const NO = 0;
const YES = 1;
/** The characters ran out. */
const UNKNOWN = 2;

function startsWith(text: string, at: number, expected: string): number {
  const found = text.slice(at, at + expected.length);
  if (found === expected) return YES;
  return expected.startsWith(found) && at + expected.length > text.length ? UNKNOWN : NO;
}

/** Whether `prefix`, `name` in any letter case, and what ends a tag's name stand at `at`. */
function startsWithName(text: string, at: number, prefix: string, name: string): number {
  const begins = startsWith(text, at, prefix);
  if (begins !== YES) return begins;
  const start = at + prefix.length;
  const end = start + name.length;
  const found = text.slice(start, end).toLowerCase();
  if (end < text.length) return found === name && endsTagName(text.charCodeAt(end)) ? YES : NO;
  return name.startsWith(found) ? UNKNOWN : NO;
}

/** How many characters at the end of `text` may begin a `-->`. */
function dashesAtEnd(text: string): number {
  const { length } = text;
  if (length === 0 || text.charCodeAt(length - 1) !== DASH) return 0;
  return length > 1 && text.charCodeAt(length - 2) === DASH ? 2 : 1;
}

/** Behind the end of the comment whose content begins at `content`, looked for from `from`; -1 when `text` ends before. */
export function commentEnd(text: string, content: number, from: number): number {
  // `<!-->` and `<!--->`; a content that begins before `text` is no empty one.
  if (text.charCodeAt(content) === GREATER_THAN) return content + 1;
  if (text.charCodeAt(content) === DASH && text.charCodeAt(content + 1) === GREATER_THAN) return content + 2;
  let at = text.indexOf('--', from);
  while (at !== -1) {
    const behind = text.charCodeAt(at + 2);
    if (behind === GREATER_THAN) return at + 3;
    if (behind === 0x21 && text.charCodeAt(at + 3) === GREATER_THAN) return at + 4;
    at = text.indexOf('--', at + 1);
  }
  return -1;
}
