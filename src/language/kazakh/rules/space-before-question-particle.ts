import { LETTER, LOWER } from '../../../text/edge-classes.ts';
import { fragmentAfter, space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { fold } from '../morphology/fold.ts';
import { isLegalAllomorph, isVerbStem } from '../morphology/morphology.ts';
import { QUESTION } from '../traits.ts';

/**
 * `ма ме ба бе па пе` before a question mark is the particle, unless a bare verb stem stands before it.
 *
 * `бар|ма|?` `жоқ|па|?` `келе|ме|?`, but `кел|ме|?` is left open
 */
export const spaceBeforeQuestionParticle: Rule = {
  name: 'space-before-question-particle',
  edges: [[LETTER, LOWER]],
  when: { right: QUESTION },
  decide(view) {
    if ((view.rightTraits & QUESTION) === 0 || !fragmentAfter(view).startsWith('?')) {
      return undefined;
    }
    const left = fold(view.left);
    const word = left.slice(left.lastIndexOf(' ') + 1);
    return word.length > 1 && isLegalAllomorph(word, view.right) === true && !isVerbStem(word)
      ? space(view)
      : undefined;
  },
};
