/**
 * The picture on top of the README: a piece of the real page as it came, and what tutas makes of it, marked as the report
 * marks it.
 *
 * @module
 */
import { explain } from '../../src/index.ts';
import { segmentsOf } from '../../src/view/segments.ts';
import { escapeXml, svgOf, type Theme } from './theme.ts';

/** Characters in a line, and how wide one is drawn. Lines are fitted to it, whatever the font. */
const COLUMNS = 88;
const ADVANCE = 8.4;
const LINE = 25;
const EDGE = 20;
const HEADING = 34;

/** A character and how it is drawn. */
interface Glyph {
  readonly text: string;
  readonly kind: 'text' | 'tag' | 'joined' | 'joined-tag' | 'paragraph' | 'seam';
}

function glyphsOf(source: string, where: 'source' | 'output'): Glyph[] {
  const { output, decisions } = explain(source);
  const text = where === 'source' ? source : output;
  const glyphs: Glyph[] = [];
  for (const { kind, start, end, joined, decision } of segmentsOf({ text, decisions, where })) {
    const piece = text.slice(start, end);
    const verdict = decision === undefined ? undefined : decisions[decision]?.verdict;
    if (where === 'output' && verdict === 'join') glyphs.push({ text: '', kind: 'seam' });
    if (where === 'output' && verdict === 'break') {
      // The end of a paragraph and the begin of the next are what the eye should find.
      for (const letter of piece) glyphs.push({ text: letter, kind: 'paragraph' });
      continue;
    }
    for (const part of piece.split(/(<[^<>]*>)/v)) {
      const isTag = kind === 'tag' || part.startsWith('<');
      for (const letter of part)
        glyphs.push({
          text: letter,
          kind: `${joined ? 'joined' : ''}${isTag ? `${joined ? '-' : ''}tag` : joined ? '' : 'text'}` as Glyph['kind'],
        });
    }
  }
  return glyphs;
}

/** Breaks glyphs into lines at spaces, or between tags where there are none. */
function linesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let columns = 0;
  let lastBreak = -1;
  for (const glyph of glyphs) {
    line.push(glyph);
    columns += glyph.text === '' ? 0 : 1;
    if (glyph.text === ' ' || glyph.text === '>') lastBreak = line.length;
    if (columns < COLUMNS) continue;
    const cut = lastBreak > 0 ? lastBreak : line.length;
    lines.push(line.slice(0, cut));
    line = line.slice(cut);
    columns = line.filter(({ text }) => text !== '').length;
    lastBreak = -1;
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** Draws a line of glyphs: marks behind it, runs of one kind as one text. */
function drawLine(line: readonly Glyph[], y: number, theme: Theme): string[] {
  const drawn: string[] = [];
  const colours: Readonly<Record<Glyph['kind'], string>> = {
    text: theme.ink,
    tag: theme.dim,
    joined: theme.markInk,
    'joined-tag': theme.markInk,
    paragraph: theme.paragraph,
    seam: theme.markInk,
  };
  let column = 0;
  let run = '';
  let runFrom = 0;
  let kind: Glyph['kind'] | undefined;
  const x = (at: number): string => (EDGE + at * ADVANCE).toFixed(1);
  const flush = (): void => {
    if (run.trim() !== '' && kind !== undefined) {
      const width = (run.length * ADVANCE).toFixed(1);
      drawn.push(
        `<text x="${x(runFrom)}" y="${y}" fill="${colours[kind]}" textLength="${width}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escapeXml(run)}</text>`,
      );
    }
    run = '';
  };
  const marks: string[] = [];
  for (const glyph of line) {
    if (glyph.kind === 'seam') {
      marks.push(`<path d="M${x(column)} ${y - 15}v20" stroke="${theme.markInk}" stroke-width="1.5"/>`);
      continue;
    }
    if (glyph.kind !== kind) {
      flush();
      kind = glyph.kind;
      runFrom = column;
    }
    if (glyph.kind.startsWith('joined')) {
      marks.unshift(
        `<rect x="${x(column)}" y="${y - 16}" width="${(ADVANCE + 0.3).toFixed(1)}" height="22" fill="${theme.mark}"/>`,
      );
    }
    run += glyph.text;
    column += 1;
  }
  flush();
  return [...marks, ...drawn];
}

function pane(
  heading: string,
  lines: readonly Glyph[][],
  top: number,
  theme: Theme,
): { readonly drawn: string[]; readonly bottom: number } {
  const width = 2 * EDGE + COLUMNS * ADVANCE;
  const height = lines.length * LINE + 24;
  const drawn = [
    `<text x="${EDGE}" y="${top + 20}" fill="${theme.dim}" font-weight="600">${escapeXml(heading)}</text>`,
    `<rect x="0.5" y="${top + HEADING - 4}" width="${(width - 1).toFixed(1)}" height="${height}" rx="8" fill="${theme.pane}" stroke="${theme.line}"/>`,
    `<g font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
    ...lines.flatMap((line, index) => drawLine(line, top + HEADING + 24 + index * LINE, theme)),
    '</g>',
  ];
  return { drawn, bottom: top + HEADING + height };
}

/** Draws the picture. */
export function repairPicture(source: string, theme: Theme): string {
  const damage = pane('What a scraper gets', linesOf(glyphsOf(source, 'source')), 0, theme);
  const repair = pane(
    'What the author wrote: normalize(html)',
    linesOf(glyphsOf(source, 'output')),
    damage.bottom + 6,
    theme,
  );
  const width = Math.round(2 * EDGE + COLUMNS * ADVANCE);
  const title =
    'A paragraph of a Kazakh news page, cut into one element for every word and piece of a word, and the same made whole';
  return svgOf(width, repair.bottom + 4, title, [...damage.drawn, ...repair.drawn]);
}
