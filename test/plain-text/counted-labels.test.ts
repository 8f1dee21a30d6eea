/**
 * Labels that count up from line to line: what they hold is meant, and what stands behind them is repaired.
 */
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.ts';
import { countsOn, labelOf } from '../../src/plain-text/counted-labels.ts';

describe('a line beside one that it counts on from', () => {
  it.each([
    ['letters', 'А мыс қоңырау\nӘ өрік\nБ жастық', 'А мыс қоңырау\nӘ өрік\nБ жастық'],
    ['letters with marks', 'а) сары жапырақ\nб) жас қайың', 'а) сары жапырақ\nб) жас қайың'],
    ['over a blank line', 'Б ағаш орындық\n\nВ бос қапшық', 'Б ағаш орындық\n\nВ бос қапшық'],
    ['numbers and dashes', 'ok 1 - жетеді\nnot ok 2 - жұқа көрпе', 'ok 1 - жетеді\nnot ok 2 - жұқа көрпе'],
    ['torn words behind', 'А мы с қоңы рау\nӘ өр ік\nБ жас тық', 'А мыс қоңырау\nӘ өрік\nБ жастық'],
  ])('keeps its label: %s', (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
    expect(normalizeText(expected)).toBe(expected);
  });

  it.each([
    [
      'a letter torn off, alone',
      'Б үгін жауын жауды.\nКеше күн ашық болды.',
      'Бүгін жауын жауды.\nКеше күн ашық болды.',
    ],
    ['one word is counted', 'ok 1 - қалқиды\nok 2 - қалқиды', 'ok 1-қалқиды\nok 2-қалқиды'],
    ['nothing counts up', 'ok 1 - қалқиды\nok 5 - сканерлеу', 'ok 1-қалқиды\nok 5 - сканерлеу'],
  ])('has none: %s', (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });
});

describe('labels', () => {
  it.each([
    ['1 - бап', '2 - тармақ', true],
    ['1 - бап', '3 - тармақ', false],
    ['1 - бап', '2 - бап', false],
    ['1 - бап', '2 – тармақ', false],
    ['ok 1 - жол', 'not ok 2 - қаз', true],
    ['А қаз', 'Ә жол', true],
    ['А қаз', 'ә жол', false],
    ['А қаз', 'А жол', false],
    ['а) қаз', 'б) жол', true],
    ['b qaz', 'c jol', true],
    ['Ә қаз', 'А жол', false],
    ['Т ұрақты', 'Д ала', false],
    ['О ған', 'Ж аңа', false],
    ['А қаз', 'Ә) жол', false],
    ['Аң қаз', 'Ән жол', false],
    ['А', 'Ә', false],
    ['', 'Ә жол', false],
  ])('%j, %j: %j', (first, second, expected) => {
    expect(countsOn(labelOf(first), labelOf(second))).toBe(expected);
  });
});
