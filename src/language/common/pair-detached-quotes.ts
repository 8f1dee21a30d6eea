import { ANY, APOSTROPHE, CLOSER, CLOSING, DASH, kindOf, OPENER, QUOTE, WORD } from '../../text/edge-classes.ts';
import type { Opinion, Rule, RuleView, Run } from '../pack.ts';

/** Double marks, whichever way they look, and single ones. */
const DOUBLE = '"“”„';
const SINGLE = '‘’';
const ALL = DOUBLE + SINGLE;
const ANY_MARK = /["“”„‘’]/u;

/** Words that a quotation may hold for its marks to be taken for a pair; longer ones are speech, with marks of their own. */
const LONGEST = 10;

/** A mark by its looks: what stands right beside it. */
const FLOATS = 0;
const OPENS = 1;
const CLOSES = 2;
/** Letters on both sides, or nothing that tells. */
const UNCLEAR = 3;

/** One quotation mark of a run. */
interface Mark {
  readonly fragment: number;
  readonly at: number;
  readonly looks: number;
}

/** What a mark is found to be, by its fragment and place: true where it opens. */
type Sides = ReadonlyMap<number, boolean>;

const NONE: Sides = new Map();
const paired = new WeakMap<Run, Sides>();

/** Room for the places of marks in one fragment. */
const PLACES = 4096;

function keyOf(fragment: number, at: number): number {
  return fragment * PLACES + Math.min(at, PLACES - 1);
}

function looksOf(text: string, at: number): number {
  const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : 0;
  const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : 0;
  const held = (before & (WORD | CLOSING)) !== 0 || (at > 0 && '%°'.includes(text.charAt(at - 1)));
  const holds = (after & (WORD | OPENER)) !== 0;
  if (held && holds) return UNCLEAR;
  if (held) return CLOSES;
  if (holds) return OPENS;
  // `("` opens and `",` hangs on what stands before it, wherever that is.
  if ((before & (OPENER | DASH)) !== 0) return OPENS;
  return (after & CLOSING) !== 0 ? CLOSES : at === 0 && text.length === 1 ? FLOATS : UNCLEAR;
}

function marksOf({ fragments }: Run, family: string): Mark[] {
  const marks: Mark[] = [];
  for (let fragment = 0; fragment < fragments.length; fragment += 1) {
    const text = fragments[fragment] as string;
    if (!ANY_MARK.test(text)) continue;
    for (let at = 0; at < text.length; at += 1) {
      if (family.includes(text.charAt(at))) marks.push({ fragment, at, looks: looksOf(text, at) });
    }
  }
  return marks;
}

/** Pairs the marks of a family by turns; nothing when one of them looks the other way, or one is left over. */
function pairsOf(run: Run, family: string, sides: Map<number, boolean>): void {
  const marks = marksOf(run, family);
  if (marks.length === 0 || marks.length % 2 === 1) return;
  for (let first = 0; first < marks.length; first += 2) {
    const open = marks[first] as Mark;
    const close = marks[first + 1] as Mark;
    const words = close.fragment - open.fragment;
    const agree = (open.looks === OPENS || open.looks === FLOATS) && (close.looks === CLOSES || close.looks === FLOATS);
    // Two marks with nothing between them, and a mark that stands for «ditto» below a word, are no quotation.
    if (!agree || words > LONGEST || (words === 1 && open.looks === FLOATS && close.looks === FLOATS)) {
      sides.clear();
      return;
    }
    sides.set(keyOf(open.fragment, open.at), true);
    sides.set(keyOf(close.fragment, close.at), false);
  }
}

function sidesOf(run: Run): Sides {
  let sides = paired.get(run);
  if (sides === undefined) {
    // What was opened before the run is not known well enough to count on from there.
    const isTorn = ANY_MARK.test(run.before);
    const found = new Map<number, boolean>();
    if (!isTorn) {
      pairsOf(run, DOUBLE, found);
      const single = new Map<number, boolean>();
      pairsOf(run, SINGLE, single);
      for (const [key, opens] of single) found.set(key, opens);
    }
    sides = found.size === 0 ? NONE : found;
    paired.set(run, sides);
  }
  return sides;
}

function decide({ run, index, left, right }: RuleView): Opinion['verdict'] | undefined {
  const head = right.charAt(0);
  const tail = left.charAt(left.length - 1);
  if (!ALL.includes(head) && !ALL.includes(tail)) return undefined;
  const noisy = run.whitespace === 'noisy';
  const sides = sidesOf(run);
  const opensLeft = sides.get(keyOf(index, left.length - 1));
  const opensRight = sides.get(keyOf(index + 1, 0));
  if (opensLeft === true) return left.length === 1 || noisy ? 'join' : undefined;
  if (opensRight === false) return 'join';
  // A mark that looks the wrong way: `сабағы|”Ана|тілі“|болды`.
  if (opensRight === true && head === '”') return 'space';
  const isWord = (kindOf(right.charCodeAt(0)) & WORD) !== 0;
  if (opensLeft === false && (tail === '“' || tail === '’') && isWord) return 'space';
  return undefined;
}

/**
 * Quotation marks that stand apart from what they quote, where all marks of the paragraph make pairs: over spaces in plain
 * text too.
 *
 * `"Нұр|Отан|"|партиясы` `"|Нұр|Отан"` `”Ана|тілі“|сабағы` `‘Нишанк|’`, but not `5|"|экраны` with one mark only
 */
export const pairDetachedQuotes: Rule = {
  name: 'pair-detached-quotes',
  edges: [
    [ANY, QUOTE | CLOSER | OPENER | APOSTROPHE],
    [QUOTE | CLOSER | OPENER | APOSTROPHE, ANY],
  ],
  decide,
};
