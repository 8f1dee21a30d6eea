// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 2.81,
    weights: [
      -4.913, // fragments
      4.936, // goesOn
      0, // goesOnCount
      -1.714, // wordsPerFragment
      -2.38, // severalWords
      -0.596, // mostlySeveral
      1.639, // onlyLastEnds
      1.947, // sentences
      1.364, // lastEnds
      -0.51, // abbreviations
      -2.834, // sentenceEnds
      0.95, // fittingEnds
      -3.777, // firstLower
      1.859, // mixedCase
      -1.142, // innerCapitals
      1.056, // someCommas
      -4.344, // mostlyCommas
      -1.974, // commas
      -3.126, // caseless
      -1.512, // digits
      -0.529, // separators
      -1.52, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      1.053, // oddities
      -4.255, // oddityShare
      4.352, // oneWord
      -0.088, // capitals
      5.062, // nested
      4.708, // remains
      1.903, // bareGoesOn
      -1.146, // bareText
      1.721, // mixedGaps
      -0.176, // forcedBreaks
      2.014, // marked
      -3.223, // code
      -0.968, // symbols
      -1.144, // colons
      -3.643, // firstColon
      -1.576, // firstSeveral
      -0.938, // firstWhole
      0, // longWords
      -2.126, // sameStarts
      0.11, // pairs
      3.204, // shortWords
      -0.337, // capitalWords
      -2.687, // links
      -0.444, // codeElements
      -2.094, // controls
      -0.902, // icons
      -2.418, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.378,
    weights: [
      0.082, // fragments
      0.53, // goesOn
      -0.673, // goesOnCount
      -0.415, // wordsPerFragment
      -0.799, // severalWords
      0.072, // mostlySeveral
      0.597, // onlyLastEnds
      -1.749, // sentences
      0.473, // lastEnds
      -2.718, // abbreviations
      -1.896, // sentenceEnds
      -0.431, // fittingEnds
      0.128, // firstLower
      -1.624, // mixedCase
      -0.477, // innerCapitals
      -0.209, // someCommas
      1.037, // mostlyCommas
      -0.724, // commas
      0.185, // caseless
      -0.279, // digits
      -1.351, // separators
      0.496, // dashes
      -3.972, // loneLetters
      1.557, // mostlyLetters
      0, // spelled
      0.124, // oddities
      0.365, // oddityShare
      -2.256, // oneWord
      -0.044, // capitals
      -3.26, // nested
      -2.53, // remains
      -1.758, // bareGoesOn
      -0.673, // bareText
      -1.167, // mixedGaps
      0.031, // forcedBreaks
      -1.748, // marked
      -1.967, // code
      -0.195, // symbols
      -2.505, // colons
      1.622, // firstColon
      -0.008, // firstSeveral
      0.628, // firstWhole
      0, // longWords
      0.311, // sameStarts
      -0.941, // pairs
      0.024, // shortWords
      -1.043, // capitalWords
      0.882, // links
      0.011, // codeElements
      2.729, // controls
      -1.184, // icons
      -0.015, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.291,
    weights: [
      0.995, // fragments
      3.065, // goesOn
      1.766, // goesOnCount
      0.363, // wordsPerFragment
      1.46, // severalWords
      0.624, // mostlySeveral
      -0.284, // onlyLastEnds
      -0.203, // sentences
      2.495, // lastEnds
      -1.18, // abbreviations
      -3.139, // sentenceEnds
      2.541, // fittingEnds
      -0.276, // firstLower
      -0.063, // mixedCase
      4.233, // innerCapitals
      0.71, // someCommas
      1.055, // mostlyCommas
      -2.211, // commas
      6.205, // caseless
      1.723, // digits
      -1.138, // separators
      -0.515, // dashes
      0.482, // loneLetters
      1.53, // mostlyLetters
      0, // spelled
      -2.638, // oddities
      -1.693, // oddityShare
      -0.429, // oneWord
      -0.495, // capitals
      -2.381, // nested
      -1.54, // remains
      -0.804, // bareGoesOn
      0.092, // bareText
      -2.287, // mixedGaps
      1.304, // forcedBreaks
      -1.206, // marked
      -3.71, // code
      0.09, // symbols
      -4.217, // colons
      -3.134, // firstColon
      -0.532, // firstSeveral
      -0.702, // firstWhole
      0, // longWords
      0.577, // sameStarts
      1.166, // pairs
      -1.332, // shortWords
      -3.112, // capitalWords
      -2.39, // links
      -1.448, // codeElements
      -2.331, // controls
      0.319, // icons
      -2.598, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.429,
    weights: [
      0.648, // fragments
      -3.633, // goesOn
      2.061, // goesOnCount
      0.13, // wordsPerFragment
      1.247, // severalWords
      -0.514, // mostlySeveral
      0.343, // onlyLastEnds
      0.407, // sentences
      -2.35, // lastEnds
      3.084, // abbreviations
      3.028, // sentenceEnds
      -1.39, // fittingEnds
      1.394, // firstLower
      -0.272, // mixedCase
      0.339, // innerCapitals
      0.073, // someCommas
      -1.145, // mostlyCommas
      2.618, // commas
      -0.991, // caseless
      1.861, // digits
      1.993, // separators
      0.085, // dashes
      0.689, // loneLetters
      0.627, // mostlyLetters
      0, // spelled
      -1.109, // oddities
      0.08, // oddityShare
      -1.156, // oneWord
      -0.283, // capitals
      -1.573, // nested
      -1.161, // remains
      -0.526, // bareGoesOn
      0.004, // bareText
      1.127, // mixedGaps
      -0.909, // forcedBreaks
      -0.511, // marked
      3.692, // code
      0.973, // symbols
      1.143, // colons
      0.023, // firstColon
      0.134, // firstSeveral
      -0.416, // firstWhole
      0, // longWords
      -0.233, // sameStarts
      1.079, // pairs
      -0.408, // shortWords
      0.803, // capitalWords
      -0.505, // links
      0.832, // codeElements
      -1.569, // controls
      -0.988, // icons
      -0.972, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.59,
    weights: [
      -3.414, // fragments
      -2.545, // goesOn
      1.484, // goesOnCount
      0.126, // wordsPerFragment
      0.992, // severalWords
      0.344, // mostlySeveral
      -2.121, // onlyLastEnds
      1.039, // sentences
      -0.771, // lastEnds
      3.236, // abbreviations
      3.023, // sentenceEnds
      0.599, // fittingEnds
      0.249, // firstLower
      0.454, // mixedCase
      0.562, // innerCapitals
      -0.311, // someCommas
      -0.159, // mostlyCommas
      -2.215, // commas
      0.874, // caseless
      -2.063, // digits
      -1.185, // separators
      -1.087, // dashes
      1.535, // loneLetters
      -2.436, // mostlyLetters
      0, // spelled
      0.26, // oddities
      0.668, // oddityShare
      -1.535, // oneWord
      -0.356, // capitals
      -0.339, // nested
      -1.694, // remains
      -0.126, // bareGoesOn
      0.384, // bareText
      -1.252, // mixedGaps
      -0.21, // forcedBreaks
      0.382, // marked
      -2.884, // code
      -0.154, // symbols
      1.649, // colons
      0.016, // firstColon
      0.029, // firstSeveral
      -0.413, // firstWhole
      0, // longWords
      -0.317, // sameStarts
      -0.582, // pairs
      -0.22, // shortWords
      1.175, // capitalWords
      -0.619, // links
      -1.937, // codeElements
      -1.807, // controls
      2.031, // icons
      2.202, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -2.145,
    weights: [
      -1.321, // fragments
      1.88, // goesOn
      1.989, // goesOnCount
      -3.716, // wordsPerFragment
      -3.881, // severalWords
      -3.291, // mostlySeveral
      2.424, // onlyLastEnds
      1.602, // sentences
      1.778, // lastEnds
      -0.777, // abbreviations
      -3.197, // sentenceEnds
      1.382, // fittingEnds
      -4.024, // firstLower
      2.242, // mixedCase
      -0.491, // innerCapitals
      2.832, // someCommas
      -3.099, // mostlyCommas
      -6.834, // commas
      -0.379, // caseless
      -2.992, // digits
      -2.357, // separators
      -0.372, // dashes
      0, // loneLetters
      -1.527, // mostlyLetters
      2.086, // spelled
      0.82, // oddities
      -0.691, // oddityShare
      0, // oneWord
      -1.628, // capitals
      4.081, // nested
      3.699, // remains
      1.425, // bareGoesOn
      0.914, // bareText
      1.537, // mixedGaps
      -0.483, // forcedBreaks
      0.89, // marked
      -3.014, // code
      -0.555, // symbols
      -1.251, // colons
      -9.276, // firstColon
      -3.204, // firstSeveral
      -1.939, // firstWhole
      0, // longWords
      -0.967, // sameStarts
      1.483, // pairs
      0.004, // shortWords
      0, // capitalWords
      -2.803, // links
      -0.008, // codeElements
      -0.319, // controls
      -0.042, // icons
      -0.359, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.338,
    weights: [
      0.728, // fragments
      -0.127, // goesOn
      -0.722, // goesOnCount
      -1.14, // wordsPerFragment
      -3.386, // severalWords
      1.284, // mostlySeveral
      -1.139, // onlyLastEnds
      -1.844, // sentences
      0.094, // lastEnds
      1.637, // abbreviations
      2.456, // sentenceEnds
      -2.773, // fittingEnds
      1.887, // firstLower
      0.317, // mixedCase
      1.016, // innerCapitals
      -1.989, // someCommas
      2.568, // mostlyCommas
      1.142, // commas
      1.521, // caseless
      4.12, // digits
      1.928, // separators
      3.595, // dashes
      -1.283, // loneLetters
      3.525, // mostlyLetters
      -3.733, // spelled
      -0.881, // oddities
      4.934, // oddityShare
      -0.485, // oneWord
      1.004, // capitals
      -4.12, // nested
      -2.914, // remains
      -0.98, // bareGoesOn
      -0.798, // bareText
      -1.28, // mixedGaps
      0.647, // forcedBreaks
      -1.327, // marked
      -4.26, // code
      4.36, // symbols
      -8.377, // colons
      5.891, // firstColon
      0.696, // firstSeveral
      1.313, // firstWhole
      -0.237, // longWords
      1.008, // sameStarts
      -2.611, // pairs
      -0.683, // shortWords
      -0.766, // capitalWords
      1.011, // links
      -1.768, // codeElements
      1.503, // controls
      -0.56, // icons
      -0.016, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.467,
    weights: [
      -2.247, // fragments
      6.489, // goesOn
      1.28, // goesOnCount
      0.209, // wordsPerFragment
      10.095, // severalWords
      -1.775, // mostlySeveral
      -0.081, // onlyLastEnds
      -1.181, // sentences
      1.793, // lastEnds
      2.344, // abbreviations
      2.703, // sentenceEnds
      2.878, // fittingEnds
      -0.438, // firstLower
      -2.306, // mixedCase
      5.232, // innerCapitals
      0.198, // someCommas
      -2.309, // mostlyCommas
      -1.443, // commas
      -0.203, // caseless
      3.826, // digits
      -0.568, // separators
      -0.961, // dashes
      -2.56, // loneLetters
      -0.602, // mostlyLetters
      -0.012, // spelled
      -5.42, // oddities
      -1.143, // oddityShare
      -0.038, // oneWord
      0.119, // capitals
      -3.586, // nested
      -2.302, // remains
      -0.441, // bareGoesOn
      0.237, // bareText
      -0.324, // mixedGaps
      0.958, // forcedBreaks
      -0.935, // marked
      -3.053, // code
      3.104, // symbols
      -6.452, // colons
      -3.582, // firstColon
      -0.701, // firstSeveral
      -1.938, // firstWhole
      -0.023, // longWords
      -2.04, // sameStarts
      0.801, // pairs
      -0.473, // shortWords
      -1.356, // capitalWords
      0.195, // links
      -1.947, // codeElements
      -1.526, // controls
      -0.197, // icons
      -0.71, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.087,
    weights: [
      -1.107, // fragments
      -0.398, // goesOn
      0, // goesOnCount
      0.678, // wordsPerFragment
      1.365, // severalWords
      -0.942, // mostlySeveral
      1.074, // onlyLastEnds
      -1.426, // sentences
      -1.607, // lastEnds
      -0.958, // abbreviations
      -2.876, // sentenceEnds
      0.254, // fittingEnds
      0.972, // firstLower
      -1.249, // mixedCase
      -0.123, // innerCapitals
      0.153, // someCommas
      -3.081, // mostlyCommas
      4.827, // commas
      -1.177, // caseless
      -1.921, // digits
      -0.066, // separators
      -2.867, // dashes
      -3.967, // loneLetters
      -0.187, // mostlyLetters
      -0.002, // spelled
      -0.724, // oddities
      -3.709, // oddityShare
      -0.285, // oneWord
      -0.62, // capitals
      -2.845, // nested
      -1.855, // remains
      -0.518, // bareGoesOn
      -0.546, // bareText
      0.231, // mixedGaps
      -1.425, // forcedBreaks
      -0.716, // marked
      7.112, // code
      -3.034, // symbols
      5.589, // colons
      -1.205, // firstColon
      0.247, // firstSeveral
      1.984, // firstWhole
      0.084, // longWords
      1.251, // sameStarts
      0.988, // pairs
      -2.427, // shortWords
      -0.238, // capitalWords
      -1.327, // links
      2.706, // codeElements
      -1.952, // controls
      -0.848, // icons
      -0.421, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.693,
    weights: [
      -1.284, // fragments
      -5.654, // goesOn
      1.594, // goesOnCount
      -0.662, // wordsPerFragment
      6.597, // severalWords
      -2.346, // mostlySeveral
      1.601, // onlyLastEnds
      0.229, // sentences
      -2.678, // lastEnds
      2.32, // abbreviations
      2.699, // sentenceEnds
      1.98, // fittingEnds
      0.8, // firstLower
      -1.126, // mixedCase
      0.134, // innerCapitals
      -1.441, // someCommas
      -0.985, // mostlyCommas
      -3.398, // commas
      -0.638, // caseless
      -1.647, // digits
      -0.726, // separators
      -3.054, // dashes
      -0.656, // loneLetters
      -2.872, // mostlyLetters
      -1.013, // spelled
      -1.144, // oddities
      1.831, // oddityShare
      -0.608, // oneWord
      -1.192, // capitals
      -0.25, // nested
      -2.183, // remains
      -3.123, // bareGoesOn
      3.261, // bareText
      -1.3, // mixedGaps
      -2.384, // forcedBreaks
      0.009, // marked
      -2.996, // code
      1.167, // symbols
      0.814, // colons
      1.369, // firstColon
      0.511, // firstSeveral
      0.846, // firstWhole
      -0.073, // longWords
      -1.239, // sameStarts
      0.211, // pairs
      3.109, // shortWords
      0.966, // capitalWords
      -0.317, // links
      -1.085, // codeElements
      0.964, // controls
      1.29, // icons
      3.011, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [1.28, 0.256, 0.595, 0.711, 1.144, -1.159, 0];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.559, 0, 1.315, 0, 2.764, -1.06, 1.443];
