import { DIGIT, firstKind, lastKind } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { space } from './boundary-context.ts';

/**
 * Two numbers in a row are two numbers, or the groups of a long one, which a space parts as well.
 *
 * `1|500|теңге` `2024|20`
 */
export const spaceBetweenNumbers: Rule = {
  name: 'space-between-numbers',
  edges: [[DIGIT, DIGIT]],
  decide(view) {
    return (lastKind(view.left) & firstKind(view.right) & DIGIT) !== 0 ? space(view) : undefined;
  },
};
