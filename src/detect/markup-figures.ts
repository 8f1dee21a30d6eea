/**
 * What the markup of a region says beside its text. It may add doubt and never takes any away.
 *
 * @module
 */

import { decodeText } from '../html/entities.ts';
import type { Source } from '../html/source.ts';
import { carrierBefore } from '../region/carrier-before.ts';
import * as R from '../region/region.ts';

/** Counts over the tags of a region. */
export interface MarkupFigures {
  /** Fragments that are links, all of them. */
  links: number;
  /** Fragments in an element for code or keys. */
  codes: number;
  /** Form fields, labels. */
  controls: number;
  /** Images, icons: elements without text. */
  icons: number;
  /** Neighbouring carriers whose class differs. */
  classChanges: number;
  /**
   * Fragments that stand deeper than the one before them, twice in a row or more, set in by spaces that HTML shows: stair verse,
   * code. Where all stand equally deep, or some in their first line, it is a habit of the editor.
   */
  steps: number;
}

/** Figures of no markup. */
export function noMarkupFigures(): MarkupFigures {
  return { links: 0, codes: 0, controls: 0, icons: 0, classChanges: 0, steps: 0 };
}

const CODE_NAMES: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var']);
const CONTROL_NAMES: ReadonlySet<string> = new Set(['input', 'label', 'output', 'meter', 'progress']);
const ICON_NAMES: ReadonlySet<string> = new Set(['img', 'svg', 'i', 'embed']);
/** `<p>`, `<div>`: the longest start tag of a carrier that has no room for a class. */
const BARE_TAG = 5;
/** Spaces that HTML shows however many there are. */
const SHOWN_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
/** One such space may be a slip: `<p>&nbsp;сөз</p>`. */
const SHALLOWEST = 2;
const NAME = /^<\/?([a-z][a-z\d]*)/iu;
const CLASS = /\sclass\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/iu;
/** How much of a tag is read for its class. */
const TAG_REACH = 200;

function nameOf(source: Source, start: number): string {
  return NAME.exec(source.slice(start, start + 12))?.[1]?.toLowerCase() ?? '';
}

/** A start tag as far as it is read; empty where it has no room for attributes. */
function tagAt(start: number, end: number, source: Source): string {
  return end - start <= BARE_TAG ? '' : source.slice(start, Math.min(end, start + TAG_REACH));
}

/** The class in a start tag, empty where it has none. */
export function classIn(tag: string): string {
  return CLASS.exec(tag)?.[1] ?? '';
}

/** What may stand between a carrier's start tag and its first text. */
const BEFORE_TEXT = (1 << R.SPACE_TEXT) | (1 << R.STILL) | (1 << R.INLINE_OPEN) | (1 << R.OBJECT);

/** The start tag of the carrier that fragment `index` begins, empty where it has no attributes; undefined where it begins none. */
export function tagOfCarrier(region: R.Region, index: number, source: Source): string | undefined {
  const item = carrierBefore(region, index, BEFORE_TEXT);
  return item === -1 ? undefined : tagAt(region.start[item] as number, region.end[item] as number, source);
}

/** How many of the spaces from `start` to `end` HTML shows. */
function shownSpaces(source: Source, start: number, end: number): number {
  if (end === start) return 0;
  return decodeText(source.slice(start, end)).match(SHOWN_SPACE)?.length ?? 0;
}

/** Counts the steps of a region, see {@link MarkupFigures.steps}. */
class StepCounter {
  steps = 0;
  #last = -1;
  /** How many times in a row a fragment has stood deeper than the one before it. */
  #rises = 0;

  /** The next fragment stands behind so many shown spaces. */
  add(depth: number): void {
    const isDeeper = this.#last >= 0 && depth >= SHALLOWEST && depth > this.#last;
    this.#last = depth;
    this.#rises = isDeeper ? this.#rises + 1 : 0;
    // Two rises make a stair; one may be a first line.
    if (this.#rises === 2) this.steps += 2;
    else if (this.#rises > 2) this.steps += 1;
  }
}

/** Reads the tags of the fragments `from` to `to` of `region`, and those before the first one. */
export function readMarkup(region: R.Region, from: number, to: number, source: Source): MarkupFigures {
  const figures = noMarkupFigures();
  const first = from === 0 ? 0 : (region.lastItem[from - 1] as number) + 1;
  const until = (region.lastItem[to - 1] as number) + 1;
  let lastClass: string | undefined;
  let linkDepth = 0;
  let codeDepth = 0;
  let textInside = true;
  let fragment = from;
  let counted = -1;
  const steps = new StepCounter();
  /** Shown spaces since the line began. */
  let depth = 0;
  for (let item = first; item < until; item += 1) {
    while (fragment < to && item > (region.lastItem[fragment] as number)) fragment += 1;
    const kind = region.kind[item] as number;
    const start = region.start[item] as number;
    if (kind === R.SPACE_TEXT) depth += shownSpaces(source, start, region.end[item] as number);
    else if (kind === R.TEXT) {
      textInside = true;
      if (fragment === counted) continue;
      counted = fragment;
      if (linkDepth > 0) figures.links += 1;
      if (codeDepth > 0) figures.codes += 1;
      steps.add(depth + shownSpaces(source, start, region.textStart[fragment] as number));
      depth = 0;
    } else if (kind === R.CARRIER_OPEN) {
      depth = 0;
      const found = classIn(tagAt(start, region.end[item] as number, source));
      if (lastClass !== undefined && lastClass !== found) figures.classChanges += 1;
      lastClass = found;
    } else if (kind === R.CARRIER_CLOSE || kind === R.BREAK_TAG) depth = 0;
    else if (kind === R.OBJECT || kind === R.INLINE_OPEN) {
      const name = nameOf(source, start);
      if (name === 'a') linkDepth += 1;
      else if (CODE_NAMES.has(name)) codeDepth += 1;
      else if (CONTROL_NAMES.has(name)) figures.controls += 1;
      else if (kind === R.OBJECT && ICON_NAMES.has(name)) figures.icons += 1;
      textInside = false;
    } else if (kind === R.INLINE_CLOSE) {
      const name = nameOf(source, start);
      if (name === 'a' && linkDepth > 0) linkDepth -= 1;
      else if (CODE_NAMES.has(name) && codeDepth > 0) codeDepth -= 1;
      else if (!textInside && ICON_NAMES.has(name)) figures.icons += 1;
    }
  }
  figures.steps = steps.steps;
  return figures;
}
