// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.003,
    weights: [
      -4.934, // fragments
      4.501, // goesOn
      0.221, // goesOnCount
      -2.086, // wordsPerFragment
      -2.138, // severalWords
      -0.823, // mostlySeveral
      1.625, // onlyLastEnds
      3.049, // sentences
      0.523, // lastEnds
      -0.675, // abbreviations
      -2.912, // sentenceEnds
      0, // fittingEnds
      -3.59, // firstLower
      1.858, // mixedCase
      -1.562, // innerCapitals
      1.124, // someCommas
      -4.194, // mostlyCommas
      -2.238, // commas
      -3.213, // caseless
      -1.498, // digits
      -0.576, // separators
      -1.391, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.903, // oddities
      -3.712, // oddityShare
      4.237, // oneWord
      0.095, // capitals
      5.251, // nested
      5.101, // remains
      0, // bareGoesOn
      0.33, // bareText
      2.498, // mixedGaps
      -0.533, // forcedBreaks
      2.624, // marked
      -3.449, // code
      -0.668, // symbols
      -1.117, // colons
      -3.743, // firstColon
      -0.878, // firstSeveral
      -0.973, // firstWhole
      0, // longWords
      -2.228, // sameStarts
      0, // pairs
      2.958, // shortWords
      -0.399, // capitalWords
      -2.652, // links
      -0.478, // codeElements
      -2.18, // controls
      -0.88, // icons
      -2.429, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.415,
    weights: [
      0.094, // fragments
      0.458, // goesOn
      -0.596, // goesOnCount
      -0.406, // wordsPerFragment
      -0.881, // severalWords
      0.095, // mostlySeveral
      0.983, // onlyLastEnds
      -2.231, // sentences
      0.458, // lastEnds
      -2.59, // abbreviations
      -1.937, // sentenceEnds
      -0.401, // fittingEnds
      0.087, // firstLower
      -1.648, // mixedCase
      -0.482, // innerCapitals
      -0.285, // someCommas
      1.195, // mostlyCommas
      -0.702, // commas
      0.201, // caseless
      -0.331, // digits
      -1.515, // separators
      0.513, // dashes
      -4.041, // loneLetters
      1.721, // mostlyLetters
      0, // spelled
      0.075, // oddities
      0.26, // oddityShare
      -2.105, // oneWord
      -0.201, // capitals
      -3.38, // nested
      -2.3, // remains
      -0.668, // bareGoesOn
      -0.935, // bareText
      -1.372, // mixedGaps
      0.057, // forcedBreaks
      -2.069, // marked
      -2.066, // code
      -0.111, // symbols
      -2.446, // colons
      1.447, // firstColon
      0.035, // firstSeveral
      0.655, // firstWhole
      0.215, // longWords
      0.389, // sameStarts
      -1.009, // pairs
      -0.003, // shortWords
      -1.084, // capitalWords
      0.953, // links
      -0.112, // codeElements
      2.782, // controls
      -0.799, // icons
      0.114, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.795,
    weights: [
      0.111, // fragments
      3.426, // goesOn
      1.883, // goesOnCount
      0.278, // wordsPerFragment
      2.071, // severalWords
      0.145, // mostlySeveral
      -0.38, // onlyLastEnds
      -0.237, // sentences
      2.74, // lastEnds
      -1.085, // abbreviations
      -2.876, // sentenceEnds
      2.655, // fittingEnds
      -0.128, // firstLower
      -0.305, // mixedCase
      5.028, // innerCapitals
      1.051, // someCommas
      0.999, // mostlyCommas
      -2.708, // commas
      6.576, // caseless
      3.453, // digits
      -1.342, // separators
      -0.468, // dashes
      0.541, // loneLetters
      1.04, // mostlyLetters
      0, // spelled
      -2.693, // oddities
      -1.779, // oddityShare
      -0.391, // oneWord
      -0.724, // capitals
      -2.779, // nested
      -1.445, // remains
      -1.218, // bareGoesOn
      1.059, // bareText
      -1.887, // mixedGaps
      1.358, // forcedBreaks
      -0.77, // marked
      -3.332, // code
      2.889, // symbols
      -4.145, // colons
      -3.009, // firstColon
      -0.702, // firstSeveral
      -0.592, // firstWhole
      -0.06, // longWords
      0.371, // sameStarts
      0.768, // pairs
      -0.926, // shortWords
      -3.217, // capitalWords
      -2.322, // links
      -1.768, // codeElements
      -2.304, // controls
      0.193, // icons
      -2.717, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.576,
    weights: [
      0.742, // fragments
      -3.454, // goesOn
      1.844, // goesOnCount
      0.17, // wordsPerFragment
      0.977, // severalWords
      -0.378, // mostlySeveral
      0.281, // onlyLastEnds
      0.374, // sentences
      -2.363, // lastEnds
      3.083, // abbreviations
      2.909, // sentenceEnds
      -1.331, // fittingEnds
      1.497, // firstLower
      -0.201, // mixedCase
      0.28, // innerCapitals
      0.162, // someCommas
      -0.996, // mostlyCommas
      2.291, // commas
      -0.947, // caseless
      1.847, // digits
      1.88, // separators
      0.149, // dashes
      0.567, // loneLetters
      0.68, // mostlyLetters
      0, // spelled
      -1.09, // oddities
      0.428, // oddityShare
      -1.25, // oneWord
      -0.29, // capitals
      -1.544, // nested
      -0.908, // remains
      0.787, // bareGoesOn
      -0.934, // bareText
      1.18, // mixedGaps
      -1.067, // forcedBreaks
      -0.993, // marked
      3.8, // code
      0.842, // symbols
      0.777, // colons
      0.376, // firstColon
      0.205, // firstSeveral
      -0.342, // firstWhole
      -0.023, // longWords
      -0.319, // sameStarts
      1.109, // pairs
      -0.393, // shortWords
      0.918, // capitalWords
      -0.575, // links
      0.912, // codeElements
      -1.549, // controls
      -1.079, // icons
      -1.016, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.876,
    weights: [
      -3.471, // fragments
      -2.638, // goesOn
      1.478, // goesOnCount
      0.104, // wordsPerFragment
      1.051, // severalWords
      0.326, // mostlySeveral
      -2.004, // onlyLastEnds
      0.98, // sentences
      -0.828, // lastEnds
      3.118, // abbreviations
      3.065, // sentenceEnds
      0.427, // fittingEnds
      0.151, // firstLower
      0.311, // mixedCase
      0.398, // innerCapitals
      -0.259, // someCommas
      -0.202, // mostlyCommas
      -2.284, // commas
      0.716, // caseless
      -2.211, // digits
      -1.49, // separators
      -1.301, // dashes
      1.722, // loneLetters
      -2.504, // mostlyLetters
      0, // spelled
      0.598, // oddities
      0.433, // oddityShare
      -2.667, // oneWord
      -0.48, // capitals
      -0.04, // nested
      -1.156, // remains
      -0.745, // bareGoesOn
      0.603, // bareText
      -1.445, // mixedGaps
      -0.228, // forcedBreaks
      -1.014, // marked
      -3.006, // code
      -0.238, // symbols
      1.726, // colons
      0.084, // firstColon
      0.008, // firstSeveral
      -0.489, // firstWhole
      -0.141, // longWords
      -0.272, // sameStarts
      -0.572, // pairs
      -0.326, // shortWords
      1.169, // capitalWords
      -0.634, // links
      -2.152, // codeElements
      -1.875, // controls
      1.837, // icons
      2.063, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.552,
    weights: [
      -1.91, // fragments
      1.391, // goesOn
      2.532, // goesOnCount
      -4.606, // wordsPerFragment
      -3.797, // severalWords
      -3.08, // mostlySeveral
      2.45, // onlyLastEnds
      1.551, // sentences
      2.058, // lastEnds
      -0.837, // abbreviations
      -3.397, // sentenceEnds
      1.603, // fittingEnds
      -3.958, // firstLower
      2.24, // mixedCase
      -0.712, // innerCapitals
      2.854, // someCommas
      -3.243, // mostlyCommas
      -6.876, // commas
      -0.339, // caseless
      -2.951, // digits
      -2.13, // separators
      -0.32, // dashes
      0, // loneLetters
      -1.555, // mostlyLetters
      2.088, // spelled
      0.75, // oddities
      -0.771, // oddityShare
      0, // oneWord
      -1.599, // capitals
      4.367, // nested
      2.931, // remains
      1.77, // bareGoesOn
      1.546, // bareText
      1.486, // mixedGaps
      -0.232, // forcedBreaks
      1.094, // marked
      -2.927, // code
      -0.56, // symbols
      -1.156, // colons
      -9.778, // firstColon
      -3.316, // firstSeveral
      -2.007, // firstWhole
      0, // longWords
      -0.997, // sameStarts
      1.489, // pairs
      -0.087, // shortWords
      0, // capitalWords
      -2.778, // links
      -0.034, // codeElements
      -0.336, // controls
      -0.248, // icons
      -0.339, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.148,
    weights: [
      0.88, // fragments
      0.007, // goesOn
      -0.818, // goesOnCount
      -0.92, // wordsPerFragment
      -3.786, // severalWords
      1.44, // mostlySeveral
      -1.073, // onlyLastEnds
      -1.849, // sentences
      0.002, // lastEnds
      2.057, // abbreviations
      2.201, // sentenceEnds
      -2.509, // fittingEnds
      1.901, // firstLower
      0.338, // mixedCase
      0.942, // innerCapitals
      -1.931, // someCommas
      2.727, // mostlyCommas
      0.979, // commas
      1.243, // caseless
      4.329, // digits
      1.854, // separators
      3.529, // dashes
      -1.391, // loneLetters
      3.664, // mostlyLetters
      -3.797, // spelled
      -0.919, // oddities
      4.91, // oddityShare
      -0.356, // oneWord
      1.131, // capitals
      -4.272, // nested
      -2.591, // remains
      -1.581, // bareGoesOn
      -0.595, // bareText
      -1.321, // mixedGaps
      0.555, // forcedBreaks
      -1.473, // marked
      -4.128, // code
      4.017, // symbols
      -7.853, // colons
      5.515, // firstColon
      0.67, // firstSeveral
      1.398, // firstWhole
      -0.238, // longWords
      1.039, // sameStarts
      -2.981, // pairs
      -0.741, // shortWords
      -0.69, // capitalWords
      0.643, // links
      -1.67, // codeElements
      1.297, // controls
      0.066, // icons
      -0.036, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.641,
    weights: [
      -2.198, // fragments
      6.836, // goesOn
      1.194, // goesOnCount
      0.085, // wordsPerFragment
      10.244, // severalWords
      -1.904, // mostlySeveral
      -0.096, // onlyLastEnds
      -1.378, // sentences
      1.978, // lastEnds
      2.747, // abbreviations
      2.103, // sentenceEnds
      3.046, // fittingEnds
      -0.509, // firstLower
      -1.974, // mixedCase
      5.334, // innerCapitals
      0.091, // someCommas
      -2.107, // mostlyCommas
      -1.059, // commas
      -0.29, // caseless
      4.056, // digits
      -1.035, // separators
      -0.82, // dashes
      -2.865, // loneLetters
      -0.56, // mostlyLetters
      -0.009, // spelled
      -5.604, // oddities
      -1.245, // oddityShare
      -0.029, // oneWord
      0.096, // capitals
      -3.838, // nested
      -2.577, // remains
      -0.936, // bareGoesOn
      0.05, // bareText
      -0.279, // mixedGaps
      0.997, // forcedBreaks
      -1.133, // marked
      -2.897, // code
      3.473, // symbols
      -6.235, // colons
      -3.352, // firstColon
      -0.648, // firstSeveral
      -1.732, // firstWhole
      -0.024, // longWords
      -2.114, // sameStarts
      0.71, // pairs
      -0.37, // shortWords
      -1.172, // capitalWords
      0.206, // links
      -4.686, // codeElements
      -1.544, // controls
      -0.325, // icons
      -0.621, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 0.998,
    weights: [
      -1.172, // fragments
      -0.192, // goesOn
      0.038, // goesOnCount
      0.565, // wordsPerFragment
      1.533, // severalWords
      -0.988, // mostlySeveral
      0.875, // onlyLastEnds
      -1.274, // sentences
      -1.648, // lastEnds
      -0.706, // abbreviations
      -2.566, // sentenceEnds
      0.224, // fittingEnds
      0.892, // firstLower
      -1.102, // mixedCase
      0.167, // innerCapitals
      0.104, // someCommas
      -2.936, // mostlyCommas
      4.745, // commas
      -1.164, // caseless
      -1.791, // digits
      0.152, // separators
      -2.63, // dashes
      -4.202, // loneLetters
      -0.164, // mostlyLetters
      -0.002, // spelled
      -0.562, // oddities
      -3.602, // oddityShare
      -0.319, // oneWord
      -0.644, // capitals
      -2.865, // nested
      -1.729, // remains
      -0.719, // bareGoesOn
      -1.01, // bareText
      0.193, // mixedGaps
      -1.202, // forcedBreaks
      -0.987, // marked
      6.949, // code
      -2.633, // symbols
      5.478, // colons
      -1.208, // firstColon
      0.271, // firstSeveral
      1.816, // firstWhole
      0.089, // longWords
      1.169, // sameStarts
      1.112, // pairs
      -2.383, // shortWords
      -0.373, // capitalWords
      -0.616, // links
      1.789, // codeElements
      -2.077, // controls
      -0.912, // icons
      -0.472, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.979,
    weights: [
      -1.235, // fragments
      -5.211, // goesOn
      1.349, // goesOnCount
      -0.551, // wordsPerFragment
      5.445, // severalWords
      -1.97, // mostlySeveral
      1.404, // onlyLastEnds
      0.221, // sentences
      -2.592, // lastEnds
      1.387, // abbreviations
      2.357, // sentenceEnds
      1.849, // fittingEnds
      0.735, // firstLower
      -1.016, // mixedCase
      -0.112, // innerCapitals
      -1.471, // someCommas
      -1.75, // mostlyCommas
      -2.151, // commas
      -0.563, // caseless
      -1.743, // digits
      -0.465, // separators
      -3.033, // dashes
      -0.817, // loneLetters
      -2.575, // mostlyLetters
      -0.841, // spelled
      -1.115, // oddities
      1.608, // oddityShare
      -0.701, // oneWord
      -1.466, // capitals
      -0.92, // nested
      -2.291, // remains
      -3.478, // bareGoesOn
      2.604, // bareText
      -1.02, // mixedGaps
      -2.221, // forcedBreaks
      1.412, // marked
      -2.246, // code
      0.146, // symbols
      0.536, // colons
      2.171, // firstColon
      0.647, // firstSeveral
      0.909, // firstWhole
      -0.098, // longWords
      -1.042, // sameStarts
      -0.011, // pairs
      2.807, // shortWords
      0.799, // capitalWords
      -0.201, // links
      -2.079, // codeElements
      1.155, // controls
      0.798, // icons
      2.654, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.333, 1.406, 0.541, -0.587, 0.003, 0, 0, 0.069, 0.608, 1.096, 0.076, 0.205];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.53, 0, 0.578, 0, -0.189, 1.242, 0.506, 2.143, 1.737, 0.914, 0.489, 0.459, 2.327];
