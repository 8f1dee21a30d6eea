// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.256,
    weights: [
      -5.227, // fragments
      4.498, // goesOn
      0.407, // goesOnCount
      -2.121, // wordsPerFragment
      -1.97, // severalWords
      -0.862, // mostlySeveral
      1.701, // onlyLastEnds
      2.831, // sentences
      0.727, // lastEnds
      -0.601, // abbreviations
      -2.768, // sentenceEnds
      0, // fittingEnds
      -3.762, // firstLower
      1.345, // mixedCase
      -1.923, // innerCapitals
      0.897, // someCommas
      -4.095, // mostlyCommas
      -2.193, // commas
      -3.241, // caseless
      -1.369, // digits
      -0.505, // separators
      -1.383, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.827, // oddities
      -4.233, // oddityShare
      4.447, // oneWord
      0.113, // capitals
      5.814, // nested
      5.874, // remains
      0.709, // bareGoesOn
      -1.455, // bareText
      2.117, // mixedGaps
      -0.378, // forcedBreaks
      1.948, // marked
      -3.348, // code
      -0.686, // symbols
      -1.05, // colons
      -3.546, // firstColon
      -0.797, // firstSeveral
      -1.046, // firstWhole
      0, // longWords
      -2.283, // sameStarts
      0, // pairs
      3.059, // shortWords
      -0.234, // capitalWords
      -2.633, // links
      -0.454, // codeElements
      -2.229, // controls
      -0.885, // icons
      -2.427, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.385,
    weights: [
      0.074, // fragments
      0.56, // goesOn
      -0.658, // goesOnCount
      -0.403, // wordsPerFragment
      -0.888, // severalWords
      0.111, // mostlySeveral
      0.724, // onlyLastEnds
      -1.94, // sentences
      0.454, // lastEnds
      -2.591, // abbreviations
      -1.947, // sentenceEnds
      -0.37, // fittingEnds
      0.089, // firstLower
      -1.582, // mixedCase
      -0.46, // innerCapitals
      -0.272, // someCommas
      1.041, // mostlyCommas
      -0.522, // commas
      0.21, // caseless
      -0.287, // digits
      -1.379, // separators
      0.552, // dashes
      -3.991, // loneLetters
      1.648, // mostlyLetters
      0, // spelled
      0.146, // oddities
      0.243, // oddityShare
      -2.21, // oneWord
      -0.199, // capitals
      -3.347, // nested
      -2.492, // remains
      -1.668, // bareGoesOn
      -0.6, // bareText
      -1.293, // mixedGaps
      0.05, // forcedBreaks
      -1.795, // marked
      -2.008, // code
      -0.156, // symbols
      -2.567, // colons
      1.57, // firstColon
      0.012, // firstSeveral
      0.645, // firstWhole
      0.211, // longWords
      0.364, // sameStarts
      -0.92, // pairs
      0.01, // shortWords
      -1.088, // capitalWords
      0.908, // links
      -0.126, // codeElements
      2.767, // controls
      -0.817, // icons
      0.071, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.104,
    weights: [
      0.859, // fragments
      2.915, // goesOn
      1.867, // goesOnCount
      0.355, // wordsPerFragment
      1.517, // severalWords
      0.649, // mostlySeveral
      -0.431, // onlyLastEnds
      -0.345, // sentences
      2.827, // lastEnds
      -1.356, // abbreviations
      -3.522, // sentenceEnds
      2.667, // fittingEnds
      -0.273, // firstLower
      -0.039, // mixedCase
      4.14, // innerCapitals
      0.848, // someCommas
      1.061, // mostlyCommas
      -2.325, // commas
      6.177, // caseless
      1.701, // digits
      -0.889, // separators
      -0.657, // dashes
      0.071, // loneLetters
      1.833, // mostlyLetters
      0, // spelled
      -2.731, // oddities
      -1.731, // oddityShare
      -0.343, // oneWord
      -0.618, // capitals
      -2.476, // nested
      -1.58, // remains
      -0.722, // bareGoesOn
      0.123, // bareText
      -1.64, // mixedGaps
      1.235, // forcedBreaks
      -1.258, // marked
      -3.78, // code
      0.384, // symbols
      -4.413, // colons
      -2.971, // firstColon
      -0.601, // firstSeveral
      -0.575, // firstWhole
      -0.054, // longWords
      0.531, // sameStarts
      1.001, // pairs
      -1.268, // shortWords
      -3.067, // capitalWords
      -2.427, // links
      -1.621, // codeElements
      -2.32, // controls
      0.139, // icons
      -2.747, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.424,
    weights: [
      0.686, // fragments
      -3.585, // goesOn
      1.912, // goesOnCount
      0.136, // wordsPerFragment
      1.138, // severalWords
      -0.41, // mostlySeveral
      0.362, // onlyLastEnds
      0.433, // sentences
      -2.345, // lastEnds
      2.886, // abbreviations
      2.874, // sentenceEnds
      -1.409, // fittingEnds
      1.479, // firstLower
      -0.178, // mixedCase
      0.256, // innerCapitals
      0.17, // someCommas
      -1.026, // mostlyCommas
      2.244, // commas
      -1.027, // caseless
      1.84, // digits
      1.795, // separators
      0.055, // dashes
      0.556, // loneLetters
      0.675, // mostlyLetters
      0, // spelled
      -1.01, // oddities
      0.225, // oddityShare
      -1.235, // oneWord
      -0.295, // capitals
      -1.561, // nested
      -1.166, // remains
      -0.399, // bareGoesOn
      -0.039, // bareText
      1.196, // mixedGaps
      -1.05, // forcedBreaks
      -0.503, // marked
      3.754, // code
      0.889, // symbols
      1.044, // colons
      0.128, // firstColon
      0.115, // firstSeveral
      -0.344, // firstWhole
      -0.023, // longWords
      -0.273, // sameStarts
      1.067, // pairs
      -0.368, // shortWords
      0.892, // capitalWords
      -0.479, // links
      0.941, // codeElements
      -1.567, // controls
      -1.08, // icons
      -1.028, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.582,
    weights: [
      -3.434, // fragments
      -2.528, // goesOn
      1.496, // goesOnCount
      0.12, // wordsPerFragment
      1.034, // severalWords
      0.314, // mostlySeveral
      -2.134, // onlyLastEnds
      1.075, // sentences
      -0.893, // lastEnds
      3.371, // abbreviations
      3.276, // sentenceEnds
      0.485, // fittingEnds
      0.23, // firstLower
      0.407, // mixedCase
      0.607, // innerCapitals
      -0.314, // someCommas
      -0.119, // mostlyCommas
      -2.248, // commas
      0.874, // caseless
      -2.006, // digits
      -1.293, // separators
      -1.126, // dashes
      1.516, // loneLetters
      -2.426, // mostlyLetters
      0, // spelled
      0.194, // oddities
      0.721, // oddityShare
      -1.544, // oneWord
      -0.438, // capitals
      -0.354, // nested
      -1.641, // remains
      -0.235, // bareGoesOn
      0.573, // bareText
      -1.367, // mixedGaps
      -0.219, // forcedBreaks
      0.251, // marked
      -2.899, // code
      -0.138, // symbols
      1.668, // colons
      0.026, // firstColon
      0.044, // firstSeveral
      -0.497, // firstWhole
      -0.141, // longWords
      -0.29, // sameStarts
      -0.53, // pairs
      -0.191, // shortWords
      1.16, // capitalWords
      -0.632, // links
      -2.067, // codeElements
      -1.863, // controls
      1.806, // icons
      2.138, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.455,
    weights: [
      -1.899, // fragments
      1.384, // goesOn
      2.509, // goesOnCount
      -4.665, // wordsPerFragment
      -3.686, // severalWords
      -3.088, // mostlySeveral
      2.42, // onlyLastEnds
      1.516, // sentences
      2.109, // lastEnds
      -0.872, // abbreviations
      -3.317, // sentenceEnds
      1.541, // fittingEnds
      -3.948, // firstLower
      2.251, // mixedCase
      -0.706, // innerCapitals
      2.907, // someCommas
      -3.264, // mostlyCommas
      -6.894, // commas
      -0.326, // caseless
      -2.955, // digits
      -2.149, // separators
      -0.317, // dashes
      0, // loneLetters
      -1.492, // mostlyLetters
      2.109, // spelled
      0.749, // oddities
      -0.777, // oddityShare
      0, // oneWord
      -1.582, // capitals
      4.529, // nested
      3.292, // remains
      1.363, // bareGoesOn
      1.233, // bareText
      1.393, // mixedGaps
      -0.194, // forcedBreaks
      0.902, // marked
      -2.917, // code
      -0.572, // symbols
      -1.19, // colons
      -9.649, // firstColon
      -3.231, // firstSeveral
      -1.981, // firstWhole
      0, // longWords
      -1.037, // sameStarts
      1.506, // pairs
      -0.171, // shortWords
      0, // capitalWords
      -2.78, // links
      -0.016, // codeElements
      -0.339, // controls
      -0.256, // icons
      -0.337, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: -0.081,
    weights: [
      0.873, // fragments
      0.111, // goesOn
      -0.797, // goesOnCount
      -0.945, // wordsPerFragment
      -3.434, // severalWords
      1.193, // mostlySeveral
      -1.01, // onlyLastEnds
      -1.83, // sentences
      -0.029, // lastEnds
      1.994, // abbreviations
      2.48, // sentenceEnds
      -2.506, // fittingEnds
      1.891, // firstLower
      0.342, // mixedCase
      1.065, // innerCapitals
      -1.877, // someCommas
      2.749, // mostlyCommas
      0.784, // commas
      0.943, // caseless
      4.432, // digits
      2.01, // separators
      3.625, // dashes
      -1.264, // loneLetters
      3.548, // mostlyLetters
      -3.802, // spelled
      -0.913, // oddities
      4.942, // oddityShare
      -0.376, // oneWord
      1.155, // capitals
      -4.216, // nested
      -2.675, // remains
      -1.117, // bareGoesOn
      -0.394, // bareText
      -1.28, // mixedGaps
      0.56, // forcedBreaks
      -1.402, // marked
      -4.115, // code
      4.219, // symbols
      -8.227, // colons
      5.81, // firstColon
      0.699, // firstSeveral
      1.305, // firstWhole
      -0.242, // longWords
      0.97, // sameStarts
      -2.824, // pairs
      -0.713, // shortWords
      -0.655, // capitalWords
      0.639, // links
      -1.881, // codeElements
      1.556, // controls
      0.054, // icons
      -0.135, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.706,
    weights: [
      -2.103, // fragments
      6.843, // goesOn
      1.124, // goesOnCount
      0.131, // wordsPerFragment
      9.992, // severalWords
      -1.833, // mostlySeveral
      -0.059, // onlyLastEnds
      -1.35, // sentences
      1.986, // lastEnds
      2.64, // abbreviations
      2.027, // sentenceEnds
      3.036, // fittingEnds
      -0.518, // firstLower
      -1.934, // mixedCase
      5.162, // innerCapitals
      0.059, // someCommas
      -2.449, // mostlyCommas
      -0.979, // commas
      -0.176, // caseless
      3.956, // digits
      -1.022, // separators
      -0.836, // dashes
      -2.541, // loneLetters
      -0.611, // mostlyLetters
      -0.011, // spelled
      -5.569, // oddities
      -1.2, // oddityShare
      -0.031, // oneWord
      0.113, // capitals
      -3.629, // nested
      -2.473, // remains
      -0.442, // bareGoesOn
      0.174, // bareText
      -0.231, // mixedGaps
      0.994, // forcedBreaks
      -0.951, // marked
      -2.782, // code
      3.242, // symbols
      -6.128, // colons
      -3.627, // firstColon
      -0.705, // firstSeveral
      -1.71, // firstWhole
      -0.024, // longWords
      -2.006, // sameStarts
      0.699, // pairs
      -0.497, // shortWords
      -1.107, // capitalWords
      0.189, // links
      -4.214, // codeElements
      -1.531, // controls
      -0.361, // icons
      -0.525, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.141,
    weights: [
      -1.178, // fragments
      -0.302, // goesOn
      0.017, // goesOnCount
      0.571, // wordsPerFragment
      1.391, // severalWords
      -0.901, // mostlySeveral
      0.884, // onlyLastEnds
      -1.3, // sentences
      -1.618, // lastEnds
      -0.867, // abbreviations
      -2.711, // sentenceEnds
      0.208, // fittingEnds
      0.882, // firstLower
      -1.074, // mixedCase
      0.011, // innerCapitals
      0.203, // someCommas
      -3.018, // mostlyCommas
      4.645, // commas
      -1.115, // caseless
      -1.925, // digits
      0.032, // separators
      -2.808, // dashes
      -4.144, // loneLetters
      -0.175, // mostlyLetters
      -0.002, // spelled
      -0.654, // oddities
      -3.67, // oddityShare
      -0.3, // oneWord
      -0.649, // capitals
      -2.847, // nested
      -1.831, // remains
      -0.548, // bareGoesOn
      -0.876, // bareText
      0.235, // mixedGaps
      -1.231, // forcedBreaks
      -0.84, // marked
      6.992, // code
      -2.924, // symbols
      5.595, // colons
      -1.259, // firstColon
      0.257, // firstSeveral
      1.823, // firstWhole
      0.089, // longWords
      1.251, // sameStarts
      1.046, // pairs
      -2.337, // shortWords
      -0.352, // capitalWords
      -0.608, // links
      2.517, // codeElements
      -2.052, // controls
      -0.918, // icons
      -0.473, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.693,
    weights: [
      -1.318, // fragments
      -5.522, // goesOn
      1.581, // goesOnCount
      -0.598, // wordsPerFragment
      6.332, // severalWords
      -2.213, // mostlySeveral
      1.534, // onlyLastEnds
      0.254, // sentences
      -2.669, // lastEnds
      1.731, // abbreviations
      2.622, // sentenceEnds
      1.892, // fittingEnds
      0.711, // firstLower
      -0.954, // mixedCase
      0.169, // innerCapitals
      -1.355, // someCommas
      -0.918, // mostlyCommas
      -3.66, // commas
      -0.384, // caseless
      -1.737, // digits
      -0.572, // separators
      -2.775, // dashes
      -0.653, // loneLetters
      -2.845, // mostlyLetters
      -0.976, // spelled
      -1.016, // oddities
      1.497, // oddityShare
      -0.563, // oneWord
      -1.325, // capitals
      -0.575, // nested
      -2.064, // remains
      -2.779, // bareGoesOn
      2.835, // bareText
      -1.435, // mixedGaps
      -2.35, // forcedBreaks
      1.093, // marked
      -2.877, // code
      1.111, // symbols
      1.045, // colons
      1.222, // firstColon
      0.533, // firstSeveral
      0.8, // firstWhole
      -0.072, // longWords
      -1.39, // sameStarts
      0.271, // pairs
      3.171, // shortWords
      0.907, // capitalWords
      -0.087, // links
      -1.83, // codeElements
      0.902, // controls
      0.932, // icons
      3.239, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.024, 1.07, 0.557, -0.84, 0.075, 0, 0, 0.06, 0.516, 0.823, 0.236, 0];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.579, 0, 0.725, 0, -0.245, 1.37, 0.508, 2.188, 1.808, 0.953, 0.388, 0.419, 2.325];
