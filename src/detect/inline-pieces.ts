/**
 * The texts between the tags of inline carriers as the fragments of a region, `<span>мек</span><span>теп</span>`: what
 * `diagnose()` says of elements that are unwrapped inside a paragraph.
 *
 * @module
 */
import { decodeText } from '../html/entities.ts';
import type { Source } from '../html/source.ts';
import { endFeatures, startFeatures } from '../region/edge-features.ts';
import * as R from '../region/region.ts';
import { countWords, type Edge, leadingWhitespace, trailingWhitespace } from '../region/whitespace.ts';

/** A fragment counts four words at most. */
const ENOUGH_WORDS = 4;

/** Reads the items `from`…`to` of a region as fragments of another; also returns their decoded texts. */
export function readInlinePieces(
  region: R.Region,
  source: Source,
  from: number,
  to: number,
): { readonly pieces: R.Region; readonly texts: readonly string[] } {
  const { base, text } = source;
  const pieces = new R.Region();
  const texts: string[] = [];
  const edge: Edge = { offset: 0, gaps: 0 };
  let gaps = 0;
  for (let item = from; item < to; item += 1) {
    const kind = region.kind[item] as number;
    if (kind !== R.TEXT && kind !== R.SPACE_TEXT) continue;
    const start = (region.start[item] as number) - base;
    const end = (region.end[item] as number) - base;
    leadingWhitespace(text, start, end, false, edge);
    gaps |= edge.gaps;
    const first = edge.offset;
    if (first === end) continue;
    trailingWhitespace(text, first, end, false, edge);
    const last = edge.offset;
    const facts =
      startFeatures(text, first, last) |
      endFeatures(text, first, last, source.holdsAmpersand(base + first, base + last));
    const fragment = pieces.addFragment(gaps, R.CROSSED_CARRIER, facts);
    pieces.textStart[fragment] = base + first;
    pieces.textEnd[fragment] = base + last;
    pieces.words[fragment] = countWords(text, first, last, ENOUGH_WORDS, false);
    pieces.lastItem[fragment] = 0;
    texts.push(decodeText(text.slice(first, last)));
    gaps = edge.gaps;
  }
  return { pieces, texts };
}
