import { describe, expect, it } from 'vitest';
import { makeNormalizeText } from '../../src/api/normalize-text.ts';
import { resolveOptions } from '../../src/api/options.ts';
import { DocumentLexicon } from '../../src/decide/document-lexicon.ts';
import { definePack } from '../../src/language/define-pack.ts';
import { kazakh } from '../../src/language/kazakh/index.ts';
import type { RulePack } from '../../src/language/pack.ts';
import { type Found, repairSpaces } from '../../src/plain-text/spurious-spaces.ts';
import { WordPairSet } from '../../src/text/word-pair-set.ts';

const LINE =
  'Парла менттік сайлау өт кізу туралы шешім қабылданды. Алдағы уақытта мем лекет басшысы оқушыларды қабыл дайды. ' +
  'Ауыл шаруа шылығы министрлігі жаңа бағдарлама дайындады.';

describe('words spaced by letters', () => {
  const normalizeText = makeNormalizeText(kazakh);

  it.each([
    ['Б Ұ Й Р Ы Қ / ORDER № 07-26', 'БҰЙРЫҚ / ORDER № 07-26'],
    ['Б Ұ Й Ы Р А М Ы Н / IT IS HEREBY ORDERED:', 'БҰЙЫРАМЫН / IT IS HEREBY ORDERED:'],
    ['IT IS HEREBY ORDERED: / Б Ұ Й Ы Р А М Ы Н:', 'IT IS HEREBY ORDERED: / БҰЙЫРАМЫН:'],
    ['Қ А У Л Ы № 12 / RESOLUTION OF THE GOVERNMENT', 'ҚАУЛЫ № 12 / RESOLUTION OF THE GOVERNMENT'],
    ['Осы Қ А У Л Ы бүгін күшіне енеді', 'Осы ҚАУЛЫ бүгін күшіне енеді'],
    // Several words: where they end is told by wider gaps, or by the words themselves.
    ['Үкіметі Қ А У Л Ы   Е Т Е Д І:', 'Үкіметі ҚАУЛЫ   ЕТЕДІ:'],
    ['Қ А У Л Ы Е Т Е Д І', 'ҚАУЛЫ ЕТЕДІ'],
    ['Ш Е Ш І М  Қ А Б Ы Л Д А Д Ы', 'ШЕШІМ  ҚАБЫЛДАДЫ'],
    ['Н О Р М А Т И В Т І К   Қ Ұ Қ Ы Қ Т Ы Қ   А К Т І', 'НОРМАТИВТІК   ҚҰҚЫҚТЫҚ   АКТІ'],
  ])('are judged by themselves: %s', (text, wanted) => {
    expect(normalizeText(text)).toBe(wanted);
    expect(normalizeText(wanted)).toBe(wanted);
  });

  it.each([
    'П Р И К А З / IT IS HEREBY ORDERED:',
    'O R D E R / БҰЙРЫҚ',
    'A B C D / IT IS HEREBY ORDERED:',
    'А Ә Б В Г Ғ / the alphabet begins like this',
    'Т О Ғ / one two three and four',
    'Ол ал ма',
    'А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я',
    'Әліпбиде А Ә Б В Г Ғ Д Е Ж З И Й К Қ Л М Н Ң О Ө деген әріптер бар екенін бәріміз білеміз',
  ])('are none in %s', (text) => {
    expect(normalizeText(text)).toBe(text);
  });
});

describe('the repair of spaces', () => {
  it.each(['decide', 'isMeant', 'speaks'] as const)('goes on where it was when %s calls it again', (callback) => {
    const plain = makeNormalizeText(kazakh);
    const once = plain(LINE);
    const inner = (): void => {
      plain(`Алма ағашы ${LINE} ${LINE}`);
    };
    const model = kazakh.model as NonNullable<RulePack['model']>;
    const pack: RulePack = {
      ...kazakh,
      model: {
        decide(run, settled) {
          const decided = model.decide(run, settled);
          if (callback === 'decide') inner();
          return decided;
        },
      },
      isMeant(left, right) {
        if (callback === 'isMeant') inner();
        return kazakh.isMeant?.(left, right) === true;
      },
      speaks(text) {
        if (callback === 'speaks') inner();
        return kazakh.speaks?.(text) === true;
      },
    };
    expect(once).not.toBe(LINE);
    expect(makeNormalizeText(pack)(LINE)).toBe(once);
  });

  it('looks again at a line, and at a part that stood in another, when the document knows more words', () => {
    // Joins what the document vouches for, and nothing else.
    const pack = definePack({
      name: 'xx',
      rules: [],
      speaks: () => true,
      isMeant: (left, right) => left !== 'фу' && right !== 'бар',
      model: {
        decide: ({ fragments, lexicon, fixed }, settled) =>
          fixed.map((verdict, at) => {
            const isKnown = verdict === undefined && lexicon.knows(`${fragments[at]}${fragments[at + 1]}`);
            return settled[at] ?? { verdict: isKnown ? 'join' : 'space', rule: 'vouch', confidence: 1 };
          }),
      },
    });
    const settings = resolveOptions(undefined, pack);
    const lexicon = new DocumentLexicon(undefined);
    const found: Found = { parted: new WordPairSet(), done: new Map() };
    const text = 'Мынау фу бар екен. Дала\nМынау фу бар екен. Даты';
    expect(repairSpaces(text, settings, lexicon, found)).toBe(text);
    lexicon.learn('осында бір фубар деген сөз тұр еді');
    expect(repairSpaces(text, settings, lexicon, found)).toBe(text.replaceAll('фу бар', 'фубар'));
  });
});
