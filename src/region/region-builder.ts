/**
 * Stage 2: tokens to items, fragments and boundaries. Gathers evidence, decides nothing; knows tags, no language.
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
import { InsertionContext } from '../html/insertion-context.ts';
import { Preformatted } from '../html/preformatted.ts';
import type { Source } from '../html/source.ts';
import { isSelfClosing as endsItself } from '../html/tag-reader.ts';
import { inTokens, type TokenSink } from '../html/token.ts';
import { endFeatures, startFeatures, wordFacts } from './edge-features.ts';
import * as R from './region.ts';
import { countWords, type Edge, leadingWhitespace, trailingWhitespace } from './whitespace.ts';

/** A leaf of this many words is a paragraph of its own, not a piece of a run. */
export const LONG_LEAF_WORDS = 9;
/** A leaf of this many words that is shaped like a sentence is a paragraph of its own. */
export const SENTENCE_LEAF_WORDS = 5;
/** Bare text of this many words between carriers is no piece of a run. */
const LONG_BARE_WORDS = 25;
/** A blank, a start tag, a text, an end tag. */
const ITEMS_OF_LEAF = 4;
/** What an open carrier is known to hold. */
const HOLDS_NOTHING = 0;
const HOLDS_CARRIERS = 1;
const MAY_HOLD = 2;
/** The item of a start tag that is held no more: it was taken into a repair, or it passed. */
const TAKEN = -1;
const PASSED = -2;
/** How many inline elements deep a torn inline tag is still recognised. */
const INLINE_DEPTH = 32;

const BLANK = 0x20;

/** What the engine does when a region is complete. */
export interface RegionHandler {
  /** Nothing that comes can change the region any more. */
  closeRegion(): void;
  /** Fragment `first` begins a paragraph of its own; the fragments before it are a region, it and what follows pass. */
  separate(first: number): void;
  /** As much is held as may be: decide on what there is. */
  window(): void;
  /** A token outside every region. */
  structure(role: Role, closing: boolean, start: number, end: number): void;
  /**
   * Text whose whitespace is content; perhaps a part, `last` when the text ends with it. It may hold character references
   * if `hasReferences` is true.
   */
  preformatted(start: number, end: number, last: boolean, hasReferences: boolean): void;
  /** A tag in an element whose whitespace is content. */
  preformattedTag(role: Role, start: number, end: number): void;
  /** A text too large to hold, or a part of one. */
  passing(start: number, end: number, last: boolean): void;
  /** More is held than may be: decide on what there is, and hold nothing. */
  full(): void;
  /** What is held stays as it is: nobody can say how a parser will read what follows. */
  abandon(): void;
}

/** Turns tokens into the items and fragments of one {@link R.Region} after the other. */
export class RegionBuilder implements TokenSink {
  readonly region: R.Region;
  readonly #source: Source;
  readonly #handler: RegionHandler;
  /** One at the index of every role that may be a carrier. */
  readonly #isCarrier = new Uint8Array(16);
  readonly #maxFragments: number;
  readonly #maxCharacters: number;
  readonly #maxDepth: number;

  /** The carrier of the current region, or 0 while there is only bare text. */
  #carrier: Role = 0;
  /** Open carriers: only `<p>` can be deeper than one, and only in damage. */
  #depth = 0;
  readonly #holds: number[] = [];
  readonly #openItem: number[] = [];
  readonly #firstFragment: number[] = [];
  /** Whether the innermost carrier holds an image or the like. */
  #holdsStill = false;
  /** Whitespace inside the innermost carrier, forced breaks included, as bits of a gap. */
  #inside = 0;

  #inFragment = false;
  /** How many words of the open fragment are worth counting. */
  #enough = LONG_LEAF_WORDS;
  /** Whitespace behind the last content of the open fragment. */
  #trailing = 0;
  #gaps = 0;
  #crossed = 0;

  /** Open inline elements of the region: item, and where the name stands. */
  readonly #inlineItem: number[] = [];
  readonly #inlineStart: number[] = [];
  readonly #inlineEnd: number[] = [];
  #inlineDepth = 0;

  /** Names of inline elements that may be carriers. */
  readonly #inlineCarriers: ReadonlySet<string>;
  /** Plain text: lines are the carriers, and there are no character references. */
  readonly #plain: boolean;

  /** Where the whitespace of the current text ends; kept, so that no text costs an object. */
  readonly #edge: Edge = { offset: 0, gaps: 0 };

  /** The role of the open element whose content is no text, or whose whitespace is content. */
  #special: Role = 0;
  readonly #preformatted = new Preformatted();

  readonly #context = new InsertionContext();
  /** Whether a start tag has been read. */
  #hasOpened = false;
  /** The first start tag of all is one of an inline carrier, which may go, and nothing but such tags has followed. */
  #mayLoseFirst = false;
  /** Whether tags may have to stay as they are here, or to be followed: {@link #context} has to be asked about each. */
  #isWatched = false;
  /** Names of inline elements of earlier regions that are open, as far as they are known. */
  #outerInline: string[] = [];
  /** Those of them that the current region has closed, outermost first. */
  #closedOuter: string[] = [];
  /** Inline tags have crossed: which elements are open is not known for certain any more. */
  #hasCrossedInline = false;
  /** How deep the context was when the preformatted element began. */
  #depthBefore = 0;
  /** The name of the element inside foreign content whose text is never shown. */
  #hiddenName = '';

  constructor(
    region: R.Region,
    source: Source,
    handler: RegionHandler,
    carriers: ReadonlySet<Role>,
    limits: { readonly fragments: number; readonly characters: number; readonly nesting: number },
    inlineCarriers: ReadonlySet<string>,
    plain: boolean,
  ) {
    this.#inlineCarriers = inlineCarriers;
    this.#plain = plain;
    this.region = region;
    this.#source = source;
    this.#handler = handler;
    for (const role of carriers) this.#isCarrier[role] = 1;
    this.#maxFragments = limits.fragments;
    this.#maxCharacters = limits.characters;
    this.#maxDepth = limits.nesting;
  }

  text(start: number, end: number, isWord = false): void {
    if (this.#special !== 0) {
      this.#specialText(start, end);
      return;
    }
    if (end - start > this.#maxCharacters) {
      this.part(start, end, true);
      return;
    }
    if (this.#isWatched && this.#watchedText(start, end)) return;
    const source = this.#source;
    const held = source.text;
    const from = start - source.base;
    const to = end - source.base;

    if (to - from === 1 && held.charCodeAt(from) === BLANK) {
      // Most of what stands between two carriers.
      this.#space(R.GAP_SPACE, start, end);
      return;
    }

    if (isWord) {
      this.#content(start, end, start, end, 0, 0, true);
      return;
    }

    const edge = this.#edge;
    leadingWhitespace(held, from, to, this.#plain, edge);
    const { offset: first, gaps } = edge;
    if (first === to) {
      this.#space(gaps, start, end);
      return;
    }
    trailingWhitespace(held, first, to, this.#plain, edge);
    const { offset: last, gaps: trailing } = edge;
    this.#content(start, end, source.base + first, source.base + last, gaps, trailing, false);
  }

  /** Text of which `first` to `last` is what stands between the whitespace at its ends. */
  #content(
    start: number,
    end: number,
    first: number,
    last: number,
    gaps: number,
    trailing: number,
    isWord: boolean,
  ): void {
    const { region } = this;
    const { base, text } = this.#source;
    let fragment: number;
    if (!this.#inFragment && this.#depth === 0 && ((this.#gaps | gaps) & R.GAP_BLANK) !== 0) {
      this.#partFromRun(startFeatures(text, first - base, last - base));
    }
    if (this.#inFragment) {
      fragment = region.fragments - 1;
      const words = isWord ? 1 : countWords(text, first - base, last - base, this.#enough, this.#plain);
      region.words[fragment] =
        (region.words[fragment] as number) + words - (this.#trailing === 0 && gaps === 0 ? 1 : 0);
    } else {
      const bare = this.#depth === 0 || this.#holds[this.#depth - 1] === HOLDS_CARRIERS;
      this.#enough = bare ? LONG_BARE_WORDS : LONG_LEAF_WORDS;
      const facts = startFeatures(text, first - base, last - base);
      fragment = region.addFragment(this.#gaps | gaps, this.#crossed, facts | (bare ? R.IS_BARE : 0));
      region.textStart[fragment] = first;
      region.words[fragment] = isWord ? 1 : countWords(text, first - base, last - base, this.#enough, this.#plain);
      this.#inFragment = true;
      this.#gaps = 0;
      this.#crossed = 0;
    }
    region.textEnd[fragment] = last;
    region.lastItem[fragment] = region.addItem(R.TEXT, start, end);
    this.#trailing = trailing;
    this.#checkSize(end);
  }

  /** Bare text that a blank line sets off behind the end of a sentence is no part of the run before it. */
  #partFromRun(startsWith: number): void {
    const { region } = this;
    if (this.#carrier === 0 || region.fragments === 0 || this.#inlineDepth > 0) return;
    const before = region.facts[region.fragments - 1] as number;
    if ((before & R.ENDS_SENTENCE) !== 0 && (startsWith & GOES_ON) === 0) this.#settle();
  }

  /** Text that is nothing but whitespace. */
  #space(gaps: number, start: number, end: number): void {
    this.region.addItem(R.SPACE_TEXT, start, end);
    if (this.#inFragment) this.#trailing |= gaps;
    else this.#gaps |= gaps;
    this.#inside |= gaps;
    this.#checkSize(end);
  }

  open(nameStart: number, nameEnd: number, start: number, end: number): void {
    const { base, text } = this.#source;
    if (this.#special === PREFORMATTED && end - start <= this.#maxCharacters) {
      const name = text.slice(nameStart - base, nameEnd - base).toLowerCase();
      this.#preformatted.open(name);
      this.#followInside(name, false, start, end);
      this.#handler.preformattedTag(roleOf(name, 0, name.length), start, end);
      return;
    }
    if (end - start > this.#maxCharacters) {
      this.#largeTag(nameStart, nameEnd, start, end, false);
      return;
    }
    if (this.#special !== 0) {
      this.opaque(start, end);
      return;
    }
    const isFirst = !this.#hasOpened;
    this.#hasOpened = true;
    const role = roleOf(text, nameStart - base, nameEnd - base);
    const mayGo = role === INLINE && this.#isInlineCarrier(nameStart, nameEnd);
    if (this.#mayLoseFirst && !mayGo) this.#keepFirst(nameStart, nameEnd);
    if (
      (this.#isWatched || role === BLOCK || role === FOREIGN) &&
      this.#follow(role, false, nameStart, nameEnd, start, end, isFirst)
    ) {
      return;
    }
    switch (role) {
      case PARAGRAPH:
      case DIVISION:
      case ITEM:
        if (this.#isCarrier[role] === 1)
          role === PARAGRAPH ? this.#openParagraph(start, end) : this.#openBox(role, start, end);
        else this.#structure(role, false, start, end);
        break;
      case INLINE: {
        if (mayGo) {
          this.#mayLoseFirst ||= isFirst;
          this.region.addItem(R.RUN_OPEN, start, end);
          this.region.runTags += 1;
          this.#checkSize(end);
          break;
        }
        const item = this.region.addItem(R.INLINE_OPEN, start, end);
        if (this.#inlineDepth < INLINE_DEPTH) {
          this.#inlineItem[this.#inlineDepth] = item;
          this.#inlineStart[this.#inlineDepth] = nameStart;
          this.#inlineEnd[this.#inlineDepth] = nameEnd;
        }
        this.#inlineDepth += 1;
        this.#checkSize(end);
        break;
      }
      case FORCED_BREAK:
        this.#breakTag(start, end);
        break;
      case VOID:
        this.region.addItem(R.OBJECT, start, end);
        this.#holdsStill = true;
        this.#checkSize(end);
        break;
      case RAW:
        this.region.addItem(R.STILL, start, end);
        this.#special = RAW;
        this.#checkSize(end);
        break;
      default:
        this.#structure(role, false, start, end);
        if (role === PREFORMATTED) this.#beginPreformatted(text.slice(nameStart - base, nameEnd - base).toLowerCase());
        if (role === PREFORMATTED || role === HIDDEN) this.#special = role;
    }
  }

  /**
   * The first tag that is sure to stay. Read as the content of a template, a part of a table is one if it is the first tag, and
   * is dropped behind another one: that must not go.
   */
  #keepFirst(nameStart: number, nameEnd: number): void {
    this.#mayLoseFirst = false;
    if (!InsertionContext.isTablePart(this.#source.slice(nameStart, nameEnd).toLowerCase())) return;
    this.#context.lose();
    this.#isWatched = true;
    this.#abandon();
  }

  close(nameStart: number, nameEnd: number, start: number, end: number): void {
    const { base, text } = this.#source;
    const role = roleOf(text, nameStart - base, nameEnd - base);
    if (end - start > this.#maxCharacters) {
      this.#largeTag(nameStart, nameEnd, start, end, true);
      return;
    }
    if (this.#special === PREFORMATTED) {
      const name = text.slice(nameStart - base, nameEnd - base).toLowerCase();
      if (this.#preformatted.close(name)) {
        this.#special = 0;
        // A `<select>` or the like that is still open: the end tag may have ended nothing.
        if (this.#context.depth !== this.#depthBefore) this.#context.lose();
        this.#isWatched ||= this.#context.isLost;
        this.#handler.structure(role, true, start, end);
      } else {
        this.#followInside(name, true, start, end);
        this.#handler.preformattedTag(role, start, end);
      }
      return;
    }
    if (this.#special !== 0) {
      if (role === this.#special) {
        this.#special = 0;
        if (role === RAW) this.#still(start, end);
        else this.#handler.structure(role, true, start, end);
      } else this.opaque(start, end);
      return;
    }
    if (
      (this.#isWatched || role === BLOCK || role === FOREIGN) &&
      this.#follow(role, true, nameStart, nameEnd, start, end)
    ) {
      return;
    }
    switch (role) {
      case PARAGRAPH:
      case DIVISION:
      case ITEM:
        if (this.#isCarrier[role] !== 1) this.#structure(role, true, start, end);
        else if (role === PARAGRAPH) this.#closeParagraph(start, end);
        else this.#closeBox(role, start, end);
        break;
      case INLINE: {
        const { region } = this;
        if (this.#isInlineCarrier(nameStart, nameEnd)) {
          region.addItem(R.RUN_CLOSE, start, end);
          region.runTags += 1;
          this.#checkSize(end);
          break;
        }
        const item = region.addItem(R.INLINE_CLOSE, start, end);
        region.partner[item] = -1;
        this.#matchInline(item, nameStart, nameEnd);
        this.#checkSize(end);
        break;
      }
      case FORCED_BREAK:
        // `</br>` is a forced break to a parser, but not everywhere: nothing is put before it.
        this.#structure(role, true, start, end);
        break;
      case VOID:
      case RAW:
      case FOREIGN:
        this.#still(start, end);
        break;
      default:
        this.#structure(role, true, start, end);
    }
  }

  /** A tag that came whole, but is larger than all that may be held. */
  #largeTag(nameStart: number, nameEnd: number, start: number, end: number, isEndTag: boolean): void {
    const name = nameEnd - nameStart > this.#maxCharacters ? '' : this.#source.slice(nameStart, nameEnd).toLowerCase();
    const isSelfClosing = !isEndTag && this.#context.foreign.isOpen && endsItself(this.#source.slice(start, end));
    this.opaque(start, end);
    this.large(name, isEndTag, isSelfClosing, end);
  }

  large(name: string, isEndTag: boolean, isSelfClosing: boolean, end: number): void {
    const role = roleOf(name, 0, name.length);
    const wasPassing = this.#special !== 0;
    if (wasPassing && isEndTag && role === this.#special && role !== PREFORMATTED) {
      this.#special = 0;
      this.#handler.structure(role, true, end, end);
      return;
    }
    if (wasPassing && this.#special !== PREFORMATTED) return;
    this.#hasOpened ||= !isEndTag;
    const context = this.#context;
    context.hidesInLarge();
    if (context.needsAllTags || InsertionContext.follows(name)) {
      if (isEndTag) context.close(name);
      else context.open(name, isSelfClosing ? '<&/>' : '<&>');
      this.#isWatched = context.isProtected || context.needsAllTags;
    }
    const isCarrier = this.#isCarrier[role] === 1 || this.#inlineCarriers.has(name);
    // What it is to what follows would have to be remembered without it: only of these that is little.
    if (role === INLINE) this.#hasCrossedInline = true;
    else if (role !== VOID && (role === FORCED_BREAK || isCarrier || wasPassing || name === '')) context.lose();
    if (this.#mayLoseFirst && !isEndTag) context.lose();
    if (context.isLost) {
      this.#isWatched = true;
      this.#abandon();
    }
    if (wasPassing || role === INLINE || role === VOID || role === FOREIGN) return;
    this.#handler.structure(role, isEndTag, end, end);
    if (isEndTag) return;
    if (role === RAW || role === PREFORMATTED || role === HIDDEN) this.#special = role;
    if (role === PREFORMATTED) this.#beginPreformatted(name);
  }

  leaf(before: number, start: number, textStart: number, textEnd: number, end: number): void {
    const { region } = this;
    const depth = this.#depth;
    const held = region.items === 0 ? before : (region.start[0] as number);
    if (
      this.#special !== 0 ||
      this.#isWatched ||
      this.#inFragment ||
      this.#carrier !== PARAGRAPH ||
      (depth > 0 && (depth >= this.#maxDepth || this.#holds[depth - 1] !== HOLDS_CARRIERS)) ||
      end - held > this.#maxCharacters ||
      region.items + ITEMS_OF_LEAF > this.#maxCharacters >> 2
    ) {
      inTokens(this, before, start, textStart, textEnd, end);
      return;
    }
    // A word in a carrier of its own, in a run that has begun: same result as open, text, close.
    const { base, text } = this.#source;
    const gaps = before < start ? this.#gaps | R.GAP_SPACE : this.#gaps;
    const facts = wordFacts(text, textStart - base, textEnd - base);
    region.addLeaf(before, start, textStart, textEnd, end, gaps, this.#crossed | R.CROSSED_CARRIER, facts);
    this.#gaps = 0;
    this.#crossed = R.CROSSED_CARRIER;
    this.#trailing = 0;
    this.#holdsStill = false;
    this.#inside = 0;
    if (region.fragments >= this.#maxFragments) this.#handler.window();
  }

  opaque(start: number, end: number, isContinued = false): void {
    if (this.#isWatched) this.#watchHidden(start, end, isContinued);
    const isLarge = isContinued || end - start > this.#maxCharacters;
    if (isLarge) this.#full();
    if (this.#special === PREFORMATTED || this.#special === HIDDEN) this.#handler.structure(RAW, false, start, end);
    else if (this.#special === 0 && !isContinued && this.#isDoctype(start, end))
      this.#structure(RAW, false, start, end);
    else this.#still(start, end);
    // However it came, nothing of it is held.
    if (isLarge) this.#full();
  }

  /** A parser heeds a doctype only where nothing stands before it: no run reaches across one, so that it stays behind what it is behind. */
  #isDoctype(start: number, end: number): boolean {
    const { base, text } = this.#source;
    return (
      end - start > 2 &&
      (text.charCodeAt(start + 2 - base) | 0x20) === 0x64 &&
      text.charCodeAt(start + 1 - base) === 0x21
    );
  }

  /** Something that is not seen and stays where it is. */
  #still(start: number, end: number): void {
    if (this.#isWatched && this.#isKept()) this.#handler.structure(RAW, false, start, end);
    else {
      this.region.addItem(R.STILL, start, end);
      this.#checkSize(end);
    }
  }

  /** Where no tag may be touched, and no run reaches into. */
  #isKept(): boolean {
    return this.#context.isProtected && !this.#context.isInForeignContentOnly;
  }

  /** Follows a tag that may matter to the context; true when nothing more is to be done with it. */
  #follow(
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
    this.#isWatched = context.isProtected || context.needsAllTags;
    if (context.isLost) {
      if (!wasKept || wasForeign) this.#abandon();
      return this.#keep(name, role, isEndTag, start, end);
    }
    if (!wasForeign && !context.foreign.isOpen) {
      // The tags of the place itself are structure, but for what they stand in.
      return wasKept && context.isProtected && this.#keep(name, role, isEndTag, start, end);
    }
    // A drawing between two carriers parts them like a figure; a formula is a part of the text.
    if (!wasForeign && this.#depth === 0 && this.#inlineDepth === 0 && name === 'svg') this.#settle();
    this.#foreignTag(name, isEndTag, start, end);
    return true;
  }

  #beginPreformatted(name: string): void {
    this.#preformatted.begin(name);
    this.#depthBefore = this.#context.depth;
  }

  /** Follows a tag in preformatted text, where no run can be: what is left open there may reach beyond it. */
  #followInside(name: string, isEndTag: boolean, start: number, end: number): void {
    const context = this.#context;
    if (!context.needsAllTags && !InsertionContext.follows(name)) return;
    if (isEndTag) context.close(name);
    else context.open(name, this.#source.slice(start, end));
    this.#isWatched = context.isProtected || context.needsAllTags;
  }

  /** A tag where no run can be: it stays as it is. */
  #keep(name: string, role: Role, isEndTag: boolean, start: number, end: number): true {
    // Left open between the cells of a table, it goes on behind the table.
    if (role === INLINE && !isEndTag && !this.#context.foreign.isOpen) this.#hasCrossedInline = true;
    const isInline = role === VOID || role === RAW || role === FOREIGN;
    this.#handler.structure(isInline ? INLINE : role, isEndTag, start, end);
    if (!isEndTag && (role === RAW || role === PREFORMATTED || role === HIDDEN)) this.#special = role;
    if (!isEndTag && role === PREFORMATTED) this.#beginPreformatted(name);
    return true;
  }

  #foreignTag(name: string, isEndTag: boolean, start: number, end: number): void {
    this.#holdsStill = true;
    // The whole is like an image: what ends it stands for it.
    if (this.#context.foreign.isOpen || this.#isKept()) this.#still(start, end);
    else {
      this.region.addItem(R.OBJECT, start, end);
      this.#checkSize(end);
    }
    if (isEndTag) {
      if (this.#hiddenName === name) this.#hiddenName = '';
    } else if (this.#hiddenName === '') {
      const role = roleOf(name, 0, name.length);
      if (role === RAW || role === HIDDEN) this.#hiddenName = name;
    }
    if (!this.#context.foreign.isOpen) this.#hiddenName = '';
  }

  /** Text in a place that is watched; true when nothing more is to be done with it. */
  #watchedText(start: number, end: number): boolean {
    if (this.#isKept()) {
      this.#handler.passing(start, end, true);
      return true;
    }
    if (!this.#context.foreign.isOpen) return false;
    if (this.#hiddenName !== '') this.#still(start, end);
    else {
      this.region.addItem(R.FOREIGN_TEXT, start, end);
      this.#checkSize(end);
    }
    return true;
  }

  /** A comment, say, in which the end of a `<noscript>` may hide. */
  #watchHidden(start: number, end: number, isPart = false): void {
    const context = this.#context;
    if (context.isLost) return;
    if (isPart || end - start > this.#maxCharacters) context.hidesInLarge();
    else context.hides(this.#source.slice(start, end));
    if (context.isLost) this.#abandon();
  }

  #abandon(): void {
    this.#closeFragment();
    this.#handler.abandon();
    this.#carrier = 0;
    this.#depth = 0;
    this.released();
  }

  /** The carrier of the current region, 0 while there is only bare text. */
  get carrier(): Role {
    return this.#carrier;
  }

  /**
   * The inline elements that may have been left open before the current region, outermost first: a parser opens some of them
   * anew. An empty name is one that is not known.
   */
  get outerInline(): readonly string[] {
    const outer = this.#closedOuter.length > 0 ? [...this.#outerInline, ...this.#closedOuter] : this.#outerInline;
    return this.#hasCrossedInline ? ['', ...outer] : outer;
  }

  /** The input has ended. */
  end(): void {
    // What is put behind an element that was left open would be put into it.
    if (this.#special === RAW || this.#context.foreign.isOpen) this.#abandon();
    else this.#settle();
  }

  /** The region has been taken over: nothing of it is held any more. */
  released(): void {
    this.#gaps = 0;
    this.#crossed = 0;
    this.#inFragment = false;
    this.#trailing = 0;
    if (this.#closedOuter.length > 0) this.#closedOuter = [];
    if (this.#inlineDepth > 0) this.#rememberOpen();
    this.#inlineDepth = 0;
    this.#openItem.fill(PASSED, 0, this.#depth);
    this.#firstFragment.fill(0, 0, this.#depth);
  }

  /**
   * The region has been written up to item `items`, and its last paragraph closed: paragraphs that began before are open no
   * more, whatever end tags are still to come.
   */
  repaired(items: number): void {
    if (this.#carrier !== PARAGRAPH) return;
    let kept = 0;
    for (let level = 0; level < this.#depth; level += 1) {
      const item = this.#openItem[level] as number;
      if (item < items && item !== PASSED) continue;
      this.#openItem[kept] = item;
      this.#holds[kept] = this.#holds[level] as number;
      this.#firstFragment[kept] = this.#firstFragment[level] as number;
      kept += 1;
    }
    this.#depth = kept;
  }

  /** The first `items` items and `fragments` fragments have been taken over; the rest is still held. */
  moved(items: number, fragments: number): void {
    for (let level = 0; level < this.#depth; level += 1) {
      const item = this.#openItem[level] as number;
      if (item !== PASSED) this.#openItem[level] = Math.max(TAKEN, item - items);
      this.#firstFragment[level] = Math.max(0, (this.#firstFragment[level] as number) - fragments);
    }
    for (let level = 0; level < Math.min(this.#inlineDepth, INLINE_DEPTH); level += 1) {
      this.#inlineItem[level] = Math.max(-1, (this.#inlineItem[level] as number) - items);
    }
  }

  /** A line of plain text: a carrier without tags. */
  line(start: number, end: number): void {
    const { region } = this;
    this.#closeFragment();
    this.#carrier = PARAGRAPH;
    this.#depth = 0;
    this.#push(region.addItem(R.CARRIER_OPEN, start, start));
    this.text(start, end);
    this.#closeFragment();
    // The text may have been too long to hold; then nothing is open any more.
    if (this.#depth === 0 || (this.#openItem[0] as number) < 0 || region.items === 0) {
      this.#depth = 0;
      return;
    }
    this.#depth = 0;
    this.#closeLeaf(0, end, end);
    this.#checkFragments();
  }

  #openParagraph(start: number, end: number): void {
    const region = this.region;
    this.#closeFragment();
    const isOther = this.#carrier !== PARAGRAPH && (this.#carrier !== 0 || this.#depth > 0);
    if (isOther || this.#isSetOff()) this.#settle();
    this.#carrier = PARAGRAPH;
    if (this.#depth > 0) this.#openInside();
    this.#push(region.addItem(R.CARRIER_OPEN, start, end));
    this.#checkSize(end);
  }

  /** Bare text before the first carrier, with a blank line behind it, is no part of the run that begins. */
  #isSetOff(): boolean {
    const isBare = this.#carrier === 0 && this.#depth === 0 && this.region.fragments > 0 && this.#inlineDepth === 0;
    return isBare && (this.#gaps & R.GAP_BLANK) !== 0;
  }

  /** A `<p>` starts while another is open: nesting, or a paragraph that was never closed. */
  #openInside(): void {
    const region = this.region;
    const parent = this.#depth - 1;
    if (this.#holds[parent] !== HOLDS_NOTHING) return;
    const hasText = (this.#firstFragment[parent] as number) < region.fragments;
    if (!hasText) {
      // `<p><p>`
      this.#confirmOuter(parent);
      this.#crossed |= R.CROSSED_OUTER_OPEN;
    } else if (parent === 0) {
      // `<p>Атап <p>айтқанда`: outer if the inner one is closed before another begins.
      this.#holds[parent] = MAY_HOLD;
    } else {
      // `<p>a<p>b<p>`: the middle one was never closed, and so the first was not an outer one.
      this.#depth = parent;
      if (this.#holds[parent - 1] === MAY_HOLD) {
        this.#holds[parent - 1] = MAY_HOLD;
        this.#openItem[parent - 1] = this.#openItem[parent] as number;
        this.#firstFragment[parent - 1] = this.#firstFragment[parent] as number;
      }
    }
  }

  #confirmOuter(level: number): void {
    const region = this.region;
    this.#holds[level] = HOLDS_CARRIERS;
    const item = this.#openItem[level] as number;
    if (item >= 0) region.kind[item] = R.OUTER_OPEN;
  }

  #push(item: number): void {
    this.#crossed |= R.CROSSED_CARRIER;
    // Beyond the limit nesting says no more than it has said already; the counter alone goes on.
    if (this.#depth < this.#maxDepth) {
      this.#holds[this.#depth] = HOLDS_NOTHING;
      this.#openItem[this.#depth] = item;
      this.#firstFragment[this.#depth] = this.region.fragments;
      this.#depth += 1;
    }
    this.#holdsStill = false;
    this.#inside = 0;
  }

  #closeParagraph(start: number, end: number): void {
    const region = this.region;
    this.#closeFragment();
    if (this.#carrier !== PARAGRAPH && this.#carrier !== 0) {
      this.#settle();
      this.#carrier = PARAGRAPH;
    }
    if (this.#depth === 0) {
      this.#crossed |= R.CROSSED_CARRIER | R.CROSSED_STRAY_CLOSE;
      region.addItem(R.CARRIER_CLOSE, start, end);
      this.#checkSize(end);
      return;
    }
    const level = this.#depth - 1;
    this.#depth = level;
    if (this.#holds[level] === HOLDS_CARRIERS) {
      this.#crossed |= R.CROSSED_CARRIER | R.CROSSED_OUTER_CLOSE;
      region.addItem(R.CARRIER_CLOSE, start, end);
    } else {
      if (level > 0 && this.#holds[level - 1] === MAY_HOLD) {
        const first = this.#firstFragment[level - 1] as number;
        this.#confirmOuter(level - 1);
        region.crossed[first] = (region.crossed[first] as number) | R.CROSSED_OUTER_OPEN;
        for (let bare = first; bare < (this.#firstFragment[level] as number); bare += 1) {
          region.facts[bare] = (region.facts[bare] as number) | R.IS_BARE;
        }
      }
      this.#closeLeaf(level, start, end);
    }
    this.#checkFragments();
  }

  #closeLeaf(level: number, start: number, end: number): void {
    const region = this.region;
    const first = this.#firstFragment[level] as number;
    if (first === region.fragments && !this.#holdsStill) {
      const inside = this.#inside;
      if (inside === R.GAP_NO_BREAK || inside === (R.GAP_NO_BREAK | R.GAP_SPACE)) {
        this.#crossed |= R.CROSSED_BLANK_CARRIER;
        region.addItem(R.CARRIER_CLOSE, start, end);
        return;
      }
      if (inside === R.GAP_SPACE) {
        // A run that was a single space: `<p>сөз</p><p> </p><p>сөз</p>`.
        region.addItem(R.CARRIER_CLOSE, start, end);
        return;
      }
      const item = this.#openItem[level] as number;
      if (item >= 0) region.kind[item] = R.EMPTY_OPEN;
      region.addItem(R.EMPTY_CLOSE, start, end);
      this.#crossed |= R.CROSSED_EMPTY;
      return;
    }
    region.addItem(R.CARRIER_CLOSE, start, end);
    this.#crossed |= R.CROSSED_CARRIER;
    if (first < region.fragments && isParagraph(region, first, this.#plain)) this.#separate(first);
  }

  #openBox(role: Role, start: number, end: number): void {
    this.#closeFragment();
    if (role === ITEM && this.#carrier === ITEM && this.#depth === 1) {
      // `<li>ба<li>й`: an item ends where the next one begins.
      this.#depth = 0;
      this.#closeLeaf(0, start, start);
      this.#checkFragments();
    } else if (this.#depth > 0 || (this.#carrier !== role && this.#carrier !== 0) || this.#isSetOff()) {
      // A box in a box: the outer one is structure. A box after another kind of carrier: another region.
      this.#settle();
    }
    this.#carrier = role;
    this.#depth = 0;
    this.#push(this.region.addItem(R.CARRIER_OPEN, start, end));
    this.#checkSize(end);
  }

  #closeBox(role: Role, start: number, end: number): void {
    this.#closeFragment();
    if (this.#carrier === role && this.#depth === 1) {
      this.#depth = 0;
      this.#closeLeaf(0, start, end);
      this.#checkFragments();
    } else this.#structure(role, true, start, end);
  }

  #breakTag(start: number, end: number): void {
    this.#closeFragment();
    this.region.addItem(R.BREAK_TAG, start, end);
    this.#inside |= R.GAP_LINE;
    this.#crossed |= (this.#crossed & R.CROSSED_BREAK) === 0 ? R.CROSSED_BREAK : R.CROSSED_BREAKS;
    this.#checkFragments();
  }

  #structure(role: Role, closing: boolean, start: number, end: number): void {
    this.#settle();
    this.#handler.structure(role, closing, start, end);
  }

  #settle(): void {
    this.#closeFragment();
    this.#handler.closeRegion();
    this.#carrier = 0;
    this.#depth = 0;
    this.released();
  }

  #separate(first: number): void {
    this.#handler.separate(first);
    this.released();
  }

  /** A text larger than everything that may be held, whole or in parts: no fragment of any region. */
  part(start: number, end: number, last: boolean): void {
    if (this.#special === HIDDEN) return;
    if (this.#special === PREFORMATTED) this.#preformattedText(start, end, last);
    else {
      if (this.#isWatched) this.#watchHidden(start, end, true);
      this.#full();
      if (this.#special === 0 && this.#hiddenName === '') this.#handler.passing(start, end, last);
    }
  }

  /** As much is held as may be, or a single token is larger than that: a region never reaches across. */
  #full(): void {
    this.#closeFragment();
    this.#handler.full();
    this.released();
  }

  #closeFragment(): void {
    if (!this.#inFragment) return;
    const region = this.region;
    const fragment = region.fragments - 1;
    const source = this.#source;
    const text = source.text;
    const start = (region.textStart[fragment] as number) - source.base;
    const end = (region.textEnd[fragment] as number) - source.base;
    region.facts[fragment] = (region.facts[fragment] as number) | endFeatures(text, start, end);
    this.#inFragment = false;
    this.#gaps = this.#trailing;
    this.#trailing = 0;
    this.#crossed = 0;
    if (
      ((region.facts[fragment] as number) & R.IS_BARE) !== 0 &&
      (region.words[fragment] as number) >= LONG_BARE_WORDS
    ) {
      const gaps = this.#gaps;
      this.#separate(fragment);
      this.#gaps = gaps;
    }
  }

  #checkFragments(): void {
    const region = this.region;
    if (region.fragments >= this.#maxFragments) this.#handler.window();
    else if (region.items > 0) this.#checkSize(region.end[region.items - 1] as number);
  }

  #checkSize(end: number): void {
    const region = this.region;
    const size = region.items === 0 ? 0 : end - (region.start[0] as number);
    if (size > this.#maxCharacters || region.items > this.#maxCharacters >> 2) this.#full();
  }

  #isInlineCarrier(nameStart: number, nameEnd: number): boolean {
    const names = this.#inlineCarriers;
    return names.size > 0 && names.has(this.#source.slice(nameStart, nameEnd).toLowerCase());
  }

  /** Finds the start tag of an inline end tag; the two are partners when nothing between them is left open. */
  #matchInline(item: number, nameStart: number, nameEnd: number): void {
    const top = this.#inlineDepth - 1;
    if (top < INLINE_DEPTH) {
      let level = top;
      while (level >= 0 && !this.#isNameAt(level, nameStart, nameEnd)) level -= 1;
      if (level === top && top >= 0) this.region.partner[item] = this.#inlineItem[level] as number;
      else if (level >= 0) this.#hasCrossedInline = true;
      else {
        this.#closeOuter(nameStart, nameEnd);
        return;
      }
      this.#inlineDepth = level;
    } else this.#inlineDepth = top;
  }

  /** The end of an element of an earlier region, if of any. */
  #closeOuter(nameStart: number, nameEnd: number): void {
    const outer = this.#outerInline;
    if (outer.length === 0) return;
    const index = outer.lastIndexOf(this.#source.slice(nameStart, nameEnd).toLowerCase());
    if (index === -1) return;
    if (index < outer.length - 1) this.#hasCrossedInline = true;
    this.#closedOuter.unshift(...outer.splice(index));
  }

  /** What is open of the current region is open before the next one. */
  #rememberOpen(): void {
    const source = this.#source;
    for (let level = 0; level < this.#inlineDepth; level += 1) {
      if (this.#outerInline.length === INLINE_DEPTH) {
        this.#hasCrossedInline = true;
        return;
      }
      // Of what has left the region the name may be gone.
      const isHeld = level < INLINE_DEPTH && (this.#inlineItem[level] as number) >= 0;
      const start = this.#inlineStart[level] as number;
      this.#outerInline.push(isHeld ? source.slice(start, this.#inlineEnd[level] as number).toLowerCase() : '');
    }
  }

  #isNameAt(level: number, nameStart: number, nameEnd: number): boolean {
    // Its name may be gone.
    if ((this.#inlineItem[level] as number) < 0) return true;
    const start = this.#inlineStart[level] as number;
    const end = this.#inlineEnd[level] as number;
    if (end - start !== nameEnd - nameStart) return false;
    const source = this.#source;
    return source.slice(start, end).toLowerCase() === source.slice(nameStart, nameEnd).toLowerCase();
  }

  #specialText(start: number, end: number): void {
    if (this.#special === RAW) {
      if (this.#isWatched) this.#watchHidden(start, end);
      this.opaque(start, end);
    } else if (this.#special === PREFORMATTED) this.#preformattedText(start, end, true);
    else this.#handler.structure(RAW, false, start, end);
  }

  #preformattedText(start: number, end: number, last: boolean): void {
    const { isShown, hasReferences } = this.#preformatted;
    if (isShown) this.#handler.preformatted(start, end, last, hasReferences);
    else this.opaque(start, end);
  }
}

/** True when the last leaf of `region`, which begins with fragment `first`, is a paragraph of its own. */
export function isParagraph(region: R.Region, first: number, plain: boolean): boolean {
  let words = 0;
  for (let index = first; index < region.fragments; index += 1) words += region.words[index] as number;
  // Lines parted by forced breaks: short ones may be the words of a run.
  if (words < SENTENCE_LEAF_WORDS || words < (region.fragments - first - 1) * 3) return false;
  const goesOn = ((region.facts[first] as number) & GOES_ON) !== 0;
  if (first > 0 && !standsAlone(region, first) && !isSetApart(region, first)) return false;
  if (words >= LONG_LEAF_WORDS || (plain && !goesOn)) return true;
  return !goesOn && ((region.facts[region.fragments - 1] as number) & R.ENDS_SENTENCE) !== 0;
}

/**
 * True when markup sets fragment `first` apart from the one before it, and will still do so when that one's paragraph has
 * been closed.
 */
function isSetApart(region: R.Region, first: number): boolean {
  if (((region.crossed[first] as number) & ~R.CROSSED_CARRIER) === 0) return false;
  let isClosed = false;
  for (let item = (region.lastItem[first - 1] as number) + 1; item < (region.firstItem[first] as number); item += 1) {
    const kind = region.kind[item] as number;
    if (kind === R.OUTER_OPEN || kind === R.EMPTY_OPEN || (isClosed && kind === R.BREAK_TAG)) return true;
    if (kind !== R.CARRIER_CLOSE) continue;
    if (isClosed) return true;
    isClosed = true;
  }
  return false;
}

/** True when fragment `first` does not go on with a sentence that the fragment before it began. */
export function standsAlone(region: R.Region, first: number): boolean {
  return (
    ((region.facts[first] as number) & GOES_ON) === 0 || ((region.facts[first - 1] as number) & R.ENDS_SENTENCE) !== 0
  );
}

/** The text of a paragraph does not begin like this. */
export const GOES_ON: number = R.STARTS_LOWER | R.STARTS_CLOSER | R.STARTS_SUFFIX | R.STARTS_EXTENDER;
