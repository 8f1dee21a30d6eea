/**
 * The one engine behind every door: tokens in, decisions out, bounded look-ahead.
 *
 *     source → tokenize → build → detect → decide → render
 *
 * Synchronous and incremental; knows tags, no language. It says when a step is taken; the steps are in files of their own.
 *
 * @module
 */
import { DocumentLexicon, learnTokens } from '../decide/document-lexicon.ts';
import type { Assessment } from '../detect/assess.ts';
import type { Role } from '../html/elements.ts';
import type { Source } from '../html/source.ts';
import type { TokenSink } from '../html/token.ts';
import { Tokenizer, tokenize } from '../html/tokenizer.ts';
import { NO_LANGUAGE } from '../language/no-language.ts';
import type { RulePack } from '../language/pack.ts';
import { standsAlone } from '../region/own-paragraph.ts';
import * as R from '../region/region.ts';
import { RegionBuilder } from '../region/region-builder.ts';
import type { RegionHandler } from '../region/region-handler.ts';
import { HtmlRenderer } from '../render/html.ts';
import type { Renderer } from '../render/renderer.ts';
import { feedLines } from '../text/lines.ts';
import { createRenderer } from './create-renderer.ts';
import type { EngineExtras, Mode, ReadAgain, SecondEngine } from './extras.ts';
import { HeldRegion } from './held-region.ts';
import { InertJoins, isInert } from './inertness.ts';
import { InlineChains } from './inline-chains.ts';
import { RegionAssessor } from './region-assessor.ts';
import { type DeciderParts, RegionDecider } from './region-decider.ts';
import { RegionParts } from './region-parts.ts';
import { Replay } from './replay.ts';
import { Reporter } from './reporter.ts';
import { mayPass } from './second-pass.ts';
import { LimitError, type Settings } from './settings.ts';
import { Trace } from './trace.ts';

/** How much of a full window stays held as look-ahead. */
const LOOK_AHEAD = 1 / 8;

/** Runs the stages over input that may come in chunks. */
export class Engine implements RegionHandler {
  readonly source: Source;
  readonly #settings: Settings;
  readonly #pack: RulePack;
  readonly #lexicon: DocumentLexicon;
  /** Whether the words of the whole input are to be read first. */
  readonly #learnsWhole: boolean;
  /** Set when this engine reads what another one is about to write. */
  readonly #second: SecondEngine | undefined;
  /** Undefined in such a one. */
  readonly #readAgain: ReadAgain | undefined;
  readonly #held: HeldRegion;
  readonly #region: R.Region;
  readonly #builder: RegionBuilder;
  readonly #assessor: RegionAssessor;
  readonly #joins: InertJoins;
  readonly #decider: RegionDecider;
  readonly #chains: InlineChains;
  readonly #parts: RegionParts;
  readonly #renderer: Renderer;
  readonly #replay: Replay | undefined;
  readonly #trace: Trace | undefined;
  readonly #reporter: Reporter | undefined;
  #stream: Tokenizer | undefined;

  constructor(settings: Settings, mode: Mode, extras: EngineExtras = {}) {
    const { replay, report } = extras;
    const { limits, onDecision } = settings;
    this.#settings = settings;
    this.#pack = settings.pack ?? NO_LANGUAGE;
    this.#learnsWhole =
      settings.lexicon.document === 'whole' && extras.lexicon === undefined && extras.replay === undefined;
    this.#lexicon = extras.lexicon ?? new DocumentLexicon(this.#pack.fold, settings.lexicon);
    this.#second = extras.second;
    this.#readAgain = this.#second?.role === 'reader' ? undefined : this.#readAgainAs('reader');
    const held = new HeldRegion(mode === 'plain');
    this.#held = held;
    this.source = held.source;
    this.#region = held.region;
    this.#assessor = new RegionAssessor(held, settings, this.#pack, extras);
    this.#joins = new InertJoins(held);
    this.#trace = onDecision === undefined ? undefined : new Trace(held, onDecision);
    this.#replay = replay === undefined ? undefined : new Replay(held, replay, mode === 'html');
    this.#reporter = report === undefined ? undefined : new Reporter(held, this.#assessor, report);
    const parts: DeciderParts = {
      pack: this.#pack,
      lexicon: this.#lexicon,
      minConfidence: settings.minConfidence,
      assessor: this.#assessor,
      joins: this.#joins,
      reasons: this.#trace?.reasons,
      replay: this.#replay,
      parted: extras.parted,
      readAgain: this.#readAgain,
    };
    this.#decider = new RegionDecider(held, parts);
    this.#chains = new InlineChains(held, parts, mode === 'html');
    const tryAgain = this.#second === undefined ? this.#readAgainAs('trial') : undefined;
    this.#parts = new RegionParts(held, this.#assessor, this.#replay, tryAgain);
    const { carriers, inlineCarriers } = settings;
    this.#builder = new RegionBuilder(held.region, held.source, this, carriers, limits, inlineCarriers, held.plain);
    if (this.#second !== undefined) this.#builder.startInside(this.#second.outerInline);
    this.#renderer = createRenderer(mode, held.source, settings.invisible === 'drop', extras.writer, this.#reporter);
    held.onRepair = (fragments) => this.#chains.part(fragments);
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
    if (!this.source.take(chunk)) return '';
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
    this.source.appendTaken();
    this.#tokens.write();
  }

  #finished(): string {
    this.#builder.end();
    R.giveBack(this.#region);
    return this.#renderer.take(this.source.end);
  }

  /** Made when it is needed: lines and trees bring their own tokens. */
  get #tokens(): Tokenizer {
    this.#stream ??= new Tokenizer(this.source, this.#builder, this.#second?.isStart !== false);
    return this.#stream;
  }

  #take(): string {
    const region = this.#region;
    // Whitespace behind the last written fragment belongs to a boundary that is still open.
    const offset = this.#held.continues
      ? this.#held.resume
      : region.items > 0
        ? (region.start[0] as number)
        : this.#tokens.done;
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
    this.#leave();
    this.#forget();
    this.#region.clear();
  }

  /**
   * Leaves what is held as it is. A paragraph that was begun before it ends with the next tag of a carrier; where there is
   * none, it is closed.
   */
  #leave(to: number = this.#region.items): void {
    const held = this.#held;
    const { fragments, items } = this.#region;
    this.#reporter?.flush();
    if (held.continues) this.#builder.repaired(0);
    if (!held.continues || (fragments > 0 && held.hasCarriers())) this.#pass(0, to);
    else this.#close(0, fragments === 0 ? items : 0, false, undefined, to);
  }

  /** Passes the items from `from` up to `to`. */
  #pass(from: number, to: number = this.#region.items): void {
    const region = this.#region;
    // What has been decided of it, if anything, does not hold where it stays as it is.
    this.#chains.part(0);
    const readAgain = this.#renderer instanceof HtmlRenderer ? this.#readAgain : undefined;
    if (readAgain !== undefined && !mayPass(this.#held, from, to, readAgain)) return;
    this.#renderer.pass(region, from, to);
  }

  separate(first: number): void {
    const region = this.#region;
    // Items from the separate paragraph on are healthy; the start tags before it are its own.
    const isMarkedOnly = first > 0 && !standsAlone(region, first);
    this.#finish(first, region.firstItem[first] as number, isMarkedOnly);
    this.#remember(first);
    region.clear();
  }

  part(first: number): void {
    if (first === 0 && !this.#held.continues) return;
    const { fragments, items } = this.#region;
    const until = this.#held.startOf(first);
    this.#finish(first, until, false, until);
    // Of what comes first, some may have been dropped part by part.
    this.#dropFirst(first - fragments + this.#region.fragments, until - items + this.#region.items, true);
  }

  passFirst(): void {
    const until = this.#held.endOfFirst();
    this.#remember(0, 1);
    this.#leave(until);
    this.#forget();
    this.#dropFirst(1, until, true);
  }

  /** What has been taken over, or has passed, is held no more. */
  #dropFirst(fragments: number, items: number, isPassed: boolean): void {
    this.#trace?.reasons.splice(0, fragments);
    this.#region.dropFirst(fragments, items);
    this.#builder.moved(items, fragments, isPassed);
  }

  /** The words of a paragraph of its own stand whole in the document; only a model asks for them. */
  #remember(first: number, end: number = this.#region.fragments): void {
    if (this.#pack.model === undefined || this.#second !== undefined) return;
    const { textStart, textEnd } = this.#region;
    this.#lexicon.remember(this.source.slice(textStart[first] as number, textEnd[end - 1] as number));
  }

  window(limit: 'fragments' | 'characters'): void {
    const region = this.#region;
    const { limits } = this.#settings;
    if (limits.exceeded === 'throw') {
      if (limit === 'fragments') throw new LimitError('fragments', limits.fragments);
      return;
    }
    const { fragments } = region;
    const assessment = this.#assess(fragments);
    if (!assessment.broken) return void this.#dropWindow();
    this.#decide(fragments, assessment, false, (region.lastItem[fragments - 1] as number) + 1);
    const decided = fragments - Math.floor(fragments * LOOK_AHEAD);
    const commit = this.#held.cut(decided, this.#replay?.cut(decided) ?? decided);
    const items = (region.lastItem[commit - 1] as number) + 1;
    if (!isInert(this.#held, this.#builder.outerInline, commit, items, false)) return void this.#dropWindow();
    this.#repair(commit, items, false, assessment);
    this.#joins.moved(commit);
    this.#assessor.moved(commit);
    this.#trace?.reasons.splice(0, commit);
    this.#held.moved(commit, decided);
    this.#builder.moved(items, commit);
  }

  #dropWindow(): void {
    this.#drop();
    this.#builder.released();
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

  /** Decides the held region up to fragment `fragments` and item `items`; what lies behind passes, up to the item `to`. */
  #finish(fragments: number, items: number, keepsMarks = false, to: number = this.#region.items): void {
    if (fragments + (this.#held.continues ? 1 : 0) < 2) {
      if (this.#held.continues) this.#close(0, items, keepsMarks, undefined, to);
      else this.#pass(0, to);
      this.#forget();
      return;
    }
    let assessment = this.#assess(fragments);
    const parts = this.#parts.of(fragments, assessment, this.#builder.outerInline);
    const whole = parts.length > 0 ? { ...assessment, ...this.#assessor.trustIn(parts) } : assessment;
    let first = 0;
    let end = items;
    for (const part of parts) {
      assessment = { ...whole, broken: part.broken };
      if (part.end === fragments) break;
      end -= this.#finishFirst(part.end - first, assessment);
      first = part.end;
    }
    this.#finishPart(fragments - first, end, keepsMarks, assessment, to - items + end);
  }

  /** Repairs the first `fragments` fragments and `items` items, or leaves them; what follows passes up to the item `to`. */
  #finishPart(fragments: number, items: number, keepsMarks: boolean, assessment: Assessment, to?: number): void {
    const held = this.#held;
    // One fragment cannot be broken.
    if (assessment.broken && fragments + (held.continues ? 1 : 0) > 1) {
      this.#decide(fragments, assessment, true, held.endOf(fragments, items, keepsMarks));
      this.#close(fragments, items, keepsMarks, assessment, to);
    } else this.#leave(to);
    this.#forget();
  }

  /** Decides the first `fragments` fragments, behind which others are held, and forgets them; returns how many items these were. */
  #finishFirst(fragments: number, assessment: Assessment): number {
    const until = this.#held.startOf(fragments);
    this.#finishPart(fragments, until, false, assessment, until);
    this.#dropFirst(fragments, until, false);
    return until;
  }

  /** Repairs the last part of a region, or its first, and passes what follows it up to the item `to`. */
  #close(
    fragments: number,
    items: number,
    keepsMarks: boolean,
    assessment?: Assessment,
    to: number = this.#region.items,
  ): void {
    const until = this.#held.endOf(fragments, items, keepsMarks);
    if (fragments > 0 && !isInert(this.#held, this.#builder.outerInline, fragments, until, true)) {
      this.#leave(to);
      return;
    }
    this.#repair(fragments, until, true, assessment);
    this.#builder.repaired(until);
    this.#pass(until, to);
  }

  #forget(): void {
    this.#assessor.forget();
    this.#joins.forget();
    this.#held.forget();
  }

  #assess(fragments: number): Assessment {
    this.#assessor.count(fragments);
    return this.#replay === undefined ? this.#assessor.assess(fragments) : this.#replay.assess(fragments);
  }

  #decide(fragments: number, assessment: Assessment, final: boolean, until: number): void {
    this.#held.begin(this.#builder.carrier);
    this.#decider.decide(fragments, assessment, final, until);
  }

  #repair(fragments: number, items: number, final: boolean, assessment: Assessment | undefined): void {
    const repair = this.#held.repairOf(fragments, items, final);
    if (this.#trace === undefined) this.#renderer.repair(repair);
    else this.#trace.repair(this.#renderer, repair, assessment);
    if (!final) this.#held.keepBefore(fragments);
    this.#reporter?.repaired(items, final, assessment);
  }

  /** Reads the words of the whole input first, where the caller wants that. */
  #learnWhole(input: string, feed: (sink: TokenSink) => void): void {
    if (this.#learnsWhole) learnTokens(this.#lexicon, input, feed);
  }

  /** Repairs what is about to be written, by an engine with the same settings that knows the same words. */
  #readAgainAs(role: SecondEngine['role']): ReadAgain {
    return (html, isStart, onDecision) => {
      const limits = { ...this.#settings.limits, exceeded: 'degrade' as const };
      const { outerInline } = this.#builder;
      const extras = { lexicon: this.#lexicon, second: { role, isStart, outerInline } };
      return new Engine({ ...this.#settings, limits, onDecision }, 'html', extras).run(html);
    };
  }
}
