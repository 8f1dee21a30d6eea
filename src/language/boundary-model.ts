/**
 * The trained model: decides what the rules left open, over the whole run at once.
 *
 * It weighs all ways to make words of the fragments against each other, so `ба|й|қауға` is judged as «бай» + «қауға»
 * and as «байқауға», not gap by gap. The weights come from `scripts/train`.
 *
 * @module
 */

import { isCommonlyParted, isPlainlyParted } from '../model/certain-spaces.ts';
import { DENSE, WIDE } from '../model/feature-templates.ts';
import { createFeatures, extractFeatures } from '../model/features.ts';
import { CLOSER, COLON, COMMA, DIGIT, HYPHEN, LETTER_END, MARK, OPENER, STOP } from '../model/letter-codes.ts';
import { type PackedNumbers, type PackedWeights, unpackWeights } from '../model/packed.ts';
import { HIDDEN, score, type Weights } from '../model/scorer.ts';
import { CERTAIN, createLattice, forwardBackward } from '../model/semi-markov-lattice.ts';
import { isLikelyEnough, type Thresholds, type WordKnowledge } from '../model/thresholds.ts';
import { createTokens, isBetweenLetters, JOINED, OPEN, PARTED, readRun, type Tokens, textOf } from '../model/tokens.ts';
import { Faults, isObject } from './faults.ts';
import type { Opinion, Run, RunModel, Verdict } from './pack.ts';
import { sourceOf, type WordLexicon } from './word-lexicon.ts';

/** How likely a join must be for a model to make it. */
export interface ModelThresholds {
  /** Where the gaps of a run all look alike: {@link Run.whitespace} is `silent`. */
  readonly silent: Thresholds;
  /** Where most gaps are right already: it is `noisy`. */
  readonly noisy: Thresholds;
}

/** What {@link createBoundaryModel} takes. */
export interface BoundaryModelSpec {
  /** The name that its opinions carry as their rule: words in kebab-case, as `turkish-model`. */
  readonly name: string;
  /** The weights, as training packed them. */
  readonly weights: PackedWeights;
  /** The words that the weights were trained with. */
  readonly lexicon: WordLexicon;
  /**
   * How likely joins must be. Default: what was measured for Kazakh. A wrong join is worse than a missed one, so measure
   * before lowering them.
   */
  readonly thresholds?: ModelThresholds;
  /**
   * True for letters that are no word, though training may have met them as one: a bare ending. A join beside them may be
   * less likely. Default: false.
   *
   * @param letters in lower case
   */
  isPiece?(letters: string): boolean;
  /**
   * Looks again at what the model decided, as the Kazakh pack does beside hyphens; may replace elements of `opinions` where
   * `settled` has none. Default: all stays.
   */
  refine?(run: Run, settled: readonly (Opinion | undefined)[], opinions: Opinion[]): void;
}

/** What it adds to the logit of a join that the caller or the document knows the word. */
const VOUCHED = 4;
/** The logit of a join between two plain words. */
const PLAINLY = -9;
/** A word so unlikely to have begun where it may have is not gone after; above what {@link PLAINLY} makes of it. */
const FLOOR = 2e-4;

/**
 * Measured for Kazakh on the sets of `bench/quality`, two seeds of damage. Where gaps say nothing, what stands beside a join
 * makes no difference. In spaced text 39 in 46 joins between 0.85 and 0.94 beside a piece are right (in verse 23 in 35), and
 * 19 in 35 between two words; where these make one that was never counted, 14 in 20 up to 0.98.
 */
const THRESHOLDS: ModelThresholds = {
  silent: { besidePiece: 0.84, betweenWords: 0.84, intoUnseen: 0.84 },
  noisy: { besidePiece: 0.85, betweenWords: 0.94, intoUnseen: 0.98 },
};

/**
 * A trained model, to be the `model` of a pack: it decides what the rules leave open, over a whole run at once. Its data are
 * unpacked when it is first asked.
 *
 * @example
 * ```ts
 * import { commonRules, createBoundaryModel, createWordLexicon, defineAlphabet, definePack } from 'tutas/pack';
 * import { letters, trained } from './turkish-data.js';
 *
 * const lexicon = createWordLexicon({ alphabet: defineAlphabet(letters), data: trained.lexicon });
 * const model = createBoundaryModel({ name: 'turkish-model', weights: trained.weights, lexicon });
 * const turkish = definePack({ name: 'tr', rules: commonRules, model });
 * ```
 *
 * @param spec the name, the trained weights and their lexicon, and, if it has them, `thresholds`, `isPiece` and `refine`
 * @throws TypeError naming every part that is wrong, what it takes and what it got
 */
export function createBoundaryModel(spec: BoundaryModelSpec): RunModel {
  const faults = new Faults('createBoundaryModel');
  if (faults.demand(isObject(spec), 'the model', 'an object', spec)) check(faults, spec);
  faults.raise();
  let model: RunModel | undefined;
  return Object.freeze({
    decide(run: Run, settled: readonly (Opinion | undefined)[]): Opinion[] {
      model ??= unpack(spec);
      return model.decide(run, settled);
    },
  });
}

function unpack(spec: BoundaryModelSpec): RunModel {
  const source = sourceOf(spec.lexicon);
  if (source === undefined) throw new TypeError('createBoundaryModel: the lexicon is none');
  const { isPiece = () => false } = spec;
  return modelOf(spec, unpackWeights(spec.weights), { source: source(), isPiece });
}

function modelOf(
  { name, thresholds = THRESHOLDS, refine }: BoundaryModelSpec,
  weights: Weights,
  words: WordKnowledge,
): RunModel {
  const { source } = words;
  const tokens: Tokens = createTokens();
  const features = createFeatures();
  const hidden = new Float32Array(HIDDEN);
  const lattice = createLattice();

  return {
    decide(run: Run, settled: readonly (Opinion | undefined)[]): Opinion[] {
      const { fixed, lexicon } = run;
      const verdictOf = (index: number): Verdict | undefined => fixed[index] ?? settled[index]?.verdict;
      readRun(tokens, run, verdictOf, source);
      const { count, kind, boundary } = tokens;
      const least = thresholds[run.whitespace];
      // Asked twice of a token, first whether anything is to be weighed and then how much.
      let asked = -1;
      let answer = false;
      const isPlain = (t: number): boolean => {
        if (t !== asked) answer = isPlainlyParted(tokens, source, t) || isCommonlyParted(tokens, source, t);
        asked = t;
        return answer;
      };
      const parts = (t: number): boolean =>
        kind[t] === PARTED || (kind[t] === OPEN && isBetweenLetters(tokens, t) && isPlain(t));
      const logit = (s: number, t: number): number => {
        if (kind[t] !== OPEN) return kind[t] === JOINED ? CERTAIN : -CERTAIN;
        if (!isBetweenLetters(tokens, t)) return guess(tokens, t) ? 8 : -8;
        if (s === t && isPlain(t)) return PLAINLY;
        extractFeatures(features, tokens, source, s, t);
        const z = score(weights, features, hidden);
        // Asking the document costs a string, so only where its answer could turn the scale.
        if (z < -VOUCHED - 2 || z > 4) return z;
        const word = textOf(tokens, source.alphabet, features.from, features.to);
        // Letters of other alphabets are left out of the text: what is left is another word.
        return word.length === features.to - features.from && lexicon.knows(word) ? z + VOUCHED : z;
      };
      forwardBackward(lattice, count, logit, { floor: FLOOR, parts });
      const opinions = new Array<Opinion>(Math.max(0, run.fragments.length - 1));
      for (let t = 0; t + 1 < count; t++) {
        const at = boundary[t] as number;
        if (at < 0) continue;
        const own = settled[at];
        if (own !== undefined) {
          opinions[at] = own;
          continue;
        }
        const p = lattice.joins[t] as number;
        opinions[at] = isLikelyEnough(p, tokens, words, t, least)
          ? { verdict: 'join', rule: name, confidence: p }
          : { verdict: 'space', rule: name, confidence: 1 - p };
      }
      refine?.(run, settled, opinions);
      return opinions;
    },
  };
}

/**
 * For boundaries without letters on both sides that no rule spoke of: marks cling to the left, openers to the right, and
 * a hyphen that touches a word on one side touches one on the other.
 */
function guess(tokens: Tokens, t: number): boolean {
  const { codes, start } = tokens;
  const from = start[t] as number;
  const at = start[t + 1] as number;
  const to = start[t + 2] as number;
  if (at === from || at === to) return false;
  const left = (codes[at - 1] as number) & 0x7f;
  const right = (codes[at] as number) & 0x7f;
  if (right === COMMA || right === STOP || right === MARK || right === COLON || right === CLOSER) return true;
  if (left === OPENER) return true;
  if (left === HYPHEN) return at - from > 1 && ((codes[at - 2] as number) & 0x7f) <= DIGIT && right <= DIGIT;
  if (right === HYPHEN) return left <= DIGIT && to - at > 1 && ((codes[at + 1] as number) & 0x7f) < LETTER_END;
  return false;
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const KEYS: ReadonlySet<string> = new Set(['name', 'weights', 'lexicon', 'thresholds', 'isPiece', 'refine']);

function check(faults: Faults, spec: BoundaryModelSpec): void {
  faults.demandKeys(spec, KEYS);
  const { name, weights, lexicon, thresholds, isPiece, refine } = spec;
  faults.demand(typeof name === 'string' && NAME.test(name), 'name', 'words in kebab-case', name);
  if (faults.demand(isObject(weights), 'weights', 'an object', weights)) checkWeights(faults, weights);
  faults.demand(
    isObject(lexicon) && sourceOf(lexicon) !== undefined,
    'lexicon',
    'what createWordLexicon returns',
    lexicon,
  );
  if (thresholds !== undefined && faults.demand(isObject(thresholds), 'thresholds', 'an object', thresholds)) {
    checkThresholds(faults, 'thresholds.silent', thresholds.silent);
    checkThresholds(faults, 'thresholds.noisy', thresholds.noisy);
  }
  faults.demand(isPiece === undefined || typeof isPiece === 'function', 'isPiece', 'a function', isPiece);
  faults.demand(refine === undefined || typeof refine === 'function', 'refine', 'a function', refine);
}

function checkThresholds(faults: Faults, what: string, value: Thresholds): void {
  if (!faults.demand(isObject(value), what, 'an object', value)) return;
  for (const key of ['besidePiece', 'betweenWords', 'intoUnseen'] as const) {
    const least: unknown = value[key];
    faults.demand(typeof least === 'number' && least >= 0 && least <= 1, `${what}.${key}`, 'from 0 to 1', least);
  }
}

/** Checks that the weights are as many as there are features: those of another release need another training. */
function checkWeights(faults: Faults, { embedding, direct, wide, hiddenBias, output, bias }: PackedWeights): void {
  const numbers = (what: string, value: PackedNumbers, count: number): void => {
    const takes = `an object with a scale above 0 and ${count} characters as data`;
    const isRight = isObject(value) && value.scale > 0 && typeof value.data === 'string' && value.data.length === count;
    faults.demand(isRight, `weights.${what}`, takes, value);
  };
  numbers('embedding', embedding, DENSE * HIDDEN);
  numbers('direct', direct, DENSE);
  numbers('wide', wide, WIDE);
  for (const [what, value] of Object.entries({ hiddenBias, output })) {
    const isRight = Array.isArray(value) && value.length === HIDDEN && value.every(Number.isFinite);
    faults.demand(isRight, `weights.${what}`, `an array of ${HIDDEN} numbers`, value);
  }
  faults.demand(Number.isFinite(bias), 'weights.bias', 'a number', bias);
}
