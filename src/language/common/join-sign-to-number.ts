import { ANY, DIGIT, firstKind, LETTER, lastKind, OTHER, PICTURE, WORD } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { fragmentAfter, join, kindBefore, space } from './boundary-context.ts';

const CLINGING = '²³¹™®†';
const CURRENCIES = '₸$€₽£';
/** Celsius and Fahrenheit, Latin and Cyrillic. */
const SCALES = 'CFСФ';

/**
 * Signs that cling to a number, and signs that keep off it.
 *
 * `58|%` `+|7` `$|500` `км|²` join; `1500|₸` `20|°С` `мектеп|№` do not.
 */
export const joinSignToNumber: Rule = {
  name: 'join-sign-to-number',
  edges: [
    [ANY, OTHER | PICTURE],
    [OTHER | PICTURE, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    const first = right.charAt(0);
    const last = left.charAt(left.length - 1);
    if (CLINGING.includes(first)) {
      return (lastKind(left) & WORD) !== 0 ? join(view) : undefined;
    }
    if (first === '%' || first === '‰') {
      return (lastKind(left) & DIGIT) !== 0 ? join(view) : undefined;
    }
    if (first === '°') {
      // A scale after the degree sign keeps it off the number.
      const scale = right.length > 1 ? right.charAt(1) : fragmentAfter(view).charAt(0);
      return (firstKind(scale) & LETTER) !== 0 ? space(view) : join(view);
    }
    if (last === '°') {
      return SCALES.includes(first) && right.length === 1 ? join(view) : undefined;
    }
    if (first === '№' || first === '§' || last === '§') {
      return space(view);
    }
    if (CURRENCIES.includes(first)) {
      return (lastKind(left) & WORD) !== 0 ? space(view) : undefined;
    }
    if (CURRENCIES.includes(last) && left.length === 1 && (firstKind(right) & DIGIT) !== 0) {
      return (kindBefore(view) & DIGIT) === 0 ? join(view) : undefined;
    }
    if (left === '+' && (firstKind(right) & DIGIT) !== 0) {
      return (kindBefore(view) & DIGIT) === 0 ? join(view) : space(view);
    }
    if (
      first === '+' &&
      (lastKind(left) & WORD) !== 0 &&
      (firstKind(right.slice(1) || fragmentAfter(view)) & DIGIT) !== 0
    ) {
      return space(view);
    }
    return undefined;
  },
};
