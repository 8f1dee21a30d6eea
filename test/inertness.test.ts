/** The oracles of the other tests see what they are there to see. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../corpus/random.ts';
import { makeCase } from '../scripts/fuzz/cases.ts';
import { shapeOf } from '../scripts/fuzz/kind.ts';
import { shrink } from '../scripts/fuzz/shrink.ts';
import { anything } from './support/arbitraries.ts';
import { html5Tokens } from './support/html5-tokens.ts';
import { inertnessViolations, lost, type Violation } from './support/inertness.ts';
import type { Case } from './support/invariants/subject.ts';
import { runs } from './support/runs.ts';

/** The violations as `kind: what`, each once. */
function seen(input: string, output: string, carriers?: readonly string[]): string[] {
  return [...new Set(inertnessViolations(input, output, carriers).map(({ kind, what }) => `${kind}: ${what}`))];
}

function clones(violations: readonly Violation[]): boolean[] {
  return violations.map(({ clone }) => clone);
}

describe('what is gained', () => {
  it.each([
    ['an element', '<p>а</p>', '<p>а<img></p>', 'element: <img>'],
    ['an element more', '<p><i>а</i></p>', '<p><i>а</i><i></i></p>', 'element: <i>'],
    ['an attribute', '<p>а<img></p>', '<p>а<img src=x></p>', 'attribute: src="x"'],
    ['a carrier with attributes', '<p>а</p>', '<p onclick=x>а</p>', 'carrier: <p onclick="x">'],
    ['a comment', '<p>а</p>', '<p>а<!--c--></p>', 'comment: c'],
    ['a doctype', '<p>а</p>', '<!doctype html><p>а</p>', 'doctype: html  '],
    ['an element of another namespace', '<p><svg></svg><a></a></p>', '<p><svg><a></a></svg></p>', 'element: <svg a>'],
    ['a carrier of another namespace', '<svg></svg><p></p>', '<svg><g><p/></g></svg>', 'element: <svg g>'],
    ['an element in a template', '<template></template>', '<template><b></b></template>', 'element: <b>'],
    ['text', '<p>аб</p>', '<p>ба</p>', 'text: "аб" became "ба"'],
    ['a reference', '<p>&amp;lt;</p>', '<p>&lt;</p>', 'text: "&lt;" became "<"'],
  ])('%s', (_what, input, output, expected) => {
    expect(seen(input, output)).toContain(expected);
    expect(seen(input, input)).toEqual([]);
  });

  it.each([
    ['carriers come and go', '<p>а</p><p>б</p>', '<div><p>аб</p></div>'],
    ['whitespace changes', '<p>а</p>\n<p>б</p>', '<p>а б</p>'],
    ['things go', '<p><b>а</b></p><p><b>б</b></p>', '<p><b>аб</b></p>'],
  ])('nothing where %s', (_what, input, output) => {
    expect(seen(input, output)).toEqual([]);
  });

  it('a carrier that is none', () => {
    expect(seen('<div>а</div>', '<p>а</p>', ['div'])).toContain('element: <p>');
  });

  it('only where scripts do not run', () => {
    const found = inertnessViolations('<noscript>&lt;b></noscript>', '<noscript><b></noscript>');
    expect(found.filter(({ kind }) => kind === 'element').every(({ scripting }) => !scripting)).toBe(true);
    expect(found).not.toEqual([]);
  });

  it('clones by themselves', () => {
    const [input, output] = ['<p>а<b>б', '<p>а<b>б</p>в'];
    expect(clones(inertnessViolations(input, output).filter(({ kind }) => kind === 'element'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(inertnessViolations(input, output, undefined, 'ignored').every(({ kind }) => kind === 'text')).toBe(true);
    expect(clones(inertnessViolations('<p>а', '<p><b>а').filter(({ kind }) => kind === 'element'))).not.toContain(true);
  });

  it('in input as deep as you like', () => {
    expect(seen('<div><b>'.repeat(5000), `${'<div><b>'.repeat(5000)}<i>`, ['p'])).toContain('element: <i>');
  });
});

describe('what is lost', () => {
  it.each([
    ['<p>а<img src=x></p>', '<p>а</p>', ['<img src="x">']],
    ['<p>а<!--c--></p>', '<p>а</p>', ['<!--c-->']],
    ['<p><b>а</b></p><p><b>б</b></p><br>', '<p><b>аб</b></p>', []],
  ])('%s to %s', (input, output, expected) => {
    expect(lost(input, output)).toEqual(expected);
  });
});

describe("parse5's tokens", () => {
  it('cover the input without a gap', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('div' as const, 'document' as const), (html, as) => {
        let at = 0;
        for (const { start, end } of html5Tokens(html, as)) {
          expect(start).toBe(at);
          at = end;
        }
        expect(at).toBe(html.length);
      }),
      runs(),
    );
  });
});

describe('the fuzzer', () => {
  it('makes the same cases of the same seed, and others of another', () => {
    const cases = (seed: number): Case[] => {
      const random = createRandom(seed);
      return Array.from({ length: 50 }, () => makeCase(random));
    };
    expect(cases(7)).toEqual(cases(7));
    expect(cases(7)).not.toEqual(cases(8));
  });

  it('makes a find small', async () => {
    const found: Case = {
      html: '<div class="a"><p>Бүгін</p> <svg a=b><p>мек</p></svg><p>теп</p></div>',
      options: { pack: null, carriers: ['p'] },
      cuts: [0.1, 0.2],
      edits: [{ at: 0.5, verdict: 'join' }],
    };
    const fails = async ({ html, options }: Case): Promise<boolean> => html.includes('<svg') && options.pack === null;
    expect(await shrink(found, fails, 10_000)).toEqual({ html: '<svg', options: { pack: null }, cuts: [], edits: [] });
  });

  it.each([
    ['<svg><b>', '<formatting> <svg>'],
    ["<p>а</p a='>'>", 'attributes in an end tag'],
    ['<p>&#10;', '& reference whitespace reference'],
  ])('calls the shape of %s %s', (html, shape) => {
    expect(shapeOf({ html, options: {}, cuts: [], edits: [] })).toBe(shape);
  });
});
