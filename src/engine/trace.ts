/**
 * What is told about decisions: each with its reason, and with where its fragments stand in the input and in the output.
 *
 * @module
 */
import type { Reason } from '../decide/decide.ts';
import type { Assessment } from '../detect/assess.ts';
import * as R from '../region/region.ts';
import type { Repair } from '../region/repair.ts';
import { gapOf, JOIN, verdictName } from '../region/verdict.ts';
import type { Renderer } from '../render/renderer.ts';
import { type Crossed, type Decision, type ExplainedFragment, PART_INLINE_CHAIN } from './decision.ts';
import type { HeldRegion } from './held-region.ts';

/** Collects the reasons of decisions and emits the decisions as they are written. */
export class Trace {
  /** The reasons of the decisions on the held fragments. */
  readonly reasons: Reason[] = [];
  readonly #held: HeldRegion;
  readonly #onDecision: (decision: Decision) => void;
  #lastEmitted: ExplainedFragment | undefined;

  constructor(held: HeldRegion, onDecision: (decision: Decision) => void) {
    this.#held = held;
    this.#onDecision = onDecision;
  }

  /** Writes a repair, and emits the decisions in it; there are none without an assessment. */
  repair(renderer: Renderer, repair: Repair, assessment: Assessment | undefined): void {
    const { region } = this.#held;
    const spans: ExplainedFragment[] = [];
    renderer.onFragment = (start, end): void => {
      const index = spans.length;
      spans.push({
        source: { start: region.textStart[index] as number, end: region.textEnd[index] as number },
        output: { start, end },
      });
    };
    renderer.repair(repair);
    if (assessment !== undefined) this.#emit(spans, assessment);
  }

  #emit(spans: readonly ExplainedFragment[], assessment: Assessment): void {
    const region = this.#held.region;
    const { reasons } = this;
    for (let index = 0; index < spans.length; index += 1) {
      const after = spans[index] as ExplainedFragment;
      const before = index === 0 ? this.#lastEmitted : (spans[index - 1] as ExplainedFragment);
      if ((index > 0 || this.#held.continues) && before !== undefined) {
        const verdict = region.verdicts[index] as number;
        const inChain = verdict === JOIN ? region.parted.get(region.firstItem[index] as number) : undefined;
        const reason =
          inChain === undefined ? (reasons[index] as Reason) : { rule: PART_INLINE_CHAIN, confidence: inChain };
        this.#onDecision({
          verdict: inChain === undefined ? verdictName(verdict) : 'space',
          rule: reason.rule,
          confidence: reason.confidence,
          evidence: {
            gap: gapOf(region.gaps[index] as number),
            crossed: crossedNames(region.crossed[index] as number),
            trustAdjacent: assessment.trustAdjacent,
            trustSpaced: assessment.trustSpaced,
            probability: assessment.probability,
          },
          before,
          after,
        });
      }
    }
    this.#lastEmitted = spans.at(-1);
  }
}

const CROSSED: ReadonlyArray<readonly [bit: number, name: Crossed]> = [
  [R.CROSSED_CARRIER, 'carrier'],
  [R.CROSSED_OUTER_OPEN, 'outer-open'],
  [R.CROSSED_OUTER_CLOSE, 'outer-close'],
  [R.CROSSED_EMPTY, 'empty-carrier'],
  [R.CROSSED_BLANK_CARRIER, 'blank-carrier'],
  [R.CROSSED_BREAK, 'forced-break'],
];

function crossedNames(bits: number): readonly Crossed[] {
  const names: Crossed[] = [];
  for (const [bit, name] of CROSSED) if ((bits & bit) !== 0) names.push(name);
  return names;
}
