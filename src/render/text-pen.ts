/**
 * The text of repaired HTML, without the HTML: a pen that is told what is written and writes the text of it. So what is
 * text of which paragraph is said once, by the renderer of HTML.
 *
 * @module
 */
import type * as R from '../region.ts';
import type { Source } from '../source.ts';
import { HtmlRenderer } from './html.ts';
import type { Pen } from './output.ts';
import type { Repair } from './renderer.ts';
import { A_PARAGRAPH, A_SPACE, type TextWriter } from './text-writer.ts';

/** Writes the texts of a region's items. */
export interface ItemWriter {
  /** Writes the item, of which the characters from `start` to `end` are there. */
  item(region: R.Region, item: number, start: number, end: number): void;
}

class TextPen implements Pen {
  readonly #source: Source;
  readonly #region: R.Region;
  readonly #writer: TextWriter;
  readonly #items: ItemWriter;
  /** The first item that has not been written or left out: what is written goes up. */
  #item = 0;
  /** The fragment that comes next. */
  fragment = 0;

  constructor(source: Source, region: R.Region, writer: TextWriter, items: ItemWriter) {
    this.#source = source;
    this.#region = region;
    this.#writer = writer;
    this.#items = items;
  }

  get length(): number {
    return this.#writer.written;
  }

  slice(_text: string, from: number, to: number): void {
    const { base } = this.#source;
    const region = this.#region;
    const start = base + from;
    const end = base + to;
    if (start === region.textStart[this.fragment]) this.#writer.beginFragment();
    while (this.#item < region.items && (region.end[this.#item] as number) <= start) this.#item += 1;
    for (let item = this.#item; item < region.items && (region.start[item] as number) < end; item += 1) {
      const first = Math.max(start, region.start[item] as number);
      this.#items.item(region, item, first, Math.min(end, region.end[item] as number));
    }
  }

  /** Tags that the source does not have are those of paragraphs. */
  add(): void {
    this.#writer.part(A_PARAGRAPH);
  }

  /** A space. */
  unit(): void {
    this.#writer.part(A_SPACE);
  }

  take(): string {
    return '';
  }
}

/** Writes the text of a repair, which begins at offset `from` of the source. */
export function writeTextOf(
  repair: Repair,
  from: number,
  source: Source,
  writer: TextWriter,
  items: ItemWriter,
  onFragment: ((start: number, end: number) => void) | undefined,
): void {
  const pen = new TextPen(source, repair.region, writer, items);
  const renderer = new HtmlRenderer(source, pen, from);
  renderer.onFragment = (): void => {
    pen.fragment += 1;
    onFragment?.(writer.endFragment(), writer.written);
  };
  renderer.repair(repair);
}
