/**
 * The tags of inline carriers inside a paragraph: do they cut words, and can they go?
 *
 * @module
 */

import { BYTE_ORDER_MARK } from '../html/characters.ts';
import { decodeText } from '../html/entities.ts';
import { fuses, openEnd } from '../html/fusion.ts';
import type { Source } from '../html/source.ts';
import * as R from '../region/region.ts';
import { classAt, classBefore, isLetterClass } from '../text/characters.ts';

export function isRunTag(kind: number): boolean {
  return ((1 << kind) & R.RUN_KINDS) !== 0;
}

/** Elements of about a word each: the mark of a word processor. */
const WORDS_PER_RUN = 1.5;

/**
 * True when the tags of inline carriers among the items `from`…`to` may go. Every start tag needs its end tag there: one
 * without the other may end, or be ended by, what stands elsewhere. And no character may become the first of all that would
 * be a byte order mark there.
 */
export function mayUnwrap(region: R.Region, source: Source, from: number, to: number): boolean {
  let open = 0;
  let isFirst = region.start[from] === 0;
  for (let item = from; item < to; item += 1) {
    const kind = region.kind[item] as number;
    if (kind === R.RUN_OPEN) open += 1;
    else if (kind === R.RUN_CLOSE) {
      if (open === 0) return false;
      open -= 1;
    } else {
      const start = region.start[item] as number;
      if (isFirst && kind === R.TEXT && source.text.charCodeAt(start - source.base) === BYTE_ORDER_MARK) return false;
      isFirst = false;
    }
  }
  return open === 0;
}

/** True when the texts of the items `from`…`to` would be read as something else without the tags of inline carriers. */
export function needsRunTags(region: R.Region, source: Source, from: number, to: number): boolean {
  let open = '';
  for (let item = from; item < to; item += 1) {
    const kind = region.kind[item] as number;
    if (isRunTag(kind)) continue;
    if (kind !== R.TEXT && kind !== R.SPACE_TEXT) {
      open = '';
      continue;
    }
    const text = source.slice(region.start[item] as number, region.end[item] as number);
    if (fuses(open, text)) return true;
    open = openEnd(open + text);
  }
  return false;
}

/** True when tags of inline carriers stand between two letters, or around single words, in the items `from`…`to`. */
export function cutsWords(region: R.Region, source: Source, from: number, to: number): boolean {
  let runs = 0;
  let words = 0;
  let crossed = false;
  let afterLetter = false;
  for (let item = from; item < to; item += 1) {
    const kind = region.kind[item] as number;
    if (isRunTag(kind)) {
      crossed = true;
      if (kind === R.RUN_OPEN) runs += 1;
    } else if (kind === R.TEXT) {
      const text = decodeText(source.slice(region.start[item] as number, region.end[item] as number));
      if (crossed && afterLetter && isLetterClass(classAt(text, 0))) return true;
      words += text.trim().split(/\s+/u).length;
      afterLetter = isLetterClass(classBefore(text, text.length));
      crossed = false;
    } else if (kind === R.SPACE_TEXT) afterLetter = false;
  }
  return runs > 2 && words * 2 >= runs && words <= runs * WORDS_PER_RUN;
}
