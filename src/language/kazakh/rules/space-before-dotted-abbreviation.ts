import { CASED, LETTER, lastKind } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { beginsAbbreviation } from '../morphology/dotted-abbreviations.ts';
import { ABBREVIATION_START } from '../traits.ts';

/**
 * An abbreviation with full stops inside is a word of its own.
 *
 * `және|т|.б.` `дейін|б.з.д.`, but not `т|өраға`
 */
export const spaceBeforeDottedAbbreviation: Rule = {
  name: 'space-before-dotted-abbreviation',
  edges: [[CASED, LETTER]],
  when: { right: ABBREVIATION_START },
  decide(view) {
    return (lastKind(view.left) & CASED) !== 0 && beginsAbbreviation('', view) ? space(view) : undefined;
  },
};
