import { DIGIT, firstKind, kindOf, lastKind, STOP } from '../../text/edge-classes.ts';
import type { Rule, RuleView } from '../pack.ts';
import { join } from './boundary-context.ts';

/**
 * A date, perhaps with the full stop of its sentence. A colon or comma that stands apart from its digits is not taken for
 * part of a number: `21:` before `30` has a space as often as not.
 */
const WHOLE = /^[0-3]?\d\.[01]?\d\.(?:\d\d|\d{4})\.?$/u;
/** How many fragments a number may be cut into, looking one way from a boundary. */
const REACH = 5;

function isNumeric(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // `.` and ASCII digits
    if (code !== 0x2e && (code < 0x30 || code > 0x39)) {
      return false;
    }
  }
  return true;
}

function stretchBefore({ run: { fragments }, index }: RuleView): string {
  let text = '';
  for (let at = index; at >= 0 && at > index - REACH; at -= 1) {
    const fragment = fragments[at] as string;
    if (!isNumeric(fragment)) {
      break;
    }
    text = fragment + text;
  }
  return text;
}

function stretchAfter({ run: { fragments }, index }: RuleView): string {
  let text = '';
  const end = Math.min(fragments.length, index + 1 + REACH);
  for (let at = index + 1; at < end; at += 1) {
    const fragment = fragments[at] as string;
    if (!isNumeric(fragment)) {
      break;
    }
    text += fragment;
  }
  return text;
}

/**
 * A decimal mark or the colon of a time that clings to its digits, and the dots of a date, stand between digits without
 * spaces.
 *
 * `1|,7` `18|:30` `27|.|10|.|2024` `27.10.|2024`, but not `2019,|2020` and not `5.|10 адам`
 */
export const joinNumberParts: Rule = {
  name: 'join-number-parts',
  edges: [[DIGIT | STOP, DIGIT | STOP]],
  decide(view) {
    const { left, right } = view;
    const last = lastKind(left);
    const first = firstKind(right);
    if ((last & (DIGIT | STOP)) === 0 || (first & (DIGIT | STOP)) === 0 || (last & first & STOP) !== 0) {
      return undefined;
    }
    if ((last & first & DIGIT) !== 0) {
      return undefined;
    }
    if ((first & STOP) !== 0) {
      // `1|,7`: a mark that hangs on to a digit of its own has no other use.
      const mark = right.charAt(0);
      if (right.length > 1 && (mark === ',' || mark === '.' || mark === ':')) {
        return (kindOf(right.charCodeAt(1)) & DIGIT) !== 0 ? 'join' : undefined;
      }
    }
    const before = stretchBefore(view);
    const after = stretchAfter(view);
    return WHOLE.test(before + after) ? join(view) : undefined;
  },
};
