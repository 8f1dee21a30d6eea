/** Verdicts to output: what the renderers write of one region whose boundaries are decided. */
import { describe, expect, it } from 'vitest';
import { PARAGRAPH } from '../../src/html/elements.ts';
import type { Repair } from '../../src/region/repair.ts';
import { BREAK, JOIN, KEPT, SPACE } from '../../src/region/verdict.ts';
import { HtmlRenderer } from '../../src/render/html.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { TextRenderer } from '../../src/render/text.ts';
import { type BuiltRegion, buildRegion } from '../support/regions.ts';

const VERDICTS: Readonly<Record<string, number>> = { join: JOIN, space: SPACE, break: BREAK, kept: KEPT };

/** Writes a region; the verdicts are those of its boundaries. */
function written(renderer: Renderer, { region, source }: BuiltRegion, verdicts: string): string {
  const codes = verdicts.split(' ').map((verdict) => VERDICTS[verdict] as number);
  expect(codes, 'one verdict per boundary').toHaveLength(region.fragments - 1);
  const repair: Repair = {
    region,
    fragments: region.fragments,
    items: region.items,
    verdicts: Uint8Array.from([BREAK, ...codes]),
    continues: false,
    final: true,
    carrier: PARAGRAPH,
    isBare: false,
  };
  renderer.repair(repair);
  return renderer.take(source.end);
}

/** Input, verdicts, and what becomes of it as HTML and as text. */
const ROWS: readonly (readonly [input: string, verdicts: string, html: string, text: string])[] = [
  ['<p>ба</p><p>й</p><p>қауға</p>', 'join join', '<p>байқауға</p>', 'байқауға'],
  ['<p>ба</p><p>й</p><p>қауға</p>', 'space break', '<p>ба й</p><p>қауға</p>', 'ба й\n\nқауға'],
  // Whitespace: one space where words part, none inside a word, and between paragraphs what was there.
  ['<p>ба</p>\n <p>й</p>', 'join', '<p>бай</p>', 'бай'],
  ['<p>ба</p>\n <p>й</p>', 'space', '<p>ба й</p>', 'ба й'],
  ['<p>ба</p>\n <p>й</p>', 'break', '<p>ба</p>\n <p>й</p>', 'ба\n\nй'],
  ['<p> ба </p><p> й </p>', 'join', '<p>бай</p>', 'бай'],
  // The tags that stay are those of the source: attributes of the first, names as they are written.
  ['<P class="a">ба</P><p>й</p>', 'join', '<P class="a">бай</p>', 'бай'],
  ['<div>ба</div><div>й</div>', 'join', '<div>бай</div>', 'бай'],
  // Text in no carrier gets one where it begins a paragraph.
  ['<p>ба</p>й<p>қ</p>', 'join join', '<p>байқ</p>', 'байқ'],
  ['<p>ба</p>й<p>қ</p>', 'break join', '<p>ба</p><p>йқ</p>', 'ба\n\nйқ'],
  ['ба<p>й</p>', 'join', '<p>бай</p>', 'бай'],
  // A reference ends where the tag behind it goes: `&#102` would be another character.
  ['<p>ба</p><p>й</p><p>&#10</p>', 'join', '<p>бай</p>&#10;', 'бай'],
  ['<p>ба</p><p>й</p><p>&nbsp</p>', 'join', '<p>бай</p>&nbsp;', 'бай'],
  ['<p>ба</p><p>й</p>&#10', 'join', '<p>бай</p>&#10', 'бай'],
  ['ба<br>&#10<p></p>й', 'kept', '<p>ба<br>&#10;й</p>', 'ба\nй'],
  // Inline tags keep their place, and comments too.
  ['<p><b>ба</b></p><p>й</p>', 'join', '<p><b>ба</b>й</p>', 'бай'],
  ['<p>ба</p><p><i>й</i></p>', 'space', '<p>ба <i>й</i></p>', 'ба й'],
  ['<p>ба</p><!-- x --><p>й</p>', 'join', '<p>ба<!-- x -->й</p>', 'бай'],
  // Forced breaks.
  ['<p>ба<br>й</p>', 'kept', '<p>ба<br>й</p>', 'ба\nй'],
  ['<p>ба<br>й</p>', 'join', '<p>бай</p>', 'бай'],
  // Nesting and empty carriers.
  ['<p><p>ба</p><p>й</p></p>', 'join', '<p>бай</p>', 'бай'],
  ['<p>ба</p><p></p><p>й</p>', 'join', '<p>бай</p>', 'бай'],
  // References stay in HTML and are read in text.
  ['<p>&laquo;ба</p><p>&#1081;</p>', 'join', '<p>&laquo;ба&#1081;</p>', '«бай'],
];

describe('a decided region', () => {
  it.each(ROWS)('%s, %s', (input, verdicts, html, text) => {
    const built = buildRegion(input);
    expect(written(new HtmlRenderer(built.source), built, verdicts)).toBe(html);
    const again = buildRegion(input);
    expect(written(new TextRenderer(again.source, false), again, verdicts)).toBe(text);
  });

  it('reports where each fragment is in the output', () => {
    const built = buildRegion('<p>ба</p><p>й</p><p>қауға</p>');
    const renderer = new HtmlRenderer(built.source);
    const places: [number, number][] = [];
    renderer.onFragment = (start, end) => places.push([start, end]);
    const html = written(renderer, built, 'space join');
    expect(places.map(([start, end]) => html.slice(start, end))).toEqual(['ба', 'й', 'қауға']);
  });

  it('drops invisible characters from text only where it is told to', () => {
    for (const [isDropped, text] of [
      [false, 'ба\u00ADй'],
      [true, 'бай'],
    ] as const) {
      const built = buildRegion('<p>ба\u00AD</p><p>й</p>');
      expect(written(new TextRenderer(built.source, isDropped), built, 'join')).toBe(text);
    }
  });
});
