import { ANY, DASH, DIGIT, hasAny, LATIN, LETTER, LOWER, lastBaseKind } from '../../../text/edge-classes.ts';
import { startsWithHyphen } from '../../common/dashes.ts';
import type { Rule } from '../../pack.ts';
import { isSuffixAfterHyphen } from '../morphology/suffix-after-hyphen.ts';

/**
 * In spaced text a suffix that brings its hyphen goes back to its number, sign or acronym.
 *
 * `45% |-дан` `COVID-19 |-ға` `сондай |-ақ`
 */
export const joinHyphenOverSpace: Rule = {
  name: 'join-hyphen-over-space',
  edges: [[ANY, DASH]],
  decide(view) {
    const { left, right } = view;
    if (!startsWithHyphen(right) || !isSuffixAfterHyphen(right.slice(1))) {
      return undefined;
    }
    const last = lastBaseKind(left);
    const bears =
      (last & (DIGIT | LATIN)) !== 0 ||
      left.endsWith('%') ||
      ((last & LETTER) !== 0 && left.length > 1 && !hasAny(left, LOWER)) ||
      right.startsWith('-ақ');
    return bears ? 'join' : undefined;
  },
};
