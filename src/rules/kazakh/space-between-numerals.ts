import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { NUMERAL, traitsOf } from './traits.ts';

/**
 * Numerals keep apart.
 *
 * `бір|мың` `он|бес` `жүз|елу`
 */
export const spaceBetweenNumerals: Rule = {
  name: 'space-between-numerals',
  decide(view) {
    return (traitsOf(view.left) & traitsOf(view.right) & NUMERAL) !== 0 ? space(view) : undefined;
  },
};
