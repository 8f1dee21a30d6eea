/**
 * Writes the tables of the README anew: quality by track and by sentence, from the committed records, and what else people get
 * the text of such a page with, on the same page as it came and minified. `npm run comparison`; `-- --check` fails when the
 * README says something else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import { unwrapInner } from '../bench/quality/baselines.ts';
import { toText as toTextWithoutLanguage } from '../src/core.ts';
import { toText } from '../src/index.ts';
import { figuresOf } from '../test/pipelines/figures.ts';
import { krmm } from '../test/support/fixtures.ts';

const file = new URL('../README.md', import.meta.url);
/** Boundaries of the page inside paragraphs, and between them. */
const INSIDE = 394;
const BREAKS = 10;

function pageOf(html: string): Document {
  const page = `<!doctype html><html lang="kk"><head><title>Жаңалық</title></head><body><article>${html}</article></body></html>`;
  return new JSDOM(page).window.document;
}

/** What people use, each from HTML to text. */
const TOOLS: readonly (readonly [name: string, toText: (html: string) => string])[] = [
  ['`textContent`', (html) => pageOf(html).querySelector('article')?.textContent ?? ''],
  ['html-to-text', (html) => convert(html, { wordwrap: false })],
  ['Readability', (html) => new Readability(pageOf(html)).parse()?.textContent ?? ''],
  ['unwrapping every `<p>` in a `<p>`', (html) => unwrapInner(html, true)],
  ['**tutas/core**, no language', (html) => toTextWithoutLanguage(html)],
  ['**tutas**', (html) => toText(html)],
];

const inputs = [krmm.raw, krmm.raw.replaceAll(/>\s+</gv, '><')];

function rowOf([name, tool]: (typeof TOOLS)[number]): string {
  const cells = inputs.flatMap((html) => {
    const { inside, breaks, invented } = figuresOf(tool(html));
    return [`${inside}`, `${breaks}`, `${invented}`];
  });
  return `| ${[name, ...cells].join(' | ')} |`;
}

const table = [
  '| | words | paragraphs | invented | minified: words | paragraphs | invented |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...TOOLS.map(rowOf),
].join('\n');
const told = `Of ${INSIDE} boundaries inside paragraphs, how many are joined or spaced as the author wrote; of ${BREAKS} between paragraphs, how many part\ntwo; and at how many of the former a paragraph ends. The real page, as it came and minified:`;

/** Forms of the record of sentences that the README tells of, and what they are called. */
const FORMS: readonly (readonly [form: string, name: string])[] = [
  ['uncut p', 'a `<p>` for every word'],
  ['uncut li', 'a `<li>` for every word'],
  ['uncut br', 'a `<br>` behind every word'],
  ['uncut lines', 'plain text, a line for every word'],
  ['uncut glued', 'a `<p>` for every word, minified'],
  ['cut p', 'a `<p>` for every piece of a word'],
  ['cut lines', 'plain text, a line for every piece'],
  ['cut glued', 'a `<p>` for every piece, minified'],
];

/** The table of sentences, from the committed record. */
function sentences(): string {
  const record = JSON.parse(
    readFileSync(new URL('../bench/quality/records/sentences.json', import.meta.url), 'utf8'),
  ) as Readonly<
    Record<string, { readonly sentences: number; readonly whole: number; readonly exact: number } | undefined>
  >;
  const rows = FORMS.map(([form, name]) => {
    const cells = ['flores-sib-kk', 'kaznerd-test'].flatMap((set) => {
      const found = record[`${set} tutas ${form}`];
      if (found === undefined) throw new Error(`the record of sentences has no row for ${set} tutas ${form}`);
      const share = (part: number): string => ((100 * part) / found.sentences).toFixed(1);
      return [share(found.whole), share(found.exact)];
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  return [
    'A sentence alone, in pieces: how many of them come back as one paragraph, and how many to the letter, in %.',
    '',
    '| form | flores: one paragraph | exact | kaznerd-test: one paragraph | exact |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Tracks of the record of quality that the README tells of: the key before the setting, and what the row is called. */
const TRACKS: readonly (readonly [track: string, name: string])[] = [
  ['raw seed', 'raw: as a CMS wrote it'],
  ['parsed seed', 'parsed: as a parser made it'],
  ['glued seed', 'glued: no whitespace at all'],
  ['spread seed', 'spread: a newline in every gap'],
  ['lines seed', 'lines of plain text'],
  ['spaced spaced', 'spaces inside the words of plain text'],
];
const SETS: readonly (readonly [set: string, name: string])[] = [
  ['flores-sib-kk', 'flores'],
  ['kaznerd-test', 'kaznerd-test'],
];

/** The table of tracks, from the committed record. */
function tracks(): string {
  const { figures } = JSON.parse(
    readFileSync(new URL('../bench/quality/records/latest.json', import.meta.url), 'utf8'),
  ) as { readonly figures: Readonly<Record<string, number | undefined>> };
  const rows = TRACKS.flatMap(([track, name]) =>
    SETS.map(([set, shown]) => {
      const cells = ['join precision', 'join recall', 'join f1', 'letters f1'].map((figure) => {
        const found = figures[`${set} ${track} ${figure}`];
        if (found === undefined) throw new Error(`the record of quality has no figure for ${set} ${track} ${figure}`);
        return (100 * found).toFixed(2);
      });
      return `| ${[name, shown, ...cells].join(' | ')} |`;
    }),
  );
  return [
    '| track | set | join precision | join recall | join F1 | F1 between letters |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Puts `content` between two comments of the README. */
function filled(readme: string, begin: string, end: string, content: string): string {
  const [head, rest] = readme.split(begin);
  const [, tail] = (rest ?? '').split(end);
  if (head === undefined || tail === undefined) throw new Error(`README.md has no place for ${begin}`);
  return `${head}${begin}\n${content}\n${end}${tail}`;
}

const text = readFileSync(file, 'utf8');
const next = filled(
  filled(text, '<!-- quality: npm run comparison -->', '<!-- end of quality -->', tracks()),
  '<!-- comparison: npm run comparison -->',
  '<!-- end of comparison -->',
  `${told}\n\n${table}\n\n${sentences()}`,
);
console.log(table);
if (process.argv.includes('--check')) {
  if (next !== text) {
    console.error('README.md has other figures: npm run comparison');
    process.exitCode = 1;
  }
} else writeFileSync(file, next);
