import { LETTER, LOWER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { fold } from '../morphology/fold.ts';
import { NUMERAL } from '../traits.ts';

/** Endings of a participle that are nouns too: `ген` (gene), `кен` (ore). */
const PARTICIPLES: ReadonlySet<string> = new Set(['ған', 'ген', 'қан', 'кен']);

/** Numerals that are stems too: of `жүз-` (swim), `қырық-` (shear), and of `жетіген` (a zither). */
const STEMS: ReadonlySet<string> = new Set(['жүз', 'қырық', 'жеті']);

/**
 * The ending of a participle follows the stem of a verb, and a numeral is none.
 *
 * `бір|ген` `үш|кен`, but not `жүз|ген` and not `жеті|ген`
 */
export const spaceAfterPlainNumeral: Rule = {
  name: 'space-after-plain-numeral',
  edges: [[LETTER, LOWER]],
  when: { left: NUMERAL },
  decide(view) {
    if ((view.leftTraits & NUMERAL) === 0 || !PARTICIPLES.has(view.right)) return undefined;
    return STEMS.has(fold(view.left)) ? undefined : space(view);
  },
};
