/**
 * Asks a pack about a run in its own language. From the words of another it would make words of its own:
 * `участие|в|конкурсе`, `I|have|a|dog`.
 *
 * @module
 */
import { NO_LANGUAGE } from '../language/no-language.ts';
import type { Opinion, RulePack, Run } from '../language/pack.ts';
import { classOf, isLetterClass } from '../text/characters.ts';
import { evaluateRules } from './evaluate-rules.ts';

/**
 * So many letters show a language. Of Kazakh sentences torn at two words in five, one in a hundred of 24 to 29 letters is
 * not recognised as it is, of shorter ones seven; of Russian and English ones, none of any length is taken for Kazakh.
 */
const SHOWS_LANGUAGE = 24;

/** The beginning of a long text tells its language as well as the whole, in characters. */
const SAMPLE = 160;

function hasLetters(fragments: readonly string[], fewest: number): boolean {
  let letters = 0;
  for (const fragment of fragments) {
    for (let at = 0; at < fragment.length; at += 1) {
      if (isLetterClass(classOf(fragment.charCodeAt(at)))) letters += 1;
    }
    if (letters >= fewest) return true;
  }
  return false;
}

/** The first fragments, so many that they make a sample. */
function sampleOf(fragments: readonly string[]): string {
  let text = '';
  for (let index = 0; index < fragments.length && text.length < SAMPLE; index += 1) text += `${fragments[index]} `;
  return text;
}

function repaired(fragments: readonly string[], opinions: readonly Opinion[]): string {
  let text = fragments[0] as string;
  for (let index = 0; index < opinions.length; index += 1) {
    text += (opinions[index]?.verdict === 'join' ? '' : ' ') + fragments[index + 1];
  }
  return text;
}

/** What {@link evaluateRules} says; without a language where the run is long enough to show that it is in another one. */
export function evaluateInLanguage(run: Run, pack: RulePack, minConfidence: number): Opinion[] {
  const { fragments } = run;
  const { speaks } = pack;
  const opinions = evaluateRules(run, pack, minConfidence);
  if (speaks === undefined || pack.model === undefined || speaks.call(pack, sampleOf(fragments))) return opinions;
  if (!hasLetters(fragments, SHOWS_LANGUAGE)) return opinions;
  // Joined words may show the language of a text, and never hide it.
  if (speaks.call(pack, fragments.join(' ')) || speaks.call(pack, repaired(fragments, opinions))) return opinions;
  return evaluateRules(run, NO_LANGUAGE, minConfidence);
}
