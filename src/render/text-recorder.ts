/**
 * The text of repaired HTML, without the HTML: a writer that is given what is written and writes the text of it. So what is
 * text of which paragraph is said once, by the renderer of HTML.
 *
 * @module
 */

import type { Source } from '../html/source.ts';
import type * as R from '../region/region.ts';
import type { Repair } from '../region/repair.ts';
import { HtmlRenderer } from './html.ts';
import { A_PARAGRAPH, A_SPACE, type TextWriter } from './text-writer.ts';
import type { Writer } from './writer.ts';

/** Writes the texts of a region's items. */
export interface ItemWriter {
  /** Writes the item, of which the characters from `start` to `end` are there. */
  item(region: R.Region, item: number, start: number, end: number): void;
}

class TextRecorder implements Writer {
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
  const recorder = new TextRecorder(source, repair.region, writer, items);
  const renderer = new HtmlRenderer(source, recorder, from);
  renderer.onFragment = (): void => {
    recorder.fragment += 1;
    onFragment?.(writer.endFragment(), writer.written);
  };
  renderer.repair(repair);
}
