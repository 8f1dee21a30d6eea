/**
 * The trained model through the Kazakh pack: whole ways through a run, the caller's words, odd input, long input.
 */
import { toText } from 'tutas';
import { describe, expect, it } from 'vitest';
import { evaluateRules } from '../../../../src/decide/evaluate-rules.ts';
import { kazakh } from '../../../../src/language/kazakh/index.ts';
import { kazakhModel } from '../../../../src/language/kazakh/model/index.ts';
import type { Run, RunLexicon } from '../../../../src/language/pack.ts';

const nothing: RunLexicon = { knows: () => false, forbids: () => false };

function runOf(fragments: readonly string[], more: Partial<Run> = {}): Run {
  const count = Math.max(0, fragments.length - 1);
  return {
    fragments,
    gaps: new Array(count).fill('blank'),
    fixed: new Array(count).fill(undefined),
    whitespace: 'silent',
    before: '',
    final: true,
    lexicon: nothing,
    ...more,
  };
}

function repair(picture: string, more: Partial<Run> = {}): string {
  const fragments = picture.split('|');
  let out = fragments[0] as string;
  evaluateRules(runOf(fragments, more), kazakh, 0).forEach((opinion, i) => {
    out += `${opinion.verdict === 'join' ? '' : ' '}${fragments[i + 1]}`;
  });
  return out;
}

describe('the Kazakh model', () => {
  it.each([
    ['парламенттік|сайлауды|ба|й|қауға|қатысты.', 'парламенттік сайлауды байқауға қатысты.'],
    ['Парламенттік|сайлауд|ы|шет|мемлекеттер', 'Парламенттік сайлауды шет мемлекеттер'],
    ['Латвия|Республикасы|ОСК|Т|өрағасының|орынбасары', 'Латвия Республикасы ОСК Төрағасының орынбасары'],
    ['әріптестеріне|е|л|Президенті', 'әріптестеріне ел Президенті'],
    ['басқа|елдердің|о|рталық|сайлау|органдарының', 'басқа елдердің орталық сайлау органдарының'],
    ['Грузия|Республикасы|ның|төрағасы', 'Грузия Республикасының төрағасы'],
    ['туралы|м|еморандумға|қол қойды|.', 'туралы меморандумға қол қойды.'],
    ['жоспарланғанын а|йта|кету|қажет.', 'жоспарланғанын айта кету қажет.'],
    ['шет|мемлекеттер|мен|халықаралық|ұйымдардың|өкілі', 'шет мемлекеттер мен халықаралық ұйымдардың өкілі'],
    ['Бүгін|Алматы|қаласында|жаңа|мектеп|ашылды|.', 'Бүгін Алматы қаласында жаңа мектеп ашылды.'],
  ])('%s', (broken, whole) => {
    expect(repair(broken)).toBe(whole);
  });

  it('reads Latin look-alikes, invisible characters and decomposed letters as what they stand for', () => {
    expect(repair('жаңа|мемлекеттi|к|тіл')).toBe('жаңа мемлекеттiк тіл');
    expect(repair('сайлауды|ба|и\u0306|қауға|қатысты')).toBe('сайлауды баи\u0306қауға қатысты');
  });

  it('keeps what is settled', () => {
    const fragments = ['ба', 'й', 'қауға'];
    const settled = [{ verdict: 'space', rule: 'test', confidence: 1 } as const, undefined];
    expect(kazakhModel.decide(runOf(fragments), settled)[0]).toBe(settled[0]);
  });

  it('leaves forbidden words to the engine, which knows where such a word falls in two', () => {
    const never: RunLexicon = { knows: () => false, forbids: (word) => word === 'байқауға' };
    expect(repair('сайлауды|ба|й|қауға|қатысты', { lexicon: never })).toContain('байқауға');
    const html = '<p>Ол</p><p>ба</p><p>й</p><p>қауға</p><p>қатысты</p><p>.</p>';
    expect(toText(html, { lexicon: { never: ['байқауға'] } })).not.toContain('байқауға');
    expect(toText(html)).toContain('байқауға');
  });

  it('believes the words the caller adds', () => {
    const picture = 'бұл|Зорт|абан|деген|ауыл';
    const add: RunLexicon = { knows: (word) => word === 'зортабан', forbids: () => false };
    const plain = kazakhModel.decide(runOf(picture.split('|')), []);
    const vouched = kazakhModel.decide(runOf(picture.split('|'), { lexicon: add }), []);
    const joins = (opinions: typeof plain): number => {
      const opinion = opinions[1];
      return opinion === undefined ? 0 : opinion.verdict === 'join' ? opinion.confidence : 1 - opinion.confidence;
    };
    expect(joins(vouched)).toBeGreaterThan(joins(plain));
  });

  it('gives confidences between 0 and 1, the same each time', () => {
    const run = runOf('Кездесулерде ОСК|Т|өрағасы|әріптестеріне|е|л|Президенті|бастамашылық'.split('|'));
    const first = kazakhModel.decide(run, []);
    for (const opinion of first) {
      expect(opinion.confidence).toBeGreaterThanOrEqual(0);
      expect(opinion.confidence).toBeLessThanOrEqual(1);
    }
    expect(kazakhModel.decide(run, [])).toEqual(first);
  });

  it('takes anything', () => {
    for (const fragments of [[], [''], ['а'], ['\u00AD', 'а'], ['😀', '中', '🇰🇿'], ['\uD800', 'й'], [' ', ' ']]) {
      expect(kazakhModel.decide(runOf(fragments), [])).toHaveLength(Math.max(0, fragments.length - 1));
    }
  });

  it('decides a run of a hundred thousand pieces', () => {
    const run = runOf(Array.from({ length: 100_000 }, (_, i) => 'байқауға'.charAt(i % 8)));
    expect(kazakhModel.decide(run, [])).toHaveLength(99_999);
  });
});
