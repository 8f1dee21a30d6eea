/**
 * Stage 1, the fast lane: the tokens of a whole string, found by hopping from `<` to `<`.
 *
 * It reads only what ordinary pages are made of, and reads that exactly as htmlparser2's Tokenizer does; at anything
 * else (a cut tag, CDATA, `<plaintext>`) it stops, and the Tokenizer goes on from there. A property test holds the two
 * together.
 *
 * @module
 */
import type { TokenSink } from './tokenize.ts';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const NO_BREAK_SPACE = 0xa0;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const TO_LOWER = 0x20;
const LOWER_P = 0x70;

/** How far a tag is looked for character by character. */
const NEAR = 16;
/** The longest word that is looked for in `<p>сөз</p>`. */
const LONGEST_WORD = 40;

/** Elements whose content is no markup, as the Tokenizer knows them. */
const RAW_NAMES = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp']);
/** First letters, lower-cased, of the names above and of `plaintext`. */
const RAW_INITIALS = new Set(['i', 'n', 's', 't', 'x', 'p'].map((letter) => letter.charCodeAt(0)));

/** True when the element whose name stands at `start`…`end` holds no markup, as the Tokenizer sees it. */
export function isRawName(text: string, start: number, end: number): boolean {
  if (end - start < 3 || !RAW_INITIALS.has(text.charCodeAt(start) | TO_LOWER)) return false;
  const name = text.slice(start, end).toLowerCase();
  return name === 'plaintext' || RAW_NAMES.has(name);
}

function isBlank(code: number): boolean {
  return code === BLANK || code === LINE_FEED || code === TAB || code === FORM_FEED || code === CARRIAGE_RETURN;
}

function isAsciiLetter(code: number): boolean {
  const lower = code | TO_LOWER;
  return lower >= 0x61 && lower <= 0x7a && code >= 0x41;
}

/**
 * Hands the tokens of `text` to `sink`.
 *
 * @returns the offset up to which `text` has been handed on; less than its length when the Tokenizer has to go on
 */
export function scan(text: string, sink: TokenSink): number {
  const { length } = text;
  const takesLeaves = sink.leaf !== undefined;
  let done = 0;
  let from = 0;
  /** Whether nothing between `done` and `from` is whitespace or an ampersand. */
  let isWord = true;
  for (;;) {
    if (from === done) isWord = true;
    // Most texts of a broken page are shorter than it takes to begin a search.
    const near = Math.min(from + NEAR, length);
    let start = from;
    while (start < near) {
      const code = text.charCodeAt(start);
      if (code === LESS_THAN) break;
      // Up to the ampersand: whitespace and a few marks. More whitespace: the no-break space, and from U+1680 on.
      if (code <= AMPERSAND || code === NO_BREAK_SPACE || code >= 0x1680) isWord = false;
      start += 1;
    }
    if (start === near) {
      isWord = false;
      start = text.indexOf('<', near);
      if (start === -1) {
        if (done < length) sink.text(done, length);
        return length;
      }
    }
    const next = start + 1 < length ? text.charCodeAt(start + 1) : 0;
    if (isAsciiLetter(next)) {
      // `<p>`, `<b>`, `<i>`: most tags of a broken page.
      if (start + 2 < length && text.charCodeAt(start + 2) === GREATER) {
        if ((next | TO_LOWER) === LOWER_P && takesLeaves) {
          const textEnd = wordEnd(text, start + 3, length);
          if (textEnd > 0) {
            let before = done;
            if (start > done && (start !== done + 1 || text.charCodeAt(done) !== BLANK)) {
              sink.text(done, start, isWord);
              before = start;
            }
            done = textEnd + 4;
            sink.leaf?.(before, start, start + 3, textEnd, done);
            from = done;
            continue;
          }
        }
        if (start > done) sink.text(done, start, isWord);
        done = start + 3;
        sink.open(start + 1, start + 2, start, done);
        from = done;
        continue;
      }
      let nameEnd = start + 2;
      while (nameEnd < length) {
        const code = text.charCodeAt(nameEnd);
        if (code <= GREATER && (code === GREATER || code === SLASH || isBlank(code))) break;
        nameEnd += 1;
      }
      const end = text.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : tagEnd(text, nameEnd, length);
      if (end === -1) return done;
      let name = '';
      if (nameEnd - start > 3 && RAW_INITIALS.has(next | TO_LOWER)) {
        name = text.slice(start + 1, nameEnd).toLowerCase();
        if (name === 'plaintext') return done;
      }
      let rawEnd = -1;
      if (name !== '' && RAW_NAMES.has(name)) {
        rawEnd = findRawEnd(text, end, name, length);
        if (rawEnd === -1) return done;
      }
      if (start > done) sink.text(done, start, isWord);
      sink.open(start + 1, nameEnd, start, end);
      done = end;
      if (rawEnd !== -1) {
        if (rawEnd > done) sink.text(done, rawEnd);
        const close = text.indexOf('>', rawEnd) + 1;
        sink.close(rawEnd + 2, rawEnd + 2 + name.length, rawEnd, close);
        done = close;
      }
      from = done;
    } else if (next === SLASH) {
      if (!isAsciiLetter(start + 2 < length ? text.charCodeAt(start + 2) : 0)) return done;
      let nameEnd = start + 3;
      let code = 0;
      while (nameEnd < length) {
        code = text.charCodeAt(nameEnd);
        if (code <= GREATER && (code === GREATER || code === SLASH || isBlank(code))) break;
        nameEnd += 1;
      }
      const end = code === GREATER ? nameEnd + 1 : text.indexOf('>', nameEnd) + 1;
      if (end === 0) return done;
      if (start > done) sink.text(done, start, isWord);
      sink.close(start + 2, nameEnd, start, end);
      done = end;
      from = end;
    } else if (next === EXCLAMATION || next === QUESTION) {
      const end = markupEnd(text, start, next, length);
      if (end === -1) return done;
      if (start > done) sink.text(done, start, isWord);
      sink.opaque(start, end);
      done = end;
      from = end;
    } else from = start + 1;
  }
}

/** Where the word that begins at `from` ends, if `</p>` follows it; -1 if that is not what stands there. */
function wordEnd(text: string, from: number, length: number): number {
  const limit = Math.min(from + LONGEST_WORD, length - 4);
  let at = from;
  while (at <= limit) {
    const code = text.charCodeAt(at);
    // Nearly every letter of a Cyrillic page lies between the two numbers.
    if (code <= NO_BREAK_SPACE || code >= 0x1680) {
      if (code === LESS_THAN) break;
      if (code <= AMPERSAND || code >= NO_BREAK_SPACE) return -1;
    }
    at += 1;
  }
  return at > from &&
    at <= limit &&
    text.charCodeAt(at + 1) === SLASH &&
    (text.charCodeAt(at + 2) | TO_LOWER) === LOWER_P &&
    text.charCodeAt(at + 3) === GREATER
    ? at
    : -1;
}

/** Behind the `>` of a start tag whose attributes begin at `index`; -1 when it has none. */
function tagEnd(text: string, index: number, length: number): number {
  let at = index;
  for (;;) {
    // Before an attribute's name.
    while (at < length && (text.charCodeAt(at) === SLASH || isBlank(text.charCodeAt(at)))) at += 1;
    if (at >= length) return -1;
    if (text.charCodeAt(at) === GREATER) return at + 1;
    at += 1;
    for (;;) {
      // In the name; its first character may be anything.
      let code = 0;
      while (at < length) {
        code = text.charCodeAt(at);
        if (code === EQUALS || code === GREATER || code === SLASH || isBlank(code)) break;
        at += 1;
      }
      while (at < length && isBlank(text.charCodeAt(at))) at += 1;
      if (at >= length) return -1;
      code = text.charCodeAt(at);
      if (code === EQUALS) {
        at += 1;
        while (at < length && isBlank(text.charCodeAt(at))) at += 1;
        if (at >= length) return -1;
        code = text.charCodeAt(at);
        if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
          at = text.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1) + 1;
          if (at === 0) return -1;
        } else {
          while (at < length && text.charCodeAt(at) !== GREATER && !isBlank(text.charCodeAt(at))) at += 1;
        }
        break;
      }
      if (code === SLASH || code === GREATER) break;
      // Another name without a value between.
      at += 1;
    }
  }
}

/** Where the end tag of a raw element begins; -1 when there is none. */
function findRawEnd(text: string, from: number, name: string, length: number): number {
  let at = text.indexOf('</', from);
  while (at !== -1) {
    const nameEnd = at + 2 + name.length;
    if (nameEnd >= length) return -1;
    const behind = text.charCodeAt(nameEnd);
    if (
      (behind === GREATER || behind === SLASH || isBlank(behind)) &&
      text.slice(at + 2, nameEnd).toLowerCase() === name
    ) {
      return text.indexOf('>', nameEnd) === -1 || hasOddControl(text, from, at) ? -1 : at;
    }
    at = text.indexOf('</', at + 2);
  }
  return -1;
}

/** The Tokenizer takes two control characters for `<` and `/` in raw text; it may go on then. */
function hasOddControl(text: string, from: number, to: number): boolean {
  const content = text.slice(from, to);
  return content.includes('\u001C') || content.includes('\u000F');
}

/** Behind the end of a comment or declaration; -1 when it is cut off or not of the ordinary kind. */
function markupEnd(text: string, start: number, next: number, length: number): number {
  if (next === QUESTION) return text.indexOf('>', start + 2) + 1 || -1;
  const third = start + 2 < length ? text.charCodeAt(start + 2) : 0;
  if (third === BRACKET) return -1;
  if (third !== DASH || text.charCodeAt(start + 3) !== DASH) {
    // `<!>`, `<!-x>` and `<!doctype>` all end at the first `>`.
    return third === DASH ? -1 : text.indexOf('>', start + 2) + 1 || -1;
  }
  const content = start + 4;
  const first = text.charCodeAt(content);
  if (first === GREATER || (first === DASH && text.charCodeAt(content + 1) === GREATER)) return -1;
  const plain = text.indexOf('-->', content);
  // Looked for in the comment alone: a search to the end of the input, comment by comment, would be quadratic.
  return plain === -1 || text.slice(content, plain).includes('--!') ? -1 : plain + 3;
}
