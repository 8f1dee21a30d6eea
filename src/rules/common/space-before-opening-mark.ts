import type { Rule } from '../rule.ts';
import { ANY, CASED, CLOSING, DIGIT, firstKind, lastBaseKind, OPENER } from './characters.ts';
import { space } from './sight.ts';

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
