/**
 * The open carriers of a region, outermost first. Only `<p>` can be nested, and only in damage: what an open `<p>` turns
 * out to hold says whether it is an outer one, or one that was never closed.
 *
 * @module
 */
import * as R from './region.ts';

/** What an open carrier is known to hold. */
const HOLDS_NOTHING = 0;
const HOLDS_CARRIERS = 1;
const MAY_HOLD = 2;
/** The item of a start tag that is held no more: it was taken into a repair, or it passed. */
const TAKEN = -1;
const PASSED = -2;

/** Follows the nesting of carriers. Levels count from 0, the outermost. */
export class CarrierStack {
  readonly #region: R.Region;
  readonly #maxDepth: number;
  /** How many carriers are open. */
  depth = 0;
  /** Whether the innermost carrier holds an image or the like. */
  holdsObject = false;
  /** Whitespace inside the innermost carrier, forced breaks included, as bits of a gap. */
  inside = 0;
  readonly #holds: number[] = [];
  readonly #openItem: number[] = [];
  readonly #firstFragment: number[] = [];

  constructor(region: R.Region, maxDepth: number) {
    this.#region = region;
    this.#maxDepth = maxDepth;
  }

  /** Whether text that comes now stands between carriers, and in none. */
  get isBetween(): boolean {
    return this.depth === 0 || this.#holds[this.depth - 1] === HOLDS_CARRIERS;
  }

  /** Whether a carrier is open that holds text, and no carriers. */
  get isLeafOpen(): boolean {
    return this.depth > 0 && this.#holds[this.depth - 1] !== HOLDS_CARRIERS;
  }

  /** Whether a carrier can open now without changing anything about those that are open. */
  get takesLeaf(): boolean {
    const { depth } = this;
    return depth === 0 || (depth < this.#maxDepth && this.#holds[depth - 1] === HOLDS_CARRIERS);
  }

  /** A carrier opens with the start tag `item`. */
  push(item: number): void {
    this.empty();
    // Beyond the limit nesting says no more than it has said already.
    if (this.depth >= this.#maxDepth) return;
    this.#holds[this.depth] = HOLDS_NOTHING;
    this.#openItem[this.depth] = item;
    this.#firstFragment[this.depth] = this.#region.fragments;
    this.depth += 1;
  }

  /** Nothing has been seen of what the innermost carrier holds. */
  empty(): void {
    this.holdsObject = false;
    this.inside = 0;
  }

  /**
   * A `<p>` starts while another is open: nesting, or a paragraph that was never closed. Returns what this adds to what the
   * next boundary crosses.
   */
  openInside(): number {
    const parent = this.depth - 1;
    if (this.#holds[parent] !== HOLDS_NOTHING) return 0;
    const hasText = (this.#firstFragment[parent] as number) < this.#region.fragments;
    if (!hasText) {
      // `<p><p>`
      this.#confirmOuter(parent);
      return R.CROSSED_OUTER_OPEN;
    }
    if (parent === 0) {
      // `<p>Атап <p>айтқанда`: outer if the inner one is closed before another begins.
      this.#holds[parent] = MAY_HOLD;
    } else {
      // `<p>a<p>b<p>`: the middle one was never closed, and so the first was not an outer one.
      this.depth = parent;
      if (this.#holds[parent - 1] === MAY_HOLD) {
        this.#openItem[parent - 1] = this.#openItem[parent] as number;
        this.#firstFragment[parent - 1] = this.#firstFragment[parent] as number;
      }
    }
    return 0;
  }

  /** Whether the carrier at `level` is known to hold carriers. */
  holdsCarriers(level: number): boolean {
    return this.#holds[level] === HOLDS_CARRIERS;
  }

  /**
   * Whether the text of the carrier at `level`, whose first fragment is `first`, goes on with the sentence of a single word in
   * small letters before it in the same outer carrier: `<p>…<p>депутаты</p> <p>Айдар Сәрсенов те сөз сөйледі.</p></p>`.
   */
  goesOn(level: number, first: number): boolean {
    if (level === 0 || !this.holdsCarriers(level - 1) || this.firstFragment(level - 1) >= first) return false;
    const { facts, words } = this.#region;
    const before = facts[first - 1] as number;
    const isInside = (before & R.STARTS_LOWER) !== 0 && (before & (R.ENDS_SENTENCE | R.ENDS_COMMA)) === 0;
    return isInside && words[first - 1] === 1 && ((facts[first] as number) & R.STARTS_UPPER) !== 0;
  }

  /** The carrier at `level` has been closed: one around it that may have been an outer one is one. */
  confirmParent(level: number): void {
    if (level === 0 || this.#holds[level - 1] !== MAY_HOLD) return;
    const { crossed, facts } = this.#region;
    const first = this.#firstFragment[level - 1] as number;
    this.#confirmOuter(level - 1);
    crossed[first] = (crossed[first] as number) | R.CROSSED_OUTER_OPEN;
    for (let bare = first; bare < (this.#firstFragment[level] as number); bare += 1) {
      facts[bare] = (facts[bare] as number) | R.IS_BARE;
    }
  }

  #confirmOuter(level: number): void {
    this.#holds[level] = HOLDS_CARRIERS;
    const item = this.#openItem[level] as number;
    if (item >= 0) this.#region.kind[item] = R.OUTER_OPEN;
  }

  /** The first fragment behind the start tag at `level`. */
  firstFragment(level: number): number {
    return this.#firstFragment[level] as number;
  }

  /** Whether the start tag at `level` is still held. */
  isHeld(level: number): boolean {
    return (this.#openItem[level] as number) >= 0;
  }

  /**
   * The end tag of the carrier at `level`, which holds nothing but whitespace. Returns what the next boundary crosses by it.
   *
   * @param isBox whether it is no paragraph, so that no parser has left it
   */
  closeEmpty(level: number, start: number, end: number, isBox: boolean): number {
    const region = this.#region;
    const { inside } = this;
    const isBlank = inside === R.GAP_NO_BREAK || inside === (R.GAP_NO_BREAK | R.GAP_SPACE);
    if (isBlank || inside === R.GAP_SPACE) {
      // A run that was a single space: `<p>сөз</p><p> </p><p>сөз</p>`.
      region.addItem(R.CARRIER_CLOSE, start, end);
      return isBlank ? R.CROSSED_BLANK_CARRIER : 0;
    }
    const item = this.#openItem[level] as number;
    if (item >= 0 && !isBox) region.kind[item] = R.EMPTY_OPEN;
    region.addItem(isBox ? R.CARRIER_CLOSE : R.EMPTY_CLOSE, start, end);
    return R.CROSSED_EMPTY;
  }

  /** All that is held has been taken over, the start tags with it. */
  released(): void {
    if (this.depth === 0) return;
    this.#openItem.fill(PASSED, 0, this.depth);
    this.#firstFragment.fill(0, 0, this.depth);
  }

  /** The carriers that were opened before item `items` are open no more. */
  repaired(items: number): void {
    let kept = 0;
    for (let level = 0; level < this.depth; level += 1) {
      const item = this.#openItem[level] as number;
      if (item < items && item !== PASSED) continue;
      this.#openItem[kept] = item;
      this.#holds[kept] = this.#holds[level] as number;
      this.#firstFragment[kept] = this.#firstFragment[level] as number;
      kept += 1;
    }
    this.depth = kept;
  }

  /**
   * The first `items` items and `fragments` fragments have been taken over, or have passed if `isPassed` is true; the rest is still
   * held.
   */
  moved(items: number, fragments: number, isPassed = false): void {
    for (let level = 0; level < this.depth; level += 1) {
      const item = this.#openItem[level] as number;
      if (item >= items) this.#openItem[level] = item - items;
      else if (item >= 0) this.#openItem[level] = isPassed ? PASSED : TAKEN;
      this.#firstFragment[level] = Math.max(0, (this.#firstFragment[level] as number) - fragments);
    }
  }
}
