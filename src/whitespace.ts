/**
 * Whitespace as evidence: what stands between two texts, spelled as characters or as references.
 *
 * @module
 */
import { classOf, mayBeWhitespace, WHITESPACE } from './characters.ts';
import * as R from './region.ts';

const NO_BREAK_ENTITY = /^&(?:nbsp;?|#0*160(?:;|(?!\d))|#[xX]0*[aA]0(?:;|(?![\da-fA-F])))/u;
const NO_BREAK_ENTITY_AT_END = /&(?:nbsp;?|#0*160;?|#[xX]0*[aA]0;?)$/u;
/** The longest spelling of a no-break space worth looking for. */
const ENTITY_REACH = 12;
/** Its last characters: `&nbsp;` and `&nbsp`, `&#160`, `&#xa0`. */
const LAST_OF_ENTITY = new Set([...';p0'].map((character) => character.charCodeAt(0)));
const AMPERSAND = 0x26;
const NEW_LINE = 0x0a;
const BLANK = 0x20;
const NO_BREAK_SPACE = 0xa0;
const NARROW_NO_BREAK_SPACE = 0x202f;

/** What a character of whitespace adds to a gap. */
function gapBit(code: number): number {
  if (code === BLANK) return R.GAP_SPACE;
  if (code === NEW_LINE) return R.GAP_LINE;
  return code === NO_BREAK_SPACE || code === NARROW_NO_BREAK_SPACE ? R.GAP_NO_BREAK : R.GAP_SPACE;
}

/** Where whitespace ends or begins, and what it adds to a gap. */
export interface Edge {
  offset: number;
  gaps: number;
}

/** Reads the whitespace at the beginning of `text` from `from` to `to` into `edge`; `plain` text knows no references. */
export function leadingWhitespace(text: string, from: number, to: number, plain: boolean, edge: Edge): void {
  let gaps = 0;
  let lines = 0;
  let offset = from;
  while (offset < to) {
    const code = text.charCodeAt(offset);
    if (mayBeWhitespace(code) && classOf(code) === WHITESPACE) {
      if (code === NEW_LINE) lines += 1;
      gaps |= gapBit(code);
      offset += 1;
    } else if (code === AMPERSAND && !plain) {
      const entity = NO_BREAK_ENTITY.exec(text.slice(offset, Math.min(to, offset + ENTITY_REACH)));
      // One that reaches the end of what is looked at may be the beginning of another: `&#00000001605;`.
      if (entity === null || (entity[0].length === ENTITY_REACH && !entity[0].endsWith(';'))) break;
      gaps |= R.GAP_NO_BREAK;
      offset += entity[0].length;
    } else break;
  }
  edge.offset = offset;
  edge.gaps = lines > 1 ? gaps | R.GAP_BLANK : gaps;
}

/** Reads the whitespace at the end of `text` from `from` to `to`, which is not all whitespace, into `edge`. */
export function trailingWhitespace(text: string, from: number, to: number, plain: boolean, edge: Edge): void {
  let gaps = 0;
  let lines = 0;
  let offset = to;
  for (;;) {
    const code = text.charCodeAt(offset - 1);
    if (mayBeWhitespace(code) && classOf(code) === WHITESPACE) {
      if (code === NEW_LINE) lines += 1;
      gaps |= gapBit(code);
      offset -= 1;
    } else if (!plain && LAST_OF_ENTITY.has(code)) {
      const entity = NO_BREAK_ENTITY_AT_END.exec(text.slice(Math.max(from, offset - ENTITY_REACH), offset));
      if (entity === null) break;
      gaps |= R.GAP_NO_BREAK;
      offset -= entity[0].length;
    } else break;
  }
  edge.offset = offset;
  edge.gaps = lines > 1 ? gaps | R.GAP_BLANK : gaps;
}
