import { CYRILLIC } from '../../../text/edge-classes.ts';
import { fragmentBefore, space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { PIECE, SHORT_WORD } from '../traits.ts';

const CONJUNCTION = 'ал';
/** Shorter words are endings as well: `ал|ды`. */
const SHORTEST = 4;
/** The one word that begins so behind a comma and is a conjunction itself: `алайда`, «however». */
const BEGINS_ALIKE = 'айда';

/**
 * Behind a comma, `ал` is «and, but», and no beginning of a word: in the texts for training 392 times before a word of four
 * letters or more, against 12 words that begin with it and go on with a word.
 *
 * `тұрады,|ал|маса ұшады`, but not `тұрады,|ал|айда` and not `сатып|ал|маса`
 */
export const spaceAfterClauseConjunction: Rule = {
  name: 'space-after-clause-conjunction',
  edges: [[CYRILLIC, CYRILLIC]],
  when: { left: SHORT_WORD },
  decide(view) {
    const { left, right, run } = view;
    if (left !== CONJUNCTION || right.length < SHORTEST || (view.rightTraits & PIECE) !== 0) return undefined;
    if (right.startsWith(BEGINS_ALIKE)) return undefined;
    const before = fragmentBefore(view) || run.before.trimEnd();
    return before.endsWith(',') ? space(view) : undefined;
  },
};
