import { CYRILLIC, firstKind, isAll, LATIN, lastBaseKind } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isKnownWord } from '../model/index.ts';
import { fold, isLookAlike } from '../morphology/fold.ts';

const MARKS = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** Letters that name a quantity more often than they stand, by mistake, for the Cyrillic ones of the same shape. */
const QUANTITIES = 'aceopxyk';
/** A shorter word may be a piece that the letter belongs to. */
const SURE_WORD = 4;

/** `функция|x` `x|жұп`: a letter by itself beside a word, which would be none with it, or beside a longer word. */
function isSymbol(letter: string, left: string, right: string): boolean {
  if (letter.length > 1) return false;
  const word = fold((letter === left ? right : left).replace(MARKS, ''));
  if (!isKnownWord(word)) return false;
  if (word.length >= SURE_WORD && QUANTITIES.includes(letter)) return true;
  return !isKnownWord(fold((left + right).replace(MARKS, '')));
}

/**
 * A Latin word and a Cyrillic word are two words, unless one of them only looks Latin.
 *
 * `Qazaq|стан` `функция|x`, but `мемлекетт|i|к` `x|алық`
 */
export const spaceBetweenScripts: Rule = {
  name: 'space-between-scripts',
  edges: [
    [LATIN, CYRILLIC],
    [CYRILLIC, LATIN],
  ],
  decide(view) {
    const { left, right } = view;
    const last = lastBaseKind(left) & (LATIN | CYRILLIC);
    const first = firstKind(right) & (LATIN | CYRILLIC);
    if (last === 0 || first === 0 || last === first) {
      return undefined;
    }
    const latin = last === LATIN ? left : right;
    return isAll(latin, LATIN) && (!isLookAlike(latin) || isSymbol(latin, left, right)) ? space(view) : undefined;
  },
};
