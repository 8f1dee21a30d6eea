import { LETTER } from '../common/characters.ts';
import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { leftTraits, NUMERAL, rightTraits } from './traits.ts';

/**
 * Numerals keep apart.
 *
 * `бір|мың` `он|бес` `жүз|елу`
 */
export const spaceBetweenNumerals: Rule = {
  name: 'space-between-numerals',
  edges: [[LETTER, LETTER]],
  when: { left: NUMERAL },
  decide(view) {
    return (leftTraits(view) & rightTraits(view) & NUMERAL) !== 0 ? space(view) : undefined;
  },
};
