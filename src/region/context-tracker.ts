/**
 * Where in the document a token stands, and what may be done with it there: nothing may be touched in a table outside its
 * cells or in a drawing, and the content of some elements is no text, or its whitespace is content.
 *
 * @module
 */
import { FOREIGN, HIDDEN, INLINE, PREFORMATTED, RAW, type Role, roleOf, VOID } from '../html/elements.ts';
import { ANY_ATTRIBUTE } from '../html/foreign-content.ts';
import { InsertionContext } from '../html/insertion-context.ts';
import { Preformatted } from '../html/preformatted.ts';
import type { Source } from '../html/source.ts';
import { isSelfClosing as endsItself } from '../html/tag-reader.ts';
import type { FragmentBuilder } from './fragment-builder.ts';
import * as R from './region.ts';
import type { RegionHandler } from './region-handler.ts';

/** Follows the elements that matter to what stands in them, and deals with what no run can hold. */
export class ContextTracker {
  readonly #fragments: FragmentBuilder;
  readonly #source: Source;
  readonly #handler: RegionHandler;
  readonly #maxCharacters: number;
  /** The role of the open element whose content is no text, or whose whitespace is content. */
  special: Role = 0;
  /** Whether tags may have to stay as they are here, or to be followed: each has to be shown to {@link follow}. */
  isWatched = false;
  readonly #context = new InsertionContext();
  readonly #preformatted = new Preformatted();
  /** How deep the context was when the preformatted element began. */
  #depthBefore = 0;
  /** The name of the element inside foreign content whose text is never shown. */
  #hiddenName = '';
  /** Whether a start tag has been read. */
  #hasOpened = false;
  /** The first start tag of all is one of an inline carrier, which may go, and nothing but such tags has followed. */
  #mayLoseFirst = false;

  constructor(fragments: FragmentBuilder, source: Source, handler: RegionHandler, maxCharacters: number) {
    this.#fragments = fragments;
    this.#source = source;
    this.#handler = handler;
    this.#maxCharacters = maxCharacters;
  }

  /** Whether an element is open that what is put behind it would be put into. */
  get isInside(): boolean {
    return this.special === RAW || this.#context.foreign.isOpen;
  }

  /** Whether a text too large to hold is shown here. */
  get isShown(): boolean {
    return this.special === 0 && this.#hiddenName === '';
  }

  /**
   * A start tag outside special elements; `mayGo` for one of an inline carrier, the name at `nameStart`. Returns whether it is
   * the first tag of all.
   */
  begin(mayGo: boolean, nameStart: number, nameEnd: number): boolean {
    const isFirst = !this.#hasOpened;
    this.#hasOpened = true;
    if (this.#mayLoseFirst && !mayGo) this.#keepFirst(nameStart, nameEnd);
    return isFirst;
  }

  /** The first tag of all is one of an inline carrier. */
  mayLoseFirst(): void {
    this.#mayLoseFirst = true;
  }

  /**
   * The first tag that is sure to stay. Read as the content of a template, a part of a table is one if it is the first tag, and
   * is dropped behind another one: that must not go.
   */
  #keepFirst(nameStart: number, nameEnd: number): void {
    this.#mayLoseFirst = false;
    if (!InsertionContext.isTablePart(this.#source.slice(nameStart, nameEnd).toLowerCase())) return;
    this.#context.protectRest();
    this.isWatched = true;
    this.#fragments.abandon();
  }

  /** Follows a tag that may matter to the context; true when nothing more is to be done with it. */
  follow(
    role: Role,
    isEndTag: boolean,
    nameStart: number,
    nameEnd: number,
    start: number,
    end: number,
    isFirst = false,
  ): boolean {
    const source = this.#source;
    const context = this.#context;
    const name = source.slice(nameStart, nameEnd).toLowerCase();
    if (!context.needsAllTags && !InsertionContext.follows(name))
      return this.#isKept() && this.#keep(name, role, isEndTag, start, end);
    const wasKept = context.isProtected;
    const wasForeign = context.foreign.isOpen;
    if (isEndTag) context.close(name);
    else context.open(name, source.slice(start, end), isFirst);
    this.isWatched = context.isProtected || context.needsAllTags;
    if (context.isLost) {
      if (!wasKept || wasForeign) this.#fragments.abandon();
      return this.#keep(name, role, isEndTag, start, end);
    }
    if (!wasForeign && !context.foreign.isOpen) {
      // The tags of the place itself are structure, but for what they stand in.
      return wasKept && context.isProtected && this.#keep(name, role, isEndTag, start, end);
    }
    // A drawing between two carriers parts them like a figure; a formula is a part of the text.
    if (!wasForeign && this.#fragments.isOutside && name === 'svg') this.#fragments.settle();
    this.#foreignTag(name, isEndTag, start, end);
    return true;
  }

  /** Where no tag may be touched, and no run reaches into. */
  #isKept(): boolean {
    return this.#context.isProtected && !this.#context.isInForeignContentOnly;
  }

  /** A tag where no run can be: it stays as it is. */
  #keep(name: string, role: Role, isEndTag: boolean, start: number, end: number): true {
    // Left open between the cells of a table, it goes on behind the table.
    if (role === INLINE && !isEndTag && !this.#context.foreign.isOpen) this.#fragments.inlines.lose();
    const isInline = role === VOID || role === RAW || role === FOREIGN;
    this.#handler.structure(isInline ? INLINE : role, isEndTag, start, end);
    if (!isEndTag) this.enter(role, name);
    return true;
  }

  /** Behind a start tag: the content of some elements is special. */
  enter(role: Role, name: string): void {
    if (role === RAW || role === PREFORMATTED || role === HIDDEN) this.special = role;
    if (role !== PREFORMATTED) return;
    this.#preformatted.begin(name);
    this.#depthBefore = this.#context.depth;
  }

  #foreignTag(name: string, isEndTag: boolean, start: number, end: number): void {
    this.#fragments.holdObject();
    // The whole is like an image: what ends it stands for it.
    if (this.#context.foreign.isOpen || this.#isKept()) this.still(start, end);
    else this.#fragments.add(R.OBJECT, start, end);
    if (isEndTag) {
      if (this.#hiddenName === name) this.#hiddenName = '';
    } else if (this.#hiddenName === '') {
      const role = roleOf(name, 0, name.length);
      if (role === RAW || role === HIDDEN) this.#hiddenName = name;
    }
    if (!this.#context.foreign.isOpen) this.#hiddenName = '';
  }

  /** Something that is not seen and stays where it is. */
  still(start: number, end: number): void {
    if (this.isWatched && this.#isKept()) this.#handler.structure(RAW, false, start, end);
    else this.#fragments.add(R.STILL, start, end);
  }

  /** Text in a place that is watched; true when nothing more is to be done with it. */
  text(start: number, end: number): boolean {
    if (this.#isKept()) {
      this.#handler.passing(start, end, true);
      return true;
    }
    if (!this.#context.foreign.isOpen) return false;
    if (this.#hiddenName !== '') this.still(start, end);
    else this.#fragments.add(R.FOREIGN_TEXT, start, end);
    return true;
  }

  /** A comment, say, in which the end of a `<noscript>` may hide. */
  hidden(start: number, end: number, isPart = false): void {
    const context = this.#context;
    if (context.isLost) return;
    if (isPart || end - start > this.#maxCharacters) context.hidesInLarge();
    else context.hides(this.#source.slice(start, end));
    if (context.isLost) this.#fragments.abandon();
  }

  /** A start tag in an element whose whitespace is content. */
  openInPreformatted(name: string, start: number, end: number): void {
    const tag = this.#source.slice(start, end);
    // `<style/>` in a drawing is a whole element.
    if (!this.#context.foreign.isForeign || !endsItself(tag)) this.#preformatted.open(name);
    this.#followInside(name, false, start, end);
    this.#handler.preformattedTag(roleOf(name, 0, name.length), start, end);
  }

  /** An end tag in an element whose whitespace is content; perhaps its own. */
  closeInPreformatted(name: string, role: Role, start: number, end: number): void {
    if (!this.#preformatted.close(name)) {
      this.#followInside(name, true, start, end);
      this.#handler.preformattedTag(role, start, end);
      return;
    }
    this.special = 0;
    // A `<select>` or the like that is still open: the end tag may have ended nothing.
    if (this.#context.depth !== this.#depthBefore) this.#context.lose();
    this.isWatched ||= this.#context.isLost;
    this.#handler.structure(role, true, start, end);
  }

  /** Follows a tag in preformatted text, where no run can be: what is left open there may reach beyond it. */
  #followInside(name: string, isEndTag: boolean, start: number, end: number): void {
    const context = this.#context;
    if (!context.needsAllTags && !InsertionContext.follows(name)) return;
    if (isEndTag) context.close(name);
    else context.open(name, this.#source.slice(start, end));
    this.isWatched = context.isProtected || context.needsAllTags;
  }

  /** Text in an element whose whitespace is content; false where it is never shown. */
  preformattedText(start: number, end: number, last: boolean): boolean {
    const { isShown, hasReferences } = this.#preformatted;
    if (isShown) this.#handler.preformatted(start, end, last, hasReferences);
    return isShown;
  }

  /** Whether a tag ends in a way that matters here: `/>` in foreign content. */
  isSelfClosing(start: number, end: number): boolean {
    return this.#context.foreign.isOpen && endsItself(this.#source.slice(start, end));
  }

  /**
   * A tag too large to hold, which has been handed on; `isCarrier` when it is one of a carrier of whatever kind, `end` where
   * it ends.
   */
  large(role: Role, name: string, isEndTag: boolean, isSelfClosing: boolean, isCarrier: boolean, end: number): void {
    const wasPassing = this.special !== 0;
    if (wasPassing && isEndTag && role === this.special && role !== PREFORMATTED) {
      this.special = 0;
      this.#handler.structure(role, true, end, end);
      return;
    }
    if (wasPassing && this.special !== PREFORMATTED) return;
    this.#hasOpened ||= !isEndTag;
    const context = this.#context;
    context.hidesInLarge();
    if (context.needsAllTags || InsertionContext.follows(name)) {
      if (isEndTag) context.close(name);
      else context.open(name, isSelfClosing ? `<${ANY_ATTRIBUTE}/>` : `<${ANY_ATTRIBUTE}>`);
      this.isWatched = context.isProtected || context.needsAllTags;
    }
    // What it is to what follows would have to be remembered without it: only of these that is little.
    if (role === INLINE) this.#fragments.inlines.lose();
    else if (role !== VOID && (isCarrier || wasPassing || name === '')) context.lose();
    if (this.#mayLoseFirst && !isEndTag) context.lose();
    if (context.isLost) {
      this.isWatched = true;
      this.#fragments.abandon();
    }
    if (wasPassing || role === INLINE || role === VOID || role === FOREIGN) return;
    this.#handler.structure(role, isEndTag, end, end);
    if (!isEndTag) this.enter(role, name);
  }
}
