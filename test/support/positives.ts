/** Reads `fixtures/positives/`; see its README for the fields. */
import { readdirSync } from 'node:fs';
import type { Entry } from './entries.ts';
import { readFixture } from './fixtures.ts';

/** Running text in pieces: as HTML, or as plain text one fragment a line. */
export interface Positive {
  readonly label: string;
  readonly html?: string;
  /** What `normalize` makes of `html`. */
  readonly normalized?: string;
  /** `normalize` leaves tags that are nested, no more. */
  readonly balanced?: true;
  readonly plain?: string;
  /** What `toText` makes of `html`, or `normalizeText` of `plain`. */
  readonly text?: string;
  readonly language: string;
  readonly form: string;
  readonly needs: 'markup' | 'language';
  readonly origin?: string;
}

/** What of a row does not come out as it should, and with which entries. */
export interface Missed {
  readonly label: string;
  readonly what: 'html' | 'text';
  readonly entries: readonly string[];
}

/** A row of `known-failures.json`. */
export interface KnownMiss extends Missed {
  readonly file: string;
  readonly why: string;
}

const FOLDER = new URL('../../fixtures/positives/', import.meta.url);
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?:\s[^>]*)?>/gu;
const VOID = new Set(['br', 'hr', 'img']);

function read<T>(path: string): T {
  return JSON.parse(readFixture(`positives/${path}`)) as T;
}

export const positiveFiles: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'known-failures.json')
  .sort();

export const knownMisses: readonly KnownMiss[] = read('known-failures.json');

/** The rows of one file. */
export function readPositives(path: string): readonly Positive[] {
  return read(path);
}

/** Whether every close tag closes the element opened last, and none stays open. */
function isBalanced(html: string): boolean {
  const open: string[] = [];
  for (const { groups } of html.matchAll(TAG)) {
    const name = groups?.name ?? '';
    if (VOID.has(name)) continue;
    if (groups?.close === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

function missesOf(doors: Entry, { html, normalized, balanced, plain, text }: Positive): Missed['what'][] {
  if (plain !== undefined) return doors.normalizeText(plain) === text ? [] : ['text'];
  if (html === undefined) throw new TypeError('a row has neither html nor plain');
  const misses: Missed['what'][] = [];
  const found = doors.normalize(html);
  if ((normalized !== undefined && found !== normalized) || (balanced === true && !isBalanced(found)))
    misses.push('html');
  if (text !== undefined && doors.toText(html) !== text) misses.push('text');
  return misses;
}

/** The rows of a file that do not come out as they should. Without a language nobody can answer what only a language knows. */
export function findMissed(rows: readonly Positive[], entries: ReadonlyArray<readonly [string, Entry]>): Missed[] {
  return rows.flatMap((row) => {
    const found = new Map<Missed['what'], string[]>();
    for (const [name, doors] of entries) {
      if (row.needs === 'language' && name === 'tutas/core') continue;
      for (const what of missesOf(doors, row)) found.set(what, [...(found.get(what) ?? []), name]);
    }
    return [...found].map(([what, names]) => ({ label: row.label, what, entries: names }));
  });
}
