import { ANY, LETTER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isRussianAround } from '../morphology/russian-run.ts';
import { RUSSIAN_LETTER } from '../traits.ts';

/**
 * Inside Russian text one letter can be a word.
 *
 * `В|общем` `ну|и|да`, where the words around are Russian
 */
export const keepRussianLettersApart: Rule = {
  name: 'keep-russian-letters-apart',
  edges: [
    [LETTER, ANY],
    [ANY, LETTER],
  ],
  when: { left: RUSSIAN_LETTER, right: RUSSIAN_LETTER },
  decide(view) {
    if (view.left.length > 1 && view.right.length > 1) return undefined;
    const letter = ((view.leftTraits | view.rightTraits) & RUSSIAN_LETTER) !== 0;
    return letter && isRussianAround(view.run, view.index) ? space(view) : undefined;
  },
};
