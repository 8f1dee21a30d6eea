/**
 * Running text in pieces: sentences of the training text in every form, with cuts and without.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { CUT, FORMS, letterByLetter, UNCUT } from '../../bench/quality/forms.ts';
import { damage, RENDERERS } from '../../corpus/damage.ts';
import { RUNS_SETTING, SEED_SETTING } from '../../corpus/damage-settings.ts';
import { createRandom, type Random } from '../../corpus/random.ts';
import type { LabelledInput } from './examples.ts';

/** Most words of a sentence that is broken alone. */
const LONGEST_SENTENCE = 34;

/** Two to four words, or 5 to 30: a third of each. */
function* sentences(lines: readonly string[], random: Random): Generator<string> {
  for (;;) {
    const line = (lines[random.int(lines.length)] as string).replaceAll(/\s+/gu, ' ').trim();
    const words = line.split(' ');
    if (words.length < 3 || words.length > LONGEST_SENTENCE) continue;
    // Two sentences of one paragraph.
    const next = random.chance(0.15) ? (lines[random.int(lines.length)] as string) : '';
    yield next === '' || words.length + next.split(' ').length > LONGEST_SENTENCE ? line : `${line} ${next}`;
  }
}

/** What a page may do to a sentence beside breaking it. */
function varied(line: string, random: Random): string {
  const words = line.split(' ');
  const kind = random.int(10);
  // An address in it.
  if (kind === 2 && random.chance(0.3)) {
    const address = random.chance(0.5)
      ? ['https', '://', 'example', '.', 'com', '/', 'news']
      : ['info', '@', 'example', '.', 'com'];
    words.splice(1 + random.int(words.length - 1), 0, ...(random.chance(0.5) ? address : [address.join('')]));
    return words.join(' ');
  }
  // Its beginning lost.
  if (kind < 3 && words.length > 6) return words.slice(1 + random.int(3)).join(' ');
  // Its final mark lost.
  if (kind === 3 || kind === 4) return line.replace(/[.!?…]+$/u, '');
  return line;
}

/** One sentence a document, in the form `at` of all. */
export function* brokenSentences(
  lines: readonly string[],
  language: string,
  seed: number,
  amount: number,
): Generator<LabelledInput> {
  const random = createRandom(seed);
  const source = sentences(lines, random);
  for (let at = 0; at < amount; at += 1) {
    const sentence = varied(source.next().value as string, random);
    const form = FORMS[at % FORMS.length] as (typeof FORMS)[number];
    const from = `sentence, ${form.name}: ${sentence.slice(0, 60)}`;
    if (at % 40 === 39) {
      yield { kind: 'running-text', input: letterByLetter(sentence, ' '), language, from: `letters: ${sentence}` };
      continue;
    }
    if (at % 8 === 5) {
      const short = sentence
        .split(' ')
        .slice(0, random.chance(0.5) ? LONGEST_SENTENCE : 3 + random.int(5))
        .join(' ');
      const nested = damage([short], { seed: seed + at, setting: random.chance(0.5) ? SEED_SETTING : RUNS_SETTING });
      const track = random.chance(0.7) ? 'raw' : 'parsed';
      yield { kind: 'running-text', input: RENDERERS[track](nested), language, from: `sentence, ${track}: ${short}` };
      continue;
    }
    const base = random.chance(0.5) ? UNCUT : CUT;
    // Words that were left together.
    const setting = random.chance(0.2) ? { ...base, leafPair: 0.05 + random.next() * 0.15 } : base;
    // Inline chains are one fragment: nothing to learn.
    if (form.name === 'span') continue;
    yield {
      kind: 'running-text',
      input: form.render(damage([sentence], { seed: seed + at, setting })),
      plain: form.plain === true,
      language,
      from,
    };
  }
}

/** Pages of several paragraphs on every track. */
export function* brokenPages(
  lines: readonly string[],
  language: string,
  seed: number,
  amount: number,
): Generator<LabelledInput> {
  const random = createRandom(seed);
  const tracks = ['raw', 'parsed', 'flattened', 'glued', 'squeezed', 'spread', 'lines'] as const;
  for (let at = 0; at < amount; at += 1) {
    const first = random.int(lines.length - 6);
    const paragraphs = lines.slice(first, first + 1 + random.int(5));
    const setting = random.chance(0.5) ? SEED_SETTING : RUNS_SETTING;
    const track = tracks[at % tracks.length] as (typeof tracks)[number];
    const input = RENDERERS[track](damage(paragraphs, { seed: seed + at, setting }));
    yield {
      kind: 'running-text',
      input,
      plain: track === 'lines',
      language,
      from: `page, ${track}: ${paragraphs[0]?.slice(0, 50)}`,
    };
  }
}

const WORD = /\p{L}{4,12}/gu;
/** What a cut word stands in. */
const CARRIERS = ['p', 'div', 'li'] as const;

/** Single words in pieces: `ба|й|қауға`. */
export function* brokenWords(
  lines: readonly string[],
  language: string,
  seed: number,
  amount: number,
): Generator<LabelledInput> {
  const random = createRandom(seed);
  for (let at = 0; at < amount; at += 1) {
    const words = (lines[random.int(lines.length)] as string).match(WORD) ?? [];
    const word = words[random.int(Math.max(1, words.length))];
    if (word === undefined) continue;
    const cut = 2 + random.int(word.length - 3);
    // A lone letter inside, as three cuts of four have it.
    const pieces = [word.slice(0, cut), word.slice(cut, cut + 1), word.slice(cut + 1)].filter((piece) => piece !== '');
    const name = CARRIERS[random.int(CARRIERS.length)] as string;
    const input = pieces.map((piece) => `<${name}>${piece}</${name}>`).join('');
    yield { kind: 'running-text', input, language, from: `word: ${pieces.join('|')}` };
  }
}

/** The damaged rows of `fixtures/synthetic.json`. */
export function* damagedFixtures(): Generator<LabelledInput> {
  const rows = JSON.parse(readFileSync(new URL('../../fixtures/synthetic.json', import.meta.url), 'utf8')) as readonly {
    readonly label: string;
    readonly html: string;
    readonly normalized?: string;
    readonly track: string;
  }[];
  for (const { label, html, normalized, track } of rows) {
    // Pages of healthy and damaged parts have regions of both kinds.
    if (normalized === html || track === 'mixed') continue;
    yield { kind: 'running-text', input: html, language: 'kk', from: `synthetic.json: ${label}` };
  }
}
