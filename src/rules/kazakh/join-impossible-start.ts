import { CYRILLIC, DIGIT, isAll, lastBaseKind } from '../common/characters.ts';
import { join } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { fold } from './fold.ts';
import { hasLegalStart, hasVowel, isAbbreviation } from './morphology.ts';

/**
 * What no word begins with continues the word before it.
 *
 * `қа|ң` `о|рталық` `сайла|нң`: `ң` `ъ` `ь`, and two consonants that no loan begins with
 */
export const joinImpossibleStart: Rule = {
  name: 'join-impossible-start',
  decide(view) {
    const { left, right } = view;
    const last = lastBaseKind(left);
    if ((last & CYRILLIC) === 0 || (last & DIGIT) !== 0 || !isAll(right, CYRILLIC)) {
      return undefined;
    }
    const word = fold(right);
    return word === right && !hasLegalStart(word) && hasVowel(word) && !isAbbreviation(word) ? join(view) : undefined;
  },
};
