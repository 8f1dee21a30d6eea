/**
 * Trains the part of the model that tells hyphens from dashes.
 *
 * Every word with a hyphen in the training text is a hyphen; every dash is one that many authors would have typed as a
 * hyphen between spaces.
 *
 * @module
 */
import { createRandom, type Random } from '../../corpus/random.ts';
import {
  ALONE,
  AT_LEFT,
  AT_RIGHT,
  HYPHEN_FEATURES,
  HYPHEN_WIDE,
  type Hyphen,
  hyphenFeatures,
  LONE_HYPHENS,
  LONG_DASHES,
  NO_STYLE,
  type PairSource,
  partHash,
} from '../../src/language/kazakh/model/hyphen-features.ts';
import type { HyphenWeights } from '../../src/language/kazakh/model/hyphen-model.ts';
import { exp } from '../../src/model/deterministic-exp.ts';
import { type Corpora, type Document, shuffle } from './corpora.ts';
import type { Lexicon } from './lexicon.ts';

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;

/** Compounds of word lists and of the training text, as first parts and what may follow each. */
export interface Compounds {
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly firsts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Collects the compounds in `words`. */
export function collectCompounds(words: Iterable<string>): Compounds {
  const seconds = new Map<string, Set<string>>();
  const firsts = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const set = map.get(key) ?? new Set();
    set.add(value);
    map.set(key, set);
  };
  for (const text of words) {
    for (const match of text.toLowerCase().matchAll(COMPOUND)) {
      const parts = match[0].split('-');
      for (let at = 1; at < parts.length; at++) {
        const first = parts[at - 1] as string;
        const second = (parts[at] as string).slice(0, 4);
        put(seconds, first, second);
        put(firsts, second, first);
      }
    }
  }
  return { seconds, firsts };
}

/** Parts are known as such when they stand in so many compounds. */
const OFTEN = 2;

/** The keys under which compounds and their parts are looked up. */
export function compoundKeys({ seconds, firsts }: Compounds): Int32Array {
  const keys = new Set<number>();
  for (const [first, set] of seconds) {
    if (set.size >= OFTEN) keys.add(partHash(first, ''));
    for (const second of set) keys.add(partHash(first, second));
  }
  for (const [second, set] of firsts) if (set.size >= OFTEN) keys.add(partHash('', second));
  return Int32Array.from(keys);
}

/** A page, as far as dashes go. */
interface Style {
  /** How likely a dash is typed as a hyphen. */
  readonly typed: number;
}

function drawStyle(random: Random): Style {
  return random.pick<Style>([
    [{ typed: 1 }, 5],
    [{ typed: 0 }, 4],
    [{ typed: 0.5 }, 1],
  ]);
}

/**
 * How often each form is met, hyphens and dashes: nine hyphens in a hundred stand alone on the measured page; in spaced
 * text four in ten are cut, at either side alike, and one cut in ten leaves the hyphen alone. Of the dashes typed as
 * hyphens few lack a space (two in a hundred in web text).
 */
const FORMS: readonly {
  readonly form: number;
  readonly noisy: boolean;
  readonly hyphens: number;
  readonly dashes: number;
}[] = [
  { form: ALONE, noisy: false, hyphens: 0.12, dashes: 1 },
  { form: ALONE, noisy: true, hyphens: 0.05, dashes: 1 },
  { form: AT_RIGHT, noisy: true, hyphens: 0.18, dashes: 0.02 },
  { form: AT_LEFT, noisy: true, hyphens: 0.18, dashes: 0.01 },
];

const DASH = /^[-–—−]$/u;
const INNER = /(?<=[\p{L}\p{Nd}%‰°»”])-(?=[\p{L}\p{Nd}«“"])/gu;
const LINES = 6;

/** All text, parted into pages of some lines and shuffled. */
function drawPages(corpora: Corpora, random: Random): Document[] {
  const pages: Document[] = [];
  for (const [fold, { lines, weight }] of corpora.folds.entries()) {
    for (let from = 0; from < lines.length; from += LINES) {
      if (random.chance(weight)) pages.push({ fold, lines: lines.slice(from, from + LINES) });
    }
  }
  shuffle(pages, random);
  return pages;
}

/** How it is trained. */
export const HYPHEN_TRAINING = { epochs: 20, rate: 0.1, decay: 1e-5 } as const;

/** Trains; the same corpora and seed give the same weights. */
export function trainHyphens(
  corpora: Corpora,
  lexicon: Lexicon,
  options: { readonly seed: number; readonly epochs: number; readonly rate: number; readonly decay: number },
): HyphenWeights {
  const random = createRandom(options.seed);
  const wide = new Float32Array(HYPHEN_WIDE);
  const sums = new Float32Array(HYPHEN_WIDE).fill(0.1);
  const ids = new Int32Array(HYPHEN_FEATURES);
  const lists = collectCompounds(corpora.compounds);
  let bias = 0;
  // A quarter of the compounds are hidden, so that what they are made of is learned too.
  const all = new Set(compoundKeys(lists));
  let blocked = new Set<number>();
  const pairs: PairSource = { has: (hash) => all.has(hash) && !blocked.has(hash) };
  const hide = (first: string, second: string): void => {
    blocked = new Set();
    if (!lists.seconds.get(first)?.has(second.slice(0, 4))) return;
    blocked.add(partHash(first, second));
    if (lists.seconds.get(first)?.size === OFTEN) blocked.add(partHash(first, ''));
    if (lists.firsts.get(second.slice(0, 4))?.size === OFTEN) blocked.add(partHash('', second));
  };

  const learn = (hyphen: Hyphen, target: number, weight: number): void => {
    const count = hyphenFeatures(hyphen, pairs, lexicon.training, ids);
    let z = bias;
    for (let at = 0; at < count; at++) z += wide[ids[at] as number] as number;
    const g = weight * (1 / (1 + exp(-z)) - target);
    bias -= options.rate * 0.01 * g;
    for (let at = 0; at < count; at++) {
      const id = ids[at] as number;
      const step = g + options.decay * (wide[id] as number);
      sums[id] = (sums[id] as number) + step * step;
      wide[id] = (wide[id] as number) - (options.rate * step) / Math.sqrt(sums[id] as number);
    }
  };

  /** All hyphens and dashes of some lines that make a page. */
  const learnPage = (lines: readonly string[]): void => {
    const { typed } = drawStyle(random);
    const pages = lines.map((line) =>
      line.split(/\s+/u).map((word) => (DASH.test(word) ? (random.chance(typed) ? '-' : '–') : word)),
    );
    const whole = random.chance(0.5);
    const long = pages.map((page) => page.filter((word) => word === '–').length);
    const lone = pages.map((page) => page.filter((word) => word === '-').length);
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    for (const [line, page] of pages.entries()) {
      const styleOf = (own: number, noisy: boolean): number => {
        const all = whole && !noisy;
        if ((all ? sum(long) : (long[line] as number)) > 0) return LONG_DASHES;
        return (all ? sum(lone) : (lone[line] as number)) - own > 0 ? LONE_HYPHENS : NO_STYLE;
      };
      for (const [at, word] of page.entries()) {
        const head = page.slice(Math.max(0, at - 8), at).join(' ');
        const tail = page.slice(at + 1, at + 9).join(' ');
        if (word === '-') {
          if (at === 0 || at + 1 === page.length) continue;
          blocked = new Set();
          for (const { form, noisy, dashes } of FORMS) {
            learn({ before: head, after: tail, form, style: styleOf(form === ALONE ? 1 : 0, noisy), noisy }, 0, dashes);
          }
          continue;
        }
        for (const match of word.matchAll(INNER)) {
          const first = word.slice(0, match.index);
          const second = word.slice(match.index + 1);
          if (random.chance(0.25))
            hide(/\p{L}*$/u.exec(first)?.[0].toLowerCase() ?? '', /^\p{L}*/u.exec(second)?.[0].toLowerCase() ?? '');
          else blocked = new Set();
          for (const { form, noisy, hyphens } of FORMS) {
            const hyphen = {
              before: `${head} ${first}`,
              after: `${second} ${tail}`,
              form,
              style: styleOf(0, noisy),
              noisy,
            };
            learn(hyphen, 1, hyphens);
          }
        }
      }
    }
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { fold, lines } of drawPages(corpora, random)) {
      lexicon.leaveOut(fold);
      learnPage(lines);
    }
  }
  return { wide, scale: 1, zero: 0, bias };
}
