/**
 * `--stats`: what a run over files came to, on standard error.
 *
 * @module
 */

const MEGABYTE = 1e6;

/** Counts files. */
export class Stats {
  readonly #started = performance.now();
  #repaired = 0;
  #unchanged = 0;
  #characters = 0;
  /** Files that could not be read or written. */
  failed = 0;

  /** Counts a file by its text before and after. */
  count(before: string, after: string): void {
    this.tell(before.length, before !== after);
  }

  /** Counts a file of so many characters. */
  tell(characters: number, isBroken: boolean): void {
    this.#characters += characters;
    if (isBroken) this.#repaired += 1;
    else this.#unchanged += 1;
  }

  /** Prints the counts. */
  print(): void {
    const files = this.#repaired + this.#unchanged + this.failed;
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    const size = (this.#characters / MEGABYTE).toFixed(1);
    process.stderr.write(
      `tutas: ${files} ${files === 1 ? 'file' : 'files'}: ${this.#repaired} broken, ${this.#unchanged} whole, ` +
        `${this.failed} failed; ${size} million characters in ${seconds} s\n`,
    );
  }
}
