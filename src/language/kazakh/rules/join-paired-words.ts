import { ANY, DASH, firstKind, LETTER } from '../../../text/edge-classes.ts';
import { fragmentAfter, fragmentBefore } from '../../common/boundary-context.ts';
import { endsWithHyphen, isHyphen, startsWithHyphen } from '../../common/dashes.ts';
import type { Rule } from '../../pack.ts';
import { fold } from '../morphology/fold.ts';
import { isNumeral } from '../morphology/numerals.ts';
import { isBoundFirstPart, isPairedWord } from '../morphology/paired-words.ts';

/** Letters that two parts share when one word is said twice. */
const SAME = 3;

function isPair(first: string, second: string): boolean {
  if ((firstKind(first) & firstKind(second) & LETTER) === 0) {
    return false;
  }
  const one = fold(first);
  const other = fold(second);
  return (
    isPairedWord(one, other) ||
    isBoundFirstPart(one) ||
    (isNumeral(one) && isNumeral(other)) ||
    (one.length >= SAME && other.startsWith(one.slice(0, Math.max(SAME, one.length - 3))))
  );
}

/**
 * A hyphen alone between the parts of a paired word belongs to both; over spaces in plain text too.
 *
 * `іс|-|шаралар` `бес|-|алты` `жер|-|жерде` `вице|-|министр`, and in spaced text `Іс |-шара`
 */
export const joinPairedWords: Rule = {
  name: 'join-paired-words',
  edges: [
    [ANY, DASH],
    [DASH, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    let paired = false;
    if (right.length === 1 && isHyphen(right.charCodeAt(0))) {
      paired = isPair(left, fragmentAfter(view));
    } else if (left.length === 1 && isHyphen(left.charCodeAt(0))) {
      paired = isPair(fragmentBefore(view), right);
    } else if (startsWithHyphen(right)) {
      paired = isPair(left, right.slice(1));
    } else if (endsWithHyphen(left)) {
      paired = isPair(left.slice(0, -1), right);
    }
    return paired ? 'join' : undefined;
  },
};
