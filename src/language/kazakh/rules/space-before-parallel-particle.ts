import { ANY, LOWER } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { isParallelParticle, isParallelQuestion } from '../morphology/clitics.ts';
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

/** `ма,` with `ме?` not far behind it, or the other way round. */
function asksTwice(fragments: readonly string[], at: number): boolean {
  const isFirst = (fragments[at] as string).endsWith(',');
  const others = isFirst ? fragments.slice(at + 1, at + 1 + REACH) : fragments.slice(Math.max(0, at - REACH), at);
  return others.some((other) => isParallelQuestion(other) && other.endsWith(isFirst ? '?' : ','));
}

/**
 * «X да, Y да» is «both X and Y»: two particles, a comma between them. So is «X ма, Y ме?», «is it X or Y?».
 *
 * `он|да,|жиырма|да|жарайды` `қой|ма,|ешкі|ме?`, but not `он|да|жиырма|да` and not `қалада|,|ауылда`
 */
export const spaceBeforeParallelParticle: Rule = {
  name: 'space-before-parallel-particle',
  edges: [[ANY, LOWER]],
  when: { right: PARALLEL_PARTICLE },
  decide(view) {
    const { run, index, right } = view;
    const { fragments } = run;
    // `ал|ма,` may be a word in pieces where no whitespace stands.
    if (isParallelQuestion(right))
      return run.gaps[index] !== 'none' && asksTwice(fragments, index + 1) ? space(view) : undefined;
    if (!isParallelParticle(right)) return undefined;
    const paired = closesHalf(fragments, index + 1) ? follows(fragments, index + 2) : precedes(fragments, index - 1);
    return paired ? space(view) : undefined;
  },
};
