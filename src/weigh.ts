/**
 * Stage 3: is the region a broken run, and does its whitespace tell the truth? Adds up evidence over the whole region;
 * no language but what the pack answers to "can this stand alone?".
 *
 * @module
 */
import { DIVISION, ITEM, type Role } from './elements.ts';
import * as R from './region.ts';

/** The figures behind a judgement on a region; plain counts. */
export interface Weights {
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
  /** Boundaries at which carriers are nested. */
  nested: number;
  /** Fragments that begin in lower case after a fragment that ends no sentence. */
  soft: number;
  /** Cues that no paragraph begins or ends so: a comma, a lone letter, a bare suffix. */
  hard: number;
  /** Fragments that are one lower-case letter. */
  letters: number;
  /** Fragments of which the pack says that they cannot stand alone. */
  pieces: number;
  /** Bare text between carriers that goes on in lower case. */
  bare: number;
  /** Fragments that start with a dash. */
  dashes: number;
  /** Fragments that end with a comma or sentence mark. */
  punctuated: number;
  /** Spaced boundaries where only a join can be right. */
  spacedJoins: number;
  /** Adjacent boundaries where only a space can be right. */
  adjacentSpaces: number;
  /** The longest word, in fragments, that trusting adjacency would make. */
  chain: number;
  /** Boundaries that cross forced breaks only. */
  forcedBreaks: number;
}

/** A fresh set of figures. */
export function noWeights(): Weights {
  return {
    fragments: 0,
    words: 0,
    boundaries: 0,
    adjacent: 0,
    spaced: 0,
    blank: 0,
    marked: 0,
    nested: 0,
    soft: 0,
    hard: 0,
    letters: 0,
    pieces: 0,
    bare: 0,
    dashes: 0,
    punctuated: 0,
    spacedJoins: 0,
    adjacentSpaces: 0,
    chain: 0,
    forcedBreaks: 0,
  };
}

/** Markup at a boundary that marks a paragraph. */
export const MARKS = R.CROSSED_OUTER_OPEN | R.CROSSED_OUTER_CLOSE | R.CROSSED_EMPTY | R.CROSSED_UNCLOSED;

const ANY_GAP = R.GAP_SPACE | R.GAP_LINE | R.GAP_NO_BREAK | R.GAP_BLANK;

/** Asks the pack whether fragment `index` can stand alone. */
export type PieceTest = (index: number) => boolean;

/** Adds the fragments from `from` to `to` of `region` to `weights`; boundary `from` is counted when `from` > 0 or `continues`. */
export function weigh(
  weights: Weights,
  region: R.Region,
  from: number,
  to: number,
  factsBefore: number,
  isPiece: PieceTest | undefined,
): void {
  const { facts, gaps, crossed, words } = region;
  let chain = 1;
  let left = from > 0 ? (facts[from - 1] as number) : factsBefore;
  for (let index = from; index < to; index += 1) {
    const right = facts[index] as number;
    const wordsHere = words[index] as number;
    const mark = crossed[index] as number;
    const gap = gaps[index] as number;
    weights.fragments += 1;
    weights.words += wordsHere > 4 ? 4 : wordsHere;
    if ((right & R.STARTS_DASH) !== 0) weights.dashes += 1;
    if ((right & (R.ENDS_SENTENCE | R.ENDS_COMMA)) !== 0) weights.punctuated += 1;
    const letter = (right & R.IS_LETTER) !== 0;
    if (letter) weights.letters += 1;
    let piece = false;
    if (!letter && isPiece !== undefined && wordsHere === 1 && (right & R.STARTS_LOWER) !== 0) {
      const length = (region.textEnd[index] as number) - (region.textStart[index] as number);
      piece = length <= 5 && isPiece(index);
      if (piece) weights.pieces += 1;
    }
    if (index > 0 || factsBefore >= 0) {
      const none = (gap & ANY_GAP) === 0;
      if ((mark & (R.CROSSED_OUTER_OPEN | R.CROSSED_OUTER_CLOSE)) !== 0) weights.nested += 1;
      if ((mark & MARKS) !== 0) {
        weights.marked += 1;
        chain = 1;
      } else if ((mark & (R.CROSSED_BREAK | R.CROSSED_CARRIER)) === R.CROSSED_BREAK) {
        weights.forcedBreaks += 1;
        chain = 1;
        if (goesOn(left, right)) weights.soft += 1;
        if (isHard(left, right, none)) weights.hard += 1;
        if (letter || piece) weights.hard += 1;
      } else {
        weights.boundaries += 1;
        const goes = goesOn(left, right);
        if (goes) weights.soft += 1;
        if (isHard(left, right, none)) weights.hard += 1;
        if (((left | right) & R.IS_BARE) !== 0 && goes) weights.bare += 1;
        if (none) {
          weights.adjacent += 1;
          if (mustPart(left, right)) weights.adjacentSpaces += 1;
          chain += 1;
          if (chain > weights.chain) weights.chain = chain;
        } else {
          weights.spaced += 1;
          if ((gap & R.GAP_BLANK) !== 0) weights.blank += 1;
          chain = 1;
          if (mustJoin(left, right) || piece) weights.spacedJoins += 1;
        }
        if (letter || piece) weights.hard += 1;
      }
    } else if (letter || piece) weights.hard += 1;
    left = right;
  }
}

/** The text goes on: lower case, and no sentence ended before it. */
function goesOn(left: number, right: number): boolean {
  return (
    (right & (R.STARTS_LOWER | R.STARTS_CLOSER | R.STARTS_EXTENDER)) !== 0 &&
    ((left & R.ENDS_SENTENCE) === 0 || (right & R.STARTS_CLOSER) !== 0)
  );
}

/** No paragraph begins or ends like this. */
function isHard(left: number, right: number, adjacent: boolean): boolean {
  if ((right & (R.STARTS_CLOSER | R.STARTS_EXTENDER)) !== 0) return true;
  if ((right & R.STARTS_SUFFIX) !== 0) {
    return (left & R.STARTS_DASH) === 0 && (left & (R.ENDS_SENTENCE | R.ENDS_COMMA)) === 0;
  }
  if ((left & (R.ENDS_OPENER | R.ENDS_HYPHEN)) !== 0) return (right & R.STARTS_DASH) === 0;
  // `Т|өрағасы`: an initial torn off. With whitespace between them it may be a word (`В доме`).
  return adjacent && (left & R.IS_CAPITAL) !== 0 && (right & R.STARTS_LOWER) !== 0;
}

/** Whitespace stands here and cannot be meant. */
function mustJoin(left: number, right: number): boolean {
  if ((right & R.STARTS_EXTENDER) !== 0) return true;
  if ((right & R.STARTS_CLOSER) !== 0) return (left & (R.ENDS_LETTER | R.ENDS_DIGIT)) !== 0;
  return (
    (right & R.STARTS_SUFFIX) !== 0 && (left & (R.ENDS_LETTER | R.ENDS_DIGIT)) !== 0 && (left & R.STARTS_DASH) === 0
  );
}

/** No whitespace stands here and some must be meant. */
function mustPart(left: number, right: number): boolean {
  if ((left & (R.ENDS_COMMA | R.ENDS_LONG_STOP)) !== 0) return (right & R.STARTS_LETTER) !== 0;
  if ((left & R.ENDS_LETTER) !== 0 && (right & R.STARTS_DIGIT) !== 0) return true;
  if ((left & R.ENDS_DIGIT) !== 0 && (right & R.STARTS_LOWER) !== 0) return true;
  return (left & R.ENDS_LOWER) !== 0 && (left & R.IS_BARE) === 0 && (right & R.STARTS_UPPER) !== 0;
}

/** What stage 3 says of a region. */
export interface Judgement {
  readonly broken: boolean;
  /** Adjacency means "one word". */
  readonly trustAdjacent: boolean;
  /** Whitespace means "two words". */
  readonly trustSpaced: boolean;
  /** A blank line means a paragraph. */
  readonly trustBlank: boolean;
}

/** Judges a region by its figures. */
export function judge(weights: Weights, carrier: Role, whitespace: 'auto' | 'trust' | 'ignore'): Judgement {
  const { boundaries, adjacent, spaced, spacedJoins, adjacentSpaces, blank } = weights;
  let trustAdjacent: boolean;
  let trustSpaced: boolean;
  if (whitespace !== 'auto') {
    trustAdjacent = whitespace === 'trust';
    trustSpaced = trustAdjacent;
  } else {
    // Up to one doubtful place in fifty, or one in ten where there are few, is an author's typing, not lost whitespace.
    trustSpaced = spacedJoins === 0 || (spacedJoins * 50 <= spaced && spacedJoins * 10 < adjacent + spaced);
    const implausible = adjacentSpaces > 1 ? adjacentSpaces * 10 > adjacent : adjacentSpaces === 1 && adjacent <= 10;
    // Words of more than six pieces do not occur; a chain of them is whitespace that was removed.
    trustAdjacent = spaced > 0 && !implausible && weights.chain <= 7 && (spaced >= adjacent || adjacent <= 8);
    // Whitespace that fails everywhere else says nothing in the few places where it seems right.
    if (spaced > 0 && !trustSpaced && adjacent * 4 < spaced && spacedJoins > adjacent) trustAdjacent = adjacent > 0;
  }
  return {
    broken: isBroken(weights, carrier),
    trustAdjacent,
    trustSpaced,
    trustBlank: blank > 0 && blank * 3 <= boundaries,
  };
}

function isBroken(weights: Weights, carrier: Role): boolean {
  const { fragments, boundaries, forcedBreaks, soft, hard, nested, letters, pieces, words } = weights;
  const inside = boundaries + forcedBreaks;
  if (inside === 0) return false;
  const wordsPerFragment = words / fragments;
  if (wordsPerFragment > 3) return false;
  // An alphabet or a list of suffixes: every fragment a piece, nothing for the pieces to belong to.
  const lone = letters + pieces;
  if (fragments > 2 && lone * 2 > fragments) return false;
  // A list whose items start with a hyphen.
  if (weights.dashes * 3 > fragments && fragments > 3) return false;
  const goesOn = Math.max(soft, Math.min(hard, inside));
  if (nested > 0) return goesOn * 10 >= inside * 3 && (hard > 0 || weights.punctuated > 0 || goesOn === inside);
  const strong = hard + weights.bare;
  if (strong === 0) return false;
  if (carrier === DIVISION || carrier === ITEM) {
    return strong * 25 >= inside && goesOn * 2 >= inside && (strong > 1 || lone > 0);
  }
  if (inside <= 3) return goesOn * 2 >= inside;
  return strong * 40 >= inside && goesOn * 5 >= inside * 2;
}
