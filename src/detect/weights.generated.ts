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
    intercept: -2.649,
    weights: [
      -1.423, // fragments
      1.706, // goesOn
      2.113, // goesOnCount
      -4.037, // wordsPerFragment
      -4.413, // severalWords
      -2.892, // mostlySeveral
      2.513, // onlyLastEnds
      1.782, // sentences
      2.103, // lastEnds
      -0.644, // abbreviations
      -2.809, // sentenceEnds
      1.346, // fittingEnds
      -3.703, // firstLower
      1.987, // mixedCase
      0, // innerCapitals
      2.708, // someCommas
      -3.312, // mostlyCommas
      -6.95, // commas
      -0.213, // caseless
      -2.543, // digits
      -0.574, // separators
      -0.251, // dashes
      0, // loneLetters
      -1.351, // mostlyLetters
      1.942, // spelled
      0.735, // oddities
      -0.494, // oddityShare
      0, // oneWord
      -1.426, // capitals
      4.334, // nested
      4.007, // remains
      1.529, // bareGoesOn
      1.006, // bareText
      1.482, // mixedGaps
      -0.389, // forcedBreaks
      0.993, // marked
      -2.659, // code
      -0.457, // symbols
      -1.132, // colons
      -9.131, // firstColon
      -3.298, // firstSeveral
      0, // longWords
      -0.721, // sameStarts
      1.703, // pairs
      -0.056, // shortWords
      0, // capitalWords
      -2.547, // links
      -0.012, // codeElements
      -0.278, // controls
      -0.104, // icons
      -0.357, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.542,
    weights: [
      0.771, // fragments
      0.026, // goesOn
      -0.743, // goesOnCount
      -1.141, // wordsPerFragment
      -3.258, // severalWords
      1.244, // mostlySeveral
      -1.264, // onlyLastEnds
      -2.084, // sentences
      0.108, // lastEnds
      2.247, // abbreviations
      2.635, // sentenceEnds
      -2.668, // fittingEnds
      1.582, // firstLower
      0.432, // mixedCase
      0.777, // innerCapitals
      -1.808, // someCommas
      2.669, // mostlyCommas
      1.049, // commas
      1.413, // caseless
      3.776, // digits
      1.283, // separators
      3.539, // dashes
      -1.102, // loneLetters
      3.355, // mostlyLetters
      -3.586, // spelled
      -0.873, // oddities
      4.692, // oddityShare
      -0.515, // oneWord
      0.934, // capitals
      -4.124, // nested
      -3.04, // remains
      -1.015, // bareGoesOn
      -0.808, // bareText
      -1.254, // mixedGaps
      0.617, // forcedBreaks
      -1.36, // marked
      -4.316, // code
      4.376, // symbols
      -8.604, // colons
      5.736, // firstColon
      0.577, // firstSeveral
      -0.235, // longWords
      0.786, // sameStarts
      -2.691, // pairs
      -0.685, // shortWords
      -0.766, // capitalWords
      0.949, // links
      -1.814, // codeElements
      1.605, // controls
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
    intercept: 1.393,
    weights: [
      -1.114, // fragments
      -0.477, // goesOn
      0.001, // goesOnCount
      0.735, // wordsPerFragment
      1.198, // severalWords
      -0.949, // mostlySeveral
      0.627, // onlyLastEnds
      -1.274, // sentences
      -1.635, // lastEnds
      -0.13, // abbreviations
      -1.937, // sentenceEnds
      0.451, // fittingEnds
      0.783, // firstLower
      -0.997, // mixedCase
      -0.377, // innerCapitals
      0.254, // someCommas
      -2.879, // mostlyCommas
      4.614, // commas
      -1.185, // caseless
      -2.205, // digits
      -0.446, // separators
      -2.935, // dashes
      -3.893, // loneLetters
      -0.24, // mostlyLetters
      -0.002, // spelled
      -0.631, // oddities
      -3.8, // oddityShare
      -0.305, // oneWord
      -0.641, // capitals
      -2.912, // nested
      -1.961, // remains
      -0.55, // bareGoesOn
      -0.583, // bareText
      0.229, // mixedGaps
      -1.46, // forcedBreaks
      -0.757, // marked
      6.896, // code
      -2.976, // symbols
      5.413, // colons
      -1.4, // firstColon
      0.317, // firstSeveral
      0.094, // longWords
      0.965, // sameStarts
      1.039, // pairs
      -2.212, // shortWords
      -0.266, // capitalWords
      -1.363, // links
      2.679, // codeElements
      -1.862, // controls
      -0.819, // icons
      -0.42, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.71,
    weights: [
      -1.311, // fragments
      -5.586, // goesOn
      1.629, // goesOnCount
      -0.673, // wordsPerFragment
      6.681, // severalWords
      -2.361, // mostlySeveral
      1.625, // onlyLastEnds
      0.199, // sentences
      -2.852, // lastEnds
      3.102, // abbreviations
      3.166, // sentenceEnds
      2.038, // fittingEnds
      0.716, // firstLower
      -1.079, // mixedCase
      0.163, // innerCapitals
      -1.385, // someCommas
      -0.885, // mostlyCommas
      -3.596, // commas
      -0.596, // caseless
      -1.69, // digits
      -0.81, // separators
      -2.755, // dashes
      -0.601, // loneLetters
      -2.98, // mostlyLetters
      -0.909, // spelled
      -1.094, // oddities
      1.642, // oddityShare
      -0.61, // oneWord
      -1.212, // capitals
      -0.217, // nested
      -2.159, // remains
      -3.114, // bareGoesOn
      3.208, // bareText
      -1.281, // mixedGaps
      -2.388, // forcedBreaks
      0.097, // marked
      -2.987, // code
      1.168, // symbols
      0.704, // colons
      1.317, // firstColon
      0.52, // firstSeveral
      -0.074, // longWords
      -1.268, // sameStarts
      0.236, // pairs
      3.088, // shortWords
      0.96, // capitalWords
      -0.343, // links
      -1.089, // codeElements
      0.976, // controls
      1.226, // icons
      3.046, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [-1.238, 0, 0.9, 0.389, 3.042, 2.697, 1.26];
