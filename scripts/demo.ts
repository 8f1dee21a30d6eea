/**
 * Shows the library at work on a real page: `npm run demo`. The damage, the repair, the figures; then the same article
 * as plain text, one fragment per line, where only the language can tell. Exits with 1 when the repair of the page is
 * not exact.
 */
import { readFileSync } from 'node:fs';
import { boundaryOffsets, compare, createTally, type Score } from '../bench/quality/measure.ts';
import { type Decision, diagnose, explain, normalize, normalizeText, toText } from '../src/index.ts';

// A terminal that does not know its width says 0.
const WIDTH = Math.max(40, Math.min(process.stdout.columns || 80, 96));
const MARGIN = '  ';
const colour = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
const number = new Intl.NumberFormat('en');

// As in `npm run demo | head`: the reader has seen enough.
process.stdout.on('error', () => process.exit(141));

const page = read('broken.html');
const gold = read('expected.txt').trimEnd();

showDamage();
const exact = showRepair();
showLines();
process.exitCode = exact ? 0 : 1;

function showDamage(): void {
  const { regions } = diagnose(page);
  const sum = (key: 'fragments' | 'adjacent' | 'spaced' | 'nested'): number =>
    regions.reduce((total, region) => total + region[key], 0);
  heading('The damage', 'a page of a Kazakh news site, as its CMS sends it');
  const excerpt = wrap(page.slice(0, 620).replace(/\S*$/v, '…'));
  print(excerpt.map((line) => line.replace(/<[^<>]*>?/gv, dim)));
  print([
    '',
    ...wrap(
      `${number.format(page.length)} characters of HTML, ${count(sum('fragments'), 'fragment')}. ${number.format(sum('adjacent'))} boundaries between them are without whitespace, ${number.format(sum('spaced'))} with; ${number.format(sum('nested'))} are marked by nesting.`,
    ),
  ]);
}

/** Repairs the page; true when the text is the gold text. */
function showRepair(): boolean {
  const first = timed(() => toText(page));
  const second = median(() => toText(page));
  const { output, decisions } = explain(page, { output: 'text' });
  heading('The repair', `toText(page); ${colour ? 'green: words that were torn' : 'what was torn is whole'}`);
  let from = 0;
  for (const paragraph of output.split('\n\n')) {
    print(wrap(paragraph, tornIn(paragraph, from, decisions)));
    print(['']);
    from += paragraph.length + 2;
  }

  heading('The figures', 'what decided, and how long it took');
  const joins = decisions.filter(({ verdict }) => verdict === 'join');
  const rows: [string, string][] = [
    ['paragraphs', number.format(output.split('\n\n').length)],
    ['words', number.format(output.split(/\s+/v).length)],
    ['joins', number.format(joins.length)],
    ...byRule(joins).map(([rule, times]): [string, string] => [`  ${rule}`, number.format(times)]),
    ['time', `${first.milliseconds.toFixed(1)} ms for the first page, ${second.toFixed(1)} ms once warm`],
  ];
  table(rows);

  const html = normalize(page);
  const checks: [string, boolean][] = [
    ['the text is expected.txt, to the character', output === gold && first.value === gold],
    ['the HTML is expected.html, to the character', html === read('expected.html').trimEnd()],
    ['a second normalize() changes nothing', normalize(html) === html],
  ];
  print(['']);
  for (const [claim, holds] of checks) print([`${holds ? green('yes') : red('NO ')}  ${claim}`]);
  return checks.every(([, holds]) => holds);
}

/** The page as text, where every fragment is a line and no whitespace tells words from pieces. */
function showLines(): void {
  const { article, rest } = cutArticle(read('page.txt'));
  const fragments = article.split('\n').filter((line) => line.trim() !== '');
  const { value: output, milliseconds } = timed(() => normalizeText(article + rest));
  const repaired = cutArticle(output).article;
  const tally = createTally();
  compare(tally, gold, boundaryOffsets(fragments), repaired);

  heading('The same, harder', 'plain text, a fragment per line: normalizeText(text)');
  print(excerptOf(fragments));
  print(['']);
  print(wrap(`${repaired.trim().slice(0, 420).replace(/\S*$/v, '')}…`));
  print(['']);
  table([
    ['fragments', number.format(fragments.length)],
    ['joins', score(tally.joins)],
    ['  between letters', score(tally.letters)],
    ['letters lost', number.format(tally.lost)],
    ['time', `${milliseconds.toFixed(0)} ms`],
  ]);
  print([
    '',
    ...wrap(
      'Where paragraphs end is written nowhere in this form, so it comes back as one: a paragraph is never invented.',
    ),
    '',
  ]);
}

/** The article of the page as text: from its first words to the line that names the source. */
function cutArticle(text: string): { article: string; rest: string } {
  const start = /^2024\s+жылғы\s+24/mv.exec(text)?.index ?? 0;
  const end = text.indexOf('Ақпарат көзі', start);
  return { article: text.slice(start, end), rest: text.slice(end) };
}

function excerptOf(fragments: readonly string[]): string[] {
  const first = fragments.indexOf('ба') - 3;
  return wrap(`… ${fragments.slice(first, first + 22).join(' ⏎ ')} ⏎ …`).map((line) => line.replaceAll('⏎', dim));
}

function score({ found, wrong, missed }: Score): string {
  const share = (part: number, whole: number): string =>
    `${whole === 0 ? '100.0' : ((100 * part) / whole).toFixed(1)} %`;
  return `${found} right, ${wrong} wrong, ${missed} missed: ${share(found, found + wrong)} precise, ${share(found, found + missed)} found`;
}

/** For each word of a paragraph that starts at `from`, whether a join lies inside it. */
function tornIn(paragraph: string, from: number, decisions: readonly Decision[]): boolean[] {
  const seams = decisions.filter(({ verdict }) => verdict === 'join').map(({ after }) => after.output.start - from);
  return [...paragraph.matchAll(/\S+/gv)].map(({ index, 0: word }) =>
    seams.some((seam) => seam > index && seam < index + word.length),
  );
}

function byRule(decisions: readonly Decision[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of decisions) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function timed<T>(work: () => T): { value: T; milliseconds: number } {
  const started = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - started };
}

function median(work: () => unknown): number {
  const times = Array.from({ length: 25 }, () => timed(work).milliseconds).sort((one, other) => one - other);
  return times[12] as number;
}

function read(name: string): string {
  return readFileSync(new URL(`../fixtures/pages/krmm/${name}`, import.meta.url), 'utf8');
}

function count(amount: number, noun: string): string {
  return `${number.format(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Breaks a text into lines at its spaces; words that `marks` tells of are shown in colour. */
function wrap(text: string, marks: readonly boolean[] = []): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const [index, word] of text.trim().split(/\s+/v).entries()) {
    if (length > 0 && length + 1 + word.length > WIDTH - 2 * MARGIN.length) {
      lines.push(line);
      line = '';
      length = 0;
    }
    line += (length > 0 ? ' ' : '') + (marks[index] ? green(word) : word);
    length += (length > 0 ? 1 : 0) + word.length;
  }
  return [...lines, line];
}

function heading(title: string, what: string): void {
  process.stdout.write(`\n${MARGIN}${bold(title)}  ${dim(what)}\n\n`);
}

function table(rows: readonly (readonly [string, string])[]): void {
  const widest = Math.max(...rows.map(([name]) => name.length));
  print(rows.map(([name, value]) => `${name.padEnd(widest)}  ${value}`));
}

function print(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(line === '' ? '\n' : `${MARGIN}${line}\n`);
}

function paint(code: number): (text: string) => string {
  return (text) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
}
function bold(text: string): string {
  return paint(1)(text);
}
function dim(text: string): string {
  return paint(2)(text);
}
function green(text: string): string {
  return paint(32)(text);
}
function red(text: string): string {
  return paint(31)(text);
}
