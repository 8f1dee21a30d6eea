import { LETTER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { leftTraits, NUMERAL, rightTraits } from '../traits.ts';

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
