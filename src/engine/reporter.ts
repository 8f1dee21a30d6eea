/**
 * What `diagnose()` is told: each region that is repaired, once, however many windows it takes.
 *
 * @module
 */
import type { Assessment } from '../detect/assess.ts';
import type { Evidence } from '../detect/features.ts';
import { readInlinePieces } from '../detect/inline-pieces.ts';
import type { RegionReport } from './extras.ts';
import type { HeldRegion } from './held-region.ts';
import type { RegionAssessor } from './region-assessor.ts';

/** Reports regions. */
export class Reporter {
  readonly #held: HeldRegion;
  readonly #assessor: RegionAssessor;
  readonly #report: (report: RegionReport) => void;
  /** What is to be reported of the region that is repaired. */
  #repaired: RegionReport | undefined;

  constructor(held: HeldRegion, assessor: RegionAssessor, report: (report: RegionReport) => void) {
    this.#held = held;
    this.#assessor = assessor;
    this.#report = report;
  }

  /** A region has been repaired up to item `items`; `final` when it ends there. */
  repaired(items: number, final: boolean, assessment: Assessment | undefined): void {
    const { region, resume, start } = this.#held;
    const told = assessment ?? this.#repaired?.assessment;
    if (told !== undefined) {
      const end = items > 0 ? (region.end[items - 1] as number) : resume;
      this.#repaired = { start, end, evidence: this.#assessor.evidence as Evidence, assessment: told };
    }
    if (final) this.flush();
  }

  /** Reports the region that is repaired, if any of it has been. */
  flush(): void {
    if (this.#repaired === undefined) return;
    this.#report(this.#repaired);
    this.#repaired = undefined;
  }

  /** Reports that inline carriers are unwrapped: a region of its own, of the texts between their tags. */
  unwrapped(from: number, to: number): void {
    const { region, source } = this.#held;
    const { pieces, texts } = readInlinePieces(region, source, from, to);
    const assessment = this.#assessor.assessPieces(pieces, texts);
    this.#report({
      start: region.start[from] as number,
      end: region.end[to - 1] as number,
      evidence: this.#assessor.evidence as Evidence,
      assessment,
    });
  }
}
