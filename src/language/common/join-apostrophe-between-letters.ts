import { ANY, APOSTROPHE, firstKind, kindOf, LETTER, lastKind } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { fragmentAfter, fragmentBefore, join } from './boundary-context.ts';

/**
 * An apostrophe between two letters has no spaces around it.
 *
 * `О’|Нил` `Кот-д|’|Ивуар`, but not `|'бала'`
 */
export const joinApostropheBetweenLetters: Rule = {
  name: 'join-apostrophe-between-letters',
  edges: [
    [ANY, APOSTROPHE],
    [APOSTROPHE, LETTER],
  ],
  decide(view) {
    const { left, right } = view;
    if ((firstKind(right) & APOSTROPHE) !== 0) {
      if ((lastKind(left) & LETTER) === 0) {
        return undefined;
      }
      if (right.length === 1) {
        return (firstKind(fragmentAfter(view)) & LETTER) !== 0 ? join(view) : undefined;
      }
      const quoted = (lastKind(right) & APOSTROPHE) !== 0;
      return !quoted && (kindOf(right.charCodeAt(1)) & LETTER) !== 0 ? join(view) : undefined;
    }
    if ((lastKind(left) & APOSTROPHE) === 0 || (firstKind(right) & LETTER) === 0) {
      return undefined;
    }
    const before = left.length > 1 ? left.charCodeAt(left.length - 2) : fragmentBefore(view).slice(-1).charCodeAt(0);
    // `О’` and `д’` are bound; after a longer word the mark may close a quotation.
    return (kindOf(before) & LETTER) !== 0 && left.length <= 3 ? join(view) : undefined;
  },
};
