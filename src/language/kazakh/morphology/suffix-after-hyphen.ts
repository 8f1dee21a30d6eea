import { DIGIT, hasAny, isAll, kindOf, LATIN, LETTER, LOWER, lastBaseKind } from '../../../text/edge-classes.ts';
import { fold } from './fold.ts';
import { hasVowel, isSuffix, isSuffixOnly } from './morphology.ts';

/** Suffixes that hang on numbers and names only, and forms that are words elsewhere. */
const MORE: ReadonlySet<string> = new Set(
  (
    'ақ ау ай мыс міс ші шы сыншы шісі шысы еу ау еуі ауы еуін еуінде сіне бен пен мен дағы тағы тегі дегі даған деген ' +
    'ншіден іншіден ншыдан ыншыдан'
  ).split(' '),
);
/** Forms of suffixes that are numbers or common words themselves. */
const WORDS: ReadonlySet<string> = new Set([
  'бас',
  'бес',
  'бай',
  'май',
  'мас',
  'пай',
  'ер',
  'ар',
  'екі',
  'у',
  'а',
  'е',
]);
const LONGEST = 8;

/** What figures with a hyphen count: the hyphen stands for the ending of the ordinal. Each begins several forms. */
const ORDERED = /^(?:бап|баб|сурет|қосымша|дәреже|құжат|тармақ|тарау|сынып|қабат|бөлім|баған|тармағ)/u;

/** The letters `text` begins with, folded: `ке` of `ке жуық`, `ыншы` of `ыншы,`. */
function firstLetters(text: string): string {
  let end = 0;
  while (end < text.length && end <= LONGEST && (kindOf(text.charCodeAt(end)) & LETTER) !== 0) {
    end += 1;
  }
  return fold(text.slice(0, end));
}

/** True when `text` begins with what can be the suffix behind a hyphen: `-ға`, `-інші`, `-ақ`. */
export function isSuffixAfterHyphen(text: string): boolean {
  const letters = firstLetters(text);
  if (letters === '' || letters.length > LONGEST || WORDS.has(letters)) {
    return false;
  }
  return isSuffixOnly(letters) || isSuffix(letters) || MORE.has(letters);
}

/** True when `text` begins with what is numbered by ordinals: `5-сынып`, `136-бап`. */
export function isOrdered(text: string): boolean {
  return ORDERED.test(text);
}

/** Signs that take a suffix; of the brackets only the quotation marks do. */
const SIGNS = '%‰°₸$€»”';

/** `км`, `млн`: small letters without a vowel. */
function isUnit(word: string): boolean {
  return word.length <= 4 && isAll(word, LOWER) && !hasVowel(fold(word));
}

/** True when suffixes hang on `word` with a hyphen: a number, a sign, a Latin name, a unit, an acronym. */
export function takesHyphen(word: string): boolean {
  const last = lastBaseKind(word);
  if ((last & (DIGIT | LATIN)) !== 0 || SIGNS.includes(word.charAt(word.length - 1)) || isUnit(word)) {
    return true;
  }
  return (last & LETTER) !== 0 && word.length > 1 && !hasAny(word, LOWER);
}
