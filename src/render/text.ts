/**
 * Stage 5, text: decisions to plain text. Paragraphs are parted by one blank line, forced breaks are newlines,
 * whitespace collapses to one space except where it is content.
 *
 * @module
 */
import { classOf, WHITESPACE } from '../characters.ts';
import { BREAK, KEPT, SPACE } from '../decide.ts';
import { FORCED_BREAK, FOREIGN, HIDDEN, INLINE, PARAGRAPH, PREFORMATTED, RAW, type Role, VOID } from '../elements.ts';
import { decodeText, openReference } from '../entities.ts';
import * as R from '../region.ts';
import type { Source } from '../source.ts';
import { Output } from './output.ts';
import { closeItemOf, isCarrierItem, tagsBetween } from './paragraph-tags.ts';
import { NO_CARRIER, type Renderer, type Repair } from './renderer.ts';

/** How strongly two pieces of text are parted; the strongest wins. */
const NOTHING = 0;
const A_SPACE = 1;
const A_LINE = 2;
const A_PARAGRAPH = 3;
const SEPARATORS = ['', ' ', '\n', '\n\n'] as const;

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const AMPERSAND = 0x26;

/** A word of more characters than this is not worth a short way. */
const LONGEST_WORD = 40;
/** Whitespace that does not come out as it is. */
const UNEVEN = /[^\S ]| {2}/u;

/** A parser makes one newline of each. */
const FIRST_NEWLINE = /^(?:\r\n?|\n)/u;
/** Elements that end no line where whitespace is content. */
const STAYS_IN_LINE: ReadonlySet<Role> = new Set([INLINE, VOID, RAW, HIDDEN, FOREIGN]);

/** Tags that text goes on through. */
function isInline(kind: number): boolean {
  return (
    kind === R.INLINE_OPEN ||
    kind === R.INLINE_CLOSE ||
    kind === R.STILL ||
    kind === R.OBJECT ||
    kind === R.RUN_OPEN ||
    kind === R.RUN_CLOSE ||
    kind === R.FOREIGN_TEXT
  );
}

/** Whether any of the items `from`…`to` is of `kind`. */
function holds(region: R.Region, kind: number, from: number, to: number): boolean {
  for (let item = from; item < to; item += 1) if (region.kind[item] === kind) return true;
  return false;
}

/** Writes text. */
export class TextRenderer implements Renderer {
  readonly #source: Source;
  readonly #dropInvisible: boolean;
  readonly #out = new Output();
  #taken = 0;
  #pending: number = NOTHING;
  #empty = true;
  /** Newlines at the end of the output that are content. */
  #newlines = 0;
  /** The start tag of an element whose whitespace is content has just been read. */
  #isPreformattedStart = false;
  /** The next text is the first one of a fragment. */
  #isStart = false;
  #fragmentStart = 0;
  /** The start of a character reference at the end of a text that came in parts. */
  #rest = '';
  onFragment: ((start: number, end: number) => void) | undefined;

  constructor(source: Source, dropInvisible: boolean) {
    this.#source = source;
    this.#dropInvisible = dropInvisible;
  }

  get written(): number {
    return this.#taken + this.#out.length;
  }

  take(): string {
    const out = this.#out.take();
    this.#taken += out.length;
    return out;
  }

  pass(region: R.Region, from: number, to: number): void {
    for (let item = from; item < to; item += 1) {
      const kind = region.kind[item] as number;
      if (kind === R.TEXT) this.#text(region.start[item] as number, region.end[item] as number);
      else if (kind === R.SPACE_TEXT) this.#part(A_SPACE);
      else if (kind === R.BREAK_TAG) this.#part(this.#pending === A_LINE ? A_PARAGRAPH : A_LINE);
      else if (kind === R.FOREIGN_TEXT) this.#foreignText(region, item);
      else if (!isInline(kind)) this.#part(A_PARAGRAPH);
    }
  }

  structure(role: Role, closing: boolean): void {
    this.#isPreformattedStart = role === PREFORMATTED && !closing;
    if (role === FORCED_BREAK) this.#part(A_LINE);
    else if (role !== RAW && role !== INLINE) this.#part(A_PARAGRAPH);
  }

  preformatted(start: number, end: number, last: boolean, hasReferences: boolean): void {
    const decoded = hasReferences ? this.#decode(start, end, last) : this.#source.slice(start, end);
    let text = this.#clean(decoded);
    // A parser ignores a newline right behind the start tag.
    if (this.#isPreformattedStart) text = text.replace(FIRST_NEWLINE, '');
    if (decoded !== '') this.#isPreformattedStart = false;
    this.#content(text);
  }

  preformattedTag(role: Role): void {
    this.#isPreformattedStart = false;
    if (role === FORCED_BREAK) this.#content('\n');
    else if (role === PARAGRAPH) this.#part(A_PARAGRAPH);
    else if (!STAYS_IN_LINE.has(role)) this.#part(A_LINE);
  }

  /** Writes text whose whitespace is content. */
  #content(text: string): void {
    const { length } = text;
    if (length === 0) return;
    const goesOn = !this.#empty && this.#pending === NOTHING ? this.#newlines : 0;
    this.#write(text, 0, length);
    let newlines = 0;
    while (newlines < length && text.charCodeAt(length - 1 - newlines) === LINE_FEED) newlines += 1;
    this.#newlines = newlines === length ? goesOn + newlines : newlines;
  }

  text(start: number, end: number, last: boolean): void {
    this.#collapse(this.#clean(this.#decode(start, end, last)));
  }

  /** Decodes a text that may come in parts: a character reference cut by the end of a part waits for the next one. */
  #decode(start: number, end: number, last: boolean): string {
    const text = this.#rest + this.#source.slice(start, end);
    const cut = last ? -1 : text.lastIndexOf('&');
    this.#rest = cut === -1 ? '' : openReference(text, cut);
    return decodeText(this.#rest === '' ? text : text.slice(0, cut));
  }

  /** Text of a drawing or formula: words of its own. */
  #foreignText(region: R.Region, item: number): void {
    this.#part(A_SPACE);
    this.#text(region.start[item] as number, region.end[item] as number);
    this.#part(A_SPACE);
  }

  /** What stands between two fragments beside whitespace, or before the first one: the items `from`…`to`. */
  #between(repair: Repair, from: number, to: number, verdict: number, closes: boolean): void {
    const { region } = repair;
    const hasForeignText = region.hasInline && holds(region, R.FOREIGN_TEXT, from, to);
    if (verdict === BREAK) {
      if (hasForeignText || repair.carrier === NO_CARRIER) this.#break(repair, from, to, closes);
      else this.#part(A_PARAGRAPH);
    } else if (verdict === KEPT) {
      if (hasForeignText) this.pass(region, from, to);
      else this.#part(A_LINE);
    } else {
      if (verdict === SPACE) this.#part(A_SPACE);
      else if (this.#pending === A_SPACE) this.#pending = NOTHING;
      if (hasForeignText) this.#foreignTexts(region, from, to);
    }
  }

  #foreignTexts(region: R.Region, from: number, to: number): void {
    for (let item = from; item < to; item += 1)
      if (region.kind[item] === R.FOREIGN_TEXT) this.#foreignText(region, item);
  }

  /** Between two paragraphs: drawings and formulas stand in the one, in the other, or between them. */
  #break({ region, carrier }: Repair, from: number, to: number, closes: boolean): void {
    const { last, closed, opened } = tagsBetween(region, from, to, closes);
    if (last === -1 && (closes || carrier === NO_CARRIER)) {
      this.pass(region, from, to);
      return;
    }
    let isOpened = false;
    for (let item = from; item < to; item += 1) {
      const kind = region.kind[item] as number;
      const opens: boolean = item === opened || (kind === R.INLINE_OPEN && item > last && !isOpened);
      if (opens || item === closed) this.#part(A_PARAGRAPH);
      isOpened ||= opens;
      if (kind === R.FOREIGN_TEXT) this.#foreignText(region, item);
      else if (kind === R.BREAK_TAG && item > closed && !isOpened) this.#part(A_LINE);
    }
    if (!isOpened) this.#part(A_PARAGRAPH);
  }

  /** What stands behind the last fragment. */
  #ending({ region, items, carrier }: Repair, from: number): void {
    if (carrier !== NO_CARRIER && !(region.hasInline && holds(region, R.FOREIGN_TEXT, from, items))) {
      this.#part(A_PARAGRAPH);
      return;
    }
    let first = from;
    while (first < items && !isCarrierItem(region.kind[first] as number)) first += 1;
    const closed = first === items ? -1 : closeItemOf(region, first, items);
    if (closed === -1 && carrier !== NO_CARRIER) this.#part(A_PARAGRAPH);
    for (let item = from; item < items; item += 1) {
      const kind = region.kind[item] as number;
      if (item === closed) this.#part(A_PARAGRAPH);
      else if (kind === R.FOREIGN_TEXT) this.#foreignText(region, item);
      else if (kind === R.BREAK_TAG && item > closed) this.#part(A_LINE);
    }
  }

  repair(repair: Repair): void {
    const { region, fragments, verdicts } = repair;
    let item = 0;
    for (let fragment = 0; fragment < fragments; fragment += 1) {
      const verdict = fragment === 0 && !repair.continues ? BREAK : (verdicts[fragment] as number);
      const closes = fragment > 0 || repair.continues;
      this.#between(repair, item, region.firstItem[fragment] as number, verdict, closes);
      item = (region.lastItem[fragment] as number) + 1;
      const last = region.lastItem[fragment] as number;
      this.#isStart = this.onFragment !== undefined;
      for (let item = region.firstItem[fragment] as number; item <= last; item += 1) {
        const kind = region.kind[item] as number;
        if (kind === R.SPACE_TEXT) this.#part(A_SPACE);
        else if (kind === R.FOREIGN_TEXT) this.#foreignText(region, item);
        if (kind !== R.TEXT) continue;
        const isFirst = item === region.firstItem[fragment];
        const start = isFirst ? (region.textStart[fragment] as number) : (region.start[item] as number);
        const end = item === last ? (region.textEnd[fragment] as number) : (region.end[item] as number);
        if (region.words[fragment] !== 1 || isFirst !== (item === last) || !this.#word(start, end))
          this.#text(start, end);
      }
      // Nothing of it is written where it is invisible.
      this.onFragment?.(this.#isStart ? this.written : this.#fragmentStart, this.written);
      this.#isStart = false;
    }
    if (repair.final) this.#ending(repair, item);
  }

  #part(strength: number): void {
    if (strength > this.#pending) this.#pending = strength;
  }

  #text(start: number, end: number): void {
    this.#collapse(this.#clean(decodeText(this.#source.slice(start, end))));
  }

  /** Writes a single word; false when it is not that simple. */
  #word(start: number, end: number): boolean {
    const { base, text } = this.#source;
    if (this.#dropInvisible || end - start > LONGEST_WORD) return false;
    for (let index = start - base; index < end - base; index += 1) {
      if (text.charCodeAt(index) === AMPERSAND) return false;
    }
    this.#write(text, start - base, end - base);
    return true;
  }

  #clean(text: string): string {
    return this.#dropInvisible ? text.replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '') : text;
  }

  /** Writes `text` with every stretch of whitespace as one space. */
  #collapse(text: string): void {
    const { length } = text;
    if (length > 0 && !UNEVEN.test(text)) {
      // What is spaced as it comes out is written at once.
      const start = text.charCodeAt(0) === BLANK ? 1 : 0;
      const end = text.charCodeAt(length - 1) === BLANK ? length - 1 : length;
      if (start === 1) this.#part(A_SPACE);
      if (end > start) {
        this.#write(text, start, end);
        if (end < length) this.#part(A_SPACE);
      }
      return;
    }
    let index = 0;
    while (index < length) {
      const start = index;
      while (index < length && classOf(text.charCodeAt(index)) !== WHITESPACE) index += 1;
      if (index > start) this.#write(text, start, index);
      if (index < length) {
        this.#part(A_SPACE);
        index += 1;
      }
    }
  }

  #write(text: string, from: number, to: number): void {
    if (!this.#empty && this.#pending !== NOTHING) this.#out.add(this.#separator());
    if (this.#isStart) {
      this.#isStart = false;
      this.#fragmentStart = this.written;
    }
    this.#pending = NOTHING;
    this.#empty = false;
    this.#newlines = 0;
    this.#out.slice(text, from, to);
  }

  /** What parts the next text from the one before: newlines that are content part them too. */
  #separator(): string {
    const separator = SEPARATORS[this.#pending] as string;
    return this.#newlines === 0 || this.#pending === A_SPACE ? separator : separator.slice(this.#newlines);
  }
}
