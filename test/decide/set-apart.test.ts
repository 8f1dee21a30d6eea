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
    ['\n<p><b>Екінші бөлімнің басы</b></p>\n'],
    ['\n<p><strong>Сұрақ: ол қалай болды?</strong></p>\n'],
    ['\n<p><a href=b>Бұл туралы толығырақ</a></p>\n'],
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
    [
      '<p>Кітапты</p> <p>А.</p> <p><img src=a></p> <p>Байтұрсынов</p> <p>жаз</p><p>ды.</p>',
      'Кітапты А. Байтұрсынов жазды.',
    ],
    // What goes on, and names.
    [
      `${BEFORE} <p><b>Ақын Абай Құнанбаев</b></p> <p>–</p> <p>ұлы</p> <p>ақ</p><p>ын.</p>`,
      `${FIRST} Ақын Абай Құнанбаев – ұлы ақын.`,
    ],
    [
      `${BEFORE} <p><b>Ақын Абай Құнанбаев</b></p><p>-ның</p> <p>ән</p><p>і.</p>`,
      `${FIRST} Ақын Абай Құнанбаев-ның әні.`,
    ],
    [
      `${BEFORE} <p><a href=a>Қазақстан Республикасының</a></p> <p>Президенті</p> <p>кел</p><p>ді.</p>`,
      `${FIRST} Қазақстан Республикасының Президенті келді.`,
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
