/**
 * Reads the training text and the word lists.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isHeldOut } from '../../bench/quality/sets.ts';
import type { Random } from '../../corpus/random.ts';

/** One part of the text; what is learned from it must not rest on its own counts. */
export interface Fold {
  readonly name: string;
  readonly lines: readonly string[];
  /** What a word of it counts. */
  readonly weight: number;
}

/** Some lines of one fold. */
export interface Document {
  readonly fold: number;
  readonly lines: readonly string[];
}

/** Puts elements into a random order. */
export function shuffle<Element>(elements: Element[], random: Random): void {
  for (let i = elements.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    const swap = elements[i] as Element;
    elements[i] = elements[j] as Element;
    elements[j] = swap;
  }
}

/** Everything that the model is made from. */
export interface Corpora {
  readonly folds: readonly Fold[];
  /** Words with counts of running text that is not at hand. */
  readonly counted: readonly (readonly [string, number])[];
  /** Words without counts. */
  readonly listed: readonly string[];
  /** Words and names with a hyphen, of the same lists. */
  readonly compounds: readonly string[];
  /** Stem-and-suffix pairs must be seen in this many words. */
  readonly suffixFloor: number;
}

const TEXTS: readonly (readonly [string, number, number])[] = [
  // name, parts, weight: the laws have a narrow vocabulary and much of it.
  ['kaznerd-valid', 4, 1],
  ['commonvoice-kk', 1, 1],
  ['tatoeba-kk', 1, 1],
  ['udhr', 1, 1],
  ['law-adilet-military', 1, 0.2],
];

/** Compounds that are common in print and in none of the lists: loans, and one that the norm writes apart. */
const LOANS =
  'алдын-ала плей-офф поп-музыка рок-музыка рок-топ поп-топ поп-жұлдыз топ-модель топ-менеджер ток-шоу шоу-бизнес веб-сайт ' +
  'веб-камера интернет-дүкен онлайн-дүкен онлайн-режим медиа-холдинг бизнес-жоспар бизнес-орталық бизнес-форум фото-сурет ' +
  'пресс-релиз пресс-конференция баспасөз-конференция пиар-менеджер арт-нысан джип-тур сити-менеджер спорт-клуб ' +
  'сим-карта смс-хабарлама гала-концерт видео-ролик аудио-кітап ' +
  'экс-чемпион экс-министр экс-әкім стоп-кадр хит-парад брейк-данс тест-драйв';

/** Texts of which blocks are left out, to be measured on. */
const MEASURED: ReadonlySet<string> = new Set(['law-adilet-military', 'commonvoice-kk', 'tatoeba-kk']);

/**
 * Reads the corpora from `folder`, a URL that ends with a slash.
 *
 * @param options whether the list of names counts among the listed words (default true)
 */
export function readCorpora(folder: URL, options: { readonly names: boolean } = { names: true }): Corpora {
  const lines = (name: string): string[] =>
    gunzipSync(readFileSync(new URL(name, folder)))
      .toString('utf8')
      .split('\n')
      .map((line) => line.replaceAll('\u2010', '-').trim())
      .filter((line) => line !== '');
  const folds: Fold[] = [];
  for (const [name, parts, weight] of TEXTS) {
    const text = lines(`${name}.txt.gz`).filter((_, at) => !MEASURED.has(name) || !isHeldOut(at));
    for (let part = 0; part < parts; part++) {
      const from = Math.floor((text.length * part) / parts);
      const to = Math.floor((text.length * (part + 1)) / parts);
      folds.push({ name: `${name}-${part}`, lines: text.slice(from, to), weight });
    }
  }
  const counted: [string, number][] = [];
  for (const line of lines('lex-unilex.tsv.gz')) {
    const [word, count] = line.split('\t');
    if (word !== undefined && count !== undefined) counted.push([word.toLowerCase(), Number(count)]);
  }
  const glued = new Set(lines('lex-tesseract-suspect-glued.tsv.gz').map((line) => line.split('\t')[0]));
  const words = lines('lex-tesseract-lstm.txt.gz');
  const listed = words.filter((word) => word.length >= 4 && !glued.has(word));
  const names = lines('lex-cldr.txt.gz');
  const compounds = [...words, ...names, ...LOANS.split(' ')].filter((word) => word.includes('-'));
  for (const name of names) {
    for (const match of name.toLowerCase().matchAll(/\p{L}+/gu)) if (match[0].length >= 4) listed.push(match[0]);
  }
  if (options.names) {
    for (const line of lines('names-unilex-ky.tsv.gz')) {
      const name = line.split('\t')[0] as string;
      if (name.length >= 4) listed.push(name.toLowerCase());
    }
  }
  return { folds, counted, listed, compounds, suffixFloor: 8 };
}
