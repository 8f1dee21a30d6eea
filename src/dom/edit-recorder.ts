/**
 * A writer that only records which parts of the source stay and what is added between them.
 *
 * @module
 */
import type { Writer } from '../render/writer.ts';

/** Notes which parts of the source stay, in order, and what is added between them. */
export class EditRecorder implements Writer {
  /** Three for each note: where the part begins, where it ends, and what is added if there is no part. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly added: string[] = [];
  length = 0;

  slice(_text: string, start: number, end: number): void {
    if (start === end) return;
    this.length += end - start;
    const last = this.starts.length - 1;
    if (last >= 0 && this.ends[last] === start && this.added[last] === '') this.ends[last] = end;
    else this.#record(start, end, '');
  }

  add(text: string): void {
    this.length += text.length;
    this.#record(-1, -1, text);
  }

  unit(unit: number): void {
    this.add(String.fromCharCode(unit));
  }

  take(): string {
    return '';
  }

  #record(start: number, end: number, added: string): void {
    this.starts.push(start);
    this.ends.push(end);
    this.added.push(added);
  }
}
