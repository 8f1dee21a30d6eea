/** What stands beside a broken paragraph is looked at by itself: what is whole stays as it is, byte for byte. */
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

/** A broken paragraph, which is repaired without a language, and what comes of it. */
const BROKEN =
  '<p><p>Реформалар</p> <p>ту</p><p>ралы</p> <p>заң</p> <p>жобасы</p> <p>ассам</p><p>блеяның</p> <p>әдісіне</p> <p>енгізілді.</p></p>';
const TEXT = 'Реформалар туралы заң жобасы ассамблеяның әдісіне енгізілді.';
const WHOLE = `<p>${TEXT}</p>`;
/** The same, flat. */
const FLAT = BROKEN.slice('<p>'.length, -'</p>'.length);

/** What is whole, and its text. */
const LEFT: ReadonlyArray<readonly [what: string, html: string, text: string]> = [
  ['a timetable', '<p>9:00</p>\n<p>алгебра</p>\n<p>10:00</p>\n<p>ән</p>', '9:00\n\nалгебра\n\n10:00\n\nән'],
  ['names', '<p>Айжан</p><p>Берік</p><p>Дәурен</p><p>Гүлнар</p>', 'Айжан\n\nБерік\n\nДәурен\n\nГүлнар'],
  ['links', '<p><a href="/1">download</a></p><p><a href="/2">archive</a></p>', 'download\n\narchive'],
  [
    'a menu without carriers',
    '<a href="/1">terms</a> <a href="/2">privacy</a> <a href="/3">press</a>',
    'terms privacy press',
  ],
  ['headlines', '<p>Mill to close in May</p>\n<p>Snow on the hills</p>', 'Mill to close in May\n\nSnow on the hills'],
  [
    'short lines in a paragraph',
    '<p><p>nice shoes</p><p>do they fit</p><p>i take size nine</p><p>thanks</p></p>',
    'nice shoes\n\ndo they fit\n\ni take size nine\n\nthanks',
  ],
];

describe.each(entries)('%s', (_entry, { applyDecisions, createNormalizer, diagnose, explain, normalize, toText }) => {
  it.each(LEFT)('%s behind it', (_what, html, text) => {
    for (const between of ['\n', '', '\n\n']) {
      expect(normalize(BROKEN + between + html)).toBe(WHOLE + between + html);
      expect(toText(BROKEN + between + html)).toBe(`${TEXT}\n\n${text}`);
    }
  });

  it.each(LEFT)('%s before it', (_what, html, text) => {
    expect(normalize(`${html}\n${BROKEN}`)).toBe(`${html}\n${WHOLE}`);
    expect(toText(`${html}\n${BROKEN}`)).toBe(`${text}\n\n${TEXT}`);
  });

  it.each(LEFT)('%s between two', (_what, html) => {
    const page = `${BROKEN}\n${html}\n${BROKEN}`;
    const repaired = `${WHOLE}\n${html}\n${WHOLE}`;
    expect(normalize(page)).toBe(repaired);
    expect(normalize(repaired)).toBe(repaired);
    const { decisions } = explain(page);
    expect(applyDecisions(page, decisions)).toBe(repaired);
    expect(diagnose(page).regions.map(({ start, end }) => [start, end])).toEqual([
      // The whitespace behind it, too, belongs to what is repaired.
      [0, BROKEN.length + 1],
      [page.length - BROKEN.length, page.length],
    ]);
    const normalizer = createNormalizer();
    let pieces = '';
    for (const unit of page) pieces += normalizer.write(unit);
    expect(pieces + normalizer.end()).toBe(repaired);
  });

  it('keeps what else is broken', () => {
    expect(normalize(`${BROKEN}\n\n${FLAT}`)).toBe(`${WHOLE}\n\n${WHOLE}`);
    expect(normalize(`${BROKEN}\n${BROKEN}`)).toBe(`${WHOLE}\n${WHOLE}`);
    expect(toText(`${BROKEN}\n<p><p>Ұлытаудың</p> <p>ұланы.</p></p>`)).toBe(`${TEXT}\n\nҰлытаудың ұланы.`);
  });

  it('believes the whitespace of what is broken, whatever that of the rest', () => {
    const list = '<p>paper</p><p>2</p><p>4.00</p><p>pens</p><p>10</p><p>5.00</p><p>total</p><p>9.00</p>';
    expect(normalize(`${BROKEN}\n${list}`)).toBe(`${WHOLE}\n${list}`);
  });

  it.each([
    ['bare text behind an item without an end tag', 'а<li>а <li></li>а'],
    ['an empty paragraph behind the last part', '<p>)<p>b</p></p>&<p>.\n<p> </p>'],
    ['an element that is left open behind the last part', 'а<p>а<p>v<p>x<b></p>'],
    ['a drawing that does not end', '<p>?</p>а<p></p><p>\u200b<p>а<svg>'],
  ])('%s: what is repaired stays, and so does its text', (_what, html) => {
    const once = normalize(html);
    expect(normalize(once)).toBe(once);
    expect(toText(once)).toBe(toText(html));
  });

  it('sentences beside it stay, and so do the empty paragraphs between them', () => {
    const html = '<p>It rained.</p><p>&nbsp;</p><p>We stayed in.</p><p>&nbsp;</p><p>Nobody called.</p>';
    expect(normalize(`${BROKEN}\n${html}\n${BROKEN}`)).toBe(`${WHOLE}\n${html}\n${WHOLE}`);
    // Without a space in it, an empty paragraph is what a parser makes of nested ones.
    expect(normalize(`${BROKEN}\n<p>It rained.</p><p></p><p>We stayed in.</p>`)).toBe(
      `${WHOLE}\n<p>It rained.</p><p>We stayed in.</p>`,
    );
  });
});
