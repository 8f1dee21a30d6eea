import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { isRussianAround } from './russian-run.ts';
import { RUSSIAN_LETTER, traitsOf } from './traits.ts';

/**
 * Inside Russian text one letter can be a word.
 *
 * `В|общем` `ну|и|да`, where the words around are Russian
 */
export const keepRussianLettersApart: Rule = {
  name: 'keep-russian-letters-apart',
  decide(view) {
    const letter = ((traitsOf(view.left) | traitsOf(view.right)) & RUSSIAN_LETTER) !== 0;
    return letter && isRussianAround(view.run, view.index) ? space(view) : undefined;
  },
};
