import { CYRILLIC, firstKind, isAll, LOWER } from '../common/characters.ts';
import type { Rule } from '../rule.ts';
import { fold } from './fold.ts';
import { hasLegalEnd } from './morphology.ts';

/**
 * What no word ends in goes on in the next fragment, whatever the whitespace.
 *
 * `бағ|дарлама` `дү|ние` `құ|қық`
 */
export const joinImpossibleEnd: Rule = {
  name: 'join-impossible-end',
  decide(view) {
    const { left, right } = view;
    if ((firstKind(right) & (LOWER | CYRILLIC)) !== (LOWER | CYRILLIC) || left.length < 2 || !isAll(left, CYRILLIC)) {
      return undefined;
    }
    // `БҰҰ` is written in capitals and ends as it likes.
    const word = left === left.toUpperCase() ? '' : fold(left);
    return word !== '' && !hasLegalEnd(word) ? 'join' : undefined;
  },
};
