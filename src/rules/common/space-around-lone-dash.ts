import type { Rule } from '../rule.ts';
import { firstKind, LOWER, lastKind, OPENER, WORD } from './characters.ts';
import { endsInDash, isLoneHyphen, startsWithDash } from './dashes.ts';
import { fragmentAfter, fragmentBefore, space } from './sight.ts';

/** True when a lone hyphen between `before` and `after` may be the hyphen of one word. */
function mayBind(before: string, after: string): boolean {
  return (lastKind(before) & WORD) !== 0 && (firstKind(after) & LOWER) !== 0;
}

/**
 * A dash alone in its fragment stands apart. A hyphen does too, except before small letters, where it may be the hyphen
 * of one word: one page in three types its dashes with it.
 *
 * `Астана|–|Қазақстанның|астанасы`, but `әдіс|-|тәсілдері` is left open
 */
export const spaceAroundLoneDash: Rule = {
  name: 'space-around-lone-dash',
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
