/**
 * Every row of `fixtures/kazakh-kinds.tsv` through every door: a sentence in pieces, beside sentences that are cut as badly
 * as real pages are. `both` rows also hold in spaced plain text, where most gaps are right; `open` ones are not yet told.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from './support/entries.ts';
import { codeUnits, push } from './support/pieces.ts';

interface Kind {
  readonly kind: string;
  readonly pieces: readonly string[];
  readonly text: string;
  readonly tracks: string;
}

const rows: readonly Kind[] = readFileSync(new URL('../fixtures/kazakh-kinds.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', broken = '', text = '', tracks = ''] = line.split('\t');
    return { kind, pieces: broken.split('|'), text, tracks };
  });

/** What stands before every row, in one paragraph with it: a page that is cut. */
const LEAD = 'Бүгін|қ|алада|жаңа|мек|теп|ашылд|ы|.|Оқушылар|ба|й|қауға|қатысты|.'.split('|');
const LEAD_TEXT = 'Бүгін қалада жаңа мектеп ашылды. Оқушылар байқауға қатысты.';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.each(entries.filter(([name]) => name === 'tutas'))('%s', (_name, doors) => {
  const gold = (row: Kind): string => `${LEAD_TEXT} ${row.text}.`;
  const piecesOf = (row: Kind): string[] => [...LEAD, ...row.pieces, '.'];

  const checks = {
    html(row: Kind): void {
      const html = `<p>\n${piecesOf(row)
        .map((piece) => `  <p>${escaped(piece)}</p>`)
        .join('\n')}\n</p>\n`;
      expect(doors.toText(html)).toBe(gold(row));
      expect(doors.explain(html, { output: 'text' }).output).toBe(gold(row));
      expect(push(doors.createNormalizer({ output: 'text' }), codeUnits(html))).toBe(gold(row));
    },
    lines(row: Kind): void {
      const text = doors.normalizeText(piecesOf(row).join('\n\n'));
      expect(text).toBe(gold(row));
      expect(doors.normalizeText(text)).toBe(text);
    },
    spaced(row: Kind): void {
      const text = doors.normalizeText(`${LEAD_TEXT} ${row.pieces.join(' ')}.`);
      expect(text).toBe(gold(row));
      expect(doors.normalizeText(text)).toBe(text);
    },
    clean(row: Kind): void {
      expect(doors.normalizeText(gold(row))).toBe(gold(row));
    },
  };

  describe.each(rows.map((row): [string, Kind] => [`${row.kind}: ${row.pieces.join('|')}`, row]))('%s', (_, row) => {
    if (row.tracks === 'open') {
      it('is not yet told', () => {
        expect(() => checks.lines(row)).toThrow();
      });
      return;
    }
    if (row.tracks !== 'spaced') {
      it('comes out of pieces of HTML', () => checks.html(row));
      it('comes out of lines', () => checks.lines(row));
    }
    if (row.tracks !== 'lines') it('comes out of spaced text', () => checks.spaced(row));
    it('stays as it is when it is whole', () => checks.clean(row));
  });
});
