/** Character references: whitespace spelled as one means what its character means, through every door. */
import { readFileSync } from 'node:fs';
import { characterEntities } from 'character-entities';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { normalize } from 'tutas';
import { describe, expect, it } from 'vitest';
import { renderModule } from '../../scripts/named-references.ts';
import { decodeText } from '../../src/html/entities.ts';
import { entries } from '../support/entries.ts';
import { negativeFiles, readNegatives } from '../support/negatives.ts';
import { positiveFiles, readPositives } from '../support/positives.ts';
import { runs } from '../support/runs.ts';
import { bytesOf, iterate, node, push, sized, web } from '../support/ways.ts';

/** A character of whitespace and what it may be spelled like. */
const SPELLINGS: ReadonlyArray<readonly [character: string, spellings: readonly string[]]> = [
  [' ', ['&#32;', '&#x20;', '&#032', '&#X20']],
  ['\n', ['&#10;', '&#xA;', '&#xa', '&NewLine;', '&#0010;']],
  ['\t', ['&#9;', '&Tab;', '&#x9']],
  ['\r', ['&#13;', '&#xD;']],
  ['\u00A0', ['&nbsp;', '&nbsp', '&#160;', '&#xA0;', '&NonBreakingSpace;']],
  ['\u2002', ['&ensp;', '&#8194;']],
  ['\u2003', ['&emsp;', '&#x2003;']],
  ['\u2009', ['&thinsp;', '&ThinSpace;', '&#8201;']],
  ['\u205F\u200A', ['&ThickSpace;']],
  ['\u202F', ['&#8239;', '&#x202f;']],
];

/** What is no whitespace: invisible characters, others, and what only looks like a reference. */
const NO_SPACE = [
  ...['&ZeroWidthSpace;', '&#8203;', '&NegativeThinSpace;', '&NoBreak;', '&#x2060;', '&shy;', '&#xFEFF;'],
  ...['&amp;', '&#1605;', '&Tab', '&tab;', '&NewLine', '&x;', '&#;'],
];

/** Broken and healthy HTML with places for whitespace. */
const TEMPLATES = [
  '<p>Бүгін</p>_<p>ба</p><p>й</p><p>қауға</p>_<p>барды</p><p>.</p>',
  '<p>Бүгін_</p><p>_мек</p><p>теп</p><p>_</p><p>ашылды</p><p>,</p> <p>_қала_</p>',
  '<p><p>Бүгін</p>_<p>мек</p><p>теп</p> <p>ашылды.</p></p>_<p><p>Ер_тең</p>_<p>қай</p><p>тады.</p></p>',
  '<div>Бүгін_</div><div>ба</div><div>й</div><div>қауға_барды.</div>',
  'Бүгін<br>_мек<br>теп_<br>ашылды<br>,<br>қала_<br>',
  '<p></p><p>0</p><p>:_x</p>',
  '<p>_Бүгін_мектеп_ашылды._</p><p>Ертең_қайтады.</p>',
];

const filled = fc
  .tuple(
    fc.constantFrom(...TEMPLATES),
    fc.array(
      fc.constantFrom(...SPELLINGS.flatMap(([character, spellings]) => spellings.map((one) => [character, one]))),
      { minLength: 8, maxLength: 8 },
    ),
  )
  .map(([template, fillings]) => {
    const fill = (which: 0 | 1): string => {
      let at = 0;
      return template.replaceAll('_', () => fillings[at++]?.[which] ?? ' ');
    };
    return { plain: fill(0), spelled: fill(1) };
  })
  // What follows may be a part of a reference without semicolon.
  .filter(({ plain, spelled }) => decodeHTML(spelled) === plain);

describe.each(entries)('%s', (_entry, doors) => {
  it('give the same as characters', () => {
    fc.assert(
      fc.property(filled, ({ plain, spelled }) => {
        expect(decodeHTML(doors.normalize(spelled))).toBe(doors.normalize(plain));
        expect(doors.toText(spelled)).toBe(doors.toText(plain));
        expect(doors.diagnose(spelled).broken).toBe(doors.diagnose(plain).broken);
        expect(doors.explain(spelled).decisions.map(({ verdict, evidence }) => [verdict, evidence])).toEqual(
          doors.explain(plain).decisions.map(({ verdict, evidence }) => [verdict, evidence]),
        );
      }),
      runs(),
    );
  });
});

const DOORS: ReadonlyArray<readonly [string, (html: string) => Promise<string>]> = [
  ['normalize', async (html) => normalize(html)],
  ['push, per character', (html) => push(sized(html, 1))],
  ['iterate, per byte', (html) => iterate(sized(bytesOf(html), 1))],
  ['node', (html) => node(sized(html, 7))],
  ['web', (html) => web(sized(html, 7))],
];

describe.each(DOORS)('%s', (_door, repair) => {
  it.each(SPELLINGS.flatMap(([, spellings]) => spellings))('%s parts two words', async (space) => {
    expect(await repair(`<p>Бүгін</p>${space}<p>ба</p><p>й</p><p>қауға</p>${space}<p>барды</p><p>.</p>`)).toBe(
      '<p>Бүгін байқауға барды.</p>',
    );
  });

  it.each(NO_SPACE)('%s is text', async (text) => {
    expect(await repair(`<p>Бүгін</p> <p>ба</p><p>й</p><p>${text}</p><p>қауға</p> <p>барды</p><p>.</p>`)).toContain(
      text,
    );
  });
});

describe('the table of names', () => {
  it('is what the generator writes', () => {
    expect(renderModule()).toBe(
      readFileSync(new URL('../../src/html/named-references.generated.ts', import.meta.url), 'utf8'),
    );
  });

  const names = Object.keys(characterEntities);

  it('has every name, with a semicolon and without, before whatever', () => {
    expect(names.length).toBe(2125);
    for (const name of names) {
      for (const next of [';', '', 'x', '=', ' ', '1', ';;', '&', '\u04d9']) {
        const text = `a&${name}${next}b&amp;`;
        expect([text, decodeText(text)]).toEqual([text, decodeHTML(text)]);
      }
    }
  });

  it('decodes all the beginnings of names as the package entities does', () => {
    const wrong = names
      .flatMap((name) => Array.from(name, (_, at) => [`&${name.slice(0, at)}`, `&${name.slice(0, at)};`]).flat())
      .filter((text) => decodeText(text) !== decodeHTML(text));
    expect(wrong).toEqual([]);
  });

  it('decodes numbers and torn references as the package entities does', () => {
    const part = fc.constantFrom(
      ...['&', '#', 'x', 'X', ';', '0', '9', '128', '159', '55296', '1114112', '10FFFF', '110000', 'd', 'F', 'g', ' '],
      ...['amp', 'not', 'in', 'nbsp', 'NBSP', 'lt', 'й', '\0', '00000000000000000000', '4294967296'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(decodeText(text)).toBe(decodeHTML(text));
      }),
      { ...runs(), numRuns: 20_000 },
    );
  });
});

/** Markup in which nothing but text is spelled. */
const TAG_OR_TEXT = /<[^>]*>|[^<]+/gu;
const REFERENCE_OR_CHARACTER = /&[#\p{L}\p{Nd}]+;?|[\p{L}\p{P}\p{S}]/gu;
/** Elements whose content knows no references. */
const UNREFERENCED = /<(?:script|style|textarea|svg|math|xmp|iframe)/iu;

/** The same page with every letter, mark and sign as a numeric reference. */
function spelledOut(html: string): string {
  return html.replaceAll(TAG_OR_TEXT, (part) =>
    part.startsWith('<')
      ? part
      : part.replaceAll(REFERENCE_OR_CHARACTER, (found) =>
          found.length > 2 || '&;#'.includes(found) ? found : `&#${found.codePointAt(0)};`,
        ),
  );
}

/** Every fourth row: they come by kinds, and each kind has many. */
const sample = [...positiveFiles.flatMap(readPositives), ...negativeFiles.flatMap(readNegatives)].filter(
  ({ html }, index) => html !== undefined && index % 4 === 0 && !UNREFERENCED.test(html),
);

describe.each(entries)('%s, all text as references', (_entry, doors) => {
  it(`is repaired as it is in characters (${sample.length} pages)`, () => {
    for (const { html = '' } of sample) {
      expect(decodeHTML(doors.normalize(spelledOut(html))), html).toBe(decodeHTML(doors.normalize(html)));
    }
  });
});
