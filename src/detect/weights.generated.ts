// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 4.573,
    weights: [
      -7.638, // fragments
      5.735, // goesOn
      0, // goesOnCount
      -2.181, // wordsPerFragment
      -3.208, // severalWords
      -0.815, // mostlySeveral
      2.038, // onlyLastEnds
      2.62, // sentences
      1.646, // lastEnds
      -0.629, // abbreviations
      -1.803, // sentenceEnds
      0.212, // fittingEnds
      -2.945, // firstLower
      2.51, // mixedCase
      -1.11, // innerCapitals
      0.318, // someCommas
      -4.7, // mostlyCommas
      -2.419, // commas
      -2.847, // caseless
      -0.742, // digits
      0, // separators
      -1.074, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.297, // oddities
      -4.878, // oddityShare
      4.235, // oneWord
      0.031, // capitals
      1.118, // nested
      0, // remains
      0.005, // bareGoesOn
      -1.656, // bareText
      1.249, // mixedGaps
      -2.022, // forcedBreaks
      -0.22, // marked
      -3.13, // code
      -0.632, // symbols
      -1.044, // colons
      -3.611, // firstColon
      -0.933, // firstSeveral
      0, // longWords
      -2.021, // sameStarts
      0, // pairs
      4.134, // shortWords
      -0.175, // capitalWords
      -3.36, // links
      -0.455, // codeElements
      -2.594, // controls
      -1.286, // icons
      -0.17, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.703,
    weights: [
      -0.025, // fragments
      -0.122, // goesOn
      -0.333, // goesOnCount
      -0.429, // wordsPerFragment
      -0.79, // severalWords
      -0.035, // mostlySeveral
      -0.032, // onlyLastEnds
      -1.685, // sentences
      0.361, // lastEnds
      -2.114, // abbreviations
      -0.97, // sentenceEnds
      -0.993, // fittingEnds
      0.333, // firstLower
      -1.439, // mixedCase
      -0.442, // innerCapitals
      0.018, // someCommas
      1.352, // mostlyCommas
      -1.143, // commas
      0.265, // caseless
      -0.223, // digits
      -1.817, // separators
      0.748, // dashes
      -6.893, // loneLetters
      2.361, // mostlyLetters
      0, // spelled
      -0.234, // oddities
      1.44, // oddityShare
      -2.201, // oneWord
      -0.209, // capitals
      -2.086, // nested
      -1.797, // remains
      -1.629, // bareGoesOn
      -0.848, // bareText
      -1.055, // mixedGaps
      0.158, // forcedBreaks
      -0.868, // marked
      -2.113, // code
      0.095, // symbols
      -3.095, // colons
      2.22, // firstColon
      0.055, // firstSeveral
      0, // longWords
      0.407, // sameStarts
      -1.136, // pairs
      -0.507, // shortWords
      -0.983, // capitalWords
      0.829, // links
      0.079, // codeElements
      2.663, // controls
      -1.889, // icons
      -1.1, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.825,
    weights: [
      0.895, // fragments
      1.891, // goesOn
      2.365, // goesOnCount
      0.367, // wordsPerFragment
      1.291, // severalWords
      1.09, // mostlySeveral
      0.247, // onlyLastEnds
      0.258, // sentences
      1.053, // lastEnds
      -1.561, // abbreviations
      -2.978, // sentenceEnds
      3.619, // fittingEnds
      -0.364, // firstLower
      -0.471, // mixedCase
      3.839, // innerCapitals
      1.015, // someCommas
      1.321, // mostlyCommas
      -2.84, // commas
      5.949, // caseless
      1.423, // digits
      -1.249, // separators
      -1.162, // dashes
      0.191, // loneLetters
      1.096, // mostlyLetters
      0, // spelled
      -2.627, // oddities
      -1.578, // oddityShare
      -0.639, // oneWord
      -0.706, // capitals
      -1.494, // nested
      0.604, // remains
      -0.18, // bareGoesOn
      -0.069, // bareText
      -2.569, // mixedGaps
      1.493, // forcedBreaks
      -0.697, // marked
      -3.253, // code
      0.066, // symbols
      -3.141, // colons
      -3.554, // firstColon
      -0.552, // firstSeveral
      0, // longWords
      0.557, // sameStarts
      1.134, // pairs
      -1.313, // shortWords
      -2.977, // capitalWords
      -1.485, // links
      -1.698, // codeElements
      -2.356, // controls
      -0.148, // icons
      -2.028, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.312,
    weights: [
      0.567, // fragments
      -3.885, // goesOn
      2.258, // goesOnCount
      0.092, // wordsPerFragment
      1.066, // severalWords
      -0.5, // mostlySeveral
      0.205, // onlyLastEnds
      0.241, // sentences
      -2.127, // lastEnds
      3.392, // abbreviations
      2.663, // sentenceEnds
      -1.556, // fittingEnds
      1.419, // firstLower
      -0.571, // mixedCase
      0.137, // innerCapitals
      0.141, // someCommas
      -1.347, // mostlyCommas
      2.887, // commas
      -0.703, // caseless
      1.822, // digits
      1.595, // separators
      -0.046, // dashes
      0.545, // loneLetters
      0.454, // mostlyLetters
      0, // spelled
      -0.849, // oddities
      -0.052, // oddityShare
      -1.584, // oneWord
      -0.147, // capitals
      -0.961, // nested
      1.275, // remains
      -0.091, // bareGoesOn
      0.024, // bareText
      1.308, // mixedGaps
      -0.937, // forcedBreaks
      -0.277, // marked
      3.799, // code
      0.926, // symbols
      1.591, // colons
      -0.471, // firstColon
      0.53, // firstSeveral
      0, // longWords
      -0.261, // sameStarts
      0.852, // pairs
      -1.118, // shortWords
      1.006, // capitalWords
      -0.346, // links
      0.986, // codeElements
      -1.889, // controls
      -1.348, // icons
      -0.507, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.773,
    weights: [
      -2.613, // fragments
      -2.879, // goesOn
      1.575, // goesOnCount
      0.241, // wordsPerFragment
      1.479, // severalWords
      0.09, // mostlySeveral
      -1.648, // onlyLastEnds
      0.409, // sentences
      -1.095, // lastEnds
      2.941, // abbreviations
      3.193, // sentenceEnds
      0.253, // fittingEnds
      0.266, // firstLower
      -0.001, // mixedCase
      0.49, // innerCapitals
      0.11, // someCommas
      -0.383, // mostlyCommas
      -2.023, // commas
      1.039, // caseless
      -2.184, // digits
      -0.57, // separators
      -1.492, // dashes
      -0.432, // loneLetters
      -2.322, // mostlyLetters
      0, // spelled
      -1.152, // oddities
      2.257, // oddityShare
      -0.791, // oneWord
      -0.167, // capitals
      1.502, // nested
      0.721, // remains
      0.714, // bareGoesOn
      0.982, // bareText
      -0.975, // mixedGaps
      -0.021, // forcedBreaks
      1.864, // marked
      -2.869, // code
      0.807, // symbols
      -0.718, // colons
      0.968, // firstColon
      -0.291, // firstSeveral
      0, // longWords
      -0.206, // sameStarts
      -0.481, // pairs
      -0.349, // shortWords
      1.088, // capitalWords
      -0.519, // links
      -2.352, // codeElements
      0.052, // controls
      2.689, // icons
      2.453, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -2.179,
    weights: [
      -1.726, // fragments
      1.755, // goesOn
      2.23, // goesOnCount
      -4.323, // wordsPerFragment
      -4.207, // severalWords
      -3.304, // mostlySeveral
      2.811, // onlyLastEnds
      1.58, // sentences
      2.413, // lastEnds
      -0.938, // abbreviations
      -2.941, // sentenceEnds
      2.027, // fittingEnds
      -3.965, // firstLower
      2.721, // mixedCase
      -0.113, // innerCapitals
      2.655, // someCommas
      -3.915, // mostlyCommas
      -6.065, // commas
      -0.228, // caseless
      -1.662, // digits
      -0.618, // separators
      -0.439, // dashes
      0, // loneLetters
      -1.309, // mostlyLetters
      2.428, // spelled
      0.928, // oddities
      -1.139, // oddityShare
      0, // oneWord
      -2.101, // capitals
      0.512, // nested
      0.079, // remains
      0.06, // bareGoesOn
      -0.04, // bareText
      1.356, // mixedGaps
      -0.766, // forcedBreaks
      0.1, // marked
      -2.845, // code
      -0.548, // symbols
      -1.21, // colons
      -9.29, // firstColon
      -3.035, // firstSeveral
      0, // longWords
      -0.594, // sameStarts
      1.58, // pairs
      0.519, // shortWords
      0, // capitalWords
      -2.889, // links
      -0.015, // codeElements
      -0.397, // controls
      -0.284, // icons
      -0.269, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: -0.273,
    weights: [
      1.163, // fragments
      0.674, // goesOn
      -1.114, // goesOnCount
      -1.034, // wordsPerFragment
      -3.649, // severalWords
      0.754, // mostlySeveral
      -1.638, // onlyLastEnds
      -1.649, // sentences
      -0.287, // lastEnds
      2.764, // abbreviations
      3.066, // sentenceEnds
      -2.947, // fittingEnds
      2.013, // firstLower
      0.396, // mixedCase
      1.369, // innerCapitals
      -1.75, // someCommas
      3.846, // mostlyCommas
      -0.308, // commas
      0.556, // caseless
      4.15, // digits
      2.006, // separators
      3.581, // dashes
      -1.999, // loneLetters
      3.9, // mostlyLetters
      -4.137, // spelled
      -1.001, // oddities
      4.88, // oddityShare
      0.343, // oneWord
      1.355, // capitals
      -3.147, // nested
      -0.757, // remains
      -0.124, // bareGoesOn
      -0.45, // bareText
      -1.096, // mixedGaps
      0.485, // forcedBreaks
      -0.992, // marked
      -4.433, // code
      5.314, // symbols
      -8.126, // colons
      6.251, // firstColon
      1, // firstSeveral
      -0.115, // longWords
      1.006, // sameStarts
      -2.821, // pairs
      -1.089, // shortWords
      -1.049, // capitalWords
      0.548, // links
      -1.976, // codeElements
      1.123, // controls
      -0.069, // icons
      -0.473, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -5.539,
    weights: [
      -2.543, // fragments
      5.859, // goesOn
      1.254, // goesOnCount
      0.696, // wordsPerFragment
      7.841, // severalWords
      -0.705, // mostlySeveral
      0.321, // onlyLastEnds
      -1.583, // sentences
      1.883, // lastEnds
      1.005, // abbreviations
      0.113, // sentenceEnds
      3.669, // fittingEnds
      -0.206, // firstLower
      -1.139, // mixedCase
      4.427, // innerCapitals
      0.264, // someCommas
      -1.498, // mostlyCommas
      -2.769, // commas
      -0.032, // caseless
      3.256, // digits
      -2.26, // separators
      -1.013, // dashes
      -1.568, // loneLetters
      -0.674, // mostlyLetters
      -0.023, // spelled
      -5.352, // oddities
      -1.026, // oddityShare
      -0.012, // oneWord
      -0.632, // capitals
      -3.223, // nested
      0.037, // remains
      -0.24, // bareGoesOn
      -0.316, // bareText
      0.011, // mixedGaps
      1.097, // forcedBreaks
      -1.389, // marked
      -3.105, // code
      1.452, // symbols
      -5.444, // colons
      -3.602, // firstColon
      -0.047, // firstSeveral
      -0.067, // longWords
      -2.639, // sameStarts
      0.921, // pairs
      -0.691, // shortWords
      -3.179, // capitalWords
      0.287, // links
      -2.391, // codeElements
      -1.081, // controls
      0.034, // icons
      -0.901, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 2.738,
    weights: [
      -1.802, // fragments
      -2.17, // goesOn
      0.725, // goesOnCount
      0.376, // wordsPerFragment
      1.663, // severalWords
      -0.448, // mostlySeveral
      -0.81, // onlyLastEnds
      -0.454, // sentences
      -1.212, // lastEnds
      1.062, // abbreviations
      -2.156, // sentenceEnds
      -0.463, // fittingEnds
      0.684, // firstLower
      -2.505, // mixedCase
      -1.041, // innerCapitals
      0.29, // someCommas
      -2.026, // mostlyCommas
      3.59, // commas
      -0.213, // caseless
      -2.365, // digits
      -2.832, // separators
      -2.878, // dashes
      -2.871, // loneLetters
      -0.275, // mostlyLetters
      -0.01, // spelled
      -0.356, // oddities
      -2.91, // oddityShare
      -0.499, // oneWord
      -0.394, // capitals
      -1.693, // nested
      -0.103, // remains
      -0.04, // bareGoesOn
      -0.41, // bareText
      -0.02, // mixedGaps
      -1.021, // forcedBreaks
      -0.376, // marked
      6.46, // code
      -3.709, // symbols
      3.69, // colons
      -1.107, // firstColon
      0.364, // firstSeveral
      0.033, // longWords
      0.627, // sameStarts
      1.112, // pairs
      -2.327, // shortWords
      0.01, // capitalWords
      -0.615, // links
      2.579, // codeElements
      -1.95, // controls
      -0.543, // icons
      -0.898, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.851,
    weights: [
      -1.317, // fragments
      -4.2, // goesOn
      0.966, // goesOnCount
      -0.012, // wordsPerFragment
      4.539, // severalWords
      -1.336, // mostlySeveral
      1.81, // onlyLastEnds
      0.206, // sentences
      -3.115, // lastEnds
      3.921, // abbreviations
      2.645, // sentenceEnds
      1.894, // fittingEnds
      1.161, // firstLower
      -0.581, // mixedCase
      -0.044, // innerCapitals
      -1.736, // someCommas
      -0.665, // mostlyCommas
      -0.322, // commas
      0.136, // caseless
      -1.516, // digits
      -0.683, // separators
      -2.608, // dashes
      -0.552, // loneLetters
      -3.025, // mostlyLetters
      -0.639, // spelled
      -1.273, // oddities
      2.36, // oddityShare
      -0.563, // oneWord
      -1.189, // capitals
      0.887, // nested
      -1.071, // remains
      -1.055, // bareGoesOn
      3.154, // bareText
      -0.814, // mixedGaps
      -1.968, // forcedBreaks
      0.414, // marked
      -2.177, // code
      0.637, // symbols
      0.509, // colons
      0.592, // firstColon
      -0.022, // firstSeveral
      -0.039, // longWords
      -0.809, // sameStarts
      0.441, // pairs
      2.156, // shortWords
      0.805, // capitalWords
      -0.064, // links
      1.216, // codeElements
      1.221, // controls
      1.714, // icons
      3.346, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [-1.002, 0, 0.645, 0, 3.286, 2.73, 1.371];
