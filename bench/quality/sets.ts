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

/** Undoes the quoting of a CSV field that some lines still carry: doubled straight quotes inside outer ones. */
function unquote(line: string): string {
  if (!line.includes('""')) return line;
  const inner = line.replaceAll('""', '"');
  const odd = inner.split('"').length % 2 === 0;
  if (odd && inner.startsWith('"')) return inner.slice(1);
  return odd && inner.endsWith('"') ? inner.slice(0, -1) : inner;
}

/** Reads a set as documents of twelve paragraphs; every `every`-th document only. */
export function readSet(name: SetName, every = 1): string[][] {
  const lines = gunzipSync(readFileSync(new URL(`data/${name}.txt.gz`, import.meta.url)))
    .toString('utf8')
    .split('\n')
    .map((line) => unquote(line.trim()))
    .filter((line) => line !== '');
  const documents: string[][] = [];
  for (let from = 0; from < lines.length; from += PARAGRAPHS * every)
    documents.push(lines.slice(from, from + PARAGRAPHS));
  return documents;
}
