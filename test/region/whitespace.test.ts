import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { GAP_BLANK, GAP_LINE, GAP_NO_BREAK, GAP_SPACE } from '../../src/region/region.ts';
import { countWords, leadingWhitespace, trailingWhitespace } from '../../src/region/whitespace.ts';

const edge = { offset: 0, gaps: 0 };

describe('leadingWhitespace', () => {
  it.each([
    [' сөз', 1, GAP_SPACE],
    ['\n\n сөз', 3, GAP_SPACE | GAP_LINE | GAP_BLANK],
    ['&nbsp;сөз', 6, GAP_NO_BREAK],
    ['&nbsp сөз', 6, GAP_NO_BREAK | GAP_SPACE],
    ['&#160;&#xA0;сөз', 12, GAP_NO_BREAK],
    ['\u00a0сөз', 1, GAP_NO_BREAK],
    ['&#10;сөз', 5, GAP_LINE],
    ['&#xA;сөз', 5, GAP_LINE],
    ['&#X0a\u0441өз', 5, GAP_LINE],
    ['&#10сөз', 4, GAP_LINE],
    ['&NewLine;&NewLine;сөз', 18, GAP_LINE | GAP_BLANK],
    ['&#13;&#10;сөз', 10, GAP_SPACE | GAP_LINE],
    ['&Tab;сөз', 5, GAP_SPACE],
    ['&#32;сөз', 5, GAP_SPACE],
    ['&#x20сөз', 5, GAP_SPACE],
    ['&emsp;&ensp;&thinsp;&hairsp;&MediumSpace;сөз', 41, GAP_SPACE],
    ['&ThickSpace;сөз', 12, GAP_SPACE],
    ['&NonBreakingSpace;сөз', 18, GAP_NO_BREAK],
    ['&#8239;сөз', 7, GAP_NO_BREAK],
    ['&#0000000000000000000010;сөз', 25, GAP_LINE],
    ['&nbspсөз', 5, GAP_NO_BREAK],
  ])('takes what stands before the word: %j', (text, offset, gaps) => {
    leadingWhitespace(text, 0, text.length, false, edge);
    expect(edge).toEqual({ offset, gaps });
  });

  it.each([
    ...['сөз', '&#1605;', '&#00000001605;', '&#x0000000a0b;', '&amp;сөз', '&', '&;', '&#', '&#;', '&#x;', '&#xg'],
    // What needs its semicolon, what is written in another case, and what no parser knows.
    ...['&Tab', '&tab;', '&NewLine', '&newline;', '&NBSP;', '&emsp', '&emspx;', '&space;'],
    // Invisible, but no whitespace; and what stands for another character.
    ...['&ZeroWidthSpace;', '&#8203;', '&NoBreak;', '&shy;', '&#xFEFF;', '&zwj;', '&#0;', '&#133;', '&#x110000;'],
  ])('takes nothing of %j', (text) => {
    leadingWhitespace(text, 0, text.length, false, edge);
    expect(edge).toEqual({ offset: 0, gaps: 0 });
  });

  it('knows no references in plain text', () => {
    leadingWhitespace('&nbsp;', 0, 6, true, edge);
    expect(edge).toEqual({ offset: 0, gaps: 0 });
  });
});

describe('trailingWhitespace', () => {
  it.each([
    ['сөз ', 3, GAP_SPACE],
    ['сөз&nbsp;', 3, GAP_NO_BREAK],
    ['сөз&nbsp', 3, GAP_NO_BREAK],
    ['сөз&#160', 3, GAP_NO_BREAK],
    ['сөз&#xa0', 3, GAP_NO_BREAK],
    ['сөз \n\n', 3, GAP_SPACE | GAP_LINE | GAP_BLANK],
    ['сөз&#10;', 3, GAP_LINE],
    ['сөз&#xa', 3, GAP_LINE],
    ['сөз&#X00D', 3, GAP_SPACE],
    ['сөз&#10;&#10', 3, GAP_LINE | GAP_BLANK],
    ['сөз&nbsp&nbsp&#x20', 3, GAP_NO_BREAK | GAP_SPACE],
    ['сөз&Tab; &NewLine;', 3, GAP_SPACE | GAP_LINE],
    ['сөз&amp;&emsp;', 8, GAP_SPACE],
    ['сөз&ThickSpace;', 3, GAP_SPACE],
    ['сөз&#0000000000000000000010', 3, GAP_LINE],
  ])('takes what stands behind the word: %j', (text, offset, gaps) => {
    trailingWhitespace(text, 0, text.length, false, edge);
    expect(edge).toEqual({ offset, gaps });
  });

  it.each([
    ...['сөз', 'сөз;', 'stop', '10', 'сөз&#1600;', 'сөз&amp;', 'abcdef', '&#', '&;', 'a&#;', 'a;;', '#10', 'nbsp;'],
    ...['сөз&Tab', 'сөз&emsp', 'сөз&tab;', 'сөз&nbspa', 'сөз&nbsp;a', 'сөз&#10a', 'сөз&#xafa', 'сөз&#x20ad'],
    ...['сөз&ZeroWidthSpace;', 'сөз&#8203;', 'сөз&shy;', 'сөз&#133;', 'сөз&nbsp-;', 'сөз&#10;;'],
  ])('takes nothing of %j', (text) => {
    trailingWhitespace(text, 0, text.length, false, edge);
    expect(edge).toEqual({ offset: text.length, gaps: 0 });
  });
});

describe('countWords', () => {
  it.each([
    ['сөз', 1],
    ['бір екі', 2],
    ['бір&nbsp;екі', 2],
    ['бір&nbspекі', 2],
    ['бір&#10;&#32; екі&emsp;үш', 3],
    ['бір&amp;екі', 1],
    ['бір&#8203;екі', 1],
    ['бір&екі', 1],
  ])('%j has %i', (text, words) => {
    expect(countWords(text, 0, text.length, 9, false)).toBe(words);
  });

  it('knows no references in plain text', () => {
    expect(countWords('бір&nbsp;екі', 0, 12, 9, true)).toBe(1);
  });

  it('stops when it has enough', () => {
    expect(countWords('а ә б в г', 0, 9, 3, false)).toBe(3);
  });

  it('counts what a split at whitespace has, however long the text', () => {
    const word = fc.constantFrom('сөз', 'a', 'екі;', '“x”', '…', 'ұзынырақсөздер');
    const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\u00A0', '\u2003', ' \u00A0 ');
    fc.assert(
      fc.property(
        word,
        fc.array(fc.tuple(space, word), { maxLength: 60 }),
        fc.integer({ min: 2, max: 30 }),
        (first, more, enough) => {
          const text = first + more.flat().join('');
          const words = Math.min(enough, text.split(/\s+/u).length);
          expect(countWords(text, 0, text.length, enough, true)).toBe(words);
          expect(countWords(text, 0, text.length, enough, false)).toBe(words);
        },
      ),
    );
  });
});

/** Every spelling of a character by its number. */
function spellings(code: number): string[] {
  const hex = code.toString(16);
  return [`&#${code};`, `&#${code}`, `&#00${code};`, `&#x${hex};`, `&#X${hex.toUpperCase()};`, `&#x0${hex}`];
}

/** What a browser makes of text. */
function parsed(text: string): string {
  const [found] = parseFragment(text).childNodes as DefaultTreeAdapterTypes.TextNode[];
  return found?.value ?? '';
}

it('a reference is whitespace exactly where a parser makes whitespace of it', () => {
  const named =
    'Tab NewLine nbsp ensp emsp emsp13 emsp14 numsp puncsp thinsp ThinSpace hairsp VeryThinSpace MediumSpace'
      .concat(' NonBreakingSpace ThickSpace ZeroWidthSpace NegativeThinSpace NoBreak shy amp lt hellip InvisibleTimes')
      .split(' ')
      .flatMap((name) => [`&${name};`, `&${name}`, `&${name.toUpperCase()};`]);
  const codes = [...Array.from({ length: 0x100 }, (_, code) => code), 0x1680, 0x180e, 0x2028, 0x2029, 0x202f, 0x205f];
  codes.push(...Array.from({ length: 0x10 }, (_, code) => 0x2000 + code), 0x3000, 0xfeff, 0xd800, 0x1f600);
  for (const reference of [...named, ...codes.flatMap(spellings)]) {
    const whitespace = /^[^\P{White_Space}\u0085]+$/v.test(parsed(reference));
    leadingWhitespace(reference, 0, reference.length, false, edge);
    expect([reference, edge.offset === reference.length]).toEqual([reference, whitespace]);
    if (whitespace) continue;
    trailingWhitespace(reference, 0, reference.length, false, edge);
    expect([reference, edge.offset]).toEqual([reference, reference.length]);
  }
});
