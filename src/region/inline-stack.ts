/**
 * The open inline elements: those of the current region, and, by name, those that earlier regions left open, because a
 * parser opens some of them anew in the next paragraph.
 *
 * @module
 */
import type { Source } from '../html/source.ts';
import type { Region } from './region.ts';

/** How many inline elements deep a torn inline tag is still recognised. */
const INLINE_DEPTH = 32;
/** The item of a start tag that is held no more. */
const GONE = -1;

/** Follows the nesting of inline elements. */
export class InlineStack {
  readonly #region: Region;
  readonly #source: Source;
  /** How many inline elements of the current region are open. */
  depth = 0;
  /** The items of their start tags, and where the names stand. */
  readonly #item: number[] = [];
  readonly #nameStart: number[] = [];
  readonly #nameEnd: number[] = [];
  /** Names of inline elements of earlier regions that are open, as far as they are known. */
  #outer: string[] = [];
  /** Those of them that the current region has closed, outermost first. */
  #closedOuter: string[] = [];
  /** Inline tags have crossed: which elements are open is not known for certain any more. */
  #hasCrossed = false;

  constructor(region: Region, source: Source) {
    this.#region = region;
    this.#source = source;
  }

  /**
   * The inline elements that may have been left open before the current region, outermost first. An empty name is one that
   * is not known.
   */
  get outer(): readonly string[] {
    const outer = this.#closedOuter.length > 0 ? [...this.#outer, ...this.#closedOuter] : this.#outer;
    return this.#hasCrossed ? ['', ...outer] : outer;
  }

  /** The elements of these names have been left open before the first region, outermost first. */
  startInside(names: readonly string[]): void {
    this.#outer = names.filter((name) => name !== '');
    if (names.includes('')) this.lose();
  }

  /** Which elements are open is not known for certain any more. */
  lose(): void {
    this.#hasCrossed = true;
  }

  /** The start tag `item`. */
  open(item: number, nameStart: number, nameEnd: number): void {
    if (this.depth < INLINE_DEPTH) {
      this.#item[this.depth] = item;
      this.#nameStart[this.depth] = nameStart;
      this.#nameEnd[this.depth] = nameEnd;
    }
    this.depth += 1;
  }

  /** The end tag `item`: it and its start tag are partners when nothing between them is left open. */
  close(item: number, nameStart: number, nameEnd: number): void {
    const top = this.depth - 1;
    if (top < INLINE_DEPTH) {
      let level = top;
      while (level >= 0 && !this.#isNameAt(level, nameStart, nameEnd)) level -= 1;
      if (level === top && top >= 0) this.#region.partner[item] = this.#item[level] as number;
      else if (level >= 0) this.#hasCrossed = true;
      else {
        this.#closeOuter(nameStart, nameEnd);
        return;
      }
      this.depth = level;
    } else this.depth = top;
  }

  /** The end of an element of an earlier region, if of any. */
  #closeOuter(nameStart: number, nameEnd: number): void {
    const outer = this.#outer;
    if (outer.length === 0) return;
    const index = outer.lastIndexOf(this.#source.slice(nameStart, nameEnd).toLowerCase());
    if (index === -1) return;
    if (index < outer.length - 1) this.#hasCrossed = true;
    this.#closedOuter.unshift(...outer.splice(index));
  }

  #isNameAt(level: number, nameStart: number, nameEnd: number): boolean {
    // Its name may be gone.
    if ((this.#item[level] as number) < 0) return true;
    const start = this.#nameStart[level] as number;
    const end = this.#nameEnd[level] as number;
    if (end - start !== nameEnd - nameStart) return false;
    const source = this.#source;
    return source.slice(start, end).toLowerCase() === source.slice(nameStart, nameEnd).toLowerCase();
  }

  /** The region has been taken over: what is open of it is open before the next one. */
  released(): void {
    if (this.#closedOuter.length > 0) this.#closedOuter = [];
    if (this.depth > 0) this.#rememberOpen();
    this.depth = 0;
  }

  #rememberOpen(): void {
    const source = this.#source;
    for (let level = 0; level < this.depth; level += 1) {
      if (this.#outer.length === INLINE_DEPTH) {
        this.#hasCrossed = true;
        return;
      }
      // Of what has left the region the name may be gone.
      const isHeld = level < INLINE_DEPTH && (this.#item[level] as number) >= 0;
      const start = this.#nameStart[level] as number;
      this.#outer.push(isHeld ? source.slice(start, this.#nameEnd[level] as number).toLowerCase() : '');
    }
  }

  /** The first `items` items have been taken over; the rest is still held. */
  moved(items: number): void {
    for (let level = 0; level < Math.min(this.depth, INLINE_DEPTH); level += 1) {
      this.#item[level] = Math.max(GONE, (this.#item[level] as number) - items);
    }
  }
}
