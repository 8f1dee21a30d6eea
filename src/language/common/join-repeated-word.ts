import { ANY, DASH, firstKind, LETTER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { fragmentAfter, fragmentBefore, join } from './boundary-context.ts';
import { isHyphen } from './dashes.ts';

function isSame(first: string, second: string): boolean {
  return (firstKind(first) & LETTER) !== 0 && first.toLowerCase() === second.toLowerCase();
}

/**
 * A lone hyphen between a word and the same word again makes a pair.
 *
 * `қайта|-|қайта`
 */
export const joinRepeatedWord: Rule = {
  name: 'join-repeated-word',
  edges: [
    [ANY, DASH],
    [DASH, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    if (right.length === 1 && isHyphen(right.charCodeAt(0))) {
      return isSame(left, fragmentAfter(view)) ? join(view) : undefined;
    }
    if (left.length === 1 && isHyphen(left.charCodeAt(0))) {
      return isSame(fragmentBefore(view), right) ? join(view) : undefined;
    }
    return undefined;
  },
};
