import type { Rule } from '../rule.ts';
import { CLOSING, firstKind, isAll, kindOf, LETTER } from './characters.ts';
import { join } from './sight.ts';

/**
 * Closing punctuation clings to the word before it.
 *
 * `асты|.` `туғызады|»|,` `бар|ма|?`, but not `жақсы|:)` and not `айтты|…сосын`
 */
export const joinClosingPunctuation: Rule = {
  name: 'join-closing-punctuation',
  decide(view) {
    const { right } = view;
    if ((firstKind(right) & CLOSING) === 0) {
      return undefined;
    }
    const first = right.charCodeAt(0);
    const second = right.charCodeAt(1);
    if ((first === 0x3a || first === 0x3b) && (second === 0x29 || second === 0x28 || second === 0x2d)) {
      return undefined; // an emoticon
    }
    if (first === 0x2026 || (first === 0x2e && second === 0x2e)) {
      let end = 0;
      while (right.charCodeAt(end) === first) {
        end += 1;
      }
      if ((kindOf(right.charCodeAt(end)) & LETTER) !== 0 && end < right.length) {
        return undefined; // the ellipsis opens what follows, or not: nobody knows
      }
      return join(view);
    }
    // In spaced text a mark that brings a word of its own hangs on the wrong word: ` ,сөз`.
    return isAll(right, CLOSING) ? 'join' : join(view);
  },
};
