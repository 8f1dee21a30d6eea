import { CYRILLIC } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isCompound } from '../morphology/compounds.ts';
import { isHiatus } from '../morphology/morphology.ts';
import { STARTS_VOWEL } from '../traits.ts';

const SHORT = 3;
/** First words that grow together with an adjective in `-лық`: жалпыұлттық. */
const FIRST: ReadonlySet<string> = new Set(['жалпы', 'орта']);
const ADJECTIVE = /[лдт][ыі][қк]/u;

/**
 * Two full vowels hardly ever meet inside a word, so they part two words; short strings may be pieces of anything.
 *
 * `бойынша|адам` `алғашқы|электрондық`, but `теле|арна` and `жалпы|ұлттық` are left open
 */
export const spaceBetweenVowels: Rule = {
  name: 'space-between-vowels',
  edges: [[CYRILLIC, CYRILLIC]],
  when: { right: STARTS_VOWEL },
  decide(view) {
    const { left, right } = view;
    const met =
      left.length > SHORT && right.length > SHORT && isHiatus(left.charCodeAt(left.length - 1), right.charCodeAt(0));
    if (!met || isCompound(left, right) || (FIRST.has(left) && ADJECTIVE.test(right))) {
      return undefined;
    }
    return space(view);
  },
};
