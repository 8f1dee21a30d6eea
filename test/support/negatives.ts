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
  /**
   * `html` and `text`: the row itself; `again`: the text of its HTML, when that is repaired as plain text; `behind` and
   * `before`: the row beside a broken paragraph, which is repaired.
   */
  readonly what: 'html' | 'text' | 'again' | 'behind' | 'before';
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

const WORDS = 'Реформалар| ту|ралы| заң| жобасы| ассам|блеяның| әдісіне| енгізілді.'.split('|');
const WHOLE = 'Реформалар туралы заң жобасы ассамблеяның әдісіне енгізілді.';
/** A broken paragraph as it stands on a page, and as lines; both are repaired without a language. */
const BROKEN = `<p>${WORDS.map((word) => word.replace(/^( ?)(.*)$/u, '$1<p>$2</p>')).join('')}</p>`;
const REPAIRED = `<p>${WHOLE}</p>`;

/** What of a row an entry changes. */
function changesOf(doors: Entry, { html, text }: Negative, isMade: boolean): Changed['what'][] {
  if (text !== undefined) return doors.normalizeText(text) === text ? [] : ['text'];
  if (html === undefined) throw new TypeError('a row has neither html nor text');
  const plain = doors.toText(html);
  const changes: Changed['what'][] = [];
  if (doors.normalizeText(plain) !== plain) changes.push('again');
  if (doors.normalize(html) !== html) return ['html', ...changes];
  if (isMade) return changes;
  if (doors.normalize(`${BROKEN}\n${html}`) !== `${REPAIRED}\n${html}`) changes.push('behind');
  if (doors.normalize(`${html}\n${BROKEN}`) !== `${html}\n${REPAIRED}`) changes.push('before');
  return changes;
}

/**
 * The rows of a file that change, in the order of the file.
 *
 * @param isMade the rows were made by the thousand: they are not tried beside a broken paragraph
 */
export function findChanged(
  rows: readonly Negative[],
  entries: ReadonlyArray<readonly [string, Entry]>,
  isMade: boolean,
): Changed[] {
  return rows.flatMap((row) => {
    const found = new Map<Changed['what'], string[]>();
    for (const [name, doors] of entries) {
      for (const what of changesOf(doors, row, isMade)) found.set(what, [...(found.get(what) ?? []), name]);
    }
    return [...found].map(([what, names]) => ({ label: row.label, what, entries: names }));
  });
}
