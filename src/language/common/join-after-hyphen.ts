import { ANY, DASH, DIGIT, firstKind, kindOf, OPENER, QUOTE, WORD } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { join } from './boundary-context.ts';
import { endsWithHyphen } from './dashes.ts';

/**
 * What follows a hyphen that hangs on a word belongs to it.
 *
 * `іс-|шаралар` `егжей-|тегжейлі` `24-|27` `58%-|дан`, but not `– |деді`
 */
export const joinAfterHyphen: Rule = {
  name: 'join-after-hyphen',
  edges: [[DASH, ANY]],
  decide(view) {
    const { left, right } = view;
    const first = firstKind(right);
    if ((first & (WORD | OPENER | QUOTE)) === 0) {
      return undefined;
    }
    if (endsWithHyphen(left)) {
      return join(view);
    }
    // `2020–|2023`: between digits the longer dashes serve as well.
    const last = left.length - 1;
    const range =
      last > 0 &&
      (left.charCodeAt(last) === 0x2013 || left.charCodeAt(last) === 0x2014) &&
      (first & kindOf(left.charCodeAt(last - 1)) & DIGIT) !== 0;
    return range ? join(view) : undefined;
  },
};
