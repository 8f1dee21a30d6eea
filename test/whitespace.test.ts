import { describe, expect, it } from 'vitest';
import { GAP_BLANK, GAP_LINE, GAP_NO_BREAK, GAP_SPACE } from '../src/region.ts';
import { leadingWhitespace, trailingWhitespace } from '../src/whitespace.ts';

const edge = { offset: 0, gaps: 0 };

describe('leadingWhitespace', () => {
  it.each([
    [' сөз', 1, GAP_SPACE],
    ['\n\n сөз', 3, GAP_SPACE | GAP_LINE | GAP_BLANK],
    ['&nbsp;сөз', 6, GAP_NO_BREAK],
    ['&nbsp сөз', 6, GAP_NO_BREAK | GAP_SPACE],
    ['&#160;&#xA0;сөз', 12, GAP_NO_BREAK],
    ['\u00a0сөз', 1, GAP_NO_BREAK],
  ])('takes what stands before the word: %j', (text, offset, gaps) => {
    leadingWhitespace(text, 0, text.length, false, edge);
    expect(edge).toEqual({ offset, gaps });
  });

  it.each(['сөз', '&#1605;', '&#00000001605;', '&#x0000000a0b;', '&amp;сөз', '&#xA;сөз'])(
    'takes nothing of %j',
    (text) => {
      leadingWhitespace(text, 0, text.length, false, edge);
      expect(edge).toEqual({ offset: 0, gaps: 0 });
    },
  );

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
  ])('takes what stands behind the word: %j', (text, offset, gaps) => {
    trailingWhitespace(text, 0, text.length, false, edge);
    expect(edge).toEqual({ offset, gaps });
  });

  it.each(['сөз', 'сөз;', 'stop', '10', 'сөз&#1600;', 'сөз&amp;'])('takes nothing of %j', (text) => {
    trailingWhitespace(text, 0, text.length, false, edge);
    expect(edge).toEqual({ offset: text.length, gaps: 0 });
  });
});
