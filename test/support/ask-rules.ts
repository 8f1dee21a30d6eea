/** Builds runs for tests and asks rules about one boundary of them. */
import { traitsAt } from '../../src/language/kazakh/traits.ts';
import type { Opinion, Rule, RulePack, RuleView, Run } from '../../src/language/pack.ts';
import { endOf, startOf } from '../../src/text/edge-classes.ts';

/** A run of fragments; gaps all alike and silent unless told otherwise. */
export function runOf(fragments: readonly string[], more: Partial<Run> = {}): Run {
  const boundaries = fragments.slice(1);
  return {
    fragments,
    gaps: boundaries.map(() => (more.whitespace === 'noisy' ? 'space' : 'none')),
    fixed: boundaries.map(() => undefined),
    whitespace: 'silent',
    before: '',
    final: true,
    lexicon: { knows: () => false, forbids: () => false },
    ...more,
  };
}

/** `а|б‖в`: fragments parted by `|`, the boundary that is asked about marked `‖`. */
export function parse(picture: string): { fragments: string[]; index: number } {
  const [left, right, ...rest] = picture.split('‖');
  if (left === undefined || right === undefined || rest.length > 0) {
    throw new Error(`one ‖ in ${picture}`);
  }
  const before = left.split('|');
  return { fragments: [...before, ...right.split('|')], index: before.length - 1 };
}

/** What a rule is shown of a boundary. */
export function viewOf(run: Run, index: number, traits: RulePack['traits']): RuleView {
  const left = run.fragments[index] as string;
  const right = run.fragments[index + 1] as string;
  return {
    run,
    index,
    left,
    right,
    leftEdge: endOf(left),
    rightEdge: startOf(right),
    leftTraits: traits?.(run, index) ?? 0,
    rightTraits: traits?.(run, index + 1) ?? 0,
  };
}

/** What `rule` says of the marked boundary. */
export function askRule(rule: Rule, picture: string, more: Partial<Run> = {}): Opinion['verdict'] | undefined {
  const { fragments, index } = parse(picture);
  const run = runOf(fragments, more);
  return rule.decide(viewOf(run, index, traitsAt));
}

/** What the rules of `pack`, and its model for the rest, say of every boundary of `run`; `undefined` is silence. */
export function consult(pack: RulePack, run: Run): (Opinion | undefined)[] {
  const settled = run.fragments.slice(1).map((_, index): Opinion | undefined => {
    const view = viewOf(run, index, pack.traits);
    for (const rule of pack.rules) {
      const verdict = rule.decide(view);
      if (verdict !== undefined) {
        return { verdict, rule: rule.name, confidence: 1 };
      }
    }
    return undefined;
  });
  return pack.model === undefined ? settled : pack.model.decide(run, settled);
}

/** A picture of a boundary, and what more is known of the run. */
export type Row = readonly [picture: string, more?: Partial<Run>];

export interface Rows {
  readonly joins?: readonly (string | Row)[];
  readonly parts?: readonly (string | Row)[];
  readonly silent: readonly (string | Row)[];
}
