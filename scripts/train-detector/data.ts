/**
 * The examples of one half: what the detector is fitted on, or what it is measured on and never fitted.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Example, examplesOf } from './examples.ts';
import { healthyFixtures, madeNegatives, temptingNegatives } from './negatives.ts';
import { brokenPages, brokenSentences, brokenWords, damagedFixtures } from './positives.ts';

const CORPORA = new URL('../train/corpora/', import.meta.url);
const PAGES = new URL('../../fixtures/healthy/', import.meta.url);

function readLines(name: string): string[] {
  return gunzipSync(readFileSync(new URL(`${name}.txt.gz`, CORPORA)))
    .toString('utf8')
    .split('\n')
    .map((line) => line.replaceAll('\u2010', '-').replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** The half of `lines` that a name stands for. */
function halfOf<T>(lines: readonly T[], half: 'fitted' | 'unseen'): T[] {
  const middle = Math.floor(lines.length / 2);
  return half === 'fitted' ? lines.slice(0, middle) : lines.slice(middle);
}

/** Sentences of the paragraphs of the healthy pages in one language: text in a language that no corpus is of. */
function pageSentences(pattern: RegExp): string[] {
  const found: string[] = [];
  for (const name of readdirSync(PAGES).sort()) {
    if (!pattern.test(name)) continue;
    const html = readFileSync(new URL(name, PAGES), 'utf8');
    for (const [, inner] of html.matchAll(/<(?:p|li|td)(?:\s[^>]*)?>([^<]{30,})/gu)) {
      const text = (inner as string)
        .replaceAll(/&[a-z]+;/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
      found.push(
        ...text.split(/(?<=[.!?])\s+/u).filter((sentence) => /[.!?]$/u.test(sentence) && !/[{}<>=_|]/u.test(sentence)),
      );
    }
  }
  return found;
}

/** How many examples of each source: documents, not regions. */
const AMOUNTS = {
  sentences: 6000,
  foreign: 2600,
  pages: 420,
  words: 400,
  negatives: 6600,
  foreignNegatives: 3300,
} as const;

/** Reads or makes the documents of `half` and takes their regions. */
export function readData(half: 'fitted' | 'unseen'): Example[] {
  const seed = half === 'fitted' ? 1 : 1_000_001;
  const news = halfOf(readLines('kaznerd-valid'), half);
  const kazakh = [...news, ...halfOf(readLines('commonvoice-kk'), half), ...halfOf(readLines('tatoeba-kk'), half)];
  const names = halfOf(
    readLines('lex-cldr').filter((name) => /^\p{Lu}\p{Ll}/u.test(name)),
    half,
  );
  const english = halfOf(pageSentences(/-en\b|readme/u), half);
  const russian = halfOf(pageSentences(/-ru\b/u), half);
  return examplesOf(
    (function* () {
      yield* brokenSentences(kazakh, 'kk', seed, AMOUNTS.sentences);
      yield* brokenSentences(english, 'en', seed + 1, AMOUNTS.foreign);
      yield* brokenSentences(russian, 'ru', seed + 2, AMOUNTS.foreign);
      yield* brokenPages(news, 'kk', seed + 3, AMOUNTS.pages);
      yield* brokenWords(kazakh, 'kk', seed + 7, AMOUNTS.words);
      if (half === 'fitted') yield* damagedFixtures();
      yield* temptingNegatives(half);
      yield* healthyFixtures(half);
      yield* madeNegatives(kazakh, names, 'kk', seed + 4, AMOUNTS.negatives);
      yield* madeNegatives(english, [], 'en', seed + 5, AMOUNTS.foreignNegatives);
      yield* madeNegatives(russian, [], 'ru', seed + 6, AMOUNTS.foreignNegatives);
    })(),
  );
}
