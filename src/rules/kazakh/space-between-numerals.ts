import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { isNumeral } from './numerals.ts';

/**
 * Numerals keep apart.
 *
 * `бір|мың` `он|бес` `жүз|елу`
 */
export const spaceBetweenNumerals: Rule = {
  name: 'space-between-numerals',
  decide(view) {
    return isNumeral(view.left) && isNumeral(view.right) ? space(view) : undefined;
  },
};
