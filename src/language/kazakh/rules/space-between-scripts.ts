import { trimMarks } from '../../../text/characters.ts';
import { CYRILLIC, firstKind, isAll, LATIN, lastBaseKind } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule, RuleView } from '../../pack.ts';
import { isKnownWord } from '../model/index.ts';
import { fold, isLookAlike } from '../morphology/fold.ts';

/** Letters that name an unknown. As look-alikes they are pieces of words as well, `Б|y|гін`. */
const UNKNOWNS = 'xy';
/** Fewer letters beside one are a piece. */
const SHORTEST_BESIDE = 5;

/**
 * `x|жұп` `мән|x`: a letter by itself that makes no word with its neighbour, and stands beside one. Where whitespace parts
 * the two, a letter that names an unknown may stand beside a long word that nobody knows: `функция x`.
 */
function isSymbol(letter: string, { left, right, run, index }: RuleView): boolean {
  if (letter.length > 1) return false;
  const word = trimMarks(letter === left ? right : left);
  const whole = letter === left ? letter + word : word + letter;
  if (isKnownWord(fold(whole))) return false;
  const isNamed = UNKNOWNS.includes(letter) && run.gaps[index] !== 'none' && word.length >= SHORTEST_BESIDE;
  return isNamed || isKnownWord(fold(word));
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
    return isAll(latin, LATIN) && (!isLookAlike(latin) || isSymbol(latin, view)) ? space(view) : undefined;
  },
};
