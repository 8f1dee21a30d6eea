/**
 * Numbers for people.
 *
 * @module
 */

/** Digits between two commas. */
const GROUP = 3;

/** Writes a whole number with a comma before every third digit: `12,345`. The same on every machine, whatever its language. */
export function groupDigits(value: number): string {
  const digits = String(value);
  let out = digits.slice(0, digits.length % GROUP || GROUP);
  for (let at = out.length; at < digits.length; at += GROUP) out += `,${digits.slice(at, at + GROUP)}`;
  return out;
}
