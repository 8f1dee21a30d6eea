/**
 * The texts that quality is measured on, in documents.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Names of the sets. `flores-sib-kk` is the independent one and decides. */
export const SETS = ['flores-sib-kk', 'kaznerd-test'] as const;
/** One of {@link SETS}. */
export type SetName = (typeof SETS)[number];

/** Paragraphs in one document. */
const PARAGRAPHS = 12;

/** Reads a set as documents of twelve paragraphs; every `every`-th document only. */
export function readSet(name: SetName, every = 1): string[][] {
  const lines = gunzipSync(readFileSync(new URL(`data/${name}.txt.gz`, import.meta.url)))
    .toString('utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const documents: string[][] = [];
  for (let from = 0; from < lines.length; from += PARAGRAPHS * every) documents.push(lines.slice(from, from + PARAGRAPHS));
  return documents;
}
