/**
 * The named character references of HTML: `&nbsp;`, `&amp`, 2,231 in all. They are stored in the order of what they
 * mean, which takes half the space of a tree of their letters, and unpacked when the first one is met.
 *
 * @module
 */
import { PACKED_NAMES } from './named-references.generated.ts';

/** The longest name, `CounterClockwiseContourIntegral`. */
export const LONGEST_NAME = 31;
/** The longest name that is read without a semicolon, `Aacute`. */
const LONGEST_BARE_NAME = 6;

const names: Map<string, string> = new Map();
const bareNames: Map<string, string> = new Map();

/**
 * Reads groups parted by `|`. Each begins with the second character of what its names mean, 0 for none; then come the
 * names, each behind the step from the first character of the name before it: `,` for none, a space for one, `~step~`
 * for another. Numbers are in base 36. A `!` marks names that are read without a semicolon too.
 */
function unpack(): void {
  for (const group of PACKED_NAMES.split('|')) {
    const head = /^[\da-z]+/u.exec(group)?.[0] ?? '';
    const second = Number.parseInt(head, 36);
    let first = 0;
    for (const [, mark, step, bare, name = ''] of group
      .slice(head.length)
      .matchAll(/([, ]|~([\da-z]+)~)(!?)([\dA-Za-z]+)/gu)) {
      first += mark === ',' ? 0 : mark === ' ' ? 1 : Number.parseInt(step as string, 36);
      const meaning = second === 0 ? String.fromCodePoint(first) : String.fromCodePoint(first, second);
      names.set(name, meaning);
      if (bare === '!') bareNames.set(name, meaning);
    }
  }
}

/** What `name` means before a semicolon, or undefined. */
export function meaningOf(name: string): string | undefined {
  if (names.size === 0) unpack();
  return names.get(name);
}

/** The longest name at the beginning of `letters` that needs no semicolon; an empty string when there is none. */
export function bareNameIn(letters: string): string {
  if (names.size === 0) unpack();
  for (let length = Math.min(letters.length, LONGEST_BARE_NAME); length > 1; length -= 1) {
    const name = letters.slice(0, length);
    if (bareNames.has(name)) return name;
  }
  return '';
}
