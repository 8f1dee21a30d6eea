/**
 * What a rule may see around its boundary, and how it says what it wants.
 *
 * @module
 */

import { kindOf, lastCode } from '../../text/edge-classes.ts';
import type { Opinion, RuleView } from '../pack.ts';

/** The fragment before `left`; empty when there is none. */
export function fragmentBefore(view: RuleView): string {
  return view.run.fragments[view.index - 1] ?? '';
}

/** The fragment after `right`; empty when there is none. */
export function fragmentAfter(view: RuleView): string {
  return view.run.fragments[view.index + 2] ?? '';
}

/** The bits of the last character before `left`, in the run or before it; 0 at the start of a paragraph. */
export function kindBefore(view: RuleView): number {
  const fragment = fragmentBefore(view);
  const code = lastCode(fragment === '' ? view.run.before.trimEnd() : fragment);
  return code < 0 ? 0 : kindOf(code);
}

/** True when `left` is the first text of its paragraph. */
export function startsParagraph(view: RuleView): boolean {
  return view.index === 0 && view.run.before.trim() === '';
}

/** True when nothing of the paragraph follows `right`. */
export function endsParagraph(view: RuleView): boolean {
  return view.run.final && view.index + 2 === view.run.fragments.length;
}

/**
 * A join that is not certain enough to swallow a space that is probably meant: in spaced plain text most gaps are
 * right already.
 */
export function join(view: RuleView): Opinion['verdict'] | undefined {
  return view.run.whitespace === 'noisy' && view.run.gaps[view.index] !== 'none' ? undefined : 'join';
}

/** A space, unless the text around shows that its author sets spaces and set none here. */
export function space(view: RuleView): Opinion['verdict'] | undefined {
  return view.run.whitespace === 'noisy' && view.run.gaps[view.index] === 'none' ? undefined : 'space';
}
