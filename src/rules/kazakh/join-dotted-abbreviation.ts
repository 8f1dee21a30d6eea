import { ANY, CASED, kindOf, LETTER, lastKind, STOP } from '../common/characters.ts';
import { join, space } from '../common/sight.ts';
import type { Rule, RuleView } from '../rule.ts';
import { dottedAbbreviationRow } from './abbreviations.ts';
import { ABBREVIATION_START, rightTraits } from './traits.ts';

const abbreviations: readonly string[] = dottedAbbreviationRow.split(' ');
const LONGEST: number = Math.max(...abbreviations.map((abbreviation) => abbreviation.length));
const FULL_STOP = 0x2e;
/** Into how many fragments an abbreviation may be cut, looking one way. */
const REACH = 5;

/** True when `text` is made of small letters and full stops. */
function isPart(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== FULL_STOP && (kindOf(code) & LETTER) === 0) {
      return false;
    }
  }
  return true;
}

function stopsBetween(left: string, right: string): boolean {
  return left.charCodeAt(left.length - 1) === FULL_STOP || right.charCodeAt(0) === FULL_STOP;
}

function isInside(view: RuleView): boolean {
  let text = view.left;
  for (let steps = 0; steps < REACH; steps += 1) {
    if (completes(text, view)) {
      return true;
    }
    const before = view.run.fragments[view.index - steps - 1];
    if (before === undefined || before.length + text.length > LONGEST || !stopsBetween(before, text)) {
      return false;
    }
    text = before + text;
  }
  return false;
}

/** True when `start` and some fragments from `right` on make an abbreviation. */
function completes(start: string, view: RuleView): boolean {
  let text = start;
  for (let steps = 0; steps < REACH && text.length < LONGEST; steps += 1) {
    const next = view.run.fragments[view.index + 1 + steps];
    if (next === undefined) {
      return false;
    }
    text += next;
    if (abbreviations.includes(text)) {
      return true;
    }
  }
  return false;
}

/**
 * The parts of an abbreviation with full stops inside have no spaces between them, and a space before.
 *
 * `және|т|.б.`: a space, then a join. `б.|з.|д.` joins.
 */
export const joinDottedAbbreviation: Rule = {
  name: 'join-dotted-abbreviation',
  edges: [
    [STOP, ANY],
    [ANY, STOP],
    [CASED, LETTER],
  ],
  decide(view) {
    const { left, right } = view;
    if (stopsBetween(left, right)) {
      const parts = left.length <= LONGEST && right.length <= LONGEST && isPart(left) && isPart(right);
      return parts && isInside(view) ? join(view) : undefined;
    }
    const begins = (rightTraits(view) & ABBREVIATION_START) !== 0 && (lastKind(left) & CASED) !== 0;
    return begins && completes('', view) ? space(view) : undefined;
  },
};
