/**
 * A text cut at its tags and at its boundaries, so that a page can show each as what it is. What is drawn, HTML or
 * elements, is up to the page; every character of the text is in exactly one segment.
 *
 * @module
 */

import type { Decision } from '../engine/decision.ts';
import { classOf, WHITESPACE } from '../text/characters.ts';

/** A stretch of the text that is shown in one way. */
export interface Segment {
  /** `text`; `tag`, what looks like one; `boundary`, what stands between two fragments, an empty stretch where they touch. */
  readonly kind: 'text' | 'tag' | 'boundary';
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /** Whether it is part of a word that joins made. */
  readonly joined: boolean;
  /** Of a boundary: the index of its decision. */
  readonly decision?: number;
}

/** What to cut. */
export interface Cut {
  /** The input or the output. */
  readonly text: string;
  /** The decisions, in order. */
  readonly decisions: readonly Decision[];
  /** Which of the two the text is. */
  readonly where: 'source' | 'output';
  /** Offset of the first character to be shown. Default: 0. */
  readonly from?: number;
  /** Offset behind the last character to be shown. Default: the length of the text. */
  readonly until?: number;
}

const TAG = /<[^<>]*>/gv;

/**
 * Cuts a text at tags, boundaries and the edges of joined words.
 *
 * @param cut the text, its decisions, and the part to be shown
 * @returns the segments, in order and without a gap; empty ones are boundaries without whitespace or markup
 */
export function segmentsOf({ text, decisions, where, from = 0, until = text.length }: Cut): Segment[] {
  const segments: Segment[] = [];
  const words = joinedWords(text, decisions, where);
  let word = 0;
  let at = from;
  /** Text up to `end`, cut where joined words begin and end. */
  const copy = (end: number): void => {
    while (at < end) {
      while (word < words.length && (words[word] as Stretch).end <= at) word += 1;
      const next = words[word];
      const joined = next !== undefined && next.start <= at;
      const edge = next === undefined ? end : joined ? next.end : next.start;
      const stop = Math.min(end, edge);
      addText(segments, text, at, stop, joined);
      at = stop;
    }
  };
  for (const [index, { before, after }] of decisions.entries()) {
    const start = before[where].end;
    const end = Math.max(start, after[where].start);
    if (start < at || end > until) continue;
    copy(start);
    while (word < words.length && (words[word] as Stretch).end <= start) word += 1;
    const next = words[word];
    segments.push({
      kind: 'boundary',
      start,
      end,
      joined: next !== undefined && next.start < start && end < next.end,
      decision: index,
    });
    at = end;
  }
  copy(until);
  return segments;
}

function addText(segments: Segment[], text: string, from: number, until: number, joined: boolean): void {
  const part = text.slice(from, until);
  let at = from;
  for (const { index, 0: tag } of part.matchAll(TAG)) {
    const start = from + index;
    if (start > at) segments.push({ kind: 'text', start: at, end: start, joined });
    segments.push({ kind: 'tag', start, end: start + tag.length, joined });
    at = start + tag.length;
  }
  if (until > at) segments.push({ kind: 'text', start: at, end: until, joined });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words that joins made: the last word before each join up to the first one after it, chains put together. */
function joinedWords(text: string, decisions: readonly Decision[], where: 'source' | 'output'): Stretch[] {
  const found: Stretch[] = [];
  for (const { verdict, before, after } of decisions) {
    if (verdict !== 'join') continue;
    let start = before[where].end;
    while (start > before[where].start && !isWhitespace(text, start - 1)) start -= 1;
    let end = after[where].start;
    while (end < after[where].end && !isWhitespace(text, end)) end += 1;
    const last = found.at(-1);
    if (last !== undefined && start < last.end) {
      found[found.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    } else found.push({ start, end });
  }
  return found;
}

function isWhitespace(text: string, index: number): boolean {
  return classOf(text.charCodeAt(index)) === WHITESPACE;
}
