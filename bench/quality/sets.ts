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

/**
 * Other genres than news, so that no single set decides: official acts, verse and old prose, proverbs, everyday
 * sentences. All but the verse are the blocks of the training text that are held out of training.
 */
export const GENRES = ['law', 'verse', 'proverbs', 'everyday'] as const;
/** One of {@link GENRES}. */
export type Genre = (typeof GENRES)[number];

const FILES: Readonly<Record<SetName | Genre, string>> = {
  'flores-sib-kk': 'data/flores-sib-kk.txt.gz',
  'kaznerd-test': 'data/kaznerd-test.txt.gz',
  verse: 'data/abai-wikisource.txt.gz',
  law: '../../scripts/train/corpora/law-adilet-military.txt.gz',
  proverbs: '../../scripts/train/corpora/commonvoice-kk.txt.gz',
  everyday: '../../scripts/train/corpora/tatoeba-kk.txt.gz',
};

/** Lines in a block, and one block of how many is held out of the training text. */
const BLOCK = 60;
const HELD_OUT = 10;

/** True for the lines of law, proverbs and everyday sentences that are measured and not trained on, by line number. */
export function isHeldOut(line: number): boolean {
  return Math.floor(line / BLOCK) % HELD_OUT === HELD_OUT - 1;
}

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
export function readSet(name: SetName | Genre, every = 1): string[][] {
  const file = FILES[name];
  const isTrainingText = file.startsWith('..');
  const lines = gunzipSync(readFileSync(new URL(file, import.meta.url)))
    .toString('utf8')
    .split('\n')
    .map((line) => unquote(line.replaceAll('\u2010', '-').trim()))
    .filter((line) => line !== '')
    .filter((_, at) => !isTrainingText || isHeldOut(at));
  const documents: string[][] = [];
  for (let from = 0; from < lines.length; from += PARAGRAPHS * every)
    documents.push(lines.slice(from, from + PARAGRAPHS));
  return documents;
}
