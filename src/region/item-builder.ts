/**
 * The items of a region that are no text and no carrier: inline elements, and what stays where it is.
 *
 * @module
 */
import type { Source } from '../html/source.ts';
import { InlineStack } from './inline-stack.ts';
import * as R from './region.ts';

/** Adds such items to a region. */
export abstract class ItemBuilder {
  readonly region: R.Region;
  readonly inlines: InlineStack;

  constructor(region: R.Region, source: Source) {
    this.region = region;
    this.inlines = new InlineStack(region, source);
  }

  /** An item has been added that ends at `end`: more may be held now than is allowed. */
  protected abstract checkSize(end: number): void;

  /** A tag or the like that is an item, and changes nothing else about the region. */
  add(kind: number, start: number, end: number): void {
    this.region.addItem(kind, start, end);
    this.checkSize(end);
  }

  /** A tag of an inline element that the caller counts among the carriers. */
  runTag(kind: number, start: number, end: number): void {
    this.region.addItem(kind, start, end);
    this.region.runTags += 1;
    this.checkSize(end);
  }

  openInline(nameStart: number, nameEnd: number, start: number, end: number): void {
    this.inlines.open(this.region.addItem(R.INLINE_OPEN, start, end), nameStart, nameEnd);
    this.checkSize(end);
  }

  closeInline(nameStart: number, nameEnd: number, start: number, end: number): void {
    const { region } = this;
    const item = region.addItem(R.INLINE_CLOSE, start, end);
    region.partner[item] = -1;
    this.inlines.close(item, nameStart, nameEnd);
    this.checkSize(end);
  }
}
