import { LETTER, LOWER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isAlwaysBeforeParticle } from '../morphology/clitics.ts';
import { fold } from '../morphology/fold.ts';
import { PARTICLE } from '../traits.ts';

/**
 * `да де та те` is the particle after words that have no locative of that form: pronouns with other stems,
 * conjunctions, and what bears a case ending, a possessive or a verb ending already.
 *
 * `сол|да` `және|де` `үйге|де` `баласы|да`, but `он|да` and `үй|де` are left open
 */
export const spaceBeforeParticle: Rule = {
  name: 'space-before-particle',
  edges: [[LETTER, LOWER]],
  when: { right: PARTICLE },
  decide(view) {
    return (view.rightTraits & PARTICLE) !== 0 && isAlwaysBeforeParticle(fold(view.left)) ? space(view) : undefined;
  },
};
