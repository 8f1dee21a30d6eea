/**
 * The one engine behind every door: tokens in, decisions out, bounded look-ahead.
 *
 *     source → tokenize → classify → detect → decide → render
 *
 * Synchronous and incremental; knows tags, no language.
 *
 * @module
 */

import { apart, type DecisionContext, decide, type Reason } from '../decide/decide.ts';
import { DocumentLexicon, learnTokens } from '../decide/document-lexicon.ts';
import { enforceLexicon } from '../decide/enforce-lexicon.ts';
import { partInlineChain } from '../decide/part-inline-chains.ts';
import { needsRecheck } from '../decide/recheck-output.ts';
import { type Assessment, mayHaveEnough, probabilityOf, scoreOfProbability, scoreRegion } from '../detect/assess.ts';
import { count, type LengthTest, type PieceTest } from '../detect/count.ts';
import type { Evidence } from '../detect/features.ts';
import { readInlinePieces } from '../detect/inline-pieces.ts';
import { noMarkupFigures, readMarkup } from '../detect/markup-figures.ts';
import { noStatistics, type RegionStatistics } from '../detect/statistics.ts';
import { noTextFigures, TextReader } from '../detect/text-figures.ts';
import { assessWhitespace } from '../detect/whitespace-trust.ts';
import { PARAGRAPH, type Role } from '../html/elements.ts';
import { decodeText } from '../html/entities.ts';
import { makesNoMore } from '../html/formatting-elements.ts';
import { fuses, openEnd } from '../html/fusion.ts';
import { Source } from '../html/source.ts';
import type { TokenSink } from '../html/token.ts';
import { Tokenizer, tokenize } from '../html/tokenizer.ts';
import { commonRules } from '../language/common/index.ts';
import type { RulePack } from '../language/pack.ts';
import { findInlineChains } from '../region/inline-chains.ts';
import { standsAlone } from '../region/own-paragraph.ts';
import { hasCrossingTags, isCarrierItem } from '../region/paragraph-tags.ts';
import * as R from '../region/region.ts';
import { RegionBuilder } from '../region/region-builder.ts';
import type { RegionHandler } from '../region/region-handler.ts';
import { NO_CARRIER, type Repair } from '../region/repair.ts';
import { BREAK, gapOf, JOIN, SPACE, verdictName } from '../region/verdict.ts';
import { HtmlRenderer } from '../render/html.ts';
import { LineRenderer } from '../render/lines.ts';
import type { Renderer } from '../render/renderer.ts';
import { mayUnwrap } from '../render/run-tags.ts';
import { TextRenderer } from '../render/text.ts';
import type { Writer } from '../render/writer.ts';
import { feedLines } from '../text/lines.ts';
import type { WordPairSet } from '../text/word-pair-set.ts';
import type { Decision, ExplainedFragment } from './decision.ts';
import { LimitError, type Settings } from './settings.ts';

/** Asked where no pack is: punctuation and the like, no language. */
const NO_LANGUAGE: RulePack = { name: 'none', rules: commonRules };

/** How much of a full window stays held as look-ahead. */
const LOOK_AHEAD = 1 / 8;
/** How much decided text a pack sees before the first open fragment, in characters. */
const CONTEXT = 120;

/** More characters than the default limits ever hold. */
const MUCH_HELD = 262_144;
/** What share of what is held has to come before it is read: the time then grows with the input, and not with its square. */
const READ_AT = 1 / 8;

/** What an engine reads and writes. */
export type Mode = 'html' | 'text' | 'plain';

/** What may be given to an engine beyond its settings. */
export interface EngineExtras {
  /** Called with every broken region. */
  readonly report?: (report: RegionReport) => void;
  /** Decisions to follow instead of deciding; keyed by {@link boundaryKey}. */
  readonly replay?: ReadonlyMap<string, Decision>;
  /** True when the text is known to be torn in other places. */
  readonly isTorn?: boolean;
  /** Is shown the evidence on every region, and its texts, instead of repairing any; for the trainer of the detector. */
  readonly onEvidence?: (evidence: Evidence, texts: readonly string[]) => void;
  /** True for an engine that reads what another one is about to write. */
  readonly isSecond?: boolean;
  /** Takes the neighbours that the pack parts beyond doubt. */
  readonly parted?: WordPairSet;
  /** Words known from the start. */
  readonly lexicon?: DocumentLexicon;
  /** What HTML is written with. */
  readonly writer?: Writer;
}

/** Names the boundary between two fragments by their offsets in the source. */
export function boundaryKey(beforeEnd: number, afterStart: number): string {
  return `${beforeEnd}:${afterStart}`;
}

/** The items of a fragment that are text. */
const TEXT_KINDS = (1 << R.TEXT) | (1 << R.SPACE_TEXT);
/** Why a join becomes a space although it was decided, or asked for. */
const LISTED: Reason = { rule: 'join-listed-word', confidence: 1 };
const FORBIDDEN: Reason = { rule: 'never-make-listed-word', confidence: 1 };
const FUSED: Reason = { rule: 'keep-cut-markup-apart', confidence: 1 };

/** What a region turned out to be; for `diagnose()`. */
export interface RegionReport {
  readonly start: number;
  readonly end: number;
  readonly evidence: Evidence;
  readonly assessment: Assessment;
}

/** What the texts of a region are shows in so many of them: the first, and the last. */
const MOST_TEXTS = 64;

/** Log-odds that text is torn where the text around it is. */
const PRIOR_WHERE_TORN = 2;

/** Runs the stages over input that may come in chunks. */
export class Engine implements RegionHandler {
  readonly source: Source = new Source();
  readonly #settings: Settings;
  readonly #pack: RulePack;
  readonly #region = R.borrowRegion();
  readonly #builder: RegionBuilder;
  #stream: Tokenizer | undefined;
  /** Chunks that have not been read yet. */
  #waiting = '';
  readonly #renderer: Renderer;
  readonly #lexicon: DocumentLexicon;
  /** Whether the words of the whole input are to be read first. */
  readonly #learnsWhole: boolean;
  readonly #isPiece: PieceTest | undefined;
  readonly #lengthOf: LengthTest = (index) => this.#lengthAsWritten(index);
  readonly #onDecision: ((decision: Decision) => void) | undefined;
  readonly #report: ((report: RegionReport) => void) | undefined;
  readonly #replay: ReadonlyMap<string, Decision> | undefined;
  readonly #plain: boolean;
  /** This engine reads what another one is about to write. */
  readonly #isSecond: boolean;
  readonly #onEvidence: EngineExtras['onEvidence'];
  readonly #isTorn: boolean;
  readonly #parted: WordPairSet | undefined;

  /** Figures of the current region, windows included. */
  #statistics: RegionStatistics = noStatistics();
  /** How many of the held fragments are in {@link #statistics}. */
  #counted = 0;
  /** How many boundaries of the held fragments, from the first, have been decided in the window before. */
  #decided = 0;
  #factsBefore = -1;
  /** What the text written last may have begun, see {@link openEnd}. */
  #openEnd = '';
  /** A paragraph of the current region has been begun and not closed. */
  #continues = false;
  #brokenSoFar = false;
  /** What the current region was taken for, and on what evidence. */
  #probability = 0;
  #evidence: Evidence | undefined;
  /** What is to be reported of the region that is repaired. */
  #repaired: RegionReport | undefined;
  #carrier: Role = PARAGRAPH;
  #before = '';
  #regionStart = -1;
  /** Where the last written fragment of an unfinished region ends. */
  #resume = 0;
  readonly #reasons: Reason[] | undefined;
  #lastEmitted: ExplainedFragment | undefined;

  constructor(settings: Settings, mode: Mode, extras: EngineExtras = {}) {
    this.#settings = settings;
    this.#pack = settings.pack ?? NO_LANGUAGE;
    this.#learnsWhole = settings.lexicon.document === 'whole' && extras.lexicon === undefined;
    this.#lexicon = extras.lexicon ?? new DocumentLexicon(this.#pack.fold, settings.lexicon);
    this.#onDecision = settings.onDecision;
    this.#report = extras.report;
    this.#replay = extras.replay;
    this.#plain = mode === 'plain';
    this.#onEvidence = extras.onEvidence;
    this.#isTorn = extras.isTorn ?? false;
    this.#isSecond = extras.isSecond ?? false;
    this.#parted = extras.parted;
    this.#reasons = settings.onDecision === undefined ? undefined : [];
    this.#isPiece = this.#pieceTest((index) => this.#textOf(index));
    const { limits } = settings;
    this.#builder = new RegionBuilder(
      this.#region,
      this.source,
      this,
      settings.carriers,
      limits,
      settings.inlineCarriers,
      this.#plain,
    );
    if (mode === 'html') {
      const renderer = new HtmlRenderer(this.source, extras.writer);
      if (this.#report !== undefined) renderer.onUnwrap = (from, to) => this.#reportUnwrapped(from, to);
      this.#renderer = renderer;
    } else {
      this.#renderer =
        mode === 'text' ? new TextRenderer(this.source, settings.invisible === 'drop') : new LineRenderer(this.source);
    }
  }

  /** Asks the pack about texts that are got by index; undefined when it answers no such question. */
  #pieceTest(textOf: (index: number) => string): PieceTest | undefined {
    const test = this.#pack.isPiece?.bind(this.#pack);
    return test === undefined ? undefined : (index) => test(textOf(index));
  }

  /** The pack's test for regions whose whitespace may be wrong in places: only where it knows the language. */
  #pieceTestInLanguage(fragments: number): PieceTest | undefined {
    const isPiece = this.#isPiece;
    if (isPiece === undefined || this.#settings.whitespace !== 'auto' || this.#pack.model === undefined)
      return undefined;
    let speaks: boolean | undefined;
    return (index) => {
      if (speaks === false || !isPiece(index)) return false;
      speaks ??= this.#isInLanguage(fragments);
      return speaks;
    };
  }

  /** Takes the whole input; returns the whole output. */
  run(input: string): string {
    this.#learnWhole(input, (sink) => tokenize(input, sink));
    this.source.append(input);
    this.#tokens.write();
    this.#tokens.end();
    return this.#finished();
  }

  /** Takes the whole input as lines of plain text; returns the whole output. */
  runLines(input: string): string {
    this.source.append(input);
    feedLines(input, this.#builder);
    return this.#finished();
  }

  /** Takes the whole input of a source that knows its own tokens: `feed` hands them on in order, without a gap. */
  runTokens(input: string, feed: (sink: TokenSink) => void): string {
    this.#learnWhole(input, feed);
    this.source.append(input);
    feed(this.#builder);
    return this.#finished();
  }

  /** Takes a chunk; returns the output that is decided. */
  write(chunk: string): string {
    this.#waiting += chunk;
    // Reading what was appended copies what is held: where that is much, it is read when a good part has come.
    const held = this.source.text.length;
    if (held > MUCH_HELD && this.#waiting.length < held * READ_AT) return '';
    this.#read();
    // A text or comment still unfinished and already too large to hold is copied as it comes.
    this.#tokens.passLarge(this.#settings.limits.characters);
    return this.#take();
  }

  /** The input has ended; returns the rest of the output. */
  end(): string {
    this.#read();
    this.#tokens.end();
    return this.#finished();
  }

  #read(): void {
    this.source.append(this.#waiting);
    this.#waiting = '';
    this.#tokens.write();
  }

  #finished(): string {
    this.#builder.end();
    R.giveBack(this.#region);
    return this.#renderer.take(this.source.end);
  }

  /** Made when it is needed: lines and trees bring their own tokens. */
  get #tokens(): Tokenizer {
    this.#stream ??= new Tokenizer(this.source, this.#builder);
    return this.#stream;
  }

  #take(): string {
    const region = this.#region;
    // Whitespace behind the last written fragment belongs to a boundary that is still open.
    const offset = this.#continues ? this.#resume : region.items > 0 ? (region.start[0] as number) : this.#tokens.done;
    const out = this.#renderer.take(offset);
    this.source.release(offset);
    return out;
  }

  full(): void {
    const { limits } = this.#settings;
    if (limits.exceeded === 'throw') throw new LimitError('characters', limits.characters);
    this.closeRegion();
  }

  closeRegion(): void {
    this.#finish(this.#region.fragments, this.#region.items);
    this.#region.clear();
  }

  abandon(): void {
    // Not even the tags of inline carriers go: one of them may end what follows.
    this.#region.runTags = 0;
    this.#drop();
  }

  #drop(): void {
    this.#partInlineChains();
    this.#leave();
    this.#forget();
    this.#region.clear();
  }

  /**
   * Leaves what is held as it is. A paragraph that was begun before it ends with the next tag of a carrier; where there is
   * none, it is closed.
   */
  #leave(): void {
    const region = this.#region;
    this.#reportRepaired();
    if (this.#continues) this.#builder.repaired(0);
    if (!this.#continues || (region.fragments > 0 && this.#hasCarriers())) this.#pass(0);
    else this.#close(0, region.fragments === 0 ? region.items : 0, false);
  }

  /**
   * Passes the items from `from` on. Inline carriers are not unwrapped where what is left would be a broken run: the next
   * repair would find it, and this one did not.
   */
  #pass(from: number): void {
    const region = this.#region;
    if (region.runTags > 0 && this.#renderer instanceof HtmlRenderer && from < region.items && !this.#isSecond) {
      const trial = new HtmlRenderer(this.source, undefined, region.start[from] as number);
      trial.pass(region, from, region.items);
      const html = trial.take(region.end[region.items - 1] as number);
      if (this.#readAgain(html) !== html) return;
    }
    this.#renderer.pass(region, from, region.items);
  }

  /** What repairing `html` once more gives. */
  #readAgain(html: string, onDecision?: (decision: Decision) => void): string {
    const limits = { ...this.#settings.limits, exceeded: 'degrade' as const };
    const settings: Settings = { ...this.#settings, limits, onDecision };
    return new Engine(settings, 'html', { lexicon: this.#lexicon, isSecond: true }).run(html);
  }

  /**
   * False when tags that cross would make a parser open elements in the output that it does not open in the input, or when
   * an inline carrier would lose one of its two tags.
   */
  #isInert(fragments: number, items: number, final: boolean): boolean {
    const region = this.#region;
    const { outerInline } = this.#builder;
    if (region.runTags > 0 && !mayUnwrap(region, this.source, 0, items)) return false;
    if (this.#plain || !(outerInline.length > 0 || (region.hasInline && hasCrossingTags(region, items)))) return true;
    const from = this.#continues ? this.#resume : (region.start[0] as number);
    const until = final ? (region.end[items - 1] as number) : (region.textEnd[fragments - 1] as number);
    const trial = new HtmlRenderer(this.source, undefined, from);
    trial.repair(this.#repairOf(fragments, items, final));
    return makesNoMore(this.source.slice(from, until), trial.take(until), outerInline);
  }

  #repairOf(fragments: number, items: number, final: boolean): Repair {
    const region = this.#region;
    if (this.#regionStart === -1) {
      this.#regionStart = region.items > 0 ? (region.start[0] as number) : 0;
      this.#carrier = this.#hasCarriers() ? this.#builder.carrier || PARAGRAPH : NO_CARRIER;
    }
    const { verdicts } = region;
    const facts = fragments > 0 ? (region.facts[fragments - 1] as number) : this.#factsBefore;
    const isBare = (facts & R.IS_BARE) !== 0;
    return { region, fragments, items, verdicts, continues: this.#continues, final, carrier: this.#carrier, isBare };
  }

  separate(first: number): void {
    const region = this.#region;
    // Items from the separate paragraph on are healthy; the start tags before it are its own.
    const isMarkedOnly = first > 0 && !standsAlone(region, first);
    this.#finish(first, region.firstItem[first] as number, isMarkedOnly);
    // Its words stand whole in the document; only a model asks for them.
    if (this.#pack.model !== undefined && !this.#isSecond) {
      const last = region.fragments - 1;
      this.#lexicon.remember(this.source.slice(region.textStart[first] as number, region.textEnd[last] as number));
    }
    region.clear();
  }

  window(): void {
    const region = this.#region;
    const { limits } = this.#settings;
    if (limits.exceeded === 'throw') throw new LimitError('fragments', limits.fragments);
    this.#partInlineChains();
    this.#count(region.fragments);
    const assessment = this.#assess(region.fragments);
    if (!assessment.broken) {
      this.#drop();
      this.#builder.released();
      return;
    }
    const { fragments } = region;
    this.#decide(fragments, assessment, false, (region.lastItem[fragments - 1] as number) + 1);
    // Cut where a word ends, so that no word is decided in two windows.
    const decided = fragments - Math.floor(fragments * LOOK_AHEAD);
    const { verdicts } = region;
    let commit = this.#replay === undefined ? decided : this.#lastReplayed(decided, this.#replay);
    while (commit > fragments >> 2 && (verdicts[commit] as number) <= JOIN) commit -= 1;
    if (commit === fragments >> 2) commit = decided;
    const items = (region.lastItem[commit - 1] as number) + 1;
    if (!this.#isInert(commit, items, false)) {
      this.#drop();
      this.#builder.released();
      return;
    }
    this.#repair(commit, items, false, assessment);
    this.#factsBefore = region.facts[commit - 1] as number;
    this.#openEnd = this.#openEndBefore(commit);
    this.#resume = region.textEnd[commit - 1] as number;
    this.#counted -= commit;
    // What the cut hangs on is not decided again, so that a replay, which knows the last word only, cuts at the same place.
    this.#decided = decided - commit + 1;
    verdicts.copyWithin(0, commit, decided + 1);
    this.#reasons?.splice(0, commit);
    region.dropFirst(commit);
    this.#builder.moved(items, commit);
    this.#continues = true;
    this.#brokenSoFar = true;
  }

  structure(role: Role, closing: boolean, start: number, end: number): void {
    this.#renderer.structure(role, closing, start, end);
  }

  preformatted(start: number, end: number, last: boolean, hasReferences: boolean): void {
    this.#renderer.preformatted(start, end, last, hasReferences);
  }

  preformattedTag(role: Role): void {
    this.#renderer.preformattedTag(role);
  }

  passing(start: number, end: number, last: boolean): void {
    this.#renderer.text(start, end, last);
  }

  /** Finds where spaces are missing between inline elements that go, or are not shown. */
  #partInlineChains(): void {
    const region = this.#region;
    const isHtml = this.#renderer instanceof HtmlRenderer;
    if (this.#plain || (region.runTags === 0 && (isHtml || !region.hasInline))) return;
    const parted: number[] = [];
    for (const chain of findInlineChains(region, this.source, region.items, isHtml)) {
      parted.push(...partInlineChain(chain, this.#pack, this.#settings.minConfidence, this.#lexicon));
    }
    if (parted.length > 0) region.parted = new Set(parted);
  }

  /** Decides the held region up to fragment `fragments` and item `items`; what lies behind passes. */
  #finish(fragments: number, items: number, keepsMarks = false): void {
    this.#partInlineChains();
    if (fragments + (this.#continues ? 1 : 0) < 2) {
      // One fragment cannot be broken.
      if (this.#continues) this.#close(0, items, keepsMarks);
      else this.#pass(0);
      this.#forget();
      return;
    }
    this.#count(fragments);
    const assessment = this.#assess(fragments);
    if (!assessment.broken) {
      this.#leave();
      this.#forget();
      return;
    }
    this.#decide(fragments, assessment, true, this.#endOf(fragments, items, keepsMarks));
    this.#close(fragments, items, keepsMarks, assessment);
    this.#forget();
  }

  /** Repairs the last part of a region and passes what follows it. */
  #close(fragments: number, items: number, keepsMarks: boolean, assessment?: Assessment): void {
    const until = this.#endOf(fragments, items, keepsMarks);
    if (fragments > 0 && !this.#isInert(fragments, until, true)) {
      this.#leave();
      return;
    }
    this.#repair(fragments, until, true, assessment);
    this.#builder.repaired(until);
    this.#pass(until);
  }

  /**
   * The item at which a repair of the first `fragments` ends, of `items`. A start tag behind the last fragment belongs to what
   * follows; other tags of carriers are marks of the run, unless they are all that makes what follows a paragraph of its own.
   */
  #endOf(fragments: number, items: number, keepsMarks: boolean): number {
    const { kind, lastItem } = this.#region;
    let until = fragments > 0 ? (lastItem[fragments - 1] as number) + 1 : 0;
    let closed = -1;
    while (until < items) {
      const found = kind[until] as number;
      if (found === R.CARRIER_OPEN || found === R.OUTER_OPEN || (keepsMarks && found === R.EMPTY_OPEN)) break;
      if (closed === -1 && found === R.CARRIER_CLOSE) closed = until;
      until += 1;
    }
    if (!keepsMarks || closed === -1 || kind[until] === R.OUTER_OPEN || kind[until] === R.EMPTY_OPEN) return until;
    return closed + 1;
  }

  #forget(): void {
    this.#statistics = noStatistics();
    this.#counted = 0;
    this.#decided = 0;
    this.#factsBefore = -1;
    this.#openEnd = '';
    this.#continues = false;
    this.#brokenSoFar = false;
    this.#before = '';
    this.#regionStart = -1;
  }

  #count(fragments: number): void {
    count(this.#statistics, this.#region, this.#counted, fragments, this.#factsBefore, this.#lengthOf, this.#isPiece);
    this.#counted = fragments;
  }

  #assess(fragments: number): Assessment {
    if (this.#replay !== undefined) return this.#assessReplay(fragments, this.#replay);
    const region = this.#region;
    const statistics = this.#statistics;
    // What is written already cannot be taken back.
    if (this.#brokenSoFar) return { ...this.#trust(statistics), broken: true, probability: this.#probability };
    const assessment = this.#assessRegion(statistics, region, fragments, (index) => this.#textOf(index));
    this.#probability = assessment.probability;
    return this.#plain && assessment.broken && !this.#isInLanguage(fragments)
      ? { ...assessment, broken: false }
      : assessment;
  }

  #assessRegion(
    statistics: RegionStatistics,
    region: R.Region,
    fragments: number,
    textOf: (index: number) => string,
  ): Assessment {
    const trust = this.#trust(statistics);
    if (!mayHaveEnough(statistics)) return { ...trust, broken: false, probability: 0 };
    const reader = new TextReader();
    const texts: string[] = [];
    for (let at = 0; at < Math.min(fragments, MOST_TEXTS); at += 1) {
      const text = textOf(at === MOST_TEXTS - 1 ? fragments - 1 : at);
      texts.push(text);
      reader.add(text);
    }
    const hasTags = region === this.#region && !this.#plain;
    const evidence: Evidence = {
      statistics,
      text: reader.figures,
      markup: hasTags ? readMarkup(region, fragments, this.source) : noMarkupFigures(),
    };
    this.#evidence = evidence;
    if (this.#onEvidence !== undefined) {
      this.#onEvidence(evidence, texts);
      return { ...trust, broken: false, probability: 0 };
    }
    const prior = this.#isTorn ? PRIOR_WHERE_TORN : 0;
    const { minProbability } = this.#settings;
    const { runningText } = this.#pack;
    const ask = runningText === undefined ? undefined : () => runningText.call(this.#pack, texts);
    const probability = probabilityOf(scoreRegion(evidence, ask, prior, scoreOfProbability(minProbability)));
    return { ...trust, broken: probability >= minProbability, probability };
  }

  #trust(statistics: RegionStatistics): Omit<Assessment, 'broken' | 'probability'> {
    const { whitespace } = this.#settings;
    const asked = this.#plain && whitespace === 'auto' ? 'ignore' : whitespace;
    return {
      ...assessWhitespace(statistics, asked, this.#pack.model !== undefined),
      breaksAreCarriers: statistics.forcedBreaks * 2 > statistics.boundaries,
    };
  }

  /** Lines are joined by a language, so they must be in it. */
  #isInLanguage(fragments: number): boolean {
    const region = this.#region;
    const { speaks } = this.#pack;
    if (speaks === undefined) return true;
    return speaks(this.source.slice(region.textStart[0] as number, region.textEnd[fragments - 1] as number));
  }

  /** A region, or a part of one, is broken when there are decisions on it. */
  #assessReplay(fragments: number, replay: ReadonlyMap<string, Decision>): Assessment {
    let broken = false;
    for (let index = this.#continues ? 0 : 1; index < fragments && !broken; index += 1)
      broken = replay.has(this.#keyOf(index));
    return {
      broken,
      probability: broken ? 1 : 0,
      trustAdjacent: true,
      trustSpaced: true,
      trustBlank: false,
      isEverywhere: false,
      breaksAreCarriers: false,
    };
  }

  /** Where a replay cuts a window: a part of a run that was left as it was, behind the cut, has no decisions. */
  #lastReplayed(decided: number, replay: ReadonlyMap<string, Decision>): number {
    let index = this.#continues ? 0 : 1;
    while (index < decided && replay.has(this.#keyOf(index))) index += 1;
    return index > this.#region.fragments >> 2 ? index : decided;
  }

  #keyOf(index: number): string {
    const region = this.#region;
    const before = index > 0 ? (region.textEnd[index - 1] as number) : this.#resume;
    return boundaryKey(before, region.textStart[index] as number);
  }

  #decideReplay(from: number, to: number, replay: ReadonlyMap<string, Decision>): void {
    const { crossed } = this.#region;
    for (let index = from; index < to; index += 1) {
      const decision = replay.get(this.#keyOf(index));
      const verdict = decision?.verdict;
      this.#region.verdicts[index] =
        verdict === 'join' ? JOIN : verdict === 'space' ? SPACE : apart(crossed[index] as number);
      const reasons = this.#reasons;
      if (reasons !== undefined) {
        reasons[index] = { rule: decision?.rule ?? 'no-decision', confidence: decision?.confidence ?? 0 };
      }
    }
  }

  #decide(fragments: number, assessment: Assessment, final: boolean, until: number): void {
    const context: DecisionContext = {
      pack: this.#pack,
      lexicon: this.#lexicon,
      minConfidence: this.#settings.minConfidence,
      textOf: (index) => this.#textOf(index),
      isPiece: this.#pieceTestInLanguage(fragments),
      parted: this.#parted,
      before: this.#before,
      final,
    };
    const from = this.#continues ? 0 : 1;
    if (from === 1) this.#region.verdicts[0] = BREAK;
    if (this.#replay !== undefined) this.#decideReplay(from, fragments, this.#replay);
    else {
      decide(
        this.#region,
        from,
        fragments,
        assessment,
        context,
        this.#region.verdicts,
        this.#reasons,
        this.#factsBefore,
        this.#decided,
      );
      this.#enforceLexicon(from, fragments);
    }
    if (this.#plain) return;
    this.#keepInert(from, fragments);
    if (this.#replay !== undefined || this.#isSecond) return;
    while (this.#reconsider(fragments, until)) {
      this.#enforceLexicon(from, fragments);
      this.#keepInert(from, fragments);
    }
  }

  /** The caller's words have the last say. */
  #enforceLexicon(from: number, fragments: number): void {
    const { gaps, verdicts } = this.#region;
    const isOpen = (index: number): boolean => index >= from && (verdicts[index] as number) < BREAK;
    enforceLexicon(this.#lexicon, {
      count: fragments,
      textOf: (index) => this.#textOf(index),
      isPiece: this.#pack.isPiece?.bind(this.#pack),
      isOpen,
      isJoined: (index) => isOpen(index) && verdicts[index] === JOIN,
      isSpaced: (index) => gaps[index] !== 0,
      set: (index, join) => {
        verdicts[index] = join ? JOIN : SPACE;
        if (this.#reasons !== undefined) this.#reasons[index] = join ? LISTED : FORBIDDEN;
      },
    });
  }

  /** Reads the words of the whole input first, where the caller wants that. */
  #learnWhole(input: string, feed: (sink: TokenSink) => void): void {
    if (!this.#learnsWhole || this.#replay !== undefined) return;
    learnTokens(this.#lexicon, input, feed);
  }

  /** Puts a space where a join would make a tag or a character reference, whoever wants the join. */
  #keepInert(from: number, fragments: number): void {
    const { facts, verdicts } = this.#region;
    let cut = this.#openEnd === '' ? 0 : R.ENDS_CUT;
    for (let index = 0; index < fragments; index += 1) cut |= facts[index] as number;
    if ((cut & R.ENDS_CUT) === 0) return;
    let open = from === 0 ? this.#openEnd : openEnd(this.#lastText(0));
    for (let index = from; index < fragments; index += 1) {
      const isJoined = verdicts[index] === JOIN;
      if (isJoined && fuses(open, this.#firstText(index))) {
        verdicts[index] = SPACE;
        if (this.#reasons !== undefined) this.#reasons[index] = FUSED;
        open = '';
      } else if (!isJoined) open = '';
      open = openEnd(this.#isOneText(index) ? open + this.#lastText(index) : this.#lastText(index));
    }
  }

  /** What the texts before fragment `to` may have begun together. */
  #openEndBefore(to: number): string {
    let first = to - 1;
    while (first > 0 && this.#region.verdicts[first] === JOIN && this.#isOneText(first)) first -= 1;
    let open = first === 0 && this.#region.verdicts[0] === JOIN ? this.#openEnd : '';
    for (let index = first; index < to; index += 1) {
      open = openEnd(this.#isOneText(index) ? open + this.#lastText(index) : this.#lastText(index));
    }
    return open;
  }

  /** True when no tag stands in a fragment that would stay. */
  #isOneText(index: number): boolean {
    const { firstItem, lastItem, kind } = this.#region;
    for (let item = firstItem[index] as number; item <= (lastItem[index] as number); item += 1) {
      if (((1 << (kind[item] as number)) & R.INLINE_KINDS) !== 0) return false;
    }
    return true;
  }

  /** The characters of a fragment up to the first tag in it that stays. */
  #firstText(index: number): string {
    const { firstItem, lastItem, kind } = this.#region;
    const last = lastItem[index] as number;
    let text = '';
    for (let item = firstItem[index] as number; item <= last; item += 1) {
      const bit = 1 << (kind[item] as number);
      if ((bit & R.INLINE_KINDS) !== 0) break;
      if ((bit & TEXT_KINDS) !== 0) text += this.#itemText(index, item);
    }
    return text;
  }

  /** The characters of a fragment behind the last tag in it that stays. */
  #lastText(index: number): string {
    const { firstItem, lastItem, kind } = this.#region;
    const first = firstItem[index] as number;
    let text = '';
    for (let item = lastItem[index] as number; item >= first; item -= 1) {
      const bit = 1 << (kind[item] as number);
      if ((bit & R.INLINE_KINDS) !== 0) break;
      if ((bit & TEXT_KINDS) !== 0) text = this.#itemText(index, item) + text;
    }
    return text;
  }

  /** The characters of an item of a fragment, without the whitespace at the fragment's ends. */
  #itemText(index: number, item: number): string {
    const { start, end, textStart, textEnd } = this.#region;
    return this.source.slice(
      Math.max(textStart[index] as number, start[item] as number),
      Math.min(textEnd[index] as number, end[item] as number),
    );
  }

  /**
   * Reads the region as a reader of the output would, and makes the decisions now that would be made then, so that repairing
   * the output changes nothing. Returns whether there were any.
   */
  #reconsider(fragments: number, until: number): boolean {
    const region = this.#region;
    const { verdicts } = region;
    let from = 0;
    // How the paragraph began that is open before the first fragment is not known any more.
    if (this.#continues) while (from < fragments && (verdicts[from] as number) < BREAK) from += 1;
    if (!needsRecheck(region, from, fragments)) return false;
    const { html, starts, start } = this.#outputOf(fragments, until, from);
    let changed = false;
    const onDecision = ({ verdict, rule, confidence, after }: Decision): void => {
      const index = starts.get(start + after.source.start);
      if (verdict === 'break' || index === undefined || (verdicts[index] as number) < BREAK) return;
      verdicts[index] = verdict === 'join' ? JOIN : SPACE;
      if (this.#reasons !== undefined) this.#reasons[index] = { rule, confidence };
      changed = true;
    };
    this.#readAgain(html, onDecision);
    return changed;
  }

  /**
   * The region as it would be written now, from fragment `from` on, with what is held behind it; and where fragments start in
   * it, which offsets count from `start`.
   */
  #outputOf(
    fragments: number,
    until: number,
    from: number,
  ): { html: string; starts: Map<number, number>; start: number } {
    const region = this.#region;
    const starts = new Map<number, number>();
    const trial = new HtmlRenderer(
      this.source,
      undefined,
      this.#continues ? this.#resume : (region.start[0] as number),
    );
    let index = 0;
    let before = 0;
    trial.onFragment = (begin, end): void => {
      starts.set(begin, index);
      index += 1;
      if (index === from) before = end;
    };
    trial.repair(this.#repairOf(fragments, until, true));
    const html = trial.take(region.end[region.items - 1] as number);
    // A paragraph that is left out ends with the next tag.
    const start = from === 0 ? 0 : html.indexOf('>', before) + 1;
    return { html: html.slice(start), starts, start };
  }

  /** Whether the held region has carriers, and not only forced breaks. */
  #hasCarriers(): boolean {
    const { kind, items } = this.#region;
    for (let item = 0; item < items; item += 1) if (isCarrierItem(kind[item] as number)) return true;
    return false;
  }

  #repair(fragments: number, items: number, final: boolean, assessment: Assessment | undefined): void {
    const region = this.#region;
    const { verdicts } = region;
    const repair = this.#repairOf(fragments, items, final);
    let spans: ExplainedFragment[] | undefined;
    if (this.#onDecision !== undefined) {
      const found: ExplainedFragment[] = [];
      spans = found;
      this.#renderer.onFragment = (start, end): void => {
        const index = found.length;
        found.push({
          source: { start: region.textStart[index] as number, end: region.textEnd[index] as number },
          output: { start, end },
        });
      };
    }
    this.#renderer.repair(repair);
    if (spans !== undefined && assessment !== undefined) this.#emitDecisions(spans, assessment);
    if (!final) {
      let before = '';
      let index = fragments - 1;
      while (index >= 0 && before.length < CONTEXT) {
        const verdict = index > 0 || this.#continues ? (verdicts[index] as number) : BREAK;
        before = this.#textOf(index) + before;
        if (verdict >= BREAK) break;
        if (verdict !== 1) before = ` ${before}`;
        index -= 1;
      }
      this.#before = before;
    }
    if (this.#report === undefined) return;
    const told = assessment ?? this.#repaired?.assessment;
    if (told !== undefined) {
      const end = items > 0 ? (region.end[items - 1] as number) : this.#resume;
      this.#repaired = { start: this.#regionStart, end, evidence: this.#evidence as Evidence, assessment: told };
    }
    if (final) this.#reportRepaired();
  }

  /** Reports the region that is repaired, if any of it has been. */
  #reportRepaired(): void {
    if (this.#repaired === undefined) return;
    this.#report?.(this.#repaired);
    this.#repaired = undefined;
  }

  /** Reports that inline carriers are unwrapped: a region of its own, of the texts between their tags. */
  #reportUnwrapped(from: number, to: number): void {
    const region = this.#region;
    const { pieces, texts } = readInlinePieces(region, this.source, from, to);
    const statistics = noStatistics();
    const textOf = (index: number): string => texts[index] as string;
    const lengthOf = (index: number): number => textOf(index).length;
    count(statistics, pieces, 0, pieces.fragments, -1, lengthOf, this.#pieceTest(textOf));
    this.#evidence = { statistics, text: noTextFigures(), markup: noMarkupFigures() };
    const assessment = this.#assessRegion(statistics, pieces, pieces.fragments, textOf);
    this.#report?.({
      start: region.start[from] as number,
      end: region.end[to - 1] as number,
      evidence: this.#evidence,
      assessment,
    });
  }

  #emitDecisions(spans: readonly ExplainedFragment[], assessment: Assessment): void {
    const region = this.#region;
    const reasons = this.#reasons as Reason[];
    for (let index = 0; index < spans.length; index += 1) {
      const after = spans[index] as ExplainedFragment;
      const before = index === 0 ? this.#lastEmitted : (spans[index - 1] as ExplainedFragment);
      if ((index > 0 || this.#continues) && before !== undefined) {
        const reason = reasons[index] as Reason;
        this.#onDecision?.({
          verdict: verdictName(this.#region.verdicts[index] as number),
          rule: reason.rule,
          confidence: reason.confidence,
          evidence: {
            gap: gapOf(region.gaps[index] as number),
            crossed: crossedNames(region.crossed[index] as number),
            trustAdjacent: assessment.trustAdjacent,
            trustSpaced: assessment.trustSpaced,
            probability: assessment.probability,
          },
          before,
          after,
        });
      }
    }
    this.#lastEmitted = spans.at(-1);
  }

  /** The text of a held fragment: entities decoded, tags left out, whitespace collapsed. */
  /** The length of a fragment as it is written, tags and all, but each character reference as the character it means. */
  #lengthAsWritten(index: number): number {
    const region = this.#region;
    return decodeText(this.source.slice(region.textStart[index] as number, region.textEnd[index] as number)).length;
  }

  #textOf(index: number): string {
    const region = this.#region;
    const first = region.firstItem[index] as number;
    const last = region.lastItem[index] as number;
    const start = region.textStart[index] as number;
    const end = region.textEnd[index] as number;
    if (first === last) {
      const raw = this.source.slice(start, end);
      const text = this.#plain ? raw : decodeText(raw);
      return (region.words[index] as number) > 1 ? text.replace(/\s+/gu, ' ') : text;
    }
    let text = '';
    for (let item = first; item <= last; item += 1) {
      const kind = region.kind[item] as number;
      if (kind !== R.TEXT && kind !== R.SPACE_TEXT) continue;
      text += this.#itemText(index, item);
    }
    return decodeText(text).replace(/\s+/gu, ' ');
  }
}

const CROSSED: ReadonlyArray<readonly [number, string]> = [
  [R.CROSSED_CARRIER, 'carrier'],
  [R.CROSSED_OUTER_OPEN, 'outer-open'],
  [R.CROSSED_OUTER_CLOSE, 'outer-close'],
  [R.CROSSED_EMPTY, 'empty-carrier'],
  [R.CROSSED_BLANK_CARRIER, 'blank-carrier'],
  [R.CROSSED_BREAK, 'forced-break'],
];

function crossedNames(bits: number): readonly string[] {
  const names: string[] = [];
  for (const [bit, name] of CROSSED) if ((bits & bit) !== 0) names.push(name);
  return names;
}
