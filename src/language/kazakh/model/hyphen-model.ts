/**
 * Decides what the rules left open beside hyphens: whether `жедел|-|жәрдем` is one word, and `Қала|-|жайлы` two with a
 * dash between them.
 *
 * @module
 */

import { exp } from '../../../model/deterministic-exp.ts';
import type { WordSource } from '../../../model/word-frequencies.ts';
import { endsWithHyphen, isHyphen, isLoneHyphen, startsWithHyphen } from '../../common/dashes.ts';
import type { Opinion, Run } from '../../pack.ts';
import {
  ALONE,
  AT_LEFT,
  AT_RIGHT,
  HYPHEN_FEATURES,
  hyphenFeatures,
  LONE_HYPHENS,
  LONG_DASHES,
  NO_STYLE,
  type PairSource,
} from './hyphen-features.ts';

/** The name of its opinions. */
export const HYPHEN_MODEL = 'kazakh-hyphens';

/** The learned numbers: one per hashed feature, `scale` times too large and `zero` more. */
export interface HyphenWeights {
  readonly wide: Uint8Array | Float32Array;
  readonly scale: number;
  readonly zero: number;
  readonly bias: number;
}

/** How likely a hyphen must be the hyphen of a word. */
export interface HyphenTuning {
  readonly threshold: number;
  /** The same where most gaps are right already and it stands alone, as dashes do. */
  readonly noisyAlone: number;
  /** The same where it touches a word, as dashes seldom do. */
  readonly noisyAttached: number;
}

/** Characters of text that are looked at on either side of a hyphen. */
const REACH = 80;

/** The logit of a hyphen, from the features in `ids`. */
export function scoreHyphen(weights: HyphenWeights, ids: Int32Array, count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += (weights.wide[ids[at] as number] as number) - weights.zero;
  return sum * weights.scale + weights.bias;
}

/** The text of `run` before fragment `index`, as decided so far. */
function textBefore(run: Run, opinions: readonly (Opinion | undefined)[], index: number): string {
  let text = '';
  let at = index - 1;
  for (; at >= 0 && text.length < REACH; at--) {
    const apart = opinions[at]?.verdict !== 'join' && at + 1 < index ? ' ' : '';
    text = run.fragments[at] + apart + text;
  }
  return at < 0 && text.length < REACH ? `${run.before.slice(-REACH)} ${text}` : text;
}

/** The text of `run` behind fragment `index`, as decided so far. */
function textBehind(run: Run, opinions: readonly (Opinion | undefined)[], index: number): string {
  let text = '';
  for (let at = index + 1; at < run.fragments.length && text.length < REACH; at++) {
    const apart = opinions[at - 1]?.verdict !== 'join' && at > index + 1 ? ' ' : '';
    text += apart + run.fragments[at];
  }
  return text;
}

/** Behind a mark most hyphens are dashes, even where they touch it: `деп,- деді`. */
const BEHIND_MARK = /[,.;:!?…]$/u;
const LONG = /^[–—―]|\s[–—―](?:\s|$)/u;
const LONE = /(?:^|\s)[-‐‑](?:\s|$)/gu;

/** The dashes of a text. */
interface Dashes {
  readonly long: boolean;
  readonly lone: number;
}

/**
 * How the text sets its dashes, as a hyphen in it is judged. To one that touches a word, hyphens that stand alone are what
 * longer dashes are: `баспасөз- хатшысы - Гордон`.
 */
function styleAt({ long, lone }: Dashes, form: number): number {
  const others = form === ALONE ? lone - 1 : lone;
  if (long || (form !== ALONE && others > 0)) return LONG_DASHES;
  return others > 0 ? LONE_HYPHENS : NO_STYLE;
}

/** Counts the dashes in the fragments of a run, and in the text before it. */
function styleOf(run: Run): Dashes {
  let long = LONG.test(run.before);
  let lone = run.before.match(LONE)?.length ?? 0;
  for (const fragment of run.fragments) {
    if (isLoneHyphen(fragment)) lone++;
    else if (LONG.test(fragment)) long = true;
  }
  return { long, lone };
}

/** Decides about hyphens. */
export interface HyphenModel {
  /** Sets `opinions` where the rules said nothing and a hyphen stands at the boundary. */
  decide(run: Run, settled: readonly (Opinion | undefined)[], opinions: Opinion[]): void;
}

/** Makes the decision out of weights and words. */
export function createHyphenModel(
  weights: HyphenWeights,
  pairs: PairSource,
  words: WordSource,
  tuning: HyphenTuning,
): HyphenModel {
  const ids = new Int32Array(HYPHEN_FEATURES);
  return {
    decide(run, settled, opinions) {
      const { fragments } = run;
      const noisy = run.whitespace === 'noisy';
      const thresholdOf = (form: number, before: string): number => {
        if (!noisy) return tuning.threshold;
        return form === ALONE || BEHIND_MARK.test(before) ? tuning.noisyAlone : tuning.noisyAttached;
      };
      const isOpen = (at: number): boolean => run.fixed[at] === undefined && settled[at] === undefined;
      let style: Dashes | undefined;
      const ask = (before: string, after: string, form: number): Opinion => {
        style ??= styleOf(run);
        const count = hyphenFeatures({ before, after, form, style: styleAt(style, form), noisy }, pairs, words, ids);
        const p = 1 / (1 + exp(-scoreHyphen(weights, ids, count)));
        return p > thresholdOf(form, before)
          ? { verdict: 'join', rule: HYPHEN_MODEL, confidence: p }
          : { verdict: 'space', rule: HYPHEN_MODEL, confidence: 1 - p };
      };
      for (let at = 0; at < fragments.length; at++) {
        const text = fragments[at] as string;
        if (!isHyphen(text.charCodeAt(0)) && !isHyphen(text.charCodeAt(text.length - 1))) continue;
        if (isLoneHyphen(text)) {
          if (at === 0 || at + 1 === fragments.length) continue;
          const left = isOpen(at - 1);
          const right = isOpen(at);
          if (!left && !right) continue;
          // What is settled on one side tells what the hyphen hangs on.
          const other = left === right ? undefined : (opinions[left ? at : at - 1] as Opinion).verdict;
          const form = other === 'join' ? (left ? AT_RIGHT : AT_LEFT) : ALONE;
          const opinion = ask(textBefore(run, opinions, at), textBehind(run, opinions, at), form);
          if (left) opinions[at - 1] = opinion;
          if (right) opinions[at] = opinion;
        } else if (at > 0 && startsWithHyphen(text) && isOpen(at - 1)) {
          const after = text.slice(1) + (isJoined(opinions, at) ? '' : ' ') + textBehind(run, opinions, at);
          opinions[at - 1] = ask(textBefore(run, opinions, at), after, AT_RIGHT);
        } else if (endsWithHyphen(text) && isOpen(at) && at + 1 < fragments.length) {
          const before = textBefore(run, opinions, at) + (isJoined(opinions, at - 1) ? '' : ' ') + text.slice(0, -1);
          opinions[at] = ask(before, textBehind(run, opinions, at), AT_LEFT);
        }
      }
    },
  };
}

function isJoined(opinions: readonly (Opinion | undefined)[], at: number): boolean {
  return opinions[at]?.verdict === 'join';
}
