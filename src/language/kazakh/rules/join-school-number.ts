import { DIGIT, firstKind, isAll, OTHER } from '../../../text/edge-classes.ts';
import { fragmentAfter, join, space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';

/**
 * The number of a school clings to its sign; elsewhere `№` keeps off.
 *
 * `№|5|мектеп`, but `№|4156|Жарлығымен`
 */
export const joinSchoolNumber: Rule = {
  name: 'join-school-number',
  edges: [[OTHER, DIGIT]],
  decide(view) {
    const { left, right } = view;
    if (!left.endsWith('№') || (firstKind(right) & DIGIT) === 0) {
      return undefined;
    }
    return right.length <= 3 && isAll(right, DIGIT) && fragmentAfter(view).startsWith('мектеп')
      ? join(view)
      : space(view);
  },
};
