/**
 * Real sentences, broken as the measured pages are, one fixed seed: every document comes out exactly as it was before,
 * HTML and text, from the page as the CMS wrote it and from what an HTML5 parser makes of it. Where the paragraph marks
 * are gone, every word does.
 */
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readSet, SETS } from '../bench/quality/sets.ts';
import { damage, renderRaw } from '../corpus/damage.ts';
import { RUNS_SETTING, SEED_SETTING } from '../corpus/damage-settings.ts';
import { createRandom } from '../corpus/random.ts';
import { entries } from './support/entries.ts';

const SEED = 7;

/** Fewer would show too little. */
const LEAST_SENTENCES = 3000;

interface Document {
  readonly raw: string;
  readonly parsed: string;
  readonly flattened: string;
  readonly html: string;
  readonly text: string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What is left of a parsed page behind a tool that drops empty paragraphs. */
function flatten(html: string): string {
  return html.replaceAll(/<p>\s*<\/p>/gu, '');
}

const sentences = SETS.map((name) => [name, readSet(name).flat()] as const);

/** Sentences as documents of two to six paragraphs, one to four sentences each, all of them damaged. */
function* documentsOf(lines: readonly string[], setting: typeof SEED_SETTING): Generator<Document> {
  const random = createRandom(SEED);
  for (let line = 0; line < lines.length; ) {
    const paragraphs: string[] = [];
    const count = 2 + random.int(5);
    const first = line;
    while (paragraphs.length < count && line < lines.length) {
      const size = 1 + random.int(4);
      paragraphs.push(lines.slice(line, line + size).join(' '));
      line += size;
    }
    const damaged = damage(paragraphs, { seed: SEED + first, setting });
    const raw = renderRaw(damaged);
    const parsed = serialize(parseFragment(raw));
    const text = damaged.gold;
    yield {
      raw,
      parsed,
      flattened: flatten(parsed),
      html: text
        .split('\n\n')
        .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
        .join(' '),
      text,
    };
  }
}

function words(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Every document for which `found` is not what `wanted` says; the first few, so that a failure can be read. */
function misses(
  documents: readonly Document[],
  found: (document: Document) => string,
  wanted: (document: Document) => string,
): { readonly count: number; readonly first: readonly { found: string; wanted: string }[] } {
  const wrong = documents
    .map((document) => ({ found: found(document), wanted: wanted(document) }))
    .filter((pair) => pair.found !== pair.wanted);
  return { count: wrong.length, first: wrong.slice(0, 3) };
}

const NONE = { count: 0, first: [] };

it('has sentences enough of both sets', () => {
  expect(sentences.reduce((sum, [, lines]) => sum + lines.length, 0)).toBeGreaterThanOrEqual(LEAST_SENTENCES);
  for (const [, lines] of sentences) expect(lines.length).toBeGreaterThan(500);
});

describe.each(
  sentences.flatMap(([name, lines]) =>
    [SEED_SETTING, RUNS_SETTING].map((setting) => [name, setting.name, [...documentsOf(lines, setting)]] as const),
  ),
)('%s, %s', (_set, _setting, documents) => {
  describe.each(entries)('%s', (_entry, doors) => {
    it('joins every raw document exactly', () => {
      expect(
        misses(
          documents,
          ({ raw }) => doors.normalize(raw),
          ({ html }) => html,
        ),
      ).toEqual(NONE);
      expect(
        misses(
          documents,
          ({ raw }) => doors.toText(raw),
          ({ text }) => text,
        ),
      ).toEqual(NONE);
    });

    it('joins every parsed document exactly', () => {
      expect(
        misses(
          documents,
          ({ parsed }) => doors.normalize(parsed),
          ({ html }) => html,
        ),
      ).toEqual(NONE);
      expect(
        misses(
          documents,
          ({ parsed }) => doors.toText(parsed),
          ({ text }) => text,
        ),
      ).toEqual(NONE);
    });

    it('joins every word of the flattened documents', () => {
      const found = ({ flattened }: Document): string => words(doors.toText(flattened));
      expect(misses(documents, found, ({ text }) => words(text))).toEqual(NONE);
    });

    it('does not touch the clean documents', () => {
      expect(
        misses(
          documents,
          ({ html }) => doors.normalize(html),
          ({ html }) => html,
        ),
      ).toEqual(NONE);
    });
  });
});
