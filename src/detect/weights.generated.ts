// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** One row per hypothesis; running text first. A weight per feature of `FEATURES`. */
export const HYPOTHESES: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.842,
    weights: [
      -1.317, // fragments
      2.14, // goesOn
      1.416, // goesOnCount
      -6.362, // wordsPerFragment
      -3.412, // severalWords
      3.415, // onlyLastEnds
      1.801, // sentences
      1.77, // lastEnds
      -2.84, // sentenceEnds
      1.673, // fittingEnds
      -4.131, // firstLower
      2.844, // mixedCase
      -1.672, // innerCapitals
      0.707, // someCommas
      -7.58, // mostlyCommas
      -0.682, // caseless
      0, // digits
      0, // separators
      -1.207, // dashes
      0.663, // loneLetters
      0, // pieces
      2.17, // oddities
      -1.654, // oddityShare
      0.787, // capitals
      0.11, // nested
      0, // remains
      0.03, // bareGoesOn
      0.017, // bareText
      2.693, // mixedGaps
      -1.019, // forcedBreaks
      -0.836, // marked
      -2.744, // code
      -1.31, // symbols
      -10.349, // colons
      0, // longWords
      -0.268, // sameStarts
      1.934, // pairs
      0.269, // shortWords
      0, // capitalWords
      -3.404, // links
      -0.622, // codeElements
      -0.001, // controls
      -0.094, // icons
      -0.837, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.209,
    weights: [
      0.88, // fragments
      -0.036, // goesOn
      -0.973, // goesOnCount
      -0.797, // wordsPerFragment
      -3.27, // severalWords
      0.618, // onlyLastEnds
      -3.541, // sentences
      -0.756, // lastEnds
      3.124, // sentenceEnds
      -2.103, // fittingEnds
      1.991, // firstLower
      -1.299, // mixedCase
      1.477, // innerCapitals
      -1.288, // someCommas
      3.065, // mostlyCommas
      -0.305, // caseless
      3.057, // digits
      0.09, // separators
      3.521, // dashes
      -0.262, // loneLetters
      0, // pieces
      -1.225, // oddities
      1.289, // oddityShare
      -1.408, // capitals
      -0.399, // nested
      -1.948, // remains
      -0.1, // bareGoesOn
      -0.274, // bareText
      -3.365, // mixedGaps
      1.01, // forcedBreaks
      -1.321, // marked
      -5.048, // code
      -0.034, // symbols
      5.927, // colons
      -0.096, // longWords
      1.639, // sameStarts
      -3.567, // pairs
      -0.782, // shortWords
      -1.574, // capitalWords
      0.772, // links
      -4.481, // codeElements
      0.343, // controls
      -1.797, // icons
      -1.282, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -10.537,
    weights: [
      -1.249, // fragments
      2.134, // goesOn
      2.41, // goesOnCount
      0.909, // wordsPerFragment
      7.569, // severalWords
      0.276, // onlyLastEnds
      -1.546, // sentences
      1.862, // lastEnds
      1.163, // sentenceEnds
      3.315, // fittingEnds
      -1.213, // firstLower
      1.156, // mixedCase
      5.717, // innerCapitals
      0.541, // someCommas
      0.596, // mostlyCommas
      -0.017, // caseless
      4.513, // digits
      -0.223, // separators
      -2.072, // dashes
      -2.355, // loneLetters
      0, // pieces
      -5.646, // oddities
      -0.464, // oddityShare
      -0.268, // capitals
      -1.462, // nested
      -1.367, // remains
      -0.321, // bareGoesOn
      -0.215, // bareText
      -3.152, // mixedGaps
      1.874, // forcedBreaks
      -0.428, // marked
      -2.63, // code
      5.085, // symbols
      -6.851, // colons
      0, // longWords
      -1.244, // sameStarts
      0.966, // pairs
      5.576, // shortWords
      -2.142, // capitalWords
      0.171, // links
      -1.661, // codeElements
      -0.06, // controls
      -0.102, // icons
      2.622, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 0.448,
    weights: [
      -0.968, // fragments
      -1.459, // goesOn
      0.421, // goesOnCount
      -0.099, // wordsPerFragment
      4.212, // severalWords
      -1.148, // onlyLastEnds
      0.966, // sentences
      -2.759, // lastEnds
      1.376, // sentenceEnds
      -1.699, // fittingEnds
      0.779, // firstLower
      -0.568, // mixedCase
      -2.635, // innerCapitals
      0.432, // someCommas
      1.477, // mostlyCommas
      -1.324, // caseless
      -4.1, // digits
      -0.563, // separators
      -2.185, // dashes
      -3.334, // loneLetters
      0, // pieces
      -1.239, // oddities
      -0.254, // oddityShare
      -0.253, // capitals
      -0.195, // nested
      0.438, // remains
      -0.106, // bareGoesOn
      2.148, // bareText
      1.101, // mixedGaps
      -1.184, // forcedBreaks
      -0.038, // marked
      6.442, // code
      2.53, // symbols
      -0.206, // colons
      0.132, // longWords
      -2.277, // sameStarts
      0.383, // pairs
      -0.587, // shortWords
      2.277, // capitalWords
      -0.389, // links
      4.159, // codeElements
      -0.234, // controls
      -0.324, // icons
      -1.619, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.332,
    weights: [
      -1.221, // fragments
      -4.667, // goesOn
      1.468, // goesOnCount
      1.614, // wordsPerFragment
      -0.253, // severalWords
      2.341, // onlyLastEnds
      -1.971, // sentences
      -2.854, // lastEnds
      5.177, // sentenceEnds
      -1.175, // fittingEnds
      -0.248, // firstLower
      -2.016, // mixedCase
      0.82, // innerCapitals
      -0.384, // someCommas
      -5.501, // mostlyCommas
      -1.61, // caseless
      -0.658, // digits
      -1.713, // separators
      -3.79, // dashes
      -3.56, // loneLetters
      0, // pieces
      -2.27, // oddities
      6.862, // oddityShare
      -0.895, // capitals
      -0.563, // nested
      3.084, // remains
      -0.56, // bareGoesOn
      -0.926, // bareText
      0.576, // mixedGaps
      -5.359, // forcedBreaks
      2.95, // marked
      -4.692, // code
      2.135, // symbols
      4.017, // colons
      -0.004, // longWords
      -1.645, // sameStarts
      -3.983, // pairs
      4.128, // shortWords
      -0.907, // capitalWords
      -1.067, // links
      -1.818, // codeElements
      -1.354, // controls
      1.934, // icons
      9.565, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [0, 0, 0, 0, 0, 0, 0];
