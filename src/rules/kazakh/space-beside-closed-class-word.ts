import { CYRILLIC, firstKind, LETTER, lastBaseKind } from '../common/characters.ts';
import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { isCompound } from './compounds.ts';
import { CLOSED_CLASS, PIECE, SHORT_WORD, traitsOf } from './traits.ts';

/** Words that are endings as well: `20 жас|тағы адам`, `с|онда`. */
const ENDINGS: ReadonlySet<string> = new Set(['онда', 'тағы']);

function isWordLike(text: string): boolean {
  const traits = traitsOf(text);
  return text.length > 3 ? (traits & PIECE) === 0 && !ENDINGS.has(text) : (traits & SHORT_WORD) !== 0;
}

/**
 * A word that is nothing but a word keeps apart on both sides.
 *
 * `бойынша|беруге` `тексеру|және|дауыстарды`
 */
export const spaceBesideClosedClassWord: Rule = {
  name: 'space-beside-closed-class-word',
  decide(view) {
    const { left, right } = view;
    const leftTraits = traitsOf(left);
    const rightTraits = traitsOf(right);
    if (((leftTraits | rightTraits) & CLOSED_CLASS) === 0) {
      return undefined;
    }
    if ((lastBaseKind(left) & firstKind(right) & (LETTER | CYRILLIC)) !== (LETTER | CYRILLIC)) {
      return undefined;
    }
    if ((rightTraits & CLOSED_CLASS) !== 0 && !ENDINGS.has(right) && !isCompound(left, right)) {
      return isWordLike(left) ? space(view) : undefined;
    }
    return (leftTraits & CLOSED_CLASS) !== 0 && right.length > 3 && isWordLike(right) ? space(view) : undefined;
  },
};
