import { describe, expect, it } from 'vitest';
import { definePack } from '../../src/language/define-pack.ts';
import { kazakh } from '../../src/language/kazakh/index.ts';
import type { RulePack } from '../../src/language/pack.ts';

const rule = { name: 'say-nothing', decide: () => undefined };

describe('definePack', () => {
  it('returns the pack, frozen', () => {
    const pack = definePack({ name: 'xx', rules: [rule] });
    expect(pack).toEqual({ name: 'xx', rules: [rule] });
    expect(Object.isFrozen(pack)).toBe(true);
    expect(Object.isFrozen(pack.rules)).toBe(true);
  });

  it('is what the Kazakh pack went through', () => {
    expect(Object.isFrozen(kazakh)).toBe(true);
  });

  const wrong: [string, unknown, RegExp][] = [
    ['no object', undefined, /the pack must be an object, got undefined/],
    ['an array', [], /the pack must be an object, got an array/],
    ['null', null, /the pack must be an object, got null/],
    ['no name', { rules: [] }, /name must be a string that is not empty, got undefined/],
    ['an empty name', { name: '', rules: [] }, /name must be a string that is not empty, got ""/],
    ['no rules', { name: 'xx' }, /rules must be an array of rules, got undefined/],
    [
      'a rule that is none',
      { name: 'xx', rules: [5] },
      /rules\[0\] must be an object with name and decide, got number/,
    ],
    [
      'a name in the wrong style',
      { name: 'xx', rules: [{ ...rule, name: 'sayNothing' }] },
      /rules\[0\]\.name must be a sentence/,
    ],
    [
      'the same name twice',
      { name: 'xx', rules: [rule, rule] },
      /rules\[1\]\.name must be a name no other rule has, got "say-nothing"/,
    ],
    [
      'a rule without decide',
      { name: 'xx', rules: [{ name: 'say-nothing' }] },
      /rules\[0\]\.decide must be a function/,
    ],
    ['a model without decide', { name: 'xx', rules: [], model: {} }, /model must be an object with the method decide/],
    ['traits of the wrong type', { name: 'xx', rules: [], traits: 7 }, /traits must be a function, got number/],
    [
      'a rule that looks for no bits',
      { name: 'xx', rules: [{ ...rule, when: { left: 'мен' } }] },
      /rules\[0\]\.when must be an object with bits as left or right, got object/,
    ],
    ...[{}, { left: 0 }, { right: 2 ** 30 }, { left: 1.5 }].map((when): [string, unknown, RegExp] => [
      `a rule that looks for ${JSON.stringify(when)}`,
      { name: 'xx', rules: [{ ...rule, when }] },
      /rules\[0\]\.when must be an object with bits as left or right, got object/,
    ]),
    [
      'a rule that looks elsewhere',
      { name: 'xx', rules: [{ ...rule, when: { middle: 1 } }] },
      /rules\[0\]\.when must be an object with bits as left or right/,
    ],
    [
      'a model that is a function',
      { name: 'xx', rules: [], model: () => [] },
      /model must be an object with the method/,
    ],
    ['a model in a list', { name: 'xx', rules: [], model: [] }, /model must be an object .* got an array/],
    [
      'edges that are none',
      { name: 'xx', rules: [{ ...rule, edges: 'nonsense' }] },
      /rules\[0\]\.edges must be an array of pairs of bits, got "nonsense"/,
    ],
    [
      'edges that are no pairs',
      { name: 'xx', rules: [{ ...rule, edges: [[1, 2, 3]] }] },
      /rules\[0\]\.edges must be an array of pairs of bits, got an array/,
    ],
    [
      'edges that are no bits',
      { name: 'xx', rules: [{ ...rule, edges: [[0, 1]] }] },
      /rules\[0\]\.edges must be an array of pairs of bits, got an array/,
    ],
    [
      'everything that is wrong at once',
      { name: '', rules: [{ name: 'say-nothing' }, 5], model: {}, fold: 1 },
      /^definePack: name must .*; rules\[0\]\.decide must .*; rules\[1\] must .*; model must .*; fold must be a function, got number$/,
    ],
    ['isPiece of the wrong type', { name: 'xx', rules: [], isPiece: true }, /isPiece must be a function, got boolean/],
    ['fold of the wrong type', { name: 'xx', rules: [], fold: 'NFC' }, /fold must be a function, got "NFC"/],
    ['an unknown key', { name: 'xx', rules: [], words: [] }, /the key "words" must be one of name, rules/],
  ];
  it.each(wrong)('refuses %s', (_, spec, message) => {
    expect(() => definePack(spec as RulePack)).toThrow(TypeError);
    expect(() => definePack(spec as RulePack)).toThrow(message);
  });
});
