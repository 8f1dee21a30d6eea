import type { Rule } from '../rule.ts';
import { DIGIT, firstKind, lastKind } from './characters.ts';
import { isLoneDash } from './dashes.ts';
import { fragmentAfter, fragmentBefore, join } from './sight.ts';

/**
 * A lone hyphen or dash between two numbers makes a range.
 *
 * `24|-|27` `2020|–|2023`
 */
export const joinNumberRange: Rule = {
  name: 'join-number-range',
  decide(view) {
    const { left, right } = view;
    if (isLoneDash(right)) {
      const between = (lastKind(left) & firstKind(fragmentAfter(view)) & DIGIT) !== 0;
      return between ? join(view) : undefined;
    }
    if (isLoneDash(left)) {
      const between = (lastKind(fragmentBefore(view)) & firstKind(right) & DIGIT) !== 0;
      return between ? join(view) : undefined;
    }
    return undefined;
  },
};
