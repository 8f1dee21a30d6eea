/**
 * Where the texts of a chain of inline elements are words of their own: the language says, and where there is none to ask,
 * the length of the whole.
 *
 * @module
 */
import type { Opinion, RulePack, RunLexicon } from '../language/pack.ts';
import type { InlineChain } from '../region/inline-chains.ts';
import { CLOSER, classAt, classBefore, DIGIT, isLetterClass } from '../text/characters.ts';
import { isDrill } from '../text/drill.ts';
import { evaluateRules } from './evaluate-rules.ts';

/** More letters are no word of any language. */
const LONGEST_WORD = 40;

/** How sure a space is that only the length of the whole asks for: nobody was asked which words the pieces are. */
const PARTED_BY_LENGTH = 0.99;

/** What a word may follow in any language. */
const ENDS_PHRASE = /[,.;:!?…]$/u;

/** Letters touch where `left` and `right` do. */
function areLetters(left: string, right: string): boolean {
  return isLetterClass(classBefore(left, left.length)) && isLetterClass(classAt(right, 0));
}

/**
 * True where two pieces touch although they may be words: not two digits, for a number may be written digit by digit, and
 * not behind a closing quotation mark or bracket, which an ending may follow.
 */
function mayBeWords(left: string, right: string): boolean {
  const last = classBefore(left, left.length);
  const first = classAt(right, 0);
  if (last === CLOSER && isLetterClass(first)) return ENDS_PHRASE.test(left);
  return last !== DIGIT || first !== DIGIT;
}

/** The pieces from which on letters touch for longer than a word is: each is a word, or nobody can tell. */
function partByLength({ items, pieces }: InlineChain): Map<number, number> {
  const parted = new Map<number, number>();
  let from = 0;
  let letters = 0;
  for (let index = 0; index <= pieces.length; index += 1) {
    const piece = pieces[index];
    if (index > from && (piece === undefined || !areLetters(pieces[index - 1] as string, piece))) {
      if (letters > LONGEST_WORD) for (const item of items.slice(from + 1, index)) parted.set(item, PARTED_BY_LENGTH);
      from = index;
      letters = 0;
    }
    // Of a piece of several words one touches the next piece.
    letters += piece?.split(/\s/u).at(-1)?.length ?? 0;
  }
  return parted;
}

/** Letters of a syllable. A text may well be spelled letter by letter. */
const SYLLABLE = 2;

/** `ма|қа|мұ|ра|мо` */
function areSyllables(pieces: readonly string[]): boolean {
  return isDrill(pieces.length, pieces.filter((piece) => piece.length === SYLLABLE).length);
}

/**
 * Finds the pieces of a chain before which a space is missing.
 *
 * @returns the items of these pieces, and how sure each space is
 *
 * @example `<span>Бұл</span><span>мәселе</span><span>шешілді.</span>`: the items of `мәселе` and of `шешілді.`
 */
export function partInlineChain(
  chain: InlineChain,
  pack: RulePack,
  minConfidence: number,
  lexicon: RunLexicon,
): ReadonlyMap<number, number> {
  const { items, pieces, hasSpaces } = chain;
  const isAsked = !hasSpaces && pack.model !== undefined && !areSyllables(pieces);
  if (!isAsked || pack.speaks?.(pieces.join(' ')) !== true) return partByLength(chain);
  const open = new Array<undefined>(pieces.length - 1).fill(undefined);
  const opinions: readonly Opinion[] = evaluateRules(
    {
      fragments: pieces.map((piece) => piece.trim()),
      gaps: open.map(() => 'none' as const),
      fixed: open,
      whitespace: 'silent',
      before: '',
      final: true,
      lexicon,
    },
    pack,
    minConfidence,
  );
  const parted = new Map<number, number>();
  for (let index = 1; index < pieces.length; index += 1) {
    const opinion = opinions[index - 1] as Opinion;
    if (isSpace(opinion) && mayBeWords(pieces[index - 1] as string, pieces[index] as string))
      parted.set(items[index] as number, opinion.confidence);
  }
  return parted;
}

/** A join of which the language is not sure stays one: nothing stands between the two as it is. */
function isSpace({ verdict, rule }: Opinion): boolean {
  return verdict === 'space' && rule !== 'not-sure-enough';
}
