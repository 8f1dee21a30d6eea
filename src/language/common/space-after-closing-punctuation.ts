import { ANY, CASED, CLOSING, DIGIT, firstKind, lastKind, OPENER, PICTURE } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { space } from './boundary-context.ts';

/**
 * After closing punctuation a word, a number or an opening mark stands apart.
 *
 * `,|референдум` `.|Барған` `»|деп` `А.|Байтұрсынұлы`
 */
export const spaceAfterClosingPunctuation: Rule = {
  name: 'space-after-closing-punctuation',
  edges: [[CLOSING, ANY]],
  decide(view) {
    const { left, right } = view;
    if ((lastKind(left) & CLOSING) === 0) {
      return undefined;
    }
    return (firstKind(right) & (CASED | DIGIT | OPENER | PICTURE)) !== 0 ? space(view) : undefined;
  },
};
