/** Tokens to fragments and boundaries: what is held of a region, before anything is decided. */
import { describe, expect, it } from 'vitest';
import * as R from '../../src/region/region.ts';
import { buildRegion, namesOf, textsOf } from '../support/regions.ts';

/** Input, the fragments, and for each boundary the whitespace and the markup that stand there. */
const REGIONS: readonly (readonly [html: string, fragments: string, boundaries: string])[] = [
  ['<p>ба</p><p>й</p><p>қауға</p>', 'ба|й|қауға', 'CARRIER, CARRIER'],
  // Whitespace, inside of a carrier or beside it.
  ['<p>ба</p> <p>й</p>', 'ба|й', 'SPACE CARRIER'],
  ['<p>ба </p><p>й</p>', 'ба|й', 'SPACE CARRIER'],
  ['<p>ба</p><p> й</p>', 'ба|й', 'SPACE CARRIER'],
  ['<p>ба</p>\n<p>й</p>', 'ба|й', 'LINE CARRIER'],
  ['<p>ба</p>\n\n<p>й</p>', 'ба|й', 'BLANK LINE CARRIER'],
  ['<p>ба</p>&nbsp;<p>й</p>', 'ба|й', 'NO_BREAK CARRIER'],
  // Other elements.
  ['<div>ба</div><p>й</p>', 'ба|й', 'CARRIER'],
  ['<li>ба</li><li>й</li>', 'ба|й', 'CARRIER'],
  ['<p>ба<b>й</b></p><p>қ</p>', 'ба<b>й|қ', 'CARRIER'],
  ['<p>ба</p><!-- й --><p>қ</p>', 'ба|қ', 'CARRIER'],
  // Text between carriers.
  ['<p>ба</p>й<p>қауға</p>', 'ба|й|қауға', 'CARRIER, CARRIER'],
  // Forced breaks.
  ['<p>ба<br>й<br><br>қ</p>', 'ба|й|қ', 'BREAK, BREAK BREAKS'],
  // What marks a paragraph: nesting, an empty carrier, an end without a start, one that holds nothing to see.
  ['<p><p>ба</p><p>й</p></p><p>қ</p>', 'ба|й|қ', 'CARRIER, CARRIER OUTER_CLOSE'],
  ['<p>ба</p><p><p>й</p></p>', 'ба|й', 'CARRIER OUTER_OPEN'],
  ['<p>ба</p><p></p><p>й</p>', 'ба|й', 'CARRIER EMPTY'],
  ['<p>ба</p></p><p>й</p>', 'ба|й', 'CARRIER STRAY_CLOSE'],
  ['<p>ба</p><p>&nbsp;</p><p>й</p>', 'ба|й', 'NO_BREAK BLANK_CARRIER CARRIER'],
];

describe('the builder of regions', () => {
  it.each(REGIONS)('%s', (html, fragments, boundaries) => {
    const built = buildRegion(html);
    const { region } = built;
    expect(textsOf(built).join('|')).toBe(fragments);
    const found = Array.from({ length: region.fragments - 1 }, (_, index) =>
      [
        ...namesOf(region.gaps[index + 1] as number, R, 'GAP_'),
        ...namesOf(region.crossed[index + 1] as number, R, 'CROSSED_'),
      ]
        .map((name) => name.replace(/^(?:GAP|CROSSED)_/u, ''))
        .join(' '),
    );
    expect(found.join(', ')).toBe(boundaries);
  });

  it('knows which text stands in no carrier', () => {
    const { region } = buildRegion('<p>ба</p>й<p>қауға</p>');
    expect(Array.from(region.facts.slice(0, 3), (facts) => facts & R.IS_BARE)).toEqual([0, R.IS_BARE, 0]);
  });

  it.each([
    ['<p>ба</p><h1>й</h1>', 'close, structure false, close, structure true'],
    ['<p>ба</p><pre>й</pre>', 'close, structure false, preformatted true true, structure true'],
    ['<p>ба</p><table>', 'close, structure false'],
    ['<p>ба</p><b>й</b>', ''],
  ])('tells where a region ends: %s', (html, events) => {
    expect(buildRegion(html).events.join(', ')).toBe(events);
  });
});
