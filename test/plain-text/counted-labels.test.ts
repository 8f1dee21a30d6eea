/**
 * Labels that count up from line to line: what they hold is meant, and what stands behind them is repaired.
 */
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.ts';
import { findLabels } from '../../src/plain-text/counted-labels.ts';

describe('lines that count up', () => {
  it.each([
    ['letters', 'А мыс қоңырау\nӘ өрік\nБ жастық', 'А мыс қоңырау\nӘ өрік\nБ жастық'],
    ['Russian letters', 'У ақ тас\nФ ермер үйі\nХ ат тасушы', 'У ақ тас\nФ ермер үйі\nХ ат тасушы'],
    ['blank lines between', 'А мыс\n   \nБ ағаш\n\n\t\t\t\nВ бос қап', 'А мыс\n   \nБ ағаш\n\n\t\t\t\nВ бос қап'],
    ['numbers and dashes', 'ok 1 - жетеді\nnot ok 2 - жұқа көрпе', 'ok 1 - жетеді\nnot ok 2 - жұқа көрпе'],
    ['torn words behind', 'А мы с қоңы рау\nӘ өр ік\nБ жас тық', 'А мыс қоңырау\nӘ өрік\nБ жастық'],
  ])('keep their labels: %s', (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
    expect(normalizeText(expected)).toBe(expected);
  });

  it.each([
    [
      'a letter torn off, alone',
      'Б үгін жауын жауды.\nКеше күн ашық болды.',
      'Бүгін жауын жауды.\nКеше күн ашық болды.',
    ],
    ['two letters torn off', 'К еше күн ашық болды.\nҚ ала үлкен.', 'Кеше күн ашық болды.\nҚала үлкен.'],
    ['headings spaced by letters', 'Ж А Р Л Ы Қ\nЗ А Ң\nҚ А Ғ И Д А', 'ЖАРЛЫҚ\nЗАҢ\nҚАҒИДА'],
    ['one word is counted', 'ok 1 - қалқиды\nok 2 - қалқиды', 'ok 1-қалқиды\nok 2-қалқиды'],
    ['nothing counts up', 'ok 1 - қалқиды\nok 5 - сканерлеу', 'ok 1-қалқиды\nok 5 - сканерлеу'],
  ])('that have no labels: %s', (_, text, expected) => {
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
    ['А қаз\nӘ жол', 'Б мүйіз', true],
    ['a qaz\nb jol', 'c müyiz', true],
    ['А қаз', 'Ә жол', false],
    ['А қаз\nӘ жол', 'б мүйіз', false],
    ['А қаз\nӘ жол', 'Ә мүйіз', false],
    ['А қаз\nӘ жол\n—', 'Б мүйіз', false],
    ['Ә қаз\nА жол', 'Б мүйіз', false],
    ['А қаз\nӘ жол', 'Бұ мүйіз', false],
    ['А\nӘ', 'Б', false],
  ])('%j, %j: %j', (first, second, expected) => {
    expect(findLabels(`${first}\n${second}`).has(first.length + 1)).toBe(expected);
  });
});
