/**
 * Every rule by itself: what it joins, what it keeps apart, where it stays silent. `|` parts fragments, `‖` marks the
 * boundary that is asked about.
 */
import { describe, expect, it } from 'vitest';
import { kazakh, leftToTheModel } from '../../src/rules/kazakh/index.ts';
import type { Rule, Run } from '../../src/rules/rule.ts';
import { hear } from './hear.ts';

type Row = readonly [picture: string, more?: Partial<Run>];

interface Rows {
  readonly joins?: readonly (string | Row)[];
  readonly parts?: readonly (string | Row)[];
  readonly silent: readonly (string | Row)[];
}

const NOISY: Partial<Run> = { whitespace: 'noisy' };
const GLUED_IN_NOISE: Partial<Run> = { whitespace: 'noisy', gaps: ['none', 'none', 'none', 'none', 'none'] };

const rows: Record<string, Rows> = {
  'join-combining-mark': {
    joins: ['и‖\u0306', '☎‖\uFE0F', '👩🏽‖\u200D|🚀', '👩\u200D‖🚀', '\uD83D‖\uDE00', ['и‖\u0306', NOISY]],
    silent: ['и‖й', '👩‖🚀', 'а‖б'],
  },
  'join-at-soft-hyphen': {
    joins: ['жоспар\u00AD‖ланған', 'жоспар‖\u00ADланған', 'сөз\u2060‖дер'],
    silent: ['жоспар‖ланған', 'сөз\u00AD‖.', 'сөз\u200B‖дер'],
  },
  'join-inside-address': {
    joins: [
      'https‖:|//|t.me|/|gurkkz',
      'https|:‖//|t.me|/|gurkkz',
      'https|:|//‖t.me|/|gurkkz',
      'https|:|//|t.me‖/|gurkkz',
      'https|:|//|t.me|/‖gurkkz',
      't.me/‖gurkkz',
      'krmm.‖kz',
      'info‖@|krmm.kz',
      'info|@‖krmm.kz',
      'www.krmm.kz‖/news',
    ],
    silent: [
      'сайты‖krmm.kz',
      'see‖krmm.kz',
      'krmm.kz‖.',
      'krmm.kz‖,',
      'https://krmm.kz.‖Next',
      'сөз‖:',
      'a‖b',
      'thanks‖@user',
      ['krmm.‖kz', NOISY],
    ],
  },
  'join-sign-to-name': {
    joins: ['#‖сайлау', '@‖krmm'],
    parts: ['#сайлау‖#қазақстан', 'бізді‖@krmm', 'жаңалық.‖#сайлау', 'жаңалық‖#'],
    silent: ['сайлау‖қазақстан', '(‖#сайлау', '#‖.', ['#‖сайлау', NOISY]],
  },
  'join-number-parts': {
    joins: ['1‖,7', '18‖:30', '27‖.10.2024', '27|.‖10|.|2024', '27.10.‖2024', '27‖.|10|.|2024', ['1‖,7', NOISY]],
    silent: ['2019,‖2020', '5.‖10 адам', '5.‖10', '21:‖30', '1|,‖7', 'сөз‖,7', '1‖,', '2024‖.'],
  },
  'join-closing-punctuation': {
    joins: [
      'асты‖.',
      'туғызады‖»',
      '»‖,',
      'бар|ма‖?',
      'шаралар‖:',
      'мектеп‖)',
      'сөз‖…',
      'сөз‖...',
      'https‖:',
      'сөз‖.»',
      ['асты‖.', NOISY],
      ['сөз‖.»', NOISY],
    ],
    silent: ['жақсы‖:)', 'айтты‖…сосын', 'айтты‖...сосын', 'сөз‖сөз', 'сөз‖«', ['сөз‖,ал', NOISY]],
  },
  'join-after-opening-mark': {
    joins: ['«‖Меморандумға', '(‖2024', '„‖Егемен', '…‖сосын', '(«‖Егемен', ['«‖Меморандумға', NOISY]],
    silent: ['сөз|…‖сосын', 'сөз‖сөз', '»‖сөз', ['сөз («‖Егемен', NOISY], ['сөз|…‖сосын', { before: 'сөз ' }]],
  },
  'join-apostrophe-between-letters': {
    joins: ['О’‖Нил', 'О‖’|Нил', "д‖'Ивуар", 'О‖’Нил'],
    silent: ["айтты‖'бала'", 'сөз’‖деді', "сөз‖'", '5‖’', ['О’‖Нил', NOISY]],
  },
  'join-hyphen-to-the-left': {
    joins: ['90%‖-ға', 'Сондай‖-ақ', 'Нұр‖-Сұлтан', '«Хабар»‖-ға', '24‖-27', 'COVID‖-19', 'АҚШ‖-тағы', '5‖-сынып'],
    silent: [',‖-деді', 'түнде‖-15', 'сөз‖-', 'сөз‖–деді', ['Алматы‖-Астана', NOISY], '.‖-Келдім'],
  },
  'join-number-range': {
    joins: ['24‖-|27', '24|-‖27'],
    silent: ['2020‖–|2023', '24‖-|адам', 'сөз‖-|27', '24|-‖ға'],
  },
  'join-repeated-word': {
    joins: ['қайта‖-|қайта', 'Қайта|-‖қайта'],
    silent: ['қайта‖-|басқа', '5‖-|5', 'қайта‖–|қайта'],
  },
  'space-around-speech-dash': {
    parts: [
      '»|,‖-|деп',
      '»|,|-‖деп',
      '–‖Келемін',
      'келді|.‖—|Сонда',
      'келді|.|—‖Сонда',
      '», –‖деп',
      ',‖-деп',
      'келді!‖– деді',
      ['-‖деп', { before: 'Келдім», ' }],
    ],
    silent: ['Астана‖–|елорда', 'Астана|–‖елорда', '58%‖-|дан', 'сөз‖-ақ', ['-‖деп', { before: 'сөз ' }], 'т.б.‖-ға'],
  },
  'join-after-hyphen': {
    joins: ['іс-‖шаралар', 'егжей-‖тегжейлі', '24-‖27', '58%-‖дан', '2020–‖2023', 'экс-‖«Астана»'],
    silent: ['– ‖деді', '-‖деді', 'сөз –‖деді', 'іс-‖,', 'сөз–‖деді', ['іс-‖шаралар', NOISY]],
  },
  'space-around-lone-dash': {
    parts: [
      'Астана‖–|Қазақстанның',
      'Астана|–‖Қазақстанның',
      'жас|—‖бұл',
      'Алматы‖-|Астана',
      '2020‖–|2023',
      '5|–‖сынып',
    ],
    silent: ['әдіс‖-|тәсілдері', 'әдіс|-‖тәсілдері', '(‖–', 'сөз‖сөз', 'сөз‖-ақ', ['а‖–', GLUED_IN_NOISE]],
  },
  'pair-straight-quotes': {
    joins: [
      '"‖Келемін|"',
      '"|Келемін‖"',
      'айтты|:|"‖Келемін|"|,|деп',
      'айтты|:|"|Келемін‖"|,|деп',
      '„|Егемен‖“',
      '“‖Егемен|“',
      'айтты:|"Келемін‖"',
      ['Келемін‖"|деп', { before: 'Ол "Мен ' }],
    ],
    parts: [
      'айтты|:‖"|Келемін|"',
      '"|Егемен|"‖газеті',
      'газет‖"Егемен"',
      '„|Егемен|“‖газеті',
      'Ол|"Егемен"|мен‖"|Хабар|"',
      ['Хабар"‖арнасы', { before: '"' }],
    ],
    silent: ['сөз‖сөз', '"|Егемен|"‖,', '"|Хабар|"‖-ға', ['"‖Келемін|"', NOISY]],
  },
  'join-slash': {
    joins: ['ЕҚЫҰ‖/ДИАҚБ', 'км‖/|сағ', 'км|/‖сағ', '2023/‖2024'],
    silent: ['сөз‖/ сөз', 'сөз /‖сөз', ',‖/', ['км‖/|сағ', NOISY]],
  },
  'join-sign-to-number': {
    joins: ['58‖%', '+‖7', '$‖500', 'км‖²', '20‖°', '20|°‖С', 'бренд‖™'],
    parts: ['1500‖₸', '20‖°С', '20‖°|С', 'мектеп‖№', '§‖45', '5|+‖3', 'тел‖+7', '5‖$'],
    silent: ['сөз‖%', '500|$‖300', '№‖5', '+‖сөз', 'сөз‖+', ['58‖%', NOISY]],
  },
  'space-between-numbers': {
    parts: ['1‖500|теңге', '2024‖20'],
    silent: ['1‖сөз', ['1‖500', GLUED_IN_NOISE]],
  },
  'space-between-letters-and-digits': {
    parts: ['2024‖жылғы', '5‖м', 'құжат‖5', '90%‖сайлаушы', '1,7‖мыңнан'],
    silent: ['А‖4', '5‖А', 'км‖2', '第‖5', '5‖章', 'сөз‖сөз', '%‖-ға', ['5‖км', GLUED_IN_NOISE]],
  },
  'space-after-closing-punctuation': {
    parts: [',‖референдум', 'барды|.‖Барған', '»‖деп', 'А.‖Байтұрсынұлы', 'т.б.‖іс-шаралар', ')‖«', ':‖5'],
    silent: ['»‖,', '.‖-', '。‖下', 'сөз‖сөз', ['сөз.‖сөз', GLUED_IN_NOISE]],
  },
  'space-before-opening-mark': {
    parts: ['туралы‖«Меморандумға', 'Сауалнама‖(2024', '5‖(', '90%‖(', ',‖«'],
    silent: ['(‖«', 'экс-‖«', '/‖(', 'сөз‖сөз'],
  },
  'space-around-picture': {
    parts: ['•‖Алматы', 'жеңіс‖🏆', 'жеңіс|🏆‖бізде'],
    silent: ['🇰‖🇿', '👩‖🚀', 'сөз‖сөз'],
  },
  'join-drop-cap': {
    joins: ['Т‖өрағасы', 'Б‖ас', 'Z‖imbabwe', 'Ә‖лем'],
    silent: ['А.‖Байтұрсынұлы', 'I‖am', 'В‖общем', 'А‖стана', 'т‖өраға', 'Т‖Ө', '5‖бас', ['Т‖өрағасы', NOISY]],
  },
  'space-before-capital': {
    parts: ['л‖Президенті', 'ның‖ОСК', 'Нұрлан‖Әбдіров', 'and‖The'],
    silent: ['Мак‖Кормик', 'e‖Gov', 'ОСК‖Төрағасы', 'сөз‖сөз', ['тара‖ОСК', GLUED_IN_NOISE]],
  },
  'space-after-acronym': {
    parts: ['ЕО‖елдері', 'АҚШ‖тағы'],
    silent: ['Т‖өрағасы', 'АҚШ‖-тағы', 'АҚШ-т‖ағы', 'Астана‖қаласы'],
  },
  'space-between-acronyms': {
    parts: ['ҚР‖ОСК'],
    silent: ['ЖАҢА‖ҚАЗАҚ|СТАН', 'АҚ|ОРДА‖САРАЙЫ', 'А‖Қ', 'Астана‖ҚР', 'ҚАЗАҚСТАН‖ҚР'],
  },
  'keep-russian-letters-apart': {
    parts: ['В‖общем|,|ну|да', 'что|это|с‖нами|было', 'они|и‖она|тоже'],
    silent: ['в‖Казахстане', 'с‖өз', 'мемлекеттік|к‖өрме|және', 'что|это‖было'],
  },
  'join-dotted-abbreviation': {
    joins: ['т‖.б.', 'т.‖б.', 'т|.‖б.', 'т|.‖б|.', 'б.|з.‖д.'],
    parts: ['және‖т|.б.', 'және‖т.б.', 'және‖т.|б.', 'дейін‖б.з.д.'],
    silent: ['т.б.‖іс', 'т‖өраға', 'сөз.‖б', '2024‖ж.', 'отыр‖м|.', ['т.‖б.', NOISY]],
  },
  'space-after-suspended-hyphen': {
    parts: ['кино-‖және|телекамералармен'],
    silent: ['іс-‖шаралар', 'кино‖және', '-‖және'],
  },
  'space-before-speech-hyphen': {
    parts: ['»‖-деп', 'келдік‖-деді', 'келдік‖-деді,'],
    silent: ['100‖-деген', '90%‖-ға', 'келдік‖-де'],
  },
  'join-paired-words': {
    joins: [
      'іс‖-|шаралар',
      'іс|-‖шаралар',
      'Іс‖-шара',
      'іс-‖шара',
      'бес‖-|алты',
      'жер‖-|жерде',
      'Вице‖-|министр',
      ['Іс‖-шара', NOISY],
      ['егжей-‖тегжейлі', NOISY],
    ],
    silent: ['Алматы‖-|Астана', 'Астана|-‖елорда', 'іс‖шара', '5‖-|6'],
  },
  'join-suffix-at-lone-hyphen': {
    joins: [
      '58%‖-|дан',
      '58%|-‖дан',
      'АҚШ‖-|тағы',
      '100‖-|ден',
      '»‖-|ға',
      'Сондай|-‖ақ',
      '90%‖-|ке жуық',
      '5‖-|сынып',
      'Instagram‖-|да',
    ],
    silent: ['»‖-|деп', '-‖қызыл', '3‖-|айна', 'сөз‖-|дан', '58%‖-|Дан', '58%‖–|дан', ')|-‖бес', 'АҚШ|-‖сурет'],
  },
  'join-hyphen-over-space': {
    joins: [
      ['45%‖-дан', NOISY],
      ['COVID-19‖-ға', NOISY],
      ['сондай‖-ақ,', NOISY],
      ['АҚШ‖-тың', NOISY],
    ],
    silent: [
      ['Алматы‖-Астана', NOISY],
      ['45‖-бет', NOISY],
      ['келді‖-деді', NOISY],
    ],
  },
  'join-school-number': {
    joins: ['№‖5|мектеп'],
    parts: ['№‖4156|Жарлығымен', '№‖5', '№‖2,|32-құжат'],
    silent: ['№‖сөз', '5‖мектеп', ['№‖5|мектеп', NOISY]],
  },
  'join-bound-name-part': {
    joins: ['Кристи|Мак‖Кормикпен'],
    silent: ['Мак‖гүлі', 'Нұрлан‖Әбдіров'],
  },
  'space-after-letter-name': {
    parts: ['Д‖әрпі', 'А‖тобының', 'С‖дәрумені'],
    silent: ['Т‖өрағасы', 'д‖әрпі', 'Д.‖әрпі', 'Ә‖лем'],
  },
  'space-between-scripts': {
    parts: ['Qazaq‖стан', 'туралы‖Telegram'],
    silent: ['мемлекетт‖i|к', 'мемлекеттi‖к', 'The‖end', 'CO‖екі'],
  },
  'join-patronymic': {
    joins: ['Қасым-Жомарт|Кемел‖ұлы|Тоқаев', 'Айгүл|Серік‖қызы'],
    silent: ['оның‖ұлы|студент', 'Абай‖ұлы', 'ұлы‖дала', 'Қазақтың|Абай‖ақын', 'Ресей|Қазақтың‖ұлы'],
  },
  'join-compound': {
    joins: ['еш‖қандай', 'сіз‖дерге', 'халық‖аралық', 'бір‖неше', 'теле‖арна', 'Теле‖арнадан'],
    silent: ['еш‖адам', 'теле‖сі', 'сіз‖дерек', 'халық‖саны', 'бір‖мың', ['еш‖қандай', NOISY]],
  },
  'join-tail': {
    joins: ['таң‖ның|атысы', 'азамат‖тарымен', 'бара‖мысың|?', ['таң‖ның|атысы', NOISY]],
    silent: ['таң‖тар', 'сайлау‖ға', '90%‖ның', ',‖ның'],
  },
  'join-stranded-piece': {
    joins: ['е‖л|Президенті', '.|м‖еморандумға', 'Республикасы‖ның|ОСК', 'халқ‖ы', 'м‖еморандумға|қол'],
    silent: [
      'ба‖й|қауға',
      'сөз|е‖л|дер',
      'сайлауд|ы‖шет|мемлекет',
      'сөз|а‖ғам|сөз',
      'ну|и‖с|кем',
      'сөз‖т|.',
      ['халқ‖ы', { final: false }],
    ],
  },
  'join-impossible-start': {
    joins: ['қа‖ңтар', 'о‖рталық', 'О‖рталық'],
    silent: ['сөз‖бала', 'темір‖шкаф', 'сөз‖млн', '5‖ңтар', 'сөз‖рт', ['о‖рталық', NOISY]],
  },
  'join-impossible-end': {
    joins: ['бағ‖дарлама', 'дү‖ние', 'құ‖қық', ['бағ‖дарлама', NOISY]],
    silent: ['бақ‖дарлама', 'БҰҰ‖мүшесі', 'иә‖деді', 'бағ‖Дарлама', 'ә‖лем'],
  },
  'space-between-numerals': {
    parts: ['бір‖мың', 'он‖бес', 'жүз‖елу'],
    silent: ['бір‖адам', 'бес‖тік'],
  },
  'space-between-latin-words': {
    parts: ['Six‖Flags', 'Ctrl+C‖Ctrl+V', 'YouTube‖Music'],
    silent: ['F‖ly', 'pla‖giat', 'NH‖K', 'сөз‖YouTube', 'AI‖.', '2024‖YouTube'],
  },
  'join-instrumental': {
    joins: ['әріптестері‖мен|,', 'елдер‖мен|қатар', 'Вейс‖пен|және'],
    silent: ['елдер‖мен|халықтар', 'кітап‖мен|,', 'ол‖мен|,', 'елдер‖мен', ['елдер‖мен|қатар', NOISY]],
  },
  'join-privative': {
    joins: ['жүрек‖сіз|адам', 'күш‖сіз'],
    silent: ['бақытты‖сіз', 'жүректі‖сіз', 'жүрек‖сыз', ['жүрек‖сіз', NOISY]],
  },
  'join-negative-converb': {
    joins: ['бар‖май|қойды', 'кел‖мей|қалды'],
    silent: ['бар‖май|сатылды', 'алтын‖май|тұрды', 'кел‖май|қалды', ['бар‖май|қойды', NOISY]],
  },
  'space-before-parallel-particle': {
    parts: ['он‖да,|жиырма|да', 'үй‖де|,|қора|да', 'он‖да,|жиырма|,|отыз|да'],
    silent: ['он‖да|жиырма|да', 'он‖да,|жиырма', 'қала‖дан,|ауыл|да'],
  },
  'space-before-particle': {
    parts: ['сол‖да', 'және‖де', 'баласы‖да', 'қалаға‖да', 'тағы‖да'],
    silent: ['он‖да', 'үй‖де', 'жыл‖да', 'сол‖дан', 'сау‖да'],
  },
  'space-before-question-particle': {
    parts: ['бар‖ма|?', 'жоқ‖па|?', 'келе‖ме|?', 'солай|емес‖пе|?!'],
    silent: ['кел‖ме|?', 'бар‖ма|!', 'сайлауды‖ба|?', 'бар‖мен|?'],
  },
  'space-beside-closed-class-word': {
    parts: ['бойынша‖беруге', 'тексеру‖және', 'үшін‖дауыстарды'],
    silent: ['бойы‖нша', 'с‖онда', '20|жас‖тағы', 'басқа‖ру', 'меке‖мен', 'и‖және', 'еш‖қандай', '2024‖және'],
  },
  'space-between-vowels': {
    parts: ['мұнда‖алма', 'алғашқы‖электрондық'],
    silent: ['көп‖апта', 'мұнда‖мен', 'ба‖алма', 'мұнда‖аты', 'теле‖арна', 'бару‖адам', 'жалпы‖ұлттық'],
  },
};

const shape = (row: string | Row): [string, Partial<Run>] =>
  typeof row === 'string' ? [row, {}] : [row[0], row[1] ?? {}];

/** The pack's rules, and those it leaves to its model. */
const all: readonly Rule[] = [...kazakh.rules, ...leftToTheModel];

describe('the rules of the Kazakh pack', () => {
  it('all have rows here, and every row has its rule', () => {
    expect(Object.keys(rows).sort()).toEqual(all.map((rule) => rule.name).sort());
  });

  describe.each(all.map((rule): [string, Rule] => [rule.name, rule]))('%s', (name, rule) => {
    const { joins = [], parts = [], silent } = rows[name] as Rows;
    if (joins.length > 0) {
      it.each(joins.map(shape))('joins %s', (picture, more) => {
        expect(hear(rule, picture, more)).toBe('join');
      });
    }
    if (parts.length > 0) {
      it.each(parts.map(shape))('does not join %s', (picture, more) => {
        expect(hear(rule, picture, more)).toBe('space');
      });
    }
    it.each(silent.map(shape))('stays silent at %s', (picture, more) => {
      expect(hear(rule, picture, more)).toBeUndefined();
    });
  });
});
