/** Text in capitals is read as if it were in small letters: headings are torn as well, and menus are menus. */
import * as tutas from 'tutas';
import { describe, expect, it } from 'vitest';
import { isInCapitals, toSentenceCase } from '../../src/detect/sentence-case.ts';
import { buildRegion } from '../support/regions.ts';

const { normalize, toText } = tutas;

it.each([
  [
    '<p><p>АУДАН</p> <p>Ә</p><p>КІМІ</p> <p>ТҰРҒЫН</p><p>ДАРМЕН</p> <p>КЕЗДЕСТІ</p></p>',
    'АУДАН ӘКІМІ ТҰРҒЫНДАРМЕН КЕЗДЕСТІ',
  ],
  ['<p>ҚҰРМЕТ</p><p>Т</p><p>І</p> <p>АТА-</p><p>АНАЛАР!</p>', 'ҚҰРМЕТТІ АТА-АНАЛАР!'],
])('a heading in capitals is put together: %s', (html, text) => {
  expect(toText(html)).toBe(text);
});

it.each([
  ['<p>САЯСАТ</p><p>ҚОҒАМ</p> <p>СПОРТ</p><p>ӘЛЕМ</p> <p>БИЛІК</p>'],
  ['<p>АБАЙ</p> <p>ҚҰНАНБАЕВ</p><p>МҰХТАР</p> <p>ӘУЕЗОВ</p>'],
  ['<p>А</p> <p>Ә</p><p>Б</p> <p>В</p><p>Г</p> <p>Ғ</p>'],
  ['<li>ҚР</li> <li>БҒМ</li><li>ДДҰ</li> <li>БҰҰ</li>'],
  ['<div>ҚАЙРАТ</div><div>2:1</div> <div>АСТАНА</div><div>ОРДАБАСЫ</div> <div>АҚТӨБЕ</div>'],
  ['<p><p>САЯСАТ</p>\n<p>ЭКОНОМИКА</p>\n<p>СПОРТ</p></p>'],
  ['<p><p>HOME</p><p>NEWS</p> <p>SPORT</p><p>VIDEO</p></p>'],
  ['<p><p>А</p><p>Ә</p> <p>Б</p><p>В</p> <p>Г</p><p>Ғ</p></p>'],
  ['<p><p>I</p> <p>II</p><p>III</p> <p>IV</p></p>'],
  ['<li>БАЛАЛАРҒА</li><li>АТА-АНАЛАРҒА</li>\n<li>МҰҒАЛІМДЕРГЕ</li>\n<li>ОҚУШЫЛАРҒА</li><li>СТУДЕНТТЕРГЕ</li>'],
  ['<p>ГЛАВНАЯ</p> <p>НОВОСТИ</p><p>СПОРТ</p> <p>КОНТАКТЫ</p>'],
])('words in capitals that are none stay: %s', (html) => {
  expect(normalize(html)).toBe(html);
});

describe('isInCapitals', () => {
  it.each([
    ['АУДАН|ӘКІМІ|КЕЗДЕСТІ', true],
    ['АУДАН|Ә|КІМІ|2', true],
    ['Аудан|Әкімі|Кездесті', false],
    ['АУДАН|ӘКІМІ|кездесті', false],
    ['ҚР|БҒМ', false],
    ['1|2|3|4', false],
  ])('%s: %s', (fragments, expected) => {
    const { region } = buildRegion(
      fragments
        .split('|')
        .map((fragment) => `<p>${fragment}</p>`)
        .join(' '),
    );
    expect(isInCapitals(region, 0, region.fragments)).toBe(expected);
  });
});

it('keeps the capital that a sentence begins with', () => {
  expect(toSentenceCase('АУДАН', true)).toBe('Аудан');
  expect(toSentenceCase('ӘКІМІ', false)).toBe('әкімі');
});
