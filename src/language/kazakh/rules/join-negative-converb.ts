import { LETTER, LOWER } from '../../../text/edge-classes.ts';
import { fragmentAfter, join } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { negativeConverbForms } from '../morphology/ending-words.ts';
import { fold } from '../morphology/fold.ts';
import { isLegalAllomorph, isVerbStem } from '../morphology/morphology.ts';
import { ENDING_OR_WORD } from '../traits.ts';

/** Auxiliary verbs that follow a negative converb. */
const AUXILIARY = /^(?:қой|қал|тұр|жүр|отыр)(?:ды|ған|ады)$/u;

/**
 * `май` between a verb stem and an auxiliary verb is the ending «without doing», not «oil».
 *
 * `бар|май|қойды`, but not `бар|май|сатылды` and not `алтын|май|тұрды`
 */
export const joinNegativeConverb: Rule = {
  name: 'join-negative-converb',
  edges: [[LETTER, LOWER]],
  when: { right: ENDING_OR_WORD },
  decide(view) {
    const { left, right } = view;
    if (!negativeConverbForms.has(right) || !AUXILIARY.test(fragmentAfter(view))) return undefined;
    const stem = fold(left);
    // «бар» is «there is» before most words, but «go» before an auxiliary.
    return (isVerbStem(stem) || stem === 'бар') && isLegalAllomorph(stem, right) === true ? join(view) : undefined;
  },
};
