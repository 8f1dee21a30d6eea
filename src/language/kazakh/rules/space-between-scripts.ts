import { trimMarks } from '../../../text/characters.ts';
import { CYRILLIC, firstKind, isAll, LATIN, lastBaseKind } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isKnownWord } from '../model/index.ts';
import { fold, isLookAlike } from '../morphology/fold.ts';

/** Letters that name an unknown: by themselves hardly ever a piece of a Cyrillic word typed in Latin. */
const UNKNOWNS = 'xy';

/** `x|жұп` `мән|x` `функция|x`: a letter by itself that makes no word with its neighbour, and stands beside one or names an unknown. */
function isSymbol(letter: string, left: string, right: string): boolean {
  if (letter.length > 1) return false;
  const word = trimMarks(letter === left ? right : left);
  const whole = letter === left ? letter + word : word + letter;
  return !isKnownWord(fold(whole)) && (UNKNOWNS.includes(letter) || isKnownWord(fold(word)));
}

/**
 * A Latin word and a Cyrillic word are two words, unless one of them only looks Latin.
 *
 * `Qazaq|стан` `x|жұп`, but `мемлекетт|i|к` `x|алық`
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
