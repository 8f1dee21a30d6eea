import { isAll, UPPER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { fragmentAfter, fragmentBefore, space } from './boundary-context.ts';

const isAcronym = (text: string): boolean => text.length >= 2 && text.length <= 5 && isAll(text, UPPER);
const isLoud = (text: string): boolean => isAll(text, UPPER);

/**
 * Two words in capitals are two acronyms, unless everything around is set in capitals.
 *
 * `ҚР|ОСК`, but not `ЖАҢА|ҚАЗАҚ|СТАН`
 */
export const spaceBetweenAcronyms: Rule = {
  name: 'space-between-acronyms',
  edges: [[UPPER, UPPER]],
  decide(view) {
    const { left, right } = view;
    if (!isAcronym(left) || !isAcronym(right)) {
      return undefined;
    }
    const loud = isLoud(fragmentBefore(view)) || isLoud(fragmentAfter(view));
    return loud ? undefined : space(view);
  },
};
