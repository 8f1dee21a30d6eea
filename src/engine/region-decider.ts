/**
 * Stage 4 for the region that is held: the decisions, and what has the last say over them.
 *
 * @module
 */
import { type DecisionContext, decide, type Reason } from '../decide/decide.ts';
import type { DocumentLexicon } from '../decide/document-lexicon.ts';
import { enforceLexicon } from '../decide/enforce-lexicon.ts';
import type { Assessment } from '../detect/assess.ts';
import { tagOfCarrier } from '../detect/markup-figures.ts';
import type { RulePack } from '../language/pack.ts';
import { BREAK, JOIN, SPACE } from '../region/verdict.ts';
import type { WordPairSet } from '../text/word-pair-set.ts';
import type { ReadAgain } from './extras.ts';
import type { HeldRegion } from './held-region.ts';
import type { InertJoins } from './inertness.ts';
import { breakAroundInline } from './inline-scope.ts';
import type { RegionAssessor } from './region-assessor.ts';
import type { Replay } from './replay.ts';
import { reconsider } from './second-pass.ts';

/** Why a join becomes a space although it was decided, or asked for. */
const LISTED: Reason = { rule: 'join-listed-word', confidence: 1 };
const FORBIDDEN: Reason = { rule: 'never-make-listed-word', confidence: 1 };

/** What decisions are made with. */
export interface DeciderParts {
  readonly pack: RulePack;
  readonly lexicon: DocumentLexicon;
  readonly minConfidence: number;
  readonly assessor: RegionAssessor;
  readonly joins: InertJoins;
  /** Takes the reasons of the decisions. */
  readonly reasons: Reason[] | undefined;
  /** When given, is followed instead of deciding. */
  readonly replay: Replay | undefined;
  /** Takes the neighbours that the pack parts beyond doubt. */
  readonly parted: WordPairSet | undefined;
  /** Undefined where nothing is read again. */
  readonly readAgain: ReadAgain | undefined;
}

/** Decides the boundaries of the held region into its verdicts. */
export class RegionDecider {
  readonly #held: HeldRegion;
  readonly #parts: DeciderParts;

  constructor(held: HeldRegion, parts: DeciderParts) {
    this.#held = held;
    this.#parts = parts;
  }

  /**
   * Decides the boundaries of the first `fragments` fragments.
   *
   * @param final whether the region ends with them
   * @param until the item at which their repair ends
   */
  decide(fragments: number, assessment: Assessment, final: boolean, until: number): void {
    const { region, plain, firstBoundary: from } = this.#held;
    const { joins, reasons, replay, readAgain } = this.#parts;
    if (from === 1) region.verdicts[0] = BREAK;
    if (replay !== undefined) replay.decide(from, fragments, reasons);
    else this.#decide(from, fragments, assessment, final);
    if (plain) return;
    if (replay === undefined) breakAroundInline(this.#held, fragments, final, reasons);
    joins.part(from, fragments, reasons);
    if (replay !== undefined || readAgain === undefined) return;
    while (reconsider(this.#held, fragments, until, reasons, readAgain)) {
      this.#enforceLexicon(from, fragments);
      joins.part(from, fragments, reasons);
    }
  }

  #decide(from: number, fragments: number, assessment: Assessment, final: boolean): void {
    const held = this.#held;
    const { region } = held;
    const { pack, lexicon, minConfidence, assessor, parted, reasons } = this.#parts;
    const context: DecisionContext = {
      pack,
      lexicon,
      minConfidence,
      textOf: (index) => held.textOf(index),
      tagOf: (index) => tagOfCarrier(region, index, held.source),
      mayDoubtSpaces: assessor.mayDoubtSpaces,
      parted,
      before: held.before,
      final,
    };
    decide(region, from, fragments, assessment, context, region.verdicts, reasons, held.factsBefore, held.decided);
    this.#enforceLexicon(from, fragments);
  }

  /** The caller's words have the last say. */
  #enforceLexicon(from: number, fragments: number): void {
    const { lexicon, pack, reasons } = this.#parts;
    const { gaps, verdicts } = this.#held.region;
    const isOpen = (index: number): boolean => index >= from && (verdicts[index] as number) < BREAK;
    enforceLexicon(lexicon, {
      count: fragments,
      textOf: (index) => this.#held.textOf(index),
      isPiece: pack.isPiece?.bind(pack),
      isOpen,
      isJoined: (index) => isOpen(index) && verdicts[index] === JOIN,
      isSpaced: (index) => gaps[index] !== 0,
      set: (index, join) => {
        verdicts[index] = join ? JOIN : SPACE;
        if (reasons !== undefined) reasons[index] = join ? LISTED : FORBIDDEN;
      },
    });
  }
}
