import { firstKind, isAll, kindOf, LATIN, LETTER, LOWER, lastKind, UPPER } from '../../text/edge-classes.ts';
import type { Opinion, Rule, RuleView } from '../pack.ts';
import { fragmentAfter, fragmentBefore } from './boundary-context.ts';

/** Small letters that are words of some language: `a`, `e`, `y`. One that ends a phrase is a piece all the same. */
const WORDS = 'aeiouy';
/** Capitals that are words: `A`, `I`, `O`. */
const CAPITAL_WORDS = 'AIO';
/** What no word of a language in Latin letters begins with; it cannot be a word, so it is the rest of one. */
const IMPOSSIBLE_START =
  /^(?:bb|cc|ck|dd|ff|gg|kk|lb|ld|lf|lk|lm|lp|lt|lv|mb(?![aeiou])|mm|mp|nc|nd|nf|nk|nn|ns|nt|pp|rb|rc|rd|rf|rg|rk|rl|rm|rn|rp|rr|rs|rt|rv|ss|tt|xt)/u;
/** Pieces that are short for a word, and units. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  'mr mrs ms dr st jr sr vs ft mt pt co ltd inc km cm mm kg mg ml gb mb kb tb hz ghz mhz kw mw db ph pc tv www'.split(
    ' ',
  ),
);
/** A shorter word may be a name before a letter that numbers it. */
const SHORTEST = 4;

/** The letters `text` ends or begins with, when all of it is Latin letters but for marks outside. */
function latinEnd(text: string): string {
  let at = text.length;
  while (at > 0 && (kindOf(text.charCodeAt(at - 1)) & (LATIN | LETTER)) === (LATIN | LETTER)) at -= 1;
  return at > 0 && (kindOf(text.charCodeAt(at - 1)) & LETTER) !== 0 ? '' : text.slice(at);
}

function latinStart(text: string): string {
  let at = 0;
  while (at < text.length && (kindOf(text.charCodeAt(at)) & (LATIN | LETTER)) === (LATIN | LETTER)) at += 1;
  return at < text.length && (kindOf(text.charCodeAt(at)) & LETTER) !== 0 ? '' : text.slice(0, at);
}

function isLatin(text: string): boolean {
  return (firstKind(text) & LATIN) !== 0;
}

/** `Instagra|m`: one small letter behind a longer word, and no letter of an equation. */
function isLastLetter(piece: string, rest: string, behind: string, after: string): boolean {
  if (piece.length < SHORTEST || (lastKind(piece) & LOWER) === 0 || rest.length !== 1) return false;
  return !WORDS.includes(rest) || (behind === '' && !isLatin(after));
}

/** `N|ext`: one capital, and the rest in small letters; no name of an element, `<P|class`. */
function isFirstLetter(piece: string, rest: string, left: string): boolean {
  const isCapital = piece.length === 1 && (lastKind(piece) & UPPER) !== 0 && !CAPITAL_WORDS.includes(piece);
  return isCapital && rest.length > 1 && !left.endsWith(`<${piece}`);
}

function decide(view: RuleView): Opinion['verdict'] | undefined {
  const { left, right } = view;
  const piece = latinEnd(left);
  const rest = latinStart(right);
  if (piece === '' || rest === '' || (firstKind(rest) & LOWER) === 0) return undefined;
  // `[m|æ]` `[a|b]`: sounds and terms in brackets stand by themselves.
  if (isBracketed(view)) return 'space';
  const behind = right.slice(rest.length);
  if (piece.length === 1 && rest.length === 1) {
    // `x|y`, `I|t`, `a|b`: two letters by themselves are two names, unless more of a word stands beside them.
    const isAlone = left.length === 1 && (lastKind(fragmentBefore(view)) & LATIN) === 0;
    return isAlone && (behind !== '' || !isLatin(fragmentAfter(view))) ? 'space' : undefined;
  }
  // `Roe|v.|Wade`: an abbreviation.
  if (rest.length === 1 && behind === '.' && isLatin(fragmentAfter(view))) return 'space';
  if (isLastLetter(piece, rest, behind, fragmentAfter(view)) || isFirstLetter(piece, rest, left)) return 'join';
  if (!isAll(rest, LOWER) || SHORT_FORMS.has(piece.toLowerCase()) || SHORT_FORMS.has(rest)) return undefined;
  return piece.length > 1 && rest.length > 1 && IMPOSSIBLE_START.test(rest) ? 'join' : undefined;
}

/** True inside square brackets: a transcription. */
function isBracketed({ run, index, left }: RuleView): boolean {
  for (let at = index; at >= 0 && at > index - 8; at -= 1) {
    const text = at === index ? left : (run.fragments[at] as string);
    if (text.lastIndexOf('[') > text.lastIndexOf(']')) return true;
    if (text.includes(']')) return false;
  }
  return false;
}

/**
 * A lone last or first letter of a Latin word goes back to it, and so does what no word begins with. Letters that name
 * something stay as they are.
 *
 * `Billboar|d` `N|ext` `Sta|ndard`, but not `x‖y|жазықтығы`, `I‖t|арқылы` and `[m‖æ]`
 */
export const joinLatinPiece: Rule = {
  name: 'join-latin-piece',
  edges: [[LATIN, LATIN]],
  decide,
};
