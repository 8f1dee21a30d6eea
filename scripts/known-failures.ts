/**
 * Takes out of the known failures of `fixtures/negatives/` and `fixtures/positives/` what comes out right by now:
 * `npx tsx scripts/known-failures.ts`. Never adds to a list: a new failure is printed, and the exit code is 1.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { entries } from '../test/support/entries.ts';
import { findChanged, knownChanges, negativeFiles, readNegatives } from '../test/support/negatives.ts';
import { findMissed, knownMisses, positiveFiles, readPositives } from '../test/support/positives.ts';

interface Failure {
  readonly file: string;
  readonly label: string;
  readonly what: string;
  readonly entries: readonly string[];
}

interface Known extends Failure {
  readonly why: string;
}

function key({ file, label, what }: Failure): string {
  return JSON.stringify([file, label, what]);
}

/** Writes the list of a folder anew without what does not fail now, and reports. */
function prune(folder: string, known: readonly Known[], failing: readonly Failure[]): void {
  const now = new Map(failing.map((failure) => [key(failure), failure]));
  const old = new Map(known.map((failure) => [key(failure), failure]));
  const kept = known.flatMap((failure) => {
    const names = failure.entries.filter((name) => now.get(key(failure))?.entries.includes(name) === true);
    return names.length === 0 ? [] : [{ ...failure, entries: names }];
  });
  const rows = kept.map(({ file, label, what, entries: names, why }) =>
    JSON.stringify({ file, label, what, entries: names, why }),
  );
  writeFileSync(
    new URL(`../fixtures/${folder}/known-failures.json`, import.meta.url),
    rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => ` ${row}`).join(',\n')}\n]\n`,
  );
  console.log(`${folder}: ${known.length - kept.length} won, ${kept.length} left`);
  for (const failure of failing) {
    const added = failure.entries.filter((name) => old.get(key(failure))?.entries.includes(name) !== true);
    if (added.length === 0) continue;
    console.log(`fails, and is not known: ${failure.file}: ${failure.label} (${failure.what}; ${added.join(', ')})`);
    process.exitCode = 1;
  }
}

prune(
  'negatives',
  knownChanges,
  negativeFiles.flatMap((file) =>
    findChanged(readNegatives(file), entries, file.startsWith('made/')).map((change) => ({ file, ...change })),
  ),
);
prune(
  'positives',
  knownMisses,
  positiveFiles.flatMap((file) => findMissed(readPositives(file), entries).map((miss) => ({ file, ...miss }))),
);
