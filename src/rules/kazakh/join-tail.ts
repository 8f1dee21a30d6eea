import { CYRILLIC, lastBaseKind } from '../common/characters.ts';
import type { Rule } from '../rule.ts';
import { isTail } from './morphology.ts';

/**
 * A chain of suffixes that begins no word has been cut off the word before it, whatever the whitespace.
 *
 * `таң|ның|атысы` `азамат|тарымен` `бара|мысың`
 */
export const joinTail: Rule = {
  name: 'join-tail',
  decide(view) {
    const { left, right } = view;
    return isTail(right) && (lastBaseKind(left) & CYRILLIC) !== 0 ? 'join' : undefined;
  },
};
