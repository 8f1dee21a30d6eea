/**
 * The items, fragments and boundaries of one region after the other: what its text, its whitespace and its carriers add to
 * it, and where it ends.
 *
 * @module
 */
import { ITEM, PARAGRAPH, type Role } from '../html/elements.ts';
import type { Source } from '../html/source.ts';
import { CarrierStack } from './carrier-stack.ts';
import { endFeatures, startFeatures, wordFacts } from './edge-features.ts';
import { ItemBuilder } from './item-builder.ts';
import { endsBefore, followsHead, isParagraph, LONG_LEAF_WORDS, mayBeHead } from './own-paragraph.ts';
import * as R from './region.ts';
import type { RegionHandler, RegionLimits } from './region-handler.ts';
import { countWords } from './whitespace.ts';

/** Bare text of this many words between carriers is no piece of a run. */
const LONG_BARE_WORDS = 25;
/** A blank, a start tag, a text, an end tag. */
const ITEMS_OF_LEAF = 4;
/** What an item counts, in characters. */
const ITEM_SIZE = 4;
/** A run is written in part when it takes up this share of the room. */
const FULL_WINDOW = 3 / 4;
/** Of fewer fragments nothing would be left to look ahead. */
const FEWEST_IN_WINDOW = 8;

/** Adds to a region what tokens mean to it; hands it on when it is complete. */
export class FragmentBuilder extends ItemBuilder {
  readonly #carriers: CarrierStack;
  readonly #source: Source;
  readonly #handler: RegionHandler;
  readonly #maxFragments: number;
  readonly #maxCharacters: number;
  readonly #windowSize: number;
  /** Plain text: lines are the carriers, and there are no character references. */
  readonly #plain: boolean;

  /** The carrier of the current region, or 0 while there is only bare text. */
  carrier: Role = 0;
  #inFragment = false;
  /** How many words of the open fragment are worth counting. */
  #enough = LONG_LEAF_WORDS;
  /** Whitespace behind the last content of the open fragment. */
  #trailing = 0;
  #gaps = 0;
  #crossed = 0;
  /** The start tag of the open carrier has been written: what is left of its text is no part of any region. */
  #isPassing = false;
  /** The first fragment of the region is long, and does not end its sentence: what comes says whether it is torn. */
  #hasHead = false;

  constructor(region: R.Region, source: Source, handler: RegionHandler, limits: RegionLimits, plain: boolean) {
    super(region, source);
    this.#carriers = new CarrierStack(region, limits.nesting);
    this.#source = source;
    this.#handler = handler;
    this.#maxFragments = limits.fragments;
    this.#maxCharacters = limits.characters;
    this.#windowSize = limits.characters * FULL_WINDOW;
    this.#plain = plain;
  }

  /** Whether no element of the region is open, carrier or inline. */
  get isOutside(): boolean {
    return this.#carriers.depth === 0 && this.inlines.depth === 0;
  }

  /** Text of which `first` to `last` is what stands between the whitespace at its ends. */
  content(
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
    if (!this.#inFragment && this.#carriers.depth === 0 && ((this.#gaps | gaps) & R.GAP_BLANK) !== 0) {
      this.#partFromRun(startFeatures(text, first - base, last - base));
    }
    if (this.#inFragment) {
      fragment = region.fragments - 1;
      const words = isWord ? 1 : countWords(text, first - base, last - base, this.#enough, this.#plain);
      region.words[fragment] =
        (region.words[fragment] as number) + words - (this.#trailing === 0 && gaps === 0 ? 1 : 0);
    } else {
      const bare = this.#carriers.isBetween;
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
    if (this.#hasHead) this.#checkHead();
    this.checkSize(end);
  }

  /** Where what follows does not go on with it, the long first fragment is a paragraph of its own. */
  #checkHead(): void {
    if (this.region.fragments < 2) return;
    this.#hasHead = false;
    if (!followsHead(this.region)) this.#handler.passFirst();
  }

  /** Bare text that a blank line sets off behind the end of a sentence is no part of the run before it. */
  #partFromRun(startsWith: number): void {
    if (this.carrier !== 0 && this.inlines.depth === 0 && endsBefore(this.region, startsWith)) this.settle();
  }

  /** Text that is nothing but whitespace. */
  space(gaps: number, start: number, end: number): void {
    this.region.addItem(R.SPACE_TEXT, start, end);
    if (this.#inFragment) this.#trailing |= gaps;
    else this.#gaps |= gaps;
    this.#carriers.inside |= gaps;
    this.checkSize(end);
  }

  /**
   * A word in a carrier of its own, perhaps with a blank before it: same result as open, text, close. False where it may be
   * another one, so that the tokens have to come one by one.
   */
  leaf(before: number, start: number, textStart: number, textEnd: number, end: number): boolean {
    const { region } = this;
    if (this.carrier !== PARAGRAPH) return false;
    if (this.#inFragment) {
      // `Гиоргий <p>шақыруымен</p>`: bare text ends where a carrier begins.
      if (before < start) return false;
      this.#closeFragment();
    }
    const held = region.items === 0 ? before : (region.start[0] as number);
    if (
      !this.#carriers.takesLeaf ||
      end - held > this.#maxCharacters ||
      (region.items + ITEMS_OF_LEAF) * ITEM_SIZE > this.#maxCharacters
    ) {
      return false;
    }
    const { base, text } = this.#source;
    const gaps = before < start ? this.#gaps | R.GAP_SPACE : this.#gaps;
    const facts = wordFacts(text, textStart - base, textEnd - base);
    region.addLeaf(before, start, textStart, textEnd, end, gaps, this.#crossed | R.CROSSED_CARRIER, facts);
    this.#gaps = 0;
    this.#crossed = R.CROSSED_CARRIER;
    this.#trailing = 0;
    this.#carriers.empty();
    if (this.#hasHead) this.#checkHead();
    const size = Math.max(end - held, region.items * ITEM_SIZE);
    if (size > this.#windowSize || region.fragments >= this.#maxFragments) this.#checkFragments();
    return true;
  }

  /** An image or the like comes, or a part of one. */
  holdObject(): void {
    this.#carriers.holdsObject = true;
  }

  /** The start of a line of plain text: a carrier without tags. */
  openLine(start: number): void {
    this.#closeFragment();
    this.carrier = PARAGRAPH;
    this.#carriers.depth = 0;
    this.#push(this.region.addItem(R.CARRIER_OPEN, start, start));
  }

  /** The end of a line of plain text. */
  closeLine(end: number): void {
    this.#closeFragment();
    const carriers = this.#carriers;
    // The text may have been too long to hold; then nothing is open any more.
    const isHeld = carriers.depth > 0 && carriers.isHeld(0) && this.region.items > 0;
    carriers.depth = 0;
    if (!isHeld) return;
    this.#closeLeaf(0, end, end);
    this.#checkFragments();
  }

  openParagraph(start: number, end: number): void {
    this.#closeFragment();
    const carriers = this.#carriers;
    const isOther = this.carrier !== PARAGRAPH && (this.carrier !== 0 || carriers.depth > 0);
    if (isOther || this.#isPassing || this.#isSetOff()) this.settle();
    this.carrier = PARAGRAPH;
    if (carriers.depth > 0) this.#crossed |= carriers.openInside();
    this.#push(this.region.addItem(R.CARRIER_OPEN, start, end));
    this.checkSize(end);
  }

  /** Bare text before the first carrier, with a blank line behind it, is no part of the run that begins. */
  #isSetOff(): boolean {
    return (this.#gaps & R.GAP_BLANK) !== 0 && this.carrier === 0 && this.isOutside && this.region.fragments > 0;
  }

  #push(item: number): void {
    this.#crossed |= R.CROSSED_CARRIER;
    this.#carriers.push(item);
  }

  closeParagraph(start: number, end: number): void {
    const { region } = this;
    const carriers = this.#carriers;
    this.#closeFragment();
    if (this.carrier !== PARAGRAPH && this.carrier !== 0) {
      this.settle();
      this.carrier = PARAGRAPH;
    }
    if (carriers.depth === 0) {
      if (region.fragments === 0) {
        // What it ends, if anything, stands before the region: `<p><button>…</button></p>`.
        this.structure(PARAGRAPH, true, start, end);
        return;
      }
      this.#crossed |= R.CROSSED_CARRIER | R.CROSSED_STRAY_CLOSE;
      this.add(R.CARRIER_CLOSE, start, end);
      return;
    }
    const level = carriers.depth - 1;
    carriers.depth = level;
    if (carriers.holdsCarriers(level)) {
      this.#crossed |= R.CROSSED_CARRIER | R.CROSSED_OUTER_CLOSE;
      region.addItem(R.CARRIER_CLOSE, start, end);
    } else {
      carriers.confirmParent(level);
      this.#closeLeaf(level, start, end);
    }
    this.#checkFragments();
  }

  #closeLeaf(level: number, start: number, end: number): void {
    const { region } = this;
    const first = this.#carriers.firstFragment(level);
    if (this.#isPassing) {
      region.addItem(R.CARRIER_CLOSE, start, end);
      this.settle();
      return;
    }
    if (first === region.fragments && !this.#carriers.holdsObject) {
      // No parser leaves any but `<p></p>`: an empty box is its author's, and stays.
      const isBox = this.carrier !== PARAGRAPH;
      const crossed = this.#carriers.closeEmpty(level, start, end, isBox);
      // `</p><p></p><p></p><p>`: the end of one outer carrier and the start of the next, as a parser leaves them.
      if ((this.#crossed & crossed & R.CROSSED_EMPTY) !== 0) this.#crossed |= R.CROSSED_STRAY_CLOSE;
      this.#crossed |= crossed;
      if (isBox && (this.#crossed & R.CROSSED_EMPTY) !== 0) this.settle();
      return;
    }
    region.addItem(R.CARRIER_CLOSE, start, end);
    this.#crossed |= R.CROSSED_CARRIER;
    if (this.#carriers.goesOn(level, first) || !isParagraph(region, first, this.#plain)) return;
    this.#hasHead = !this.#plain && this.inlines.depth === 0 && mayBeHead(region, first);
    if (this.#hasHead) this.#handler.part(first);
    else this.#separate(first);
  }

  openBox(role: Role, start: number, end: number): void {
    this.#closeFragment();
    const carriers = this.#carriers;
    if (role === ITEM && this.carrier === ITEM && carriers.depth === 1) {
      // `<li>ба<li>й`: an item ends where the next one begins.
      carriers.depth = 0;
      this.#closeLeaf(0, start, start);
      this.#checkFragments();
    } else if (carriers.depth > 0 || (this.carrier !== role && this.carrier !== 0) || this.#isSetOff()) {
      // A box in a box: the outer one is structure. A box after another kind of carrier: another region.
      this.settle();
    }
    this.carrier = role;
    carriers.depth = 0;
    this.#push(this.region.addItem(R.CARRIER_OPEN, start, end));
    this.checkSize(end);
  }

  closeBox(role: Role, start: number, end: number): void {
    this.#closeFragment();
    if (this.carrier === role && this.#carriers.depth === 1) {
      this.#carriers.depth = 0;
      this.#closeLeaf(0, start, end);
      this.#checkFragments();
    } else this.structure(role, true, start, end);
  }

  breakTag(start: number, end: number): void {
    this.#closeFragment();
    this.region.addItem(R.BREAK_TAG, start, end);
    this.#carriers.inside |= R.GAP_LINE;
    this.#crossed |= (this.#crossed & R.CROSSED_BREAK) === 0 ? R.CROSSED_BREAK : R.CROSSED_BREAKS;
    this.#checkFragments();
  }

  /** A token that no region reaches across. */
  structure(role: Role, closing: boolean, start: number, end: number): void {
    this.settle();
    this.#handler.structure(role, closing, start, end);
  }

  /** Nothing that comes can change the region any more. */
  settle(): void {
    this.#closeFragment();
    if (this.#isPassing) this.#handler.abandon();
    else this.#handler.closeRegion();
    this.#begin();
  }

  /** What is held stays as it is. */
  abandon(): void {
    this.#closeFragment();
    this.#handler.abandon();
    this.#begin();
  }

  #begin(): void {
    this.#isPassing = false;
    this.carrier = 0;
    this.#carriers.depth = 0;
    this.released();
  }

  #separate(first: number): void {
    this.#handler.separate(first);
    this.released();
  }

  /** As much is held as may be, or a single token is larger than that: a region never reaches across. */
  full(): void {
    this.#closeFragment();
    if (this.#isPassing) this.#handler.abandon();
    else this.#handler.full();
    this.#isPassing = !this.#plain && this.#carriers.isLeafOpen;
    this.released();
  }

  #closeFragment(): void {
    if (!this.#inFragment) return;
    const { region } = this;
    const fragment = region.fragments - 1;
    const source = this.#source;
    const { base, text } = source;
    const start = region.textStart[fragment] as number;
    const end = region.textEnd[fragment] as number;
    const features = endFeatures(text, start - base, end - base, source.holdsAmpersand(start, end));
    region.facts[fragment] = (region.facts[fragment] as number) | features;
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

  /** Between two fragments, where a run can be written in part: what comes may need the room. */
  #checkFragments(): void {
    const { fragments, items, start, end } = this.region;
    if (items === 0) return;
    const until = end[items - 1] as number;
    const isFull = fragments >= this.#maxFragments;
    const size = Math.max(until - (start[0] as number), items * ITEM_SIZE);
    if (isFull || (size > this.#windowSize && fragments >= FEWEST_IN_WINDOW)) {
      if (this.#isPassing) this.full();
      else this.#handler.window(isFull ? 'fragments' : 'characters');
    }
    if (size > this.#windowSize) this.checkSize(until);
  }

  protected checkSize(end: number): void {
    const { items, start } = this.region;
    if (items > 0 && Math.max(end - (start[0] as number), items * ITEM_SIZE) > this.#maxCharacters) this.full();
  }

  /** The region has been taken over: nothing of it is held any more. */
  released(): void {
    this.#hasHead = false;
    this.#gaps = 0;
    this.#crossed = 0;
    this.#inFragment = false;
    this.#trailing = 0;
    this.inlines.released();
    this.#carriers.released();
  }

  /**
   * The region has been written up to item `items`, and its last paragraph closed: paragraphs that began before are open no
   * more, whatever end tags are still to come.
   */
  repaired(items: number): void {
    if (this.carrier === PARAGRAPH) this.#carriers.repaired(items);
  }

  /** So many items and fragments have been taken over, or have passed if `isPassed` is true; the rest is still held. */
  moved(items: number, fragments: number, isPassed = false): void {
    this.#carriers.moved(items, fragments, isPassed);
    this.inlines.moved(items);
  }
}
