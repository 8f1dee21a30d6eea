/**
 * What error messages say of a wrong value: what it is, and what was probably meant.
 *
 * @module
 */

/** Describes a value in an error message. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return value.length > 40 ? 'a string' : `'${value}'`;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'object') return withArticle(classNameOf(value));
  return typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`;
}

/** The name of the class that an object is of; `object` for a plain one. */
function classNameOf(value: object): string {
  const made = (value as { readonly constructor?: unknown }).constructor;
  const name: unknown = typeof made === 'function' ? made.name : '';
  return typeof name === 'string' && name !== '' && name !== 'Object' ? name : 'object';
}

function withArticle(name: string): string {
  // `HTML` and `SVG` are spelled.
  return `${/^(?:[aeio]|HTML|SVG)/iu.test(name) ? 'an' : 'a'} ${name}`;
}

/** What a door takes, for which other values are often given. */
export type Taken = 'string' | 'chunks' | 'response';

/** What is seen of a value that is often given in place of another. */
type Seen = Readonly<Record<string, unknown>>;

/** A value that is often given in place of another: how it is known, and what is to be done with it at each door. */
type Hint = readonly [isIt: (seen: Seen) => boolean, hints: Readonly<Partial<Record<Taken, string>>>];

function has(name: string, type: string): (seen: Seen) => boolean {
  return (seen) => typeof seen[name] === type;
}

const HINTS: readonly Hint[] = [
  [
    (seen) => ArrayBuffer.isView(seen) || Object.prototype.toString.call(seen) === '[object ArrayBuffer]',
    { string: 'decode it, or give it to normalizeChunks()', chunks: 'give an array of Uint8Arrays' },
  ],
  [has('then', 'function'), { string: 'await it', chunks: 'await it', response: 'await it' }],
  [has('innerHTML', 'string'), { string: 'give its innerHTML' }],
  [has('documentElement', 'object'), { string: 'give its documentElement.outerHTML' }],
  // cheerio's, then jsdom's.
  [has('html', 'function'), { string: 'normalizeDom() of tutas/dom takes it' }],
  [has('serialize', 'function'), { string: 'give its serialize()' }],
  [has('text', 'function'), { string: 'await its text()' }],
  [(seen) => 'nodeName' in seen && 'childNodes' in seen, { string: 'serialize() of parse5 makes HTML of it' }],
  [
    ({ type, children }) => Array.isArray(children) && (type === 'root' || type === 'element'),
    { string: 'tutas/rehype takes trees of hast, tutas/dom those of domhandler' },
  ],
  [(seen) => has('headers', 'object')(seen) && 'body' in seen, { chunks: 'give its body' }],
  [has('stream', 'function'), { chunks: 'give its stream()' }],
];

/** What is to be done with a value that is often given where something else is taken; empty when nothing is known. */
export function hintOf(value: unknown, taken: Taken): string {
  if (typeof value === 'string' && taken === 'chunks') return '; normalize() takes a string, or give an array of it';
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return '';
  const seen = value as Seen;
  const hint = HINTS.find(([isIt, hints]) => hints[taken] !== undefined && isIt(seen))?.[1][taken];
  return hint === undefined ? '' : `; ${hint}`;
}

/** The name that was probably meant: the same but for case, or but for two letters at most. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const least = Math.min(2, Math.floor(name.length / 3));
  return names.find((known) => known.toLowerCase() === name.toLowerCase() || distance(known, name, least) <= least);
}

/** How many letters differ between two words, are there or not, or stand in each other's place; only counted up to `most`. */
function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let previous: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at += 1) {
    const above = row;
    row = [at];
    for (let to = 1; to <= right.length; to += 1) {
      const change = left[at - 1] === right[to - 1] ? 0 : 1;
      let best = Math.min((above[to] as number) + 1, (row[to - 1] as number) + 1, (above[to - 1] as number) + change);
      if (at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1]) {
        best = Math.min(best, (previous[to - 2] as number) + 1);
      }
      row.push(best);
    }
    previous = above;
  }
  return row[right.length] as number;
}
