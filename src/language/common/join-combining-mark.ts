import { ANY, firstKind, MARK, OTHER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/**
 * A mark, a joiner or a variation selector belongs to what stands before it, whatever the whitespace; so do the two
 * halves of a surrogate pair.
 *
 * `и|̆` `👩🏽|‍|🚀` `☎|\uFE0F`
 */
export const joinCombiningMark: Rule = {
  name: 'join-combining-mark',
  edges: [
    [ANY, MARK | OTHER],
    [MARK, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    if ((firstKind(right) & MARK) !== 0) {
      return 'join';
    }
    const last = left.charCodeAt(left.length - 1);
    if (last === 0x200d) {
      return 'join';
    }
    const first = right.charCodeAt(0);
    return isHighSurrogate(last) && first >= 0xdc00 && first <= 0xdfff ? 'join' : undefined;
  },
};
