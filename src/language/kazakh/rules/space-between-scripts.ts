import { CYRILLIC, firstKind, isAll, LATIN, lastBaseKind } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isLookAlike } from '../morphology/fold.ts';

/**
 * A Latin word and a Cyrillic word are two words, unless one of them only looks Latin.
 *
 * `Qazaq|стан`, but `мемлекетт|i|к`
 */
export const spaceBetweenScripts: Rule = {
  name: 'space-between-scripts',
  edges: [
    [LATIN, CYRILLIC],
    [CYRILLIC, LATIN],
  ],
  decide(view) {
    const { left, right } = view;
    const last = lastBaseKind(left) & (LATIN | CYRILLIC);
    const first = firstKind(right) & (LATIN | CYRILLIC);
    if (last === 0 || first === 0 || last === first) {
      return undefined;
    }
    const latin = last === LATIN ? left : right;
    return isAll(latin, LATIN) && !isLookAlike(latin) ? space(view) : undefined;
  },
};
