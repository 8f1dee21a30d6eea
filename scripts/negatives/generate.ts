/**
 * Makes negatives from word lists: deterministic, the same rows for the same seed. The rows of the two halves share no
 * word, so that a detector fitted on one half meets new words, new numbers and new markup in the other.
 *
 * @module
 */
import { createRandom, type Random } from '../../corpus/random.ts';
import { capital, type Item, one, type Source, type Topic } from './item.ts';
import { escapeText, layOut } from './markup.ts';
import { formulas, programs, records, technical } from './topics-code.ts';
import { lists, navigation, persons, smallParts } from './topics-lists.ts';
import { healthy, poems, talk, titles } from './topics-prose.ts';
import { choices, shortThings } from './topics-short.ts';
import { forms, tables } from './topics-tables.ts';
import { type Half, type Language, wordsOf } from './words.ts';

/** A row as `fixtures/negatives/` has it. */
export interface Row {
  readonly label: string;
  readonly html?: string;
  readonly text?: string;
  readonly why: string;
  readonly language: string;
  readonly kind: string;
  readonly hard?: true;
}

/** What is made, and how much of it for each language and half. */
export const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  choices,
  code: programs,
  data: records,
  facts: tables,
  forms,
  healthy,
  letters: smallParts,
  lists,
  names: persons,
  nav: navigation,
  paths: technical,
  science: formulas,
  short: shortThings,
  talk,
  titles,
  verse: poems,
};

/** Letters, and what pages hold in their menus and lists anyway. */
const NOT_IN_PAGES: ReadonlySet<readonly Topic[]> = new Set([smallParts, shortThings, choices]);

/** The topic of small pages, made of the others. */
export const PAGES = 'pages';

const IDENTIFIERS: Readonly<Record<Half, readonly string[]>> = {
  fitted: [
    'item',
    'total',
    'user',
    'count',
    'index',
    'buffer',
    'node',
    'value',
    'path',
    'queue',
    'start',
    'name',
    'list',
    'run',
    'data',
  ],
  unseen: [
    'row',
    'sum',
    'client',
    'size',
    'cursor',
    'chunk',
    'leaf',
    'result',
    'folder',
    'stack',
    'finish',
    'key',
    'batch',
    'step',
    'cache',
  ],
};

function sourceOf(half: Half, language: Language, random: Random): Source {
  return { language, words: wordsOf(language, half), identifiers: IDENTIFIERS[half], random };
}

/** Sometimes other things stand around: a heading, a picture, whole paragraphs, a rule. */
function framed(html: string, source: Source): string {
  const { random, words } = source;
  const name = escapeText(one(random, words.phrases));
  const sentence = `${escapeText(one(random, words.family))}, ${escapeText(one(random, words.towns))}, 2024.`;
  switch (random.int(12)) {
    case 0:
      return `<h2>${name}</h2>\n${html}`;
    case 1:
      return `<p>${sentence}</p>\n${html}\n<p>${sentence}</p>`;
    case 2:
      return `${html}<hr>`;
    case 3:
      return `<img src="a.png" alt="">${html}`;
    case 4:
      return `<article>\n${html}\n</article>`;
    case 5:
      return `<!-- ${name} -->${html}`;
    default:
      return html;
  }
}

function itemRow(label: string, item: Item, source: Source): Row {
  const { kind, why, hard } = item;
  const { form, html, text } = layOut(item, source.random);
  const input = text === undefined ? { html: framed(html ?? '', source) } : { text };
  const row = { label: `${label}, ${form}`, ...input, why, language: source.language, kind };
  return hard === undefined ? row : { ...row, hard };
}

/** A small page: a menu, a heading, paragraphs, something of another kind, a footer; as HTML or as its text. */
function pageRow(label: string, source: Source): Row {
  const { random, words } = source;
  const asText = random.chance(0.3);
  const part = (makers: readonly Topic[]): string => {
    let laid = layOut(one(random, makers)(source), random);
    while ((laid.html === undefined) !== asText) laid = layOut(one(random, makers)(source), random);
    return laid.html ?? laid.text ?? '';
  };
  const title = capital(one(random, words.phrases));
  const middle = one(
    random,
    Object.values(TOPICS).filter((makers) => !NOT_IN_PAGES.has(makers)),
  );
  const parts = [
    part(navigation),
    title,
    part(healthy),
    part(middle),
    part(healthy),
    part(one(random, [navigation, persons, tables])),
  ];
  const tags = ['nav', 'h1', '', '', '', 'footer'];
  const kept = parts.map((text, index) => {
    const tag = tags[index] ?? '';
    if (index !== 2 && random.chance(0.2)) return '';
    return asText || tag === '' ? text : `<${tag}>${index === 1 ? escapeText(text) : text}</${tag}>`;
  });
  const page = kept.filter((text) => text !== '').join(asText ? '\n\n' : one(random, ['', '\n', '\n\n']));
  const common = { why: 'a page, every part whole', language: source.language, kind: 'healthy' };
  return asText
    ? { label: `${label}, text`, text: page, ...common }
    : { label: `${label}, page`, html: page, ...common };
}

/**
 * Makes `count` rows of a topic, no two alike.
 *
 * @param seed another seed gives other rows; those of the fixtures have seed 1
 */
export function generateNegatives(topic: string, language: Language, half: Half, count: number, seed = 1): Row[] {
  const makers = TOPICS[topic];
  if (makers === undefined && topic !== PAGES) throw new RangeError(`no topic ${topic}`);
  const random = createRandom(hash(`${topic} ${language} ${half} ${seed}`));
  const source = sourceOf(half, language, random);
  const seen = new Set<string>();
  const rows: Row[] = [];
  while (rows.length < count) {
    const label = `made: ${topic}-${language} ${half} ${seed}.${rows.length + 1}`;
    const row = makers === undefined ? pageRow(label, source) : itemRow(label, one(random, makers)(source), source);
    const input = row.html ?? row.text ?? '';
    if (seen.has(input)) continue;
    seen.add(input);
    rows.push(row);
  }
  return rows;
}

/** FNV-1a of the UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
