import { firstKind, LETTER, UPPER } from '../common/characters.ts';
import { join } from '../common/sight.ts';
import type { Rule } from '../rule.ts';

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
