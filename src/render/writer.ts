/**
 * What a renderer writes with.
 *
 * @module
 */

/** What a renderer writes with. */
export interface Writer {
  /** Characters held. */
  readonly length: number;
  /** Appends a part of the source: `text` from `start` up to `end`. */
  slice(text: string, start: number, end: number): void;
  /** Appends a string that the source does not have here. */
  add(text: string): void;
  /** Appends one code unit that is no surrogate and that the source does not have here. */
  unit(unit: number): void;
  /** Returns everything held and forgets it. */
  take(): string;
}
