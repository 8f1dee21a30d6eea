/**
 * How far the command is, on a terminal's standard error only.
 *
 * @module
 */

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

  /** @param toStandardOutput output goes there; on a terminal the two would mix */
  constructor(toStandardOutput: boolean) {
    this.#active = process.stderr.isTTY === true && !(toStandardOutput && process.stdout.isTTY === true);
  }

  /** Counts bytes read. */
  readonly onRead = (bytes: number): void => {
    this.#bytes += bytes;
  };

  /** Shows how many records are done, now and then. */
  show(records: number): void {
    if (!this.#active) return;
    const now = performance.now();
    if (now - this.#shown < INTERVAL) return;
    this.#shown = now;
    this.#visible = true;
    const seconds = Math.max((now - this.#started) / 1000, 0.001);
    const read = this.#bytes / MEGABYTE;
    process.stderr.write(
      `\r\u001B[K${records.toLocaleString('en')} records, ${read.toFixed(1)} MB read, ${(read / seconds).toFixed(1)} MB/s`,
    );
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
