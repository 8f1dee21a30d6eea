/**
 * Makes cases: a document from the grammar or a fixture, mutated, with options, chunk cuts and edited decisions.
 *
 * @module
 */
import type { Random } from '../../corpus/random.ts';
import { healthyPages, krmm, negative, synthetic, wildShapes } from '../../test/support/fixtures.ts';
import type { Case, CaseOptions, Edit } from '../../test/support/invariants/subject.ts';
import { document, plainText, token } from './grammar.ts';

/** Longer fixtures are cut to a piece of this many characters: a case takes time, and shrinking it more. */
const LONGEST_SEED = 800;
/** Repeated documents, which reach the limits. */
const LONGEST_CASE = 6000;

/** Every document of `fixtures/`. */
export const allFixtures: readonly string[] = [
  ...synthetic,
  ...wildShapes,
  ...negative,
  ...healthyPages,
  { html: krmm.raw },
].map(({ html }) => html);

const CARRIERS: ReadonlyArray<CaseOptions['carriers']> = [
  ['p'],
  ['div'],
  ['li'],
  ['span'],
  ['p', 'span'],
  ['div', 'span', 'font'],
  ['p', 'div', 'li', 'span', 'font', 'o:p'],
  [],
];

const VERDICTS = ['join', 'space', 'break'] as const;

function one<T>(random: Random, from: readonly T[]): T {
  return from[random.int(from.length)] as T;
}

/** A piece of a fixture, cut where a tag begins, or anywhere. */
function fixture(random: Random): string {
  const html = one(random, allFixtures);
  if (html.length <= LONGEST_SEED) return html;
  const from = random.int(html.length - LONGEST_SEED);
  const tag = random.chance(0.8) ? html.indexOf('<', from) : from;
  const start = tag === -1 ? from : tag;
  return html.slice(start, start + 50 + random.int(LONGEST_SEED - 50));
}

/** The tokens of HTML, roughly: tags, words, whitespace, single characters. */
export function tokensOf(html: string): string[] {
  return html.match(/<[^<>]*>|[\p{L}\p{M}\p{N}]+|\s+|[\s\S]/gu) ?? [];
}

/** Does one thing to a document. */
function mutated(random: Random, html: string): string {
  const tokens = tokensOf(html);
  const at = random.int(tokens.length + 1);
  const span = 1 + random.int(random.chance(0.8) ? 3 : 12);
  switch (random.int(12)) {
    case 0:
    case 1:
    case 2:
      tokens.splice(at, 0, token(random));
      break;
    case 3:
      tokens.splice(at, span);
      break;
    case 4:
      tokens.splice(random.int(tokens.length + 1), 0, ...tokens.slice(at, at + span));
      break;
    case 5:
      tokens.splice(random.int(tokens.length + 1), 0, ...tokens.splice(at, span));
      break;
    case 6:
      tokens.splice(at, span, token(random));
      break;
    case 7: {
      // Into a token: the middle of a tag, of a word, of a reference.
      const held = tokens[at] ?? '';
      const inside = random.int(held.length + 1);
      tokens[at] = held.slice(0, inside) + token(random) + held.slice(inside);
      break;
    }
    case 8: {
      const from = random.int(html.length + 1);
      return html.slice(0, from) + html.slice(from + 1 + random.int(4));
    }
    case 9:
      return html.slice(0, random.int(html.length + 1));
    case 10: {
      const held = tokens[at] ?? '';
      tokens[at] = random.chance(0.5) ? held.toUpperCase() : held.toLowerCase();
      break;
    }
    default: {
      // A splice of two documents.
      const other = tokensOf(random.chance(0.5) ? document(random) : fixture(random));
      tokens.splice(at, tokens.length, ...other.slice(random.int(other.length + 1)));
    }
  }
  return tokens.join('');
}

function htmlOf(random: Random): string {
  const seed = random.int(20);
  let html = seed < 12 ? document(random) : seed < 17 ? fixture(random) : seed < 19 ? plainText(random) : '';
  if (html === '') while (random.chance(0.9)) html += token(random);
  for (let times = random.int(4); times > 0; times -= 1) html = mutated(random, html);
  if (random.chance(0.02) && html !== '') html = html.repeat(Math.ceil(LONGEST_CASE / html.length));
  return html.slice(0, LONGEST_CASE);
}

/** Options: often those by default. */
function optionsOf(random: Random): CaseOptions {
  if (random.chance(0.45)) return {};
  return {
    ...(random.chance(0.5) ? { carriers: one(random, CARRIERS) as NonNullable<CaseOptions['carriers']> } : {}),
    ...(random.chance(0.3) ? { pack: null } : {}),
    ...(random.chance(0.3) ? { whitespace: one(random, ['trust', 'ignore'] as const) } : {}),
    ...(random.chance(0.3)
      ? {
          limits: {
            fragments: one(random, [8, 9, 16]),
            characters: one(random, [256, 300]),
            nesting: one(random, [2, 3, 64]),
            exceeded: random.chance(0.15) ? ('throw' as const) : ('degrade' as const),
          },
        }
      : {}),
    ...(random.chance(0.1) ? { minConfidence: one(random, [0, 1]) } : {}),
    ...(random.chance(0.1) ? { invisible: 'drop' as const } : {}),
    ...(random.chance(0.1) ? { lexicon: { add: ['байқауға'], never: ['мектеп'], document: 'before' as const } } : {}),
    ...(random.chance(0.05) ? { lexicon: { document: 'whole' as const } } : {}),
  };
}

function editsOf(random: Random, length: number): Edit[] {
  const edits: Edit[] = [];
  const isAll = random.chance(0.3);
  const verdict = one(random, VERDICTS);
  if (isAll) for (let at = 0; at < 20; at += 1) edits.push({ at: at / 20, verdict });
  do {
    if (random.chance(0.7)) edits.push({ at: random.next(), verdict: one(random, VERDICTS) });
    else {
      const end = random.int(length + 2);
      edits.push({
        end,
        start: random.chance(0.8) ? end + random.int(12) : random.int(length + 2),
        verdict: one(random, VERDICTS),
      });
    }
  } while (random.chance(0.6));
  return edits;
}

/** The next case. */
export function makeCase(random: Random): Case {
  const html = htmlOf(random);
  return {
    html,
    options: optionsOf(random),
    cuts: Array.from({ length: 1 + random.int(8) }, () => Math.round(random.next() * 1000) / 1000),
    edits: editsOf(random, html.length),
  };
}
