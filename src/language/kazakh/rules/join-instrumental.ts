import { LETTER, LOWER } from '../../../text/edge-classes.ts';
import { fragmentAfter, join } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { instrumentalForms } from '../morphology/ending-words.ts';
import { fold } from '../morphology/fold.ts';
import { isLegalAllomorph } from '../morphology/morphology.ts';
import { ENDING_OR_WORD } from '../traits.ts';

/** Words after which «and» makes no sense: «together with», «and». */
const FOLLOWERS: ReadonlySet<string> = new Set(['қатар', 'және']);

/**
 * `мен бен пен` before a comma, «қатар» or «және» is the case ending, not the word «and»: nothing would follow the «and».
 *
 * `әріптестері|мен|,` `елдер|мен|қатар`, but not `елдер|мен|халықтар` and not `кітап|мен|,`
 */
export const joinInstrumental: Rule = {
  name: 'join-instrumental',
  edges: [[LETTER, LOWER]],
  when: { right: ENDING_OR_WORD },
  decide(view) {
    const { left, right } = view;
    if (!instrumentalForms.has(right)) return undefined;
    const next = fragmentAfter(view);
    if (!next.startsWith(',') && !FOLLOWERS.has(next)) return undefined;
    return left.length > 2 && isLegalAllomorph(fold(left), right) === true ? join(view) : undefined;
  },
};
