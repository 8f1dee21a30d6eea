/**
 * Asks a rule pack about a run: the hard rules in their order, then the model for what they leave open.
 *
 * @module
 */
import { endOf, startOf } from './rules/common/characters.ts';
import type { Opinion, Rule, RulePack, RuleView, Run } from './rules/rule.ts';

/** How sure a hard rule is. */
const HARD_RULE = 0.99;
/** What markup has settled. */
const SEEN_JOINED: Opinion = { verdict: 'join', rule: 'whitespace-seen', confidence: 1 };
const SEEN_PARTED: Opinion = { verdict: 'space', rule: 'whitespace-seen', confidence: 1 };
/** What stays without evidence: two fragments were apart, and apart they stay. */
const LEAVE_APART: Opinion = { verdict: 'space', rule: 'leave-apart', confidence: 0.5 };

/** The view that rules are shown: one for all, for they look and keep nothing. */
class View implements RuleView {
  readonly run: Run;
  index = 0;
  left: string;
  right: string;

  constructor(run: Run) {
    this.run = run;
    this.left = '';
    this.right = run.fragments[0] as string;
  }
}

/**
 * One opinion per boundary of `run`. What `run.fixed` settles stays; a join below `minConfidence`, or one that makes a
 * word the lexicon forbids, becomes a space.
 */
export function consult(run: Run, pack: RulePack, minConfidence: number): Opinion[] {
  const { fragments, fixed } = run;
  const settled: (Opinion | undefined)[] = [];
  const heard = heardOf(pack);
  const view = new View(run);
  for (let index = 0; index + 1 < fragments.length; index += 1) {
    const verdict = fixed[index];
    view.index = index;
    view.left = view.right;
    view.right = fragments[index + 1] as string;
    settled.push(verdict === undefined ? hear(heard, view) : verdict === 'join' ? SEEN_JOINED : SEEN_PARTED);
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

/** The rules of a pack that can speak between two edges, and what they say. */
interface Heard {
  readonly rules: readonly Rule[];
  readonly between: Map<number, readonly Rule[]>;
  readonly opinions: ReadonlyMap<Rule, { readonly join: Opinion; readonly space: Opinion }>;
}

const packs = new WeakMap<RulePack, Heard>();

function heardOf(pack: RulePack): Heard {
  let heard = packs.get(pack);
  if (heard === undefined) {
    const { rules } = pack;
    const say = (rule: string, verdict: Opinion['verdict']): Opinion => ({ verdict, rule, confidence: HARD_RULE });
    const opinions = rules.map(
      (rule) => [rule, { join: say(rule.name, 'join'), space: say(rule.name, 'space') }] as const,
    );
    heard = { rules, between: new Map(), opinions: new Map(opinions) };
    packs.set(pack, heard);
  }
  return heard;
}

/** The rules that can speak between such edges, in their order. There are few kinds of edges, so few pairs. */
function rulesBetween({ rules, between }: Heard, end: number, start: number): readonly Rule[] {
  const key = (end << 16) | start;
  let found = between.get(key);
  if (found === undefined) {
    found = rules.filter(
      ({ edges }) => edges?.some(([left, right]) => (left & end) !== 0 && (right & start) !== 0) ?? true,
    );
    between.set(key, found);
  }
  return found;
}

function hear(heard: Heard, view: RuleView): Opinion | undefined {
  const rules = rulesBetween(heard, endOf(view.left), startOf(view.right));
  for (let at = 0; at < rules.length; at += 1) {
    const rule = rules[at] as Rule;
    const verdict = rule.decide(view);
    if (verdict !== undefined) return heard.opinions.get(rule)?.[verdict];
  }
  return undefined;
}
