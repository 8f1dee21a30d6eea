import { CYRILLIC, LOWER, lastBaseKind } from '../../../text/edge-classes.ts';
import type { Rule } from '../../pack.ts';
import { TAIL } from '../traits.ts';

/**
 * A chain of suffixes that begins no word has been cut off the word before it, whatever the whitespace.
 *
 * `таң|ның|атысы` `азамат|тарымен` `бара|мысың`
 */
export const joinTail: Rule = {
  name: 'join-tail',
  edges: [[CYRILLIC, LOWER]],
  when: { right: TAIL },
  decide(view) {
    const { left } = view;
    return (view.rightTraits & TAIL) !== 0 && (lastBaseKind(left) & CYRILLIC) !== 0 ? 'join' : undefined;
  },
};
