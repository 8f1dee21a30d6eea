// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 2.801,
    weights: [
      -5.245, // fragments
      4.88, // goesOn
      0, // goesOnCount
      -1.467, // wordsPerFragment
      -2.37, // severalWords
      -0.947, // mostlySeveral
      2.096, // onlyLastEnds
      1.814, // sentences
      1.665, // lastEnds
      -0.614, // abbreviations
      -2.737, // sentenceEnds
      0.949, // fittingEnds
      -3.406, // firstLower
      1.727, // mixedCase
      -0.688, // innerCapitals
      0.863, // someCommas
      -4.446, // mostlyCommas
      -2.108, // commas
      -3.019, // caseless
      -1.263, // digits
      0, // separators
      -1.243, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.978, // oddities
      -4.074, // oddityShare
      4.324, // oneWord
      -0.12, // capitals
      5.229, // nested
      4.915, // remains
      2.106, // bareGoesOn
      -1.067, // bareText
      1.713, // mixedGaps
      -0.376, // forcedBreaks
      2.151, // marked
      -3.146, // code
      -0.911, // symbols
      -1.024, // colons
      -3.363, // firstColon
      -2.258, // firstSeveral
      0, // longWords
      -2.333, // sameStarts
      0.35, // pairs
      3.309, // shortWords
      -0.373, // capitalWords
      -2.623, // links
      -0.4, // codeElements
      -1.988, // controls
      -0.878, // icons
      -2.194, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.485,
    weights: [
      0.046, // fragments
      0.495, // goesOn
      -0.61, // goesOnCount
      -0.391, // wordsPerFragment
      -0.766, // severalWords
      0.049, // mostlySeveral
      0.478, // onlyLastEnds
      -1.768, // sentences
      0.255, // lastEnds
      -2.268, // abbreviations
      -1.255, // sentenceEnds
      -0.626, // fittingEnds
      0.037, // firstLower
      -1.506, // mixedCase
      -0.544, // innerCapitals
      -0.143, // someCommas
      1.138, // mostlyCommas
      -0.85, // commas
      0.133, // caseless
      -0.34, // digits
      -1.885, // separators
      0.52, // dashes
      -3.937, // loneLetters
      1.52, // mostlyLetters
      0, // spelled
      0.084, // oddities
      0.345, // oddityShare
      -2.241, // oneWord
      -0.023, // capitals
      -3.275, // nested
      -2.559, // remains
      -1.79, // bareGoesOn
      -0.732, // bareText
      -1.176, // mixedGaps
      0.032, // forcedBreaks
      -1.758, // marked
      -2.026, // code
      -0.042, // symbols
      -2.574, // colons
      1.594, // firstColon
      -0.055, // firstSeveral
      0, // longWords
      0.301, // sameStarts
      -0.943, // pairs
      0.016, // shortWords
      -1.034, // capitalWords
      0.87, // links
      0.024, // codeElements
      2.727, // controls
      -1.184, // icons
      -0.083, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.376,
    weights: [
      0.991, // fragments
      3.177, // goesOn
      1.757, // goesOnCount
      0.368, // wordsPerFragment
      1.414, // severalWords
      0.647, // mostlySeveral
      -0.258, // onlyLastEnds
      -0.177, // sentences
      2.474, // lastEnds
      -1.452, // abbreviations
      -3.528, // sentenceEnds
      2.498, // fittingEnds
      -0.281, // firstLower
      -0.025, // mixedCase
      4.325, // innerCapitals
      0.773, // someCommas
      1.084, // mostlyCommas
      -2.273, // commas
      6.298, // caseless
      1.834, // digits
      -1.307, // separators
      -0.557, // dashes
      0.45, // loneLetters
      1.551, // mostlyLetters
      0, // spelled
      -2.615, // oddities
      -1.684, // oddityShare
      -0.433, // oneWord
      -0.584, // capitals
      -2.387, // nested
      -1.547, // remains
      -0.824, // bareGoesOn
      0.07, // bareText
      -2.294, // mixedGaps
      1.312, // forcedBreaks
      -1.217, // marked
      -3.693, // code
      0.192, // symbols
      -4.17, // colons
      -3.155, // firstColon
      -0.523, // firstSeveral
      0, // longWords
      0.561, // sameStarts
      1.031, // pairs
      -1.331, // shortWords
      -3.118, // capitalWords
      -2.336, // links
      -1.45, // codeElements
      -2.308, // controls
      0.315, // icons
      -2.594, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.492,
    weights: [
      0.676, // fragments
      -3.557, // goesOn
      2.018, // goesOnCount
      0.128, // wordsPerFragment
      1.212, // severalWords
      -0.494, // mostlySeveral
      0.308, // onlyLastEnds
      0.378, // sentences
      -2.118, // lastEnds
      2.926, // abbreviations
      2.419, // sentenceEnds
      -1.309, // fittingEnds
      1.401, // firstLower
      -0.285, // mixedCase
      0.37, // innerCapitals
      0.08, // someCommas
      -1.161, // mostlyCommas
      2.641, // commas
      -0.953, // caseless
      1.897, // digits
      2.431, // separators
      0.087, // dashes
      0.699, // loneLetters
      0.615, // mostlyLetters
      0, // spelled
      -1.122, // oddities
      0.072, // oddityShare
      -1.151, // oneWord
      -0.27, // capitals
      -1.584, // nested
      -1.154, // remains
      -0.517, // bareGoesOn
      0, // bareText
      1.139, // mixedGaps
      -0.907, // forcedBreaks
      -0.518, // marked
      3.725, // code
      0.756, // symbols
      1.13, // colons
      0.025, // firstColon
      0.146, // firstSeveral
      0, // longWords
      -0.233, // sameStarts
      1.058, // pairs
      -0.405, // shortWords
      0.801, // capitalWords
      -0.504, // links
      0.836, // codeElements
      -1.561, // controls
      -0.988, // icons
      -0.965, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.573,
    weights: [
      -3.358, // fragments
      -2.461, // goesOn
      1.406, // goesOnCount
      0.124, // wordsPerFragment
      0.909, // severalWords
      0.36, // mostlySeveral
      -2.131, // onlyLastEnds
      1.031, // sentences
      -0.683, // lastEnds
      2.984, // abbreviations
      2.649, // sentenceEnds
      0.682, // fittingEnds
      0.244, // firstLower
      0.467, // mixedCase
      0.535, // innerCapitals
      -0.278, // someCommas
      -0.158, // mostlyCommas
      -2.229, // commas
      0.877, // caseless
      -2.079, // digits
      -1.47, // separators
      -1.22, // dashes
      1.554, // loneLetters
      -2.455, // mostlyLetters
      0, // spelled
      0.28, // oddities
      0.669, // oddityShare
      -1.569, // oneWord
      -0.346, // capitals
      -0.318, // nested
      -1.688, // remains
      -0.111, // bareGoesOn
      0.362, // bareText
      -1.263, // mixedGaps
      -0.195, // forcedBreaks
      0.352, // marked
      -2.927, // code
      -0.077, // symbols
      1.618, // colons
      0.012, // firstColon
      0.051, // firstSeveral
      0, // longWords
      -0.307, // sameStarts
      -0.526, // pairs
      -0.257, // shortWords
      1.154, // capitalWords
      -0.615, // links
      -1.961, // codeElements
      -1.796, // controls
      2.015, // icons
      2.187, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -2.638,
    weights: [
      -1.426, // fragments
      1.695, // goesOn
      2.118, // goesOnCount
      -4.038, // wordsPerFragment
      -4.416, // severalWords
      -2.892, // mostlySeveral
      2.513, // onlyLastEnds
      1.781, // sentences
      2.103, // lastEnds
      -0.645, // abbreviations
      -2.81, // sentenceEnds
      1.344, // fittingEnds
      -3.701, // firstLower
      1.99, // mixedCase
      0, // innerCapitals
      2.707, // someCommas
      -3.314, // mostlyCommas
      -6.95, // commas
      -0.212, // caseless
      -2.553, // digits
      -0.583, // separators
      -0.245, // dashes
      0, // loneLetters
      -1.343, // mostlyLetters
      1.945, // spelled
      0.733, // oddities
      -0.491, // oddityShare
      0, // oneWord
      -1.42, // capitals
      4.335, // nested
      4.008, // remains
      1.531, // bareGoesOn
      1.006, // bareText
      1.482, // mixedGaps
      -0.391, // forcedBreaks
      0.993, // marked
      -2.657, // code
      -0.455, // symbols
      -1.133, // colons
      -9.134, // firstColon
      -3.299, // firstSeveral
      0, // longWords
      -0.759, // sameStarts
      1.703, // pairs
      -0.071, // shortWords
      0, // capitalWords
      -2.549, // links
      -0.012, // codeElements
      -0.278, // controls
      -0.103, // icons
      -0.356, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.539,
    weights: [
      0.77, // fragments
      0.026, // goesOn
      -0.741, // goesOnCount
      -1.141, // wordsPerFragment
      -3.259, // severalWords
      1.245, // mostlySeveral
      -1.263, // onlyLastEnds
      -2.08, // sentences
      0.102, // lastEnds
      2.249, // abbreviations
      2.646, // sentenceEnds
      -2.668, // fittingEnds
      1.582, // firstLower
      0.433, // mixedCase
      0.782, // innerCapitals
      -1.808, // someCommas
      2.667, // mostlyCommas
      1.052, // commas
      1.416, // caseless
      3.779, // digits
      1.288, // separators
      3.537, // dashes
      -1.103, // loneLetters
      3.351, // mostlyLetters
      -3.61, // spelled
      -0.877, // oddities
      4.703, // oddityShare
      -0.516, // oneWord
      0.932, // capitals
      -4.124, // nested
      -3.04, // remains
      -1.015, // bareGoesOn
      -0.808, // bareText
      -1.254, // mixedGaps
      0.617, // forcedBreaks
      -1.36, // marked
      -4.316, // code
      4.372, // symbols
      -8.604, // colons
      5.736, // firstColon
      0.578, // firstSeveral
      -0.235, // longWords
      0.793, // sameStarts
      -2.689, // pairs
      -0.68, // shortWords
      -0.766, // capitalWords
      0.949, // links
      -1.814, // codeElements
      1.606, // controls
      -0.573, // icons
      -0.003, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.743,
    weights: [
      -2.248, // fragments
      6.866, // goesOn
      1.284, // goesOnCount
      0.232, // wordsPerFragment
      9.735, // severalWords
      -1.724, // mostlySeveral
      -0.189, // onlyLastEnds
      -1.039, // sentences
      1.616, // lastEnds
      2.1, // abbreviations
      2.326, // sentenceEnds
      2.82, // fittingEnds
      -0.458, // firstLower
      -2.376, // mixedCase
      5.589, // innerCapitals
      0.207, // someCommas
      -2.839, // mostlyCommas
      -0.991, // commas
      -0.338, // caseless
      4.302, // digits
      -0.475, // separators
      -1.021, // dashes
      -2.53, // loneLetters
      -0.621, // mostlyLetters
      -0.008, // spelled
      -5.457, // oddities
      -1.141, // oddityShare
      -0.033, // oneWord
      0.131, // capitals
      -3.569, // nested
      -2.283, // remains
      -0.441, // bareGoesOn
      0.28, // bareText
      -0.256, // mixedGaps
      0.957, // forcedBreaks
      -0.895, // marked
      -3.125, // code
      3.194, // symbols
      -6.693, // colons
      -3.594, // firstColon
      -0.547, // firstSeveral
      -0.022, // longWords
      -1.952, // sameStarts
      0.903, // pairs
      -0.507, // shortWords
      -1.503, // capitalWords
      0.334, // links
      -1.924, // codeElements
      -1.53, // controls
      -0.075, // icons
      -0.739, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.396,
    weights: [
      -1.111, // fragments
      -0.478, // goesOn
      -0.002, // goesOnCount
      0.735, // wordsPerFragment
      1.199, // severalWords
      -0.95, // mostlySeveral
      0.626, // onlyLastEnds
      -1.275, // sentences
      -1.633, // lastEnds
      -0.131, // abbreviations
      -1.945, // sentenceEnds
      0.45, // fittingEnds
      0.783, // firstLower
      -0.994, // mixedCase
      -0.383, // innerCapitals
      0.253, // someCommas
      -2.879, // mostlyCommas
      4.618, // commas
      -1.189, // caseless
      -2.21, // digits
      -0.453, // separators
      -2.93, // dashes
      -3.892, // loneLetters
      -0.241, // mostlyLetters
      -0.002, // spelled
      -0.631, // oddities
      -3.799, // oddityShare
      -0.306, // oneWord
      -0.64, // capitals
      -2.912, // nested
      -1.961, // remains
      -0.55, // bareGoesOn
      -0.583, // bareText
      0.229, // mixedGaps
      -1.461, // forcedBreaks
      -0.757, // marked
      6.896, // code
      -2.978, // symbols
      5.409, // colons
      -1.4, // firstColon
      0.317, // firstSeveral
      0.094, // longWords
      0.947, // sameStarts
      1.038, // pairs
      -2.21, // shortWords
      -0.262, // capitalWords
      -1.363, // links
      2.685, // codeElements
      -1.862, // controls
      -0.819, // icons
      -0.421, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.712,
    weights: [
      -1.31, // fragments
      -5.584, // goesOn
      1.628, // goesOnCount
      -0.673, // wordsPerFragment
      6.68, // severalWords
      -2.361, // mostlySeveral
      1.625, // onlyLastEnds
      0.2, // sentences
      -2.853, // lastEnds
      3.103, // abbreviations
      3.165, // sentenceEnds
      2.038, // fittingEnds
      0.717, // firstLower
      -1.08, // mixedCase
      0.161, // innerCapitals
      -1.385, // someCommas
      -0.884, // mostlyCommas
      -3.596, // commas
      -0.594, // caseless
      -1.692, // digits
      -0.813, // separators
      -2.751, // dashes
      -0.601, // loneLetters
      -2.976, // mostlyLetters
      -0.901, // spelled
      -1.093, // oddities
      1.639, // oddityShare
      -0.61, // oneWord
      -1.211, // capitals
      -0.216, // nested
      -2.159, // remains
      -3.115, // bareGoesOn
      3.208, // bareText
      -1.281, // mixedGaps
      -2.388, // forcedBreaks
      0.098, // marked
      -2.988, // code
      1.169, // symbols
      0.703, // colons
      1.317, // firstColon
      0.52, // firstSeveral
      -0.074, // longWords
      -1.271, // sameStarts
      0.237, // pairs
      3.082, // shortWords
      0.959, // capitalWords
      -0.344, // links
      -1.089, // codeElements
      0.975, // controls
      1.226, // icons
      3.046, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [-1.239, 0, 0.9, 0.389, 3.041, 2.699, 1.259];
