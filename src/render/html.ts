/**
 * Stage 5, HTML: decisions to HTML. Everything outside a repaired region is copied from the source byte for byte.
 *
 * @module
 */

import { DIVISION, ITEM, type Role } from '../html/elements.ts';
import { fuses, openEnd } from '../html/fusion.ts';
import type { Source } from '../html/source.ts';
import { firstObjectCarrier, objectCarrierEnd } from '../region/object-carriers.ts';
import {
  closeItemOf,
  contentEnd,
  firstInlineOf,
  isCarrierItem,
  isLeftOpen,
  lastInlineOf,
  tagsBetween,
} from '../region/paragraph-tags.ts';
import * as R from '../region/region.ts';
import { NO_CARRIER, type Repair } from '../region/repair.ts';
import { isInline, tornTags } from '../region/torn-tags.ts';
import { BREAK, JOIN, KEPT, SPACE } from '../region/verdict.ts';
import { OutputBuffer } from './output-buffer.ts';
import type { Renderer } from './renderer.ts';
import { cutsWords, isRunTag, mayUnwrap, needsRunTags } from './run-tags.ts';
import type { Writer } from './writer.ts';

const BLANK = 0x20;
const SEMICOLON = 0x3b;

/** The carrier's name, for a tag that the source does not have. */
function nameOf(carrier: Role): string {
  return carrier === DIVISION ? 'div' : carrier === ITEM ? 'li' : 'p';
}

/** The item at which the paragraph ends that begins with a fragment. */
function endOf({ region, fragments, verdicts, items }: Repair, fragment: number): number {
  let next = fragment + 1;
  while (next < fragments && verdicts[next] !== BREAK) next += 1;
  return next < fragments ? (region.firstItem[next] as number) : items;
}

/** Writes HTML. Healthy stretches are not even looked at: they are copied with the next repair or at the end. */
export class HtmlRenderer implements Renderer {
  readonly #source: Source;
  readonly #out: Writer;
  /** Everything before this offset of the source has been written or replaced. */
  #copied: number;
  #taken = 0;
  /** The item before which the paragraph that is being written begins. */
  #paragraph = 0;
  /** The item written last is whitespace that ends in a reference without its semicolon. */
  #endsOpen = false;
  /** Whether anything was repaired. */
  changed = false;
  onFragment: ((start: number, end: number) => void) | undefined;
  /** When set, is told which items of a passing region lose the tags of inline carriers. */
  onUnwrap: ((from: number, to: number) => void) | undefined;

  /** Writes from offset `from` of `source` on. */
  constructor(source: Source, out: Writer = new OutputBuffer(), from: number = source.base) {
    this.#source = source;
    this.#out = out;
    this.#copied = from;
  }

  get written(): number {
    return this.#taken + this.#out.length;
  }

  pass(region: R.Region, from: number, to: number): void {
    if (region.runTags === 0) return;
    // Inline carriers are unwrapped block by block, where they cut words.
    let start = from;
    for (let item = from; item <= to; item += 1) {
      if (item < to && !isCarrierItem(region.kind[item] as number)) continue;
      if (
        mayUnwrap(region, this.#source, start, item) &&
        cutsWords(region, this.#source, start, item) &&
        !needsRunTags(region, this.#source, start, item)
      ) {
        this.#unwrap(region, start, item);
        this.onUnwrap?.(start, item);
      }
      start = item + 1;
    }
  }

  structure(): void {}
  preformatted(): void {}
  preformattedTag(): void {}
  text(): void {}

  take(offset: number): string {
    // An untouched input is returned as it is, not as a copy.
    if (this.#copied === this.#source.base && this.#out.length === 0 && offset === this.#source.end) {
      const whole = this.#source.text;
      this.#copied = offset;
      this.#taken += whole.length;
      return whole;
    }
    this.#copyTo(offset);
    const out = this.#out.take();
    this.#taken += out.length;
    return out;
  }

  repair(repair: Repair): void {
    const { region, fragments, verdicts } = repair;
    const before = this.written;
    const first = region.items > 0 ? (region.start[0] as number) : this.#copied;
    if (!repair.continues) this.#copyTo(first);
    const isPlain = !region.hasInline && region.runTags === 0;
    let item = 0;
    if (repair.continues) this.#paragraph = 0;
    for (let fragment = 0; fragment < fragments; fragment += 1) {
      const until = region.firstItem[fragment] as number;
      const verdict = fragment === 0 && !repair.continues ? BREAK : (verdicts[fragment] as number);
      const start = region.textStart[fragment] as number;
      const end = region.textEnd[fragment] as number;
      if (isPlain && (verdict === SPACE || verdict === JOIN)) {
        // Nothing but carriers and whitespace in between: most boundaries of most runs.
        if (verdict === SPACE) this.#out.unit(BLANK);
      } else this.#boundary(repair, item, until, start, verdict, fragment);
      const at = this.onFragment === undefined ? 0 : this.written;
      if (isPlain || region.runTags === 0) this.#copy(start, end);
      else this.#copyWithoutRuns(region, fragment, start, end);
      this.onFragment?.(at, this.written);
      this.#copied = end;
      item = (region.lastItem[fragment] as number) + 1;
    }
    if (repair.final) this.#ending(repair, item);
    if (!this.changed) this.changed = before !== this.written;
  }

  #unwrap(region: R.Region, from: number, to: number): void {
    for (let item = from; item < to; item += 1) {
      if (region.parted.has(item)) this.#out.unit(BLANK);
      if (!isRunTag(region.kind[item] as number)) continue;
      this.#copyTo(region.start[item] as number);
      this.#copied = region.end[item] as number;
    }
  }

  #copyWithoutRuns(region: R.Region, fragment: number, start: number, end: number): void {
    const last = region.lastItem[fragment] as number;
    let from = start;
    let open = '';
    /** The item behind the last tag that went: a space that is missing there is set; those behind other tags are not. */
    let behind = -1;
    for (let item = region.firstItem[fragment] as number; item <= last; item += 1) {
      if (!isRunTag(region.kind[item] as number)) continue;
      const text = this.#source.slice(from, region.start[item] as number);
      // Without a tag between them the two texts would make one, or a character reference.
      if (fuses(open, text) || region.parted.has(behind)) this.#out.unit(BLANK);
      this.#copy(from, region.start[item] as number);
      open = openEnd(open + text);
      from = region.end[item] as number;
      behind = item + 1;
    }
    if (fuses(open, this.#source.slice(from, end)) || region.parted.has(behind)) this.#out.unit(BLANK);
    this.#copy(from, end);
  }

  #copyTo(offset: number): void {
    if (offset <= this.#copied) return;
    this.#copy(this.#copied, offset);
    this.#copied = offset;
  }

  /** Writes what stands between two fragments: items `from`…`to`, and the whitespace at the edges of both texts. */
  #boundary(repair: Repair, from: number, to: number, textStart: number, verdict: number, fragment: number): void {
    if (verdict === KEPT) {
      this.#kept(repair.region, from, to, textStart);
    } else if (verdict === BREAK) {
      this.#break(repair, from, to, textStart, fragment);
    } else this.#inside(repair.region, from, to, textStart, verdict);
    this.#copied = textStart;
  }

  /** Inside a paragraph: carriers go, one space or none stays, inline tags keep their place. */
  #inside(region: R.Region, from: number, to: number, textStart: number, verdict: number): void {
    const kinds = region.kind;
    let space = verdict === SPACE;
    let inline = 0;
    for (let item = from; item < to; item += 1) inline |= (1 << (kinds[item] as number)) & R.INLINE_KINDS;
    if (inline === 0) {
      if (space) this.#out.unit(BLANK);
      return;
    }
    if (space && this.#copied < this.#edge(region, from)) {
      this.#out.unit(BLANK);
      space = false;
    }
    if (space && !this.#hasSpace(region, from, to, textStart)) {
      // No whitespace in the source: the space goes where the carrier's tag stood.
      for (let item = from; item < to; item += 1) {
        const kind = kinds[item] as number;
        if (space && (isCarrierItem(kind) || kind === R.BREAK_TAG)) {
          this.#out.unit(BLANK);
          space = false;
        } else if (isInline(kind)) this.#item(region, item);
      }
      if (space) this.#out.unit(BLANK);
      return;
    }
    if (verdict === JOIN) {
      const [skipFrom, skipTo] = tornTags(region, this.#source, from, to, (right, opened) => {
        // The element goes on: its end tag, whenever it comes, belongs to the first start tag.
        for (let item = right; item < region.items; item += 1)
          if (kinds[item] === R.INLINE_CLOSE && region.partner[item] === right) region.partner[item] = opened;
      });
      for (let item = from; item < to; item += 1) {
        if (item > skipFrom && item < skipTo) continue;
        if (isInline(kinds[item] as number)) this.#item(region, item);
      }
      return;
    }
    for (let item = from; item < to; item += 1) {
      const kind = kinds[item] as number;
      if (kind === R.SPACE_TEXT) {
        if (space) this.#out.unit(BLANK);
        space = false;
      } else if (isInline(kind)) {
        this.#item(region, item);
        // An image is like a word: the whitespace behind it counts on its own.
        space = space || kind === R.OBJECT;
      }
    }
    if (space && textStart > this.#edge(region, to)) this.#out.unit(BLANK);
  }

  #hasSpace(region: R.Region, from: number, to: number, textStart: number): boolean {
    for (let item = from; item < to; item += 1) if (region.kind[item] === R.SPACE_TEXT) return true;
    return textStart > (region.start[to] as number);
  }

  /** Between two paragraphs, or before the first one. */
  #break(repair: Repair, from: number, to: number, textStart: number, fragment: number): void {
    const region = repair.region;
    const closes = fragment > 0 || repair.continues;
    const kinds = region.kind;
    const {
      first: firstCarrier,
      last: lastCarrier,
      closed: closeItem,
      opened: openItem,
    } = tagsBetween(region, from, to, closes);
    if (lastCarrier === -1 && closes) {
      // Only forced breaks part the two: they stay.
      this.#kept(region, from, to, textStart);
      return;
    }
    let open = closes;
    const edge = this.#edge(region, from);
    const firstKept = region.hasInline ? firstObjectCarrier(region, from, to) : -1;
    const until = firstKept === -1 ? to : firstKept;
    const closeBehind = open && region.hasInline ? lastInlineOf(region, from, until, this.#paragraph) : -1;
    const openBefore = region.hasInline
      ? firstInlineOf(
          region,
          Math.max(from, closeBehind + 1),
          openItem === -1 ? to : openItem,
          to,
          endOf(repair, fragment),
        )
      : -1;
    if (open && firstCarrier === -1 && closeBehind === -1) open = this.#closeTag(repair, -1);
    if (!open && this.#copied < edge) this.#copy(this.#copied, edge);
    let opened = false;
    /** The end tag of a carrier with nothing but an image in it: a paragraph of its own, which stays. */
    let keptEnd = -1;
    for (let item = from; item < to; item += 1) {
      const kind = kinds[item] as number;
      if (isCarrierItem(kind)) {
        if (item === closeItem && open && closeBehind < item) open = this.#closeTag(repair, item);
        if (item === openItem && !opened) {
          this.#item(region, item);
          this.#paragraph = item;
          opened = true;
        } else if (!open && !opened) {
          if (keptEnd < item) keptEnd = objectCarrierEnd(region, item, to);
          if (item <= keptEnd) this.#item(region, item);
        }
      } else if (kind === R.SPACE_TEXT) {
        if (!open && !opened) this.#item(region, item);
      } else {
        if (!open && !opened && kind === R.INLINE_OPEN && (item > lastCarrier || item === openBefore)) {
          this.#openTag(repair);
          this.#paragraph = item;
          opened = true;
        }
        if (isRunTag(kind)) continue;
        if (kind !== R.BREAK_TAG || (!open && !opened)) this.#item(region, item);
        if (item === closeBehind && closeItem < item) open = this.#closeTag(repair, -1);
      }
    }
    if (!opened) {
      this.#paragraph = to;
      const start = to < region.items ? (region.start[to] as number) : textStart;
      if (start < textStart) this.#copy(start, textStart);
      this.#openTag(repair);
    }
  }

  /** A forced break that means a line: nothing changes but carriers that are in the way. */
  #kept(region: R.Region, from: number, to: number, textStart: number): void {
    const edge = this.#edge(region, from);
    if (this.#copied < edge) this.#copy(this.#copied, edge);
    this.#endsOpen = false;
    for (let item = from; item < to; item += 1) {
      const kind = region.kind[item] as number;
      if (isCarrierItem(kind) || isRunTag(kind)) this.#tagGoes();
      else this.#item(region, item);
    }
    if (to < region.items && (region.start[to] as number) < textStart) {
      this.#copy(region.start[to] as number, textStart);
    }
  }

  /** What stands behind the last fragment: the paragraph is closed, tags of the run go, the rest stays. */
  #ending(repair: Repair, from: number): void {
    const { region, items } = repair;
    let firstCarrier = -1;
    for (let item = from; item < items && firstCarrier === -1; item += 1) {
      if (isCarrierItem(region.kind[item] as number)) firstCarrier = item;
    }
    const edge = this.#edge(region, from);
    this.#endsOpen = false;
    const closeItem = closeItemOf(region, firstCarrier, items);
    const closeBehind = region.hasInline ? lastInlineOf(region, from, items, this.#paragraph) : -1;
    let open = true;
    if (firstCarrier === -1) {
      const item = isLeftOpen(repair) ? items : contentEnd(region, from, items);
      if (item > from && this.#copied < edge) this.#copy(this.#copied, edge);
      for (let inside = from; inside < item; inside += 1) {
        if (!isRunTag(region.kind[inside] as number)) this.#item(region, inside);
      }
      if (!isLeftOpen(repair)) open = this.#closeTag(repair, -1);
      if (item === from && this.#copied < edge) this.#copy(this.#copied, edge);
      for (let outside = item; outside < items; outside += 1) {
        if (isRunTag(region.kind[outside] as number)) this.#tagGoes();
        else this.#item(region, outside);
      }
    } else {
      for (let item = from; item < items; item += 1) {
        const kind = region.kind[item] as number;
        if (isCarrierItem(kind)) {
          if (item === closeItem && open && closeBehind < item) open = this.#closeTag(repair, item);
          else this.#tagGoes();
        } else if (kind === R.SPACE_TEXT) {
          if (!open) this.#item(region, item);
        } else if (isRunTag(kind)) this.#tagGoes();
        else if (kind !== R.BREAK_TAG || !open) this.#item(region, item);
        if (item === closeBehind && open && closeItem < item) open = this.#closeTag(repair, -1);
      }
    }
    this.#copied = items > 0 ? Math.max(edge, region.end[items - 1] as number) : edge;
  }

  #closeTag(repair: Repair, item: number): false {
    const { region } = repair;
    if (item !== -1 && region.kind[item] === R.CARRIER_CLOSE) this.#item(region, item);
    else if (repair.carrier !== NO_CARRIER) this.#out.add(`</${nameOf(repair.carrier)}>`);
    return false;
  }

  #openTag({ carrier }: Repair): void {
    if (carrier !== NO_CARRIER) this.#out.add(`<${nameOf(carrier)}>`);
  }

  /** Where the tokens behind the last written text begin. */
  #edge(region: R.Region, from: number): number {
    return from < region.items
      ? (region.start[from] as number)
      : from > 0
        ? (region.end[from - 1] as number)
        : this.#copied;
  }

  #copy(start: number, end: number): void {
    const { base, text } = this.#source;
    this.#out.slice(text, start - base, end - base);
  }

  #item(region: R.Region, item: number): void {
    const start = region.start[item] as number;
    const end = region.end[item] as number;
    this.#copy(start, end);
    this.#endsOpen = region.kind[item] === R.SPACE_TEXT && openEnd(this.#source.slice(start, end)) !== '';
  }

  /** A tag goes: without it, `&#10` and the `2` behind it would make another character, if the reference did not end. */
  #tagGoes(): void {
    if (this.#endsOpen) this.#out.unit(SEMICOLON);
    this.#endsOpen = false;
  }
}
