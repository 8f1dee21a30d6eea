/**
 * The plots of the README, from the records that are committed.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Chart, Group } from './bars.ts';

/** Tracks of the quality record, and what they are called. */
const TRACKS: readonly (readonly [track: string, name: string])[] = [
  ['raw seed', 'as the CMS wrote it'],
  ['parsed seed', 'after a parser'],
  ['flattened seed', 'empty <p> dropped'],
  ['glued seed', 'minified'],
  ['spread seed', 'pretty-printed'],
  ['lines seed', 'lines of text'],
  ['spaced spaced', 'spaces in words'],
];
const SET = 'flores-sib-kk';
const WHO: readonly (readonly [who: string, name: string])[] = [
  ['tutas', 'tutas'],
  ['text content', 'text content'],
  ['unwrap inner p', 'unwrapping inner <p>'],
];
/** Where the F1 of joins stands in a row of the record. */
const F1 = 5;

/** Quality by track, beside what one would do without a library. */
export function qualityChart(): Chart {
  const record = readFileSync(new URL('../../bench/quality/records/latest.md', import.meta.url), 'utf8');
  const rows = record.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const f1 = (track: string, who: string): number | undefined => {
    const cell = rows.find((row) => row[1] === `${SET} ${track}` && row[2] === who)?.[F1];
    return cell === undefined ? undefined : Number.parseFloat(cell);
  };
  const groups = TRACKS.map(([track, name]): Group => {
    const values = WHO.map(([who]) => f1(track, who));
    if (values[0] === undefined) throw new Error(`the record of quality has no row for tutas on ${track}`);
    return {
      name,
      values: values.map((value) => (value === undefined ? undefined : value / 100)),
      labels: values.map((value) => (value === undefined ? '' : value.toFixed(1))),
    };
  });
  return {
    title: 'Joins found and right, by what happened to the page',
    note: 'F1 of joins, in %, on sentences that nothing was trained on (flores), damaged with the rates of a real page.',
    series: WHO.map(([, name]) => name),
    groups,
  };
}

interface SpeedRecord {
  readonly machine: string;
  readonly throughput: {
    readonly rows: readonly { readonly input: string; readonly task: string; readonly ratio: number }[];
  };
}

const TASKS: readonly (readonly [task: string, name: string])[] = [
  ['normalize, tutas/core', 'normalize, tutas/core'],
  ['normalize, tutas', 'normalize, tutas'],
  ['toText, tutas', 'toText, tutas'],
  ['parseDocument + serialize', 'parse and serialize'],
  ['cheerio text', 'cheerio, text()'],
  ['html-to-text', 'html-to-text'],
];

/** Speed against peers, as a ratio to a tokenizer that does nothing. */
export function speedChart(): Chart {
  const folder = new URL('../../bench/records/', import.meta.url);
  const latest = readdirSync(folder)
    .filter((name) => name.endsWith('-throughput.json') && !name.startsWith('local-'))
    .sort()
    .at(-1);
  if (latest === undefined) throw new Error('there is no record of speed: npm run bench -- throughput --record');
  const { throughput, machine } = JSON.parse(readFileSync(new URL(latest, folder), 'utf8')) as SpeedRecord;
  const ratio = (input: string, task: string): number => {
    const row = throughput.rows.find((found) => found.input === input && found.task === task);
    if (row === undefined) throw new Error(`${latest} has no row for ${task} on ${input}`);
    return row.ratio;
  };
  const most = Math.max(...TASKS.flatMap(([task]) => ['broken', 'healthy'].map((input) => ratio(input, task))));
  const groups = TASKS.map(([task, name]): Group => {
    const values = ['healthy', 'broken'].map((input) => ratio(input, task));
    return { name, values: values.map((value) => value / most), labels: values.map((value) => value.toFixed(2)) };
  });
  return {
    title: 'Speed, as a ratio to a tokenizer that does nothing',
    note: `1 MB of HTML, timed in turns with the bare htmlparser2 Tokenizer (1.00); more is faster. ${machine.replace(/ @.*?(?= ×)/v, '')}`,
    series: ['healthy HTML', 'the broken page'],
    groups,
  };
}
