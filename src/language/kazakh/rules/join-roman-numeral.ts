import { kindOf, LATIN, LETTER } from '../../../text/edge-classes.ts';
import { fragmentAfter } from '../../common/boundary-context.ts';
import type { Opinion, Rule, RuleView } from '../../pack.ts';

/** What the letters of a Roman numeral are worth; Kazakh text often has the Cyrillic ones that look the same. */
const WORTH: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['І', 1],
  ['V', 5],
  ['X', 10],
  ['Х', 10],
]);
/** As written by the rules, up to 39: centuries, congresses, kings. */
const CANONICAL = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;
/** More letters than the longest one, `XXXVIII`. */
const TOO_MANY = 8;
/** Two letters may be two names, as in `V I`; three are a numeral. */
const SHORTEST = 3;
/** What is counted in Roman numerals and nothing else. */
const COUNTED = /^ғасыр/u;

/** The Roman letters that `text` begins with, in Latin spelling; empty when other letters follow them. */
function romanStart(text: string): string {
  let letters = '';
  for (const letter of text) {
    const worth = WORTH.get(letter);
    if (worth === undefined) return (kindOf(letter.codePointAt(0) as number) & LETTER) === 0 ? letters : '';
    letters += worth === 1 ? 'I' : worth === 5 ? 'V' : 'X';
    if (letters.length >= TOO_MANY) return '';
  }
  return letters;
}

/** The value of a canonical numeral. */
function worthOf(numeral: string): number {
  let value = 0;
  let last = 0;
  for (const letter of [...numeral].reverse()) {
    const worth = WORTH.get(letter) as number;
    value += worth < last ? -worth : worth;
    last = worth;
  }
  return value;
}

function decide(view: RuleView): Opinion['verdict'] | undefined {
  const { run, index, left, right } = view;
  const end = romanStart(left);
  const start = romanStart(right);
  if (end.length !== left.length || start === '') return undefined;
  let numeral = end + start;
  const parts = [end, start];
  for (let at = index - 1; at >= 0 && numeral.length < TOO_MANY; at -= 1) {
    const text = run.fragments[at] as string;
    const more = romanStart(text);
    if (more === '' || more.length !== text.length) break;
    parts.unshift(more);
    numeral = more + numeral;
  }
  let isWhole = start.length === right.length;
  let after = fragmentAfter(view);
  for (let at = index + 2; isWhole && at < run.fragments.length && numeral.length < TOO_MANY; at += 1) {
    const more = romanStart(after);
    if (more === '') break;
    parts.push(more);
    numeral += more;
    isWhole = more.length === after.length;
    after = run.fragments[at + 1] ?? '';
  }
  if (!CANONICAL.test(numeral) || !parts.every((part) => CANONICAL.test(part))) return undefined;
  // `X|XI` and `I|II` are two numbers in a row.
  if (parts.length === 2 && worthOf(start) === worthOf(end) + 1) return undefined;
  return numeral.length >= SHORTEST || COUNTED.test(after) ? 'join' : undefined;
}

/**
 * A Roman numeral that was cut is one numeral.
 *
 * `X|VI|ғасырда` `XX|I-ші` `X‖X|ғасыр`, but not `X|XI`, `I|II` and `V|I`
 */
export const joinRomanNumeral: Rule = {
  name: 'join-roman-numeral',
  edges: [[LETTER | LATIN, LETTER | LATIN]],
  decide,
};
