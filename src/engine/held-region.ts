/**
 * The region that is held: its items and fragments, the text of these, and how far it has been written already.
 *
 * @module
 */
import { PARAGRAPH, type Role } from '../html/elements.ts';
import { decodeText } from '../html/entities.ts';
import { Source } from '../html/source.ts';
import { isCarrierItem } from '../region/paragraph-tags.ts';
import * as R from '../region/region.ts';
import { NO_CARRIER, type Repair } from '../region/repair.ts';
import { BREAK, JOIN } from '../region/verdict.ts';

/** How much decided text a pack sees before the first open fragment, in characters. */
const CONTEXT = 120;
/** The items of a fragment that are text. */
const TEXT_KINDS = (1 << R.TEXT) | (1 << R.SPACE_TEXT);

/** What the steps of the engine share. */
export class HeldRegion {
  readonly source: Source = new Source();
  readonly region: R.Region = R.borrowRegion();
  readonly plain: boolean;
  /** A paragraph of the current region has been begun and not closed. */
  continues = false;
  /** Where the last written fragment of an unfinished region ends. */
  resume = 0;
  /** The facts of the last written fragment of an unfinished region, or -1. */
  factsBefore = -1;
  /** How many boundaries of the held fragments, from the first, have been decided in the window before. */
  decided = 0;
  /** The last words of the open paragraph before the first held fragment. */
  before = '';
  /** Where the region begins; -1 before it is known to be broken. */
  start = -1;
  /** Is called before the first so many fragments are written, or might be. */
  onRepair: ((fragments: number) => void) | undefined;
  #carrier: Role = PARAGRAPH;

  constructor(plain: boolean) {
    this.plain = plain;
  }

  /** The first boundary that there is: the one before the first fragment only when a paragraph is open there. */
  get firstBoundary(): number {
    return this.continues ? 0 : 1;
  }

  /** The region is to be repaired; `carrier` is its carrier, or 0 where there is only bare text. */
  begin(carrier: Role): void {
    if (this.start !== -1) return;
    const { region } = this;
    this.start = region.items > 0 ? (region.start[0] as number) : 0;
    this.#carrier = this.hasCarriers() ? carrier || PARAGRAPH : NO_CARRIER;
  }

  /** The first `fragments` fragments have been written, of `decided`; the rest is still held. */
  moved(fragments: number, decided: number): void {
    const { region } = this;
    this.factsBefore = region.facts[fragments - 1] as number;
    this.resume = region.textEnd[fragments - 1] as number;
    // What the cut hangs on is not decided again, so that a replay, which knows the last word only, cuts at the same place.
    this.decided = decided - fragments + 1;
    region.verdicts.copyWithin(0, fragments, decided + 1);
    region.dropFirst(fragments);
    this.continues = true;
  }

  /**
   * How many of the `decided` fragments of a window are written: cut where a word ends, so that none is decided in two windows.
   *
   * @param most how many may be written
   */
  cut(decided: number, most: number): number {
    const { fragments, verdicts } = this.region;
    const least = fragments >> 2;
    let commit = most;
    while (commit > least && (verdicts[commit] as number) <= JOIN) commit -= 1;
    return commit === least ? decided : commit;
  }

  /** Nothing of the region is open any more. */
  forget(): void {
    this.decided = 0;
    this.factsBefore = -1;
    this.continues = false;
    this.before = '';
    this.start = -1;
  }

  /** The first `fragments` fragments and `items` items, as renderers take them. */
  repairOf(fragments: number, items: number, final: boolean): Repair {
    this.onRepair?.(fragments);
    const { region, continues } = this;
    const { verdicts } = region;
    const facts = fragments > 0 ? (region.facts[fragments - 1] as number) : this.factsBefore;
    const isBare = (facts & R.IS_BARE) !== 0;
    return { region, fragments, items, verdicts, continues, final, carrier: this.#carrier, isBare };
  }

  /** Keeps the last words of the paragraph that is open behind the first `fragments` fragments. */
  keepBefore(fragments: number): void {
    const { verdicts } = this.region;
    let before = '';
    let index = fragments - 1;
    while (index >= 0 && before.length < CONTEXT) {
      const verdict = index > 0 || this.continues ? (verdicts[index] as number) : BREAK;
      before = this.textOf(index) + before;
      if (verdict >= BREAK) break;
      if (verdict !== JOIN) before = ` ${before}`;
      index -= 1;
    }
    this.before = before;
  }

  /** Whether elements stand in the held region that are not shown in text: only then may it hold a chain of them. */
  get mayHoldChains(): boolean {
    const { hasInline, runTags } = this.region;
    return hasInline || runTags > 0;
  }

  /** Whether the held region has carriers, and not only forced breaks. */
  hasCarriers(): boolean {
    const { kind, items } = this.region;
    for (let item = 0; item < items; item += 1) if (isCarrierItem(kind[item] as number)) return true;
    return false;
  }

  /**
   * The item at which a repair of the first `fragments` ends, of `items`. A start tag behind the last fragment belongs to what
   * follows; other tags of carriers are marks of the run, unless they are all that makes what follows a paragraph of its own.
   */
  endOf(fragments: number, items: number, keepsMarks: boolean): number {
    const { kind, lastItem } = this.region;
    let until = fragments > 0 ? (lastItem[fragments - 1] as number) + 1 : 0;
    let closed = -1;
    while (until < items) {
      const found = kind[until] as number;
      if (found === R.CARRIER_OPEN || found === R.OUTER_OPEN || (keepsMarks && found === R.EMPTY_OPEN)) break;
      if (closed === -1 && found === R.CARRIER_CLOSE) closed = until;
      until += 1;
    }
    if (!keepsMarks || closed === -1 || kind[until] === R.OUTER_OPEN || kind[until] === R.EMPTY_OPEN) return until;
    return closed + 1;
  }

  /** The item behind the end of the carrier of the first fragment: empty carriers that follow say something of the next. */
  endOfFirst(): number {
    const { kind, lastItem } = this.region;
    const start = this.startOf(1);
    let item = (lastItem[0] as number) + 1;
    while (item < start && kind[item] !== R.CARRIER_CLOSE) item += 1;
    // `<p><br></p>` is a blank line, and no remains of anything.
    for (let at = item + 1; at < start; at += 1) if (kind[at] === R.BREAK_TAG) return start;
    return Math.min(item + 1, start);
  }

  /** The item with which fragment `index` begins, where a paragraph ends before it: start tags behind that one are its own. */
  startOf(index: number): number {
    const { kind, firstItem, lastItem } = this.region;
    const until = this.endOf(index, firstItem[index] as number, false);
    let depth = 0;
    let start = until;
    for (let item = index > 0 ? (lastItem[index - 1] as number) + 1 : 0; item < until; item += 1) {
      const found = kind[item] as number;
      if (found === R.INLINE_OPEN) {
        if (depth === 0) start = item;
        depth += 1;
      } else if (found === R.INLINE_CLOSE && depth > 0) {
        depth -= 1;
        if (depth === 0) start = until;
      }
    }
    return start;
  }

  /** The length of a fragment as it is written, tags and all, but each character reference as the character it means. */
  lengthAsWritten(index: number): number {
    const region = this.region;
    return decodeText(this.source.slice(region.textStart[index] as number, region.textEnd[index] as number)).length;
  }

  /** The text of a held fragment: entities decoded, tags left out, whitespace collapsed. */
  textOf(index: number): string {
    const region = this.region;
    const first = region.firstItem[index] as number;
    const last = region.lastItem[index] as number;
    const start = region.textStart[index] as number;
    const end = region.textEnd[index] as number;
    if (first === last) {
      const raw = this.source.slice(start, end);
      const text = this.plain ? raw : decodeText(raw);
      return (region.words[index] as number) > 1 ? text.replace(/\s+/gu, ' ') : text;
    }
    let text = '';
    for (let item = first; item <= last; item += 1) {
      const kind = region.kind[item] as number;
      if (kind !== R.TEXT && kind !== R.SPACE_TEXT) continue;
      text += this.#itemText(index, item);
    }
    return decodeText(text).replace(/\s+/gu, ' ');
  }

  /** True when no tag stands in a fragment that would stay. */
  isOneText(index: number): boolean {
    const { firstItem, lastItem, kind } = this.region;
    for (let item = firstItem[index] as number; item <= (lastItem[index] as number); item += 1) {
      if (((1 << (kind[item] as number)) & R.INLINE_KINDS) !== 0) return false;
    }
    return true;
  }

  /** The characters of a fragment up to the first tag in it that stays. */
  firstText(index: number): string {
    const { firstItem, lastItem, kind } = this.region;
    const last = lastItem[index] as number;
    let text = '';
    for (let item = firstItem[index] as number; item <= last; item += 1) {
      const bit = 1 << (kind[item] as number);
      if ((bit & R.INLINE_KINDS) !== 0) break;
      if ((bit & TEXT_KINDS) !== 0) text += this.#itemText(index, item);
    }
    return text;
  }

  /** The characters of a fragment behind the last tag in it that stays. */
  lastText(index: number): string {
    const { firstItem, lastItem, kind } = this.region;
    const first = firstItem[index] as number;
    let text = '';
    for (let item = lastItem[index] as number; item >= first; item -= 1) {
      const bit = 1 << (kind[item] as number);
      if ((bit & R.INLINE_KINDS) !== 0) break;
      if ((bit & TEXT_KINDS) !== 0) text = this.#itemText(index, item) + text;
    }
    return text;
  }

  /** The characters of an item of a fragment, without the whitespace at the fragment's ends. */
  #itemText(index: number, item: number): string {
    const { start, end, textStart, textEnd } = this.region;
    return this.source.slice(
      Math.max(textStart[index] as number, start[item] as number),
      Math.min(textEnd[index] as number, end[item] as number),
    );
  }
}
