import {
  ANY,
  CLOSER,
  DASH,
  DIGIT,
  hasAny,
  kindOf,
  LATIN,
  LETTER,
  LOWER,
  lastBaseKind,
  QUOTE,
} from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { join } from './boundary-context.ts';
import { startsWithHyphen } from './dashes.ts';

/** Signs that take a suffix. */
const SIGNS = '%‰°₸$€№²³';

/**
 * A word or suffix that brings its hyphen belongs to what stands before it.
 *
 * `90%|-ға` `Сондай|-ақ` `Нұр|-Сұлтан` `«Хабар»|-ға` `24|-27`, but not `,|-деді` and not `түнде|-15`
 */
export const joinHyphenToTheLeft: Rule = {
  name: 'join-hyphen-to-the-left',
  edges: [[ANY, DASH]],
  decide(view) {
    const { left, right } = view;
    if (!startsWithHyphen(right)) {
      return undefined;
    }
    const last = lastBaseKind(left);
    if ((kindOf(right.charCodeAt(1)) & DIGIT) !== 0) {
      // `COVID|-19` and `24|-27`; after a word of small letters it may be a minus.
      const holds = (last & (DIGIT | LATIN)) !== 0 || ((last & LETTER) !== 0 && !hasAny(left, LOWER));
      // `1894 |-1895`, `COVID |-19`: one-sided, so no dash, and too long for a minus.
      const sure = right.length > 2 && left.length > 2 && (last & (DIGIT | LATIN)) !== 0 && !hasAny(left, LOWER);
      return holds ? (sure ? 'join' : join(view)) : undefined;
    }
    const sign = left.charAt(left.length - 1);
    const holds = (last & (LETTER | DIGIT | CLOSER | QUOTE)) !== 0 || SIGNS.includes(sign);
    return holds ? join(view) : undefined;
  },
};
