/** Reads the rows of `fixtures/`; see `fixtures/README.md` for the fields. */
import { readdirSync, readFileSync } from 'node:fs';
import type { CaseOptions, Edit } from './invariants/subject.ts';

const root = new URL('../../fixtures/', import.meta.url);

/** What an answer can be read from. */
export type Needs = 'markup' | 'language' | 'insert' | 'hyphens';

/** A row of `negative.json`, or a page of `healthy/`. */
export interface Healthy {
  readonly label: string;
  readonly html: string;
}

/** A row of `synthetic.json` or `wild-shapes.json`, or the page in `pages/`. */
export interface Broken {
  readonly label: string;
  readonly needs: Needs;
  readonly html: string;
  readonly normalized?: string;
  readonly text?: string;
  readonly options?: { readonly invisible?: 'keep' | 'drop' };
  readonly compare?: 'words';
}

/** A row of `known-failures.json`. */
export interface KnownFailure {
  readonly fixture: string;
  readonly label: string;
  /** What of the row fails: its HTML, and with it the agreement of the doors, or its text. */
  readonly what: 'html' | 'text';
  /** The entries it fails with: `tutas`, `tutas/core` or both. */
  readonly entries: readonly string[];
  readonly why: string;
}

/** The text of a fixture, every byte of it. */
export function readFixture(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

function rows<T>(path: string): readonly T[] {
  return JSON.parse(readFixture(path)) as readonly T[];
}

export const synthetic: readonly Broken[] = rows('synthetic.json');
export const wildShapes: readonly Broken[] = rows('wild-shapes.json');
export const negative: readonly Healthy[] = rows('negative.json');
export const knownFailures: readonly KnownFailure[] = rows('known-failures.json');

export const healthyPages: readonly Healthy[] = readdirSync(new URL('healthy/', root))
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => ({ label: name, html: readFixture(`healthy/${name}`) }));

/** The real page, raw. A text in `pages/` ends in a newline; so does the page. */
export const krmm: { readonly raw: string; readonly html: string; readonly text: string } = {
  raw: readFixture('pages/krmm/broken.html'),
  html: readFixture('pages/krmm/expected.html'),
  text: readFixture('pages/krmm/expected.txt').trimEnd(),
};

/** A row of `fuzz/`: what `npm run fuzz` found, made small. */
export interface FuzzFind {
  /** The name of a check of `test/support/invariants/`. */
  readonly check: string;
  readonly html: string;
  /** None when left out; the same for the following two. */
  readonly options?: CaseOptions;
  readonly cuts?: readonly number[];
  readonly edits?: readonly Edit[];
  /** Why it fails still; a row that has it must fail. */
  readonly known?: string;
}

export const fuzzFinds: ReadonlyArray<readonly [file: string, finds: readonly FuzzFind[]]> = readdirSync(
  new URL('fuzz/', root),
)
  .sort()
  .map((name) => [name, rows<FuzzFind>(`fuzz/${name}`)]);
