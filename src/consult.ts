/**
 * Asks a rule pack about a run: the hard rules in their order, then the model for what they leave open.
 *
 * @module
 */
import type { Opinion, RulePack, RuleView, Run } from './rules/rule.ts';

/** How sure a hard rule is. */
const HARD_RULE = 0.99;
/** What stays without evidence: two fragments were apart, and apart they stay. */
const LEAVE_APART: Opinion = { verdict: 'space', rule: 'leave-apart', confidence: 0.5 };

/**
 * One opinion per boundary of `run`. What `run.fixed` settles stays; a join below `minConfidence`, or one that makes a
 * word the lexicon forbids, becomes a space.
 */
export function consult(run: Run, pack: RulePack, minConfidence: number): Opinion[] {
  const { fragments, fixed } = run;
  const settled: (Opinion | undefined)[] = new Array(fragments.length - 1);
  for (let index = 0; index + 1 < fragments.length; index += 1) {
    const verdict = fixed[index];
    settled[index] =
      verdict === undefined
        ? hear(pack, { run, index, left: fragments[index] as string, right: fragments[index + 1] as string })
        : { verdict: verdict === 'join' ? 'join' : 'space', rule: 'whitespace-seen', confidence: 1 };
  }
  const opinions =
    pack.model === undefined ? settled.map((known) => known ?? LEAVE_APART) : pack.model.decide(run, settled);
  for (let index = 0; index < opinions.length; index += 1) {
    const opinion = opinions[index] as Opinion;
    if (opinion.verdict === 'join' && fixed[index] === undefined && opinion.confidence < minConfidence) {
      opinions[index] = { verdict: 'space', rule: 'not-sure-enough', confidence: opinion.confidence };
    }
  }
  return opinions;
}

function hear(pack: RulePack, view: RuleView): Opinion | undefined {
  for (const rule of pack.rules) {
    const verdict = rule.decide(view);
    if (verdict !== undefined) return { verdict, rule: rule.name, confidence: HARD_RULE };
  }
  return undefined;
}
