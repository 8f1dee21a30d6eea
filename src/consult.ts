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
  const settled = new Array<Opinion | undefined>(Math.max(0, fragments.length - 1));
  const heard = heardOf(pack);
  const view = new View(run);
  /** The traits of fragment `known`. */
  let right = 0;
  let known = -1;
  for (let index = 0; index + 1 < fragments.length; index += 1) {
    const verdict = fixed[index];
    view.index = index;
    view.left = view.right;
    view.right = fragments[index + 1] as string;
    if (verdict === undefined) {
      const left = known === index ? right : traitsOf(pack, run, index);
      right = traitsOf(pack, run, index + 1);
      known = index + 1;
      settled[index] = hear(heard, view, left, right);
    } else settled[index] = verdict === 'join' ? SEEN_JOINED : SEEN_PARTED;
  }
  const opinions =
    pack.model === undefined ? settled.map((opinion) => opinion ?? LEAVE_APART) : pack.model.decide(run, settled);
  for (let index = 0; index < opinions.length; index += 1) {
    const opinion = sound(opinions[index] as Opinion);
    opinions[index] = opinion;
    if (opinion.verdict === 'join' && fixed[index] === undefined && opinion.confidence < minConfidence) {
      opinions[index] = { verdict: 'space', rule: 'not-sure-enough', confidence: opinion.confidence };
    }
  }
  return opinions;
}

/** The opinion with a confidence from 0 to 1: sums of rounded probabilities may come out beside. */
function sound(opinion: Opinion): Opinion {
  const { confidence } = opinion;
  if (confidence >= 0 && confidence <= 1) return opinion;
  return { ...opinion, confidence: confidence > 1 ? 1 : 0 };
}

/** A rule, what it looks for, and what it can say. */
interface Voice {
  readonly rule: Rule;
  readonly left: number;
  readonly right: number;
  readonly join: Opinion;
  readonly space: Opinion;
}

/** The rules that can speak between two edges, in their order, and what any of them looks for. */
interface Voices {
  readonly voices: readonly Voice[];
  readonly left: number;
  readonly right: number;
}

/** The rules of a pack, and those of them that can speak between two edges. */
interface Heard {
  readonly voices: readonly Voice[];
  readonly between: Map<number, Voices>;
}

/** Every fragment has it: what a rule looks for that is heard always. */
const ALWAYS = 1 << 30;

const packs = new WeakMap<RulePack, Heard>();

function heardOf(pack: RulePack): Heard {
  let heard = packs.get(pack);
  if (heard === undefined) {
    heard = { voices: pack.rules.map(voiceOf), between: new Map() };
    packs.set(pack, heard);
  }
  return heard;
}

function voiceOf(rule: Rule): Voice {
  const { name, when } = rule;
  const say = (verdict: Opinion['verdict']): Opinion => ({ verdict, rule: name, confidence: HARD_RULE });
  return {
    rule,
    left: when === undefined ? ALWAYS : (when.left ?? 0),
    right: when?.right ?? 0,
    join: say('join'),
    space: say('space'),
  };
}

/** The rules that can speak between such edges. There are few kinds of edges, so few pairs. */
function voicesBetween({ voices, between }: Heard, end: number, start: number): Voices {
  const key = (end << 16) | start;
  let found = between.get(key);
  if (found === undefined) {
    const speaking = voices.filter(
      ({ rule }) => rule.edges?.some(([left, right]) => (left & end) !== 0 && (right & start) !== 0) ?? true,
    );
    found = {
      voices: speaking,
      left: speaking.reduce((bits, voice) => bits | voice.left, 0),
      right: speaking.reduce((bits, voice) => bits | voice.right, 0),
    };
    between.set(key, found);
  }
  return found;
}

/** What a fragment is; it may be anything in a pack that knows no traits. */
function traitsOf(pack: RulePack, run: Run, index: number): number {
  return pack.traits === undefined ? -1 : pack.traits(run, index) | ALWAYS;
}

function hear(heard: Heard, view: RuleView, left: number, right: number): Opinion | undefined {
  const found = voicesBetween(heard, endOf(view.left), startOf(view.right));
  if (((found.left & left) | (found.right & right)) === 0) return undefined;
  const { voices } = found;
  for (let at = 0; at < voices.length; at += 1) {
    const voice = voices[at] as Voice;
    if (((voice.left & left) | (voice.right & right)) === 0) continue;
    const verdict = voice.rule.decide(view);
    if (verdict !== undefined) return verdict === 'join' ? voice.join : voice.space;
  }
  return undefined;
}
