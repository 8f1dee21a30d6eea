/**
 * Stage 1: characters to tokens, as the HTML standard reads them, by hopping from `<` to `<`.
 *
 * It takes the input whole or in chunks: what a chunk cuts is read on in the next one from where it was cut, so the time
 * is linear however the input is cut. It builds no tree and implies no tags, since nesting of `<p>` is evidence and must
 * survive; what a tree builder would tell a tokenizer (which elements hold no markup, where foreign content begins and
 * ends) is followed as far as it is certain, see {@link ForeignContent}. Everything between two tags is one text token.
 *
 * Source: HTML Living Standard, 13.2.5 "Tokenization".
 *
 * @module
 */
import {
  AMPERSAND,
  BYTE_ORDER_MARK,
  EXCLAMATION,
  endsTagName,
  GREATER_THAN,
  isAsciiLetter,
  LESS_THAN,
  QUESTION,
  SLASH,
  SPACE,
  TO_LOWER,
} from './characters.ts';
import { BOGUS_COMMENT, COMMENT_END_CUT, commentEndIn, declarationAt, startLength, UNKNOWN } from './comments.ts';
import { ANY_ATTRIBUTE, ForeignContent } from './foreign-content.ts';
import { RawTextReader, rawNameOf } from './raw-text.ts';
import { TagReader } from './tag-reader.ts';
import type { TokenSink } from './token.ts';
import { LOWER_P, NO_BREAK_SPACE, OGHAM_SPACE, wordEnd } from './word-end.ts';

/** How far a `<` is looked for character by character. */
const NEAR = 16;

/** What is being read. */
const DATA = 0;
const TAG_NAME = 1;
const ATTRIBUTES = 2;
const RAW_TEXT = 3;
const PLAINTEXT = 4;
// From 5 on: the kinds of comment, see `comments.ts`.

/** The held part of the input; `base` is the offset of its first character. */
export interface TokenSource {
  readonly text: string;
  readonly base: number;
}

/** Reads a {@link TokenSource} that may grow between calls, and hands its tokens to a {@link TokenSink}. */
export class Tokenizer {
  readonly #source: TokenSource;
  readonly #sink: TokenSink;
  readonly #tag = new TagReader();
  readonly #raw = new RawTextReader();
  readonly #foreign = new ForeignContent();
  #state = DATA;
  /** Everything before this offset has been handed on. */
  #done = 0;
  readonly #isStart: boolean;
  /** Everything before this offset has been read. */
  #read = 0;
  /** Where the name of the tag that is being read stands. */
  #nameStart = 0;
  #nameEnd = 0;
  /** The name of the tag that is being read in lower case, when a part of the tag has been handed on. */
  #largeName = '';
  /** The tag that is being read is an end tag. */
  #isEndTag = false;
  /** Where the content of the comment that is being read begins. */
  #content = 0;
  /** A part of the current text or comment has been handed on already. */
  #isInParts = false;

  /** @param isStart false for a part of a document that is not its first: a byte order mark at its start is a character like others */
  constructor(source: TokenSource, sink: TokenSink, isStart = true) {
    this.#source = source;
    this.#sink = sink;
    this.#isStart = isStart;
  }

  /** The offset up to which tokens have been handed on. */
  get done(): number {
    return this.#done;
  }

  /** Reads what has been appended to the source. */
  write(): void {
    const { text, base } = this.#source;
    // A byte order mark is no text: it stays where it is.
    if (this.#isStart && this.#read === 0 && base === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK) {
      this.#begin(DATA, 1, 1);
      this.#sink.opaque(0, 1);
    }
    let goesOn = true;
    while (goesOn) {
      switch (this.#state) {
        case DATA:
          goesOn = this.#data(text, base);
          break;
        case TAG_NAME:
          goesOn = this.#tagName(text, base);
          break;
        case ATTRIBUTES:
          goesOn = this.#attributes(text, base);
          break;
        case RAW_TEXT:
          goesOn = this.#rawText(text, base);
          break;
        case PLAINTEXT:
          goesOn = this.#stop(this.#done, base + text.length);
          break;
        default:
          goesOn = this.#comment(text, base);
      }
    }
  }

  /** Hands on what is known of an unfinished token of more than `limit` characters, as a part of it. */
  passLarge(limit: number): void {
    const state = this.#state;
    if (state === TAG_NAME || state === ATTRIBUTES) {
      this.#passLargeTag(limit);
      return;
    }
    const isText = state === DATA || state === RAW_TEXT || state === PLAINTEXT;
    const start = this.#done;
    // What may be the beginning of a comment's end stays.
    const end = isText ? this.#read : this.#read - COMMENT_END_CUT;
    if (end - start <= limit) return;
    this.#done = end;
    if (isText) this.#sink.part?.(start, end, false);
    else this.#sink.opaque(start, end, this.#isInParts);
    this.#isInParts = true;
  }

  #passLargeTag(limit: number): void {
    const { text, base } = this.#source;
    const start = this.#done;
    const end = this.#read;
    if (end - start <= limit) return;
    if (!this.#isInParts) {
      const isWhole = this.#state === ATTRIBUTES;
      this.#largeName = isWhole ? text.slice(this.#nameStart - base, this.#nameEnd - base).toLowerCase() : '';
    }
    this.#done = end;
    this.#sink.opaque(start, end, this.#isInParts);
    this.#isInParts = true;
  }

  /** The input has ended: hands on what is left. */
  end(): void {
    const { text, base } = this.#source;
    const end = base + text.length;
    const state = this.#state;
    if (state === RAW_TEXT || state === PLAINTEXT) this.#textBefore(end, false);
    // A single `<` is text. So is `</` to a parser, but whatever is written behind it would be a tag's.
    else if (state === DATA) this.#textBefore(end - this.#read < 2 ? end : this.#read, false);
    // A tag or comment that the end of the input cuts off.
    if (this.#done < end) this.#sink.opaque(this.#done, end, this.#isInParts);
    this.#done = end;
  }

  /**
   * Text and the tags in it. False when the characters ran out. One function in spite of its length: it sees every character
   * of every page, and where it stands is kept in local variables.
   */
  #data(text: string, base: number): boolean {
    const sink = this.#sink;
    const { length } = text;
    // In foreign content every tag has to be followed.
    const isOrdinary = !this.#foreign.isOpen;
    const takesLeaves = sink.leaf !== undefined && isOrdinary;
    let done = this.#done - base;
    let from = this.#read - base;
    /** Whether nothing between `done` and `from` is whitespace or an ampersand. */
    let isWord = false;
    for (;;) {
      if (from === done) isWord = true;
      // Most texts of a broken page are shorter than it takes to begin a search.
      const near = Math.min(from + NEAR, length);
      let start = from;
      while (start < near) {
        const code = text.charCodeAt(start);
        if (code === LESS_THAN) break;
        // Up to the ampersand: whitespace and a few marks. More whitespace: the no-break space, and from U+1680 on.
        if (code <= AMPERSAND || code === NO_BREAK_SPACE || code >= OGHAM_SPACE) isWord = false;
        start += 1;
      }
      if (start === near) {
        isWord = false;
        start = text.indexOf('<', near);
        if (start === -1) return this.#stop(base + done, base + length);
      }
      const next = start + 1 < length ? text.charCodeAt(start + 1) : -1;
      if (isAsciiLetter(next)) {
        // `<p>`, `<b>`, `<i>`: most tags of a broken page.
        if (isOrdinary && start + 2 < length && text.charCodeAt(start + 2) === GREATER_THAN) {
          if ((next | TO_LOWER) === LOWER_P && takesLeaves && !this.#isInParts) {
            const textEnd = wordEnd(text, start + 3, length);
            if (textEnd > 0) {
              let before = done;
              if (start > done && (start !== done + 1 || text.charCodeAt(done) !== SPACE)) {
                sink.text(base + done, base + start, isWord);
                before = start;
              }
              done = textEnd + 4;
              sink.leaf?.(base + before, base + start, base + start + 3, base + textEnd, base + done);
              from = done;
              continue;
            }
          }
          if (this.#isInParts || start > done) this.#emitText(base + done, base + start, isWord);
          done = start + 3;
          sink.open(base + start + 1, base + start + 2, base + start, base + done);
          from = done;
          continue;
        }
        if (this.#isInParts || start > done) this.#emitText(base + done, base + start, isWord);
        this.#beginTag(base + start, base + start + 1, false);
        if (!this.#tagName(text, base)) return false;
        if (this.#state !== DATA || this.#foreign.isOpen === isOrdinary) return true;
        done = this.#done - base;
        from = done;
      } else if (next === SLASH) {
        const third = start + 2 < length ? text.charCodeAt(start + 2) : -1;
        if (third === -1) return this.#stop(base + done, base + start);
        if (this.#isInParts || start > done) this.#emitText(base + done, base + start, isWord);
        if (third === GREATER_THAN) {
          // `</>` is nothing at all.
          done = start + 3;
          sink.opaque(base + start, base + done);
          from = done;
          continue;
        }
        if (!isAsciiLetter(third)) return this.#beginComment(BOGUS_COMMENT, base + start);
        this.#beginTag(base + start, base + start + 2, true);
        if (!this.#tagName(text, base)) return false;
        if (this.#foreign.isOpen === isOrdinary) return true;
        done = this.#done - base;
        from = done;
      } else if (next === EXCLAMATION || next === QUESTION) {
        const state = next === QUESTION ? BOGUS_COMMENT : declarationAt(text, start, this.#foreign.isForeign);
        if (state === UNKNOWN) return this.#stop(base + done, base + start);
        if (this.#isInParts || start > done) this.#emitText(base + done, base + start, isWord);
        return this.#beginComment(state, base + start);
      } else if (next === -1) return this.#stop(base + done, base + start);
      else from = start + 1;
    }
  }

  /** The characters ran out. */
  #stop(done: number, read: number): false {
    this.#done = done;
    this.#read = read;
    return false;
  }

  /** The text before `start` has been handed on, and something else begins there. */
  #begin(state: number, start: number, read: number): true {
    this.#state = state;
    this.#done = start;
    this.#read = read;
    return true;
  }

  #beginComment(state: number, start: number): true {
    this.#content = start + startLength(state);
    return this.#begin(state, start, this.#content);
  }

  #beginTag(start: number, nameStart: number, isEndTag: boolean): void {
    this.#begin(TAG_NAME, start, nameStart);
    this.#nameStart = nameStart;
    this.#isEndTag = isEndTag;
  }

  #tagName(text: string, base: number): boolean {
    const { length } = text;
    let at = this.#read - base;
    let code = 0;
    while (at < length) {
      code = text.charCodeAt(at);
      if (endsTagName(code)) break;
      at += 1;
    }
    if (at === length) return this.#stop(this.#done, base + length);
    this.#nameEnd = base + at;
    if (code === GREATER_THAN) {
      this.#tag.isSelfClosing = false;
      return this.#endTag(text, base, at + 1);
    }
    this.#tag.begin();
    this.#begin(ATTRIBUTES, this.#done, base + at);
    return this.#attributes(text, base);
  }

  #attributes(text: string, base: number): boolean {
    const end = this.#tag.read(text, this.#read - base);
    return end === -1 ? this.#stop(this.#done, base + text.length) : this.#endTag(text, base, end);
  }

  /** The tag that is being read ends at `end` of `text`. */
  #endTag(text: string, base: number, end: number): true {
    const start = this.#done;
    const nameStart = this.#nameStart;
    const nameEnd = this.#nameEnd;
    this.#begin(DATA, base + end, base + end);
    if (this.#isInParts) return this.#endLargeTag(start, base + end);
    if (this.#isEndTag) {
      if (this.#foreign.isOpen) this.#foreign.close(text.slice(nameStart - base, nameEnd - base).toLowerCase());
      this.#sink.close(nameStart, nameEnd, start, base + end);
      return true;
    }
    // A `<title>` in SVG is an ordinary element, although its content is HTML.
    const isForeign = this.#foreign.isForeign;
    if (this.#foreign.isOpen || ForeignContent.mayBeRoot(text, nameStart - base, nameEnd - base)) {
      const name = text.slice(nameStart - base, nameEnd - base).toLowerCase();
      if (this.#foreign.isOpen || ForeignContent.isRoot(name)) {
        this.#foreign.open(name, this.#tag.isSelfClosing, text.slice(start - base, end));
      }
    }
    const raw = isForeign ? '' : rawNameOf(text, nameStart - base, nameEnd - base);
    if (raw !== '') {
      this.#raw.begin(raw);
      this.#state = raw === 'plaintext' ? PLAINTEXT : RAW_TEXT;
    }
    this.#sink.open(nameStart, nameEnd, start, base + end);
    return true;
  }

  /** The tag that is being read ends at offset `end`, and everything before `start` has been handed on. */
  #endLargeTag(start: number, end: number): true {
    const foreign = this.#foreign;
    const name = this.#largeName;
    const { isSelfClosing } = this.#tag;
    this.#isInParts = false;
    this.#sink.opaque(start, end, true);
    const isForeign = foreign.isForeign;
    if (this.#isEndTag) {
      if (foreign.isOpen) foreign.close(name);
    } else if (foreign.isOpen || ForeignContent.isRoot(name)) foreign.open(name, isSelfClosing, ANY_ATTRIBUTE);
    const raw = isForeign || this.#isEndTag ? '' : rawNameOf(name, 0, name.length);
    if (raw !== '') {
      this.#raw.begin(raw);
      this.#state = raw === 'plaintext' ? PLAINTEXT : RAW_TEXT;
    }
    this.#sink.large?.(name, this.#isEndTag, isSelfClosing, end);
    return true;
  }

  #rawText(text: string, base: number): boolean {
    const end = this.#raw.read(text, this.#read - base);
    if (end === -1) return this.#stop(this.#done, base + this.#raw.at);
    this.#textBefore(base + end, false);
    this.#beginTag(base + end, base + end + 2, true);
    return true;
  }

  #comment(text: string, base: number): boolean {
    const end = commentEndIn(this.#state, text, this.#content - base, this.#read - base);
    if (end === -1) return this.#stop(this.#done, base + text.length);
    const start = this.#done;
    const isContinued = this.#isInParts;
    this.#isInParts = false;
    this.#begin(DATA, base + end, base + end);
    this.#sink.opaque(start, base + end, isContinued);
    return true;
  }

  /** Hands on a text, or what is left of one that has been handed on in parts. */
  #emitText(start: number, end: number, isWord: boolean): void {
    if (this.#isInParts) {
      this.#isInParts = false;
      this.#sink.part?.(start, end, true);
    } else this.#sink.text(start, end, isWord);
  }

  #textBefore(offset: number, isWord: boolean): void {
    const start = this.#done;
    this.#done = offset;
    if (this.#isInParts || offset > start) this.#emitText(start, offset, isWord);
  }
}

/** Hands the tokens of a whole input to `sink`. */
export function tokenize(text: string, sink: TokenSink): void {
  const tokenizer = new Tokenizer({ text, base: 0 }, sink);
  tokenizer.write();
  tokenizer.end();
}
