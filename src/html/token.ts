/**
 * The tokens of stage 1: what a tokenizer hands on.
 *
 * @module
 */

/** What takes the tokens. All offsets are absolute and half-open; together the tokens cover the input without a gap. */
export interface TokenSink {
  /**
   * Text between two tags, never empty, entities not decoded; `isWord` when it is known to hold neither whitespace nor
   * a character reference.
   */
  text(start: number, end: number, isWord?: boolean): void;
  /** A part of a text too large to hold, `last` when the text ends with it; handed on by `passLarge()`. */
  part?(start: number, end: number, last: boolean): void;
  /** A start tag, attributes included; the element's name stands at `nameStart`…`nameEnd`. */
  open(nameStart: number, nameEnd: number, start: number, end: number): void;
  /** An end tag, up to the `>` that ends it: one inside a quoted attribute does not. */
  close(nameStart: number, nameEnd: number, start: number, end: number): void;
  /**
   * A comment, declaration, CDATA section, `</>`, a tag that the input cuts off, or the parts of a large tag; `isContinued` for a further part of
   * one that is too large to hold.
   */
  opaque(start: number, end: number, isContinued?: boolean): void;
  /**
   * The end of a tag too large to hold, whose characters have been handed on as parts of something opaque. `name` is in lower
   * case, empty where it is too large itself.
   */
  large?(name: string, isEndTag: boolean, isSelfClosing: boolean, end: number): void;
  /**
   * Four tokens in one: perhaps a blank from `before` to `start`, `<p>` up to `textStart`, a single word up to `textEnd`,
   * `</p>` up to `end`. {@link inTokens} takes it apart.
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
