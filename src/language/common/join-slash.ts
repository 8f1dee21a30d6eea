import { ANY, firstKind, lastKind, OTHER, WORD } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { join } from './boundary-context.ts';

const SLASH = 0x2f;

/**
 * A slash clings to both sides.
 *
 * `ЕҚЫҰ|/ДИАҚБ` `км|/|сағ` `2023/|2024`
 */
export const joinSlash: Rule = {
  name: 'join-slash',
  edges: [
    [ANY, OTHER],
    [OTHER, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    if (right.charCodeAt(0) === SLASH) {
      return (lastKind(left) & WORD) !== 0 && !right.startsWith('/ ') ? join(view) : undefined;
    }
    if (left.charCodeAt(left.length - 1) === SLASH) {
      return (firstKind(right) & WORD) !== 0 && !left.endsWith(' /') ? join(view) : undefined;
    }
    return undefined;
  },
};
