/**
 * Lists, tags, menus, letters and names.
 *
 * @module
 */
import { between, capital, type Family, type Lines, one, type Source, some, type Topic, times } from './item.ts';

const ANY: readonly Family[] = ['blocks', 'blocks', 'blocks', 'cells', 'inline', 'links', 'headings', 'text', 'text'];
const PLAIN: readonly Family[] = ['blocks', 'blocks', 'blocks', 'text', 'breaks'];

/** Words or phrases, as many as a list has. */
function items({ words, random }: Source, least = 2, most = 14): string[] {
  // Now and then a long one: the more items, the more a list looks like text.
  const count = random.chance(0.08) ? between(random, 20, 60) : between(random, least, most);
  const from = one(random, [words.nouns, words.nouns, words.phrases, words.orders, words.adjectives]);
  return random.chance(0.3) ? some(random, [...words.nouns, ...words.phrases], count) : some(random, from, count);
}

const wordList: Topic = (source) => {
  const { random } = source;
  const lines = items(source);
  const style = random.int(6);
  const cased = lines.map((line, index) => {
    if (style === 0) return capital(line);
    if (style === 1) return line.toUpperCase();
    if (style === 2 && index === 0) return capital(line);
    if (style === 3 && random.chance(0.4)) return capital(line);
    return line;
  });
  return { kind: 'list', why: 'items of equal rank', lines: cased, families: ANY };
};

/** Every item but the last ends in a mark, the last in a full stop or in nothing. */
const punctuated: Topic = (source) => {
  const { random } = source;
  const lines = items(source, 3, 9);
  const mark = one(random, [',', ',', ';']);
  const stop = one(random, ['', '.', mark]);
  return {
    kind: 'list',
    why: 'items with the punctuation of one sentence: most end in the mark of a list',
    lines: lines.map((line, index) => line + (index === lines.length - 1 ? stop : mark)),
    families: PLAIN,
  };
};

const BULLETS = ['• ', '- ', '– ', '* ', '→ ', '✓ ', '☐ ', '+ '];

const marked: Topic = (source) => {
  const { random } = source;
  const lines = items(source, 2, 9);
  const kind = random.int(4);
  const bullet = one(random, BULLETS);
  const letter = (index: number): string => String.fromCodePoint((source.language === 'en' ? 0x61 : 0x430) + index);
  const lead = (index: number): string => {
    if (kind === 0) return `${index + 1}. `;
    if (kind === 1) return `${index + 1}) `;
    if (kind === 2) return `${letter(index)}) `;
    return bullet;
  };
  return {
    kind: 'list',
    why: 'a number, letter or bullet opens each',
    lines: lines.map((line, index) => lead(index) + line),
    families: PLAIN,
  };
};

const amounts: Topic = ({ words, random }) => {
  const lines = some(random, [...words.nouns, ...words.phrases], between(random, 2, 8)).map(
    (word) => `${between(random, 1, 40)} ${random.chance(0.5) ? `${one(random, words.units)} ` : ''}${word}`,
  );
  return { kind: 'list', why: 'a number opens each', lines, families: PLAIN };
};

const grammar: Topic = ({ words, random }) => {
  const from = one(random, [words.function, words.adverbs, words.adjectives, words.verbs, words.function]);
  const lines = some(random, from, between(random, 3, 9));
  return {
    kind: 'list',
    why: 'words of one class, the matter of a lesson',
    lines,
    families: ['blocks', 'cells', 'inline', 'text'],
  };
};

const tags: Topic = (source) => {
  const { random } = source;
  const lines = items(source, 3, 16);
  const style = random.int(6);
  const shaped = lines.map((line) => {
    if (style === 0) return `#${line.replaceAll(' ', '_')}`;
    if (style === 1) return `${line} (${between(random, 1, 90)})`;
    if (style === 2) return `${line} ×`;
    return line;
  });
  return {
    kind: 'tags',
    why: 'tags',
    lines: shaped,
    families: ['blocks', 'inline', 'inline', 'links', 'links', 'text'],
  };
};

const menu: Topic = (source) => {
  const { words, random } = source;
  const lines = random.chance(0.5) ? some(random, words.orders, between(random, 2, 9)) : items(source, 2, 9);
  if (random.chance(0.3)) lines.push(...some(random, words.places, 2));
  const cased = random.chance(0.4) ? lines.map(capital) : lines;
  return {
    kind: 'menu',
    why: 'a menu',
    lines: cased,
    families: ['blocks', 'blocks', 'links', 'links', 'controls', 'text'],
  };
};

const crumbs: Topic = (source) => {
  const { random } = source;
  const sign = one(random, ['›', '»', '/', '>', '|', '·', '→']);
  const names = items(source, 2, 5);
  const lines = names.flatMap((name, index) => (index === 0 ? [name] : [sign, name]));
  const attached = names.map((name, index) => (index === 0 ? name : `${sign} ${name}`));
  return {
    kind: 'menu',
    why: 'a sign divides',
    lines: random.chance(0.6) ? lines : attached,
    families: ['blocks', 'blocks', 'inline', 'text'],
  };
};

const pages: Topic = ({ words, random }) => {
  const [back = '', on = ''] = some(random, words.orders, 2);
  const first = between(random, 1, 9);
  const numbers = times(between(random, 2, 6), (index) => String(first + index));
  const lines = random.chance(0.5) ? [back, ...numbers, on] : ['«', ...numbers, '…', String(first + 20), '»'];
  return { kind: 'menu', why: 'page numbers', lines, families: ['blocks', 'inline', 'links', 'controls'] };
};

const letters: Topic = (source) => {
  const { words, random, language } = source;
  const alphabet =
    language === 'en'
      ? 'abcdefghijklmnopqrstuvwxyz'
      : language === 'ru'
        ? 'абвгдежзийклмнопрстуфхцчшщъыьэюя'
        : 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя';
  const count = between(random, 5, 12);
  const start = random.int(alphabet.length - count);
  const run = [...alphabet.slice(start, start + count)];
  const kind = random.int(6);
  let lines = run;
  if (kind === 0) lines = run.map((letter) => letter.toUpperCase());
  else if (kind === 1) lines = run.map((letter) => letter.toUpperCase() + letter);
  else if (kind === 2) lines = some(random, words.syllables, between(random, 4, 9));
  else if (kind === 3) lines = some(random, words.affixes, between(random, 3, 7)).map((affix) => `-${affix}`);
  else if (kind === 4) lines = run.map((letter) => `[${letter}]`);
  return {
    kind: 'letters',
    why: 'letters, syllables or affixes are the matter',
    lines,
    families: ['cells', 'inline', 'blocks', 'text'],
  };
};

const people: Topic = ({ words, random }) => {
  const count = between(random, 2, 10);
  const given = some(random, words.given, count);
  const family = some(random, words.family, count);
  const kind = random.int(5);
  const lines = given.map((name, index) => {
    const last = family[index] ?? '';
    if (kind === 0) return name;
    if (kind === 1) return `${last} ${name.slice(0, 1)}.`;
    if (kind === 2) return `${name} ${last}${index < count - 1 ? ',' : ''}`;
    if (kind === 3) return name.toLowerCase();
    return `${name} ${last}`;
  });
  return { kind: 'names', why: 'names', lines, families: ANY };
};

const address: Topic = ({ words, random }) => {
  const lines = [
    `${one(random, words.given)} ${one(random, words.family)}`,
    `${capital(one(random, words.nouns))}, ${between(random, 1, 99)}`,
    one(random, words.towns),
    String(between(random, 10_000, 99_999)),
  ];
  if (random.chance(0.4)) lines.splice(1, 0, one(random, words.phrases));
  if (random.chance(0.4)) lines.push(`+7 ${between(random, 100, 999)} ${between(random, 100, 999)}`);
  return { kind: 'names', why: 'the lines of an address', lines, families: PLAIN };
};

const signature: Topic = ({ words, random }): Lines => ({
  kind: 'names',
  why: 'the lines of a signature',
  lines: [`${capital(one(random, words.adverbs))},`, one(random, words.given), one(random, words.phrases)],
  families: PLAIN,
});

export const lists: readonly Topic[] = [wordList, wordList, punctuated, marked, amounts, grammar];
export const navigation: readonly Topic[] = [tags, menu, crumbs, pages];
export const smallParts: readonly Topic[] = [letters];
export const persons: readonly Topic[] = [people, address, signature];
