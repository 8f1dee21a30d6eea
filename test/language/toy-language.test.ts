/**
 * A second trained language: letters, a text and the common rules, and nothing of Kazakh. The model is trained here, on a few
 * hundred sentences of a made-up language, and asked about sentences that it never saw.
 */
import { toText } from 'tutas/core';
import { commonRules, createBoundaryModel, createWordLexicon, defineAlphabet, definePack } from 'tutas/pack';
import { describe, expect, it } from 'vitest';
import { damage, renderSqueezed } from '../../corpus/damage.ts';
import { TOY_LETTERS, toySentences } from '../../corpus/toy-language.ts';
import { trainLanguage } from '../../scripts/train/train-language.ts';

const alphabet = defineAlphabet(TOY_LETTERS);
const source = { alphabet, lines: toySentences(1, 400), words: [], suffixFloor: 3, epochs: 4, seed: 1, log: () => {} };
const trained = trainLanguage(source);
const lexicon = createWordLexicon({ alphabet, data: trained.lexicon });
const model = createBoundaryModel({ name: 'toy-model', weights: trained.weights, lexicon });
const withModel = definePack({ name: 'toy', rules: commonRules, model });
const withRules = definePack({ name: 'toy', rules: commonRules });

const DOCUMENTS = 100;

/** How many of the broken documents come out as they were. */
function countWhole(pack: typeof withModel): number {
  let whole = 0;
  for (let seed = 0; seed < DOCUMENTS; seed += 1) {
    const damaged = damage(toySentences(1000 + seed, 3), { seed });
    const text = toText(renderSqueezed(damaged), { pack, whitespace: 'ignore', minProbability: 0 });
    if (text === damaged.gold) whole += 1;
  }
  return whole;
}

describe('a trained toy language', () => {
  it('makes nearly every broken document whole, and half as many with rules alone', () => {
    expect(countWhole(withModel)).toBeGreaterThanOrEqual(95);
    expect(countWhole(withRules)).toBeLessThan(70);
  });

  it('is the same every time it is trained', () => {
    expect(trainLanguage(source)).toEqual(trained);
  });

  it.each([
    ['a word of the text', 'talorlardano', true],
    ['the same with a capital', 'Talorlardano', true],
    ['the same with what nobody sees', 'tal\u00ADor\u200Blar\u2060dano', true],
    ['a piece of one', 'alorl', false],
    ['a word of another language', 'kitap', false],
    ['a word in other letters', 'талор', false],
    ['nothing', '', false],
    ['a long word', 'talor'.repeat(20), false],
  ])('its lexicon knows what it knows: %s', (_, word, isKnown) => {
    expect(lexicon.has(word)).toBe(isKnown);
  });

  it('speaks under its own name', () => {
    const run = {
      fragments: ['Pukan', 'lar', 'namu', 'ta'],
      gaps: ['none', 'none', 'none'] as const,
      fixed: [undefined, undefined, undefined],
      whitespace: 'silent' as const,
      before: '',
      final: true,
      lexicon: { knows: () => false, forbids: () => false },
    };
    const opinions = model.decide(run, []);
    expect(opinions.map(({ verdict }) => verdict)).toEqual(['join', 'space', 'join']);
    expect(new Set(opinions.map(({ rule }) => rule))).toEqual(new Set(['toy-model']));
  });

  it('lets the pack look again, and believes its pieces and thresholds', () => {
    const html = '<p>Pukan</p><p>lar</p><p>namu</p><p>ta</p><p>.</p>';
    const textWith = (more: object): string => {
      const own = createBoundaryModel({ name: 'toy-model', weights: trained.weights, lexicon, ...more });
      const pack = definePack({ name: 'toy', rules: commonRules, model: own });
      return toText(html, { pack, whitespace: 'ignore', minProbability: 0 });
    };
    expect(textWith({})).toBe('Pukanlar namuta.');
    const never = { besidePiece: 1, betweenWords: 1, intoUnseen: 1 };
    expect(textWith({ thresholds: { silent: never, noisy: never } })).toBe('Pukan lar namu ta.');
    const pieces = { silent: { ...never, besidePiece: 0.5 }, noisy: never };
    expect(textWith({ thresholds: pieces, isPiece: (letters: string) => letters === 'ta' })).toContain('namuta');
    const refine = (
      _: unknown,
      __: unknown,
      opinions: { verdict: string; rule: string; confidence: number }[],
    ): void => {
      opinions[0] = { verdict: 'space', rule: 'second-look', confidence: 1 };
    };
    expect(textWith({ refine })).toBe('Pukan lar namuta.');
  });
});

type Spec = Record<string, unknown>;

describe('defineAlphabet', () => {
  const letters = { letters: 'abcdef', vowels: 'ae' };
  const wrong: [string, unknown, string][] = [
    ['no object', undefined, 'the alphabet must be an object, got undefined'],
    ['no letters', { vowels: 'a' }, 'letters must be a string of 1 to 42 letters, none of them twice, got undefined'],
    ['a letter twice', { letters: 'aba', vowels: 'a' }, 'letters must be a string of 1 to 42 letters'],
    ['vowels of another alphabet', { ...letters, vowels: 'ax' }, 'vowels must be a string of letters, got "ax"'],
    ['capitals of another length', { ...letters, capitals: 'AB' }, 'capitals must be a string of 6 letters, got "AB"'],
    ['a foreign letter that is none', { ...letters, foreign: 'xa' }, 'foreign must be a string of up to 26 other'],
    ['a twin without a letter', { ...letters, foreign: 'x', twins: [['x', 'y']] }, 'twins must be pairs'],
    ['a variant of no letter', { ...letters, variants: [['x', 'y']] }, 'variants must be pairs'],
    ['three harmonies', { ...letters, harmony: ['a', 'e', 'b'] }, 'harmony must be up to 2 strings of letters'],
    ['a final that is no letter', { ...letters, finals: ['x'] }, 'finals must be up to 6 strings of letters'],
    ['an unknown key', { ...letters, consonants: 'bcd' }, 'the key "consonants" must be one of letters, capitals'],
  ];
  it.each(wrong)('refuses %s', (_, spec, message) => {
    expect(() => defineAlphabet(spec as typeof TOY_LETTERS)).toThrow(TypeError);
    expect(() => defineAlphabet(spec as typeof TOY_LETTERS)).toThrow(`defineAlphabet: ${message}`);
  });

  it('reads capitals that are not what JavaScript takes for them, and composed letters', () => {
    const { codes, composed } = defineAlphabet({ letters: 'ıiç', capitals: 'IİÇ', vowels: 'ıi' });
    const codeOf = (letter: string): number => codes[letter.charCodeAt(0)] as number;
    expect(['ı', 'i', 'ç', 'I', 'İ', 'Ç'].map((letter) => codeOf(letter) & 0x7f)).toEqual([1, 2, 3, 1, 2, 3]);
    expect(composed.size).toBe(0);
    expect(defineAlphabet({ letters: 'cç', vowels: 'c' }).composed.get((1 << 16) | 0x327)).toBe(2);
  });
});

describe('createWordLexicon', () => {
  const data = trained.lexicon;
  const wrong: [string, unknown, string][] = [
    ['no object', 7, 'the lexicon must be an object, got number'],
    ['an alphabet that is none', { alphabet: TOY_LETTERS, data }, 'alphabet must be what defineAlphabet returns'],
    ['no data', { alphabet }, 'data must be an object, got undefined'],
    ['a filter that is missing', { alphabet, data: { ...data, checks: undefined } }, 'data.checks must be an object'],
    [
      'a filter that is cut short',
      { alphabet, data: { ...data, words: { ...data.words, data: data.words.data.slice(1) } } },
      'data.words.data must be a string of',
    ],
    [
      'a filter of other bits',
      { alphabet, data: { ...data, built: { ...data.built, bits: 9 } } },
      'data.built.bits must be 3, got number',
    ],
    ['an unknown key', { alphabet, data, words: [] }, 'the key "words" must be one of alphabet, data'],
  ];
  it.each(wrong)('refuses %s', (_, spec, message) => {
    expect(() => createWordLexicon(spec as never)).toThrow(TypeError);
    expect(() => createWordLexicon(spec as never)).toThrow(`createWordLexicon: ${message}`);
  });
});

describe('createBoundaryModel', () => {
  const right: Spec = { name: 'toy-model', weights: trained.weights, lexicon };
  const { embedding } = trained.weights;
  const wrong: [string, unknown, string][] = [
    ['no object', null, 'the model must be an object, got null'],
    ['no name', { ...right, name: undefined }, 'name must be words in kebab-case, got undefined'],
    ['a name in the wrong style', { ...right, name: 'toyModel' }, 'name must be words in kebab-case, got "toyModel"'],
    ['no weights', { ...right, weights: [] }, 'weights must be an object, got an array'],
    [
      'weights of another release',
      { ...right, weights: { ...trained.weights, embedding: { ...embedding, data: embedding.data.slice(16) } } },
      'weights.embedding must be an object with a scale above 0 and',
    ],
    [
      'an output that is no number',
      { ...right, weights: { ...trained.weights, output: new Array(16).fill(Number.NaN) } },
      'weights.output must be an array of 16 numbers',
    ],
    ['data for a lexicon', { ...right, lexicon: trained.lexicon }, 'lexicon must be what createWordLexicon returns'],
    [
      'thresholds beyond 1',
      { ...right, thresholds: { silent: { besidePiece: 2, betweenWords: 1, intoUnseen: 1 }, noisy: 3 } },
      'thresholds.silent.besidePiece must be from 0 to 1, got number; thresholds.noisy must be an object, got number',
    ],
    ['isPiece of the wrong type', { ...right, isPiece: 'ta' }, 'isPiece must be a function, got "ta"'],
    ['refine of the wrong type', { ...right, refine: {} }, 'refine must be a function, got object'],
    ['an unknown key', { ...right, decide: () => [] }, 'the key "decide" must be one of name, weights'],
  ];
  it.each(wrong)('refuses %s', (_, spec, message) => {
    expect(() => createBoundaryModel(spec as never)).toThrow(TypeError);
    expect(() => createBoundaryModel(spec as never)).toThrow(`createBoundaryModel: ${message}`);
  });
});
