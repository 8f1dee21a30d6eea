/**
 * The chains of inline elements in the region that is held: where spaces are missing between those that go, or are not shown.
 *
 * @module
 */
import { partInlineChain } from '../decide/part-inline-chains.ts';
import { findInlineChains } from '../region/inline-chains.ts';
import { JOIN } from '../region/verdict.ts';
import type { HeldRegion } from './held-region.ts';
import type { DeciderParts } from './region-decider.ts';
import type { Replay } from './replay.ts';

/** Finds chains and parts them. */
export class InlineChains {
  readonly #held: HeldRegion;
  readonly #parts: DeciderParts;
  /** Elements stay in HTML, unless they are carriers; in text none is shown. */
  readonly #isHtml: boolean;

  constructor(held: HeldRegion, parts: DeciderParts, isHtml: boolean) {
    this.#held = held;
    this.#parts = parts;
    this.#isHtml = isHtml;
  }

  /** Finds where spaces are missing, when the first `decided` fragments are written as they are decided. */
  part(decided: number): void {
    const { plain, region } = this.#held;
    if (plain || (this.#isHtml ? region.runTags === 0 : !this.#held.mayHoldChains)) return;
    // Asked once: the words of the document that are known may be more the next time.
    if (region.partedAt === decided) return;
    region.partedAt = decided;
    region.parted = this.#parted(decided);
  }

  #parted(decided: number): Map<number, number> {
    const { runTags, hasInline } = this.#held.region;
    const { replay } = this.#parts;
    const parted = new Map<number, number>();
    // As in HTML, where the tags of carriers go; then as in its text, where those of other elements go as well.
    if (runTags > 0) {
      this.#find(decided, true, parted);
      this.#keepJoins(decided, parted);
    }
    if (this.#isHtml) return parted;
    if (hasInline) this.#find(decided, false, parted);
    if (replay !== undefined) {
      this.#keepJoins(decided, parted);
      this.#setAgain(decided, parted, replay);
    }
    return parted;
  }

  #find(decided: number, isOfCarriers: boolean, parted: Map<number, number>): void {
    const { region, source } = this.#held;
    const { pack, minConfidence, lexicon } = this.#parts;
    for (const chain of findInlineChains(region, source, decided, isOfCarriers, parted)) {
      const found = partInlineChain(chain, pack, minConfidence, lexicon);
      for (const [item, confidence] of found) parted.set(item, confidence);
    }
  }

  /** Where inline carriers go, a join that has been decided between two fragments is one; so is each that a caller asks for. */
  #keepJoins(decided: number, parted: Map<number, number>): void {
    const { verdicts, firstItem } = this.#held.region;
    for (let index = 1; index < decided; index += 1) {
      if (verdicts[index] === JOIN) parted.delete(firstItem[index] as number);
    }
  }

  /** Sets the spaces again that were found in a chain between two fragments before. */
  #setAgain(decided: number, parted: Map<number, number>, replay: Replay): void {
    const { firstItem } = this.#held.region;
    for (let index = 1; index < decided; index += 1) {
      const confidence = replay.partedInChain(index);
      if (confidence !== undefined) parted.set(firstItem[index] as number, confidence);
    }
  }
}
