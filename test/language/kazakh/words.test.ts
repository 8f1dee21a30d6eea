/** What a string can be: folding, pieces, final sounds, harmony, legality, Russian runs. */
import { describe, expect, it } from 'vitest';
import { isWordPiece } from '../../../src/language/kazakh/is-word-piece.ts';
import { fold, foldAmongCyrillic, isLookAlike } from '../../../src/language/kazakh/morphology/fold.ts';
import {
  couldBeWord,
  finalClass,
  harmony,
  hasLegalEnd,
  hasLegalStart,
  isHiatus,
  isLegalAllomorph,
  isSuffixChain,
  isSuffixOnly,
  isVerbStem,
} from '../../../src/language/kazakh/morphology/morphology.ts';
import { isRussianAround } from '../../../src/language/kazakh/morphology/russian-run.ts';
import { parse, runOf } from '../../support/ask-rules.ts';

describe('fold', () => {
  it.each([
    ['сайлау', 'сайлау'],
    ['Сайлау', 'сайлау'],
    ['мемлекеттi' + 'к', 'мемлекеттік'],
    ['жа' + 'h' + 'ан', 'жаһан'],
    ['\u0259лем', '\u0259лем'.replace('\u0259', 'ә')],
    ['Б\u00A5\u00A5', 'бұұ'],
    ['и\u0306од', 'йод'],
    ['жоспар\u00ADланған', 'жоспарланған'],
    ['іс\u2011шара', 'іс-шара'],
    ['О’Нил', "о'нил"],
    ['CO', 'co'],
    ['The', 'the'],
    ['', ''],
    ['5%', '5%'],
  ])('%j is looked up as %j', (word, folded) => {
    expect(fold(word)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it('takes a fragment of look-alikes for Cyrillic only among Cyrillic', () => {
    expect(fold('i')).toBe('i');
    expect(foldAmongCyrillic('i')).toBe('і');
    expect(foldAmongCyrillic('the')).toBe('the');
    expect([isLookAlike('CO'), isLookAlike('the'), isLookAlike('')]).toEqual([true, false, false]);
  });

  it('takes any string', () => {
    for (const odd of ['\uD800', '\u0000', '\u0306', '𝒜ж', 'ж'.repeat(10_000)]) {
      expect(typeof fold(odd)).toBe('string');
    }
  });
});

describe('isPiece', () => {
  it.each(['й', 'т', 'ы', 'і', 'ң', 'ның', 'лар', '-ға', '-ақ', 'ын,', 'рталық', 'ңа', 'құ', 'дың', 'лғ'])(
    'sees through %s',
    (fragment) => {
      expect(isWordPiece(fragment)).toBe(true);
    },
  );

  it.each([
    ...'в и с к о у а я'.split(' '),
    ...'не на по ли же бы от до из за об ты но мы кот дом для при что'.split(' '),
    ...'ол да де мен бұл тар тер ай су үй және сайлау ба'.split(' '),
    ...['The', 'a', 'x', '5', '5-ке', 'т.', 'т.б.', 'а)', 'б)', 'А', 'Т', 'ҚР', 'АҚШ', 'Нұрлан', 'км', 'млн', 'ХХІ'],
    ...['', ' ', '.', ',', '-', '–', '中', '文字', 'و', 'из дома', 'ның ның', '👩'],
  ])('does not suspect %j', (fragment) => {
    expect(isWordPiece(fragment)).toBe(false);
  });
});

describe('final sounds and harmony', () => {
  it.each([
    ['бала', 'vowel', 'back'],
    ['үй', 'glide', 'front'],
    ['бару', 'glide', 'back'],
    ['келу', 'glide', 'front'],
    ['су', 'glide', 'back'],
    ['күю', 'glide', 'front'],
    ['медаль', 'lateral', 'front'],
    ['таң', 'nasal', 'back'],
    ['сөз', 'sibilant', 'front'],
    ['клуб', 'voiceless', 'back'],
    ['министр', 'glide', 'front'],
    ['саяси', 'glide', undefined],
    ['волонтёр', 'glide', 'front'],
    ['рт', 'voiceless', undefined],
    ['', undefined, undefined],
    ['90%', undefined, undefined],
  ] as const)('%s: %s, %s', (word, final, side) => {
    expect(finalClass(word)).toBe(final);
    expect(harmony(word)).toBe(side);
  });
});

describe('legality', () => {
  it.each([
    ['мың', 'нан'],
    ['басы', 'нан'],
    ['жаңалық', 'тар'],
    ['өт', 'кен'],
    ['кел', 'ген'],
    ['вейс', 'пен'],
    ['халық', 'тарының'],
    ['сайттар', 'ды'],
    ['автомобиль', 'дер'],
  ])('%s|%s is legal', (left, suffix) => {
    expect(isLegalAllomorph(left, suffix)).toBe(true);
  });

  it.each([
    ['жаңа', 'нан'],
    ['маңдай', 'тер'],
    ['баспана', 'тар'],
    ['қызыл', 'қан'],
    ['алтын', 'кен'],
    ['бақытты', 'сіз'],
    ['шыққан', 'тегі'],
    ['кітап', 'мен'],
    ['орыс', 'ларының'],
  ])('%s|%s is not', (left, suffix) => {
    expect(isLegalAllomorph(left, suffix)).toBe(false);
  });

  it('knows nothing of what is no suffix, and after no letter', () => {
    expect(isLegalAllomorph('сөз', 'хабар')).toBeUndefined();
    expect(isLegalAllomorph('90%', 'ға')).toBeUndefined();
  });
});

describe('forms', () => {
  it('tells suffixes from words', () => {
    expect(['ның', 'лары', 'ында', 'йтын'].every(isSuffixOnly)).toBe(true);
    expect(['тар', 'нан', 'сын', 'не', 'мен', 'да', ''].some(isSuffixOnly)).toBe(false);
    expect(['ларының', 'дағылар', 'ған'].every(isSuffixChain)).toBe(true);
    expect(['хабар', '', 'ы'.repeat(30)].some(isSuffixChain)).toBe(false);
  });

  it('tells verb stems from nouns', () => {
    expect(['кел', 'бол', 'айт'].every(isVerbStem)).toBe(true);
    expect(['бар', 'көп', 'қатал', 'бір'].some(isVerbStem)).toBe(false);
  });

  it('knows how words begin and end', () => {
    expect(['сайлау', 'президент', 'шкаф', 'а'].every(hasLegalStart)).toBe(true);
    expect(['ңтар', 'рталық', 'ьен', 'нқ'].some(hasLegalStart)).toBe(false);
    expect(['бала', 'иә', 'куә', 'клуб'].every(hasLegalEnd)).toBe(true);
    expect(['бағ', 'дү', 'құ', 'кә'].some(hasLegalEnd)).toBe(false);
    expect(isHiatus('а'.charCodeAt(0), 'е'.charCodeAt(0))).toBe(true);
    expect(isHiatus('а'.charCodeAt(0), 'у'.charCodeAt(0))).toBe(false);
    expect(['сайлау', 'бұл', 'км'].every(couldBeWord)).toBe(true);
    expect(['ком', 'рталық', 'ның', 'лардың'].some(couldBeWord)).toBe(false);
  });
});

describe('Russian runs', () => {
  it.each(['В‖общем|,|ну|да', 'что|это‖с|нами', 'для|новых‖и|старых'])('%s is Russian', (picture) => {
    const { fragments, index } = parse(picture);
    expect(isRussianAround(runOf(fragments), index)).toBe(true);
  });

  it.each(['сайлау‖болды', 'бұл|в‖что|это', 'а‖йта|кету|керек', 'с‖ал|к|и', 'там|с‖алар'])('%s is not', (picture) => {
    const { fragments, index } = parse(picture);
    expect(isRussianAround(runOf(fragments), index)).toBe(false);
  });
});
