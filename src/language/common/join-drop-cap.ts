import { firstKind, kindOf, LOWER, UPPER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { join } from './boundary-context.ts';

/**
 * Capitals that are words of one letter in some language of their script, at the start of a sentence. What they begin
 * is for the packs to say.
 */
const WORDS = 'AIOYEUÀÉАВИКОСУЯ';

/**
 * A capital alone, without a full stop, is the first letter of the word that follows in small letters.
 *
 * `Т|өрағасы` `Б|ас` `Z|imbabwe`, but not `А.|Байтұрсынұлы`, not `I|am` and not `В|общем`
 */
export const joinDropCap: Rule = {
  name: 'join-drop-cap',
  edges: [[UPPER, LOWER]],
  decide(view) {
    const { left, right } = view;
    if (left.length !== 1 || (kindOf(left.charCodeAt(0)) & UPPER) === 0 || (firstKind(right) & LOWER) === 0) {
      return undefined;
    }
    return WORDS.includes(left) ? undefined : join(view);
  },
};
