/**
 * All ways to cut a run into words, weighed at once: forward and backward over the places where the current word may
 * have begun.
 *
 * A way is worth the product of the odds of its joins. Only the few likeliest beginnings are kept at each token, so the
 * work is linear in the run.
 *
 * @module
 */
import { exp } from './deterministic-exp.ts';

/** Beginnings kept at a token. */
export const BEAM = 4;
/** What is dropped while training. */
const FLOOR = 1e-4;
/** The logit of what is settled. */
export const CERTAIN = 40;

/** The odds of what is settled. */
const NEVER: number = /* @__PURE__ */ exp(-CERTAIN);
const ALWAYS: number = /* @__PURE__ */ exp(CERTAIN);

/** Scratch space, and the result of {@link forwardBackward}. */
export interface Lattice {
  /** Per token and place: where the current word began; -1 is free. */
  starts: Int32Array;
  /** Per token and place: how likely, from the left. */
  ahead: Float64Array;
  /** Per token and place: the odds of joining what follows. */
  odds: Float64Array;
  /** Per token and place: the posterior of joining what follows, with this beginning. */
  posterior: Float64Array;
  /** Per token: what the values were divided by. */
  scale: Float64Array;
  /** Per token: the posterior of a join behind it. */
  joins: Float64Array;
}

/** Makes an empty lattice. */
export function createLattice(): Lattice {
  return {
    starts: new Int32Array(0),
    ahead: new Float64Array(0),
    odds: new Float64Array(0),
    posterior: new Float64Array(0),
    scale: new Float64Array(0),
    joins: new Float64Array(0),
  };
}

const start: Int32Array = /* @__PURE__ */ new Int32Array(BEAM + 1);
const value: Float64Array = /* @__PURE__ */ new Float64Array(BEAM + 1);
const behind: Float64Array = /* @__PURE__ */ new Float64Array(BEAM);
const behindNow: Float64Array = /* @__PURE__ */ new Float64Array(BEAM);

/** The logit of joining token `t` and the next one, in a word that began with token `s`. */
export type Logit = (s: number, t: number) => number;

/** What {@link forwardBackward} need not weigh, or must not drop. */
export interface ForwardBackwardOptions {
  /** A beginning that must not be dropped at a token; -1 for none. */
  readonly keep?: (t: number) => number;
  /** A beginning this much less likely than all together is dropped. */
  readonly floor?: number;
  /** True where a word that began with token `t` surely ends with it, so that nothing need be weighed. */
  readonly parts?: (t: number) => boolean;
}

/** Fills `lattice` for `count` tokens. */
export function forwardBackward(
  lattice: Lattice,
  count: number,
  logit: Logit,
  options: ForwardBackwardOptions = {},
): void {
  if (lattice.scale.length < count) grow(lattice, count * 2);
  if (count === 0) return;
  forward(lattice, count, logit, options);
  backward(lattice, count);
}

/** Makes room for `size` tokens. */
function grow(lattice: Lattice, size: number): void {
  lattice.starts = new Int32Array(size * BEAM);
  lattice.ahead = new Float64Array(size * BEAM);
  lattice.odds = new Float64Array(size * BEAM);
  lattice.posterior = new Float64Array(size * BEAM);
  lattice.scale = new Float64Array(size);
  lattice.joins = new Float64Array(size);
}

/** From left to right: how likely each beginning is, and the odds of joining what follows. */
function forward(
  lattice: Lattice,
  count: number,
  logit: Logit,
  { keep, floor = FLOOR, parts }: ForwardBackwardOptions,
): void {
  const { starts, ahead, odds, scale } = lattice;
  let alive = 1;
  start[0] = 0;
  value[0] = 1;
  for (let t = 0; t < count; t++) {
    const row = t * BEAM;
    for (let k = 0; k < BEAM; k++) starts[row + k] = k < alive ? (start[k] as number) : -1;
    if (alive === 1 && start[0] === t && t + 1 < count && parts?.(t)) {
      ahead[row] = 1;
      odds[row] = 0;
      scale[t] = 1;
      start[0] = t + 1;
      value[0] = 1;
      continue;
    }
    let parted = 0;
    let total = 0;
    for (let k = 0; k < alive; k++) {
      const a = value[k] as number;
      ahead[row + k] = a;
      if (t + 1 === count) continue;
      const z = logit(start[k] as number, t);
      const odd = z <= -CERTAIN ? NEVER : z >= CERTAIN ? ALWAYS : exp(z);
      odds[row + k] = odd;
      parted += a;
      value[k] = a * odd;
      total += a * odd;
    }
    if (t + 1 === count) break;
    start[alive] = t + 1;
    value[alive] = parted;
    total += parted;
    alive++;
    scale[t] = total;
    alive = prune(alive, floor * total, keep === undefined ? -1 : keep(t + 1));
    for (let k = 0; k < alive; k++) value[k] = (value[k] as number) / total;
  }
}

/** Puts the likeliest beginnings first and drops those that are not above `least`, but for `held`; how many stay. */
function prune(alive: number, least: number, held: number): number {
  for (let i = 1; i < alive; i++) {
    for (let j = i; j > 0 && before(j, j - 1, held); j--) {
      const v = value[j] as number;
      value[j] = value[j - 1] as number;
      value[j - 1] = v;
      const s = start[j] as number;
      start[j] = start[j - 1] as number;
      start[j - 1] = s;
    }
  }
  let kept = 0;
  while (kept < alive && kept < BEAM && ((value[kept] as number) > least || start[kept] === held)) kept++;
  return kept;
}

/** From right to left: the posteriors. */
function backward(lattice: Lattice, count: number): void {
  const { starts, ahead, odds, posterior, scale, joins } = lattice;
  behind.fill(1);
  joins[count - 1] = 0;
  for (let t = count - 2; t >= 0; t--) {
    const row = t * BEAM;
    const next = row + BEAM;
    if (starts[row + 1] === -1 && starts[next + 1] === -1 && starts[next] === t + 1) {
      // One beginning here and a fresh one there: what is settled or plain, as most is.
      posterior[row] = 0;
      joins[t] = 0;
      behind[0] = (behind[0] as number) / (scale[t] as number);
      behind.fill(0, 1);
      continue;
    }
    let fresh = 0;
    for (let k = 0; k < BEAM; k++) if (starts[next + k] === t + 1) fresh = behind[k] as number;
    let sum = 0;
    for (let k = 0; k < BEAM; k++) {
      const s = starts[row + k] as number;
      if (s < 0) {
        behindNow[k] = 0;
        continue;
      }
      let on = 0;
      for (let j = 0; j < BEAM; j++) if (starts[next + j] === s) on = behind[j] as number;
      const joined = (odds[row + k] as number) * on;
      const p = ((ahead[row + k] as number) * joined) / (scale[t] as number);
      posterior[row + k] = p;
      sum += p;
      behindNow[k] = (joined + fresh) / (scale[t] as number);
    }
    joins[t] = sum;
    behind.set(behindNow);
  }
}

function before(i: number, j: number, held: number): boolean {
  if (start[i] === held) return start[j] !== held;
  if (start[j] === held) return false;
  return (value[i] as number) > (value[j] as number);
}
