import { ANY, CASED, CLOSING, DIGIT, firstKind, lastBaseKind, OPENER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { space } from './boundary-context.ts';

/**
 * Before an opening bracket or quotation mark there is a space.
 *
 * `туралы|«Меморандумға` `Сауалнама|(2024`
 */
export const spaceBeforeOpeningMark: Rule = {
  name: 'space-before-opening-mark',
  edges: [[ANY, OPENER]],
  decide(view) {
    const { left, right } = view;
    if ((firstKind(right) & OPENER) === 0) {
      return undefined;
    }
    return (lastBaseKind(left) & (CASED | DIGIT | CLOSING)) !== 0 || left.endsWith('%') ? space(view) : undefined;
  },
};
