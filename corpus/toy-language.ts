/**
 * A small made-up language, to train a model for: Latin letters, endings that agree with the vowels of their stem, a few
 * short words that stand alone. Sentences are drawn at random; one seed gives one text.
 *
 * @module
 */
import { createRandom, type Random } from './random.ts';

/** Its letters, as `defineAlphabet` takes them. */
export const TOY_LETTERS = {
  letters: 'abdefgiklmnoprstuvzäö',
  vowels: 'aeiouäö',
  harmony: ['aou', 'äöe'],
  finals: ['aeiouäö', 'bdglmnrvz', 'fkpst'],
};

const BACK_NOUNS = 'talor pukan sadur mornu kovan lupas tamo vagur naldo rusta dalum fogan zoral panuk'.split(' ');
const FRONT_NOUNS = 'melär tövek pälen sördä venöl gelpä köreg dänöv lävte rözen pelök zetär födel nästö'.split(' ');
const BACK_VERBS = 'namu lograt durva sompal tukor'.split(' ');
const FRONT_VERBS = 'selpö kevrä töldem närgö vöspel'.split(' ');
/** The endings of nouns, after back vowels and after front ones. */
const NOUN_ENDINGS = [
  ['', ''],
  ['lar', 'lär'],
  ['dano', 'däne'],
  ['lardano', 'lärdäne'],
  ['sum', 'söm'],
  ['larsum', 'lärsöm'],
] as const;
const VERB_ENDINGS = [
  ['ta', 'tä'],
  ['tavo', 'täve'],
  ['gura', 'gerä'],
] as const;
const SHORT_WORDS = ['ni', 'o', 'bel', 'ka'];

function draw<Element>(random: Random, elements: readonly Element[]): Element {
  return elements[random.int(elements.length)] as Element;
}

function wordOf(
  random: Random,
  stems: readonly (readonly string[])[],
  endings: readonly (readonly string[])[],
): string {
  const side = random.int(2);
  return draw(random, stems[side] as readonly string[]) + (draw(random, endings)[side] as string);
}

/** Draws sentences. */
export function toySentences(seed: number, count: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const words: string[] = [];
    const nouns = 2 + random.int(4);
    for (let at = 0; at < nouns; at += 1) {
      if (random.chance(0.25)) words.push(draw(random, SHORT_WORDS));
      words.push(wordOf(random, [BACK_NOUNS, FRONT_NOUNS], NOUN_ENDINGS));
    }
    words.push(wordOf(random, [BACK_VERBS, FRONT_VERBS], VERB_ENDINGS));
    const sentence = words.join(' ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  });
}
