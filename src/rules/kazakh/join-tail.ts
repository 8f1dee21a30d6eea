import { CYRILLIC, lastBaseKind } from '../common/characters.ts';
import type { Rule } from '../rule.ts';
import { TAIL, traitsOf } from './traits.ts';

/**
 * A chain of suffixes that begins no word has been cut off the word before it, whatever the whitespace.
 *
 * `таң|ның|атысы` `азамат|тарымен` `бара|мысың`
 */
export const joinTail: Rule = {
  name: 'join-tail',
  decide(view) {
    const { left, right } = view;
    return (traitsOf(right) & TAIL) !== 0 && (lastBaseKind(left) & CYRILLIC) !== 0 ? 'join' : undefined;
  },
};
