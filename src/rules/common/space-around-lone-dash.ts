import type { Rule } from '../rule.ts';
import { firstKind, lastKind, OPENER } from './characters.ts';
import { endsInDash, startsWithDash } from './dashes.ts';
import { space } from './sight.ts';

/**
 * A hyphen or dash alone in its fragment stands apart where nothing better is known.
 *
 * `Астана|–|Қазақстанның|астанасы`
 */
export const spaceAroundLoneDash: Rule = {
  name: 'space-around-lone-dash',
  decide(view) {
    const { left, right } = view;
    if (startsWithDash(right)) {
      return (lastKind(left) & OPENER) === 0 ? space(view) : undefined;
    }
    return endsInDash(left) && firstKind(right) !== 0 ? space(view) : undefined;
  },
};
