import { ANY, firstKind, lastKind, OPENER, QUOTE, WORD } from '../../text/edge-classes.ts';
import type { Opinion, Rule, RuleView } from '../pack.ts';
import { join, space } from './boundary-context.ts';
import { createMarkReader, type MarkReader } from './quotes.ts';

/**
 * Straight quotation marks, and `“` where `„` did not open, open and close by turns within a paragraph.
 *
 * `айтты|:|"|Келемін|"|,|-|деп`: a space before the first, none after it; none before the second, a space after it.
 * Two marks that open together stay together: `"|"|сөз|"|"`.
 */
export const pairStraightQuotes: Rule = pairQuotesWith(createMarkReader());

/** The same with a language's knowledge of what stands behind quotations. */
export function pairQuotesWith(opens: MarkReader): Rule {
  return {
    name: 'pair-straight-quotes',
    edges: [
      [ANY, QUOTE],
      [QUOTE, ANY],
    ],
    decide: (view) => pair(view, opens),
  };
}

function pair(view: RuleView, opens: MarkReader): Opinion['verdict'] | undefined {
  const { run, index, left, right } = view;
  if ((firstKind(right) & QUOTE) !== 0) {
    if (!opens(run, index + 1, 0)) {
      return join(view);
    }
    const isSecond = (lastKind(left) & QUOTE) !== 0 && opens(run, index, left.length - 1);
    return (lastKind(left) & OPENER) === 0 && !isSecond ? space(view) : join(view);
  }
  if ((lastKind(left) & QUOTE) === 0) {
    return undefined;
  }
  if (opens(run, index, left.length - 1)) {
    return join(view);
  }
  return (firstKind(right) & (WORD | OPENER)) !== 0 ? space(view) : undefined;
}
