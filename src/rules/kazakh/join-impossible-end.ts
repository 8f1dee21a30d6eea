import { CYRILLIC, firstKind, LOWER } from '../common/characters.ts';
import type { Rule } from '../rule.ts';
import { ENDS_ILL, traitsOf } from './traits.ts';

/**
 * What no word ends in goes on in the next fragment, whatever the whitespace.
 *
 * `бағ|дарлама` `дү|ние` `құ|қық`
 */
export const joinImpossibleEnd: Rule = {
  name: 'join-impossible-end',
  decide(view) {
    const { left, right } = view;
    const ill = (traitsOf(left) & ENDS_ILL) !== 0;
    return ill && (firstKind(right) & (LOWER | CYRILLIC)) === (LOWER | CYRILLIC) ? 'join' : undefined;
  },
};
