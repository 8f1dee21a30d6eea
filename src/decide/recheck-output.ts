/**
 * Stage 4, once more: the paragraphs that were decided are read as a reader of the output would read them. What would be
 * a broken run to that reader is decided again, here and now, so that repairing the output changes nothing.
 *
 * @module
 */

import type { Source } from '../html/source.ts';
import { EDGE, endFeatures, START_FEATURES, startFeatures } from '../region/edge-features.ts';
import { tagsBetween } from '../region/paragraph-tags.ts';
import * as R from '../region/region.ts';
import { GOES_ON, isParagraph, LONG_LEAF_WORDS } from '../region/region-builder.ts';
import { BREAK, JOIN, KEPT } from '../region/verdict.ts';
import { type Edge, leadingWhitespace } from '../region/whitespace.ts';

/** A fragment of this many characters shows by itself how a text begins or ends. */
const TELLING = 6;

/** More words than any question is about. */
const MANY_WORDS = 1000;

const ANY_BREAK = R.CROSSED_BREAK | R.CROSSED_BREAKS;

/** False where every other paragraph, at least, is beyond doubt one: most decided regions. */
export function needsRecheck(region: R.Region, from: number, to: number): boolean {
  const { verdicts, facts } = region;
  let doubtful = 0;
  let start = from;
  let words = 1;
  for (let index = from + 1; index <= to; index += 1) {
    const verdict = index === to ? BREAK : (verdicts[index] as number);
    if (verdict === KEPT) return true;
    if (verdict === BREAK) {
      const isBeyondDoubt = words >= LONG_LEAF_WORDS && ((facts[start] as number) & GOES_ON) === 0;
      doubtful = isBeyondDoubt ? 0 : doubtful + 1;
      if (doubtful === 2) return true;
      start = index;
      words = 1;
    } else if (verdict !== JOIN) words += 1;
  }
  return false;
}

/** The paragraphs of a decided region as the fragments of another. */
export class OutputRegion {
  /** What a reader of the output would hold. */
  readonly region: R.Region = R.borrowRegion();
  /** For each of its fragments: the first one of the decided region that it is made of; and, last, where the last one ends. */
  readonly first: number[] = [];
  readonly #of: R.Region;
  readonly #source: Source;
  readonly #edge: Edge = { offset: 0, gaps: 0 };

  constructor(of: R.Region, source: Source) {
    this.#of = of;
    this.#source = source;
  }

  /**
   * Reads on from boundary `from` of the decided region, which has `to` fragments, until there is a group of paragraphs
   * that one region would hold.
   *
   * @returns where to go on; `to` when this was the last group
   */
  read(from: number, to: number): number {
    const { region, first } = this;
    const { verdicts } = this.#of;
    region.clear();
    first.length = 0;
    let leaf = 0;
    let start = from;
    while (start < to) {
      let end = start + 1;
      while (end < to && (verdicts[end] as number) < BREAK) end += 1;
      const inLeaf = first.length > 0 && this.#staysInCarrier(start);
      if (!inLeaf) leaf = first.length;
      first.push(start);
      this.#add(start, end, inLeaf);
      const closes = end === to || !this.#staysInCarrier(end);
      start = end;
      if (closes && isParagraph(region, leaf, false)) {
        // It passes; those before it are a group.
        region.fragments = leaf;
        first.length = leaf + 1;
        return start;
      }
    }
    first.push(to);
    return to;
  }

  /** True when nothing but a forced break parts the paragraphs at boundary `index`. */
  #staysInCarrier(index: number): boolean {
    const { verdicts, crossed } = this.#of;
    return verdicts[index] === KEPT || ((crossed[index] as number) & ~ANY_BREAK) === 0;
  }

  #add(start: number, end: number, inLeaf: boolean): void {
    const { region } = this;
    const of = this.#of;
    let words = 0;
    let size = 0;
    for (let index = start; index < end; index += 1) {
      const isJoined = index > start && of.verdicts[index] === JOIN;
      words += (of.words[index] as number) - (isJoined ? 1 : 0);
      size += (of.textEnd[index] as number) - (of.textStart[index] as number) + (index > start && !isJoined ? 1 : 0);
      if (index > start && of.hasInline) size += this.#inlineBefore(index).length;
    }
    const fragment = region.addFragment(0, R.CROSSED_CARRIER, this.#facts(start, end));
    if (inLeaf) {
      region.crossed[fragment] = (of.crossed[start] as number) & ANY_BREAK;
      region.gaps[fragment] = of.gaps[start] as number;
    } else if (region.fragments > 1) this.#between(start, fragment);
    region.firstItem[fragment] = 0;
    region.lastItem[fragment] = 0;
    region.words[fragment] = Math.min(MANY_WORDS, Math.max(1, words));
    region.textStart[fragment] = 0;
    region.textEnd[fragment] = size;
  }

  #facts(start: number, end: number): number {
    const of = this.#of;
    const first = of.facts[start] as number;
    const last = of.facts[end - 1] as number;
    if (end - start === 1) return first & ~R.IS_BARE;
    const head = this.#isTelling(start) ? first : this.#headFacts(start, end);
    const tail = this.#isTelling(end - 1) ? last : this.#tailFacts(start, end);
    return (head & START_FEATURES) | (tail & ~START_FEATURES & ~R.IS_BARE);
  }

  /** True for a fragment so long that the facts about its ends are those of the whole paragraph. */
  #isTelling(index: number): boolean {
    const of = this.#of;
    const size = (of.textEnd[index] as number) - (of.textStart[index] as number);
    // `&#1072;` is one letter; nothing shorter than this holds two references.
    return size >= TELLING && (size > EDGE || !this.#raw(index).includes('&'));
  }

  #headFacts(start: number, end: number): number {
    const of = this.#of;
    // What begins a text is read from its first token: an inline tag ends it.
    let text = this.#raw(start, of.end[of.firstItem[start] as number] as number);
    let index = start;
    while (index + 1 < end && text.length < EDGE && of.firstItem[index] === of.lastItem[index]) {
      index += 1;
      if (this.#inlineBefore(index) !== '') break;
      text +=
        (of.verdicts[index] === JOIN ? '' : ' ') + this.#raw(index, of.end[of.firstItem[index] as number] as number);
    }
    return startFeatures(text, 0, text.length);
  }

  #tailFacts(start: number, end: number): number {
    const of = this.#of;
    let text = this.#raw(end - 1);
    for (let index = end - 1; index > start && text.length <= EDGE; index -= 1) {
      text = this.#raw(index - 1) + this.#inlineBefore(index) + (of.verdicts[index] === JOIN ? '' : ' ') + text;
    }
    return endFeatures(text, 0, text.length);
  }

  /** The tags that stay between fragment `index` and the one before it. */
  #inlineBefore(index: number): string {
    const of = this.#of;
    let tags = '';
    if (!of.hasInline || this.#isTorn(index)) return tags;
    for (let item = (of.lastItem[index - 1] as number) + 1; item < (of.firstItem[index] as number); item += 1) {
      if (((1 << (of.kind[item] as number)) & R.INLINE_KINDS) === 0) continue;
      tags += this.#slice(item);
    }
    return tags;
  }

  /** True for `<b>ба</b></p><p><b>й</b>`: both tags will go. */
  #isTorn(index: number): boolean {
    const of = this.#of;
    if (of.verdicts[index] !== JOIN) return false;
    let closed = -1;
    let opened = -1;
    for (let item = (of.lastItem[index - 1] as number) + 1; item < (of.firstItem[index] as number); item += 1) {
      const kind = of.kind[item] as number;
      if (((1 << kind) & R.INLINE_KINDS) === 0) continue;
      if (closed === -1 && kind === R.INLINE_CLOSE) closed = item;
      else if (closed !== -1 && opened === -1 && kind === R.INLINE_OPEN) opened = item;
      else return false;
    }
    if (opened === -1) return false;
    const partner = of.partner[closed] as number;
    return partner >= 0 && this.#slice(partner) === this.#slice(opened);
  }

  #slice(item: number): string {
    return this.#source.slice(this.#of.start[item] as number, this.#of.end[item] as number);
  }

  #raw(index: number, until = Number.POSITIVE_INFINITY): string {
    const of = this.#of;
    return this.#source.slice(of.textStart[index] as number, Math.min(until, of.textEnd[index] as number));
  }

  /** The gap that will stand between two paragraphs: what the source has between the tags that stay. */
  #between(index: number, fragment: number): void {
    const { region } = this;
    const of = this.#of;
    const from = (of.lastItem[index - 1] as number) + 1;
    const to = of.firstItem[index] as number;
    const { first, closed, opened } = tagsBetween(of, from, to, true);
    if (first === -1) return;
    let whitespace = '';
    for (let item = closed + 1; item < (opened === -1 ? to : opened); item += 1) {
      const kind = of.kind[item] as number;
      if (kind === R.SPACE_TEXT) whitespace += this.#slice(item);
      else if (kind === R.BREAK_TAG) {
        const crossed = region.crossed[fragment] as number;
        region.crossed[fragment] = crossed | ((crossed & R.CROSSED_BREAK) === 0 ? R.CROSSED_BREAK : R.CROSSED_BREAKS);
      }
    }
    if (opened === -1 && to < of.items) {
      whitespace += this.#source.slice(of.start[to] as number, of.textStart[index] as number);
    }
    leadingWhitespace(whitespace, 0, whitespace.length, false, this.#edge);
    region.gaps[fragment] = this.#edge.gaps;
  }
}
