import { CLOSING, DIGIT, firstKind, lastKind } from '../../text/edge-classes.ts';
import type { Rule, RuleView } from '../pack.ts';
import { fragmentAfter, fragmentBefore } from './boundary-context.ts';

/** Whether whitespace stands on both sides of fragment `at`, on one, or on none. */
function gapsAround({ run: { gaps } }: RuleView, at: number): 'both' | 'one' | 'none' {
  const before = gaps[at - 1] !== 'none';
  const behind = gaps[at] !== 'none';
  if (before !== behind) return 'one';
  return before ? 'both' : 'none';
}

/**
 * A colon alone between two numbers, of a score, a scale or a time, stands alike on both sides.
 *
 * `3‖:‖1` where they touch, and where whitespace stands on both sides it stays
 */
export const keepRatio: Rule = {
  name: 'keep-ratio',
  edges: [
    [DIGIT, CLOSING],
    [CLOSING, DIGIT],
  ],
  decide(view) {
    const { left, right, index } = view;
    const isBefore = right === ':' && (lastKind(left) & DIGIT) !== 0 && (firstKind(fragmentAfter(view)) & DIGIT) !== 0;
    const isBehind = left === ':' && (firstKind(right) & DIGIT) !== 0 && (lastKind(fragmentBefore(view)) & DIGIT) !== 0;
    if (!isBefore && !isBehind) return undefined;
    const around = gapsAround(view, isBefore ? index + 1 : index);
    if (around === 'one') return undefined;
    return around === 'none' ? 'join' : 'space';
  },
};
