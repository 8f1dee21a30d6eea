/**
 * Writes the table of docs/pipelines.md anew: what each tool of a scraper leaves of the evidence on the real page, and
 * what comes out with tutas before and behind it. `--check` fails when the file says something else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { measure, type Row } from '../test/pipelines/figures.ts';
import { stages } from '../test/pipelines/stages.ts';

const file = new URL('../docs/pipelines.md', import.meta.url);
const BEGIN = '<!-- figures: npm run pipelines -->';
const END = '<!-- end of figures -->';

function rowOf({ name, alone, before, after }: Row): string {
  const cells = [alone, before, after].flatMap(({ inside, breaks }) => [inside, breaks]);
  return `| ${[name, ...cells].join(' | ')} |`;
}

const rows: string[] = [];
for (const stage of stages) rows.push(rowOf(await measure(stage)));
const table = [
  '| tool | alone: words | alone: paragraphs | tool, then tutas: words | paragraphs | tutas, then tool: words | paragraphs |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');
console.log(table);

const text = readFileSync(file, 'utf8');
const [head, rest] = text.split(BEGIN) as [string, string];
const [, tail] = rest.split(END) as [string, string];
const next = `${head}${BEGIN}\n${table}\n${END}${tail}`;
if (process.argv.includes('--check')) {
  if (next !== text) {
    console.error('docs/pipelines.md has other figures: npm run pipelines');
    process.exitCode = 1;
  }
} else writeFileSync(file, next);
