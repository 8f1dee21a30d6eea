import { firstKind, kindOf, LATIN, LETTER, LOWER, lastKind, UPPER } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { space } from './boundary-context.ts';

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
 * `Six|Flags` `Ctrl+C|Ctrl+V`, but `F|ly`, `NH|K` and `pla|giat` are left open
 */
export const spaceBetweenLatinWords: Rule = {
  name: 'space-between-latin-words',
  edges: [[LATIN, LATIN]],
  decide(view) {
    const { left, right } = view;
    if ((lastKind(left) & LATIN) === 0 || (firstKind(right) & LATIN) === 0) return undefined;
    if ((lastKind(left) & firstKind(right) & LETTER) === 0) return undefined;
    if (latinLetters(left) < 2) return undefined;
    // `NH|K` and `pla|giat` may be one word that was cut; a capital with a small letter behind it begins one.
    const begins = (firstKind(right) & UPPER) !== 0 && right.length > 1 && (kindOf(right.charCodeAt(1)) & LOWER) !== 0;
    return begins ? space(view) : undefined;
  },
};
