import type { Rule } from '../rule.ts';
import { firstKind, kindOf, LOWER, UPPER } from './characters.ts';
import { join } from './sight.ts';

/**
 * One-letter words of languages in Latin script. Cyrillic ones depend on the language: a pack that has them speaks
 * before this rule.
 */
const WORDS = 'AIOYEUÀÉ';

/**
 * A capital alone, without a full stop, is the first letter of the word that follows in small letters.
 *
 * `Т|өрағасы` `Б|ас` `Z|imbabwe`, but not `А.|Байтұрсынұлы`, not `I|am`
 */
export const joinDropCap: Rule = {
  name: 'join-drop-cap',
  decide(view) {
    const { left, right } = view;
    if (left.length !== 1 || (kindOf(left.charCodeAt(0)) & UPPER) === 0 || (firstKind(right) & LOWER) === 0) {
      return undefined;
    }
    return WORDS.includes(left) ? undefined : join(view);
  },
};
