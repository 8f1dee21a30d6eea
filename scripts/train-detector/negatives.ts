/**
 * Healthy input that looks like damage: the fixtures, and lists, code and paragraphs made from the training text.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRandom, type Random } from '../../corpus/random.ts';
import { resolveOptions } from '../../src/api/options.ts';
import type { RegionKind } from '../../src/detect/hypothesis.ts';
import { Engine } from '../../src/engine/engine.ts';
import { isFiniteVerb, isFunctionWord, isOblique, isVerbForm } from '../../src/language/kazakh/running-text.ts';
import type { LabelledInput } from './examples.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** The kinds of `fixtures/negatives` in the terms of the detector. */
const KINDS: Readonly<Record<string, RegionKind>> = {
  code: 'code',
  data: 'code',
  log: 'code',
  formula: 'code',
  list: 'list',
  menu: 'list',
  tags: 'list',
  form: 'list',
  table: 'list',
  names: 'list',
  letters: 'list',
  verse: 'verse',
  dialogue: 'paragraphs',
  heading: 'paragraphs',
  healthy: 'paragraphs',
};

interface NegativeRow {
  readonly label: string;
  readonly html?: string;
  readonly text?: string;
  readonly language: string;
  readonly kind: string;
}

/** The negatives written for the purpose, of one half. */
export function* temptingNegatives(half: 'fitted' | 'unseen'): Generator<LabelledInput> {
  const folder = new URL('negatives/', FIXTURES);
  const halves = JSON.parse(readFileSync(new URL('halves.json', folder), 'utf8')) as Record<string, string>;
  for (const file of Object.keys(halves).sort()) {
    if (halves[file] !== half) continue;
    const rows = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly NegativeRow[];
    for (const { label, html, text, language, kind } of rows) {
      const found = KINDS[kind];
      if (found === undefined) throw new Error(`${file}: ${label} has the unknown kind ${kind}`);
      const row = { kind: found, language, from: `${file}: ${label}` };
      if (html !== undefined) yield* withLines({ ...row, input: html });
      if (text !== undefined) yield { ...row, input: text, plain: true };
    }
  }
}

/** The text of a page, nothing of it repaired. */
function textOf(html: string): string {
  return new Engine(resolveOptions({}, null), 'text', { onEvidence: () => {} }).run(html);
}

/** The input, and the lines that its text has: what a page holds together must not fall to whoever repairs its text. */
function* withLines(input: LabelledInput): Generator<LabelledInput> {
  yield input;
  yield { ...input, input: textOf(input.input), plain: true, from: `${input.from}, lines` };
}

/** The pages and rows that were in `fixtures/` before; every second page is held back with `half`. */
export function* healthyFixtures(half: 'fitted' | 'unseen'): Generator<LabelledInput> {
  const rest = half === 'fitted' ? 0 : 1;
  const pages = readdirSync(new URL('healthy/', FIXTURES))
    .filter((name) => name.endsWith('.html'))
    .sort();
  for (const name of pages) {
    // A page and what a minifier makes of it are one page.
    if (hashOf(name.split('--')[0] as string) % 2 !== rest) continue;
    const input = readFileSync(new URL(`healthy/${name}`, FIXTURES), 'utf8');
    yield* withLines({ kind: kindOfPage(name), input, language: languageOf(name), from: name });
  }
  const rows = JSON.parse(readFileSync(new URL('negative.json', FIXTURES), 'utf8')) as readonly {
    readonly label: string;
    readonly html: string;
  }[];
  for (const { label, html } of rows) {
    if (hashOf(label) % 2 !== rest) continue;
    yield* withLines({ kind: 'list', input: html, language: 'kk', from: `negative.json: ${label}` });
  }
}

function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) as number)) >>> 0;
  return hash >>> 3;
}

function kindOfPage(name: string): RegionKind {
  if (/poem|lyrics|song|stair|subtitles|rhymes/u.test(name)) return 'verse';
  if (/code|log|docs|readme|real|keyboard/u.test(name)) return 'code';
  if (
    /list|tag|schedule|timetable|menu|form|price|receipt|score|glossary|vocabulary|names|alphabet|board/u.test(name)
  ) {
    return 'list';
  }
  return 'paragraphs';
}

function languageOf(name: string): string {
  return /-(en|ru|kk|ar|zh|ja)\b/u.exec(name)?.[1] ?? 'xx';
}

/** How the items of a list stand in a page. */
const LISTS: readonly (readonly [open: string, close: string, gap: string, outside: readonly [string, string]])[] = [
  ['<li>', '</li>', '\n', ['<ul>', '</ul>']],
  ['<p>', '</p>', '\n', ['<div>', '</div>']],
  ['<p>', '</p>', '', ['', '']],
  ['<div>', '</div>', '\n', ['<section>', '</section>']],
  ['<p>', '</p>', ' ', ['', '']],
  ['', '', '<br>\n', ['<p>', '</p>']],
  ['', '', '<br>', ['<p>', '</p>']],
  ['<li><a href="#">', '</a></li>', '\n', ['<ul>', '</ul>']],
];

function asList(items: readonly string[], random: Random): { input: string; plain?: boolean } {
  const at = random.int(LISTS.length + 2);
  const form = LISTS[at];
  if (form === undefined) return { input: items.join(at === LISTS.length ? '\n' : '\n\n'), plain: true };
  const [open, close, gap, [before, after]] = form;
  // An editor's hand leaves a gap out here and there.
  const isUneven = open !== '' && random.chance(0.1);
  let input = before;
  for (const [index, item] of items.entries()) {
    if (index > 0 && !(isUneven && random.chance(0.2))) input += gap;
    input += open + escapeText(item) + close;
  }
  return { input: input + after };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const WORDS_OF = /\p{L}+/gu;

/** Shorter words are function words more often than not, and lists hold neither those nor oblique cases and verbs. */
const SHORTEST_ITEM = 4;

/** What lists are made of: every call draws another. */
interface Draw {
  readonly random: Random;
  readonly lines: readonly string[];
  readonly word: () => string;
  readonly name: () => string;
  readonly number: () => string;
  readonly phrase: () => string;
  readonly times: (make: () => string) => string[];
}

function drawFrom(lines: readonly string[], names: readonly string[], random: Random): Draw {
  const word = (): string => {
    for (;;) {
      const words = (lines[random.int(lines.length)] as string).match(WORDS_OF) ?? [];
      const found = words[random.int(Math.max(1, words.length))];
      if (found === undefined || found.length < SHORTEST_ITEM) continue;
      const lower = found.toLowerCase();
      if (!isFunctionWord(lower) && !isOblique(lower) && !isFiniteVerb(lower) && !isVerbForm(lower)) return lower;
    }
  };
  const name = (): string => names[random.int(names.length)] ?? capitalised(word());
  const number = (): string => String(random.int(random.chance(0.5) ? 100 : 20_000));
  const phrase = (): string => Array.from({ length: 1 + random.int(3) }, word).join(' ');
  const times = (make: () => string): string[] => Array.from({ length: sizeOf(random) }, make);
  return { random, lines, word, name, number, phrase, times };
}

/** Gives the items of one list. */
type Maker = readonly [RegionKind, () => string[]];

function makersOfLists({ random, word, name, number, phrase, times }: Draw): readonly Maker[] {
  return [
    ['list', () => times(word)],
    ['list', () => times(word).sort()],
    ['list', () => times(() => capitalised(word()))],
    ['list', () => times(() => capitalised(phrase()))],
    ['list', () => times(phrase)],
    ['list', () => times(name)],
    ['list', () => times(() => (random.chance(0.1) ? word() : capitalised(word())))],
    ['list', () => times(() => (random.chance(0.9) ? word() : capitalised(word())))],
    ['list', () => commas(times(word))],
    ['list', () => commas(times(() => (random.chance(0.3) ? phrase() : word())))],
    ['list', () => times(() => `${capitalised(word())}.`)],
    ['list', () => times(() => `${word()};`)],
    ['list', () => times(() => `${number()} ${word()}`)],
    ['list', () => times(() => `- ${phrase()}`)],
    ['list', () => times(() => `#${word()}`)],
    [
      'list',
      () =>
        between(
          times(() => capitalised(phrase())),
          random.chance(0.5) ? '/' : random.chance(0.5) ? '|' : '»',
        ),
    ],
    ['list', () => between(times(word), random.chance(0.5) ? '·' : ',')],
    [
      'list',
      () =>
        pairs(
          times(() => `${capitalised(word())}:`),
          () => (random.chance(0.5) ? number() : phrase()),
        ),
    ],
    [
      'list',
      () =>
        pairs(
          times(() => capitalised(word())),
          number,
        ),
    ],
    ['list', () => pairs(times(word), word)],
    ['list', () => pairs(times(word), () => capitalised(phrase()))],
    ['list', () => pairs(times(word), () => `${capitalised(phrase())}.`)],
    ['list', () => times(() => word().slice(0, 1))],
    ['list', () => times(() => word().slice(0, 2))],
    ['list', () => times(() => `-${word().slice(-3)}`)],
    ['list', () => [capitalised(phrase()), ...times(word)]],
    ['list', () => [`${capitalised(phrase())}:`, ...times(word)]],
    ['list', () => [`${capitalised(phrase())}:`, ...commas(times(word))]],
    ['list', () => [`${capitalised(phrase())}:`, ...times(word), `${capitalised(phrase())}!`]],
    ['list', () => times(() => `${word()}${random.chance(0.3) ? ` (${word()})` : ''}`)],
    ['list', () => times(() => word().toUpperCase())],
  ];
}

function makersOfOthers({ random, lines, word, number, times }: Draw): readonly Maker[] {
  return [
    ['code', () => times(() => codeLine(random, word))],
    ['code', () => times(() => codeLine(random, word))],
    ['code', () => times(() => pathOf(random, word))],
    ['code', () => times(() => `${word()}=${random.chance(0.5) ? number() : word()}`)],
    ['code', () => times(() => `"${word()}": "${word()}",`)],
    ['code', () => times(() => `${word()}_${word()}`)],
    ['code', () => times(() => `${word()}.${word().slice(0, 3)}`)],
    ['verse', () => verse(lines, random, true)],
    ['verse', () => verse(lines, random, false)],
    ['paragraphs', () => times(() => shortest(lines, random))],
    ['paragraphs', () => times(() => shortest(lines, random))],
    ['paragraphs', () => times(() => titleOf(lines[random.int(lines.length)] as string, random))],
    ['paragraphs', () => times(() => `— ${shortest(lines, random)}`)],
    [
      'paragraphs',
      () => [titleOf(lines[random.int(lines.length)] as string, random), lines[random.int(lines.length)] as string],
    ],
  ];
}

/** Lists, tables and paragraphs of the words and sentences of `lines`, with lines of code of `code`. */
export function* madeNegatives(
  lines: readonly string[],
  names: readonly string[],
  language: string,
  seed: number,
  amount: number,
): Generator<LabelledInput> {
  const random = createRandom(seed);
  const draw = drawFrom(lines, names, random);
  const makers = [...makersOfLists(draw), ...makersOfOthers(draw)];
  for (let at = 0; at < amount; at += 1) {
    const [kind, make] = makers[at % makers.length] as (typeof makers)[number];
    const items = make();
    yield {
      kind,
      ...asList(items, random),
      language,
      from: `made ${at % makers.length}: ${items.slice(0, 4).join('|')}`,
    };
  }
}

function sizeOf(random: Random): number {
  return random.chance(0.5) ? 2 + random.int(4) : 4 + random.int(random.chance(0.3) ? 40 : 10);
}

/** `алма,|алмұрт,|өрік.` */
function commas(items: readonly string[]): string[] {
  return items.map((item, index) => item + (index + 1 < items.length ? ',' : '.'));
}

function between(items: readonly string[], mark: string): string[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [mark, item]));
}

function pairs(left: readonly string[], right: () => string): string[] {
  return left.flatMap((item) => [item, right()]);
}

const CODE: readonly ((word: () => string, random: Random) => string)[] = [
  (word) => `if (${word()}) {`,
  () => '}',
  (word) => `return ${word()};`,
  (word) => `const ${word()} = ${word()}(${word()});`,
  (word) => `${word()}.${word()}(${word()}, ${word()})`,
  (word) => `def ${word()}(${word()}):`,
  (word) => `for ${word()} in ${word()}:`,
  (word) => `# ${word()} ${word()}`,
  (word) => `// ${word()} ${word()}`,
  () => 'else:',
  (word) => `import ${word()}`,
  (word) => `<${word()}>`,
  (word, random) => `${random.int(24)}:${10 + random.int(50)} INFO ${word()} ${word()}`,
  (word) => `  ${word()}: ${word()}`,
  (word) => `$ ${word()} --${word()}`,
  (word) => `${word()}++;`,
  () => 'end',
  () => 'else',
  (word) => `print ${word()}`,
];

function codeLine(random: Random, word: () => string): string {
  return (CODE[random.int(CODE.length)] as (typeof CODE)[number])(word, random);
}

function pathOf(random: Random, word: () => string): string {
  const name = word();
  const kind = random.int(6);
  if (kind === 0) return `.${name}`;
  if (kind === 1) return `*.${name.slice(0, 3)}`;
  if (kind === 2) return `${word()}/${name}`;
  if (kind === 3) return `/${name}`;
  return kind === 4 ? `--${name}` : `${name}()`;
}

/** Two or more words of a line to a verse, each in lower case or a capital, a comma here and there. */
function verse(lines: readonly string[], random: Random, stair: boolean): string[] {
  const out: string[] = [];
  const count = 2 + random.int(3);
  for (let line = 0; line < count; line += 1) {
    const words = (lines[random.int(lines.length)] as string).split(' ').slice(0, 12);
    let from = 0;
    while (from < words.length) {
      const size = stair ? 1 + random.int(3) : 3 + random.int(3);
      const part = words.slice(from, from + size).join(' ');
      out.push(stair ? part : capitalised(part));
      from += size;
    }
  }
  return out;
}

const SHORT_SENTENCE = 7;

function shortest(lines: readonly string[], random: Random): string {
  let best = lines[random.int(lines.length)] as string;
  for (let look = 0; look < 6 && best.split(' ').length > SHORT_SENTENCE; look += 1) {
    const line = lines[random.int(lines.length)] as string;
    if (line.length < best.length) best = line;
  }
  return best;
}

/** The first words of a sentence, as a heading has them. */
function titleOf(line: string, random: Random): string {
  return line
    .split(' ')
    .slice(0, 2 + random.int(4))
    .join(' ')
    .replace(/[.,;:!?]$/u, '');
}
