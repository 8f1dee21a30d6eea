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

/** What is to be done with a value that is often given where a string is taken. */
export function stringHint(value: unknown): string {
  if (ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]') {
    return '; decode it, or give it to normalizeChunks()';
  }
  const given = value as
    | Readonly<Record<'then' | 'text' | 'html' | 'innerHTML' | 'serialize', unknown>>
    | null
    | undefined;
  if (typeof given?.innerHTML === 'string') return '; give its innerHTML';
  if (typeof given?.then === 'function') return '; await it';
  if (typeof given?.html === 'function') return '; normalizeDom() of tutas/dom takes it';
  // A JSDOM.
  if (typeof given?.serialize === 'function') return '; give its serialize()';
  return typeof given?.text === 'function' ? '; await its text()' : '';
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
