import { CYRILLIC } from '../../../text/edge-classes.ts';
import { fragmentAfter, space } from '../../common/boundary-context.ts';
import type { Rule, RuleView } from '../../pack.ts';
import { isKnownWord } from '../model/index.ts';
import { fold } from '../morphology/fold.ts';
import { ONE_LETTER, SHORT_WORD } from '../traits.ts';

const SIDE = 'жақ(?:та|тан|қа|тағы)?|жағы(?:нда|нан|на|ндағы)?';
const WORLD_OR_PERSON = 'дүние(?:ге|де|ден|нің|ні)?|кісі(?:ге|ден|нің|ні)?';

function words(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})[.,!?…]?$`, 'u');
}

/** What the old short forms of «that» and «this» still stand before: «world», «person», «side», «beginning». */
const BEHIND: Readonly<Record<string, RegExp>> = {
  о: words(`баста|${WORLD_OR_PERSON}|${SIDE}`),
  бұ: words(`${WORLD_OR_PERSON}|${SIDE}`),
  ар: words(SIDE),
};

function isDemonstrative(word: string, behind: string): boolean {
  return word.length <= 2 && (BEHIND[word.toLowerCase()]?.test(behind) ?? false);
}

/** Before it stands a word, and whitespace: `базар|ар` is none, and `ол|ар` may be. */
function isBehindWord({ left, run, index }: RuleView): boolean {
  return run.gaps[index] !== 'none' && isKnownWord(fold(left));
}

/**
 * `о`, `бұ` and `ар` are words of their own in a few phrases, and part of none on either side.
 *
 * `О‖баста` `бұ‖дүние` `ол‖ар|жағында`, but not `базар‖ар|жақсы`
 */
export const spaceBesideOldDemonstrative: Rule = {
  name: 'space-beside-old-demonstrative',
  edges: [[CYRILLIC, CYRILLIC]],
  when: { left: SHORT_WORD | ONE_LETTER, right: SHORT_WORD | ONE_LETTER },
  decide(view) {
    const { left, right } = view;
    if (isDemonstrative(left, right)) return space(view);
    return isDemonstrative(right, fragmentAfter(view)) && isBehindWord(view) ? space(view) : undefined;
  },
};
