/**
 * The quality gate: `npm run quality`. Measures, keeps the raw record, and fails when a figure sinks.
 *
 * A figure sinks when it falls under what it was by more than its own standard error: hundredths of a percent hang on
 * which documents happen to be in a set. `npm run quality -- --accept` makes what was measured the new reference, after a
 * change that was judged as a whole. `npm run quality -- --errors` prints the kinds of error on each set.
 *
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Track } from '../../corpus/damage.ts';
import {
  type DamageSetting,
  HARD_SETTING,
  RANDOM_SETTING,
  RUNS_SETTING,
  SEED_SETTING,
} from '../../corpus/damage-settings.ts';
import * as api from '../../src/index.ts';
import { kazakh } from '../../src/language/kazakh/index.ts';
import { BARS } from './bars.ts';
import { countError, createErrors, type ErrorCount, KINDS, type Kind } from './errors.ts';
import { rates, type Tally } from './measure.ts';
import { measurePage } from './page.ts';
import { GENRES, type Genre, readSet, SETS, type SetName } from './sets.ts';
import { SLIPS } from './slips.ts';
import { type Estimate, estimate, type Figure, sumOf } from './statistics.ts';
import { type Doors, measureClean, measureTrack } from './tracks.ts';

const TRACKS: readonly Track[] = ['raw', 'parsed', 'flattened', 'glued', 'squeezed', 'spread', 'lines', 'spaced'];
/** Tracks on which the place of the cuts changes something: elsewhere markup decides. */
const WITHOUT_MARKUP: ReadonlySet<Track> = new Set(['squeezed', 'lines']);
/** Tracks that come out exactly, whatever the damage: one seed is enough. */
const EXACT: ReadonlySet<Track> = new Set(['raw', 'parsed', 'flattened']);
const SETTINGS: readonly DamageSetting[] = [SEED_SETTING, RUNS_SETTING, RANDOM_SETTING, HARD_SETTING];
/** Every third document of the larger set keeps the gate short. */
const EVERY = { 'flores-sib-kk': 1, 'kaznerd-test': 3 } as const;
/** Seeds of the damage. */
const SEEDS: readonly number[] = [1, 10_001];

const REFERENCE = new URL('reference.json', import.meta.url);
const RECORDS = new URL('records/', import.meta.url);

const doors: Doors = api;
const estimates: Record<string, Estimate> = {};
/** What must hold whatever is measured. */
const broken: string[] = [];
const raw: Record<string, unknown> = {};
const rows: string[] = [];
const errorRows: string[] = [];

function show(value: number): string {
  return (value * 100).toFixed(2);
}

function demand(holds: boolean, what: string): void {
  if (!holds) broken.push(what);
}

function row(key: string, who: string, tally: Tally, errors?: Record<Figure, Estimate>): void {
  const joins = rates(tally.joins);
  const letters = rates(tally.letters);
  const { found, missed, wrong } = tally.paragraphs;
  const shown = (value: number, figure: Figure): string =>
    errors === undefined ? show(value) : `${show(value)} ± ${show(errors[figure].error)}`;
  rows.push(
    `| ${key} | ${who} | ${shown(joins.precision, 'join precision')} | ${shown(joins.recall, 'join recall')} | ${shown(joins.f1, 'join f1')} | ${shown(letters.f1, 'letters f1')} | ${found} / ${missed} / ${wrong} | ${tally.compounds} | ${tally.lost} | ${tally.elsewhere} |`,
  );
}

function errorRow(key: string, errors: Record<Kind, ErrorCount>): void {
  errorRows.push(`| ${key} | ${KINDS.map((kind) => `${errors[kind].wrong} / ${errors[kind].missed}`).join(' | ')} |`);
}

function measure(
  name: SetName | Genre,
  documents: readonly (readonly string[])[],
  track: Track,
  setting: DamageSetting,
) {
  const key = `${name} ${track} ${track === 'spaced' ? 'spaced' : setting.name}`;
  const slips = name in SLIPS ? SLIPS[name as SetName] : [];
  const errors = createErrors();
  const tallies: Tally[][] = documents.map(() => []);
  let baselines: Readonly<Record<string, Tally>> = {};
  for (const seed of EXACT.has(track) ? SEEDS.slice(0, 1) : SEEDS) {
    let at = 0;
    const result = measureTrack(documents, track, {
      seed,
      setting,
      doors,
      slips,
      onMiss: (miss) => countError(errors, miss),
      onDocument: (tally) => tallies[at++]?.push(tally),
    });
    if (seed === SEEDS[0]) baselines = result.baselines;
  }
  const sum = sumOf(tallies.flat());
  const figures = estimate(tallies);
  for (const [figure, value] of Object.entries(figures)) estimates[`${key} ${figure}`] = value;
  demand(sum.lost === 0, `${key}: ${sum.lost} characters lost`);
  // Lines that are not taken for a broken text stay apart by blank lines: that is a miss, and no paragraph is invented.
  if (track !== 'lines') demand(sum.paragraphs.wrong === 0, `${key}: ${sum.paragraphs.wrong} paragraphs invented`);
  raw[key] = sum;
  row(key, 'tutas', sum, figures);
  errorRow(key, errors);
  if (setting === SEED_SETTING) for (const [who, baseline] of Object.entries(baselines)) row(key, who, baseline);
}

const started = performance.now();
for (const name of SETS) {
  const documents = readSet(name, EVERY[name]);
  for (const track of TRACKS) {
    for (const setting of SETTINGS) {
      if (setting === SEED_SETTING || WITHOUT_MARKUP.has(track)) measure(name, documents, track, setting);
    }
  }
  const clean = measureClean(documents, { pack: kazakh, doors, slips: SLIPS[name] });
  const tally = clean.door ?? clean.pack;
  if (tally !== undefined) {
    const value = tally.exact / tally.texts;
    const error = Math.sqrt((value * (1 - value)) / tally.texts);
    estimates[`${name} clean paragraphs unchanged`] = { value, error };
    raw[`${name} clean`] = tally;
    rows.push(`| ${name} clean | tutas | ${tally.exact} of ${tally.texts} paragraphs unchanged | | | | | | | |`);
  }
}
for (const name of GENRES) {
  const documents = readSet(name, name === 'verse' ? 2 : 1);
  for (const track of ['lines', 'spaced'] as const) measure(name, documents, track, SEED_SETTING);
}
const page = measurePage(kazakh);
demand(page.joins.wrong === 0, `krmm page lines: ${page.joins.wrong} wrong joins`);
estimates['krmm page lines join recall'] = { value: rates(page.joins).recall, error: 0 };
raw['krmm page lines'] = page;
row('krmm page lines', 'tutas', page);
const seconds = (performance.now() - started) / 1000;

const table = [
  '| set, track, setting | who | join P | join R | join F1 | letters F1 | paragraphs found / missed / invented | compounds joined | lost | changed elsewhere |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ...rows,
];
const errorTable = [
  `| wrong / missed joins | ${KINDS.join(' | ')} |`,
  `| --- | ${KINDS.map(() => '---').join(' | ')} |`,
  ...errorRows,
];
for (const line of process.argv.includes('--errors') ? errorTable : table) console.log(line);
console.log(`${seconds.toFixed(1)} s`);

mkdirSync(RECORDS, { recursive: true });
const values = Object.fromEntries(Object.entries(estimates).map(([key, { value }]) => [key, value]));
writeFileSync(new URL('latest.json', RECORDS), `${JSON.stringify({ figures: values, tallies: raw }, undefined, 2)}\n`);
writeFileSync(new URL('latest.md', RECORDS), `${table.join('\n')}\n`);
writeFileSync(new URL('errors.md', RECORDS), `${errorTable.join('\n')}\n`);

if (process.argv.includes('--accept')) {
  const reference = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value.toFixed(5))]));
  writeFileSync(REFERENCE, `${JSON.stringify(reference, undefined, 2)}\n`);
}
const reference = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Record<string, number>;
for (const [key, before] of Object.entries(reference)) {
  const now = estimates[key];
  demand(
    now !== undefined && now.value >= before - Math.max(now.error, 1e-5),
    `${key} sank: ${now === undefined ? 'not measured' : `${show(now.value)} ± ${show(now.error)}`}, was ${show(before)}`,
  );
}
for (const { key, figures, open = [] } of BARS) {
  for (const [figure, bar] of Object.entries(figures) as [Figure, number][]) {
    const value = estimates[`${key} ${figure}`]?.value ?? 0;
    const isOpen = open.includes(figure);
    const verdict = value >= bar ? (isOpen ? 'reached, no longer open' : 'reached') : isOpen ? 'open' : 'not reached';
    console.log(`bar ${key} ${figure} ${show(bar)}: ${show(value)}, ${verdict}`);
    demand(value >= bar !== isOpen, `bar ${key} ${figure}: ${verdict}`);
  }
}
for (const what of broken) console.error(what);
if (broken.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(reference).length} figures held`);
