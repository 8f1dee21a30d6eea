import {
  type Alphabet,
  type AlphabetSpec,
  createAlphabet,
  FINALS,
  FOREIGN_LETTERS,
  HARMONIES,
  OWN_LETTERS,
} from '../model/letter-codes.ts';
import { Faults, isObject } from './faults.ts';

const KEYS: ReadonlySet<string> = new Set([
  'letters',
  'capitals',
  'vowels',
  'foreign',
  'variants',
  'twins',
  'harmony',
  'finals',
]);

function isDistinct(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most && new Set(value).size === value.length;
}

/** True for a string of letters of `letters`. */
function isOf(letters: string, value: unknown): value is string {
  return typeof value === 'string' && [...value].every((letter) => letters.includes(letter));
}

function isGroups(letters: string, value: unknown, most: number): boolean {
  return Array.isArray(value) && value.length <= most && value.every((group) => isOf(letters, group));
}

/** True for pairs of one character each, the second a letter of `letters`. */
function isPairs(letters: string, value: unknown, isFirst: (first: string) => boolean): boolean {
  const isOne = (text: unknown): text is string => typeof text === 'string' && text.length === 1;
  const isPair = (pair: unknown): boolean =>
    Array.isArray(pair) &&
    pair.length === 2 &&
    isOne(pair[0]) &&
    isOne(pair[1]) &&
    isFirst(pair[0]) &&
    letters.includes(pair[1]);
  return Array.isArray(value) && value.every(isPair);
}

/**
 * The letters of a language, as its model is trained to see them: the first thing that a trained language needs.
 *
 * @example
 * ```ts
 * import { defineAlphabet } from 'tutas/pack';
 *
 * const turkish = defineAlphabet({
 *   letters: 'abcçdefgğhıijklmnoöprsştuüvyzâîû',
 *   capitals: 'ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZÂÎÛ',
 *   vowels: 'aeıioöuüâîû',
 *   harmony: ['aıou', 'eiöü'],
 *   finals: ['aeıioöuü', 'bcdgğjlmnrvyz', 'çfhkpsşt'],
 * });
 * ```
 *
 * @param spec the letters, and what they have in common
 * @throws TypeError naming every part that is wrong, what it takes and what it got
 */
export function defineAlphabet(spec: AlphabetSpec): Alphabet {
  const faults = new Faults('defineAlphabet');
  if (faults.demand(isObject(spec), 'the alphabet', 'an object', spec)) check(faults, spec);
  faults.raise();
  return Object.freeze(createAlphabet(spec));
}

function check(faults: Faults, spec: AlphabetSpec): void {
  faults.demandKeys(spec, KEYS);
  const { letters, capitals, vowels, foreign = '', variants = [], twins = [], harmony = [], finals = [] } = spec;
  const takes = `a string of 1 to ${OWN_LETTERS} letters, none of them twice`;
  if (!faults.demand(isDistinct(letters, OWN_LETTERS) && letters !== '', 'letters', takes, letters)) return;
  faults.demand(
    capitals === undefined || (typeof capitals === 'string' && capitals.length === letters.length),
    'capitals',
    `a string of ${letters.length} letters`,
    capitals,
  );
  faults.demand(isOf(letters, vowels), 'vowels', 'a string of letters', vowels);
  faults.demand(
    isDistinct(foreign, FOREIGN_LETTERS) && ![...foreign].some((letter) => letters.includes(letter)),
    'foreign',
    `a string of up to ${FOREIGN_LETTERS} other letters, none of them twice`,
    foreign,
  );
  faults.demand(
    isPairs(letters, variants, (first) => !letters.includes(first)),
    'variants',
    'pairs of another character and a letter',
    variants,
  );
  faults.demand(
    isPairs(letters, twins, (first) => typeof foreign === 'string' && foreign.includes(first)),
    'twins',
    'pairs of a foreign letter and a letter',
    twins,
  );
  faults.demand(isGroups(letters, harmony, HARMONIES), 'harmony', `up to ${HARMONIES} strings of letters`, harmony);
  faults.demand(isGroups(letters, finals, FINALS), 'finals', `up to ${FINALS} strings of letters`, finals);
}
