import { CYRILLIC, firstKind, LETTER, lastBaseKind } from '../common/characters.ts';
import { space } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { isCompound } from './compounds.ts';
import { fold } from './fold.ts';
import { isPiece } from './is-piece.ts';
import { isClosedClassWord, isShortWord } from './morphology.ts';

/** Words that are endings as well: `20 жас|тағы адам`, `с|онда`. */
const ENDINGS: ReadonlySet<string> = new Set(['онда', 'тағы']);

function isWordLike(text: string): boolean {
  return text.length > 3 ? !isPiece(text) && !ENDINGS.has(text) : isShortWord(fold(text));
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
    if ((lastBaseKind(left) & firstKind(right) & (LETTER | CYRILLIC)) !== (LETTER | CYRILLIC)) {
      return undefined;
    }
    if (isClosedClassWord(right) && !ENDINGS.has(right) && !isCompound(left, right)) {
      return isWordLike(left) ? space(view) : undefined;
    }
    return isClosedClassWord(left) && right.length > 3 && isWordLike(right) ? space(view) : undefined;
  },
};
