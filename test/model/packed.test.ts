import { describe, expect, it } from 'vitest';
import { decodeAscii, decodeBase64, fromAscii, fromBase64 } from '../../src/model/packed.ts';

describe('fromBase64', () => {
  it('says the same with and without the help of the platform', () => {
    for (const length of [0, 1, 2, 3, 100, 1001]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + length) & 255);
      const text = Buffer.from(bytes).toString('base64').replaceAll('=', '');
      expect(Array.from(decodeBase64(text))).toEqual(Array.from(bytes));
      expect(Array.from(fromBase64(text))).toEqual(Array.from(bytes));
    }
  });
});

describe('fromAscii', () => {
  it('says the same with and without the help of the platform', () => {
    const text = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('');
    const codes = Array.from({ length: 94 }, (_, index) => 33 + index);
    expect(Array.from(decodeAscii(text))).toEqual(codes);
    expect(Array.from(fromAscii(text))).toEqual(codes);
  });
});
