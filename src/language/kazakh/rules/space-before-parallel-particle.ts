import { ANY, LOWER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isParallelParticle } from '../morphology/clitics.ts';
import { PARALLEL_PARTICLE } from '../traits.ts';

/** How many fragments on the second half of the pair may stand. */
const REACH = 5;

/** True when a comma stands in or right behind fragment `at`. */
function closesHalf(fragments: readonly string[], at: number): boolean {
  return fragments[at]?.endsWith(',') === true || fragments[at + 1]?.startsWith(',') === true;
}

function follows(fragments: readonly string[], from: number): boolean {
  return fragments.slice(from, from + REACH).some(isParallelParticle);
}

function precedes(fragments: readonly string[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - REACH; at -= 1) {
    if (isParallelParticle(fragments[at] as string)) return closesHalf(fragments, at);
  }
  return false;
}

/**
 * «X да, Y да» is «both X and Y»: two particles, a comma between them.
 *
 * `он|да,|жиырма|да|жарайды`, but not `он|да|жиырма|да` and not `қалада|,|ауылда`
 */
export const spaceBeforeParallelParticle: Rule = {
  name: 'space-before-parallel-particle',
  edges: [[ANY, LOWER]],
  when: { right: PARALLEL_PARTICLE },
  decide(view) {
    const { run, index, right } = view;
    if (!isParallelParticle(right)) return undefined;
    const { fragments } = run;
    const paired = closesHalf(fragments, index + 1) ? follows(fragments, index + 2) : precedes(fragments, index - 1);
    return paired ? space(view) : undefined;
  },
};
