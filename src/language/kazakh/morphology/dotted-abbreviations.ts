/**
 * Abbreviations with full stops inside, in fragments: `т|.б.`, `б.|з.|д.`.
 *
 * @module
 */
import type { RuleView } from '../../pack.ts';
import { dottedAbbreviationRow } from './abbreviations.ts';

const abbreviations: readonly string[] = dottedAbbreviationRow.split(' ');
/** Length of the longest one. */
export const LONGEST_ABBREVIATION: number = Math.max(...abbreviations.map((abbreviation) => abbreviation.length));
/** Into how many fragments an abbreviation may be cut, looking one way. */
export const REACH = 5;

/** True when some abbreviation starts with `text`. */
export function startsAbbreviation(text: string): boolean {
  return abbreviations.some((abbreviation) => abbreviation.startsWith(text));
}

/** True when `start` and some fragments from `right` on make an abbreviation. */
export function beginsAbbreviation(start: string, view: RuleView): boolean {
  let text = start;
  for (let steps = 0; steps < REACH && text.length < LONGEST_ABBREVIATION; steps += 1) {
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
