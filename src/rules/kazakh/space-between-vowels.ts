import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { isHiatus } from './morphology.ts';

const SHORT = 3;

/**
 * Two full vowels hardly ever meet inside a word, so they part two words; short strings may be pieces of anything.
 *
 * `бойынша|адам` `алғашқы|электрондық`, but `теле|арна` is known better
 */
export const spaceBetweenVowels: Rule = {
  name: 'space-between-vowels',
  decide(view) {
    const { left, right } = view;
    return left.length > SHORT &&
      right.length > SHORT &&
      isHiatus(left.charCodeAt(left.length - 1), right.charCodeAt(0))
      ? space(view)
      : undefined;
  },
};
