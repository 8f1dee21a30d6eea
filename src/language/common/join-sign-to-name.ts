import { ANY, CLOSING, DIGIT, firstKind, LETTER, lastKind, OPENER, OTHER, WORD } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { join, space } from './boundary-context.ts';

const HASH = 0x23;
const AT = 0x40;

/**
 * The sign of a hashtag or a handle belongs to the name after it, and what stands before it is another word.
 *
 * `#|сайлау` joins, `#сайлау|#қазақстан` and `бізді|@krmm` do not.
 */
export const joinSignToName: Rule = {
  name: 'join-sign-to-name',
  edges: [
    [OTHER, LETTER],
    [ANY, OTHER],
  ],
  decide(view) {
    const { left, right } = view;
    if ((left === '#' || left === '@') && (firstKind(right) & LETTER) !== 0) {
      return join(view);
    }
    const sign = right.charCodeAt(0);
    if (sign !== HASH && sign !== AT) {
      return undefined;
    }
    const last = lastKind(left);
    if ((last & OPENER) !== 0) {
      return undefined;
    }
    const tagged = right.length > 1 ? (firstKind(right.slice(1)) & (LETTER | DIGIT)) !== 0 : true;
    return tagged && (last & (WORD | CLOSING)) !== 0 ? space(view) : undefined;
  },
};
