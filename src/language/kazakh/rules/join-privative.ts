import { LETTER, LOWER } from '../../../text/edge-classes.ts';
import { join } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { privativeForms } from '../morphology/ending-words.ts';
import { fold } from '../morphology/fold.ts';
import { isLegalAllomorph } from '../morphology/morphology.ts';
import { ENDING_OR_WORD } from '../traits.ts';

/** Nouns that take «without» all the time and stand before «you» hardly ever. Source: grammar, section on -сыз/-сіз. */
export const privativeNounRow: string = 'белгі дәрмен жүрек кінә күш міндет мін сөз тәртіп шек';

const nouns: ReadonlySet<string> = new Set(privativeNounRow.split(' '));

/**
 * `сыз сіз` after a bare noun is the ending «without»; `сіз` alone is «you».
 *
 * `жүрек|сіз`, but not `бақытты|сіз` and not `жүректі|сіз`
 */
export const joinPrivative: Rule = {
  name: 'join-privative',
  edges: [[LETTER, LOWER]],
  when: { right: ENDING_OR_WORD },
  decide(view) {
    const { left, right } = view;
    if (!privativeForms.has(right)) return undefined;
    const word = fold(left);
    return nouns.has(word) && isLegalAllomorph(word, right) === true ? join(view) : undefined;
  },
};
