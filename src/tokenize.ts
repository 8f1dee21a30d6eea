/**
 * Stage 1: characters to tokens. The only module that knows htmlparser2.
 *
 * The Tokenizer is used, not the Parser: no tree, no implied tags (nesting of `<p>` is evidence and must survive), and
 * time linear in nesting depth. Everything between two tags is one text token, however many events or chunks it came in.
 *
 * @module
 */
import { Tokenizer } from 'htmlparser2';
import { isRawName } from './scan.ts';
import type { Source } from './source.ts';

/** The longest cut tag that the Tokenizer may take for text: `<plaintext`. */
const LONGEST_CUT = 12;

/** What takes the tokens. All offsets are absolute and half-open; together the tokens cover the input without a gap. */
export interface TokenSink {
  /**
   * Text between two tags, never empty, entities not decoded; `isWord` when it is known to hold neither whitespace nor
   * a character reference.
   */
  text(start: number, end: number, isWord?: boolean): void;
  /** A part of a text too large to hold, `last` when the text ends with it; handed on after {@link TokenStream.passText}. */
  part?(start: number, end: number, last: boolean): void;
  /** A start tag, attributes included; the element's name stands at `nameStart`…`nameEnd`. */
  open(nameStart: number, nameEnd: number, start: number, end: number): void;
  /** An end tag. */
  close(nameStart: number, nameEnd: number, start: number, end: number): void;
  /** A comment, declaration, processing instruction, or a tag that the input cuts off. */
  opaque(start: number, end: number): void;
  /**
   * Four tokens in one, where the tokens come from a whole string: perhaps a blank from `before` to `start`, `<p>` up to
   * `textStart`, a single word up to `textEnd`, `</p>` up to `end`. {@link inTokens} takes it apart.
   */
  leaf?(before: number, start: number, textStart: number, textEnd: number, end: number): void;
}

/** Hands the tokens of a leaf to a sink one by one. */
export function inTokens(
  sink: TokenSink,
  before: number,
  start: number,
  textStart: number,
  textEnd: number,
  end: number,
): void {
  if (before < start) sink.text(before, start);
  sink.open(start + 1, start + 2, start, textStart);
  sink.text(textStart, textEnd, true);
  sink.close(textEnd + 2, textEnd + 3, textEnd, end);
}

/** Feeds a {@link TokenSink} from a {@link Source} that may grow between calls. */
export class TokenStream {
  readonly #source: Source;
  readonly #sink: TokenSink;
  readonly #tokenizer: Tokenizer;
  /** Everything before this offset has been handed on. */
  #done: number;
  #nameStart = -1;
  #nameEnd = -1;
  /** An end tag whose `>` has not been seen yet: the Tokenizer tells its name only. */
  #closing = false;
  /** A part of the current text has been handed on already. */
  #inParts = false;
  /** Whether an element is open whose content is no markup. */
  #raw = false;
  /** How far the Tokenizer has told of text that no tag has ended yet. */
  #textEnd = 0;

  constructor(source: Source, sink: TokenSink, origin = 0) {
    this.#source = source;
    this.#sink = sink;
    this.#done = origin;
    this.#textEnd = origin;
    // The Tokenizer counts from where it was started; offsets here count from the beginning of the input.
    const nothing = (): void => {};
    const tagEnd = (end: number): void => {
      const start = this.#nameStart - 1;
      const nameStart = this.#nameStart;
      this.#nameStart = -1;
      this.#done = origin + end + 1;
      this.#raw = isRawName(source.text, nameStart - source.base, this.#nameEnd - source.base);
      sink.open(nameStart, this.#nameEnd, start, this.#done);
    };
    const comment = (start: number, end: number): void => this.#comment(origin + start, origin + end + 1);
    this.#tokenizer = new Tokenizer(
      { decodeEntities: false, xmlMode: false },
      {
        onattribdata: nothing,
        onattribentity: nothing,
        onattribend: nothing,
        onattribname: nothing,
        oncdata: comment,
        oncomment: comment,
        ondeclaration: comment,
        onprocessinginstruction: comment,
        onend: nothing,
        ontext: (_start, end): void => {
          this.#textEnd = origin + end;
        },
        ontextentity: nothing,
        onopentagname: (start, end): void => {
          this.#textBefore(origin + start - 1);
          this.#nameStart = origin + start;
          this.#nameEnd = origin + end;
        },
        onopentagend: tagEnd,
        onselfclosingtag: tagEnd,
        onclosetag: (start, end): void => {
          this.#textBefore(origin + start - 2);
          this.#nameStart = origin + start;
          this.#nameEnd = origin + end;
          this.#closing = true;
          this.#raw = false;
        },
      },
    );
  }

  /** The offset up to which tokens have been handed on. */
  get done(): number {
    return this.#done;
  }

  /** How much of a text is known that no tag has ended yet. */
  get openText(): number {
    return this.#nameStart === -1 ? this.#textEnd - this.#done : 0;
  }

  /** Reads a chunk that has just been appended to the source. */
  write(chunk: string): void {
    this.#tokenizer.write(chunk);
    if (this.#closing) this.#finishClosing(false);
  }

  /** Hands on what is known of an unfinished text, as a part of it. */
  passText(): void {
    const start = this.#done;
    this.#done = this.#textEnd;
    this.#inParts = true;
    this.#sink.part?.(start, this.#done, false);
  }

  /** Hands on what is left when the input ends. */
  end(): void {
    this.#tokenizer.end();
    if (this.#closing) this.#finishClosing(true);
    const source = this.#source;
    const end = source.end;
    if (this.#nameStart === -1) {
      // The Tokenizer takes `</`, `<p` and `<scr` at the end for text; whatever is written behind them would be a tag's.
      const cut = this.#raw ? -1 : source.text.slice(-LONGEST_CUT).search(/<\/?[a-z]*$/iu);
      const tail = cut === -1 || source.text.length < LONGEST_CUT ? cut : source.text.length - LONGEST_CUT + cut;
      this.#textBefore(tail === -1 || source.text.endsWith('<') ? Math.min(this.#textEnd, end) : source.base + tail);
    }
    // What the Tokenizer passes over in silence is a tag that the end of the input cuts off.
    if (this.#done < end) this.#sink.opaque(this.#done, end);
    this.#done = end;
  }

  #textBefore(offset: number): void {
    if (this.#closing) this.#finishClosing(false);
    const start = this.#done;
    if (this.#inParts) {
      this.#inParts = false;
      this.#done = Math.max(start, offset);
      this.#sink.part?.(start, this.#done, true);
      return;
    }
    if (offset <= start) return;
    this.#done = offset;
    this.#sink.text(start, offset);
  }

  #comment(contentStart: number, end: number): void {
    const source = this.#source;
    if (this.#closing) this.#finishClosing(false);
    // Between the `<` and the content stand at most the characters of `![CDATA[`.
    const start = Math.max(this.#done, source.base + source.text.lastIndexOf('<', contentStart - 1 - source.base));
    this.#textBefore(start);
    this.#done = Math.min(end, source.end);
    this.#sink.opaque(start, this.#done);
  }

  #finishClosing(atEnd: boolean): void {
    const source = this.#source;
    const found = source.text.indexOf('>', this.#nameEnd - source.base);
    if (found === -1 && !atEnd) return;
    const start = this.#nameStart - 2;
    const nameStart = this.#nameStart;
    this.#closing = false;
    this.#nameStart = -1;
    this.#done = found === -1 ? source.end : source.base + found + 1;
    if (found === -1) this.#sink.opaque(start, this.#done);
    else this.#sink.close(nameStart, this.#nameEnd, start, this.#done);
  }
}
