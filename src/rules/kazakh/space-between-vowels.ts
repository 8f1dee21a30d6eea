import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { isHiatus } from './morphology.ts';

const SHORT = 3;
/** First words that grow together with an adjective in `-лық`: жалпыұлттық. */
const FIRST: ReadonlySet<string> = new Set(['жалпы', 'орта']);
const ADJECTIVE = /[лдт][ыі][қк]/u;

/**
 * Two full vowels hardly ever meet inside a word, so they part two words; short strings may be pieces of anything.
 *
 * `бойынша|адам` `алғашқы|электрондық`, but `теле|арна` is known better
 */
export const spaceBetweenVowels: Rule = {
  name: 'space-between-vowels',
  decide(view) {
    const { left, right } = view;
    if (FIRST.has(left) && ADJECTIVE.test(right)) {
      return undefined;
    }
    return left.length > SHORT &&
      right.length > SHORT &&
      isHiatus(left.charCodeAt(left.length - 1), right.charCodeAt(0))
      ? space(view)
      : undefined;
  },
};
