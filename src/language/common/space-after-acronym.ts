import { firstKind, isAll, LOWER, UPPER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { space } from './boundary-context.ts';

/**
 * Small letters after a word in capitals begin a new word; a suffix would bring a hyphen.
 *
 * `ЕО|елдері` `АҚШ|тағы`
 */
export const spaceAfterAcronym: Rule = {
  name: 'space-after-acronym',
  edges: [[UPPER, LOWER]],
  decide(view) {
    const { left, right } = view;
    if ((firstKind(right) & LOWER) === 0 || left.length < 2 || !isAll(left, UPPER)) {
      return undefined;
    }
    return space(view);
  },
};
