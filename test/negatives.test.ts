/**
 * Do no harm: the rows of `fixtures/negatives/` come out as they went in, and so does the text of their HTML when it is
 * repaired again. What still changes is listed, and has to change: a row that stays must leave the list.
 */
import { describe, expect, it } from 'vitest';
import { madeFiles } from '../scripts/negatives.ts';
import { entries } from './support/entries.ts';
import { readFixture } from './support/fixtures.ts';
import { findChanged, halves, knownChanges, type Negative, negativeFiles, readNegatives } from './support/negatives.ts';

const files: ReadonlyArray<readonly [file: string, rows: readonly Negative[]]> = negativeFiles.map((file) => [
  file,
  readNegatives(file),
]);

/** `code-kk.json` and `made/unseen/code-kk.json` have the topic `code`. */
function topicOf(file: string): string {
  return file.replace(/^made\/(?:fitted|unseen)\//u, '').replace(/-[a-z]{2}\.json$/u, '');
}

describe.each(files)('%s', (file, rows) => {
  it('stays as it is, but for the known failures', () => {
    const known = knownChanges.filter((change) => change.file === file);
    expect(findChanged(rows, entries, file.startsWith('made/'))).toEqual(
      known.map(({ label, what, entries: names }) => ({ label, what, entries: names })),
    );
  });

  it('has whole rows', () => {
    const language = /-([a-z]{2})\.json$/u.exec(file)?.[1];
    const torn = rows.filter(
      (row) =>
        (row.html === undefined) === (row.text === undefined) ||
        row.why === '' ||
        row.language !== language ||
        !KINDS.includes(row.kind),
    );
    expect(torn).toEqual([]);
  });
});

const KINDS = [
  'code',
  'data',
  'dialogue',
  'form',
  'formula',
  'heading',
  'healthy',
  'letters',
  'list',
  'log',
  'menu',
  'names',
  'table',
  'tags',
  'verse',
];

describe('the files', () => {
  it('are many enough, and no label or input occurs twice', () => {
    const rows = files.flatMap(([, list]) => list);
    const inputs = rows.map(({ html, text }) => html ?? text);
    expect(rows.length).toBeGreaterThanOrEqual(11_000);
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
    expect(new Set(inputs).size).toBe(rows.length);
  });

  it('are divided into halves, with every topic and every kind in each', () => {
    expect(Object.keys(halves).sort()).toEqual([...negativeFiles]);
    for (const half of ['fitted', 'unseen']) {
      const own = files.filter(([file]) => halves[file] === half);
      expect([...new Set(own.map(([file]) => topicOf(file)))].sort()).toEqual(
        [...new Set(negativeFiles.map(topicOf))].sort(),
      );
      expect([...new Set(own.flatMap(([, list]) => list.map(({ kind }) => kind)))].sort()).toEqual(KINDS);
    }
  });

  it('are made the same every time', () => {
    for (const [file, { half, content }] of madeFiles()) {
      expect(readFixture(`negatives/${file}`), file).toBe(content);
      expect(halves[file]).toBe(half);
    }
  });

  it('have known failures that exist, each with its reason', () => {
    for (const { file, label, why } of knownChanges) {
      expect(files.find(([name]) => name === file)?.[1].map((row) => row.label)).toContain(label);
      expect(why).not.toBe('');
    }
  });
});
