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
  /** Empty carriers that touch a fragment's carrier: what a parser makes of nesting. */
  tight: number;
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
  /** Fragments of which the pack says that they cannot stand alone. */
  pieces: number;
  /** Bare text between carriers that goes on in lower case. */
  bare: number;
  /** Fragments that start with a dash. */
  dashes: number;
  /** Fragments that go on with a sentence and end with a comma or sentence mark. */
  punctuated: number;
  /** Fragments other than the first that end with a comma or sentence mark. */
  ended: number;
  /** Boundaries after a fragment that ends with a comma, where the text does not go on in lower case. */
  commas: number;
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
  /** Characters of text, up to a thousand. */
  characters: number;
  /** The longest word, in fragments, that trusting adjacency would make. */
  chain: number;
  /** Of the boundaries: those that cross forced breaks only. */
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
    tight: 0,
    nested: 0,
    soft: 0,
    hard: 0,
    capitals: 0,
    letters: 0,
    pieces: 0,
    bare: 0,
    dashes: 0,
    punctuated: 0,
    ended: 0,
    commas: 0,
    bareText: 0,
    spacedJoins: 0,
    spacedPieces: 0,
    adjacentJoins: 0,
    adjacentSpaces: 0,
    characters: 0,
    chain: 0,
    forcedBreaks: 0,
  };
}

/** Markup at a boundary that marks a paragraph. */
const MARKS = R.CROSSED_OUTER_OPEN | R.CROSSED_OUTER_CLOSE | R.CROSSED_STRAY_CLOSE | R.CROSSED_EMPTY;

/** True when markup at the boundary marks a paragraph. */
export function isMarked(left: number, right: number, gap: number, crossed: number): boolean {
  const marks = crossed & MARKS;
  if (marks === 0) return false;
  // `ба</p><p></p><p>й`: an empty carrier inside a word is one more piece of it.
  return marks !== R.CROSSED_EMPTY || gap !== 0 || (left & R.ENDS_LOWER) === 0 || (right & R.STARTS_LOWER) === 0;
}

/** True when only forced breaks stand between two fragments. */
export function isForcedBreak(crossed: number): boolean {
  return (crossed & (R.CROSSED_BREAK | R.CROSSED_CARRIER)) === R.CROSSED_BREAK;
}

/** No more characters are counted than this. */
const ENOUGH_CHARACTERS = 1000;
/** The longest fragment, in characters, that the pack is asked about. */
const LONGEST_PIECE = 5;
/** What makes a boundary worth a look when it is said of the fragment before it, or behind it. */
const ODD_BEFORE =
  R.IS_BARE | R.STARTS_DASH | R.ENDS_SENTENCE | R.ENDS_COMMA | R.ENDS_OPENER | R.ENDS_HYPHEN | R.IS_LETTER;
const ODD_BEHIND =
  R.IS_BARE |
  R.IS_LETTER |
  R.STARTS_CLOSER |
  R.STARTS_SUFFIX |
  R.STARTS_EXTENDER |
  R.STARTS_DASH |
  R.ENDS_SENTENCE |
  R.ENDS_COMMA;

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
  // What most boundaries add to is counted in variables.
  let wordCount = weights.words;
  let longest = weights.chain;
  let characters = weights.characters;
  let boundaries = 0;
  let adjacent = 0;
  let soft = 0;
  let ended = 0;
  let chain = 1;
  let left = from > 0 ? (facts[from - 1] as number) : factsBefore;
  for (let index = from; index < to; index += 1) {
    const right = facts[index] as number;
    const wordsHere = words[index] as number;
    const mark = crossed[index] as number;
    const gap = gaps[index] as number;
    wordCount += Math.min(wordsHere, 4);
    const length = (region.textEnd[index] as number) - (region.textStart[index] as number);
    if (characters < ENOUGH_CHARACTERS) characters += length;
    const next = index + 1 < to ? (crossed[index + 1] as number) : R.CROSSED_EMPTY;
    if (
      gap === R.GAP_SPACE &&
      mark === R.CROSSED_CARRIER &&
      ((left & ODD_BEFORE) | (right & ODD_BEHIND) | (next & R.CROSSED_EMPTY)) === 0 &&
      index > from &&
      (isPiece === undefined || length > LONGEST_PIECE)
    ) {
      // Two words with a space between them: most boundaries of most runs, and nothing to see but lower case.
      if ((right & R.STARTS_LOWER) !== 0) soft += 1;
      boundaries += 1;
      chain = 1;
      left = right;
      continue;
    }
    if ((right & R.STARTS_DASH) !== 0 && (right & R.IS_MARKS) === 0 && (index === 0 || (left & R.STARTS_DASH) !== 0)) {
      weights.dashes += 1;
    }
    if ((right & R.IS_BARE) !== 0) weights.bareText += 1;
    const letter = (right & R.IS_LETTER) !== 0;
    if (letter) weights.letters += 1;
    let piece = false;
    if (letter) {
      // A lone letter is a piece where there is a word that it can belong to; over whitespace only if the pack says so.
      piece =
        (right & R.IS_NO_WORD) !== 0 &&
        (belongsToWord(region, index, to, left, true) ||
          (isPiece !== undefined && belongsToWord(region, index, to, left, false) && isPiece(index)));
    } else if (isPiece !== undefined && wordsHere === 1 && (right & R.STARTS_LOWER) !== 0) {
      piece = length <= LONGEST_PIECE && isPiece(index);
      if (piece) weights.pieces += 1;
    }
    if (piece) weights.hard += 1;
    if ((mark & (R.CROSSED_OUTER_OPEN | R.CROSSED_OUTER_CLOSE)) !== 0) weights.nested += 1;
    const marked = isMarked(left, right, gap, mark);
    if (marked) weights.marked += 1;
    if (((mark | next) & R.CROSSED_EMPTY) !== 0 && touchesEmpty(region, index)) weights.tight += 1;
    if (index > 0 || factsBefore >= 0) {
      const none = (gap & R.ANY_GAP) === 0;
      if (marked || (mark & R.CROSSED_BREAKS) !== 0) chain = 1;
      else {
        const goes = goesOn(left, right);
        if (goes) {
          soft += 1;
          if ((right & (R.ENDS_SENTENCE | R.ENDS_COMMA)) !== 0) weights.punctuated += 1;
        } else if ((left & R.ENDS_COMMA) !== 0) weights.commas += 1;
        if ((right & (R.ENDS_SENTENCE | R.ENDS_COMMA)) !== 0) ended += 1;
        // `город-<br>ских`: a word that its author parted at the end of a line, not damage.
        const hyphenated = (left & R.ENDS_HYPHEN) !== 0 && isForcedBreak(mark);
        if (!hyphenated && isHard(left, right)) weights.hard += 1;
        if (none && (left & R.IS_CAPITAL) !== 0 && (right & R.STARTS_LOWER) !== 0) weights.capitals += 1;
        boundaries += 1;
        if (isForcedBreak(mark)) weights.forcedBreaks += 1;
        else if (((left | right) & R.IS_BARE) !== 0 && goes && (right & R.IS_LETTER) === 0) {
          // `жалпы<p>ұлттық</p>`: the carrier begins inside a word.
          if (none && (left & R.ENDS_LOWER) !== 0 && ((left | right) & R.IS_LONG) !== 0) weights.hard += 1;
          else weights.bare += 1;
        }
        if (none) {
          adjacent += 1;
          if (mustPart(left, right)) weights.adjacentSpaces += 1;
          if (piece || mustJoin(left, right)) weights.adjacentJoins += 1;
          chain += 1;
          if (chain > longest) longest = chain;
        } else {
          if ((gap & R.GAP_BLANK) !== 0) weights.blank += 1;
          chain = 1;
          if (mustJoin(left, right)) weights.spacedJoins += 1;
          else if (piece && isSpacedAfter(region, index, to)) weights.spacedPieces += 1;
        }
      }
    }
    left = right;
  }
  weights.fragments += to - from;
  weights.words = wordCount;
  weights.chain = longest;
  weights.characters = characters;
  weights.boundaries += boundaries;
  weights.adjacent += adjacent;
  weights.spaced += boundaries - adjacent;
  weights.soft += soft;
  weights.ended += ended;
}

/** True when whitespace, or nothing, follows fragment `index`. */
function isSpacedAfter(region: R.Region, index: number, to: number): boolean {
  return index + 1 >= to || ((region.gaps[index + 1] as number) & R.ANY_GAP) !== 0;
}

/** True when `<p></p>` stands right before or right behind the carrier of fragment `index`. */
function touchesEmpty(region: R.Region, index: number): boolean {
  const before = (region.firstItem[index] as number) - 2;
  const after = (region.lastItem[index] as number) + 2;
  return (
    (before >= 0 && region.kind[before] === R.EMPTY_CLOSE && region.kind[before + 1] === R.CARRIER_OPEN) ||
    (after < region.items && region.kind[after] === R.EMPTY_OPEN && region.kind[after - 1] === R.CARRIER_CLOSE)
  );
}

/** True when a neighbour of fragment `index`, a lone letter, is a longer fragment with a letter at that edge. */
function belongsToWord(region: R.Region, index: number, to: number, left: number, touching: boolean): boolean {
  const { facts, gaps } = region;
  const LETTERED = R.IS_LONG | R.ENDS_LETTER;
  if ((!touching || ((gaps[index] as number) & R.ANY_GAP) === 0) && (left & LETTERED) === LETTERED) return true;
  if (index + 1 >= to || (touching && ((gaps[index + 1] as number) & R.ANY_GAP) !== 0)) return false;
  const right = facts[index + 1] as number;
  return (right & R.IS_LONG) !== 0 && (right & R.STARTS_LOWER) !== 0;
}

/** The text goes on: lower case, and no sentence ended before it. */
function goesOn(left: number, right: number): boolean {
  return (
    (right & (R.STARTS_LOWER | R.STARTS_CLOSER | R.STARTS_EXTENDER)) !== 0 &&
    ((left & R.ENDS_SENTENCE) === 0 || (right & R.STARTS_CLOSER) !== 0)
  );
}

/** No paragraph begins or ends like this. */
function isHard(left: number, right: number): boolean {
  if ((right & R.STARTS_EXTENDER) !== 0) return true;
  if ((right & R.STARTS_CLOSER) !== 0) return (left & (R.ENDS_LETTER | R.ENDS_DIGIT | R.ENDS_CLOSER)) !== 0;
  if ((right & R.STARTS_SUFFIX) !== 0) {
    return (
      (left & R.STARTS_DASH) === 0 &&
      (left & (R.ENDS_LETTER | R.ENDS_DIGIT | R.ENDS_CLOSER)) !== 0 &&
      (left & (R.ENDS_SENTENCE | R.ENDS_COMMA)) === 0
    );
  }
  return (left & (R.ENDS_OPENER | R.ENDS_HYPHEN)) !== 0 && (right & R.STARTS_LETTER) !== 0;
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
  if ((left & R.ENDS_DIGIT) !== 0 && (right & R.IS_LONG) !== 0 && (right & R.STARTS_LOWER) !== 0) return true;
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
  /** Forced breaks part words, not lines. */
  readonly breaksAreCarriers: boolean;
}

/** Judges a region by its figures. */
export function judge(
  weights: Weights,
  carrier: Role,
  whitespace: 'auto' | 'trust' | 'ignore',
  hasLanguage: boolean,
  isTornElsewhere: boolean,
): Judgement {
  const { boundaries, adjacent, spaced, adjacentSpaces, blank } = weights;
  let trustAdjacent: boolean;
  let trustSpaced: boolean;
  if (whitespace !== 'auto') {
    trustAdjacent = whitespace === 'trust';
    trustSpaced = trustAdjacent;
  } else {
    trustSpaced = isSpacedTrue(weights);
    const implausible = adjacentSpaces > 1 ? adjacentSpaces * 10 > adjacent : adjacentSpaces === 1 && adjacent <= 4;
    // Words of more than six pieces do not occur; a chain of them is whitespace that was removed.
    trustAdjacent = spaced > 0 && !implausible && weights.chain <= 7 && (spaced >= adjacent || adjacent <= 8);
    // `ба|й|қауға`: where no language can be asked, a few pieces that touch and cannot stand alone are one word.
    if (spaced === 0 && !hasLanguage) trustAdjacent = isOneWord(weights);
  }
  return {
    broken: isBroken(weights, carrier) || (isTornElsewhere && readsLikeText(weights)),
    trustAdjacent,
    trustSpaced,
    trustBlank: blank > 0 && blank * 3 <= boundaries,
    breaksAreCarriers: weights.forcedBreaks * 2 > boundaries,
  };
}

/** Where the rest of the text is torn, words that go on through a sentence are torn too, without an odd piece. */
function readsLikeText(weights: Weights): boolean {
  const { boundaries, fragments, soft, words, punctuated } = weights;
  return boundaries >= 5 && soft * 2 >= boundaries && words * 2 <= fragments * 3 && punctuated > 0;
}

/** Whether whitespace means "two words": it does where it stands in hardly any place that must be a join. */
function isSpacedTrue(weights: Weights): boolean {
  const { adjacent, spaced, spacedJoins: marks, spacedPieces: pieces } = weights;
  const wrong = marks + pieces;
  if (wrong === 0) return true;
  if (adjacent === 0) {
    // Every gap is spaced: one odd place in a long text is an author's slip, more are cuts.
    return wrong * 50 < spaced || (wrong === 1 && spaced > 20);
  }
  // One odd word where some gaps are missing is a rare word; many are pieces.
  const doubtful = marks + (pieces < 2 || pieces * 20 < spaced ? 0 : pieces);
  return (doubtful * 50 <= spaced || doubtful * 3 <= weights.adjacentJoins) && doubtful * 10 < adjacent + spaced;
}

/** Stricter for lines of plain text: what is broken there may be code, a list or a form as well as torn text. */
export function isTornText(weights: Weights): boolean {
  const { boundaries, fragments, soft, words, punctuated, hard } = weights;
  return (
    boundaries >= 8 && soft * 2 >= boundaries && words * 3 <= fragments * 5 && punctuated > 0 && hard * 25 >= boundaries
  );
}

function isOneWord(weights: Weights): boolean {
  return (
    weights.fragments <= 4 &&
    weights.words === weights.fragments &&
    weights.adjacentSpaces === 0 &&
    weights.characters <= LONGEST_WORD
  );
}

/** The longest word, in characters, that is made without a language's consent. */
const LONGEST_WORD = 24;

function isBroken(weights: Weights, carrier: Role): boolean {
  const { fragments, boundaries: inside, adjacent, spaced, soft, hard, capitals, nested, marked } = weights;
  if (inside === 0) return false;
  const wordsPerFragment = weights.words / fragments;
  if (wordsPerFragment > 3) return false;
  const sentences = weights.punctuated > 0;
  // A list whose items start with a hyphen.
  if (weights.dashes * 3 > fragments && fragments > 3) return false;
  const strong = hard + (sentences || hard > 0 ? weights.bare + capitals : 0);
  const goesOn = Math.max(soft, Math.min(strong, inside));
  // In markup that shows nesting, less evidence is enough: a comma goes on, bare text belongs to its neighbours.
  const flows = goesOn + weights.commas + (weights.bareText < fragments ? weights.bareText : 0);
  const even = goesOn === inside || weights.ended > 0 || (adjacent > 0 && spaced > 0);
  if (nested > 0 && weights.letters * 2 <= fragments) {
    // Nested, and a sentence mark every few words only: `<p><p>Айгүл</p> <p>Серікқызы.</p></p>`.
    const sparse = weights.ended > 0 && weights.ended * 2 <= fragments;
    return sparse || (flows * 10 >= inside * 3 && (strong > 0 || sentences || even));
  }
  // An alphabet, a list of suffixes or units: as many pieces as words for the pieces to belong to.
  const lone = weights.letters + weights.pieces;
  if (sentences ? lone * 3 > fragments * 2 : lone * 2 > fragments - ((fragments & 1) ^ 1) && fragments > 2)
    return false;
  if (fragments === 2 && lone === 2) return false;
  // Whitespace here, none there, and the text goes on over both: a list is set more evenly.
  const uneven = adjacent > 0 && spaced >= adjacent && sentences && soft * 2 > inside && wordsPerFragment < 2;
  // A list sets its empty paragraphs off as it sets off its items; a parser leaves them where the nesting was.
  const remains = weights.tight > 0 && spaced > 0 && (sentences || even);
  if (remains) return flows * 10 >= inside * 3;
  if (marked > 0) return goesOn * 5 >= inside * 2 && (strong > 0 || uneven);
  if (carrier === DIVISION || carrier === ITEM) {
    if (strong === 0) return uneven && soft * 10 >= inside * 9;
    return strong * 25 >= inside && goesOn * 2 >= inside && (strong > 1 || lone > 0);
  }
  if (strong === 0) return uneven && adjacent * 25 >= inside && soft * 10 >= inside * 6;
  if (inside <= 3) return goesOn * 2 >= inside;
  // Odd places in an evenly set list without a sentence in it are oddities of the list.
  if (!sentences && (adjacent === 0 || spaced === 0)) return false;
  if (hard > 1 && sentences && (goesOn + weights.commas) * 5 >= inside * 2) return true;
  return strong * 40 >= inside && goesOn * 5 >= inside * 2;
}
