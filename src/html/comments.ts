/**
 * What begins with `<!`, `<?` or `</` and is no tag: comments, declarations, CDATA sections. To a tokenizer they differ in where
 * they end.
 *
 * Source: HTML Living Standard, 13.2.5.42 "Markup declaration open state".
 *
 * @module
 */
import { commentEnd } from './raw-text.ts';

/** The kinds; numbers that no other state of the tokenizer has. */
const COMMENT = 5;
/** `<!doctype>`, `<?xml>`, `</ >`: ends at the first `>`. */
export const BOGUS_COMMENT = 6;
const CDATA = 7;

/** The characters that tell what is being read have not come yet. */
export const UNKNOWN = -1;

const COMMENT_START = '<!--';
const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';
/** How much of `--!>` a chunk can cut off its last character. */
export const COMMENT_END_CUT = 3;
/** How much of `]]>` a chunk can cut off its last character. */
const CDATA_END_CUT = 2;

/** Which kind of comment the `<!` at `start` of `text` begins; `isForeign` where CDATA sections are read. */
export function declarationAt(text: string, start: number, isForeign: boolean): number {
  const left = text.length - start;
  if (text.startsWith(COMMENT_START, start)) return COMMENT;
  if (left < COMMENT_START.length && COMMENT_START.startsWith(text.slice(start))) return UNKNOWN;
  if (!isForeign) return BOGUS_COMMENT;
  if (text.startsWith(CDATA_START, start)) return CDATA;
  return left < CDATA_START.length && CDATA_START.startsWith(text.slice(start)) ? UNKNOWN : BOGUS_COMMENT;
}

/** Where the comment of kind `state` ends whose content begins at `content` and has been read up to `read`; -1 when it does not yet. */
export function commentEndIn(state: number, text: string, content: number, read: number): number {
  if (state === COMMENT) return commentEnd(text, content, Math.max(content, read - COMMENT_END_CUT));
  if (state === BOGUS_COMMENT) return text.indexOf('>', read) + 1 || -1;
  const end = text.indexOf(CDATA_END, Math.max(content, read - CDATA_END_CUT));
  return end === -1 ? -1 : end + CDATA_END.length;
}

/** How many characters the start of a kind of comment has. */
export function startLength(state: number): number {
  if (state === COMMENT) return COMMENT_START.length;
  return state === CDATA ? CDATA_START.length : '<!'.length;
}
