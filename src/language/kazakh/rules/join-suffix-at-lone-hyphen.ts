import { ANY, DASH, DIGIT, firstKind, LETTER, LOWER, lastBaseKind, lastKind } from '../../../text/edge-classes.ts';
import { fragmentAfter, fragmentBefore, join } from '../../common/boundary-context.ts';
import { isHyphen } from '../../common/dashes.ts';
import type { Rule } from '../../pack.ts';
import { fold } from '../morphology/fold.ts';
import { isOrdered, isSuffixAfterHyphen, takesHyphen } from '../morphology/suffix-after-hyphen.ts';

function takesSuffix(word: string, suffix: string, before: string): boolean {
  if (word === '' || (firstKind(suffix) & LOWER) === 0) {
    return false;
  }
  const last = lastBaseKind(word);
  if ((last & DIGIT) !== 0) {
    return isOrdered(suffix) || isSuffixAfterHyphen(suffix) || isInsideSentence(before);
  }
  return isSuffixAfterHyphen(suffix) && (takesHyphen(word) || isSondai(word, suffix));
}

/**
 * True behind a word. Of 1,610 hyphens between a number and a small letter in the training text nine are dashes, all in
 * legends of drawings: `1 - үстел; 2 - стенд; 3 - айна`.
 */
function isInsideSentence(before: string): boolean {
  return (lastKind(before) & (LETTER | DIGIT)) !== 0;
}

/** `сондай-ақ`, `(сондай-ақ`: more frequent than all other words with that particle together. */
function isSondai(word: string, suffix: string): boolean {
  return suffix === 'ақ' && /^\P{L}?сондай$/u.test(fold(word));
}

/** In spaced text only a number, a per cent sign or «сондай» is sure to take what stands behind a lone hyphen. */
function isSure(word: string, suffix: string): boolean {
  if (isSondai(word, suffix)) return true;
  return suffix.length > 1 && ((lastBaseKind(word) & DIGIT) !== 0 || word.endsWith('%')) && isSuffixAfterHyphen(suffix);
}

/**
 * A hyphen alone between a number, a sign, an acronym or a Latin name and a suffix belongs to both; so
 * does one between a number and what it counts, inside a sentence.
 *
 * `58%|-|дан` `АҚШ|-|тағы` `100|-|ден` `«Хабар»|-|ға` `сондай|-|ақ` `5|-|сынып` `8|-|ғасырдан` `600|км|-|ден`
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
      return takesSuffix(left, suffix, fragmentBefore(view)) ? (isSure(left, suffix) ? 'join' : join(view)) : undefined;
    }
    if (left.length === 1 && isHyphen(left.charCodeAt(0))) {
      const word = fragmentBefore(view);
      return takesSuffix(word, right, view.run.fragments[view.index - 2] ?? '')
        ? isSure(word, right)
          ? 'join'
          : join(view)
        : undefined;
    }
    return undefined;
  },
};
