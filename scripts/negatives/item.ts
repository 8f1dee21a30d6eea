/**
 * What a topic makes, before it gets its markup: lines of equal rank, or rows of cells.
 *
 * @module
 */
import type { Random } from '../../corpus/random.ts';
import type { Language, Words } from './words.ts';

/** What a topic draws from. */
export interface Source {
  readonly language: Language;
  readonly words: Words;
  /** Latin names as programs have them. */
  readonly identifiers: readonly string[];
  readonly random: Random;
}

/**
 * Families of markup: `blocks` are `<p>`, `<div>`, `<li>` and the like, one a line; `code` keeps the indentation; `cells`
 * are a table; `inline` are spans; `links` have a link alone in each; `controls` are buttons, labels and options.
 */
export type Family =
  | 'blocks'
  | 'code'
  | 'cells'
  | 'inline'
  | 'links'
  | 'controls'
  | 'headings'
  | 'breaks'
  | 'nested'
  | 'text';

interface Common {
  readonly kind: string;
  readonly why: string;
  readonly hard?: true;
  readonly families: readonly Family[];
}

/** Lines of equal rank. */
export interface Lines extends Common {
  readonly lines: readonly string[];
}

/** Rows of cells, as many in each. */
export interface Rows extends Common {
  readonly rows: readonly (readonly string[])[];
}

export type Item = Lines | Rows;

/** Makes one item. */
export type Topic = (source: Source) => Item;

/** One of a list. */
export function one<T>(random: Random, list: readonly T[]): T {
  const found = list[random.int(list.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

/** Some of a list, each once, in an order of their own. */
export function some<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = [...list];
  const found: T[] = [];
  while (found.length < count && left.length > 0) found.push(...left.splice(random.int(left.length), 1));
  return found;
}

/** An integer from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + random.int(most - least + 1);
}

/** As many as `count` of what `make` makes. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** With a capital first. */
export function capital(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + text.slice(first.length);
}
