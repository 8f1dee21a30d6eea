/** The table of elements: every row is reachable, in any letter case, and says what the specification says. */
import { Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import {
  BLOCK,
  DIVISION,
  FORCED_BREAK,
  FOREIGN,
  HIDDEN,
  INLINE,
  ITEM,
  knownElements,
  PARAGRAPH,
  PREFORMATTED,
  RAW,
  roleOf,
  VOID,
} from '../../src/html/elements.ts';
import { rawNameOf } from '../../src/html/raw-text.ts';
import { SILENT } from '../support/silent.ts';

const known = [...knownElements()];

/** The role of a name that stands in the middle of a source. */
function role(name: string): number {
  return roleOf(`<${name}>`, 1, name.length + 1);
}

describe('roles', () => {
  it.each(known)('%s is found by its name, in any letter case', (name, expected) => {
    expect(name).toMatch(/^[a-z][a-z0-9]*$/u);
    expect(role(name)).toBe(expected);
    expect(role(name.toUpperCase())).toBe(expected);
    expect(role(name.charAt(0).toUpperCase() + name.slice(1))).toBe(expected);
  });

  it.each(known)('%s is not found by a longer or shorter name', (name) => {
    const names = new Set(known.map(([other]) => other));
    for (const other of [`${name}x`, `x${name}`, `${name}-a`, name.slice(1)]) {
      if (!names.has(other) && other !== '') expect(role(other), other).toBe(INLINE);
    }
  });

  it('are unique per name and all in use', () => {
    expect(new Set(known.map(([, found]) => found))).toEqual(
      new Set([PARAGRAPH, DIVISION, ITEM, FORCED_BREAK, BLOCK, VOID, RAW, PREFORMATTED, HIDDEN, FOREIGN]),
    );
  });

  it.each([
    ['p', PARAGRAPH],
    ['div', DIVISION],
    ['li', ITEM],
    ['br', FORCED_BREAK],
    ['h1', BLOCK],
    ['td', BLOCK],
    ['ul', BLOCK],
    ['hr', BLOCK],
    ['img', VOID],
    ['script', RAW],
    ['style', RAW],
    ['pre', PREFORMATTED],
    ['textarea', PREFORMATTED],
    ['title', HIDDEN],
    ['span', INLINE],
    ['b', INLINE],
    ['a', INLINE],
    ['o:p', INLINE],
    ['my-element', INLINE],
    ['pp', INLINE],
    ['P\u0000', INLINE],
  ])('%s has its role', (name, expected) => {
    expect(role(name)).toBe(expected);
  });
});

describe('elements without markup in them', () => {
  /** Whether the Tokenizer reads what stands in an element as text. */
  function isRawToTokenizer(name: string): boolean {
    let opened = 0;
    const tokenizer = new Tokenizer(
      { decodeEntities: false, xmlMode: false },
      {
        ...SILENT,
        onopentagname: () => {
          opened += 1;
        },
      },
    );
    tokenizer.write(`<${name}><b></b></${name}>`);
    tokenizer.end();
    return opened === 1;
  }

  it.each([...known.map(([name]) => name), 'span', 'b', 'svg', 'math', 'scripts', 'x'])(
    '%s is one of them if it is for htmlparser2',
    (name) => {
      const expected = isRawToTokenizer(name) ? name : '';
      expect(rawNameOf(name, 0, name.length)).toBe(expected);
      expect(rawNameOf(name.toUpperCase(), 0, name.length)).toBe(expected);
    },
  );
});
