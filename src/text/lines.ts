/**
 * Stage 1 for plain text: every line is a fragment in a carrier without tags.
 *
 * @module
 */
import { classOf, WHITESPACE } from './characters.ts';

/** What takes the lines. Together whitespace and lines cover the text without a gap. */
export interface LineSink {
  /** Whitespace between two lines, line ends included. */
  text(start: number, end: number): void;
  /** A line, not blank, without its line end and without whitespace at its edges. */
  line(start: number, end: number): void;
}

/** Hands the lines of `text` to `sink`. */
export function feedLines(text: string, sink: LineSink): void {
  const { length } = text;
  let done = 0;
  let from = 0;
  while (from < length) {
    const found = text.indexOf('\n', from);
    const until = found === -1 ? length : found;
    let start = from;
    while (start < until && classOf(text.charCodeAt(start)) === WHITESPACE) start += 1;
    if (start < until) {
      let end = until;
      while (classOf(text.charCodeAt(end - 1)) === WHITESPACE) end -= 1;
      if (start > done) sink.text(done, start);
      sink.line(start, end);
      done = end;
    }
    from = until + 1;
  }
  if (done < length) sink.text(done, length);
}
