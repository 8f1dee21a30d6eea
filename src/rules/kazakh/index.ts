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
import type { Rule, RulePack } from '../rule.ts';
import { fold } from './fold.ts';
import { isMeant } from './is-meant.ts';
import { isPiece } from './is-piece.ts';
import { joinBoundNamePart } from './join-bound-name-part.ts';
import { joinCompound } from './join-compound.ts';
import { joinDottedAbbreviation } from './join-dotted-abbreviation.ts';
import { joinHyphenOverSpace } from './join-hyphen-over-space.ts';
import { joinImpossibleEnd } from './join-impossible-end.ts';
import { joinImpossibleStart } from './join-impossible-start.ts';
import { joinInstrumental } from './join-instrumental.ts';
import { joinLetterSpacedWord } from './join-letter-spaced-word.ts';
import { joinNegativeConverb } from './join-negative-converb.ts';
import { joinPairedWords } from './join-paired-words.ts';
import { joinPatronymic } from './join-patronymic.ts';
import { joinPrivative } from './join-privative.ts';
import { joinSchoolNumber } from './join-school-number.ts';
import { joinStrandedPiece } from './join-stranded-piece.ts';
import { joinSuffixAtLoneHyphen } from './join-suffix-at-lone-hyphen.ts';
import { joinTail } from './join-tail.ts';
import { kazakhModel } from './kazakh-model.ts';
import { keepRussianLettersApart } from './keep-russian-letters-apart.ts';
import { pairKazakhQuotes } from './pair-kazakh-quotes.ts';
import { runningText } from './running-text.ts';
import { spaceAfterHyphenSuffix } from './space-after-hyphen-suffix.ts';
import { spaceAfterLetterName } from './space-after-letter-name.ts';
import { spaceAfterSuspendedHyphen } from './space-after-suspended-hyphen.ts';
import { spaceBeforeDottedAbbreviation } from './space-before-dotted-abbreviation.ts';
import { spaceBeforeParallelParticle } from './space-before-parallel-particle.ts';
import { spaceBeforeParticle } from './space-before-particle.ts';
import { spaceBeforeQuestionParticle } from './space-before-question-particle.ts';
import { spaceBeforeSpeechHyphen } from './space-before-speech-hyphen.ts';
import { spaceBesideClosedClassWord } from './space-beside-closed-class-word.ts';
import { spaceBetweenNumerals } from './space-between-numerals.ts';
import { spaceBetweenScripts } from './space-between-scripts.ts';
import { spaceBetweenVowels } from './space-between-vowels.ts';
import { speaks } from './speaks.ts';
import { traitsAt } from './traits.ts';

/** What must be heard before the rules of all languages: exceptions from them. */
const exceptions: readonly Rule[] = [
  joinLetterSpacedWord,
  keepRussianLettersApart,
  joinDottedAbbreviation,
  spaceBeforeDottedAbbreviation,
  spaceAfterSuspendedHyphen,
  spaceBeforeSpeechHyphen,
  joinPairedWords,
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
  isPiece,
  speaks,
  isMeant,
  runningText,
  fold,
});
