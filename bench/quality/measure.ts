/**
 * Compares an output with the gold text, gap by gap.
 *
 * Only gaps between two neighbouring non-space characters count, and only those that were a fragment boundary of the
 * input: gap accuracy over all gaps would flatter whoever does nothing.
 *
 * @module
 */

import { isLooseCompound } from './slips.ts';

/** Counts for one class of decisions. */
export interface Score {
  /** Right ones. */
  found: number;
  /** Made but wrong. */
  wrong: number;
  /** Not made. */
  missed: number;
}

/** What one comparison, or the sum of many, gives. */
export interface Tally {
  /** Joins at all boundaries. */
  readonly joins: Score;
  /** Joins at boundaries with a letter on both sides. */
  readonly letters: Score;
  /** Paragraph breaks. */
  readonly paragraphs: Score;
  /** Joins of compounds that the norm writes together and the author apart: neither right nor wrong. */
  compounds: number;
  /** Boundaries that hold a join or a space in the gold. */
  boundaries: number;
  /** Non-space characters that were lost, added or moved. */
  lost: number;
  /** Gaps that were no fragment boundary and came out otherwise than in the gold. */
  elsewhere: number;
  /** Texts that came out exactly like the gold, of all. */
  exact: number;
  texts: number;
}

/** An empty tally. */
export function createTally(): Tally {
  const score = (): Score => ({ found: 0, wrong: 0, missed: 0 });
  return {
    joins: score(),
    letters: score(),
    paragraphs: score(),
    compounds: 0,
    boundaries: 0,
    lost: 0,
    elsewhere: 0,
    exact: 0,
    texts: 0,
  };
}

const NONE = 0;
const SPACE = 1;
const BREAK = 2;

/** A text as its non-space characters and what stands behind each: 0 nothing, 1 a space, 2 a blank line. */
export interface Gaps {
  readonly characters: string;
  readonly gaps: Uint8Array;
}

const SPACES = /\s+/gu;
const BLANK_LINE = /\n[^\S\n]*\n/u;

/** Takes a text apart. */
export function gapsOf(text: string): Gaps {
  const trimmed = text.trim();
  const gaps = new Uint8Array(trimmed.length);
  let characters = '';
  let from = 0;
  for (const match of trimmed.matchAll(SPACES)) {
    characters += trimmed.slice(from, match.index);
    from = match.index + match[0].length;
    gaps[characters.length - 1] = BLANK_LINE.test(match[0]) ? BREAK : SPACE;
  }
  characters += trimmed.slice(from);
  return { characters, gaps };
}

const LETTER = /\p{L}/u;

function count(score: Score, gold: boolean, made: boolean): void {
  if (gold && made) score.found++;
  else if (made) score.wrong++;
  else if (gold) score.missed++;
}

/** Where a wrong decision was made. */
export interface Miss {
  readonly kind: 'wrong-join' | 'missed-join';
  /** The characters before and behind the boundary, without spaces. */
  readonly left: string;
  readonly right: string;
  /** What stands between the boundary and the ones before and behind it. */
  readonly leftPiece: string;
  readonly rightPiece: string;
  /** The word of the gold that the boundary stands in, or the words on either side of it. */
  readonly leftWord: string;
  readonly rightWord: string;
  /** True for a compound that authors write apart. */
  readonly isCompound: boolean;
}

/** What {@link compare} can be told beside the texts. */
export interface Comparison {
  /** Boundaries inside slips of the source, which count for nothing. */
  readonly slips?: ReadonlySet<number>;
  /** Called with every wrong or missed join. */
  readonly onMiss?: ((miss: Miss) => void) | undefined;
}

/** True where the gold has a space or a break. */
function isGap({ gaps }: Gaps, at: number): boolean {
  return gaps[at - 1] !== NONE;
}

/** The characters from offset `from` on, backward or forward, to where `ends` holds. */
function pieceOf(text: Gaps, from: number, step: 1 | -1, ends: (text: Gaps, at: number) => boolean): string {
  let at = from + step;
  while (at > 0 && at < text.characters.length && !ends(text, at)) at += step;
  return step < 0 ? text.characters.slice(at, from) : text.characters.slice(from, at);
}

/**
 * Adds the comparison of `output` with `gold` to `tally`.
 *
 * @param boundaries for each fragment boundary of the input, how many non-space characters stand before it
 * @param comparison what counts for nothing, and what is called with errors
 */
export function compare(
  tally: Tally,
  gold: string,
  boundaries: readonly number[],
  output: string,
  { slips, onMiss }: Comparison = {},
): void {
  const truth = gapsOf(gold);
  const got = gapsOf(output);
  tally.texts++;
  let same = truth.characters.length;
  if (truth.characters !== got.characters) {
    // Something was lost or invented: count how much, and compare only what stands before it.
    same = 0;
    while (same < got.characters.length && truth.characters[same] === got.characters[same]) same++;
    const difference = Math.abs(truth.characters.length - got.characters.length);
    tally.lost += Math.max(1, difference);
  }
  const isBoundary = new Uint8Array(truth.characters.length + 1);
  for (const at of boundaries) isBoundary[at] = 1;
  let exact = same === truth.characters.length;
  for (let i = 1; i < same; i++) {
    const want = truth.gaps[i - 1] as number;
    const have = got.gaps[i - 1] as number;
    if (slips?.has(i)) continue;
    if (want !== have) exact = false;
    if (isBoundary[i] === 0) {
      if (want !== have) tally.elsewhere++;
      continue;
    }
    const left = truth.characters[i - 1] as string;
    const right = truth.characters[i] as string;
    const isWrong = (want === NONE) !== (have === NONE);
    const isCompound =
      have === NONE && want === SPACE && isLooseCompound(pieceOf(truth, i, -1, isGap), pieceOf(truth, i, 1, isGap));
    if (isWrong) {
      onMiss?.({
        kind: have === NONE ? 'wrong-join' : 'missed-join',
        left: truth.characters.slice(Math.max(0, i - 16), i),
        right: truth.characters.slice(i, i + 16),
        leftPiece: pieceOf(truth, i, -1, (_, at) => isBoundary[at] === 1),
        rightPiece: pieceOf(truth, i, 1, (_, at) => isBoundary[at] === 1),
        leftWord: pieceOf(truth, i, -1, isGap),
        rightWord: pieceOf(truth, i, 1, isGap),
        isCompound,
      });
    }
    if (isCompound) {
      tally.compounds++;
      continue;
    }
    count(tally.paragraphs, want === BREAK, have === BREAK);
    tally.boundaries++;
    count(tally.joins, want === NONE, have === NONE);
    if (LETTER.test(left) && LETTER.test(right)) count(tally.letters, want === NONE, have === NONE);
  }
  if (exact) tally.exact++;
}

/** For each boundary between `fragments`, the number of non-space characters before it. */
export function boundaryOffsets(fragments: readonly string[]): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let i = 0; i + 1 < fragments.length; i++) {
    at += (fragments[i] as string).replaceAll(SPACES, '').length;
    offsets.push(at);
  }
  return offsets;
}

/** The boundaries of plain text: every gap that holds whitespace. */
export function whitespaceOffsets(text: string): number[] {
  const { gaps } = gapsOf(text);
  const offsets: number[] = [];
  for (let i = 0; i < gaps.length; i++) if (gaps[i] !== NONE) offsets.push(i + 1);
  return offsets;
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was made. */
export function rates(score: Score): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const made = score.found + score.wrong;
  const wanted = score.found + score.missed;
  const precision = made === 0 ? 1 : score.found / made;
  const recall = wanted === 0 ? 1 : score.found / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
