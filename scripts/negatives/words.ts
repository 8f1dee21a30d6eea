/**
 * The word lists the negatives are made of. Every list exists twice, with no word in common: what is made for the unseen
 * half shares no word with what a detector may be fitted on.
 *
 * @module
 */
import { english } from './words-en.ts';
import { kazakh } from './words-kk.ts';
import { russian } from './words-ru.ts';

export type Half = 'fitted' | 'unseen';
export type Language = 'kk' | 'ru' | 'en';

/** Words of one language for one half; all in lower case but for names. */
export interface Words {
  readonly nouns: readonly string[];
  /** Two words, an adjective and its noun. */
  readonly phrases: readonly string[];
  readonly adjectives: readonly string[];
  /** Finite verbs, third person, that need no object. */
  readonly verbs: readonly string[];
  /** What a button or a step says. */
  readonly orders: readonly string[];
  /** Where something is: a noun in an oblique case, or with a preposition or postposition. */
  readonly places: readonly string[];
  readonly adverbs: readonly string[];
  /** Conjunctions, prepositions, postpositions, pronouns. */
  readonly function: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly towns: readonly string[];
  /** Short messages of a chat. */
  readonly messages: readonly string[];
  /** Questions without their mark. */
  readonly questions: readonly string[];
  readonly units: readonly string[];
  /** Parts of words: prefixes or suffixes without a hyphen. */
  readonly affixes: readonly string[];
  readonly syllables: readonly string[];
}

/** The lists as they are written: words divided by commas. */
export type Written = Readonly<Record<keyof Words, string>>;

const WRITTEN: Readonly<Record<Language, Readonly<Record<Half, Written>>>> = {
  kk: kazakh,
  ru: russian,
  en: english,
};

function split(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter((word) => word !== '');
}

/** The words of a language for a half. */
export function wordsOf(language: Language, half: Half): Words {
  const written = WRITTEN[language][half];
  return Object.fromEntries(Object.entries(written).map(([name, list]) => [name, split(list)])) as unknown as Words;
}
