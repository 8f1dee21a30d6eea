import { CYRILLIC, firstKind, LETTER, LOWER } from '../../../text/edge-classes.ts';
import { join } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isCompound } from '../morphology/compounds.ts';
import { fold } from '../morphology/fold.ts';
import { COMPOUND_START } from '../traits.ts';

/**
 * Two parts that are always written as one word.
 *
 * `еш|қандай` `халық|аралық` `бір|неше` `теле|арна`, but not `еш|адам`
 */
export const joinCompound: Rule = {
  name: 'join-compound',
  edges: [[LETTER, LOWER]],
  when: { left: COMPOUND_START },
  decide(view) {
    const { left, right } = view;
    if ((view.leftTraits & COMPOUND_START) === 0 || (firstKind(right) & (LOWER | CYRILLIC)) !== (LOWER | CYRILLIC)) {
      return undefined;
    }
    return isCompound(fold(left), fold(right)) ? join(view) : undefined;
  },
};
