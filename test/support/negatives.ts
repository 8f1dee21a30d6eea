/** Reads `fixtures/negatives/`; see its README for the fields. */
import { readdirSync } from 'node:fs';
import type { Entry } from './entries.ts';
import { readFixture } from './fixtures.ts';

/** Which files a detector may be fitted on, and which are only measured. */
export type Half = 'fitted' | 'unseen';

/** A row of a file: healthy HTML, or healthy plain text. */
export interface Negative {
  readonly label: string;
  readonly html?: string;
  readonly text?: string;
  readonly why: string;
  readonly language: string;
  readonly kind: string;
  readonly hard?: true;
}

/** A row that changes and must not: which entries change it, and what they are asked for. */
export interface Changed {
  readonly label: string;
  /** `html` and `text`: the row itself; `again`: the text of its HTML, when that is repaired as plain text. */
  readonly what: 'html' | 'text' | 'again';
  readonly entries: readonly string[];
}

/** A row of `known-failures.json`. */
export interface KnownChange extends Changed {
  readonly file: string;
  readonly why: string;
}

const FOLDER = new URL('../../fixtures/negatives/', import.meta.url);

function read<T>(path: string): T {
  return JSON.parse(readFixture(`negatives/${path}`)) as T;
}

/** The files written by hand and those of `made/`, by their path in the folder. */
export const negativeFiles: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /-[a-z]{2}\.json$/u.test(path))
  .sort();

export const halves: Readonly<Record<string, Half>> = read('halves.json');
export const knownChanges: readonly KnownChange[] = read('known-failures.json');

/** The rows of one file. */
export function readNegatives(path: string): readonly Negative[] {
  return read(path);
}

/** What of a row an entry changes. */
function changesOf(doors: Entry, { html, text }: Negative): Changed['what'][] {
  if (text !== undefined) return doors.normalizeText(text) === text ? [] : ['text'];
  if (html === undefined) throw new TypeError('a row has neither html nor text');
  const plain = doors.toText(html);
  const changes: Changed['what'][] = [];
  if (doors.normalize(html) !== html) changes.push('html');
  if (doors.normalizeText(plain) !== plain) changes.push('again');
  return changes;
}

/** The rows of a file that change, in the order of the file. */
export function findChanged(rows: readonly Negative[], entries: ReadonlyArray<readonly [string, Entry]>): Changed[] {
  return rows.flatMap((row) => {
    const found = new Map<Changed['what'], string[]>();
    for (const [name, doors] of entries) {
      for (const what of changesOf(doors, row)) found.set(what, [...(found.get(what) ?? []), name]);
    }
    return [...found].map(([what, names]) => ({ label: row.label, what, entries: names }));
  });
}
