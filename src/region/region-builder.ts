/**
 * Stage 2: tokens to items, fragments and boundaries. Gathers evidence, decides nothing; knows tags, no language.
 *
 * What a token means where it stands is followed by {@link ContextTracker}, what it adds to the region by
 * {@link FragmentBuilder}.
 *
 * @module
 */
import {
  BLOCK,
  DIVISION,
  FORCED_BREAK,
  FOREIGN,
  HIDDEN,
  INLINE,
  ITEM,
  PARAGRAPH,
  PREFORMATTED,
  RAW,
  type Role,
  roleOf,
  VOID,
} from '../html/elements.ts';
import type { Source } from '../html/source.ts';
import { inTokens, type TokenSink } from '../html/token.ts';
import { ContextTracker } from './context-tracker.ts';
import { FragmentBuilder } from './fragment-builder.ts';
import * as R from './region.ts';
import type { RegionHandler, RegionLimits } from './region-handler.ts';
import { type Edge, leadingWhitespace, trailingWhitespace } from './whitespace.ts';

const BLANK = 0x20;

/** Turns tokens into the items and fragments of one {@link R.Region} after the other. */
export class RegionBuilder implements TokenSink {
  readonly #source: Source;
  readonly #handler: RegionHandler;
  readonly #fragments: FragmentBuilder;
  readonly #context: ContextTracker;
  /** One at the index of every role that may be a carrier. */
  readonly #isCarrier = new Uint8Array(16);
  /** Names of inline elements that may be carriers. */
  readonly #inlineCarriers: ReadonlySet<string>;
  readonly #maxCharacters: number;
  /** Plain text: lines are the carriers, and there are no character references. */
  readonly #plain: boolean;
  /** Where the whitespace of the current text ends; kept, so that no text costs an object. */
  readonly #edge: Edge = { offset: 0, gaps: 0 };

  constructor(
    region: R.Region,
    source: Source,
    handler: RegionHandler,
    carriers: ReadonlySet<Role>,
    limits: RegionLimits,
    inlineCarriers: ReadonlySet<string>,
    plain: boolean,
  ) {
    this.#source = source;
    this.#handler = handler;
    this.#fragments = new FragmentBuilder(region, source, handler, limits, plain);
    this.#context = new ContextTracker(this.#fragments, source, handler, limits.characters);
    for (const role of carriers) this.#isCarrier[role] = 1;
    this.#inlineCarriers = inlineCarriers;
    this.#maxCharacters = limits.characters;
    this.#plain = plain;
  }

  text(start: number, end: number, isWord = false): void {
    const context = this.#context;
    if (context.special !== 0) {
      this.#specialText(start, end);
      return;
    }
    if (end - start > this.#maxCharacters) {
      this.part(start, end, true);
      return;
    }
    if (context.isWatched && context.text(start, end)) return;
    const source = this.#source;
    const held = source.text;
    const from = start - source.base;
    const to = end - source.base;

    if (to - from === 1 && held.charCodeAt(from) === BLANK) {
      // Most of what stands between two carriers.
      this.#fragments.space(R.GAP_SPACE, start, end);
      return;
    }

    if (isWord) {
      this.#fragments.content(start, end, start, end, 0, 0, true);
      return;
    }

    const edge = this.#edge;
    leadingWhitespace(held, from, to, this.#plain, edge);
    const { offset: first, gaps } = edge;
    if (first === to) {
      this.#fragments.space(gaps, start, end);
      return;
    }
    trailingWhitespace(held, first, to, this.#plain, edge);
    const { offset: last, gaps: trailing } = edge;
    this.#fragments.content(start, end, source.base + first, source.base + last, gaps, trailing, false);
  }

  #specialText(start: number, end: number): void {
    const context = this.#context;
    if (context.special === RAW) {
      if (context.isWatched) context.hidden(start, end);
      this.opaque(start, end);
    } else if (context.special === PREFORMATTED) this.#preformattedText(start, end, true);
    else this.#handler.structure(RAW, false, start, end);
  }

  #preformattedText(start: number, end: number, last: boolean): void {
    if (!this.#context.preformattedText(start, end, last)) this.opaque(start, end);
  }

  /** A text larger than everything that may be held, whole or in parts: no fragment of any region. */
  part(start: number, end: number, last: boolean): void {
    const context = this.#context;
    if (context.special === HIDDEN) return;
    if (context.special === PREFORMATTED) this.#preformattedText(start, end, last);
    else {
      if (context.isWatched) context.hidden(start, end, true);
      this.#fragments.full();
      if (context.isShown) this.#handler.passing(start, end, last);
    }
  }

  open(nameStart: number, nameEnd: number, start: number, end: number): void {
    const { base, text } = this.#source;
    const context = this.#context;
    if (end - start > this.#maxCharacters) {
      this.#largeTag(nameStart, nameEnd, start, end, false);
      return;
    }
    if (context.special !== 0) {
      if (context.special === PREFORMATTED) context.openInPreformatted(this.#nameAt(nameStart, nameEnd), start, end);
      else this.opaque(start, end);
      return;
    }
    const role = roleOf(text, nameStart - base, nameEnd - base);
    const mayGo = role === INLINE && this.#isInlineCarrier(nameStart, nameEnd);
    const isFirst = context.begin(mayGo, nameStart, nameEnd);
    if (
      (context.isWatched || role === BLOCK || role === FOREIGN) &&
      context.follow(role, false, nameStart, nameEnd, start, end, isFirst)
    ) {
      return;
    }
    const fragments = this.#fragments;
    switch (role) {
      case PARAGRAPH:
      case DIVISION:
      case ITEM:
        if (this.#isCarrier[role] !== 1) fragments.structure(role, false, start, end);
        else if (role === PARAGRAPH) fragments.openParagraph(start, end);
        else fragments.openBox(role, start, end);
        break;
      case INLINE:
        if (mayGo) {
          if (isFirst) context.mayLoseFirst();
          fragments.runTag(R.RUN_OPEN, start, end);
        } else fragments.openInline(nameStart, nameEnd, start, end);
        break;
      case FORCED_BREAK:
        fragments.breakTag(start, end);
        break;
      case VOID:
        fragments.holdObject();
        fragments.add(R.OBJECT, start, end);
        break;
      case RAW:
        context.special = RAW;
        fragments.add(R.STILL, start, end);
        break;
      default:
        fragments.structure(role, false, start, end);
        if (role === PREFORMATTED || role === HIDDEN) context.enter(role, this.#nameAt(nameStart, nameEnd));
    }
  }

  close(nameStart: number, nameEnd: number, start: number, end: number): void {
    const { base, text } = this.#source;
    const context = this.#context;
    const role = roleOf(text, nameStart - base, nameEnd - base);
    if (end - start > this.#maxCharacters) {
      this.#largeTag(nameStart, nameEnd, start, end, true);
      return;
    }
    if (context.special !== 0) {
      this.#closeInSpecial(role, nameStart, nameEnd, start, end);
      return;
    }
    if (
      (context.isWatched || role === BLOCK || role === FOREIGN) &&
      context.follow(role, true, nameStart, nameEnd, start, end)
    ) {
      return;
    }
    const fragments = this.#fragments;
    switch (role) {
      case PARAGRAPH:
      case DIVISION:
      case ITEM:
        if (this.#isCarrier[role] !== 1) fragments.structure(role, true, start, end);
        else if (role === PARAGRAPH) fragments.closeParagraph(start, end);
        else fragments.closeBox(role, start, end);
        break;
      case INLINE:
        if (this.#isInlineCarrier(nameStart, nameEnd)) fragments.runTag(R.RUN_CLOSE, start, end);
        else fragments.closeInline(nameStart, nameEnd, start, end);
        break;
      case FORCED_BREAK:
        // `</br>` is a forced break to a parser, but not everywhere: nothing is put before it.
        fragments.structure(role, true, start, end);
        break;
      case VOID:
      case RAW:
      case FOREIGN:
        context.still(start, end);
        break;
      default:
        fragments.structure(role, true, start, end);
    }
  }

  /** An end tag in an element whose content is no text, or whose whitespace is content. */
  #closeInSpecial(role: Role, nameStart: number, nameEnd: number, start: number, end: number): void {
    const context = this.#context;
    if (context.special === PREFORMATTED) {
      context.closeInPreformatted(this.#nameAt(nameStart, nameEnd), role, start, end);
    } else if (role !== context.special) this.opaque(start, end);
    else {
      context.special = 0;
      if (role === RAW) context.still(start, end);
      else this.#handler.structure(role, true, start, end);
    }
  }

  leaf(before: number, start: number, textStart: number, textEnd: number, end: number): void {
    const context = this.#context;
    if (context.special !== 0 || context.isWatched || !this.#fragments.leaf(before, start, textStart, textEnd, end)) {
      inTokens(this, before, start, textStart, textEnd, end);
    }
  }

  opaque(start: number, end: number, isContinued = false): void {
    const context = this.#context;
    const fragments = this.#fragments;
    if (context.isWatched) context.hidden(start, end, isContinued);
    const isLarge = isContinued || end - start > this.#maxCharacters;
    if (isLarge) fragments.full();
    const { special } = context;
    if (special === PREFORMATTED || special === HIDDEN) this.#handler.structure(RAW, false, start, end);
    else if (special === 0 && !context.isWatched && !isContinued && this.#isDoctype(start, end))
      fragments.structure(RAW, false, start, end);
    else context.still(start, end);
    // However it came, nothing of it is held.
    if (isLarge) fragments.full();
  }

  /**
   * A parser heeds a doctype only where nothing stands before it: no run reaches across one, so that it stays behind what it is
   * behind. In a drawing, which stays, it is ignored.
   */
  #isDoctype(start: number, end: number): boolean {
    const { base, text } = this.#source;
    return (
      end - start > 2 &&
      (text.charCodeAt(start + 2 - base) | 0x20) === 0x64 &&
      text.charCodeAt(start + 1 - base) === 0x21
    );
  }

  /** A tag that came whole, but is larger than all that may be held. */
  #largeTag(nameStart: number, nameEnd: number, start: number, end: number, isEndTag: boolean): void {
    const name = nameEnd - nameStart > this.#maxCharacters ? '' : this.#nameAt(nameStart, nameEnd);
    const isSelfClosing = !isEndTag && this.#context.isSelfClosing(start, end);
    this.opaque(start, end);
    this.large(name, isEndTag, isSelfClosing, end);
  }

  large(name: string, isEndTag: boolean, isSelfClosing: boolean, end: number): void {
    const role = roleOf(name, 0, name.length);
    const isCarrier = role === FORCED_BREAK || this.#isCarrier[role] === 1 || this.#inlineCarriers.has(name);
    this.#context.large(role, name, isEndTag, isSelfClosing, isCarrier, end);
  }

  /** A line of plain text: a carrier without tags. */
  line(start: number, end: number): void {
    this.#fragments.openLine(start);
    this.text(start, end);
    this.#fragments.closeLine(end);
  }

  /** The input has ended. */
  end(): void {
    // What is put behind an element that was left open would be put into it.
    if (this.#context.isInside) this.#fragments.abandon();
    else this.#fragments.settle();
  }

  #nameAt(nameStart: number, nameEnd: number): string {
    return this.#source.slice(nameStart, nameEnd).toLowerCase();
  }

  #isInlineCarrier(nameStart: number, nameEnd: number): boolean {
    const names = this.#inlineCarriers;
    return names.size > 0 && names.has(this.#nameAt(nameStart, nameEnd));
  }

  /** The carrier of the current region, 0 while there is only bare text. */
  get carrier(): Role {
    return this.#fragments.carrier;
  }

  /** The inline elements that may have been left open before the current region, see {@link FragmentBuilder.inlines}. */
  get outerInline(): readonly string[] {
    return this.#fragments.inlines.outer;
  }

  /** What comes stands inside these inline elements, outermost first. */
  startInside(names: readonly string[]): void {
    this.#fragments.inlines.startInside(names);
  }

  /** The region has been taken over: nothing of it is held any more. */
  released(): void {
    this.#fragments.released();
  }

  /** The region has been written up to item `items`, and its last paragraph closed. */
  repaired(items: number): void {
    this.#fragments.repaired(items);
  }

  /**
   * The first `items` items and `fragments` fragments have been taken over, or have passed if `isPassed` is true; the rest is still
   * held.
   */
  moved(items: number, fragments: number, isPassed = false): void {
    this.#fragments.moved(items, fragments, isPassed);
  }
}
