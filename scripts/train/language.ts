/**
 * Trains the boundary model of any language: `npm run train -- letters.json text.txt [more.txt …] --out trained.json`.
 *
 * `letters.json` is what `defineAlphabet` of `tutas/pack` takes. The texts are clean ones, a paragraph a line; some hundred
 * thousand words are enough to begin with. `--words list.txt` adds words without counts, one a line. What is written holds
 * `weights` for `createBoundaryModel` and `lexicon` for `createWordLexicon`; the same input gives the same bytes.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defineAlphabet } from '../../src/language/alphabet.ts';
import type { AlphabetSpec } from '../../src/model/letter-codes.ts';
import { trainLanguage } from './train-language.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    words: { type: 'string' },
    epochs: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    'suffix-floor': { type: 'string', default: '8' },
  },
});
const [letters, ...texts] = positionals;
if (letters === undefined || texts.length === 0 || values.out === undefined) {
  throw new Error('takes letters.json, one or more texts, and --out FILE');
}

/** npm runs scripts at the root of the repository; paths are those of whoever called it. */
const pathOf = (name: string): string => resolve(process.env.INIT_CWD ?? '.', name);
const linesOf = (name: string): string[] =>
  readFileSync(pathOf(name), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const trained = trainLanguage({
  alphabet: defineAlphabet(JSON.parse(readFileSync(pathOf(letters), 'utf8')) as AlphabetSpec),
  lines: texts.flatMap(linesOf),
  words: values.words === undefined ? [] : linesOf(values.words),
  suffixFloor: Number(values['suffix-floor']),
  epochs: Number(values.epochs),
  seed: Number(values.seed),
  log: console.log,
});
writeFileSync(pathOf(values.out), JSON.stringify(trained));
