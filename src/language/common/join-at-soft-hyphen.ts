import { ANY, firstKind, INVISIBLE, LETTER, lastKind } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';

/**
 * A soft hyphen, a word joiner or a zero-width non-joiner stands inside a word and nowhere else.
 *
 * `жоспар\u00AD|ланған` `жоспар|\u00ADланған`
 */
export const joinAtSoftHyphen: Rule = {
  name: 'join-at-soft-hyphen',
  edges: [
    [INVISIBLE, ANY],
    [ANY, INVISIBLE],
  ],
  decide(view) {
    const { left, right } = view;
    const inside =
      (lastKind(left) & INVISIBLE) !== 0
        ? (firstKind(right) & LETTER) !== 0
        : (firstKind(right) & INVISIBLE) !== 0 && (lastKind(left) & LETTER) !== 0;
    return inside ? 'join' : undefined;
  },
};
