/**
 * Decisions that were made before, followed instead of deciding: `explain()` gives them, and a caller may have changed them.
 *
 * @module
 */
import { apart, mayPart, type Reason } from '../decide/decide.ts';
import type { Assessment } from '../detect/assess.ts';
import { JOIN, SPACE } from '../region/verdict.ts';
import { type Decision, PART_INLINE_CHAIN } from './decision.ts';
import type { HeldRegion } from './held-region.ts';
import { findStretches, isParted, type Part } from './stretches.ts';

/** Names the boundary between two fragments by their offsets in the source. */
export function boundaryKey(beforeEnd: number, afterStart: number): string {
  return `${beforeEnd}:${afterStart}`;
}

/** Follows the decisions on a region. */
export class Replay {
  readonly #held: HeldRegion;
  readonly #decisions: ReadonlyMap<string, Decision>;
  /** In HTML a join between two fragments always binds: no chain parts it. */
  readonly #isHtml: boolean;

  /** @param decisions keyed by {@link boundaryKey} */
  constructor(held: HeldRegion, decisions: ReadonlyMap<string, Decision>, isHtml: boolean) {
    this.#held = held;
    this.#decisions = decisions;
    this.#isHtml = isHtml;
  }

  /** A region, or a part of one, is broken when there are decisions on it. */
  assess(fragments: number): Assessment {
    let broken = false;
    for (let index = this.#held.firstBoundary; index < fragments && !broken; index += 1)
      broken = this.#decisions.has(this.#keyOf(index));
    return {
      broken,
      probability: broken ? 1 : 0,
      trustAdjacent: true,
      trustSpaced: true,
      trustBlank: false,
      isEverywhere: false,
      areWordsCut: false,
      breaksAreCarriers: false,
      blanks: 'sentences',
    };
  }

  /** What was left between parts that were repaired has no decisions, nor have the boundaries around it. */
  partsOf(fragments: number): readonly Part[] {
    const { region } = this.#held;
    const isDecided = (index: number): boolean => this.#decisions.has(this.#keyOf(index));
    const isBoundary = (index: number): boolean => !isDecided(index) && mayPart(region, index);
    const parts = findStretches(this.#held, fragments, isBoundary).map(({ start, end }) => {
      let broken = start === 0 && this.#held.continues && isDecided(0);
      for (let index = start + 1; index < end && !broken; index += 1) broken = isDecided(index);
      return { end, broken };
    });
    return isParted(parts, this.#held.continues) ? parts : [];
  }

  /** Where a window is cut: a part of a run that was left as it was, behind the cut, has no decisions. */
  cut(decided: number): number {
    let index = this.#held.firstBoundary;
    while (index < decided && this.#decisions.has(this.#keyOf(index))) index += 1;
    return index > this.#held.region.fragments >> 2 ? index : decided;
  }

  /** The verdicts on the boundaries before the fragments `from` to `to`. */
  decide(from: number, to: number, reasons: Reason[] | undefined): void {
    const { crossed, verdicts } = this.#held.region;
    for (let index = from; index < to; index += 1) {
      const decision = this.#decisions.get(this.#keyOf(index));
      // A join to those who look for chains: they set the space.
      const verdict = this.partedInChain(index) === undefined ? decision?.verdict : 'join';
      verdicts[index] = verdict === 'join' ? JOIN : verdict === 'space' ? SPACE : apart(crossed[index] as number);
      if (reasons !== undefined) {
        reasons[index] = { rule: decision?.rule ?? 'no-decision', confidence: decision?.confidence ?? 0 };
      }
    }
  }

  /**
   * How sure the space before a fragment is that was missing in a chain of inline elements, in text; undefined for every other
   * boundary.
   */
  partedInChain(index: number): number | undefined {
    const { firstItem, start, textStart } = this.#held.region;
    // Where whitespace stands before the text, no chain was parted.
    const touches = textStart[index] === start[firstItem[index] as number];
    if (this.#isHtml || index === 0 || !this.#held.mayHoldChains || !touches) return undefined;
    const decision = this.#decisions.get(this.#keyOf(index));
    return decision?.verdict === 'space' && decision.rule === PART_INLINE_CHAIN ? decision.confidence : undefined;
  }

  #keyOf(index: number): string {
    const region = this.#held.region;
    const before = index > 0 ? (region.textEnd[index - 1] as number) : this.#held.resume;
    return boundaryKey(before, region.textStart[index] as number);
  }
}
