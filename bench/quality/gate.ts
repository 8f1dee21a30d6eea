/**
 * The quality gate: `npm run quality`. Measures, keeps the raw record, and fails when a figure is under its floor.
 *
 * Floors only rise: `npm run quality -- --raise` lifts each to just under what was measured, and never lowers one.
 *
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as api from '../../src/index.ts';
import { kazakh } from '../../src/rules/kazakh/index.ts';
import { RANDOM_SETTING, RUNS_SETTING, SEED_SETTING, type Track } from './damage.ts';
import { rates, type Tally } from './measure.ts';
import { measurePage } from './page.ts';
import { readSet, SETS } from './sets.ts';
import { type Doors, measureClean, measureTrack } from './tracks.ts';

const TRACKS: readonly Track[] = ['raw', 'parsed', 'flattened', 'glued', 'squeezed', 'spread', 'lines', 'spaced'];
/** Every third document of the larger set keeps the gate under four minutes. */
const EVERY = { 'flores-sib-kk': 1, 'kaznerd-test': 3 } as const;
/** How far a floor stays under the figure that raised it: the figures are exact, so only rounding needs room. */
const ROOM = 0.0002;

const FLOORS = new URL('floors.json', import.meta.url);
const RECORDS = new URL('records/', import.meta.url);

const doors: Doors = api;
const figures: Record<string, number> = {};
const raw: Record<string, unknown> = {};
const rows: string[] = [];

function show(value: number): string {
  return (value * 100).toFixed(2);
}

function record(key: string, tally: Tally): void {
  const joins = rates(tally.joins);
  const letters = rates(tally.letters);
  figures[`${key} join precision`] = joins.precision;
  figures[`${key} join recall`] = joins.recall;
  figures[`${key} join f1`] = joins.f1;
  figures[`${key} letters f1`] = letters.f1;
  figures[`${key} nothing lost`] = tally.lost === 0 ? 1 : 0;
  figures[`${key} nothing else changed`] = tally.elsewhere === 0 ? 1 : 0;
  figures[`${key} no paragraph invented`] = tally.paragraphs.wrong === 0 ? 1 : 0;
  raw[key] = tally;
}

function row(key: string, who: string, tally: Tally): void {
  const joins = rates(tally.joins);
  const letters = rates(tally.letters);
  const { found, missed, wrong } = tally.paragraphs;
  rows.push(
    `| ${key} | ${who} | ${show(joins.precision)} | ${show(joins.recall)} | ${show(joins.f1)} | ${show(letters.f1)} | ${found} / ${missed} / ${wrong} | ${tally.lost} | ${tally.elsewhere} |`,
  );
}

const started = performance.now();
for (const name of SETS) {
  const documents = readSet(name, EVERY[name]);
  for (const track of TRACKS) {
    for (const setting of [SEED_SETTING, RUNS_SETTING, RANDOM_SETTING]) {
      // Where markup decides, the place of the cuts changes nothing: one setting is enough.
      if (setting !== SEED_SETTING && track !== 'squeezed' && track !== 'lines') continue;
      const result = measureTrack(documents, track, { seed: 1, setting, pack: kazakh, doors });
      const key = `${name} ${track} ${track === 'spaced' ? 'spaced' : setting.name}`;
      const tally = result.door ?? result.pack;
      if (tally === undefined) continue;
      record(key, tally);
      row(key, 'tutas', tally);
      if (setting === SEED_SETTING)
        for (const [who, baseline] of Object.entries(result.baselines)) row(key, who, baseline);
    }
  }
  const clean = measureClean(documents, { pack: kazakh, doors });
  const tally = clean.door ?? clean.pack;
  if (tally !== undefined) {
    figures[`${name} clean paragraphs unchanged`] = tally.exact / tally.texts;
    raw[`${name} clean`] = tally;
    rows.push(`| ${name} clean | tutas | ${tally.exact} of ${tally.texts} paragraphs unchanged | | | | | | |`);
  }
}
const page = measurePage(kazakh);
record('krmm page lines', page);
figures['krmm page lines no wrong join'] = page.joins.wrong === 0 ? 1 : 0;
row('krmm page lines', 'tutas', page);

const seconds = (performance.now() - started) / 1000;
console.log(
  '| set, track, setting | who | join P | join R | join F1 | letters F1 | paragraphs found / missed / invented | lost | changed elsewhere |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const line of rows) console.log(line);
console.log(`${seconds.toFixed(1)} s`);

mkdirSync(RECORDS, { recursive: true });
writeFileSync(new URL('latest.json', RECORDS), `${JSON.stringify({ figures, tallies: raw }, undefined, 2)}\n`);
writeFileSync(
  new URL('latest.md', RECORDS),
  `${['| set, track, setting | who | join P | join R | join F1 | letters F1 | paragraphs found / missed / invented | lost | changed elsewhere |', '| --- | --- | --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`,
);

let floors: Record<string, number> = {};
try {
  floors = JSON.parse(readFileSync(FLOORS, 'utf8'));
} catch {
  // The first run sets them.
}
if (process.argv.includes('--raise')) {
  for (const [key, value] of Object.entries(figures)) {
    const floor = value === 1 ? 1 : Math.floor((value - ROOM) * 10000) / 10000;
    floors[key] = Math.max(floors[key] ?? 0, floor);
  }
  writeFileSync(FLOORS, `${JSON.stringify(floors, undefined, 2)}\n`);
}
let failed = 0;
for (const [key, floor] of Object.entries(floors)) {
  const value = figures[key];
  if (value !== undefined && value >= floor) continue;
  failed++;
  console.error(`under the floor: ${key}: ${value ?? 'not measured'} < ${floor}`);
}
if (failed > 0) process.exitCode = 1;
else console.log(`${Object.keys(floors).length} floors held`);
