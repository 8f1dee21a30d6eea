/**
 * What a reader does with decisions: goes through them, the least sure first, and accepts or changes them.
 *
 * @module
 */
import type { Verdict } from '../../src/language/pack.ts';
import type { Work } from './document.ts';
import type { Shown } from './repair.ts';

interface Review {
  /** Begins with other work. */
  start(work: Work): void;
  /** Says what should become of a boundary. */
  edit(decision: Shown, verdict: Verdict): void;
  /** Goes on by so many steps in the order of confidence. */
  move(from: Shown, steps: number): void;
  /** Accepts a decision and goes on. */
  accept(decision: Shown): void;
}

/** The review of decisions in an order, given how to select one and how to change the work. */
export function useReview(
  decisions: readonly Shown[],
  order: readonly number[],
  select: (key: string | undefined) => void,
  setWork: (change: (work: Work) => Work) => void,
): Review {
  const move: Review['move'] = (from, steps) => {
    const at = order.findIndex((index) => decisions[index] === from) + steps;
    const next = order[Math.min(order.length - 1, Math.max(0, at))];
    select(next === undefined ? undefined : decisions[next]?.key);
  };
  return {
    start(work): void {
      select(undefined);
      setWork(() => work);
    },
    edit({ key, proposed }, verdict): void {
      setWork((now) => {
        const { [key]: _old, ...edits } = now.edits;
        return { ...now, edits: verdict === proposed ? edits : { ...edits, [key]: verdict } };
      });
    },
    move,
    accept(decision): void {
      setWork((now) => ({ ...now, accepted: [...new Set([...now.accepted, decision.key])] }));
      move(decision, 1);
    },
  };
}
