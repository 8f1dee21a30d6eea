import { CYRILLIC } from '../../../text/edge-classes.ts';
import { fragmentAfter, space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { ONE_LETTER, SHORT_WORD } from '../traits.ts';

/** What the old short forms of «that» and «this» still stand before: «world», «side», «beginning», «person». */
const BEHIND: Readonly<Record<string, RegExp>> = {
  о: /^(?:баста|дүние|жақ|жағ|кісі)/u,
  бұ: /^(?:дүние|жақ|жағ|кісі)/u,
  ар: /^(?:жақ|жағ)/u,
};

function isDemonstrative(word: string, behind: string): boolean {
  return word.length <= 2 && (BEHIND[word.toLowerCase()]?.test(behind) ?? false);
}

/**
 * `о`, `бұ` and `ар` are words of their own in a few phrases, and part of none on either side.
 *
 * `О‖баста` `бұ‖дүние` `ол‖ар|жағында`
 */
export const spaceBesideOldDemonstrative: Rule = {
  name: 'space-beside-old-demonstrative',
  edges: [[CYRILLIC, CYRILLIC]],
  when: { left: SHORT_WORD | ONE_LETTER, right: SHORT_WORD | ONE_LETTER },
  decide(view) {
    const { left, right } = view;
    return isDemonstrative(left, right) || isDemonstrative(right, fragmentAfter(view)) ? space(view) : undefined;
  },
};
