import { DASH, LETTER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import { endsWithHyphen } from '../../common/dashes.ts';
import type { Rule } from '../../pack.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set(['және', 'немесе', 'әрі', 'яки', 'я']);

/**
 * A first part that waits for the second beyond a conjunction keeps its hyphen and its space.
 *
 * `кино-|және|телекамералармен`
 */
export const spaceAfterSuspendedHyphen: Rule = {
  name: 'space-after-suspended-hyphen',
  edges: [[DASH, LETTER]],
  decide(view) {
    return endsWithHyphen(view.left) && CONJUNCTIONS.has(view.right) ? space(view) : undefined;
  },
};
