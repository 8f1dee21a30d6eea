import { ANY, DASH, DIGIT, firstKind, hasAny, LATIN, LETTER, LOWER, lastBaseKind } from '../common/characters.ts';
import { isHyphen } from '../common/dashes.ts';
import { fragmentAfter, fragmentBefore, join } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { fold } from './fold.ts';
import { isOrdered, isSuffixAfterHyphen } from './suffix-after-hyphen.ts';

/** Signs that take a suffix; of the brackets only the quotation marks do. */
const SIGNS = '%‰°₸$€»”';

function takesSuffix(word: string, suffix: string): boolean {
  if (word === '' || (firstKind(suffix) & LOWER) === 0 || !(isSuffixAfterHyphen(suffix) || isOrdered(suffix))) {
    return false;
  }
  const last = lastBaseKind(word);
  if (isOrdered(suffix)) {
    return (last & DIGIT) !== 0;
  }
  if ((last & (DIGIT | LATIN)) !== 0 || SIGNS.includes(word.charAt(word.length - 1))) {
    return true;
  }
  // An acronym, or the one particle that is as frequent as all others together.
  return (
    ((last & LETTER) !== 0 && word.length > 1 && !hasAny(word, LOWER)) || (suffix === 'ақ' && fold(word) === 'сондай')
  );
}

/** In spaced text only a number, a per cent sign or «сондай» is sure to take what stands behind a lone hyphen. */
function isSure(word: string, suffix: string): boolean {
  if (suffix === 'ақ' && fold(word) === 'сондай') return true;
  return suffix.length > 1 && ((lastBaseKind(word) & DIGIT) !== 0 || word.endsWith('%')) && isSuffixAfterHyphen(suffix);
}

/**
 * A hyphen alone between a number, a sign, an acronym or a Latin name and a suffix belongs to both; so
 * does one between a number and what ordinals count.
 *
 * `58%|-|дан` `АҚШ|-|тағы` `100|-|ден` `«Хабар»|-|ға` `сондай|-|ақ` `5|-|сынып`
 */
export const joinSuffixAtLoneHyphen: Rule = {
  name: 'join-suffix-at-lone-hyphen',
  edges: [
    [ANY, DASH],
    [DASH, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    if (right.length === 1 && isHyphen(right.charCodeAt(0))) {
      const suffix = fragmentAfter(view);
      return takesSuffix(left, suffix) ? (isSure(left, suffix) ? 'join' : join(view)) : undefined;
    }
    if (left.length === 1 && isHyphen(left.charCodeAt(0))) {
      const word = fragmentBefore(view);
      return takesSuffix(word, right) ? (isSure(word, right) ? 'join' : join(view)) : undefined;
    }
    return undefined;
  },
};
