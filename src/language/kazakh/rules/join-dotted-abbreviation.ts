import { ANY, kindOf, LETTER, STOP } from '../../../text/edge-classes.ts';
import { join } from '../../common/boundary-context.ts';
import type { Rule, RuleView } from '../../pack.ts';
import { beginsAbbreviation, LONGEST_ABBREVIATION as LONGEST, REACH } from '../morphology/dotted-abbreviations.ts';

const FULL_STOP = 0x2e;

/** True when `text` is made of small letters and full stops. */
function isPart(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== FULL_STOP && (kindOf(code) & LETTER) === 0) {
      return false;
    }
  }
  return true;
}

function stopsBetween(left: string, right: string): boolean {
  return left.charCodeAt(left.length - 1) === FULL_STOP || right.charCodeAt(0) === FULL_STOP;
}

function isInside(view: RuleView): boolean {
  let text = view.left;
  for (let steps = 0; steps < REACH; steps += 1) {
    if (beginsAbbreviation(text, view)) {
      return true;
    }
    const before = view.run.fragments[view.index - steps - 1];
    if (before === undefined || before.length + text.length > LONGEST || !stopsBetween(before, text)) {
      return false;
    }
    text = before + text;
  }
  return false;
}

/**
 * The parts of an abbreviation with full stops inside have no spaces between them.
 *
 * `т|.б.` `б.|з.|д.`, but not `т.б.|іс`
 */
export const joinDottedAbbreviation: Rule = {
  name: 'join-dotted-abbreviation',
  edges: [
    [STOP, ANY],
    [ANY, STOP],
  ],
  decide(view) {
    const { left, right } = view;
    if (left.length > LONGEST || right.length > LONGEST || !stopsBetween(left, right)) return undefined;
    return isPart(left) && isPart(right) && isInside(view) ? join(view) : undefined;
  },
};
