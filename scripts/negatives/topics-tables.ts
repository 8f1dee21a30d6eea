/**
 * Two and more columns: key and value, price, score, time, word and meaning, form.
 *
 * @module
 */
import { between, capital, type Family, one, type Source, some, type Topic, times } from './item.ts';

const TABLE: readonly Family[] = ['blocks', 'blocks', 'blocks', 'cells', 'inline', 'text'];

/** A cell of one kind. */
type Cell = (source: Source, index: number) => string;

const number: Cell = ({ random }) => String(between(random, 1, 999));
const price: Cell = ({ random }) => `${between(random, 1, 900)}${one(random, ['', ' ₸', ' ₽', ' €', '.50', ',00'])}`;
const percent: Cell = ({ random }) => `${between(random, 1, 99)} %`;
const clock: Cell = (_source, index) => `${String(8 + index).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`;
const year: Cell = ({ random }, index) => String(1900 + index * 13 + random.int(9));
const noun: Cell = ({ words, random }) => one(random, words.nouns);
const phrase: Cell = ({ words, random }) => one(random, words.phrases);
const event: Cell = ({ words, random }) => `${one(random, words.phrases)} ${one(random, words.places)}`;
const person: Cell = ({ words, random }) => `${one(random, words.given)} ${one(random, words.family)}`;
const given: Cell = ({ words, random }) => one(random, words.given);
const town: Cell = ({ words, random }) => one(random, words.towns);
const verb: Cell = ({ words, random }) => one(random, words.verbs);
const adverb: Cell = ({ words, random }) => one(random, words.adverbs);
const message: Cell = ({ words, random }) => one(random, words.messages);
const order: Cell = ({ words, random }) => one(random, words.orders);
const rank: Cell = (_source, index) => String(index + 1);
const label: Cell = (source, index) => `${noun(source, index)}:`;
const title: Cell = (source, index) => capital(phrase(source, index));
const meaning: Cell = ({ words, random }) =>
  `${one(random, words.adjectives)} ${one(random, words.nouns)}, ${one(random, words.nouns)}`;

interface Shape {
  readonly kind: string;
  readonly why: string;
  readonly cells: readonly Cell[];
}

const SHAPES: readonly Shape[] = [
  { kind: 'table', why: 'name and price', cells: [noun, price] },
  { kind: 'table', why: 'name and price', cells: [phrase, price] },
  { kind: 'table', why: 'number and label', cells: [number, noun] },
  { kind: 'table', why: 'label and number', cells: [noun, number] },
  { kind: 'table', why: 'key and value', cells: [noun, phrase] },
  { kind: 'table', why: 'key and value', cells: [label, phrase] },
  { kind: 'table', why: 'answer and share', cells: [phrase, percent] },
  { kind: 'table', why: 'time and event', cells: [clock, event] },
  { kind: 'table', why: 'time and subject', cells: [clock, noun] },
  { kind: 'table', why: 'year and event', cells: [year, event] },
  { kind: 'table', why: 'name and post', cells: [person, noun] },
  { kind: 'table', why: 'name and part', cells: [person, phrase] },
  { kind: 'table', why: 'place and distance', cells: [town, number] },
  { kind: 'table', why: 'team and goals', cells: [town, rank, number] },
  { kind: 'table', why: 'place in a table, name, points', cells: [rank, town, number] },
  { kind: 'table', why: 'time, place, state', cells: [clock, town, adverb] },
  { kind: 'table', why: 'word and meaning', cells: [noun, meaning] },
  { kind: 'table', why: 'word and form', cells: [noun, verb] },
  { kind: 'table', why: 'title and line', cells: [title, event] },
  { kind: 'table', why: 'number and step', cells: [rank, order] },
  { kind: 'dialogue', why: 'name and message', cells: [given, message] },
  { kind: 'dialogue', why: 'time and message', cells: [clock, message] },
  { kind: 'form', why: 'label and hint', cells: [label, message] },
];

const table: Topic = (source) => {
  const { kind, why, cells } = one(source.random, SHAPES);
  const rows = times(between(source.random, 2, 6), (index) => cells.map((cell) => cell(source, index)));
  return { kind, why: `${why} alternate`, rows, families: TABLE };
};

/** Key and value within one line. */
const pairs: Topic = (source) => {
  const { random } = source;
  const sign = one(random, [': ', ' — ', ' – ', ' ', '\t', ' . . . ']);
  const [left, right] = one(random, [
    [noun, price],
    [noun, phrase],
    [phrase, number],
    [person, phrase],
    [clock, noun],
    [year, event],
    [town, percent],
  ] as const);
  const end = one(random, ['', '', ';']);
  const lines = times(between(random, 2, 7), (index) => `${left(source, index)}${sign}${right(source, index)}${end}`);
  return { kind: 'list', why: 'key and value in each line', lines, families: ['blocks', 'blocks', 'text', 'breaks'] };
};

const numbers: Topic = (source) => {
  const { random } = source;
  const make = one(random, [
    number,
    percent,
    price,
    clock,
    year,
    (s: Source, i: number) => `${number(s, i)}:${number(s, i)}`,
  ]);
  return {
    kind: 'table',
    why: 'numbers stay apart',
    lines: times(between(random, 3, 8), (index) => make(source, index)),
    families: ['blocks', 'cells', 'inline', 'text'],
  };
};

const labels: Topic = (source) => {
  const { words, random } = source;
  const from = one(random, [words.orders, words.messages, words.nouns, words.adverbs]);
  const mark = one(random, ['', '', ':', ' *', '?']);
  const lines = some(random, from, between(random, 2, 7)).map((line) => line + mark);
  return {
    kind: 'form',
    why: 'labels and choices of a form',
    lines,
    families: ['blocks', 'controls', 'controls', 'cells', 'text'],
  };
};

const score: Topic = (source) => {
  const [home, guest] = some(source.random, source.words.towns, 2);
  const goals = [String(source.random.int(7)), one(source.random, [':', '–', '-']), String(source.random.int(7))];
  return {
    kind: 'table',
    why: 'a score',
    lines: [home ?? '', ...goals, guest ?? ''],
    families: ['blocks', 'cells', 'inline', 'text'],
  };
};

export const tables: readonly Topic[] = [table, table, table, pairs, numbers, score];
export const forms: readonly Topic[] = [labels];
