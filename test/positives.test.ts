/**
 * Running text in pieces: the rows of `fixtures/positives/` come out whole. What does not yet is listed, and has to fail:
 * a row that comes out right must leave the list.
 */
import { describe, expect, it } from 'vitest';
import { entries } from './support/entries.ts';
import { findMissed, knownMisses, positiveFiles, readPositives } from './support/positives.ts';

describe.each(positiveFiles)('%s', (file) => {
  const rows = readPositives(file);

  it('comes out whole, but for the known failures', () => {
    const known = knownMisses.filter((miss) => miss.file === file);
    expect(findMissed(rows, entries)).toEqual(
      known.map(({ label, what, entries: names }) => ({ label, what, entries: names })),
    );
  });

  it('has whole rows', () => {
    const torn = rows.filter(
      ({ html, plain, normalized, text, balanced }) =>
        (html === undefined) === (plain === undefined) ||
        (normalized === undefined && text === undefined && balanced === undefined),
    );
    expect(torn).toEqual([]);
  });
});

describe('the files', () => {
  it('are many enough, and no label or input occurs twice', () => {
    const rows = positiveFiles.flatMap(readPositives);
    expect(rows.length).toBeGreaterThanOrEqual(900);
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
    expect(new Set(rows.map(({ html, plain }) => html ?? plain)).size).toBe(rows.length);
  });

  it('have known failures that exist, each with its reason', () => {
    const labels = new Set(positiveFiles.flatMap((file) => readPositives(file).map(({ label }) => `${file} ${label}`)));
    const torn = knownMisses.filter(({ file, label, why }) => !labels.has(`${file} ${label}`) || why === '');
    expect(torn).toEqual([]);
  });
});
