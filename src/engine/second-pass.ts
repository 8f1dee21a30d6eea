/**
 * Looks at a region as whoever repairs the output would, so that a second repair changes nothing.
 *
 * @module
 */
import type { Reason } from '../decide/decide.ts';
import { needsRecheck } from '../decide/recheck-output.ts';
import { BREAK, JOIN, SPACE } from '../region/verdict.ts';
import { HtmlRenderer } from '../render/html.ts';
import type { Decision } from './decision.ts';
import type { ReadAgain } from './extras.ts';
import type { HeldRegion } from './held-region.ts';

/**
 * Reads the region as a reader of the output would, and makes the decisions now that would be made then, so that repairing
 * the output changes nothing. Returns whether there were any.
 *
 * @param until the item at which the repair ends
 */
export function reconsider(
  held: HeldRegion,
  fragments: number,
  until: number,
  reasons: Reason[] | undefined,
  readAgain: ReadAgain,
): boolean {
  const { region } = held;
  const { verdicts } = region;
  let from = 0;
  // How the paragraph began that is open before the first fragment is not known any more.
  if (held.continues) while (from < fragments && (verdicts[from] as number) < BREAK) from += 1;
  if (!needsRecheck(region, from, fragments)) return false;
  const { html, starts, start } = outputOf(held, fragments, until, from);
  let changed = false;
  const onDecision = ({ verdict, rule, confidence, after }: Decision): void => {
    const index = starts.get(start + after.source.start);
    if (verdict === 'break' || index === undefined || (verdicts[index] as number) < BREAK) return;
    verdicts[index] = verdict === 'join' ? JOIN : SPACE;
    if (reasons !== undefined) reasons[index] = { rule, confidence };
    changed = true;
  };
  readAgain(html, start === 0 && region.start[0] === 0 && !held.continues, onDecision);
  // What was found about inline elements holds for the paragraphs as they were.
  if (changed) region.partedAt = -1;
  return changed;
}

/**
 * The region as it would be written now, from fragment `from` on, with what is held behind it; and where fragments start in
 * it, which offsets count from `start`.
 */
function outputOf(
  held: HeldRegion,
  fragments: number,
  until: number,
  from: number,
): { html: string; starts: Map<number, number>; start: number } {
  const { region } = held;
  const starts = new Map<number, number>();
  const trial = new HtmlRenderer(held.source, undefined, held.continues ? held.resume : (region.start[0] as number));
  let index = 0;
  let before = 0;
  trial.onFragment = (begin, end): void => {
    starts.set(begin, index);
    index += 1;
    if (index === from) before = end;
  };
  trial.repair(held.repairOf(fragments, until, true));
  const html = trial.take(region.end[region.items - 1] as number);
  // A paragraph that is left out ends with the next tag.
  const start = from === 0 ? 0 : html.indexOf('>', before) + 1;
  return { html: html.slice(start), starts, start };
}

/**
 * Whether the items from `from` up to `to` may pass: inline carriers are not unwrapped where what is left would be a broken run. The
 * next repair would find it, and this one did not.
 */
export function mayPass(held: HeldRegion, from: number, to: number, readAgain: ReadAgain): boolean {
  const { region } = held;
  if (region.runTags === 0 || from >= to) return true;
  const trial = new HtmlRenderer(held.source, undefined, region.start[from] as number);
  trial.pass(region, from, to);
  const html = trial.take(region.end[to - 1] as number);
  return readAgain(html, region.start[from] === 0) === html;
}
