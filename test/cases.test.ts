/** Every row of `fixtures/` through every door of both entries. A row says what comes out; the doors have to agree. */
import * as cheerio from 'cheerio';
import { JSDOM } from 'jsdom';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../corpus/random.ts';
import { type Entry, entries } from './support/entries.ts';
import {
  type Broken,
  type Healthy,
  healthyPages,
  knownFailures,
  krmm,
  negative,
  synthetic,
  wildShapes,
} from './support/fixtures.ts';
import { codeUnits, cutAt, push } from './support/pieces.ts';

/** Runs a row's check, or, for a known failure, sees it fail: one that passes has to leave the list. */
function row(
  title: string,
  place: { readonly entry: string; readonly fixture: string; readonly label: string; readonly what: 'html' | 'text' },
  check: () => void,
): void {
  const { entry, fixture, label, what } = place;
  const known = knownFailures.find(
    (failure) => failure.fixture === fixture && failure.label === label && failure.what === what,
  );
  if (known === undefined || !known.entries.includes(entry)) it(title, check);
  else {
    it(`does not yet: ${title}`, () => {
      expect(check, `passes now; take it out of known-failures.json`).toThrow();
    });
  }
}

/** What the doors give for `html` must agree; returns it. */
function throughEveryDoor(doors: Entry, html: string, options: Broken['options'] = {}): { html: string; text: string } {
  const normalized = doors.normalize(html, options);
  const text = doors.toText(html, options);
  const random = createRandom(html.length);
  for (const [output, whole] of [
    ['html', normalized],
    ['text', text],
  ] as const) {
    const settings = { ...options, output };
    const explained = doors.explain(html, settings);
    expect(explained.output, `explain, ${output}`).toBe(whole);
    expect(doors.applyDecisions(html, explained.decisions, settings), `replayed, ${output}`).toBe(whole);
    expect(push(doors.createNormalizer(settings), [html]), `pushed whole, ${output}`).toBe(whole);
    expect(push(doors.createNormalizer(settings), codeUnits(html)), `pushed by the character, ${output}`).toBe(whole);
    const cuts = Array.from({ length: 1 + random.int(8) }, () => random.next());
    expect(push(doors.createNormalizer(settings), cutAt(html, cuts)), `pushed in pieces, ${output}`).toBe(whole);
  }
  expect(doors.normalize(normalized, options), 'twice').toBe(normalized);
  expect(doors.toText(normalized, options), 'text of the repaired').toBe(text);
  const again = doors.normalizeText(text, options);
  expect(doors.normalizeText(again, options), 'plain text twice').toBe(again);
  return { html: normalized, text };
}

function words(text: string): string[] {
  return text.split(/\s+/u);
}

function checkHtml(doors: Entry, broken: Broken): void {
  const found = throughEveryDoor(doors, broken.html, broken.options);
  if (broken.normalized !== undefined) expect(found.html).toBe(broken.normalized);
}

function checkText(doors: Entry, { html, text, options, compare }: Broken): void {
  const found = doors.toText(html, options);
  if (compare === 'words') expect(words(found)).toEqual(words(text ?? ''));
  else expect(found).toBe(text);
}

function checkHealthy(doors: Entry, healthy: Healthy): void {
  expect(throughEveryDoor(doors, healthy.html).html).toBe(healthy.html);
  expect(doors.diagnose(healthy.html)).toEqual({ broken: false, regions: [] });
}

describe.each(entries)('%s', (entry, doors) => {
  describe.each([
    ['synthetic.json', synthetic],
    ['wild-shapes.json', wildShapes],
  ] as const)('%s', (fixture, rows) => {
    for (const broken of rows) {
      // Without a language nobody can answer what only a language knows.
      if (broken.needs === 'language' && entry === 'tutas/core') continue;
      const { label } = broken;
      row(
        `${broken.normalized === broken.html ? 'stays' : 'joins'} as HTML: ${label}`,
        { entry, fixture, label, what: 'html' },
        () => checkHtml(doors, broken),
      );
      if (broken.text === undefined) continue;
      row(`joins as text: ${label}`, { entry, fixture, label, what: 'text' }, () => checkText(doors, broken));
    }
  });

  describe('negative.json', () => {
    for (const healthy of negative) {
      const { label } = healthy;
      row(`does not join: ${label}`, { entry, fixture: 'negative.json', label, what: 'html' }, () =>
        checkHealthy(doors, healthy),
      );
    }
  });

  describe('healthy/', () => {
    for (const page of healthyPages) {
      const { label } = page;
      row(`stays: ${label}`, { entry, fixture: 'healthy/', label, what: 'html' }, () => checkHealthy(doors, page));
    }
  });

  describe('pages/krmm', () => {
    it.each([
      ['raw', krmm.raw],
      ['after parse5', serialize(parseFragment(krmm.raw))],
      ['after jsdom', new JSDOM(krmm.raw).window.document.body.innerHTML],
      ['after cheerio', cheerio.load(krmm.raw, null, false).html()],
      [
        'after cheerio on htmlparser2',
        cheerio.load(krmm.raw, { xml: { xmlMode: false, decodeEntities: false } }).html(),
      ],
    ])('joins the words of the page %s into its 11 paragraphs', (_state, html) => {
      const found = throughEveryDoor(doors, html);
      expect(found.text).toBe(krmm.text);
      expect(found.html.trimEnd()).toBe(krmm.html);
      expect(found.html.match(/<p>/gu)).toHaveLength(11);
    });
  });
});

describe('known-failures.json', () => {
  it('names rows that exist, and why they fail', () => {
    const labels = new Map<string, readonly string[]>([
      ['synthetic.json', synthetic.map(({ label }) => label)],
      ['wild-shapes.json', wildShapes.map(({ label }) => label)],
      ['negative.json', negative.map(({ label }) => label)],
      ['healthy/', healthyPages.map(({ label }) => label)],
    ]);
    const names = entries.map(([name]) => name);
    for (const known of knownFailures) {
      expect(labels.get(known.fixture), known.fixture).toContain(known.label);
      expect(names).toEqual(expect.arrayContaining([...known.entries]));
      expect(known.why).not.toBe('');
    }
  });
});

describe('fixtures', () => {
  it('are not empty, and their labels unique', () => {
    for (const [rows, least] of [
      [synthetic, 200],
      [wildShapes, 30],
      [negative, 250],
      [healthyPages, 150],
    ] as const) {
      expect(rows.length).toBeGreaterThanOrEqual(least);
      expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
    }
  });
});
