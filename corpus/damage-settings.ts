/**
 * How badly, and where, text gets broken: what `damage.ts` is told.
 *
 * @module
 */

/** Where the letters of a word are cut. */
export type CutPlace = 'first' | 'around-inner' | 'last' | 'ending' | 'inside' | 'anywhere' | 'syllable';

/** How badly, and where, text gets broken. All rates are probabilities. */
export interface DamageSetting {
  readonly name: string;
  /** Words with a cut between two letters. */
  readonly letterCut: number;
  /** Where those cuts stand, by weight, per word. */
  readonly places: readonly (readonly [CutPlace, number])[];
  /** Cut words that get one more random cut. */
  readonly secondCut: number;
  /** Hyphenated words cut at the hyphen. */
  readonly hyphenCut: number;
  /** Of the hyphen cuts: the hyphen becomes a fragment of its own. */
  readonly hyphenAlone: number;
  readonly stopDetached: number;
  readonly commaDetached: number;
  /** Colons, semicolons, question marks and the like. */
  readonly markDetached: number;
  readonly quoteDetached: number;
  /** Words standing as bare text between the elements. */
  readonly bare: number;
  /** Bare fragments that hold two words. */
  readonly barePair: number;
  /** Elements that hold two words (a third follows at the same rate). */
  readonly leafPair: number;
  /** The first letter of a word sits in the fragment of the word before it. */
  readonly initialMoved: number;
  /** Spaces that stand inside an element instead of between two. */
  readonly spaceInside: number;
}

/** The counts of the krmm page. */
export const SEED_SETTING: DamageSetting = {
  name: 'seed',
  letterCut: 0.042,
  places: [
    ['first', 9],
    ['around-inner', 3],
    ['last', 1],
    ['ending', 1],
    ['inside', 2],
  ],
  secondCut: 0.06,
  hyphenCut: 0.83,
  hyphenAlone: 0.09,
  stopDetached: 0.42,
  commaDetached: 0.23,
  markDetached: 0.2,
  quoteDetached: 0.95,
  bare: 0.13,
  barePair: 0.2,
  leafPair: 0.02,
  initialMoved: 1 / 380,
  spaceInside: 0.007,
};

/** The cuts of real word processor HTML: more last letters and endings, the same carriers. */
export const RUNS_SETTING: DamageSetting = {
  ...SEED_SETTING,
  name: 'runs',
  places: [
    ['first', 43],
    ['around-inner', 7],
    ['last', 22],
    ['ending', 17],
    ['inside', 5],
  ],
};

/** Cuts anywhere in a word: no generator known, a test of robustness. */
export const RANDOM_SETTING: DamageSetting = {
  ...SEED_SETTING,
  name: 'random',
  places: [['anywhere', 1]],
  secondCut: 0.25,
};

/** Plain text in which a few spaces too many were typed or scanned; most gaps are right. */
export const SPACED_SETTING: DamageSetting = {
  ...SEED_SETTING,
  name: 'spaced',
  letterCut: 0.03,
  places: [
    ['first', 4],
    ['around-inner', 1],
    ['last', 2],
    ['ending', 3],
    ['inside', 2],
    ['syllable', 2],
  ],
  hyphenCut: 0.4,
  hyphenAlone: 0.1,
  stopDetached: 0.05,
  commaDetached: 0.05,
  markDetached: 0.05,
  quoteDetached: 0.05,
  bare: 0,
  leafPair: 0,
  initialMoved: 0,
};

/** Worse than the measured page in every way, and other than it: what a page nobody has seen may be like. */
export const HARD_SETTING: DamageSetting = {
  ...SEED_SETTING,
  name: 'hard',
  letterCut: 1 / 17,
  places: [
    ['first', 42],
    ['around-inner', 14],
    ['last', 13],
    ['ending', 16],
    ['inside', 15],
  ],
  secondCut: 0.05,
  hyphenAlone: 0.15,
  stopDetached: 0.2,
  commaDetached: 0.2,
  markDetached: 0.2,
  quoteDetached: 0.2,
};
