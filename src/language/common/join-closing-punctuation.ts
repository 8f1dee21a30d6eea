import { ANY, CLOSING, firstKind, isAll, kindOf, LETTER } from '../../text/edge-classes.ts';
import type { Rule, RuleView } from '../pack.ts';
import { join, space } from './boundary-context.ts';

/** `»` and `›`, and what opens them. */
const QUOTES: ReadonlySet<number> = new Set([0xbb, 0x203a]);
const OPENING = /[«‹]/u;
/** How many fragments a quotation may hold. */
const REACH = 40;

function isOpenBefore(view: RuleView): boolean {
  const { run, index } = view;
  if (OPENING.test(run.before)) return true;
  for (let at = index; at >= 0 && at > index - REACH; at -= 1)
    if (OPENING.test(run.fragments[at] as string)) return true;
  return false;
}

/**
 * Closing punctuation clings to the word before it.
 *
 * `асты|.` `туғызады|»|,` `бар|ма|?`, but not `жақсы|:)` and not `айтты|…сосын`
 */
export const joinClosingPunctuation: Rule = {
  name: 'join-closing-punctuation',
  edges: [[ANY, CLOSING]],
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
      // `Кіріспе .... 3`: more than three dots lead the eye to a page number.
      return end > 3 && first === 0x2e ? space(view) : join(view);
    }
    // An arrow between the parts of a path looks like a closing quotation mark that nothing opened.
    if (QUOTES.has(first) && view.run.whitespace === 'noisy' && !isOpenBefore(view)) return 'space';
    // In spaced text a mark that brings a word of its own hangs on the wrong word: ` ,сөз`.
    return isAll(right, CLOSING) ? 'join' : join(view);
  },
};
