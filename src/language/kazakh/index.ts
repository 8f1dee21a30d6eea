/**
 * The Kazakh rule pack.
 *
 * @module
 */
import { commonRules } from '../common/index.ts';
import { joinDropCap } from '../common/join-drop-cap.ts';
import { joinLatinPiece } from '../common/join-latin-piece.ts';
import { joinRepeatedWord } from '../common/join-repeated-word.ts';
import { pairStraightQuotes } from '../common/pair-straight-quotes.ts';
import { spaceBetweenLatinWords } from '../common/space-between-latin-words.ts';
import { definePack } from '../define-pack.ts';
import type { Rule, RulePack } from '../pack.ts';
import { isKazakh } from './identify-language.ts';
import { isCertainSpace } from './is-certain-space.ts';
import { isWordPiece } from './is-word-piece.ts';
import { kazakhModel } from './model/index.ts';
import { fold } from './morphology/fold.ts';
import { joinAcronymsOfTwoScripts } from './rules/join-acronyms-of-two-scripts.ts';
import { joinBoundNamePart } from './rules/join-bound-name-part.ts';
import { joinCompound } from './rules/join-compound.ts';
import { joinDottedAbbreviation } from './rules/join-dotted-abbreviation.ts';
import { joinHyphenOverSpace } from './rules/join-hyphen-over-space.ts';
import { joinImpossibleEnd } from './rules/join-impossible-end.ts';
import { joinImpossibleStart } from './rules/join-impossible-start.ts';
import { joinInstrumental } from './rules/join-instrumental.ts';
import { joinLetterSpacedWord } from './rules/join-letter-spaced-word.ts';
import { joinNegativeConverb } from './rules/join-negative-converb.ts';
import { joinPairedWords } from './rules/join-paired-words.ts';
import { joinPatronymic } from './rules/join-patronymic.ts';
import { joinPrivative } from './rules/join-privative.ts';
import { joinRomanNumeral } from './rules/join-roman-numeral.ts';
import { joinSchoolNumber } from './rules/join-school-number.ts';
import { joinStrandedPiece } from './rules/join-stranded-piece.ts';
import { joinSuffixAtLoneHyphen } from './rules/join-suffix-at-lone-hyphen.ts';
import { joinTail } from './rules/join-tail.ts';
import { keepRussianLettersApart } from './rules/keep-russian-letters-apart.ts';
import { pairKazakhQuotes } from './rules/pair-kazakh-quotes.ts';
import { spaceAfterClauseConjunction } from './rules/space-after-clause-conjunction.ts';
import { spaceAfterHyphenSuffix } from './rules/space-after-hyphen-suffix.ts';
import { spaceAfterLetterName } from './rules/space-after-letter-name.ts';
import { spaceAfterPlainNumeral } from './rules/space-after-plain-numeral.ts';
import { spaceAfterSuspendedHyphen } from './rules/space-after-suspended-hyphen.ts';
import { spaceBeforeDottedAbbreviation } from './rules/space-before-dotted-abbreviation.ts';
import { spaceBeforeParallelParticle } from './rules/space-before-parallel-particle.ts';
import { spaceBeforeParticle } from './rules/space-before-particle.ts';
import { spaceBeforeQuestionParticle } from './rules/space-before-question-particle.ts';
import { spaceBeforeSpeechHyphen } from './rules/space-before-speech-hyphen.ts';
import { spaceBesideClosedClassWord } from './rules/space-beside-closed-class-word.ts';
import { spaceBesideOldDemonstrative } from './rules/space-beside-old-demonstrative.ts';
import { spaceBetweenNumerals } from './rules/space-between-numerals.ts';
import { spaceBetweenScripts } from './rules/space-between-scripts.ts';
import { spaceBetweenVowels } from './rules/space-between-vowels.ts';
import { runningText } from './running-text.ts';
import { traitsAt } from './traits.ts';

/** What comes before the rules of all languages: exceptions from them. */
const exceptions: readonly Rule[] = [
  joinLetterSpacedWord,
  joinRomanNumeral,
  keepRussianLettersApart,
  joinDottedAbbreviation,
  spaceBeforeDottedAbbreviation,
  spaceAfterSuspendedHyphen,
  spaceBeforeSpeechHyphen,
  joinPairedWords,
  joinAcronymsOfTwoScripts,
  joinSuffixAtLoneHyphen,
  joinHyphenOverSpace,
  joinSchoolNumber,
  joinBoundNamePart,
  spaceAfterLetterName,
];

/** What the letters of Kazakh words say. */
const words: readonly Rule[] = [
  spaceBetweenScripts,
  joinLatinPiece,
  spaceBetweenLatinWords,
  spaceAfterHyphenSuffix,
  spaceAfterClauseConjunction,
  spaceBesideOldDemonstrative,
  joinPatronymic,
  joinCompound,
  joinPrivative,
  joinNegativeConverb,
  joinInstrumental,
  joinTail,
  joinStrandedPiece,
  joinImpossibleStart,
  joinImpossibleEnd,
  spaceBetweenNumerals,
  spaceAfterPlainNumeral,
  spaceBeforeParallelParticle,
  spaceBeforeParticle,
  spaceBeforeQuestionParticle,
  spaceBesideClosedClassWord,
  spaceBetweenVowels,
];

/**
 * Rules that are right most of the time, and the model more often: without the first three there are half as many wrong
 * joins on both sets of `bench/quality`, without the others, which guess at hyphens, no fewer hyphens are found and fewer
 * dashes taken for one. A pack without a model would want them.
 */
export const leftToTheModel: ReadonlySet<Rule> = /* @__PURE__ */ new Set([
  joinDropCap,
  joinImpossibleStart,
  joinStrandedPiece,
  joinRepeatedWord,
  joinSuffixAtLoneHyphen,
]);

/** Rules, tables and model for Kazakh in Cyrillic, with Russian runs inside it. */
export const kazakh: RulePack = /* @__PURE__ */ definePack({
  name: 'kk',
  rules: [...exceptions, ...commonRules, ...words]
    .filter((rule) => !leftToTheModel.has(rule))
    .map((rule) => (rule === pairStraightQuotes ? pairKazakhQuotes : rule)),
  model: kazakhModel,
  traits: traitsAt,
  isPiece: isWordPiece,
  speaks: isKazakh,
  isMeant: isCertainSpace,
  runningText,
  fold,
});
