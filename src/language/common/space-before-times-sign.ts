import { DIGIT, firstKind, LETTER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { fragmentAfter, kindBefore, space } from './boundary-context.ts';

/** The letter that is written for `×`, Latin and Cyrillic. */
const TIMES = 'xх';
const LENGTHS: ReadonlySet<string> = new Set('м см мм дм км m cm mm dm km'.split(' '));

/**
 * Between two lengths a lone `х` says times; it ends no unit.
 *
 * `5|м‖х|3|м`
 */
export const spaceBeforeTimesSign: Rule = {
  name: 'space-before-times-sign',
  edges: [[LETTER, LETTER]],
  decide(view) {
    const { left, right } = view;
    if (right.length > 1 || !TIMES.includes(right) || !LENGTHS.has(left)) return undefined;
    const isBetweenNumbers = (kindBefore(view) & DIGIT) !== 0 && (firstKind(fragmentAfter(view)) & DIGIT) !== 0;
    return isBetweenNumbers ? space(view) : undefined;
  },
};
