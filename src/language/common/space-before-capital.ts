import { firstKind, LATIN, LOWER, lastBaseKind, UPPER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { space } from './boundary-context.ts';

/** First parts of surnames; as fragments they say nothing either way. */
const BOUND: ReadonlySet<string> = new Set(['Мак', 'Мк', 'Mac', 'Mc', 'Ди', 'Di', 'Де', 'De', 'Ла', 'La', 'Ле', 'Le']);

/**
 * A capital after a small letter begins a new word.
 *
 * `л|Президенті` `ның|ОСК` `Нұрлан|Әбдіров`, but not `Мак|Кормик`, not `e|Gov`
 */
export const spaceBeforeCapital: Rule = {
  name: 'space-before-capital',
  edges: [[LOWER, UPPER]],
  decide(view) {
    const { left, right } = view;
    if ((firstKind(right) & UPPER) === 0) {
      return undefined;
    }
    const last = lastBaseKind(left);
    if ((last & LOWER) === 0) {
      return undefined;
    }
    const bound = (left.length === 1 && (last & LATIN) !== 0) || BOUND.has(left);
    return bound ? undefined : space(view);
  },
};
