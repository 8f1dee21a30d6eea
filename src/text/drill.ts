/**
 * Rows of syllables, as primers have them.
 *
 * @module
 */

/** Fewer pieces are no row. */
const FEWEST = 4;

/** Whether more than three in four pieces are syllables: whoever reads words into such a row finds some that nobody wrote. */
export function isDrill(pieces: number, syllables: number): boolean {
  return pieces >= FEWEST && syllables * 4 > pieces * 3;
}
