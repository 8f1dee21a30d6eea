import { CYRILLIC, firstKind, LOWER } from '../../../text/edge-classes.ts';
import type { Rule } from '../../pack.ts';
import { ENDS_ILL } from '../traits.ts';

/**
 * What no word ends in goes on in the next fragment, whatever the whitespace.
 *
 * `бағ|дарлама` `дү|ние` `құ|қық`
 */
export const joinImpossibleEnd: Rule = {
  name: 'join-impossible-end',
  edges: [[CYRILLIC, LOWER]],
  when: { left: ENDS_ILL },
  decide(view) {
    const { right } = view;
    const ill = (view.leftTraits & ENDS_ILL) !== 0;
    return ill && (firstKind(right) & (LOWER | CYRILLIC)) === (LOWER | CYRILLIC) ? 'join' : undefined;
  },
};
