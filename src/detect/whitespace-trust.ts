/**
 * Does the whitespace between the fragments of a run tell the truth?
 *
 * @module
 */
import type { RegionStatistics } from './statistics.ts';

/** What whitespace is believed to mean in a region. */
export interface WhitespaceTrust {
  /** Adjacency means "one word". */
  readonly trustAdjacent: boolean;
  /** Whitespace means "two words". */
  readonly trustSpaced: boolean;
  /** A blank line means a paragraph. */
  readonly trustBlank: boolean;
  /** No two fragments touch: whitespace that is everywhere stands inside words too, where there are pieces of words. */
  readonly isEverywhere: boolean;
  /** Whether something shows that words were cut: a piece that is none, a mark that stands apart. */
  readonly areWordsCut: boolean;
}

/** Words of more pieces than this do not occur; a longer chain of them is whitespace that was removed. */
const LONGEST_CHAIN = 7;

/** Nor do words of more letters, hyphens and marks: words that touch are no proof that all of them are one. */
const LONGEST_SPELLED = 40;

/**
 * A word is seldom cut into two parts of four letters or more: of 1,261 sentences with cut words and true whitespace, one in a
 * hundred has two such places, and of 1,500 in which half of the spaces are missing, nine in ten. There a language decides.
 */
const FEWEST_LONG = 2;

/**
 * Words cut into syllables touch more often than they are parted: `Қа|зақ|стан құ|ра|ма|сы`. Hardly two of them have four
 * letters; of words whose spaces are missing, every second pair.
 */
const LONG_PER_SYLLABLES = 10;

/** Measures, or with `trust` and `ignore` simply says, whether whitespace is believed. */
export function assessWhitespace(
  statistics: RegionStatistics,
  whitespace: 'auto' | 'trust' | 'ignore',
  hasLanguage: boolean,
): WhitespaceTrust {
  const { boundaries, adjacent, adjacentLong, spaced, adjacentSpaces, blank, hard, pieces, spacedJoins } = statistics;
  const areWordsCut = hard + pieces + spacedJoins > 0;
  const trustBlank = blank > 0 && blank * 3 <= boundaries;
  if (whitespace !== 'auto') {
    const believed = whitespace === 'trust';
    return { trustAdjacent: believed, trustSpaced: believed, trustBlank, isEverywhere: false, areWordsCut };
  }
  const trustSpaced = isSpacedTrue(statistics);
  const isEverywhere = adjacent === 0;
  // `ба|й|қауға`: where no language can be asked, a few pieces that touch and cannot stand alone are one word.
  if (spaced === 0 && !hasLanguage) {
    return { trustAdjacent: isOneWord(statistics), trustSpaced, trustBlank, isEverywhere, areWordsCut };
  }
  const implausible = adjacentSpaces > 1 ? adjacentSpaces * 10 > adjacent : adjacentSpaces === 1 && adjacent <= 4;
  const hasSyllables = adjacentLong * LONG_PER_SYLLABLES <= adjacent;
  // `Фото Мен|бүгін|үйге|бардым.`: most fragments touch, and none of them looks like a piece of a word.
  const isGlued = adjacent > spaced && !areWordsCut && !hasSyllables;
  const isOfWords = hasLanguage && ((adjacentLong >= FEWEST_LONG && adjacentLong * 2 >= adjacent) || isGlued);
  // Where every letter has an element of its own, a word is as long a chain as it has letters.
  const isSpelled = statistics.letters * 2 > statistics.fragments;
  const longest = isSpelled ? LONGEST_SPELLED : LONGEST_CHAIN;
  const trustAdjacent =
    spaced > 0 &&
    !implausible &&
    !isOfWords &&
    statistics.chain <= longest &&
    statistics.touching <= LONGEST_SPELLED &&
    (spaced >= adjacent || adjacent <= 8 || isSpelled || hasSyllables);
  return { trustAdjacent, trustSpaced, trustBlank, isEverywhere, areWordsCut };
}

/** Whether whitespace means "two words": it does where it stands in hardly any place that must be a join. */
function isSpacedTrue(statistics: RegionStatistics): boolean {
  const { adjacent, spaced, spacedJoins: marks, spacedPieces: pieces } = statistics;
  const wrong = marks + pieces;
  if (wrong === 0) return true;
  if (adjacent === 0) {
    // Every gap is spaced: one odd place in a long text is an author's slip, more are cuts.
    return wrong * 50 < spaced || (wrong === 1 && spaced > 20);
  }
  // One odd word where some gaps are missing is a rare word; many are pieces.
  const doubtful = marks + (pieces < 2 || pieces * 20 < spaced ? 0 : pieces);
  return (doubtful * 50 <= spaced || doubtful * 3 <= statistics.adjacentJoins) && doubtful * 10 < adjacent + spaced;
}

function isOneWord(statistics: RegionStatistics): boolean {
  return (
    statistics.fragments <= 4 &&
    statistics.words === statistics.fragments &&
    statistics.adjacentSpaces === 0 &&
    statistics.characters <= LONGEST_WORD
  );
}

/** The longest word, in characters, that is made without a language's consent. */
const LONGEST_WORD = 24;
