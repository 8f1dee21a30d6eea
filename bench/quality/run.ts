/**
 * Measures quality and prints it: `tsx bench/quality/run.ts [--set name] [--track name] [--setting name] [--every n]
 * [--misses n] [--pack-only]`.
 *
 * @module
 */

import type { Track } from '../../corpus/damage.ts';
import { HARD_SETTING, RANDOM_SETTING, RUNS_SETTING, SEED_SETTING } from '../../corpus/damage-settings.ts';
import * as api from '../../src/index.ts';
import { kazakh } from '../../src/language/kazakh/index.ts';
import { type Miss, rates, type Tally } from './measure.ts';
import { readSet, SETS } from './sets.ts';
import { type Doors, measureClean, measureTrack } from './tracks.ts';

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const SETTINGS = [SEED_SETTING, RUNS_SETTING, RANDOM_SETTING, HARD_SETTING];
const TRACKS: readonly Track[] = ['raw', 'parsed', 'flattened', 'glued', 'squeezed', 'spread', 'lines', 'spaced'];

const every = Number(argument('every') ?? 1);
const misses = Number(argument('misses') ?? 0);
const doors: Doors | undefined = process.argv.includes('--pack-only') ? undefined : api;

function percent(value: number): string {
  return (value * 100).toFixed(2).padStart(6);
}

function line(name: string, tally: Tally): string {
  const joins = rates(tally.joins);
  const letters = rates(tally.letters);
  const p = tally.paragraphs;
  return `  ${name.padEnd(16)} join P ${percent(joins.precision)} R ${percent(joins.recall)} F1 ${percent(joins.f1)}  letters P ${percent(letters.precision)} R ${percent(letters.recall)} F1 ${percent(letters.f1)}  paragraphs ${p.found}/${p.missed}/${p.wrong}  lost ${tally.lost} elsewhere ${tally.elsewhere} exact ${tally.exact}/${tally.texts}`;
}

for (const name of SETS) {
  if (argument('set') !== undefined && argument('set') !== name) continue;
  const documents = readSet(name, every);
  for (const setting of SETTINGS) {
    if (setting.name !== (argument('setting') ?? 'seed')) continue;
    for (const track of TRACKS) {
      if (argument('track') !== undefined && argument('track') !== track) continue;
      const missed: Miss[] = [];
      const started = performance.now();
      const result = measureTrack(documents, track, {
        seed: 1,
        setting,
        pack: kazakh,
        ...(doors ? { doors } : {}),
        onMiss: (miss) => missed.push(miss),
      });
      console.log(`${name} · ${setting.name} · ${track} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      if (result.pack !== undefined) console.log(line('pack', result.pack));
      if (result.door !== undefined) console.log(line('tutas', result.door));
      for (const [baseline, tally] of Object.entries(result.baselines)) console.log(line(baseline, tally));
      for (const miss of missed.slice(0, misses)) console.log(`    ${miss.kind} ${miss.left} ¦ ${miss.right}`);
    }
  }
  if (argument('track') === undefined || argument('track') === 'clean') {
    const changes: string[] = [];
    const clean = measureClean(documents, {
      pack: kazakh,
      ...(doors ? { doors } : {}),
      onChange: (a, b) => changes.push(`${a}\n    → ${b}`),
    });
    for (const [who, tally] of Object.entries(clean) as [string, Tally][]) {
      console.log(
        `${name} · clean · ${who}: ${tally.exact} of ${tally.texts} paragraphs unchanged, ${percent(tally.exact / tally.texts)} %`,
      );
    }
    for (const change of changes.slice(0, misses)) console.log(`    ${change}`);
  }
}
