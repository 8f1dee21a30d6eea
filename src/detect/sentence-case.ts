/**
 * Text in capitals, read as if it were not: `АУДАН|Ә|КІМІ|КЕЗДЕСТІ`. Where every letter is a capital none says where a
 * sentence or a name begins, and a word in lower case says what the others are.
 *
 * @module
 */
import { wordFacts } from '../region/edge-features.ts';
import * as R from '../region/region.ts';

/** Two words in capitals may be names. */
const FEWEST = 3;

/** Facts that the letters of a fragment say nothing of. */
const OF_MARKUP = R.IS_BARE | R.HAS_REFERENCE | R.ENDS_CUT;

/** Whether the fragments `from`…`to` hold words in capitals, and none in small letters. */
export function isInCapitals({ facts }: R.Region, from: number, to: number): boolean {
  let capitals = 0;
  for (let index = from; index < to; index += 1) {
    const fact = facts[index] as number;
    if ((fact & (R.STARTS_LOWER | R.ENDS_LOWER)) !== 0) return false;
    if ((fact & R.STARTS_UPPER) !== 0) capitals += 1;
  }
  return capitals >= FEWEST;
}

/** A text in lower case, but for its first letter where it begins the whole. */
export function toSentenceCase(text: string, isFirst: boolean): string {
  return isFirst ? text.charAt(0) + text.slice(1).toLowerCase() : text.toLowerCase();
}

/** Runs `look` while the fragments of `region` from `from` on have the facts of `texts`. */
export function withFactsOf(region: R.Region, from: number, texts: readonly string[], look: () => void): void {
  const { facts } = region;
  const kept = facts.slice(from, from + texts.length);
  for (const [at, text] of texts.entries()) {
    facts[from + at] = ((kept[at] as number) & OF_MARKUP) | wordFacts(text, 0, text.length);
  }
  look();
  facts.set(kept, from);
}
