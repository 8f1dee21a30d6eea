/**
 * One sentence alone, in pieces, in every form: `npm run sentences [-- --every n] [--form name] [--misses n] [--record]`.
 *
 * Every sentence of the sets that ends in `.`, `!` or `?` is broken in each form, with and without cuts inside words, and
 * repaired. Two figures each: it came back as one paragraph, and its text is exact.
 *
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { DamageSetting } from '../../corpus/damage-settings.ts';
import type { Options } from '../../src/api/options.ts';
import * as core from '../../src/core.ts';
import * as api from '../../src/index.ts';
import { breakPart, breakSentence, CUT, FORMS, type Form, letterByLetter, UNCUT } from './forms.ts';
import { readSet, SETS } from './sets.ts';

/** Sentences, and how many of them came back right. */
interface Tally {
  sentences: number;
  whole: number;
  exact: number;
}

interface Doors {
  normalize(html: string, options?: Options): string;
  toText(html: string, options?: Options): string;
  normalizeText(text: string, options?: Options): string;
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const every = Number(argument('every') ?? 1);
const onlyForm = argument('form');
const misses = Number(argument('misses') ?? 0);
const MARK = /[.!?]$/u;
const LENGTHS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['3–4', 3, 4],
  ['5–7', 5, 7],
  ['8–12', 8, 12],
  ['13–20', 13, 20],
  ['21–30', 21, 30],
];

function wordsOf(sentence: string): number {
  return sentence.split(' ').length;
}

function sentencesOf(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line, index) => index % every === 0 && MARK.test(line) && wordsOf(line) >= 3 && wordsOf(line) <= 30);
}

function readLines(path: string): string[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
}

const tallies = new Map<string, Tally>();
const shown = new Map<string, number>();

function add(key: string, isWhole: boolean, isExact: boolean): void {
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { sentences: 0, whole: 0, exact: 0 };
    tallies.set(key, tally);
  }
  tally.sentences += 1;
  if (isWhole) tally.whole += 1;
  if (isExact) tally.exact += 1;
}

function check(key: string, words: number, sentence: string, input: string, form: Form, doors: Doors): void {
  let text: string;
  let isWhole: boolean;
  if (form.plain === true) {
    text = doors.normalizeText(input);
    isWhole = !text.includes('\n');
  } else {
    const options: Options = form.carriers === undefined ? {} : { carriers: form.carriers };
    const html = doors.normalize(input, options);
    text = doors.toText(html, options);
    isWhole = !text.includes('\n') && (html.match(/<(?:p|div|li)[ >]/gu)?.length ?? 0) <= 1 && !html.includes('<br');
  }
  const isExact = isWhole && text === sentence;
  for (const [name, from, to] of LENGTHS) if (words >= from && words <= to) add(`${key} ${name}`, isWhole, isExact);
  if (words >= 5) add(key, isWhole, isExact);
  const seen = shown.get(key) ?? 0;
  if (!(form.spaces === 'true' ? isExact : isWhole) && words >= 5 && seen < misses) {
    shown.set(key, seen + 1);
    console.log(`    ${key}: ${text.slice(0, 300).replaceAll('\n', '⏎')}`);
  }
}

function measure(
  set: string,
  who: string,
  sentences: readonly string[],
  setting: DamageSetting,
  forms: readonly Form[],
  doors: Doors,
): void {
  sentences.forEach((sentence, index) => {
    const damaged = breakSentence(sentence, setting, index + 1);
    for (const form of forms) {
      check(
        `${set} ${who} ${setting.name} ${form.name}`,
        wordsOf(sentence),
        sentence,
        form.render(damaged),
        form,
        doors,
      );
    }
  });
}

const forms = FORMS.filter(
  ({ name, carriers }) => (onlyForm === undefined || name === onlyForm) && carriers === undefined,
);
const FORM_P = FORMS[0] as Form;
/** Without a language only what needs none. */
const CORE_FORMS = forms.filter(({ name }) => ['p', 'div', 'lines', 'br'].includes(name));

for (const set of SETS) {
  if (argument('set') !== undefined && argument('set') !== set) continue;
  const all = readSet(set).flat();
  const sentences = sentencesOf(all);
  for (const setting of [UNCUT, CUT]) measure(set, 'tutas', sentences, setting, forms, api);
  measure(set, 'core', sentences, UNCUT, CORE_FORMS, core);
  if (onlyForm !== undefined) continue;
  sentences.forEach((sentence, index) => {
    const words = sentence.split(' ');
    const check3 = (name: string, gold: string, input: string): void =>
      check(`${set} tutas ${name}`, words.length, gold, input, FORM_P, api);
    check3('letters', sentence, letterByLetter(sentence, ' '));
    check3('letters glued', sentence, letterByLetter(sentence, ''));
    const late = words.slice(2).join(' ');
    if (words.length > 6) check3('start lost', late, FORM_P.render(breakSentence(late, CUT, index)));
    if (words.length >= 6) {
      const open = sentence.replace(/[.!?]+$/u, '');
      check3('no final mark', open, FORM_P.render(breakSentence(open, UNCUT, index)));
    }
    if (words.length >= 9) {
      const third = Math.floor(words.length / 3);
      const part = (from: number, to: number): string => FORM_P.render(breakPart(sentence, from, to, CUT, index + 1));
      check3('start torn', sentence, part(0, 2 * third));
      check3('middle torn', sentence, part(third, 2 * third));
      check3('end torn', sentence, part(third, words.length));
    }
    check3('merged', sentence, FORM_P.render(breakSentence(sentence, { ...UNCUT, leafPair: 0.11 }, index + 1)));
  });
}
for (const path of (argument('files') ?? '').split(',').filter((name) => name !== '')) {
  const name = path.split('/').at(-1)?.split('.')[0] ?? path;
  measure(name, 'core', sentencesOf(readLines(path)), UNCUT, CORE_FORMS, core);
}

const rows: string[] = [
  '| set, who, damage, form | sentences of 5–30 words | one paragraph | exact | one paragraph, by words: 3–4 | 5–7 | 8–12 | 13–20 | 21–30 |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];
const show = (part: number, whole: number): string => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(2));
for (const [key, { sentences, whole, exact }] of tallies) {
  if (LENGTHS.some(([name]) => key.endsWith(` ${name}`))) continue;
  const byLength = LENGTHS.map(([name]) => {
    const tally = tallies.get(`${key} ${name}`);
    return tally === undefined ? '–' : show(tally.whole, tally.sentences);
  });
  rows.push(
    `| ${key} | ${sentences} | ${show(whole, sentences)} | ${show(exact, sentences)} | ${byLength.join(' | ')} |`,
  );
}
console.log(rows.join('\n'));
if (process.argv.includes('--record')) {
  const folder = new URL('records/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('sentences.json', folder), `${JSON.stringify(Object.fromEntries(tallies), undefined, 1)}\n`);
  writeFileSync(new URL('sentences.md', folder), `${rows.join('\n')}\n`);
}
