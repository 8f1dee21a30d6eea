import { kindOf, LETTER, UPPER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';

const NAMED = /^(?:әрпі|әріптері|тобы|сыныбы|санаты|дәрумен|витамин|класы|лигасы|сериясы|санатты|ғғ?\.|ғасыр)/u;

/**
 * A capital before what letters name or number is a letter, not the start of a word.
 *
 * `Д|әрпі` `А|тобы` `С|дәрумені` `Х|ғ.`
 */
export const spaceAfterLetterName: Rule = {
  name: 'space-after-letter-name',
  edges: [[UPPER, LETTER]],
  decide(view) {
    const { left, right } = view;
    const letter = left.length === 1 && (kindOf(left.charCodeAt(0)) & UPPER) !== 0;
    return letter && NAMED.test(right) ? space(view) : undefined;
  },
};
