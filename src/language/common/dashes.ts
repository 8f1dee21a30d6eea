/**
 * What stands where a hyphen or a dash may stand.
 *
 * @module
 */
import { DASH, kindOf, WORD } from '../../text/edge-classes.ts';

/** True for the hyphen-minus and the two hyphens proper: the marks that stand inside words. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** True when `fragment` is nothing but one hyphen. */
export function isLoneHyphen(fragment: string): boolean {
  return fragment.length === 1 && isHyphen(fragment.charCodeAt(0));
}

/** True when `fragment` ends in a dash that stands apart: alone, or after a space (`», –`). */
export function endsInDash(fragment: string): boolean {
  const last = fragment.length - 1;
  return (
    last >= 0 &&
    (kindOf(fragment.charCodeAt(last)) & DASH) !== 0 &&
    (last === 0 || fragment.charCodeAt(last - 1) === 0x20)
  );
}

/** True when `fragment` begins with a dash that stands apart: alone, or before a space (`– деді`). */
export function startsWithDash(fragment: string): boolean {
  return (
    fragment.length > 0 &&
    (kindOf(fragment.charCodeAt(0)) & DASH) !== 0 &&
    (fragment.length === 1 || fragment.charCodeAt(1) === 0x20)
  );
}

/** True when `fragment` is a hyphen with a word or number right after it: `-ға`, `-2`. */
export function startsWithHyphen(fragment: string): boolean {
  return fragment.length > 1 && isHyphen(fragment.charCodeAt(0)) && (kindOf(fragment.charCodeAt(1)) & WORD) !== 0;
}

/** True when `fragment` ends in a hyphen that hangs on a word, a number or a sign: `іс-`, `24-`, `58%-`. */
export function endsWithHyphen(fragment: string): boolean {
  const last = fragment.length - 1;
  return last > 0 && isHyphen(fragment.charCodeAt(last)) && fragment.charCodeAt(last - 1) !== 0x20;
}
