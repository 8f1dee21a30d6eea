/**
 * Stage 5, text: decisions to plain text. Paragraphs are parted by one blank line, forced breaks are newlines,
 * whitespace collapses to one space except where it is content.
 *
 * @module
 */

import {
  FORCED_BREAK,
  FOREIGN,
  HIDDEN,
  INLINE,
  PARAGRAPH,
  PREFORMATTED,
  RAW,
  type Role,
  VOID,
} from '../html/elements.ts';
import { decodeText, openReference } from '../html/entities.ts';
import type { Source } from '../html/source.ts';
import { isLeftOpen } from '../region/paragraph-tags.ts';
import * as R from '../region/region.ts';
import { NO_CARRIER, type Repair } from '../region/repair.ts';
import { BREAK, KEPT, SPACE } from '../region/verdict.ts';
import type { Renderer } from './renderer.ts';
import { type ItemWriter, writeTextOf } from './text-recorder.ts';
import { A_LINE, A_PARAGRAPH, A_SPACE, TextWriter } from './text-writer.ts';

const AMPERSAND = 0x26;

/** A word of more characters than this is not worth a short way. */
const LONGEST_WORD = 40;

/** A parser makes one newline of each. */
const FIRST_NEWLINE = /^(?:\r\n?|\n)/u;
/** Elements that end no line where whitespace is content. */
const STAYS_IN_LINE: ReadonlySet<Role> = new Set([INLINE, VOID, RAW, HIDDEN, FOREIGN]);

/** Tags that text goes on through. */
const INLINE_KINDS = R.INLINE_KINDS | R.RUN_KINDS;

function holdsForeignText(region: R.Region): boolean {
  for (let item = 0; item < region.items; item += 1) if (region.kind[item] === R.FOREIGN_TEXT) return true;
  return false;
}

/** Writes text. */
export class TextRenderer implements Renderer, ItemWriter {
  readonly #source: Source;
  readonly #dropInvisible: boolean;
  readonly #writer = new TextWriter();
  /** Where the last fragment of an unfinished repair ends. */
  #end = 0;
  /** The start tag of an element whose whitespace is content has just been read. */
  #isPreformattedStart = false;
  /** The start of a character reference at the end of a text that came in parts. */
  #rest = '';
  onFragment: ((start: number, end: number) => void) | undefined;

  constructor(source: Source, dropInvisible: boolean) {
    this.#source = source;
    this.#dropInvisible = dropInvisible;
  }

  get written(): number {
    return this.#writer.written;
  }

  take(): string {
    return this.#writer.take();
  }

  pass(region: R.Region, from: number, to: number): void {
    for (let item = from; item < to; item += 1)
      this.item(region, item, region.start[item] as number, region.end[item] as number);
  }

  item(region: R.Region, item: number, start: number, end: number): void {
    const kind = region.kind[item] as number;
    if (kind === R.TEXT) {
      if (region.parted.has(item) && start === region.start[item]) this.#writer.part(A_SPACE);
      this.#text(start, end);
    } else if (kind === R.SPACE_TEXT) this.#writer.part(A_SPACE);
    else if (kind === R.BREAK_TAG) this.#writer.breakLine();
    else if (kind === R.FOREIGN_TEXT) {
      // Words of a drawing or formula stand alone.
      this.#writer.part(A_SPACE);
      this.#text(start, end);
      this.#writer.part(A_SPACE);
    } else if (((1 << kind) & INLINE_KINDS) === 0) this.#writer.part(A_PARAGRAPH);
  }

  structure(role: Role, closing: boolean): void {
    this.#isPreformattedStart = role === PREFORMATTED && !closing;
    if (role === FORCED_BREAK) this.#writer.part(A_LINE);
    else if (role !== RAW && role !== INLINE) this.#writer.part(A_PARAGRAPH);
  }

  preformatted(start: number, end: number, last: boolean, hasReferences: boolean): void {
    const decoded = hasReferences ? this.#decode(start, end, last) : this.#source.slice(start, end);
    let text = this.#clean(decoded);
    // A parser ignores a newline right behind the start tag.
    if (this.#isPreformattedStart) text = text.replace(FIRST_NEWLINE, '');
    if (decoded !== '') this.#isPreformattedStart = false;
    this.#writer.content(text);
  }

  preformattedTag(role: Role): void {
    this.#isPreformattedStart = false;
    if (role === FORCED_BREAK) this.#writer.content('\n');
    else if (role === PARAGRAPH) this.#writer.part(A_PARAGRAPH);
    else if (!STAYS_IN_LINE.has(role)) this.#writer.part(A_LINE);
  }

  text(start: number, end: number, last: boolean): void {
    this.#writer.collapse(this.#clean(this.#decode(start, end, last)));
  }

  /** Decodes a text that may come in parts: a character reference cut by the end of a part waits for the next one. */
  #decode(start: number, end: number, last: boolean): string {
    const text = this.#rest + this.#source.slice(start, end);
    const cut = last ? -1 : text.lastIndexOf('&');
    this.#rest = cut === -1 ? '' : openReference(text, cut);
    return decodeText(this.#rest === '' ? text : text.slice(0, cut));
  }

  repair(repair: Repair): void {
    const { region, fragments, continues } = repair;
    const isSimple =
      repair.carrier !== NO_CARRIER && region.runTags === 0 && !(region.hasInline && holdsForeignText(region));
    if (isSimple) this.#repairSimply(repair);
    else {
      const from = continues ? this.#end : (region.start[0] as number);
      writeTextOf(repair, from, this.#source, this.#writer, this, this.onFragment);
    }
    if (fragments > 0) this.#end = region.textEnd[fragments - 1] as number;
  }

  /** Where no text but that of fragments is written, every boundary says by itself how they are parted. */
  #repairSimply(repair: Repair): void {
    const { region, fragments, verdicts, continues } = repair;
    const writer = this.#writer;
    for (let fragment = 0; fragment < fragments; fragment += 1) {
      const verdict = fragment === 0 && !continues ? BREAK : (verdicts[fragment] as number);
      if (verdict === BREAK) writer.part(A_PARAGRAPH);
      else if (verdict === SPACE) writer.part(A_SPACE);
      else if (verdict === KEPT) writer.part(A_LINE);
      const first = region.firstItem[fragment] as number;
      const last = region.lastItem[fragment] as number;
      if (this.onFragment !== undefined) writer.beginFragment();
      for (let item = first; item <= last; item += 1) {
        const kind = region.kind[item] as number;
        if (kind === R.SPACE_TEXT) writer.part(A_SPACE);
        if (kind !== R.TEXT) continue;
        if (region.parted.has(item)) writer.part(A_SPACE);
        const start = item === first ? (region.textStart[fragment] as number) : (region.start[item] as number);
        const end = item === last ? (region.textEnd[fragment] as number) : (region.end[item] as number);
        if (region.words[fragment] !== 1 || first !== last || !this.#word(start, end)) this.#text(start, end);
      }
      if (this.onFragment !== undefined) this.onFragment(writer.endFragment(), writer.written);
    }
    if (repair.final && !isLeftOpen(repair)) writer.part(A_PARAGRAPH);
  }

  #text(start: number, end: number): void {
    const source = this.#source;
    if (!this.#dropInvisible && !source.holdsAmpersand(start, end)) {
      this.#writer.collapse(source.text, start - source.base, end - source.base);
      return;
    }
    this.#writer.collapse(this.#clean(decodeText(this.#source.slice(start, end))));
  }

  /** Writes a single word; false when it is not that simple. */
  #word(start: number, end: number): boolean {
    const { base, text } = this.#source;
    if (this.#dropInvisible || end - start > LONGEST_WORD) return false;
    for (let index = start - base; index < end - base; index += 1) {
      if (text.charCodeAt(index) === AMPERSAND) return false;
    }
    this.#writer.write(text, start - base, end - base);
    return true;
  }

  #clean(text: string): string {
    return this.#dropInvisible ? text.replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '') : text;
  }
}
