/** A pack is asked about its own language: from the words of others it would make words that nobody wrote. */
import * as tutas from 'tutas';
import * as core from 'tutas/core';
import { describe, expect, it } from 'vitest';
import { evaluateInLanguage } from '../../src/decide/evaluate-in-language.ts';
import { definePack } from '../../src/language/define-pack.ts';
import type { Run } from '../../src/language/pack.ts';

function paragraphs(fragments: string, gap: string): string {
  return fragments
    .split('|')
    .map((fragment) => `<p>${fragment}</p>`)
    .join(gap);
}

describe('text of another language', () => {
  const TORN = [
    'Дети|приняли|участие|в|конкурсе|рисунков.',
    'Я|пришёл|домой,|а|там|никого|не|было,|кроме|кота|и|собаки.',
    'Діти|взяли|участь|у|конкурсі|малюнків,|який|пройшов|у|бібліотеці.',
    'I|have|a|dog|and|a|cat,|but|my|sister|has|only|a|parrot.',
    'The|c|hildren|took|p|art|in|the|contest|on|Monday.',
    'Qadır|t|ünınde|q|andai|dūǧa|jasaǧan|abzal?',
    'Bugun|m|aktabda|yangi|kutubxona|ochildi.',
    'Die|Kinder|nahmen|an|einem|Wettbewerb|teil,|der|s|tattfand.',
  ];

  it.each(TORN)('is repaired as without a pack: %s', (fragments) => {
    for (const gap of ['', '\n']) {
      const html = paragraphs(fragments, gap);
      expect(tutas.toText(html)).toBe(core.toText(html));
    }
  });

  it('is told as such: no rule of the pack is named', () => {
    const { decisions } = tutas.explain(paragraphs(TORN[0] as string, ''));
    expect(decisions.length).toBeGreaterThan(4);
    expect(new Set(decisions.map(({ rule }) => rule))).not.toContain('kazakh-model');
  });
});

describe('text of the language of the pack', () => {
  it.each([
    // A letter in thirty is none of Russian, and no word is Russian.
    [
      'Шумахер|жарақаттан|ған|Фелипе|Массан|ы|ауыстыруы|ке|рек|еді.',
      'Шумахер жарақаттанған Фелипе Массаны ауыстыруы керек еді.',
    ],
    [
      'Нара|зылықтар|сондай|-ақ|Парижде,|Болгария|дағы|София,|Литвадағы|Вильнюс|қаласында|өтті.',
      'Наразылықтар сондай-ақ Парижде, Болгариядағы София, Литвадағы Вильнюс қаласында өтті.',
    ],
  ])('is put together: %s', (fragments, whole) => {
    expect(tutas.toText(paragraphs(fragments, ''))).toBe(whole);
  });

  it('is asked about when it is too short to tell', () => {
    expect(tutas.toText('<p>Ол</p> <p>ба</p><p>ла</p> <p>екен.</p>')).toBe('Ол бала екен.');
  });
});

describe('evaluateInLanguage', () => {
  const RUN: Run = {
    fragments: ['abcdefghijkl', 'mnopqrstuvwxyz'],
    gaps: ['none'],
    fixed: [undefined],
    whitespace: 'silent',
    before: '',
    final: true,
    lexicon: { knows: () => false, forbids: () => false },
  };
  const JOINED = { verdict: 'join', rule: 'model', confidence: 0.999 } as const;
  const model = { decide: (): (typeof JOINED)[] => [JOINED] };

  it.each([
    ['a pack that speaks it as it is', (text: string) => text.includes(' '), 'join'],
    ['a pack that speaks it once it is repaired', (text: string) => !text.includes(' '), 'join'],
    ['a pack that speaks another', () => false, 'space'],
    ['a pack that does not say what it speaks', undefined, 'join'],
  ] as const)('%s', (_name, speaks, verdict) => {
    const pack = definePack({ name: 'xx', rules: [], model, ...(speaks === undefined ? {} : { speaks }) });
    expect(evaluateInLanguage(RUN, pack, 0)[0]?.verdict).toBe(verdict);
  });

  it('leaves what is too short to the pack', () => {
    const pack = definePack({ name: 'xx', rules: [], model, speaks: () => false });
    expect(evaluateInLanguage({ ...RUN, fragments: ['abc', 'def'] }, pack, 0)).toEqual([JOINED]);
  });
});
