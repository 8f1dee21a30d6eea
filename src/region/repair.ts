/**
 * A stretch of a decided region, as renderers take it.
 *
 * @module
 */

import type { Role } from '../html/elements.ts';
import type { Region } from './region.ts';

/** Text between forced breaks only: it gets no tag that was not there. */
export const NO_CARRIER = 0;

/** A stretch of a region that is ready to be written. */
export interface Repair {
  readonly region: Region;
  /** How many fragments, from the first, are written. */
  readonly fragments: number;
  /** Items before this index belong to the repair; on an unfinished one, those up to the last fragment's last item. */
  readonly items: number;
  /** Verdict codes; `verdicts[i]` is for the boundary before fragment `i`. */
  readonly verdicts: Uint8Array;
  /** True when a paragraph of the same region is open before fragment 0. */
  readonly continues: boolean;
  /** True when the region ends here and its last paragraph is to be closed. */
  readonly final: boolean;
  /** The carrier whose tags are written where the source has none; {@link NO_CARRIER} for text that stands in none. */
  readonly carrier: Role;
  /** True when the last fragment written so far is bare text, beside carriers and not in one. */
  readonly isBare: boolean;
}
