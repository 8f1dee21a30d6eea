import { CASED, DIGIT, firstKind, lastBaseKind, lastKind, OTHER, UPPER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { space } from './boundary-context.ts';

/**
 * A number and a word keep apart; what may be a code (`А|4`, `B|2|B`) is left open.
 *
 * `2024|жылғы` `5|м` `құжат|5` `90%|сайлаушы`
 */
export const spaceBetweenLettersAndDigits: Rule = {
  name: 'space-between-letters-and-digits',
  edges: [
    [DIGIT | OTHER, CASED],
    [CASED | OTHER, DIGIT],
  ],
  decide(view) {
    const { left, right } = view;
    const last = lastBaseKind(left);
    const first = firstKind(right);
    if ((last & DIGIT) !== 0 && (first & CASED) !== 0) {
      const code = right.length === 1 && (first & UPPER) !== 0;
      return code ? undefined : space(view);
    }
    if ((last & CASED) !== 0 && (first & DIGIT) !== 0) {
      const code = left.length === 1 || (left.length === 2 && (right === '2' || right === '3'));
      return code ? undefined : space(view);
    }
    const sign = left.charAt(left.length - 1);
    return (sign === '%' || sign === '‰') && ((first & CASED) !== 0 || (first & DIGIT) !== 0) && lastKind(left) === 0
      ? space(view)
      : undefined;
  },
};
