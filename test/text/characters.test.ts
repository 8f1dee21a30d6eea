import { describe, expect, it } from 'vitest';
import {
  CLOSER,
  classOf,
  classOfAstral,
  DASH,
  DIGIT,
  EXTENDER,
  LETTER,
  LOWER,
  OPENER,
  SYMBOL,
  UPPER,
  WHITESPACE,
} from '../../src/text/characters.ts';
import * as kinds from '../../src/text/edge-classes.ts';

describe('classOf', () => {
  it('gives frequent characters the class that the properties of Unicode give them', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0xd800; code += 1) {
      if (classOf(code) !== classOfAstral(code)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['ә', LOWER],
    ['Ұ', UPPER],
    ['z', LOWER],
    ['文', LETTER],
    ['7', DIGIT],
    [',', CLOSER],
    ['«', OPENER],
    ['—', DASH],
    ['\u00a0', WHITESPACE],
    ['\u0483', EXTENDER],
    ['҂', SYMBOL],
    ['"', SYMBOL],
  ])('gives %j its class', (character, found) => {
    expect(classOf(character.charCodeAt(0))).toBe(found);
  });
});

describe('kindOf', () => {
  it('knows the letters of basic Latin and Cyrillic as the properties of Unicode do', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x530; code += 1) {
      const character = String.fromCharCode(code);
      const kind = kinds.kindOf(code);
      const has = (bits: number): boolean => (kind & bits) !== 0;
      const agrees =
        // U+02BC is a letter to Unicode.
        has(kinds.APOSTROPHE) ||
        (has(kinds.LETTER) === /\p{L}/u.test(character) &&
          has(kinds.UPPER) === /[\p{Lu}\p{Lt}]/u.test(character) &&
          has(kinds.LOWER) === /\p{Ll}/u.test(character) &&
          has(kinds.DIGIT) === /\p{Nd}/u.test(character) &&
          has(kinds.LATIN) === /(?=\p{L})\p{Script=Latin}/u.test(character) &&
          has(kinds.CYRILLIC) === /(?=\p{L})\p{Script=Cyrillic}/u.test(character));
      if (!agrees) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
