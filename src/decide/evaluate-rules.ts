/**
 * Asks a rule pack about a run: the hard rules in their order, then the model for what they leave open.
 *
 * @module
 */

import type { Opinion, Rule, RulePack, RuleView, Run } from '../language/pack.ts';
import { endOf, startOf } from '../text/edge-classes.ts';

/** How sure a hard rule is. */
export const HARD_RULE = 0.99;
/** A model's probability is no certainty, however it is rounded: `minConfidence: 1` takes no join of a language. */
const MOST_SURE = 1 - 2 ** -20;
/** What markup has settled. */
const SEEN_JOINED: Opinion = { verdict: 'join', rule: 'whitespace-seen', confidence: 1 };
const SEEN_PARTED: Opinion = { verdict: 'space', rule: 'whitespace-seen', confidence: 1 };
/** What stays without evidence: two fragments were apart, and apart they stay. */
const LEAVE_APART: Opinion = { verdict: 'space', rule: 'leave-apart', confidence: 0.5 };

/** The view that rules get: one object for all boundaries, since rules keep nothing of it. */
class View implements RuleView {
  readonly run: Run;
  index = 0;
  left: string;
  right: string;
  leftEdge = 0;
  rightEdge = 0;
  leftTraits = 0;
  rightTraits = 0;

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
export function evaluateRules(run: Run, pack: RulePack, minConfidence: number): Opinion[] {
  const { fragments, fixed } = run;
  const settled = new Array<Opinion | undefined>(Math.max(0, fragments.length - 1));
  const compiled = compile(pack);
  const view = new View(run);
  /** The last fragment whose traits are in the view. */
  let known = -1;
  for (let index = 0; index + 1 < fragments.length; index += 1) {
    const verdict = fixed[index];
    view.index = index;
    view.left = view.right;
    view.right = fragments[index + 1] as string;
    if (verdict === undefined) {
      view.leftTraits = known === index ? view.rightTraits : traitsOf(pack, run, index);
      view.rightTraits = traitsOf(pack, run, index + 1);
      known = index + 1;
      settled[index] = match(compiled, view, pack.traits !== undefined);
    } else settled[index] = verdict === 'join' ? SEEN_JOINED : SEEN_PARTED;
  }
  const opinions =
    pack.model === undefined ? settled.map((opinion) => opinion ?? LEAVE_APART) : pack.model.decide(run, settled);
  for (let index = 0; index < opinions.length; index += 1) {
    const opinion =
      fixed[index] === undefined ? withSoundConfidence(opinions[index] as Opinion) : (opinions[index] as Opinion);
    opinions[index] = opinion;
    if (opinion.verdict === 'join' && fixed[index] === undefined && opinion.confidence < minConfidence) {
      opinions[index] = { verdict: 'space', rule: 'not-sure-enough', confidence: opinion.confidence };
    }
  }
  return opinions;
}

/** The opinion with a confidence from 0 to just below 1: sums of rounded probabilities may lie outside, and none is a certainty. */
function withSoundConfidence(opinion: Opinion): Opinion {
  const { confidence } = opinion;
  if (confidence >= 0 && confidence <= MOST_SURE) return opinion;
  return { ...opinion, confidence: confidence > MOST_SURE ? MOST_SURE : 0 };
}

/** A rule, the traits it looks for, and its two possible opinions. */
interface CompiledRule {
  readonly rule: Rule;
  readonly left: number;
  readonly right: number;
  readonly join: Opinion;
  readonly space: Opinion;
}

/** The rules that can apply between two edges, in their order, and the traits that any of them looks for. */
interface RulesAtEdge {
  readonly rules: readonly CompiledRule[];
  readonly left: number;
  readonly right: number;
}

/** The rules of a pack, and, once asked for, those of them that can apply between two edges. */
interface CompiledPack {
  readonly rules: readonly CompiledRule[];
  readonly between: Map<number, RulesAtEdge>;
}

/** A bit that every fragment has: the condition of a rule that applies always. */
const ALWAYS = 1 << 30;

const packs = new WeakMap<RulePack, CompiledPack>();

function compile(pack: RulePack): CompiledPack {
  let compiled = packs.get(pack);
  if (compiled === undefined) {
    compiled = { rules: pack.rules.map(compileRule), between: new Map() };
    packs.set(pack, compiled);
  }
  return compiled;
}

function compileRule(rule: Rule): CompiledRule {
  const { name, when } = rule;
  const opinionOf = (verdict: Opinion['verdict']): Opinion => ({ verdict, rule: name, confidence: HARD_RULE });
  return {
    rule,
    left: when === undefined ? ALWAYS : (when.left ?? 0),
    right: when?.right ?? 0,
    join: opinionOf('join'),
    space: opinionOf('space'),
  };
}

/** The rules that can apply between such edges. There are few kinds of edges, so few pairs. */
function rulesBetween({ rules, between }: CompiledPack, end: number, start: number): RulesAtEdge {
  const key = (end << 16) | start;
  let found = between.get(key);
  if (found === undefined) {
    const candidates = rules.filter(
      ({ rule }) => rule.edges?.some(([left, right]) => (left & end) !== 0 && (right & start) !== 0) ?? true,
    );
    found = {
      rules: candidates,
      left: candidates.reduce((bits, compiledRule) => bits | compiledRule.left, 0),
      right: candidates.reduce((bits, compiledRule) => bits | compiledRule.right, 0),
    };
    between.set(key, found);
  }
  return found;
}

/** What a fragment is. */
function traitsOf(pack: RulePack, run: Run, index: number): number {
  return pack.traits === undefined ? 0 : pack.traits(run, index);
}

/** @param hasTraits where the pack knows none, a fragment may be anything */
function match(compiled: CompiledPack, view: View, hasTraits: boolean): Opinion | undefined {
  view.leftEdge = endOf(view.left);
  view.rightEdge = startOf(view.right);
  const found = rulesBetween(compiled, view.leftEdge, view.rightEdge);
  const left = hasTraits ? view.leftTraits | ALWAYS : -1;
  const right = hasTraits ? view.rightTraits | ALWAYS : -1;
  if (((found.left & left) | (found.right & right)) === 0) return undefined;
  const { rules } = found;
  for (let at = 0; at < rules.length; at += 1) {
    const compiledRule = rules[at] as CompiledRule;
    if (((compiledRule.left & left) | (compiledRule.right & right)) === 0) continue;
    const verdict = compiledRule.rule.decide(view);
    if (verdict !== undefined) return verdict === 'join' ? compiledRule.join : compiledRule.space;
  }
  return undefined;
}
