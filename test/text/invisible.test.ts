import { expect, test } from 'vitest';
import { classOf, INVISIBLE } from '../../src/text/characters.ts';
import { isInvisible, visibleOf } from '../../src/text/invisible.ts';

test('invisible is what has that class, and the joiners', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const isJoiner = code === 0x200c || code === 0x200d;
    if (isInvisible(code) !== (isJoiner || classOf(code) === INVISIBLE)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['', ''],
  ['сөз', 'сөз'],
  ['\u00AD', ''],
  ['\uFEFFжал\u00ADпы\u200B', 'жалпы'],
  ['е\u0308 \u00A0ж', 'е\u0308 \u00A0ж'],
])('of %j, %j is seen', (text, seen) => {
  expect(visibleOf(text)).toBe(seen);
});
