import { ANY, isAll, lastKind, OPENER, STOP } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { join, kindBefore, startsParagraph } from './boundary-context.ts';

/**
 * An opening bracket or quotation mark clings to the word after it, and so does an ellipsis that opens a paragraph.
 *
 * `«|Меморандумға` `(|2024` `…|сосын`
 */
export const joinAfterOpeningMark: Rule = {
  name: 'join-after-opening-mark',
  edges: [[OPENER | STOP, ANY]],
  decide(view) {
    const { left } = view;
    if ((lastKind(left) & OPENER) !== 0) {
      return isAll(left, OPENER) ? 'join' : join(view);
    }
    if (left === '…' || left === '...') {
      return startsParagraph(view) || (kindBefore(view) & OPENER) !== 0 ? join(view) : undefined;
    }
    return undefined;
  },
};
