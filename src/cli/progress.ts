/**
 * How far the command is, on a terminal's standard error only.
 *
 * @module
 */
import { groupDigits } from './group-digits.ts';

/** Milliseconds between two looks. */
const INTERVAL = 250;
const MEGABYTE = 1e6;

/** A line that is rewritten in place. */
export class Progress {
  readonly #active: boolean;
  readonly #started = performance.now();
  #shown = 0;
  #visible = false;
  #bytes = 0;

  readonly #what: string;

  /**
   * @param toStandardOutput output goes there; on a terminal the two would mix
   * @param what what is counted
   */
  constructor(toStandardOutput: boolean, what: 'records' | 'files' | 'characters' = 'records') {
    this.#what = what;
    this.#active = process.stderr.isTTY === true && !(toStandardOutput && process.stdout.isTTY === true);
  }

  /** Counts bytes read. */
  readonly onRead = (bytes: number): void => {
    this.#bytes += bytes;
  };

  /** Shows how many are done, now and then. */
  show(done: number): void {
    if (!this.#active) return;
    const now = performance.now();
    if (now - this.#shown < INTERVAL) return;
    this.#shown = now;
    this.#visible = true;
    const seconds = Math.max((now - this.#started) / 1000, 0.001);
    const read = this.#bytes / MEGABYTE;
    const speed = this.#bytes === 0 ? '' : `, ${read.toFixed(1)} MB read, ${(read / seconds).toFixed(1)} MB/s`;
    process.stderr.write(`\r\u001B[K${groupDigits(done)} ${this.#what}${speed}`);
  }

  /** Clears the line, before something else is written or at the end. */
  hide(): void {
    if (!this.#visible) return;
    this.#visible = false;
    // The next show() is due at once.
    this.#shown = 0;
    process.stderr.write('\r\u001B[K');
  }
}
