/**
 * Stage 3 for the region that is held: gathers the evidence, window by window, and asks the detector.
 *
 * @module
 */
import {
  type Assessment,
  type BlankCarriers,
  mayHaveEnough,
  probabilityOf,
  scoreOfProbability,
  scoreRegion,
} from '../detect/assess.ts';
import { count, type LengthTest, type PieceTest } from '../detect/count.ts';
import type { Evidence } from '../detect/features.ts';
import { noMarkupFigures, readMarkup } from '../detect/markup-figures.ts';
import { isInCapitals, toSentenceCase, withFactsOf } from '../detect/sentence-case.ts';
import { hasRemains, noStatistics, type RegionStatistics } from '../detect/statistics.ts';
import { noTextFigures, type TextFigures, TextReader } from '../detect/text-figures.ts';
import { assessWhitespace, type WhitespaceTrust } from '../detect/whitespace-trust.ts';
import type { RulePack } from '../language/pack.ts';
import type * as R from '../region/region.ts';
import type { EngineExtras } from './extras.ts';
import type { HeldRegion } from './held-region.ts';
import type { Settings } from './settings.ts';
import type { Part } from './stretches.ts';

/** What the texts of a region are shows in so many of them: the first, and the last. */
const MOST_TEXTS = 64;

/** In capitals a shorter word may be an abbreviation, which would be a piece in small letters: `БҒМ`. */
const LONGEST_ABBREVIATION = 5;

/** Log-odds that text is torn where the text around it is. */
const PRIOR_WHERE_TORN = 2;

/** Gaps that no author leaves among headings in capitals: some there and some not. */
function hasMixedGaps({ adjacent, spaced }: RegionStatistics): boolean {
  return adjacent > 0 && spaced > 0;
}

/** What blank carriers part. */
function meaningOfBlanks({ blankCarriers, boundaries, spaced }: RegionStatistics): BlankCarriers {
  const plain = spaced - blankCarriers;
  if (blankCarriers * 2 > boundaries && plain <= boundaries * MOST_PLAIN) return 'words';
  return plain * 2 > boundaries ? 'paragraphs' : 'sentences';
}

/**
 * Of the gaps of a run whose spaces are blank carriers, no larger share is plain whitespace: that between pieces of words in lines of
 * their own. In real pages one word in four is cut at the most.
 */
const MOST_PLAIN = 1 / 4;

function figuresOf(texts: readonly string[]): TextFigures {
  const reader = new TextReader();
  for (const text of texts) reader.add(text);
  return reader.figures;
}

/** Says whether the held region is broken. */
export class RegionAssessor {
  readonly #held: HeldRegion;
  readonly #settings: Settings;
  readonly #pack: RulePack;
  readonly #isTorn: boolean;
  readonly #onEvidence: EngineExtras['onEvidence'];
  readonly #isPiece: PieceTest | undefined;
  readonly #lengthOf: LengthTest = (index) => this.#held.lengthAsWritten(index);
  /** Figures of the current region, windows included. */
  #statistics: RegionStatistics = noStatistics();
  /** How many of the held fragments are in {@link #statistics}. */
  #counted = 0;
  #brokenSoFar = false;
  /** The held lines are a text in pieces that as a whole is written in the language of the pack; else its paragraphs may be. */
  #isSpoken = false;
  /** What the current region was taken for, and on what evidence. */
  #probability = 0;
  evidence: Evidence | undefined;

  constructor(held: HeldRegion, settings: Settings, pack: RulePack, extras: EngineExtras) {
    this.#held = held;
    this.#settings = settings;
    this.#pack = pack;
    this.#isTorn = extras.isTorn ?? false;
    this.#onEvidence = extras.onEvidence;
    this.#isPiece = this.#pieceTest((index) => held.textOf(index));
  }

  /** The first `fragments` fragments have been repaired: the rest of the region is broken as well. */
  moved(fragments: number): void {
    this.#counted -= fragments;
    this.#brokenSoFar = true;
  }

  /** What comes is another region. */
  forget(): void {
    this.#isSpoken = false;
    // A paragraph between two others, as most are: nothing has been counted.
    if (this.#counted === 0 && !this.#brokenSoFar) return;
    this.#statistics = noStatistics();
    this.#counted = 0;
    this.#brokenSoFar = false;
  }

  /** Adds the fragments before `fragments` that have not been counted yet. */
  count(fragments: number): void {
    const { region, factsBefore } = this.#held;
    const from = this.#counted;
    const before = from > 0 ? (region.facts[from - 1] as number) : factsBefore;
    count(this.#statistics, region, from, fragments, before, this.#lengthOf, this.#isPiece);
    this.#counted = fragments;
  }

  /** What the held region is, as far as it has been counted. */
  assess(fragments: number): Assessment {
    const region = this.#held.region;
    const statistics = this.#statistics;
    // What is written already cannot be taken back.
    if (this.#brokenSoFar) return { ...this.#trust(statistics), broken: true, probability: this.#probability };
    const assessment = this.#assessRegion(statistics, region, 0, fragments, (index) => this.#held.textOf(index));
    this.#probability = assessment.probability;
    if (!this.#held.plain || !assessment.broken) return assessment;
    this.#isSpoken = this.#isInLanguage(0, fragments);
    return this.#isSpoken ? assessment : { ...assessment, broken: false };
  }

  #assessRegion(
    statistics: RegionStatistics,
    region: R.Region,
    from: number,
    to: number,
    textOf: (index: number) => string,
    isTorn = this.#isTorn,
  ): Assessment {
    const trust = this.#trust(statistics);
    if (!mayHaveEnough(statistics, isTorn)) return { ...trust, broken: false, probability: 0 };
    const texts: string[] = [];
    for (let at = from; at < Math.min(to, from + MOST_TEXTS); at += 1) {
      texts.push(textOf(at === from + MOST_TEXTS - 1 ? to - 1 : at));
    }
    const hasTags = region === this.#held.region && !this.#held.plain;
    const isCapital = to - from <= MOST_TEXTS && hasMixedGaps(statistics) && isInCapitals(region, from, to);
    const lowered = isCapital ? this.#inSentenceCase(region, from, texts) : undefined;
    const evidence: Evidence = {
      statistics: lowered ?? statistics,
      text: figuresOf(texts),
      markup: hasTags ? readMarkup(region, from, to, this.#held.source) : noMarkupFigures(),
    };
    this.evidence = evidence;
    if (this.#onEvidence !== undefined) {
      this.#onEvidence(evidence, texts);
      return { ...trust, broken: false, probability: 0 };
    }
    const prior = isTorn ? PRIOR_WHERE_TORN : 0;
    const { minProbability } = this.#settings;
    const { runningText } = this.#pack;
    const ask = runningText === undefined ? undefined : () => runningText.call(this.#pack, texts);
    const probability = probabilityOf(scoreRegion(evidence, ask, prior, scoreOfProbability(minProbability)));
    return { ...trust, broken: probability >= minProbability, probability };
  }

  /**
   * The figures of a text in capitals as if it were written in small letters, as `texts` is from then on. Undefined where no
   * language knows it, or where no piece of a word shows that it was torn: menus are in capitals as well.
   */
  #inSentenceCase(region: R.Region, from: number, texts: string[]): RegionStatistics | undefined {
    const lowered = texts.map((text, at) => toSentenceCase(text, at === 0));
    const words = lowered.map((text, at) => ((region.gaps[from + at] as number) === 0 ? text : ` ${text}`)).join('');
    if (this.#pack.speaks?.(words) !== true) return undefined;
    const statistics = noStatistics();
    const before = from === 0 && region === this.#held.region ? this.#held.factsBefore : -1;
    const textAt = (index: number): string => lowered[index - from] as string;
    const isPiece = this.#pieceTest(textAt);
    const isLongPiece = (index: number): boolean =>
      textAt(index).length > LONGEST_ABBREVIATION && isPiece?.(index) === true;
    const lengthOf = (index: number): number => textAt(index).length;
    withFactsOf(region, from, lowered, () => {
      count(statistics, region, from, from + lowered.length, before, lengthOf, isLongPiece);
    });
    if (statistics.hard + statistics.pieces === 0) return undefined;
    for (const [at, text] of lowered.entries()) texts[at] = text;
    return statistics;
  }

  #trust(statistics: RegionStatistics): Omit<Assessment, 'broken' | 'probability'> {
    const { whitespace } = this.#settings;
    const asked = this.#held.plain && whitespace === 'auto' ? 'ignore' : whitespace;
    return {
      ...assessWhitespace(statistics, asked, this.#pack.model !== undefined),
      breaksAreCarriers: statistics.forcedBreaks * 2 > statistics.boundaries,
      blanks: meaningOfBlanks(statistics),
    };
  }

  /** Lines are joined by a language, so they must be in it. */
  #isInLanguage(from: number, to: number): boolean {
    const region = this.#held.region;
    const { speaks } = this.#pack;
    if (speaks === undefined) return true;
    return speaks(this.#held.source.slice(region.textStart[from] as number, region.textEnd[to - 1] as number));
  }

  /**
   * Whether the fragments `from` to `to` are running text in pieces by themselves.
   *
   * @param isTorn whether the text around them is torn
   */
  isStretchBroken(from: number, to: number, isTorn: boolean): boolean {
    const { evidence } = this;
    const statistics = noStatistics();
    const region = this.#held.region;
    count(statistics, region, from, to, -1, this.#lengthOf, this.#isPiece, true);
    // `<p>Дегенмен <p>ол</p>…</p>`: of a carrier that begins with bare text, a parser leaves only the end.
    if (this.hasRemains) {
      const strays = Math.max(statistics.straysBefore, statistics.straysBehind);
      Object.assign(statistics, { straysBefore: strays, straysBehind: strays });
    }
    const { broken } = this.#assessRegion(statistics, region, from, to, (index) => this.#held.textOf(index), isTorn);
    this.evidence = evidence;
    return broken && (!this.#held.plain || this.#isSpoken || this.#isInLanguage(from, to));
  }

  /** Whether empty carriers in the region are what a parser leaves of nesting. */
  get hasRemains(): boolean {
    return hasRemains(this.#statistics);
  }

  /** Whether the whitespace of the parts that are broken is believed: that of the others, a list perhaps, says nothing of it. */
  trustIn(parts: readonly Part[]): WhitespaceTrust {
    const statistics = noStatistics();
    const { region, factsBefore } = this.#held;
    let start = 0;
    for (const { end, broken } of parts) {
      const before = start === 0 ? factsBefore : -1;
      if (broken) count(statistics, region, start, end, before, this.#lengthOf, this.#isPiece);
      start = end;
    }
    return this.#trust(statistics);
  }

  /** What the texts of inline elements are; the evidence is kept. */
  assessPieces(pieces: R.Region, texts: readonly string[]): Assessment {
    const statistics = noStatistics();
    const textOf = (index: number): string => texts[index] as string;
    const lengthOf = (index: number): number => textOf(index).length;
    count(statistics, pieces, 0, pieces.fragments, -1, lengthOf, this.#pieceTest(textOf));
    this.evidence = { statistics, text: noTextFigures(), markup: noMarkupFigures() };
    return this.#assessRegion(statistics, pieces, 0, pieces.fragments, textOf);
  }

  /** Asks the pack about texts that are got by index; undefined when it answers no such question. */
  #pieceTest(textOf: (index: number) => string): PieceTest | undefined {
    const test = this.#pack.isPiece?.bind(this.#pack);
    return test === undefined ? undefined : (index) => test(textOf(index));
  }

  /** Whether somebody can tell that a space is spurious, and may. */
  get mayDoubtSpaces(): boolean {
    return this.#settings.whitespace === 'auto' && this.#pack.model !== undefined && this.#pack.speaks !== undefined;
  }
}
