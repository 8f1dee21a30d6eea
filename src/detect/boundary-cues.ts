/**
 * What the facts of two neighbouring fragments, and what stands between them, say of their boundary.
 *
 * @module
 */
import * as R from '../region/region.ts';

/** Markup at a boundary that marks a paragraph. */
const MARKS = R.CROSSED_OUTER_OPEN | R.CROSSED_OUTER_CLOSE | R.CROSSED_STRAY_CLOSE | R.CROSSED_EMPTY;

/** True when markup at the boundary marks a paragraph. */
export function isMarked(left: number, right: number, gap: number, crossed: number): boolean {
  const marks = crossed & MARKS;
  if (marks === 0) return false;
  // `ба</p><p></p><p>й`: an empty carrier inside a word is one more piece of it; between two words it is a blank paragraph.
  const isInside = gap === 0 && (left & R.ENDS_LOWER) !== 0 && (right & R.STARTS_LOWER) !== 0;
  return marks !== R.CROSSED_EMPTY || !isInside || (left & right & R.IS_LONG) !== 0;
}

/** True when only forced breaks stand between two fragments. */
export function isForcedBreak(crossed: number): boolean {
  return (crossed & (R.CROSSED_BREAK | R.CROSSED_CARRIER)) === R.CROSSED_BREAK;
}

/** A lone `…` ends no sentence: it stands for what a menu hides. */
export function isPause(facts: number): boolean {
  return (facts & (R.IS_MARKS | R.STARTS_CLOSER | R.ENDS_SENTENCE)) === (R.IS_MARKS | R.ENDS_SENTENCE);
}

/** A mark that clings, alone. */
const LONE_CLOSER = R.IS_MARKS | R.STARTS_CLOSER;

/** The text goes on: lower case, and no sentence ended before it, or a mark, and not one of a row of marks. */
export function goesOn(left: number, right: number): boolean {
  if ((right & R.STARTS_CLOSER) !== 0) return (left & LONE_CLOSER) !== LONE_CLOSER;
  return (right & (R.STARTS_LOWER | R.STARTS_EXTENDER)) !== 0 && (left & R.ENDS_SENTENCE) === 0;
}

/** No paragraph begins or ends like this. */
export function isHard(left: number, right: number): boolean {
  if ((right & R.STARTS_EXTENDER) !== 0) return true;
  if ((right & R.STARTS_CLOSER) !== 0) return (left & (R.ENDS_LETTER | R.ENDS_DIGIT | R.ENDS_CLOSER)) !== 0;
  if ((right & R.STARTS_SUFFIX) !== 0) {
    return (
      (left & R.STARTS_DASH) === 0 &&
      (left & (R.ENDS_LETTER | R.ENDS_DIGIT | R.ENDS_CLOSER)) !== 0 &&
      (left & (R.ENDS_SENTENCE | R.ENDS_COMMA)) === 0
    );
  }
  return (left & (R.ENDS_OPENER | R.ENDS_HYPHEN)) !== 0 && (right & R.STARTS_LETTER) !== 0;
}

/** Whitespace stands here and cannot be meant. */
export function mustJoin(left: number, right: number): boolean {
  if ((right & R.STARTS_EXTENDER) !== 0) return true;
  if ((right & R.STARTS_CLOSER) !== 0) return (left & (R.ENDS_LETTER | R.ENDS_DIGIT)) !== 0;
  return (
    (right & R.STARTS_SUFFIX) !== 0 && (left & (R.ENDS_LETTER | R.ENDS_DIGIT)) !== 0 && (left & R.STARTS_DASH) === 0
  );
}

/** No whitespace stands here and some must be meant. */
export function mustPart(left: number, right: number): boolean {
  if ((left & (R.ENDS_COMMA | R.ENDS_LONG_STOP)) !== 0) return (right & R.STARTS_LETTER) !== 0;
  if ((left & R.ENDS_DIGIT) !== 0 && (right & R.IS_LONG) !== 0 && (right & R.STARTS_LOWER) !== 0) return true;
  return (left & R.ENDS_LOWER) !== 0 && (left & R.IS_BARE) === 0 && (right & R.STARTS_UPPER) !== 0;
}
