/**
 * The page of `--report`: one self-contained HTML document without scripts and without anything from elsewhere. However
 * many files it tells of, it stays of a size that a browser opens at once.
 *
 * @module
 */

import { percent, type Totals, totalsOf } from '../view/summary.ts';
import { type Column, escapeHtml, figureOf, numberCell, pathHtml, tableOf } from './report-html.ts';
import { type ReportedFile, type Room, sectionOf } from './report-section.ts';
import { STYLE } from './report-style.ts';

export type { ReportedFile } from './report-section.ts';

/**
 * What is shown of a file: characters of each side, from its first decision on where there are more, and decisions, more
 * than anybody goes through, and the others are surer.
 */
const ROOM: Room = { characters: 100_000, rows: 500 };
/** What is shown of a file that has no more room beside others. */
const LITTLE_ROOM: Room = { characters: 10_000, rows: 100 };
/** Bytes of all sections of a page and the table of files: what is over that is in the table alone. */
const PAGE_BYTES = 950_000;
/** Files in the table of files. */
const LISTED_FILES = 2000;
/** Bytes of its row in that table, with a name of ordinary length. */
const ROW_BYTES = 220;

const FILE_COLUMNS: readonly Column[] = [
  { name: 'File' },
  { name: 'Least confidence', isNumber: true },
  { name: 'Boundaries', isNumber: true },
  { name: 'Joined', isNumber: true },
  { name: 'Kept', isNumber: true },
  { name: 'Two words', isNumber: true },
];

interface Entry {
  readonly file: ReportedFile;
  readonly totals: Totals;
  readonly section: string | undefined;
}

/** The whole page. */
export function reportPage(files: readonly ReportedFile[]): string {
  const title = files.length === 1 ? `tutas: ${files[0]?.name}` : `tutas: ${figureOf(files.length)} files`;
  const entries = entriesOf(files);
  const sections = entries.map(({ section }) => section).filter((section) => section !== undefined);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What tutas did</h1>
<p>A boundary is the place between two fragments of text that markup parted.
<mark>Marked</mark> is what was joined across such boundaries; a line in it shows where one was, and
<span class="legend"></span> where a paragraph or line was kept. A boundary of the output leads to its row in the table,
where the reasons are, and the row leads back to its place in the text.</p>
${files.length > 1 ? `${indexOf(entries)}\n` : ''}${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** The files, the least sure first and those in which nothing was decided last, as far as there is room with sections. */
function entriesOf(files: readonly ReportedFile[]): Entry[] {
  const counted = files.map((file) => ({ file, totals: totalsOf(file.decisions) }));
  const rank = ({ file, totals }: (typeof counted)[number]): number => (file.decisions.length === 0 ? 2 : totals.least);
  counted.sort((one, other) => rank(one) - rank(other));
  let left = PAGE_BYTES - ROW_BYTES * Math.min(LISTED_FILES, files.length);
  return counted.map(({ file, totals }, index) => {
    // Of many files, those in which nothing was decided need no more than their row.
    if (files.length > 1 && file.decisions.length === 0) return { file, totals, section: undefined };
    for (const room of left > 0 ? [ROOM, LITTLE_ROOM] : []) {
      const section = sectionOf(file, totals, index, room);
      const bytes = Buffer.byteLength(section);
      if (bytes > left && index > 0) continue;
      left -= bytes;
      return { file, totals, section };
    }
    left = 0;
    return { file, totals, section: undefined };
  });
}

/** The table of files, with their sums. */
function indexOf(entries: readonly Entry[]): string {
  const rows = entries.slice(0, LISTED_FILES).map(({ file, totals, section }, index) => {
    const name = pathHtml(file.name);
    const link = section === undefined ? name : `<a href="#file-${index}">${name}</a>`;
    return `<tr><td class="name">${link}</td>${cells(file.decisions.length, totals.verdicts, file.decisions.length === 0 ? '' : percent(totals.least))}</tr>`;
  });
  const sum = (of: (entry: Entry) => number): number => entries.reduce((total, entry) => total + of(entry), 0);
  const verdicts = {
    join: sum(({ totals }) => totals.verdicts.join),
    break: sum(({ totals }) => totals.verdicts.break),
    space: sum(({ totals }) => totals.verdicts.space),
  };
  const changed = sum(({ file }) => (file.source === file.output ? 0 : 1));
  const shown = sum(({ section }) => (section === undefined ? 0 : 1));
  const foot = `<tr><th scope="row">${figureOf(entries.length)} files, ${figureOf(changed)} changed</th>${cells(
    sum(({ file }) => file.decisions.length),
    verdicts,
    '',
  )}</tr>`;
  const more =
    shown < sum(({ file }) => (file.decisions.length > 0 ? 1 : 0))
      ? `<p class="note">There is room for ${figureOf(shown)} of them below, the least sure first. Report a file alone to see it.</p>\n`
      : '';
  const cut = entries.length > LISTED_FILES ? `; ${figureOf(LISTED_FILES)} are listed` : '';
  return `<h2 id="files">Files</h2>
${more}${tableOf(`Files, the least sure first${cut}`, FILE_COLUMNS, rows, foot)}`;
}

function cells(boundaries: number, verdicts: Totals['verdicts'], least: string): string {
  return `${numberCell(least)}${numberCell(boundaries)}${numberCell(verdicts.join)}${numberCell(verdicts.break)}${numberCell(verdicts.space)}`;
}
