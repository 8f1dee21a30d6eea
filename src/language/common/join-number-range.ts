import { ANY, DASH, DIGIT, firstKind, lastKind } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { fragmentAfter, fragmentBefore, join } from './boundary-context.ts';
import { isLoneHyphen } from './dashes.ts';

/**
 * A lone hyphen between two numbers makes a range. A longer dash may have spaces or none, as its author likes: alone in
 * its fragment it had them more often.
 *
 * `24|-|27`, but not `2020|–|2023`
 */
export const joinNumberRange: Rule = {
  name: 'join-number-range',
  edges: [
    [ANY, DASH],
    [DASH, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    if (isLoneHyphen(right)) {
      const between = (lastKind(left) & firstKind(fragmentAfter(view)) & DIGIT) !== 0;
      return between ? join(view) : undefined;
    }
    if (isLoneHyphen(left)) {
      const between = (lastKind(fragmentBefore(view)) & firstKind(right) & DIGIT) !== 0;
      return between ? join(view) : undefined;
    }
    return undefined;
  },
};
