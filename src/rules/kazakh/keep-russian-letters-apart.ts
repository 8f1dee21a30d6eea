import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { isRussianAround, oneLetterWords } from './russian.ts';

/**
 * Inside Russian text one letter can be a word.
 *
 * `В|общем` `ну|и|да`, where the words around are Russian
 */
export const keepRussianLettersApart: Rule = {
  name: 'keep-russian-letters-apart',
  decide(view) {
    const { run, index, left, right } = view;
    const letter =
      (left.length === 1 && oneLetterWords.has(left.toLowerCase())) ||
      (right.length === 1 && oneLetterWords.has(right.toLowerCase()));
    return letter && isRussianAround(run, index) ? space(view) : undefined;
  },
};
