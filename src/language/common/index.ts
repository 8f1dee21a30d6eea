/**
 * Rules that hold in every language that parts its words with spaces, in the order in which they speak.
 *
 * @module
 */
import type { Rule } from '../pack.ts';
import { joinAfterHyphen } from './join-after-hyphen.ts';
import { joinAfterOpeningMark } from './join-after-opening-mark.ts';
import { joinApostropheBetweenLetters } from './join-apostrophe-between-letters.ts';
import { joinAtSoftHyphen } from './join-at-soft-hyphen.ts';
import { joinClosingPunctuation } from './join-closing-punctuation.ts';
import { joinCombiningMark } from './join-combining-mark.ts';
import { joinDropCap } from './join-drop-cap.ts';
import { joinHyphenToTheLeft } from './join-hyphen-to-the-left.ts';
import { joinInsideAddress } from './join-inside-address.ts';
import { joinNumberParts } from './join-number-parts.ts';
import { joinNumberRange } from './join-number-range.ts';
import { joinRepeatedWord } from './join-repeated-word.ts';
import { joinSignToName } from './join-sign-to-name.ts';
import { joinSignToNumber } from './join-sign-to-number.ts';
import { joinSlash } from './join-slash.ts';
import { keepRatio } from './keep-ratio.ts';
import { pairDetachedQuotes } from './pair-detached-quotes.ts';
import { pairStraightQuotes } from './pair-straight-quotes.ts';
import { spaceAfterAcronym } from './space-after-acronym.ts';
import { spaceAfterClosingPunctuation } from './space-after-closing-punctuation.ts';
import { spaceAroundLoneDash } from './space-around-lone-dash.ts';
import { spaceAroundPicture } from './space-around-picture.ts';
import { spaceAroundSpeechDash } from './space-around-speech-dash.ts';
import { spaceBeforeCapital } from './space-before-capital.ts';
import { spaceBeforeOpeningMark } from './space-before-opening-mark.ts';
import { spaceBeforeTimesSign } from './space-before-times-sign.ts';
import { spaceBetweenAcronyms } from './space-between-acronyms.ts';
import { spaceBetweenLettersAndDigits } from './space-between-letters-and-digits.ts';
import { spaceBetweenNumbers } from './space-between-numbers.ts';

/** Marks, addresses, punctuation, dashes, signs, numbers and letter case. */
export const commonRules: readonly Rule[] = [
  joinCombiningMark,
  joinAtSoftHyphen,
  joinInsideAddress,
  joinSignToName,
  joinNumberParts,
  keepRatio,
  pairDetachedQuotes,
  joinClosingPunctuation,
  joinAfterOpeningMark,
  joinApostropheBetweenLetters,
  joinHyphenToTheLeft,
  joinNumberRange,
  joinRepeatedWord,
  spaceAroundSpeechDash,
  joinAfterHyphen,
  spaceAroundLoneDash,
  pairStraightQuotes,
  joinSlash,
  joinSignToNumber,
  spaceBetweenNumbers,
  spaceBetweenLettersAndDigits,
  spaceBeforeTimesSign,
  spaceAfterClosingPunctuation,
  spaceBeforeOpeningMark,
  spaceAroundPicture,
  joinDropCap,
  spaceBeforeCapital,
  spaceAfterAcronym,
  spaceBetweenAcronyms,
];
