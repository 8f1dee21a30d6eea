/** Empty elements beside texts: what a parser leaves of nesting, and what an author puts there. */
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

/** Texts of a few words, as menus, notes and widgets have them. */
const TEXTS = ['edit', 'copy', 'delete'];
const SENTENCE = 'Ауылдағы мектеп биыл толық жаңартылды.';

function each(open: string, close: string, texts: readonly string[] = TEXTS): string {
  return texts.map((text) => open + text + close).join('');
}

describe.each(entries)('%s', (_entry, { normalize, toText }) => {
  it.each([
    ['a divider in a menu', `<ul><li>edit</li><li>copy</li><li class="divider"></li><li>delete</li></ul>`],
    ['a clearing box behind boxes', `<div>${each('<div class="c">', '</div>')}<div class="clear"></div></div>`],
    ['an empty box before boxes', `<div id="root"></div>${each('<div>', '</div>')}`],
    ['empty boxes around boxes', `<div></div>${each('<div>', '</div>')}<div></div>`],
    ['an avatar beside a name', `<div><div class="avatar"></div><div>Асан</div><div>төраға</div></div>`],
    ['an empty item in a list', `<ul>${each('<li>', '</li>')}<li></li></ul>`],
    ['a blank paragraph behind notes', `${each('<p>', '</p>')}<p></p>`],
    ['a blank paragraph before notes', `<p></p>${each('<p>', '</p>')}`],
    ['a blank paragraph between notes', '<p>edit</p><p>copy</p><p></p><p>delete</p>'],
    ['a blank paragraph between all', '<p>edit</p><p></p><p>copy</p><p></p><p>delete</p>'],
    ['a blank paragraph between all words', '<p>мұғалім</p><p></p><p>дәнекерлеуші</p><p></p><p>жүргізуші</p>'],
    [
      'a blank paragraph between all offers',
      '<p>Laptop</p><p></p><p>15 inch</p><p></p><p>black</p><p></p><p>$250</p><p></p><p>add to cart</p>',
    ],
  ])('%s: nothing is changed', (_what, html) => {
    expect(normalize(html)).toBe(html);
    expect(normalize(`<p>${SENTENCE}</p>${html}<p>${SENTENCE}</p>`)).toBe(
      `<p>${SENTENCE}</p>${html}<p>${SENTENCE}</p>`,
    );
  });

  it('an empty box parts torn text, and stays', () => {
    const torn =
      '<div>Ауыл</div><div>дағы</div> <div>мектеп</div> <div>биыл</div> <div>т</div><div>олық</div> <div>жаңартылды.</div>';
    expect(normalize(`${torn}<div id="ad"></div>${torn}`)).toBe(
      `<div>${SENTENCE}</div><div id="ad"></div><div>${SENTENCE}</div>`,
    );
  });

  it('two glued ones part paragraphs, whatever begins behind them', () => {
    const html = '<p></p><p>Дайын</p> <p>кө</p><p>же</p><p></p><p></p><p>тұз</p> <p>ал</p><p>ма</p><p></p>';
    expect(toText(html).split('\n\n')).toHaveLength(2);
  });

  it.each([
    ['with whitespace between paragraphs', ' '],
    ['without any', ''],
  ])('what a parser leaves of nesting parts paragraphs, and goes: %s', (_what, gap) => {
    const torn =
      '<p></p><p>Ауыл</p><p>дағы</p> <p>мектеп</p> <p>биыл</p> <p>толық</p> <p>жаңартылды</p><p>.</p><p></p>';
    expect(toText(torn + gap + torn)).toBe(`${SENTENCE}\n\n${SENTENCE}`);
    expect(normalize(torn + gap + torn)).toBe(`<p>${SENTENCE}</p>${gap}<p>${SENTENCE}</p>`);
  });
});
