/**
 * Stage 3: is the region running text in pieces, or something that looks like it? Statistics to features, features to a
 * score per hypothesis, the scores to a probability.
 *
 * @module
 */

import type { RunningTextFigures } from '../language/pack.ts';
import { exp } from '../model/deterministic-exp.ts';
import * as R from '../region/region.ts';
import { type Evidence, extractFeatures, FEATURES } from './features.ts';
import { type HypothesisWeights, type RegionKind, scoreOf } from './hypothesis.ts';
import { type RegionStatistics, severalInside, wasNested } from './statistics.ts';
import { FEW, MANY, PACK_FEW, PACK_MANY } from './weights.generated.ts';
import type { WhitespaceTrust } from './whitespace-trust.ts';

/**
 * What carriers with nothing but a no-break space in them part: words where they stand between nearly all fragments, paragraphs where
 * plain whitespace does, and otherwise sentences at the most.
 */
export type BlankCarriers = 'words' | 'sentences' | 'paragraphs';

/** What stage 3 says of a region. */
export interface Assessment extends WhitespaceTrust {
  /** Whether it is repaired. */
  readonly broken: boolean;
  /** How probable it is that its fragments are running text in pieces. */
  readonly probability: number;
  /** Forced breaks part words, not lines. */
  readonly breaksAreCarriers: boolean;
  readonly blanks: BlankCarriers;
}

/** Log-odds that a pack may add, and take: it can help, or doubt a little, and not overrule. */
const MOST_HELP = 7;
const MOST_DOUBT = 0;
/** The most that too little evidence can come to, in log-odds: what it is worth where it was measured. */
const MOST_OF_LITTLE = 1.35;
/** Fragments parted by forced breaks must be as many before they are anything but lines, where no pack knows better. */
const FEWEST_BREAKS = 8;
/** And where one does. */
const FEWEST_BREAKS_ASKED = 4;
/** Of so few fragments, half may well be numbers. */
const MOST_NUMBERED = 3;
/** Of a text in pieces, no larger a share of the fragments has several words. */
const MOST_SEVERAL = 0.3;
const MOST_SEVERAL_OF_FEW = 0.4;

/**
 * Of so many words of a sentence one has an ending or a place that a list's has not, and of twice as many two: all but
 * three in a hundred sentences of three or four words do, and all but one in two hundred of more.
 */
const WORDS_PER_SIGN = 9;
/** Longer lists with the frame of a sentence, and no other mark, are hardly found. */
const MOST_SILENT = 24;
/** In a line of several words, signs of running text may be those of verse: in so few fragments more is asked. */
const FEWEST_UNEVEN = 7;

/** More words that only running text has say no more. */
const MANY_SIGNS = 12;

/** What a pack's figures say: words that only running text has, as shares and amounts, and what stands at the end. */
export function packFeatures(figures: RunningTextFigures, statistics: RegionStatistics): number[] {
  const { functionWords, oblique, pieces, verbForms, possessions, attributes, endsFinite } = figures;
  const fragments = Math.max(1, figures.fragments);
  // A capital, and no other: a list has none, or one to an item.
  const beginsAsOne = (statistics.first & R.STARTS_UPPER) !== 0 && statistics.innerCapitals === 0;
  const signs = functionWords + oblique + verbForms + possessions;
  return [
    functionWords / fragments,
    functionWords > 0 ? 1 : 0,
    oblique / fragments,
    pieces / fragments,
    endsFinite ? 1 : 0,
    verbForms / fragments,
    verbForms > 0 ? 1 : 0,
    possessions > 0 ? 1 : 0,
    attributes > 0 ? 1 : 0,
    Math.log(1 + Math.min(MANY_SIGNS, signs)),
    endsFinite && beginsAsOne ? 1 : 0,
    signs > 0 && beginsAsOne ? 1 : 0,
  ];
}

function packScore(figures: RunningTextFigures, statistics: RegionStatistics): number {
  const features = packFeatures(figures, statistics);
  const weights = figures.fragments <= MOST_OF_FEW ? PACK_FEW : PACK_MANY;
  let score = weights[0] as number;
  for (let index = 0; index < features.length; index += 1) {
    score += (weights[index + 1] as number) * (features[index] as number);
  }
  return Math.max(-MOST_DOUBT, Math.min(MOST_HELP, score));
}

/** Regions of up to so many fragments have weights of their own: in a few words every share is crude. */
export const MOST_OF_FEW = 4;

/** The weights for a region of so many fragments. */
export function hypothesesFor(fragments: number): readonly HypothesisWeights[] {
  return fragments <= MOST_OF_FEW ? FEW : MANY;
}

/** Log-odds that a region is running text in pieces, before structure is asked. */
export function scoreRunningText(evidence: Evidence): number {
  const [runningText] = hypothesesFor(evidence.statistics.fragments);
  return scoreOf(runningText as HypothesisWeights, extractFeatures(evidence));
}

/**
 * Log-odds that a region is running text in pieces. A pack is asked only where its answer could change on which side of
 * `threshold` they come to lie.
 *
 * @param askPack the pack's figures; undefined when there is no pack that knows any
 * @param prior log-odds that the place of the region adds: text is more probably torn where text before it is
 */
export function scoreRegion(
  evidence: Evidence,
  askPack: (() => RunningTextFigures | undefined) | undefined,
  prior: number,
  threshold: number,
): number {
  const { statistics } = evidence;
  let score = scoreRunningText(evidence) + prior;
  let figures: RunningTextFigures | undefined;
  const isUndecided = score >= threshold - MOST_HELP && score < threshold + MOST_DOUBT;
  if (askPack !== undefined && (isUndecided || (score >= threshold && needsLanguage(evidence)))) {
    figures = askPack();
    if (figures !== undefined) score += packScore(figures, statistics);
  }
  return isOpen(evidence, figures, prior > 0) ? score : Math.min(MOST_OF_LITTLE, score);
}

/**
 * Whether text and structure leave it to the score.
 *
 * @param isTorn whether the text around the region is torn
 */
export function isOpen(evidence: Evidence, figures: RunningTextFigures | undefined, isTorn = false): boolean {
  return hasEnough(evidence, figures, isTorn) && !isSetApart(evidence) && !isOfFewAndCode(evidence);
}

/** `Осыдан|a = b + c|шығады.`: of so few fragments one is a formula, and no torn text. */
function isOfFewAndCode({ statistics, text }: Evidence): boolean {
  return statistics.fragments <= MOST_OF_FEW && text.symbols > 0 && statistics.hard === 0;
}

/** What an author set apart by markup: links, form fields, code, neighbours that differ in class, steps. */
function isSetApart({ statistics, markup }: Evidence): boolean {
  const { fragments, boundaries } = statistics;
  // No author nests paragraphs, whatever classes they have.
  if (wasNested(statistics)) return false;
  const { links, codes, controls, classChanges, steps } = markup;
  return links * 3 > fragments * 2 || codes * 2 > fragments || controls > 0 || (classChanges + steps) * 2 >= boundaries;
}

/** Fewer lines than it takes, parted by forced breaks and by nothing else. */
function isOfFewBreaks({ boundaries, fragments, forcedBreaks }: RegionStatistics): boolean {
  return forcedBreaks * 2 > boundaries && fragments < FEWEST_BREAKS;
}

/**
 * No mark but a colon, no odd place: nothing but words, of which a language alone can say whether they are a sentence or a
 * list.
 */
function isBareWords({ statistics, text }: Evidence): boolean {
  const { hard, pieces, sentenceEnds, commaEnds } = statistics;
  return hard + pieces + sentenceEnds === 0 && !wasNested(statistics) && commaEnds <= text.colons;
}

/** A word or two left together, among so few that they may be a line and what is set below it. */
function isOfFewUneven(statistics: RegionStatistics): boolean {
  const { fragments, multi, hard, pieces } = statistics;
  return fragments <= MOST_OF_FEW && multi > 0 && hard + pieces === 0 && !wasNested(statistics);
}

function needsLanguage(evidence: Evidence): boolean {
  const { statistics } = evidence;
  const isFew = statistics.fragments <= MOST_SILENT;
  return isFew || isOfFewBreaks(statistics) || isBareWords(evidence) || isOfFewUneven(statistics);
}

/** Log-odds of a probability. */
export function scoreOfProbability(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Whether a region holds as much as it takes to call its fragments pieces of one text. */
function hasEnough(evidence: Evidence, figures: RunningTextFigures | undefined, isTorn: boolean): boolean {
  const { statistics } = evidence;
  const { boundaries, fragments, hard, pieces } = statistics;
  if (boundaries === 0) return false;
  // Beside torn text, what begins and ends as a sentence is one, however short: `Ұлытаудың|ұланы.`
  if (isTorn && statistics.multi === 0 && statistics.sentenceEnds === 1 && hasFrame(statistics)) return true;
  const isOdd = hard + pieces > 0 || wasNested(statistics);
  if (hard + pieces === 0 && statistics.sentenceEnds >= fragments) return false;
  if (figures !== undefined && fragments <= MOST_SILENT && !isOdd && isSilent(figures, statistics)) return false;
  // `<p>Нан</p><sup>тм</sup>`: a short word in no element of its kind may be anything.
  if (fragments === 2) return hard > 0 || (pieces > 0 && statistics.bareText === 0) || (isOdd && statistics.soft > 0);
  // A number before every second line, a score, a table of years.
  if (statistics.digitStarts * 2 >= fragments && fragments > MOST_NUMBERED && !isOdd) return false;
  // Verse in short lines: whoever tears a text tears most words from their neighbours.
  const most = fragments <= MOST_OF_FEW ? MOST_SEVERAL_OF_FEW : MOST_SEVERAL;
  if (severalInside(statistics) > fragments * most && !isOdd) return false;
  // One gap that was left out is a slip.
  const isUneven = statistics.adjacent > 1 && statistics.spaced > 0;
  // `Ас мәзірі|көже|палау|және т.б.`: an introduction, a list and its end have the shape of a sentence torn in its middle.
  const hasWholeEnds = statistics.multi > severalInside(statistics);
  if (hasWholeEnds && !isOdd && !isUneven && !saysText(figures, statistics)) return false;
  if (isOfFewBreaks(statistics) && !isOdd && !isUneven) {
    if (hasFrame(statistics)) return saysText(figures, statistics);
    return fragments >= FEWEST_BREAKS_ASKED && isDense(figures);
  }
  if (isBareWords(evidence) && !isDense(figures)) return false;
  if (isOfFewUneven(statistics) && !saysText(figures, statistics)) return false;
  return fragments > 4 || isOdd || hasFrame(statistics);
}

/** False where no score could make a region broken: the cheapest answer for most pairs of healthy paragraphs. */
export function mayHaveEnough(statistics: RegionStatistics, isTorn: boolean): boolean {
  const { boundaries, fragments, hard, pieces } = statistics;
  return boundaries > 0 && (fragments > 2 || isTorn || hard + pieces > 0 || wasNested(statistics));
}

/**
 * A pack has seen what only running text has: one word that no list has, or, where the whole has the frame of a sentence,
 * two that a list has hardly ever, of which one is enough in a longer sentence.
 */
function saysText(figures: RunningTextFigures | undefined, statistics: RegionStatistics): boolean {
  if (figures === undefined) return false;
  const { endsFinite, functionWords, oblique, possessions, attributes, verbForms } = figures;
  if (endsFinite || functionWords > 0 || possessions > 0 || oblique + attributes > 1) return true;
  const signs = oblique + attributes + verbForms + marksInside(statistics);
  return hasFrame(statistics) && signs >= (isOfOneLine(statistics) ? 1 : 2);
}

/** So large a share of the words of a text without a mark has what a list's words have not: nine texts in ten of six words. */
const LEAST_SIGNS = 0.35;

/** Of words without any mark a pack has seen enough, and one of them that no list has. */
function isDense(figures: RunningTextFigures | undefined): boolean {
  if (figures === undefined) return false;
  const { fragments, functionWords, oblique, possessions, attributes } = figures;
  const isSaid = functionWords + possessions > 0 || oblique + attributes > 1;
  return isSaid && signsOf(figures) >= fragments * LEAST_SIGNS;
}

/** Words one by one, with a capital before them all and none inside. */
function isOfOneLine({ multi, innerCapitals }: RegionStatistics): boolean {
  return multi + innerCapitals === 0;
}

/** A pack knows the words and sees none of running text among them: the names of sections, with a full stop. */
function isSilent(figures: RunningTextFigures, statistics: RegionStatistics): boolean {
  // Beside a line of several words, words in oblique cases may be lines of a stanza.
  if (statistics.multi > 0 && statistics.fragments <= FEWEST_UNEVEN) return !saysText(figures, statistics);
  return (signsOf(figures) + marksInside(statistics)) * WORDS_PER_SIGN < statistics.fragments;
}

/** How many words of running text a pack has seen. */
function signsOf(figures: RunningTextFigures): number {
  const { endsFinite, functionWords, oblique, possessions, attributes, verbForms } = figures;
  return functionWords + oblique + possessions + attributes + verbForms + (endsFinite ? 1 : 0);
}

/**
 * `Кітап,|бірақ|қызық.`, `Кітап|—|жақсы|дос.`: a comma inside, or a dash in each clause; a list has a comma behind each
 * item, or none, and a dash before each.
 */
function marksInside({ fragments, first, multi, commaEnds, loneDashes, sentenceEnds }: RegionStatistics): number {
  if (multi > 0 || sentenceEnds > 1) return 0;
  const hasDashes = loneDashes > 0 && loneDashes <= commaEnds + 1 && (first & R.STARTS_DASH) === 0;
  return (commaEnds > 0 && commaEnds * 2 < fragments ? 1 : 0) + (hasDashes ? 2 : 0);
}

/** `Ол кеше келді.`: begins like a sentence and ends like one, and no sentence mark stands between. */
function hasFrame(statistics: RegionStatistics): boolean {
  return (statistics.first & R.STARTS_LOWER) === 0 && (statistics.last & R.ENDS_SENTENCE) !== 0;
}

/** The probability that log-odds stand for. */
export function probabilityOf(score: number): number {
  return 1 / (1 + exp(-score));
}

/** How many features a description names. */
const LOUDEST = 5;

/** The likeliest kind of a region, and the features that spoke loudest for or against running text; for `diagnose()`. */
export function describeRegion(evidence: Evidence): {
  readonly kind: RegionKind;
  readonly loudest: readonly { readonly name: string; readonly logOdds: number }[];
} {
  const features = extractFeatures(evidence);
  const hypotheses = hypothesesFor(evidence.statistics.fragments);
  let kind: RegionKind = 'running-text';
  let best = Number.NEGATIVE_INFINITY;
  for (const hypothesis of hypotheses) {
    const score = scoreOf(hypothesis, features);
    if (score > best) {
      best = score;
      ({ kind } = hypothesis);
    }
  }
  const { weights } = hypotheses[0] as HypothesisWeights;
  const loudest = FEATURES.map(({ name }, index) => ({
    name,
    logOdds: (weights[index] as number) * (features[index] as number),
  }))
    .filter(({ logOdds }) => logOdds !== 0)
    .sort((left, right) => Math.abs(right.logOdds) - Math.abs(left.logOdds))
    .slice(0, LOUDEST);
  return { kind, loudest };
}
