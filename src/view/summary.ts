/**
 * What a page says of decisions: figures, their order, and their reasons in words.
 *
 * @module
 */

import type { Decision } from '../engine/decision.ts';
import type { Gap, Verdict } from '../language/pack.ts';

/** How often a rule came to a verdict. */
export interface RuleCount {
  /** The verdict. */
  readonly verdict: Verdict;
  /** The rule's name. */
  readonly rule: string;
  /** Boundaries it decided. */
  readonly count: number;
  /** Its confidence where it was least sure, from 0 to 1. */
  readonly least: number;
}

/** Figures of the decisions on one input. */
export interface Totals {
  /** Boundaries by verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The rules, the most frequent first. */
  readonly rules: readonly RuleCount[];
  /** The least confidence of all, 1 where nothing was decided. */
  readonly least: number;
}

/** What became of a boundary, in words for a heading. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  join: 'Joined',
  space: 'Two words',
  break: 'Paragraph or line kept',
};

const GAP_WORDS: Readonly<Record<Gap, string>> = {
  none: 'no whitespace',
  space: 'a space',
  'no-break': 'a no-break space',
  line: 'a line end',
  blank: 'a blank line',
};

const CROSSED_WORDS: Readonly<Record<string, string>> = {
  carrier: 'tags around single fragments',
  'outer-open': 'the start of an element around several',
  'outer-close': 'the end of an element around several',
  'empty-carrier': 'an empty element',
  'blank-carrier': 'an element with nothing but whitespace',
  'forced-break': 'a forced break',
};

/** Characters of a fragment that are shown beside a decision. */
const SHOWN = 24;

/** Counts decisions. */
export function totalsOf(decisions: readonly Decision[]): Totals {
  const verdicts: Record<Verdict, number> = { join: 0, space: 0, break: 0 };
  const rules = new Map<string, RuleCount>();
  let least = 1;
  for (const { verdict, rule, confidence } of decisions) {
    verdicts[verdict] += 1;
    least = Math.min(least, confidence);
    const key = `${verdict} ${rule}`;
    const known = rules.get(key);
    rules.set(key, {
      verdict,
      rule,
      count: (known?.count ?? 0) + 1,
      least: Math.min(known?.least ?? 1, confidence),
    });
  }
  return { verdicts, rules: [...rules.values()].sort((one, other) => other.count - one.count), least };
}

/**
 * The order in which decisions are worth a look: the least sure first, those of equal confidence as they stand in the
 * text.
 *
 * @returns indexes of `decisions`
 */
export function leastSureFirst(decisions: readonly Decision[]): number[] {
  return decisions
    .map((_, index) => index)
    .sort(
      (one, other) =>
        (decisions[one] as Decision).confidence - (decisions[other] as Decision).confidence || one - other,
    );
}

/** The fragments on both sides of a boundary as the source has them, the far ends cut off. */
export function sidesOf(source: string, { before, after }: Decision): readonly [before: string, after: string] {
  const left = [...source.slice(before.source.start, before.source.end)];
  const right = [...source.slice(after.source.start, after.source.end)];
  return [
    left.length > SHOWN ? `…${left.slice(-SHOWN).join('')}` : left.join(''),
    right.length > SHOWN ? `${right.slice(0, SHOWN).join('')}…` : right.join(''),
  ];
}

/** What stood between the two fragments, in words: the whitespace first, then the markup. */
export function betweenOf({ evidence }: Decision): string[] {
  return [GAP_WORDS[evidence.gap], ...evidence.crossed.map((name) => CROSSED_WORDS[name] ?? name)];
}

/** What the whitespace of the region was held to mean, as a sentence. */
export function trustOf({ evidence: { trustAdjacent, trustSpaced } }: Decision): string {
  if (trustAdjacent && trustSpaced) return 'Whitespace is believed here: where there is none, a word goes on.';
  if (trustSpaced)
    return 'Where there is whitespace, it is believed to part words; where there is none, nothing is said.';
  if (trustAdjacent) return 'Where there is no whitespace, a word is believed to go on; whitespace says nothing.';
  return 'All gaps look alike here, so whitespace says nothing.';
}

/** A share as a percentage; what is not all is never shown as 100 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 100 && share < 1 ? '> 99 %' : `${rounded} %`;
}
