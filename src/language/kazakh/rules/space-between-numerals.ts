import { LETTER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { NUMERAL } from '../traits.ts';

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
    return (view.leftTraits & view.rightTraits & NUMERAL) !== 0 ? space(view) : undefined;
  },
};
