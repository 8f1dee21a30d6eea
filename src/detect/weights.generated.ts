// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.016,
    weights: [
      -5.028, // fragments
      4.587, // goesOn
      0.247, // goesOnCount
      -2.111, // wordsPerFragment
      -2.047, // severalWords
      -0.829, // mostlySeveral
      1.66, // onlyLastEnds
      3.011, // sentences
      0.589, // lastEnds
      -0.64, // abbreviations
      -2.925, // sentenceEnds
      0, // fittingEnds
      -3.623, // firstLower
      1.788, // mixedCase
      -1.654, // innerCapitals
      1.024, // someCommas
      -4.156, // mostlyCommas
      -2.228, // commas
      -3.172, // caseless
      -1.413, // digits
      -0.567, // separators
      -1.352, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.718, // oddities
      -3.632, // oddityShare
      4.318, // oneWord
      0.103, // capitals
      5.557, // nested
      5.343, // remains
      0, // bareGoesOn
      -0.404, // bareText
      2.256, // mixedGaps
      -0.497, // forcedBreaks
      1.98, // marked
      -3.408, // code
      -0.665, // symbols
      -1.101, // colons
      -3.679, // firstColon
      -0.895, // firstSeveral
      -0.96, // firstWhole
      0, // longWords
      -2.204, // sameStarts
      0, // pairs
      2.971, // shortWords
      -0.326, // capitalWords
      -2.634, // links
      -0.467, // codeElements
      -2.2, // controls
      -0.879, // icons
      -2.428, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.418,
    weights: [
      0.095, // fragments
      0.459, // goesOn
      -0.598, // goesOnCount
      -0.406, // wordsPerFragment
      -0.883, // severalWords
      0.096, // mostlySeveral
      0.962, // onlyLastEnds
      -2.203, // sentences
      0.463, // lastEnds
      -2.601, // abbreviations
      -1.949, // sentenceEnds
      -0.398, // fittingEnds
      0.085, // firstLower
      -1.641, // mixedCase
      -0.485, // innerCapitals
      -0.288, // someCommas
      1.185, // mostlyCommas
      -0.691, // commas
      0.195, // caseless
      -0.334, // digits
      -1.509, // separators
      0.51, // dashes
      -4.044, // loneLetters
      1.72, // mostlyLetters
      0, // spelled
      0.089, // oddities
      0.231, // oddityShare
      -2.101, // oneWord
      -0.209, // capitals
      -3.494, // nested
      -2.502, // remains
      -0.596, // bareGoesOn
      -0.866, // bareText
      -1.299, // mixedGaps
      0.053, // forcedBreaks
      -1.629, // marked
      -2.068, // code
      -0.115, // symbols
      -2.441, // colons
      1.441, // firstColon
      0.034, // firstSeveral
      0.656, // firstWhole
      0.215, // longWords
      0.386, // sameStarts
      -1.011, // pairs
      0.001, // shortWords
      -1.081, // capitalWords
      0.949, // links
      -0.112, // codeElements
      2.777, // controls
      -0.799, // icons
      0.111, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.785,
    weights: [
      0.114, // fragments
      3.423, // goesOn
      1.881, // goesOnCount
      0.278, // wordsPerFragment
      2.066, // severalWords
      0.15, // mostlySeveral
      -0.384, // onlyLastEnds
      -0.236, // sentences
      2.747, // lastEnds
      -1.085, // abbreviations
      -2.884, // sentenceEnds
      2.647, // fittingEnds
      -0.135, // firstLower
      -0.309, // mixedCase
      5.015, // innerCapitals
      1.046, // someCommas
      1.001, // mostlyCommas
      -2.704, // commas
      6.562, // caseless
      3.439, // digits
      -1.343, // separators
      -0.475, // dashes
      0.536, // loneLetters
      1.041, // mostlyLetters
      0, // spelled
      -2.714, // oddities
      -1.791, // oddityShare
      -0.386, // oneWord
      -0.732, // capitals
      -2.845, // nested
      -1.709, // remains
      -1.124, // bareGoesOn
      1.078, // bareText
      -1.724, // mixedGaps
      1.36, // forcedBreaks
      -0.563, // marked
      -3.335, // code
      2.886, // symbols
      -4.146, // colons
      -3.012, // firstColon
      -0.705, // firstSeveral
      -0.6, // firstWhole
      -0.06, // longWords
      0.369, // sameStarts
      0.767, // pairs
      -0.923, // shortWords
      -3.187, // capitalWords
      -2.323, // links
      -1.767, // codeElements
      -2.307, // controls
      0.191, // icons
      -2.718, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.575,
    weights: [
      0.743, // fragments
      -3.451, // goesOn
      1.842, // goesOnCount
      0.17, // wordsPerFragment
      0.976, // severalWords
      -0.377, // mostlySeveral
      0.282, // onlyLastEnds
      0.376, // sentences
      -2.362, // lastEnds
      3.079, // abbreviations
      2.905, // sentenceEnds
      -1.331, // fittingEnds
      1.495, // firstLower
      -0.197, // mixedCase
      0.279, // innerCapitals
      0.161, // someCommas
      -1, // mostlyCommas
      2.295, // commas
      -0.949, // caseless
      1.845, // digits
      1.881, // separators
      0.146, // dashes
      0.564, // loneLetters
      0.68, // mostlyLetters
      0, // spelled
      -1.082, // oddities
      0.423, // oddityShare
      -1.252, // oneWord
      -0.292, // capitals
      -1.573, // nested
      -1.137, // remains
      0.817, // bareGoesOn
      -0.91, // bareText
      1.208, // mixedGaps
      -1.067, // forcedBreaks
      -0.906, // marked
      3.798, // code
      0.841, // symbols
      0.779, // colons
      0.375, // firstColon
      0.204, // firstSeveral
      -0.341, // firstWhole
      -0.024, // longWords
      -0.319, // sameStarts
      1.105, // pairs
      -0.391, // shortWords
      0.919, // capitalWords
      -0.576, // links
      0.912, // codeElements
      -1.55, // controls
      -1.079, // icons
      -1.018, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.901,
    weights: [
      -3.515, // fragments
      -2.662, // goesOn
      1.528, // goesOnCount
      0.106, // wordsPerFragment
      1.052, // severalWords
      0.293, // mostlySeveral
      -2.014, // onlyLastEnds
      0.942, // sentences
      -0.856, // lastEnds
      3.205, // abbreviations
      3.123, // sentenceEnds
      0.441, // fittingEnds
      0.15, // firstLower
      0.323, // mixedCase
      0.423, // innerCapitals
      -0.247, // someCommas
      -0.186, // mostlyCommas
      -2.29, // commas
      0.757, // caseless
      -2.173, // digits
      -1.481, // separators
      -1.275, // dashes
      1.738, // loneLetters
      -2.513, // mostlyLetters
      0, // spelled
      0.608, // oddities
      0.439, // oddityShare
      -2.68, // oneWord
      -0.481, // capitals
      -0.063, // nested
      -1.371, // remains
      -0.766, // bareGoesOn
      0.657, // bareText
      -1.422, // mixedGaps
      -0.276, // forcedBreaks
      -0.94, // marked
      -2.997, // code
      -0.224, // symbols
      1.688, // colons
      0.096, // firstColon
      0.037, // firstSeveral
      -0.494, // firstWhole
      -0.14, // longWords
      -0.269, // sameStarts
      -0.574, // pairs
      -0.334, // shortWords
      1.143, // capitalWords
      -0.637, // links
      -2.157, // codeElements
      -1.873, // controls
      1.841, // icons
      2.058, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.555,
    weights: [
      -1.907, // fragments
      1.388, // goesOn
      2.531, // goesOnCount
      -4.6, // wordsPerFragment
      -3.804, // severalWords
      -3.071, // mostlySeveral
      2.427, // onlyLastEnds
      1.559, // sentences
      2.074, // lastEnds
      -0.836, // abbreviations
      -3.407, // sentenceEnds
      1.578, // fittingEnds
      -3.953, // firstLower
      2.225, // mixedCase
      -0.701, // innerCapitals
      2.854, // someCommas
      -3.243, // mostlyCommas
      -6.874, // commas
      -0.338, // caseless
      -2.951, // digits
      -2.125, // separators
      -0.318, // dashes
      0, // loneLetters
      -1.551, // mostlyLetters
      2.088, // spelled
      0.747, // oddities
      -0.769, // oddityShare
      0, // oneWord
      -1.589, // capitals
      4.416, // nested
      2.995, // remains
      1.672, // bareGoesOn
      1.369, // bareText
      1.483, // mixedGaps
      -0.228, // forcedBreaks
      0.912, // marked
      -2.922, // code
      -0.557, // symbols
      -1.154, // colons
      -9.777, // firstColon
      -3.311, // firstSeveral
      -2.005, // firstWhole
      0, // longWords
      -1.017, // sameStarts
      1.489, // pairs
      -0.091, // shortWords
      0, // capitalWords
      -2.776, // links
      -0.034, // codeElements
      -0.336, // controls
      -0.249, // icons
      -0.338, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.148,
    weights: [
      0.881, // fragments
      0.014, // goesOn
      -0.818, // goesOnCount
      -0.919, // wordsPerFragment
      -3.791, // severalWords
      1.441, // mostlySeveral
      -1.078, // onlyLastEnds
      -1.852, // sentences
      0.004, // lastEnds
      2.063, // abbreviations
      2.201, // sentenceEnds
      -2.511, // fittingEnds
      1.896, // firstLower
      0.344, // mixedCase
      0.941, // innerCapitals
      -1.932, // someCommas
      2.727, // mostlyCommas
      0.983, // commas
      1.148, // caseless
      4.329, // digits
      1.854, // separators
      3.531, // dashes
      -1.391, // loneLetters
      3.662, // mostlyLetters
      -3.799, // spelled
      -0.917, // oddities
      4.9, // oddityShare
      -0.354, // oneWord
      1.123, // capitals
      -4.335, // nested
      -2.741, // remains
      -1.282, // bareGoesOn
      -0.434, // bareText
      -1.317, // mixedGaps
      0.55, // forcedBreaks
      -1.174, // marked
      -4.129, // code
      4.017, // symbols
      -7.856, // colons
      5.515, // firstColon
      0.667, // firstSeveral
      1.398, // firstWhole
      -0.238, // longWords
      1.041, // sameStarts
      -2.98, // pairs
      -0.741, // shortWords
      -0.69, // capitalWords
      0.642, // links
      -1.669, // codeElements
      1.298, // controls
      0.074, // icons
      -0.036, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.627,
    weights: [
      -2.193, // fragments
      6.826, // goesOn
      1.19, // goesOnCount
      0.084, // wordsPerFragment
      10.243, // severalWords
      -1.908, // mostlySeveral
      -0.094, // onlyLastEnds
      -1.379, // sentences
      1.978, // lastEnds
      2.745, // abbreviations
      2.085, // sentenceEnds
      3.05, // fittingEnds
      -0.512, // firstLower
      -1.978, // mixedCase
      5.315, // innerCapitals
      0.092, // someCommas
      -2.109, // mostlyCommas
      -1.054, // commas
      -0.243, // caseless
      4.041, // digits
      -1.042, // separators
      -0.825, // dashes
      -2.866, // loneLetters
      -0.561, // mostlyLetters
      -0.009, // spelled
      -5.589, // oddities
      -1.232, // oddityShare
      -0.029, // oneWord
      0.095, // capitals
      -3.896, // nested
      -2.686, // remains
      -0.636, // bareGoesOn
      0.137, // bareText
      -0.275, // mixedGaps
      0.991, // forcedBreaks
      -0.93, // marked
      -2.897, // code
      3.475, // symbols
      -6.238, // colons
      -3.352, // firstColon
      -0.646, // firstSeveral
      -1.732, // firstWhole
      -0.024, // longWords
      -2.108, // sameStarts
      0.707, // pairs
      -0.369, // shortWords
      -1.169, // capitalWords
      0.206, // links
      -4.684, // codeElements
      -1.545, // controls
      -0.323, // icons
      -0.62, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 0.999,
    weights: [
      -1.171, // fragments
      -0.189, // goesOn
      0.037, // goesOnCount
      0.564, // wordsPerFragment
      1.531, // severalWords
      -0.988, // mostlySeveral
      0.876, // onlyLastEnds
      -1.275, // sentences
      -1.648, // lastEnds
      -0.707, // abbreviations
      -2.566, // sentenceEnds
      0.225, // fittingEnds
      0.89, // firstLower
      -1.099, // mixedCase
      0.165, // innerCapitals
      0.106, // someCommas
      -2.934, // mostlyCommas
      4.741, // commas
      -1.191, // caseless
      -1.792, // digits
      0.15, // separators
      -2.631, // dashes
      -4.201, // loneLetters
      -0.164, // mostlyLetters
      -0.002, // spelled
      -0.56, // oddities
      -3.603, // oddityShare
      -0.319, // oneWord
      -0.645, // capitals
      -2.898, // nested
      -1.823, // remains
      -0.599, // bareGoesOn
      -0.917, // bareText
      0.195, // mixedGaps
      -1.203, // forcedBreaks
      -0.876, // marked
      6.948, // code
      -2.634, // symbols
      5.477, // colons
      -1.21, // firstColon
      0.271, // firstSeveral
      1.815, // firstWhole
      0.089, // longWords
      1.169, // sameStarts
      1.111, // pairs
      -2.383, // shortWords
      -0.372, // capitalWords
      -0.616, // links
      1.789, // codeElements
      -2.077, // controls
      -0.911, // icons
      -0.472, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.981,
    weights: [
      -1.234, // fragments
      -5.209, // goesOn
      1.348, // goesOnCount
      -0.55, // wordsPerFragment
      5.443, // severalWords
      -1.97, // mostlySeveral
      1.408, // onlyLastEnds
      0.219, // sentences
      -2.592, // lastEnds
      1.382, // abbreviations
      2.356, // sentenceEnds
      1.851, // fittingEnds
      0.733, // firstLower
      -1.012, // mixedCase
      -0.114, // innerCapitals
      -1.473, // someCommas
      -1.749, // mostlyCommas
      -2.148, // commas
      -0.576, // caseless
      -1.746, // digits
      -0.466, // separators
      -3.033, // dashes
      -0.818, // loneLetters
      -2.576, // mostlyLetters
      -0.843, // spelled
      -1.108, // oddities
      1.598, // oddityShare
      -0.701, // oneWord
      -1.469, // capitals
      -0.962, // nested
      -2.461, // remains
      -3.316, // bareGoesOn
      2.639, // bareText
      -1.014, // mixedGaps
      -2.225, // forcedBreaks
      1.583, // marked
      -2.247, // code
      0.145, // symbols
      0.538, // colons
      2.168, // firstColon
      0.646, // firstSeveral
      0.908, // firstWhole
      -0.098, // longWords
      -1.042, // sameStarts
      -0.013, // pairs
      2.808, // shortWords
      0.799, // capitalWords
      -0.201, // links
      -2.078, // codeElements
      1.156, // controls
      0.791, // icons
      2.654, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.327, 1.376, 0.555, -0.636, 0.058, 0, 0, 0.066, 0.6, 1.066, 0.087, 0.205];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.532, 0, 0.589, 0, -0.184, 1.254, 0.506, 2.146, 1.745, 0.91, 0.479, 0.479, 2.289];
