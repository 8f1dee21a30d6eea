/** Marks that an author set apart by spaces: suffixes that are named stay apart, torn ones come to their words. */
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.ts';

describe('suffixes', () => {
  it.each([
    ['a row of them', 'Жалғаулары: -а -ә -ға -ге деп бөлінеді.'],
    ['a row with commas', 'Жалғаулары: -ға, -ге, -қа, -ке деп бөлінеді.'],
    ['a row that nothing names', 'Жалғаулар -ға -ге -қа -ке -на -не деп бөлінеді.'],
    ['one of each', 'Мына жалғау, -ға, жиі кездеседі.'],
    ['a long row', `: ${'-а '.repeat(20)}${'-ға '.repeat(20)}-ға`],
    ['one behind a colon', 'Мына жалғау: -ға жиі кездеседі.'],
    ['one behind a comma', 'Бұл сөзде, -ға деген жалғау бар.'],
  ])('stay apart: %s', (_, text) => {
    expect(normalizeText(text)).toBe(text);
  });

  it.each([
    ['one behind its word', 'АҚШ -тың елшісі бала -ға барды.', 'АҚШ-тың елшісі бала-ға барды.'],
    ['two behind one word', 'Ол бала -лар -дың кітабы.', 'Ол бала-лар-дың кітабы.'],
    ['compounds', 'Бұл қазақ -орыс -ағылшын сөздігі.', 'Бұл қазақ-орыс-ағылшын сөздігі.'],
    [
      'a compound and a suffix',
      'Оқу -әдістемелік орталық іс -шара -ның бәрін біледі.',
      'Оқу-әдістемелік орталық іс-шара-ның бәрін біледі.',
    ],
    ['three behind one word', 'Оқу -шы -лар -ға кітап берілді.', 'Оқу-шы-лар-ға кітап берілді.'],
    ['before words of saying', 'Жоқ -ау, -деді ол маған.', 'Жоқ-ау, -деді ол маған.'],
    ['numbers', 'Тел. 8 -701 -123 -45 -67 нөміріне хабарласыңыз.', 'Тел. 8-701-123-45-67 нөміріне хабарласыңыз.'],
    ['two behind two words', 'Бала -ға, мектеп -ке барды.', 'Бала-ға, мектеп-ке барды.'],
    [
      'names in a row',
      'Ол Алматы -Астана -Қарағанды бағытында жүреді.',
      'Ол Алматы-Астана-Қарағанды бағытында жүреді.',
    ],
  ])('come to their words: %s', (_, text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });
});

describe('emoticons', () => {
  it.each(
    [':(', ':((', ':-(', ';(', '=(', '=)', ':)', '(((', ')))', ':D'].flatMap((face) => [
      [`Мен бүгін дүкенге барып нан алдым ${face} Етті тұрап қойдым`],
      [`Мен бүгін дүкенге барып нан алдым${face} Етті тұрап қойдым`],
    ]),
  )('stay as they are: %s', (text) => {
    expect(normalizeText(text)).toBe(text);
  });

  it('are no brackets with a text in them', () => {
    expect(normalizeText('Баға: 500 теңге ( қосымша 50 ) болып қалды.')).toBe(
      'Баға: 500 теңге (қосымша 50) болып қалды.',
    );
  });
});

describe('a space on the wrong side of a mark', () => {
  it.each([
    'Бұл сөйлемде қате бар ,оны ешкім түзетпейді.',
    'Бұл сөйлемде қате бар .Оны ешкім түзетпейді.',
    'Бұл сөйлемде қате бар !!!Оны ешкім түзетпейді.',
  ])('is all that parts two words: %s', (text) => {
    expect(normalizeText(text)).toBe(text);
  });

  it('is spurious inside a time', () => {
    expect(normalizeText('Жиын сағат 10 :30 басталды, бәрі келді.')).toBe('Жиын сағат 10:30 басталды, бәрі келді.');
  });

  it('is spurious where another stands on the right side', () => {
    expect(normalizeText('Бұл сөйлемде қате бар , оны ешкім түзетпейді .')).toBe(
      'Бұл сөйлемде қате бар, оны ешкім түзетпейді.',
    );
  });
});
