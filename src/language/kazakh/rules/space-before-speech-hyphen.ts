import { ANY, DASH, DIGIT, lastKind } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import { startsWithHyphen } from '../../common/dashes.ts';
import type { Rule } from '../../pack.ts';

const SAID: ReadonlySet<string> = new Set('деп деді дейді деген дедім дедік депті дегенде дейтін дескен'.split(' '));

/**
 * A verb of saying with a hyphen typed for its dash is no suffix of the speech before it.
 *
 * `»|-деп` `келдік|-деді`, but not `100|-деген`
 */
export const spaceBeforeSpeechHyphen: Rule = {
  name: 'space-before-speech-hyphen',
  edges: [[ANY, DASH]],
  decide(view) {
    const { right } = view;
    return startsWithHyphen(right) &&
      (lastKind(view.left) & DIGIT) === 0 &&
      SAID.has(right.slice(1).replace(/[,.:]$/u, ''))
      ? space(view)
      : undefined;
  },
};
