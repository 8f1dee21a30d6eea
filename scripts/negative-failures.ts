/**
 * Takes out of `fixtures/negatives/known-failures.json` what has come to stay as it is: `npx tsx scripts/negative-failures.ts`.
 * Never adds to the list: what changes and is not known is printed, and the exit code is 1.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { entries } from '../test/support/entries.ts';
import { findChanged, knownChanges, negativeFiles, readNegatives } from '../test/support/negatives.ts';

const path = new URL('../fixtures/negatives/known-failures.json', import.meta.url);

function key(
  file: string,
  change: { readonly label: string; readonly what: string; readonly entries: readonly string[] },
): string {
  return JSON.stringify([file, change.label, change.what, change.entries]);
}

const changed = new Set(
  negativeFiles.flatMap((file) => findChanged(readNegatives(file), entries).map((change) => key(file, change))),
);
const known = new Set(knownChanges.map((change) => key(change.file, change)));
const lines = readFileSync(path, 'utf8').split('\n');
const kept = lines.filter((_, index) => {
  const change = knownChanges[index - 1];
  return change !== undefined && changed.has(key(change.file, change));
});
writeFileSync(path, kept.length === 0 ? '[]\n' : `[\n${kept.map((line) => line.replace(/,$/u, '')).join(',\n')}\n]\n`);
console.log(`${knownChanges.length - kept.length} won, ${kept.length} left`);

const added = [...changed].filter((change) => !known.has(change));
for (const change of added) console.log(`changes, and is not known: ${change}`);
if (added.length > 0) process.exitCode = 1;
