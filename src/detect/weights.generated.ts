// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 2.718,
    weights: [
      -5.363, // fragments
      4.37, // goesOn
      0.136, // goesOnCount
      -1.785, // wordsPerFragment
      -2.385, // severalWords
      -0.947, // mostlySeveral
      1.926, // onlyLastEnds
      2.205, // sentences
      1.55, // lastEnds
      -1.095, // abbreviations
      -1.391, // sentenceEnds
      0.096, // fittingEnds
      -3.044, // firstLower
      1.981, // mixedCase
      -1.439, // innerCapitals
      0.209, // someCommas
      -4.147, // mostlyCommas
      -1.962, // commas
      -0.754, // caseless
      -0.948, // digits
      0, // separators
      -0.746, // dashes
      7.271, // loneLetters
      -2.436, // mostlyLetters
      0.372, // oddities
      -3.903, // oddityShare
      3.18, // oneWord
      0.041, // capitals
      1.607, // nested
      0, // remains
      0.005, // bareGoesOn
      -0.662, // bareText
      0.947, // mixedGaps
      -2.273, // forcedBreaks
      -0.047, // marked
      -2.619, // code
      -0.78, // symbols
      -0.918, // colons
      -3.295, // firstColon
      -1.08, // firstSeveral
      0, // longWords
      -1.136, // sameStarts
      0.411, // pairs
      2.165, // shortWords
      -0.247, // capitalWords
      -2.401, // links
      -0.339, // codeElements
      -2.099, // controls
      -0.637, // icons
      -0.061, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.096,
    weights: [
      0.877, // fragments
      0.972, // goesOn
      -0.974, // goesOnCount
      -0.376, // wordsPerFragment
      -0.724, // severalWords
      -0.059, // mostlySeveral
      -0.156, // onlyLastEnds
      -1.082, // sentences
      -0.407, // lastEnds
      -1.098, // abbreviations
      0.379, // sentenceEnds
      -0.682, // fittingEnds
      0.574, // firstLower
      -1.32, // mixedCase
      -0.007, // innerCapitals
      0.168, // someCommas
      1.09, // mostlyCommas
      -1.152, // commas
      1.199, // caseless
      -0.012, // digits
      -2.108, // separators
      1.254, // dashes
      -6.718, // loneLetters
      2.412, // mostlyLetters
      -1.059, // oddities
      1.866, // oddityShare
      -1.461, // oneWord
      -0.131, // capitals
      -1.824, // nested
      -1.898, // remains
      -1.07, // bareGoesOn
      -0.197, // bareText
      -0.849, // mixedGaps
      0.377, // forcedBreaks
      -0.548, // marked
      -2.648, // code
      -0.13, // symbols
      -3.475, // colons
      2.329, // firstColon
      0.299, // firstSeveral
      0, // longWords
      0.081, // sameStarts
      -2.206, // pairs
      -0.711, // shortWords
      -1.086, // capitalWords
      0.749, // links
      -2.403, // codeElements
      2.949, // controls
      -0.982, // icons
      -0.305, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -9.027,
    weights: [
      0.933, // fragments
      2.318, // goesOn
      3.331, // goesOnCount
      0.439, // wordsPerFragment
      1.325, // severalWords
      0.808, // mostlySeveral
      -0.383, // onlyLastEnds
      -0.377, // sentences
      1.871, // lastEnds
      -1.806, // abbreviations
      -1.18, // sentenceEnds
      3.674, // fittingEnds
      0.075, // firstLower
      0.475, // mixedCase
      5.864, // innerCapitals
      0.518, // someCommas
      1.667, // mostlyCommas
      -2.525, // commas
      -0.387, // caseless
      2.378, // digits
      -0.859, // separators
      -0.767, // dashes
      0.043, // loneLetters
      1.048, // mostlyLetters
      -2.239, // oddities
      -1.299, // oddityShare
      -0.771, // oneWord
      -0.665, // capitals
      -1.472, // nested
      0.505, // remains
      -0.113, // bareGoesOn
      -0.951, // bareText
      -2.237, // mixedGaps
      1.438, // forcedBreaks
      -0.766, // marked
      -3.674, // code
      -0.053, // symbols
      -2.814, // colons
      -3.556, // firstColon
      -0.342, // firstSeveral
      0, // longWords
      1.001, // sameStarts
      1.277, // pairs
      -0.93, // shortWords
      -2.598, // capitalWords
      -1.276, // links
      -1.425, // codeElements
      -2.3, // controls
      -0.064, // icons
      -0.777, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -1.392,
    weights: [
      0.452, // fragments
      -5.229, // goesOn
      2.451, // goesOnCount
      0.19, // wordsPerFragment
      1.348, // severalWords
      -0.961, // mostlySeveral
      -0.006, // onlyLastEnds
      0.025, // sentences
      -1.669, // lastEnds
      1.769, // abbreviations
      2.542, // sentenceEnds
      -2.196, // fittingEnds
      1.561, // firstLower
      -0.237, // mixedCase
      -0.64, // innerCapitals
      0.152, // someCommas
      -1.241, // mostlyCommas
      2.428, // commas
      -0.579, // caseless
      1.16, // digits
      1.726, // separators
      -0.968, // dashes
      0.277, // loneLetters
      0.439, // mostlyLetters
      -0.178, // oddities
      0.284, // oddityShare
      -1.933, // oneWord
      -0.135, // capitals
      -0.88, // nested
      1.393, // remains
      -0.081, // bareGoesOn
      0.834, // bareText
      1.061, // mixedGaps
      -1.304, // forcedBreaks
      -0.236, // marked
      4.777, // code
      0.916, // symbols
      2.201, // colons
      -0.569, // firstColon
      0.552, // firstSeveral
      0, // longWords
      0, // sameStarts
      1.23, // pairs
      -0.8, // shortWords
      1.121, // capitalWords
      -0.406, // links
      3.01, // codeElements
      -1.252, // controls
      -0.091, // icons
      -1.033, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.654,
    weights: [
      -3.539, // fragments
      -3.578, // goesOn
      2.722, // goesOnCount
      0.055, // wordsPerFragment
      1.277, // severalWords
      0.678, // mostlySeveral
      -1.473, // onlyLastEnds
      -0.194, // sentences
      -1.034, // lastEnds
      4.573, // abbreviations
      3.301, // sentenceEnds
      0.156, // fittingEnds
      0.053, // firstLower
      -0.901, // mixedCase
      1.056, // innerCapitals
      -1.626, // someCommas
      -0.62, // mostlyCommas
      -2.18, // commas
      0.26, // caseless
      -2.08, // digits
      -0.309, // separators
      -1.309, // dashes
      0.036, // loneLetters
      -2.727, // mostlyLetters
      0.045, // oddities
      2.678, // oddityShare
      -2.338, // oneWord
      -0.163, // capitals
      1.02, // nested
      2.074, // remains
      0.405, // bareGoesOn
      -1.184, // bareText
      -1.527, // mixedGaps
      0.015, // forcedBreaks
      2.373, // marked
      -2.665, // code
      0.505, // symbols
      0.612, // colons
      2.48, // firstColon
      -0.59, // firstSeveral
      0, // longWords
      0.047, // sameStarts
      -1.852, // pairs
      -0.235, // shortWords
      1.213, // capitalWords
      -0.332, // links
      -1.97, // codeElements
      -1.782, // controls
      2.5, // icons
      2.846, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -2.223,
    weights: [
      -1.748, // fragments
      1.492, // goesOn
      2.42, // goesOnCount
      -3.812, // wordsPerFragment
      -4.603, // severalWords
      -3.588, // mostlySeveral
      2.936, // onlyLastEnds
      1.406, // sentences
      2.404, // lastEnds
      -1.382, // abbreviations
      -2.879, // sentenceEnds
      2.164, // fittingEnds
      -4.043, // firstLower
      2.324, // mixedCase
      0, // innerCapitals
      2.651, // someCommas
      -3.866, // mostlyCommas
      -6.271, // commas
      -0.216, // caseless
      -1.646, // digits
      -0.292, // separators
      -0.269, // dashes
      2.093, // loneLetters
      -2.037, // mostlyLetters
      0.619, // oddities
      -0.537, // oddityShare
      0, // oneWord
      -1.915, // capitals
      0.701, // nested
      0.092, // remains
      0.062, // bareGoesOn
      0.067, // bareText
      1.213, // mixedGaps
      -0.814, // forcedBreaks
      0.141, // marked
      -2.837, // code
      -0.705, // symbols
      -1.347, // colons
      -9.386, // firstColon
      -2.926, // firstSeveral
      -0.001, // longWords
      -0.78, // sameStarts
      1.835, // pairs
      0.192, // shortWords
      0, // capitalWords
      -2.857, // links
      -0.021, // codeElements
      -0.183, // controls
      0, // icons
      0, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: -0.546,
    weights: [
      1.54, // fragments
      0.787, // goesOn
      -1.592, // goesOnCount
      -1.058, // wordsPerFragment
      -5.066, // severalWords
      1.13, // mostlySeveral
      -0.27, // onlyLastEnds
      -3.282, // sentences
      -0.502, // lastEnds
      2.723, // abbreviations
      4.75, // sentenceEnds
      -3.592, // fittingEnds
      2.864, // firstLower
      1.832, // mixedCase
      1.654, // innerCapitals
      -1.805, // someCommas
      3.76, // mostlyCommas
      -0.158, // commas
      0.707, // caseless
      5.73, // digits
      2.017, // separators
      4.905, // dashes
      -1.875, // loneLetters
      2.542, // mostlyLetters
      -0.764, // oddities
      2.927, // oddityShare
      0.835, // oneWord
      1.442, // capitals
      -2.123, // nested
      -0.663, // remains
      -0.102, // bareGoesOn
      -0.08, // bareText
      -0.934, // mixedGaps
      0.528, // forcedBreaks
      -0.747, // marked
      -5.333, // code
      7.118, // symbols
      -8.183, // colons
      6.833, // firstColon
      1.092, // firstSeveral
      -0.068, // longWords
      0.679, // sameStarts
      -4.002, // pairs
      -1.475, // shortWords
      -1.113, // capitalWords
      0.77, // links
      -1.061, // codeElements
      0.481, // controls
      0, // icons
      -1.666, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -4.274,
    weights: [
      -3.714, // fragments
      5.196, // goesOn
      1.904, // goesOnCount
      1.182, // wordsPerFragment
      8.861, // severalWords
      -0.9, // mostlySeveral
      0.451, // onlyLastEnds
      -0.745, // sentences
      0.837, // lastEnds
      4.853, // abbreviations
      -0.039, // sentenceEnds
      4.067, // fittingEnds
      0.071, // firstLower
      -0.566, // mixedCase
      3.165, // innerCapitals
      0.506, // someCommas
      -2.993, // mostlyCommas
      -4.447, // commas
      -0.006, // caseless
      2.459, // digits
      -1.491, // separators
      -1.496, // dashes
      -1.224, // loneLetters
      -0.658, // mostlyLetters
      -4.483, // oddities
      -1.041, // oddityShare
      -0.017, // oneWord
      -0.299, // capitals
      -1.883, // nested
      0.1, // remains
      -0.328, // bareGoesOn
      0.522, // bareText
      -0.029, // mixedGaps
      0.916, // forcedBreaks
      -0.393, // marked
      -3.098, // code
      5.618, // symbols
      -6.984, // colons
      -3.821, // firstColon
      0.345, // firstSeveral
      -0.008, // longWords
      -2.055, // sameStarts
      1.251, // pairs
      -0.977, // shortWords
      -1.785, // capitalWords
      0.125, // links
      -0.708, // codeElements
      -0.34, // controls
      0, // icons
      0.445, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 2.841,
    weights: [
      -1.827, // fragments
      -2.626, // goesOn
      0.701, // goesOnCount
      0.551, // wordsPerFragment
      1.035, // severalWords
      -0.393, // mostlySeveral
      -0.676, // onlyLastEnds
      0.794, // sentences
      -2.747, // lastEnds
      -1.363, // abbreviations
      -1.31, // sentenceEnds
      -0.217, // fittingEnds
      1.024, // firstLower
      -1.89, // mixedCase
      -1.163, // innerCapitals
      0.239, // someCommas
      -2.254, // mostlyCommas
      4.021, // commas
      -0.26, // caseless
      -3.448, // digits
      -2.721, // separators
      -3.936, // dashes
      -3.03, // loneLetters
      -0.383, // mostlyLetters
      -0.209, // oddities
      -2.838, // oddityShare
      -0.41, // oneWord
      -0.403, // capitals
      -1.319, // nested
      -0.119, // remains
      -0.038, // bareGoesOn
      -0.058, // bareText
      -0.078, // mixedGaps
      -1.114, // forcedBreaks
      -0.254, // marked
      6.951, // code
      0.089, // symbols
      5.38, // colons
      -1.567, // firstColon
      0.802, // firstSeveral
      0.038, // longWords
      1.06, // sameStarts
      0.616, // pairs
      -1.552, // shortWords
      -0.101, // capitalWords
      -0.822, // links
      2.428, // codeElements
      -0.752, // controls
      0, // icons
      0.361, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 4.422,
    weights: [
      -2.126, // fragments
      -7.758, // goesOn
      2.348, // goesOnCount
      -0.534, // wordsPerFragment
      10.643, // severalWords
      -3.862, // mostlySeveral
      0.134, // onlyLastEnds
      1.767, // sentences
      -4.356, // lastEnds
      2.17, // abbreviations
      4.031, // sentenceEnds
      1.401, // fittingEnds
      0.142, // firstLower
      -2.255, // mixedCase
      0.322, // innerCapitals
      -1.896, // someCommas
      -4.051, // mostlyCommas
      -2.508, // commas
      -1.16, // caseless
      -3.14, // digits
      -3.375, // separators
      -6.056, // dashes
      -1.25, // loneLetters
      -4.359, // mostlyLetters
      -1.132, // oddities
      2.025, // oddityShare
      -0.522, // oneWord
      -1.678, // capitals
      -0.533, // nested
      -1.042, // remains
      -0.239, // bareGoesOn
      -0.177, // bareText
      -0.008, // mixedGaps
      -3.648, // forcedBreaks
      -0.464, // marked
      -4.49, // code
      1.119, // symbols
      -2.077, // colons
      4.094, // firstColon
      -1.198, // firstSeveral
      -0.009, // longWords
      -3.484, // sameStarts
      -3.123, // pairs
      6.433, // shortWords
      1.244, // capitalWords
      -1.014, // links
      -0.01, // codeElements
      -0.49, // controls
      0, // icons
      5.8, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [-0.437, 0, 0.874, 0.203, 1.825, 1.732, 0.965];
