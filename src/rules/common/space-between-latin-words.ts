import type { Rule } from '../rule.ts';
import { firstKind, kindOf, LATIN, LETTER, LOWER, lastKind } from './characters.ts';
import { space } from './sight.ts';

function latinLetters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length && count < 2; index += 1) {
    if ((kindOf(text.charCodeAt(index)) & LATIN) !== 0) count += 1;
  }
  return count;
}

/**
 * Two Latin fragments among words of another script are two words: a name, a brand, a key.
 *
 * `Six|Flags` `Ctrl+C|Ctrl+V`, but `F|ly` and `pla|giat` are left open
 */
export const spaceBetweenLatinWords: Rule = {
  name: 'space-between-latin-words',
  decide(view) {
    const { left, right } = view;
    if ((lastKind(left) & LATIN) === 0 || (firstKind(right) & LATIN) === 0) return undefined;
    if ((lastKind(left) & firstKind(right) & LETTER) === 0) return undefined;
    if (latinLetters(left) < 2) return undefined;
    // Small letters may go on with a word that was cut; short ones probably do.
    const goesOn = (firstKind(right) & LOWER) !== 0 && (lastKind(left) & LOWER) !== 0;
    return goesOn ? undefined : space(view);
  },
};
