import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldTree, parsePath } from '../../src/cli/field-tree.ts';
import { StringFinder } from '../../src/cli/find-strings.ts';

/** The literals found in a JSON text for some paths. */
function find(json: string, ...paths: string[]): string[] {
  const bytes = Buffer.from(json);
  const found: number[] = [];
  new StringFinder(fieldTree(paths.map((path) => parsePath(path) ?? []))).find(bytes, 0, bytes.length, found);
  const literals: string[] = [];
  for (let index = 0; index < found.length; index += 2)
    literals.push(bytes.toString('utf8', found[index], found[index + 1]));
  return literals;
}

function accepts(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

describe('finding', () => {
  test.each([
    ['a key', '{"a":"1","b":"2"}', ['a'], ['"1"']],
    ['a key inside a key', '{"a":{"b":"1"},"b":"2"}', ['a.b'], ['"1"']],
    ['a key that stands twice', '{"a":"1","a":"2"}', ['a'], ['"1"', '"2"']],
    ['both a string and what is inside an object', '{"a":"1"}', ['a', 'a.b'], ['"1"']],
    ['every element', '{"a":["1",["2"],{"b":"3"}]}', ['a'], ['"1"', '"2"']],
    ['one element', '{"a":["1","2","3"]}', ['a.1'], ['"2"']],
    ['elements of records', '[{"a":"1"},{"a":"2"}]', ['a'], ['"1"', '"2"']],
    ['an element and all', '{"a":[{"b":"1","c":"2"},{"b":"3","c":"4"}]}', ['a.0.b', 'a.c'], ['"1"', '"2"', '"4"']],
    ['a key that is a number', '{"a":{"1":"x"}}', ['a.1'], ['"x"']],
    ['a key with a dot', '{"a.b":"1","a":{"b":"2"}}', ['a\\.b'], ['"1"']],
    ['an escaped key', '{"\\u0061":"1"}', ['a'], ['"1"']],
    ['the key __proto__', '{"__proto__":"1"}', ['__proto__'], ['"1"']],
    ['escaped quotes', '{"a":"\\"\\\\","b":"\\\\\\""}', ['b'], ['"\\\\\\""']],
    ['nothing', '{"a":1,"b":null,"c":[],"d":{}}', ['a', 'b', 'c', 'd', 'e'], []],
  ])('%s', (_, json, paths, literals) => {
    expect(find(json, ...paths)).toEqual(literals);
  });
});

describe('checking', () => {
  test.each([
    '',
    ' ',
    '{',
    '}',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{,}',
    '[1,]',
    '[,1]',
    '[1 2]',
    '{"a":1 "b":2}',
    '"',
    '"\\',
    '"\\u12',
    '"\\x"',
    '"\t"',
    '"\u0000"',
    '01',
    '1.',
    '.1',
    '-',
    '1e',
    '1e+',
    '+1',
    'tru',
    'truex',
    'nul',
    'NaN',
    "'a'",
    '{a:1}',
    '1 1',
    '[1}',
    '{"a":1]',
    '"\\u001\u0010"',
    '\u00A01',
    '1e5.5',
    '-01',
    '[[[[',
    ']',
  ])('refuses %j', (json) => {
    expect(accepts(() => JSON.parse(json))).toBe(false);
    expect(() => find(json, 'a')).toThrow(/^not JSON: /v);
  });

  test('says where', () => {
    expect(() => find('{"ә": б}', 'a')).toThrow('not JSON: "б" at byte 8 is not expected');
    expect(() => find('{"a": [1', 'a')).toThrow('not JSON: the line ends too early');
  });

  test('agrees with JSON.parse on any JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(accepts(() => find(text, 'a.b'))).toBe(true);
      }),
    );
  });

  test('agrees with JSON.parse on damaged JSON', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\n"',
      '1',
      '-',
      '0',
      '.5',
      'e9',
      'true',
      'null',
      ' ',
      '"',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        expect(accepts(() => find(text, 'a'))).toBe(accepts(() => JSON.parse(text)));
      }),
    );
  });

  test('finds in any record what JSON.parse finds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()))),
        fc.string(),
        (record, text) => {
          const json = JSON.stringify({ ...record, body: text });
          expect(find(json, 'body').map((literal) => JSON.parse(literal) as string)).toEqual([text]);
        },
      ),
    );
  });

  test('goes a million deep', () => {
    const depth = 1_000_000;
    expect(find(`{"a":${'['.repeat(depth)}"x"${']'.repeat(depth)}}`, 'a')).toEqual(['"x"']);
  });
});

describe('paths', () => {
  test.each([
    ['a', ['a']],
    ['a.b.c', ['a', 'b', 'c']],
    ['a\\.b', ['a.b']],
    ['a\\\\.b', ['a\\', 'b']],
    ['a\\b', ['a\\b']],
    ['ә.0', ['ә', '0']],
  ])('%s', (path, keys) => {
    expect(parsePath(path)).toEqual(keys);
  });

  test.each(['', '.', 'a.', '.a', 'a..b'])('%j is none', (path) => {
    expect(parsePath(path)).toBeUndefined();
  });
});
