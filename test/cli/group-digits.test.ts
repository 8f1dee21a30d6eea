import { expect, it } from 'vitest';
import { groupDigits } from '../../src/cli/group-digits.ts';

it.each([
  [0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [12_345, '12,345'],
  [123_456, '123,456'],
  [1_234_567, '1,234,567'],
])('%i is written %s', (value, text) => {
  expect(groupDigits(value)).toBe(text);
});
