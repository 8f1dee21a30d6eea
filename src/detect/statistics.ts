/**
 * The statistics of a region: plain counts, made in `count.ts`. What they mean is said in `features.ts`.
 *
 * @module
 */

/** Counts over the fragments and boundaries of a region. */
export interface RegionStatistics {
  /** Fragments seen. */
  fragments: number;
  /** Words in them; a fragment counts four at most, so that one long text cannot hide a run. */
  words: number;
  /** Boundaries between two fragments of one paragraph. */
  boundaries: number;
  /** Of these: without any whitespace. */
  adjacent: number;
  /** Of these: with whitespace. */
  spaced: number;
  /** Spaced boundaries that hold a blank line. */
  blank: number;
  /** Boundaries at which markup marks a paragraph: nesting, an empty carrier. */
  marked: number;
  /** Empty carriers right before the carrier of a fragment, as a parser leaves them of the start of a carrier around carriers. */
  straysBefore: number;
  /** Empty carriers right behind the carrier of a fragment, as a parser leaves them of its end. */
  straysBehind: number;
  /** Boundaries at which carriers are nested. */
  nested: number;
  /** Fragments that begin in lower case after a fragment that ends no sentence. */
  soft: number;
  /** Cues that no paragraph begins or ends so: a comma, a lone letter, a bare suffix. */
  hard: number;
  /** Initials torn off, `Т|өрағасы`: counted apart, because a glossary looks like it. */
  capitals: number;
  /** Fragments that are one lower-case letter. */
  letters: number;
  /** Fragments of which only the pack can say that they cannot stand alone. */
  pieces: number;
  /** Bare text between carriers that goes on in lower case. */
  bare: number;
  /** Fragments that start with a dash. */
  dashes: number;
  /** Bare fragments beside carriers. */
  bareText: number;
  /** Spaced boundaries where only a join can be right. */
  spacedJoins: number;
  /** Pieces with whitespace on both sides. */
  spacedPieces: number;
  /** Adjacent boundaries where only a join can be right. */
  adjacentJoins: number;
  /** Adjacent boundaries where only a space can be right. */
  adjacentSpaces: number;
  /** Boundaries without whitespace between two fragments of four letters or more. */
  adjacentLong: number;
  /** Characters of text, up to a thousand. */
  characters: number;
  /** The longest word, in fragments, that trusting adjacency would make. */
  chain: number;
  /** Its length, in characters as they are written. */
  touching: number;
  /** Of the boundaries: those that cross forced breaks only. */
  forcedBreaks: number;
  /** Boundaries at which a carrier with nothing but no-break spaces stands. */
  blankCarriers: number;
  /** Fragments of two words or more. */
  multi: number;
  /** Words behind the first one of a first fragment that ends no sentence, three at most. */
  head: number;
  /** Words behind the first one of a last fragment that goes on, and ends a sentence, three at most. */
  tail: number;
  /** Fragments that start in lower case. */
  lowerStarts: number;
  /** Fragments that start with a capital. */
  upperStarts: number;
  /** Fragments that start with a digit. */
  digitStarts: number;
  /** Fragments that start with a letter of a script without case, or with a list letter, `а) су`. */
  caselessStarts: number;
  /** Fragments that end with a sentence mark. */
  sentenceEnds: number;
  /** Fragments that end with a comma, colon or semicolon. */
  commaEnds: number;
  /** Boundaries before a capital where no sentence ended. */
  innerCapitals: number;
  /** Of the sentence ends inside: those before a capital or a digit. */
  fittingEnds: number;
  /** Sentence marks behind a letter or two, before a fragment in lower case: abbreviations, `т.б.|сияқты`. */
  abbreviations: number;
  /** Fragments that hold neither letter nor digit, with whitespace before them: `/`, `|`, `•`. */
  separators: number;
  /** Of these: dashes, `Тіл|—|ақылдың|өлшемі.` */
  loneDashes: number;
  /** The facts of the first fragment. */
  first: number;
  /** The facts of the last fragment. */
  last: number;
}

/** Statistics of nothing. */
export function noStatistics(): RegionStatistics {
  return {
    fragments: 0,
    words: 0,
    boundaries: 0,
    adjacent: 0,
    spaced: 0,
    blank: 0,
    marked: 0,
    straysBefore: 0,
    straysBehind: 0,
    nested: 0,
    soft: 0,
    hard: 0,
    capitals: 0,
    letters: 0,
    pieces: 0,
    bare: 0,
    dashes: 0,
    bareText: 0,
    spacedJoins: 0,
    spacedPieces: 0,
    adjacentJoins: 0,
    adjacentSpaces: 0,
    characters: 0,
    chain: 0,
    touching: 0,
    adjacentLong: 0,
    forcedBreaks: 0,
    blankCarriers: 0,
    multi: 0,
    head: 0,
    tail: 0,
    lowerStarts: 0,
    upperStarts: 0,
    digitStarts: 0,
    caselessStarts: 0,
    sentenceEnds: 0,
    commaEnds: 0,
    innerCapitals: 0,
    fittingEnds: 0,
    abbreviations: 0,
    separators: 0,
    loneDashes: 0,
    first: 0,
    last: 0,
  };
}

/** Fewer pieces between two longer ones may be short lines of verse. */
const FEWEST_BETWEEN = 3;
/**
 * So may pieces of which a larger share has several words: with as many as all other damage may have, three false alarms more in
 * 21,328 unseen regions.
 */
const MOST_SEVERAL_BETWEEN = 0.15;

/** A paragraph of which only the middle is torn: `Қазір әкімдіктен|жер|бөлініп|зауыт салып жатырмыз.` */
function hasWholeEnds(statistics: RegionStatistics): boolean {
  // Every sentence but the last ends before the beginning of another: the whole is one text.
  const { fragments, multi, head, tail, sentenceEnds, abbreviations, fittingEnds } = statistics;
  const between = fragments - 2;
  return (
    head > 0 &&
    tail > 0 &&
    between >= FEWEST_BETWEEN &&
    multi - 2 <= between * MOST_SEVERAL_BETWEEN &&
    sentenceEnds - abbreviations === fittingEnds + 1
  );
}

/** Fragments of several words, but for the ends of a paragraph of which only the middle is torn. */
export function severalInside(statistics: RegionStatistics): number {
  return hasWholeEnds(statistics) ? statistics.multi - 2 : statistics.multi;
}

/** Words of the fragments, with those ends as one word each. */
export function wordsInside(statistics: RegionStatistics): number {
  const { words, head, tail } = statistics;
  return hasWholeEnds(statistics) ? words - head - tail : words;
}

/** Whether empty carriers are what a parser leaves of nesting: an author's own blank paragraph has no counterpart. */
export function hasRemains({ straysBefore, straysBehind }: RegionStatistics): boolean {
  return straysBefore > 0 && straysBehind > 0;
}

/** Whether carriers were nested, as no author nests them: they still are, or a parser has closed the outer ones. */
export function wasNested(statistics: RegionStatistics): boolean {
  return statistics.nested > 0 || hasRemains(statistics);
}
