/** What the two ends of a fragment show. */
import { describe, expect, it } from 'vitest';
import { endFeatures, startFeatures, wordFacts } from '../../src/region/edge-features.ts';
import * as R from '../../src/region/region.ts';
import { namesOf } from '../support/regions.ts';

/** A fragment, what its start shows, and what its end does. */
const FRAGMENTS: readonly (readonly [fragment: string, start: string, end: string])[] = [
  // Letters.
  ['қауға', 'LETTER LOWER', 'ENDS_LETTER ENDS_LOWER IS_LONG'],
  ['Алматы', 'LETTER UPPER', 'ENDS_LETTER ENDS_LOWER IS_LONG'],
  ['БҰҰ', 'LETTER UPPER', 'ENDS_LETTER'],
  ['中', 'LETTER', 'ENDS_LETTER ENDS_LOWER'],
  // One letter: a capital, one that is a word somewhere, one that is none.
  ['Т', 'LETTER UPPER', 'ENDS_LETTER IS_CAPITAL'],
  ['а', 'LETTER LOWER', 'ENDS_LETTER ENDS_LOWER IS_LETTER'],
  ['й', 'LETTER LOWER', 'ENDS_LETTER ENDS_LOWER IS_LETTER IS_NO_WORD'],
  ['и\u0306', 'LETTER LOWER', 'ENDS_LETTER ENDS_LOWER IS_LETTER IS_NO_WORD'],
  ['x', 'LETTER LOWER', 'ENDS_LETTER ENDS_LOWER IS_LETTER'],
  // A list mark is no text that goes on.
  ['а) су', 'LETTER', 'ENDS_LETTER ENDS_LOWER IS_LONG'],
  // Digits and signs.
  ['5', 'DIGIT', 'ENDS_DIGIT'],
  ['28%', 'DIGIT', 'ENDS_CLOSER'],
  // Marks that cling, and those that only seem to.
  ['.', 'CLOSER', 'ENDS_SENTENCE IS_MARKS'],
  [', ал', 'CLOSER', 'ENDS_LETTER ENDS_LOWER IS_LONG'],
  ['.5', '', 'ENDS_DIGIT'],
  ['.env', '', 'ENDS_LETTER ENDS_LOWER IS_LONG'],
  [':)', '', 'ENDS_CLOSER IS_MARKS'],
  ['…', '', 'ENDS_SENTENCE IS_MARKS'],
  ['»', '', 'ENDS_CLOSER IS_MARKS'],
  // Dashes and hyphens.
  ['-', 'DASH', 'IS_MARKS'],
  ['-ның', 'DASH SUFFIX', 'ENDS_LETTER ENDS_LOWER IS_LONG'],
  ['— деді', 'DASH', 'ENDS_LETTER ENDS_LOWER IS_LONG'],
  ['алдын-', 'LETTER LOWER', 'ENDS_HYPHEN IS_LONG'],
  // Ends of sentences, and what is none.
  ['сөз.', 'LETTER LOWER', 'ENDS_LONG_STOP ENDS_SENTENCE IS_LONG'],
  ['т.б.', 'LETTER LOWER', 'ENDS_SENTENCE IS_LONG'],
  ['сөз».', 'LETTER LOWER', 'ENDS_SENTENCE IS_LONG'],
  ['сөз.»', 'LETTER LOWER', 'ENDS_CLOSER ENDS_SENTENCE IS_LONG'],
  ['сөз,', 'LETTER LOWER', 'ENDS_CLAUSE ENDS_COMMA IS_LONG'],
  ['ай:', 'LETTER LOWER', 'ENDS_COMMA'],
  ['«', '', 'ENDS_OPENER'],
  // Invisible characters and references stand for what they show.
  ['\u00ADсөз', 'LETTER LOWER', 'ENDS_LETTER ENDS_LOWER IS_LONG'],
  ['\u0306', 'EXTENDER', 'ENDS_LETTER ENDS_LOWER'],
  ['&#x439;', 'LETTER LOWER', 'ENDS_LETTER ENDS_LOWER HAS_REFERENCE IS_LETTER IS_NO_WORD'],
  ['&amp;', '', 'HAS_REFERENCE IS_MARKS'],
  // What a join could make a tag or a reference of.
  ['a<', 'LETTER LOWER', 'ENDS_CUT'],
  ['x&am', 'LETTER LOWER', 'ENDS_CUT ENDS_LETTER ENDS_LOWER HAS_REFERENCE IS_LONG'],
];

/** Where a fragment stands makes no difference: it is read between two others. */
const BEFORE = 'Ә. ';
const BEHIND = 'ң,';

describe('what a fragment shows', () => {
  it.each(FRAGMENTS)('%j', (fragment, start, end) => {
    const text = BEFORE + fragment + BEHIND;
    const from = BEFORE.length;
    const to = from + fragment.length;
    const starts = namesOf(startFeatures(text, from, to), R, 'STARTS_', 'ENDS_', 'IS_', 'HAS_');
    expect(starts.map((name) => name.replace('STARTS_', '')).join(' ')).toBe(start);
    expect(
      namesOf(endFeatures(text, from, to, fragment.includes('&')), R, 'STARTS_', 'ENDS_', 'IS_', 'HAS_').join(' '),
    ).toBe(end);
  });

  it.each(FRAGMENTS.map(([fragment]) => fragment).filter((fragment) => !/[\s&<]/u.test(fragment)))(
    'the short way for words finds the same: %j',
    (word) => {
      const both = startFeatures(word, 0, word.length) | endFeatures(word, 0, word.length, false);
      expect(wordFacts(word, 0, word.length)).toBe(both);
    },
  );
});

describe('character references at the start', () => {
  it.each([
    ['а) су', 'а&#41; су'],
    ['ә. нан', 'ә&#46; нан'],
    ['а) су', '&#x430;) су'],
    [': сөз', ':&nbsp;сөз'],
    ['.5', '.&#53;'],
    ['-ға', '-&#1171;а'],
    ['».', '»&#46;'],
    ['aх', 'a&#x445;'],
  ])('%j and %j begin alike', (plain, spelled) => {
    expect(startFeatures(spelled, 0, spelled.length)).toBe(startFeatures(plain, 0, plain.length));
  });
});
