/**
 * Compounds that are written solid although both parts are words, or look like words.
 *
 * @module
 */
import { isSuffixChain } from './morphology.ts';

/** One first part with the second parts, which may take endings, it grows together with. */
export interface CompoundRow {
  readonly first: string;
  readonly seconds: string;
  readonly why: string;
  /** True when the second parts take no endings here: with one they are two words more often. */
  readonly bare?: true;
}

const PRONOUN = 'spelling rule: with a pronoun or adverb they are one word, with a noun two';
const BETWEEN = 'spelling rule: `-аралық` makes one adjective';
const PLURAL = 'the plural of the pronoun; `дер` of its own follows no pronoun';

/** Only where the spelling is settled and usage follows it. */
export const compoundRows: readonly CompoundRow[] = [
  { first: 'еш', seconds: 'кім қандай қашан қайда қайсы теңе бір', why: PRONOUN },
  { first: 'әр', seconds: 'кім қашан қандай дайым', why: PRONOUN },
  { first: 'кей', seconds: 'бір', why: PRONOUN },
  { first: 'бір', seconds: 'неше', why: PRONOUN },
  { first: 'сіз', seconds: 'дер', why: PLURAL },
  { first: 'біз', seconds: 'дер', why: PLURAL },
  { first: 'халық', seconds: 'аралық', why: BETWEEN },
  { first: 'ұлт', seconds: 'аралық', why: BETWEEN },
  { first: 'мемлекет', seconds: 'аралық', why: BETWEEN },
  { first: 'қала', seconds: 'аралық', why: BETWEEN },
  { first: 'дін', seconds: 'аралық', why: BETWEEN },
  { first: 'екі', seconds: 'жақты', why: 'spelling rule: numeral, noun and -лы make one adjective' },
  { first: 'от', seconds: 'басы', why: 'frozen: отбасы, 121 to 0 in the reference counts', bare: true },
  { first: 'қол', seconds: 'жетімді', why: 'frozen as an adjective: қолжетімді, 30 to 0 in the reference counts' },
];

/** International first parts that are no words by themselves; `микро` and `нано` are set apart too often. */
export const boundCompoundRow: string = 'агро аэро гео гидро метео нейро психо стерео теле термо';

const seconds: ReadonlyMap<string, readonly string[]> = new Map(
  compoundRows.map((row) => [row.first, row.seconds.split(' ')]),
);
const bareFirsts: ReadonlySet<string> = new Set(compoundRows.filter((row) => row.bare).map((row) => row.first));
const bound: ReadonlySet<string> = new Set(boundCompoundRow.split(' '));

/** The shortest second part of an international compound that is not a piece of something else. */
const SHORTEST = 4;

/** True when `word`, folded, is the first part of some compound. */
export function isCompoundStart(word: string): boolean {
  return bound.has(word) || seconds.has(word);
}

function isEnding(text: string): boolean {
  return text === '' || isSuffixChain(text);
}

/** True when `left` and `right`, folded, are written as one word. */
export function isCompound(left: string, right: string): boolean {
  if (bound.has(left)) {
    return right.length >= SHORTEST;
  }
  const endings = !bareFirsts.has(left);
  return (
    seconds
      .get(left)
      ?.some((second) =>
        endings ? right.startsWith(second) && isEnding(right.slice(second.length)) : right === second,
      ) ?? false
  );
}
