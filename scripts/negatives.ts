/**
 * Writes `fixtures/negatives/made/` and the list of halves anew: `npx tsx scripts/negatives.ts`. The same bytes every time.
 *
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateNegatives, PAGES, TOPICS } from './negatives/generate.ts';
import type { Half, Language } from './negatives/words.ts';

const FOLDER = new URL('../fixtures/negatives/', import.meta.url);
const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];
const HALVES: readonly Half[] = ['fitted', 'unseen'];
/** Rows of a topic in one language: more where they are only measured, for a bound on the rate of false alarms. */
const COUNTS: Readonly<Record<Half, number>> = { fitted: 40, unseen: 72 };

/** The files of the folder `made/`, by their path, and the half of each. */
export function madeFiles(): Map<string, { readonly half: Half; readonly content: string }> {
  const files = new Map<string, { half: Half; content: string }>();
  for (const half of HALVES) {
    for (const topic of [...Object.keys(TOPICS), PAGES]) {
      for (const language of LANGUAGES) {
        const rows = generateNegatives(topic, language, half, COUNTS[half]);
        const content = `[\n${rows.map((row) => ` ${JSON.stringify(row)}`).join(',\n')}\n]\n`;
        files.set(`made/${half}/${topic}-${language}.json`, { half, content });
      }
    }
  }
  return files;
}

if (process.argv[1]?.endsWith('negatives.ts') === true) {
  const path = new URL('halves.json', FOLDER);
  const written = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Half>);
  const halves = new Map(written.filter(([file]) => !file.startsWith('made/')));
  for (const [file, { half, content }] of madeFiles()) {
    mkdirSync(new URL('.', new URL(file, FOLDER)), { recursive: true });
    writeFileSync(new URL(file, FOLDER), content);
    halves.set(file, half);
  }
  writeFileSync(
    path,
    `${JSON.stringify(Object.fromEntries([...halves].sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`,
  );
}
