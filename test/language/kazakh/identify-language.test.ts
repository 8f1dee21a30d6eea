/**
 * Which lines are Kazakh: only these are asked about spurious spaces.
 */
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../src/index.ts';
import { isKazakh } from '../../../src/language/kazakh/identify-language.ts';

const KAZAKH = [
  'Іс -шара ескертпесі, сондай -ақ',
  'Мұғалімдер жиналысы сейсенбі күні өтті',
  // Few letters of its own, but words.
  'Көрме Париж, София, Вильнюс және Таллин музейлерінде болды',
  'Шумахер жарақаттанған Фелипе Массаны ауыстыруы керек еді',
  'Сабақ кеш басталды',
  'Дауыл екі апта соқты',
];

const RUSSIAN = [
  'Встреча прошла в Астане',
  'Институт имени Абая в Алматы',
  'Президент России и министр спорта',
  'Экономика, политика, спорт, культура',
  'театр Тараз и Астана из Айгуль',
  'директор Данияр на Алматы',
  'да за то на по от но',
  'Мы на старте сезона ждали победу команды Қайрат',
  'Завод Оқжетпес на грани остановки работы',
  'школа, улица, сіз',
  'Акимат города Кызылорды, центр спорта имени Әуезова',
];

const OTHERS = [
  'Він купив хліб',
  'Усі діти сплять',
  'The quick brown fox',
  'Україна і світ: політика та економіка',
  '2024',
  '',
  '— … —',
  'ABC ǝ',
];

describe('speaks', () => {
  it.each(KAZAKH)('says yes to %j', (text) => {
    expect(isKazakh(text)).toBe(true);
  });

  it.each([...RUSSIAN, ...OTHERS])('says no to %j', (text) => {
    expect(isKazakh(text)).toBe(false);
  });

  it.each([...RUSSIAN, ...OTHERS, 'Акимат города Қарағанды и спорт центр'])('leaves %j as it is', (text) => {
    expect(normalizeText(text)).toBe(text);
  });
});
