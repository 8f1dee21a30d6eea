import { CYRILLIC, isAll, LOWER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import { isHyphen } from '../../common/dashes.ts';
import type { Rule, RuleView } from '../../pack.ts';
import { isSuffix } from '../morphology/morphology.ts';
import { isSuffixAfterHyphen, takesHyphen } from '../morphology/suffix-after-hyphen.ts';
import { HYPHEN_SUFFIX } from '../traits.ts';

/** A shorter piece may be the rest of the suffix. */
const SHORTEST = 4;

/** The text that ends with `left`, as far as it hangs together over hyphens that stand alone or at an edge. */
function wordBefore(view: RuleView): string {
  const { run, index, left } = view;
  let word = left;
  for (let at = index - 1; at >= Math.max(0, index - 2); at -= 1) {
    const before = run.fragments[at] as string;
    if (!isHyphen(word.charCodeAt(0)) && !isHyphen(before.charCodeAt(before.length - 1))) break;
    word = before + word;
  }
  return word;
}

/**
 * A suffix that hangs on a hyphen ends its word, unless what follows is more of the suffix.
 *
 * `360 км-лік|тізбегін` `90%|-ға|жуығы`, but `58%-да|ғы` is left open
 */
export const spaceAfterHyphenSuffix: Rule = {
  name: 'space-after-hyphen-suffix',
  edges: [[CYRILLIC, LOWER]],
  when: { left: HYPHEN_SUFFIX },
  decide(view) {
    const { right } = view;
    if (right.length < SHORTEST || !isAll(right, LOWER)) return undefined;
    const word = wordBefore(view);
    const hyphen = word.lastIndexOf('-');
    if (hyphen < 1 || !takesHyphen(word.slice(0, hyphen))) return undefined;
    const suffix = word.slice(hyphen + 1);
    return isSuffixAfterHyphen(suffix) && !isSuffix(suffix + right) ? space(view) : undefined;
  },
};
