/** Images and headings between two torn paragraphs, in carriers like those of the words. */
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const BEFORE = '<p>Бала</p> <p>мек</p><p>теп</p> <p>үйінен</p> <p>келді.</p>';
const BEHIND = '<p>Ертең</p> <p>олар</p> <p>қала</p><p>ға</p> <p>барады.</p>';
const FIRST = 'Бала мектеп үйінен келді.';
const SECOND = 'Ертең олар қалаға барады.';

describe.each(entries)('%s', (_entry, { normalize, toText }) => {
  it.each([
    ['\n<p><img src=a></p>\n'],
    ['\n<p><img src=a><img src=b></p>'],
    ['\n<p align=center><a href=b><img src=a></a></p>\n'],
    ['\n<p><b>Екінші бөлім</b></p>\n'],
    ['\n<p><strong>Сұрақ: қалай болды?</strong></p>\n'],
    ['\n<p><a href=b>Толығырақ оқу</a></p>\n'],
  ])('stay between them, byte for byte: %s', (between) => {
    const html = `${BEFORE}${between}${BEHIND}`;
    const repaired = `<p>${FIRST}</p>${between}<p>${SECOND}</p>`;
    expect(normalize(html)).toBe(repaired);
    expect(normalize(repaired)).toBe(repaired);
    expect(toText(html)).toBe(toText(repaired));
  });

  it.each([
    // An image in the middle of a sentence, and one before its end.
    ['<p>Бала</p> <p>мек</p><p>теп</p> <p><img src=a></p> <p>үйінен</p> <p>келді.</p>', FIRST],
    [
      '<p>Бала</p> <p>мек</p><p>теп</p> <p>үйінен</p> <p>келді</p> <p><img src=a></p> <p>кеше.</p>',
      'Бала мектеп үйінен келді кеше.',
    ],
    // A stressed word, stressed words inside a sentence, and words that are all in bold.
    [`${BEFORE} <p><b>Ертең</b></p> <p>олар</p> <p>қала</p><p>ға</p> <p>барады.</p>`, `${FIRST} ${SECOND}`],
    [`${BEFORE} <p><b>Ертең олар</b></p> <p>қала</p><p>ға</p> <p>барады.</p>`, `${FIRST} ${SECOND}`],
    [
      '<p>Бала</p> <p>мек</p><p>теп</p> <p><b>Алматы қаласында</b></p> <p>оқиды.</p>',
      'Бала мектеп Алматы қаласында оқиды.',
    ],
  ])('part nothing inside a paragraph: %s', (html, text) => {
    expect(toText(html)).toBe(text);
  });
});
