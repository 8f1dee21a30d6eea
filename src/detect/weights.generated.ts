// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.513,
    weights: [
      -6.041, // fragments
      4.743, // goesOn
      0, // goesOnCount
      -2.387, // wordsPerFragment
      -3.101, // severalWords
      -0.561, // mostlySeveral
      1.736, // onlyLastEnds
      2.375, // sentences
      1.579, // lastEnds
      -1.422, // sentenceEnds
      0.283, // fittingEnds
      -2.987, // firstLower
      1.32, // mixedCase
      -1.493, // innerCapitals
      0, // someCommas
      -4.222, // mostlyCommas
      -3.231, // commas
      -0.828, // caseless
      -0.905, // digits
      0, // separators
      -0.757, // dashes
      4.299, // loneLetters
      0, // pieces
      0.513, // oddities
      -4.107, // oddityShare
      3.371, // oneWord
      0.072, // capitals
      1.789, // nested
      0, // remains
      0.006, // bareGoesOn
      -0.823, // bareText
      0.627, // mixedGaps
      -2.196, // forcedBreaks
      -0.005, // marked
      -3.266, // code
      -0.652, // symbols
      -3.115, // colons
      0, // longWords
      -1.292, // sameStarts
      0.556, // pairs
      2.358, // shortWords
      -0.169, // capitalWords
      -2.609, // links
      -0.347, // codeElements
      -2.126, // controls
      -0.772, // icons
      -0.058, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: -0.218,
    weights: [
      1, // fragments
      0.874, // goesOn
      -0.715, // goesOnCount
      -0.447, // wordsPerFragment
      -0.19, // severalWords
      -0.125, // mostlySeveral
      -0.147, // onlyLastEnds
      -1.287, // sentences
      -0.255, // lastEnds
      -0.286, // sentenceEnds
      -0.02, // fittingEnds
      0.429, // firstLower
      -0.953, // mixedCase
      0.098, // innerCapitals
      1.316, // someCommas
      2.849, // mostlyCommas
      -4.316, // commas
      1.351, // caseless
      0.078, // digits
      -2.259, // separators
      1.426, // dashes
      -3.98, // loneLetters
      0, // pieces
      -1.056, // oddities
      2.002, // oddityShare
      -1.813, // oneWord
      -0.221, // capitals
      -1.832, // nested
      -1.875, // remains
      -1.093, // bareGoesOn
      -0.174, // bareText
      -0.803, // mixedGaps
      0.425, // forcedBreaks
      -0.536, // marked
      -2.592, // code
      0.004, // symbols
      0.16, // colons
      0, // longWords
      0.14, // sameStarts
      -1.738, // pairs
      -0.875, // shortWords
      -1.027, // capitalWords
      0.794, // links
      -2.574, // codeElements
      2.988, // controls
      -0.88, // icons
      -0.33, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -9.525,
    weights: [
      1.107, // fragments
      2.625, // goesOn
      3.243, // goesOnCount
      0.422, // wordsPerFragment
      1.008, // severalWords
      0.9, // mostlySeveral
      -0.417, // onlyLastEnds
      -0.408, // sentences
      1.982, // lastEnds
      -1.096, // sentenceEnds
      3.687, // fittingEnds
      0.126, // firstLower
      0.228, // mixedCase
      6.106, // innerCapitals
      0.191, // someCommas
      1.074, // mostlyCommas
      -1.316, // commas
      -0.373, // caseless
      2.71, // digits
      -0.718, // separators
      -0.751, // dashes
      1.201, // loneLetters
      0, // pieces
      -2.134, // oddities
      -1.265, // oddityShare
      -0.803, // oneWord
      -0.701, // capitals
      -1.506, // nested
      0.45, // remains
      -0.112, // bareGoesOn
      -0.928, // bareText
      -2.171, // mixedGaps
      1.392, // forcedBreaks
      -0.776, // marked
      -3.508, // code
      -0.111, // symbols
      -5.994, // colons
      0, // longWords
      1.049, // sameStarts
      1.384, // pairs
      -0.954, // shortWords
      -2.638, // capitalWords
      -1.359, // links
      -1.431, // codeElements
      -2.3, // controls
      -0.06, // icons
      -0.743, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -1.156,
    weights: [
      0.524, // fragments
      -5.316, // goesOn
      2.259, // goesOnCount
      0.23, // wordsPerFragment
      1.804, // severalWords
      -0.968, // mostlySeveral
      0.063, // onlyLastEnds
      0.087, // sentences
      -1.72, // lastEnds
      2.598, // sentenceEnds
      -2.448, // fittingEnds
      1.622, // firstLower
      -0.221, // mixedCase
      -0.935, // innerCapitals
      -0.153, // someCommas
      -1.273, // mostlyCommas
      2.6, // commas
      -0.787, // caseless
      0.875, // digits
      1.813, // separators
      -1.321, // dashes
      0.721, // loneLetters
      0, // pieces
      -0.076, // oddities
      0.107, // oddityShare
      -1.947, // oneWord
      -0.147, // capitals
      -0.843, // nested
      1.383, // remains
      -0.078, // bareGoesOn
      0.879, // bareText
      0.964, // mixedGaps
      -1.291, // forcedBreaks
      -0.226, // marked
      4.634, // code
      0.835, // symbols
      1.441, // colons
      0, // longWords
      -0.055, // sameStarts
      1.056, // pairs
      -0.866, // shortWords
      1.113, // capitalWords
      -0.376, // links
      3.03, // codeElements
      -1.297, // controls
      -0.091, // icons
      -1.131, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.813,
    weights: [
      -2.922, // fragments
      -4.209, // goesOn
      2.216, // goesOnCount
      0.082, // wordsPerFragment
      1.009, // severalWords
      0.322, // mostlySeveral
      -1.12, // onlyLastEnds
      0.08, // sentences
      -0.986, // lastEnds
      2.997, // sentenceEnds
      -0.397, // fittingEnds
      0.428, // firstLower
      0.024, // mixedCase
      0.124, // innerCapitals
      -1.504, // someCommas
      -3.374, // mostlyCommas
      -0.355, // commas
      -0.59, // caseless
      -2.861, // digits
      -0.812, // separators
      -1.939, // dashes
      -1.835, // loneLetters
      0, // pieces
      -0.418, // oddities
      2.842, // oddityShare
      -1.764, // oneWord
      -0.183, // capitals
      0.929, // nested
      1.92, // remains
      0.555, // bareGoesOn
      -1.065, // bareText
      -1.699, // mixedGaps
      -0.074, // forcedBreaks
      2.303, // marked
      -2.876, // code
      0.128, // symbols
      3.431, // colons
      0, // longWords
      -0.141, // sameStarts
      -2.103, // pairs
      -0.079, // shortWords
      1.156, // capitalWords
      -0.414, // links
      -1.88, // codeElements
      -1.814, // controls
      2.375, // icons
      2.547, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.36,
    weights: [
      -1.624, // fragments
      1.468, // goesOn
      1.637, // goesOnCount
      -5.148, // wordsPerFragment
      -4.731, // severalWords
      -1.661, // mostlySeveral
      1.758, // onlyLastEnds
      1.424, // sentences
      1.961, // lastEnds
      -2.885, // sentenceEnds
      2.593, // fittingEnds
      -2.937, // firstLower
      1.812, // mixedCase
      -0.618, // innerCapitals
      0.629, // someCommas
      -4.865, // mostlyCommas
      -2.498, // commas
      -0.277, // caseless
      -0.744, // digits
      0, // separators
      -0.841, // dashes
      -0.131, // loneLetters
      0, // pieces
      1.133, // oddities
      -1.516, // oddityShare
      0, // oneWord
      -1.312, // capitals
      0.761, // nested
      0.141, // remains
      0.081, // bareGoesOn
      0.054, // bareText
      1.32, // mixedGaps
      -0.768, // forcedBreaks
      0.152, // marked
      -2.588, // code
      -0.925, // symbols
      -15.594, // colons
      -0.013, // longWords
      -0.745, // sameStarts
      2.194, // pairs
      1.039, // shortWords
      0, // capitalWords
      -4.092, // links
      -0.071, // codeElements
      -0.55, // controls
      0, // icons
      0, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: -0.778,
    weights: [
      1.672, // fragments
      0.692, // goesOn
      -1.4, // goesOnCount
      -0.939, // wordsPerFragment
      -2.826, // severalWords
      0.266, // mostlySeveral
      -0.054, // onlyLastEnds
      -3.686, // sentences
      0.055, // lastEnds
      4.427, // sentenceEnds
      -3.92, // fittingEnds
      2.215, // firstLower
      2.656, // mixedCase
      1.436, // innerCapitals
      0.183, // someCommas
      6.132, // mostlyCommas
      -4.411, // commas
      0.659, // caseless
      4.531, // digits
      1.998, // separators
      4.73, // dashes
      0.525, // loneLetters
      0, // pieces
      -1.172, // oddities
      3.343, // oddityShare
      1.006, // oneWord
      0.658, // capitals
      -2.065, // nested
      -0.814, // remains
      -0.159, // bareGoesOn
      -0.128, // bareText
      -1.234, // mixedGaps
      0.622, // forcedBreaks
      -0.825, // marked
      -5.231, // code
      7.391, // symbols
      9.145, // colons
      -0.068, // longWords
      0.324, // sameStarts
      -5.008, // pairs
      -1.727, // shortWords
      -1.224, // capitalWords
      1.13, // links
      -1.798, // codeElements
      0.902, // controls
      0, // icons
      -1.518, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -3.685,
    weights: [
      -3.682, // fragments
      4.592, // goesOn
      1.845, // goesOnCount
      1.081, // wordsPerFragment
      9.086, // severalWords
      -0.651, // mostlySeveral
      0.595, // onlyLastEnds
      -0.679, // sentences
      0.844, // lastEnds
      -0.402, // sentenceEnds
      4.074, // fittingEnds
      0.111, // firstLower
      -0.728, // mixedCase
      2.528, // innerCapitals
      0.403, // someCommas
      -2.936, // mostlyCommas
      -4.348, // commas
      -0.006, // caseless
      1.71, // digits
      -1.962, // separators
      -2.005, // dashes
      -1.8, // loneLetters
      0, // pieces
      -4.45, // oddities
      -1.05, // oddityShare
      -0.02, // oneWord
      -0.386, // capitals
      -1.892, // nested
      0.002, // remains
      -0.313, // bareGoesOn
      0.588, // bareText
      0.072, // mixedGaps
      0.872, // forcedBreaks
      -0.79, // marked
      -3.38, // code
      5.591, // symbols
      -10.478, // colons
      -0.008, // longWords
      -1.663, // sameStarts
      1.203, // pairs
      -0.641, // shortWords
      -2.013, // capitalWords
      0.095, // links
      -0.65, // codeElements
      -0.354, // controls
      0, // icons
      0.448, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 2.783,
    weights: [
      -1.849, // fragments
      -2.291, // goesOn
      0.668, // goesOnCount
      0.439, // wordsPerFragment
      2.148, // severalWords
      -0.326, // mostlySeveral
      -0.724, // onlyLastEnds
      0.858, // sentences
      -2.741, // lastEnds
      -1.395, // sentenceEnds
      -0.165, // fittingEnds
      0.879, // firstLower
      -2.519, // mixedCase
      -1.108, // innerCapitals
      0.209, // someCommas
      -1.963, // mostlyCommas
      3.601, // commas
      -0.24, // caseless
      -3.764, // digits
      -2.398, // separators
      -3.975, // dashes
      -3.099, // loneLetters
      0, // pieces
      -0.158, // oddities
      -2.753, // oddityShare
      -0.4, // oneWord
      -0.394, // capitals
      -1.34, // nested
      -0.138, // remains
      -0.042, // bareGoesOn
      -0.072, // bareText
      0.012, // mixedGaps
      -1.099, // forcedBreaks
      -0.255, // marked
      7.112, // code
      0.341, // symbols
      0.162, // colons
      0.034, // longWords
      1.049, // sameStarts
      0.67, // pairs
      -1.67, // shortWords
      -0.085, // capitalWords
      -0.795, // links
      2.271, // codeElements
      -0.767, // controls
      0, // icons
      -0.085, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 4.845,
    weights: [
      -2.158, // fragments
      -7.8, // goesOn
      2.217, // goesOnCount
      -0.807, // wordsPerFragment
      10.238, // severalWords
      -3.895, // mostlySeveral
      -0.034, // onlyLastEnds
      2.377, // sentences
      -4.499, // lastEnds
      4.17, // sentenceEnds
      0.792, // fittingEnds
      0.346, // firstLower
      -1.838, // mixedCase
      -0.177, // innerCapitals
      -0.594, // someCommas
      -1.359, // mostlyCommas
      -5.053, // commas
      -1.184, // caseless
      -3.509, // digits
      -4.326, // separators
      -6.038, // dashes
      -4.366, // loneLetters
      0, // pieces
      -1.059, // oddities
      3.775, // oddityShare
      -1.092, // oneWord
      -1.922, // capitals
      -1.005, // nested
      -0.963, // remains
      -0.302, // bareGoesOn
      -0.228, // bareText
      0.189, // mixedGaps
      -3.566, // forcedBreaks
      -0.29, // marked
      -4.555, // code
      0.829, // symbols
      1.764, // colons
      -0.009, // longWords
      -3.732, // sameStarts
      -3.327, // pairs
      6.152, // shortWords
      1.571, // capitalWords
      -1.05, // links
      -0.02, // codeElements
      -1.086, // controls
      0, // icons
      6.047, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [-0.636, 0, 0.929, 0.116, 2.543, 1.418, 1.375];
