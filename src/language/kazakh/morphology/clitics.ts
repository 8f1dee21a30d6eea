/**
 * Particles and conjunctions that are written apart, although each looks like a suffix or assimilates like one.
 *
 * @module
 */

/** One set of forms, of which the final sound of the word before chooses one. */
export interface CliticRow {
  readonly name: string;
  /** Forms by the final classes they may stand after (see `suffixes.ts`). */
  readonly forms: readonly { readonly after: string; readonly words: string }[];
}

/** Source: spelling rules of Kazakh; in the training text more than 99 % of the tokens agree. */
export const cliticRows: readonly CliticRow[] = [
  {
    name: 'also',
    forms: [
      { after: 'vglns', words: 'да де' },
      { after: 'p', words: 'та те' },
    ],
  },
  {
    name: 'and, with',
    forms: [
      { after: 'vgln', words: 'мен' },
      { after: 's', words: 'бен' },
      { after: 'p', words: 'пен' },
    ],
  },
  {
    name: 'question',
    forms: [
      { after: 'vgl', words: 'ма ме' },
      { after: 'ns', words: 'ба бе' },
      { after: 'p', words: 'па пе' },
    ],
  },
  {
    name: 'indeed',
    forms: [
      { after: 'vglns', words: 'ғой' },
      { after: 'p', words: 'қой' },
    ],
  },
  {
    name: 'only',
    forms: [
      { after: 'vglns', words: 'ғана' },
      { after: 'p', words: 'қана' },
    ],
  },
];

/** Words after which `да де та те` is always the particle: their locative is another form, or they have none. */
export const alwaysBeforeParticleRow: string =
  'арқылы басқа бірақ бол болса бұл былтыр және десе егер ешқашан ешкім әлі әрқашан кейін мен не ол өзге сен сол ' +
  'сонда сондықтан тағы үшін';

const alwaysBeforeParticle: ReadonlySet<string> = new Set(alwaysBeforeParticleRow.split(' '));

/** True for `да де та те`. */
export function isParticle(word: string): boolean {
  return word === 'да' || word === 'де' || word === 'та' || word === 'те';
}

/** True for `да де та те`, bare or with the comma that ends the first of two parallel halves. */
export function isParallelParticle(fragment: string): boolean {
  return fragment.length <= 3 && isParticle(fragment.endsWith(',') ? fragment.slice(0, -1) : fragment);
}

/** True for a question particle of «is it X, or is it Y?», with the comma or question mark behind it. */
export function isParallelQuestion(fragment: string): boolean {
  return (
    fragment.length === 3 && (fragment[2] === ',' || fragment[2] === '?') && isQuestionParticle(fragment.slice(0, 2))
  );
}

/** True for `ма ме ба бе па пе`. */
export function isQuestionParticle(word: string): boolean {
  if (word.length !== 2) {
    return false;
  }
  const first = word.charAt(0);
  return (first === 'м' || first === 'б' || first === 'п') && (word.endsWith('а') || word.endsWith('е'));
}

/** Endings after which no locative can follow: cases, and the possessive of words that are not short. */
const CLOSED = /(?:[ғгқк][ае]|[дт][ае]н|мен|[ыі])$/u;
/** A word of fewer letters may end so without bearing an ending. */
const INFLECTED = 5;

/** True when `да де та те` after `word`, folded, can only be the particle. */
export function isAlwaysBeforeParticle(word: string): boolean {
  return alwaysBeforeParticle.has(word) || (word.length >= INFLECTED && CLOSED.test(word));
}
