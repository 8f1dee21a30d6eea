import { CYRILLIC, firstKind, LETTER, lastBaseKind } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isCompound } from '../morphology/compounds.ts';
import { CLOSED_CLASS, PIECE, SHORT_WORD } from '../traits.ts';

/** Words that are endings as well: `20 жас|тағы адам`, `с|онда`. */
const ENDINGS: ReadonlySet<string> = new Set(['онда', 'тағы']);

function isWordLike(text: string, traits: number): boolean {
  return text.length > 3 ? (traits & PIECE) === 0 && !ENDINGS.has(text) : (traits & SHORT_WORD) !== 0;
}

/**
 * A word that is nothing but a word keeps apart on both sides.
 *
 * `бойынша|беруге` `тексеру|және|дауыстарды`
 */
export const spaceBesideClosedClassWord: Rule = {
  name: 'space-beside-closed-class-word',
  edges: [[CYRILLIC, CYRILLIC]],
  when: { left: CLOSED_CLASS, right: CLOSED_CLASS },
  decide(view) {
    const { left, right } = view;
    const before = view.leftTraits;
    const behind = view.rightTraits;
    if (((before | behind) & CLOSED_CLASS) === 0) {
      return undefined;
    }
    if ((lastBaseKind(left) & firstKind(right) & (LETTER | CYRILLIC)) !== (LETTER | CYRILLIC)) {
      return undefined;
    }
    if ((behind & CLOSED_CLASS) !== 0 && !ENDINGS.has(right) && !isCompound(left, right)) {
      return isWordLike(left, before) ? space(view) : undefined;
    }
    return (before & CLOSED_CLASS) !== 0 && right.length > 3 && isWordLike(right, behind) ? space(view) : undefined;
  },
};
