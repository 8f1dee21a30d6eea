/**
 * What keeps a repair from making markup that was not there: a tag or a character reference of two texts, an element of tags that
 * cross.
 *
 * @module
 */
import type { Reason } from '../decide/decide.ts';
import { makesNoMore } from '../html/formatting-elements.ts';
import { fuses, openEnd } from '../html/fusion.ts';
import { hasCrossingTags } from '../region/paragraph-tags.ts';
import * as R from '../region/region.ts';
import { JOIN, SPACE } from '../region/verdict.ts';
import { HtmlRenderer } from '../render/html.ts';
import { mayUnwrap } from '../render/run-tags.ts';
import type { HeldRegion } from './held-region.ts';

/** Why a join becomes a space although it was decided, or asked for. */
const FUSED: Reason = { rule: 'keep-cut-markup-apart', confidence: 1 };

/** Watches the joins of a region. */
export class InertJoins {
  readonly #held: HeldRegion;
  /** What the text written last may have begun, see {@link openEnd}. */
  #openEnd = '';

  constructor(held: HeldRegion) {
    this.#held = held;
  }

  /** Puts a space where a join would make a tag or a character reference, whoever wants the join. */
  part(from: number, fragments: number, reasons: Reason[] | undefined): void {
    const held = this.#held;
    const { facts, verdicts } = held.region;
    let cut = this.#openEnd === '' ? 0 : R.ENDS_CUT;
    for (let index = 0; index < fragments; index += 1) cut |= facts[index] as number;
    if ((cut & R.ENDS_CUT) === 0) return;
    let open = from === 0 ? this.#openEnd : openEnd(held.lastText(0));
    for (let index = from; index < fragments; index += 1) {
      const isJoined = verdicts[index] === JOIN;
      if (isJoined && fuses(open, held.firstText(index))) {
        verdicts[index] = SPACE;
        if (reasons !== undefined) reasons[index] = FUSED;
        open = '';
      } else if (!isJoined) open = '';
      open = openEnd(held.isOneText(index) ? open + held.lastText(index) : held.lastText(index));
    }
  }

  /** The first `fragments` fragments are about to be written, and the rest stays held. */
  moved(fragments: number): void {
    this.#openEnd = this.#openEndBefore(fragments);
  }

  /** What comes is another region. */
  forget(): void {
    this.#openEnd = '';
  }

  /** What the texts before fragment `to` may have begun together. */
  #openEndBefore(to: number): string {
    const held = this.#held;
    let first = to - 1;
    while (first > 0 && held.region.verdicts[first] === JOIN && held.isOneText(first)) first -= 1;
    let open = first === 0 && held.region.verdicts[0] === JOIN ? this.#openEnd : '';
    for (let index = first; index < to; index += 1) {
      open = openEnd(held.isOneText(index) ? open + held.lastText(index) : held.lastText(index));
    }
    return open;
  }
}

/**
 * False when tags that cross would make a parser open elements in the output that it does not open in the input, or when
 * an inline carrier would lose one of its two tags.
 *
 * @param outerInline the inline elements that may be open before the region
 */
export function isInert(
  held: HeldRegion,
  outerInline: readonly string[],
  fragments: number,
  items: number,
  final: boolean,
): boolean {
  const { region, source } = held;
  if (region.runTags > 0 && !mayUnwrap(region, source, 0, items)) return false;
  if (held.plain || !(outerInline.length > 0 || (region.hasInline && hasCrossingTags(region, items)))) return true;
  const from = held.continues ? held.resume : (region.start[0] as number);
  const until = final ? (region.end[items - 1] as number) : (region.textEnd[fragments - 1] as number);
  const trial = new HtmlRenderer(source, undefined, from);
  trial.repair(held.repairOf(fragments, items, final));
  return makesNoMore(source.slice(from, until), trial.take(until), outerInline);
}
