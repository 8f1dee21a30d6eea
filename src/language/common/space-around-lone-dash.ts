import { ANY, CLOSER, DASH, firstKind, lastKind, OPENER, QUOTE, WORD } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { fragmentAfter, fragmentBefore, space } from './boundary-context.ts';
import { endsInDash, isLoneHyphen, startsWithDash } from './dashes.ts';

/** Signs that take a suffix. */
const SIGNS = '%‰°₸$€№²³';

/** True when a lone hyphen between `before` and `after` may be the hyphen of one word. */
function mayBind(before: string, after: string): boolean {
  const bears = (lastKind(before) & (WORD | CLOSER | QUOTE)) !== 0 || SIGNS.includes(before.slice(-1));
  return before !== '' && bears && (firstKind(after) & WORD) !== 0;
}

/**
 * A dash alone in its fragment stands apart. A hyphen does too, except between two words, where it may be the hyphen of
 * one: many pages type their dashes with it.
 *
 * `Астана|–|Қазақстанның|астанасы`, but `әдіс|-|тәсілдері` is left open
 */
export const spaceAroundLoneDash: Rule = {
  name: 'space-around-lone-dash',
  edges: [
    [ANY, DASH],
    [DASH, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    if (startsWithDash(right)) {
      const bound = isLoneHyphen(right) && mayBind(left, fragmentAfter(view));
      return bound || (lastKind(left) & OPENER) !== 0 ? undefined : space(view);
    }
    if (!endsInDash(left) || firstKind(right) === 0) {
      return undefined;
    }
    return isLoneHyphen(left) && mayBind(fragmentBefore(view), right) ? undefined : space(view);
  },
};
