import { firstKind, LETTER, UPPER } from '../../../text/edge-classes.ts';
import { join } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';

/**
 * `Мак` before a capital is the first part of a surname.
 *
 * `Мак|Кормикпен`
 */
export const joinBoundNamePart: Rule = {
  name: 'join-bound-name-part',
  edges: [[LETTER, UPPER]],
  decide(view) {
    return view.left === 'Мак' && (firstKind(view.right) & UPPER) !== 0 ? join(view) : undefined;
  },
};
