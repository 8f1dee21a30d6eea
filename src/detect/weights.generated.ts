// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.238,
    weights: [
      -5.221, // fragments
      4.516, // goesOn
      0.391, // goesOnCount
      -2.131, // wordsPerFragment
      -1.959, // severalWords
      -0.874, // mostlySeveral
      1.748, // onlyLastEnds
      2.845, // sentences
      0.715, // lastEnds
      -0.607, // abbreviations
      -2.828, // sentenceEnds
      0, // fittingEnds
      -3.747, // firstLower
      1.363, // mixedCase
      -1.918, // innerCapitals
      0.888, // someCommas
      -4.115, // mostlyCommas
      -2.197, // commas
      -3.231, // caseless
      -1.359, // digits
      -0.609, // separators
      -1.372, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.811, // oddities
      -4.211, // oddityShare
      4.44, // oneWord
      0.115, // capitals
      5.816, // nested
      5.869, // remains
      0.707, // bareGoesOn
      -1.449, // bareText
      2.102, // mixedGaps
      -0.379, // forcedBreaks
      1.958, // marked
      -3.334, // code
      -0.802, // symbols
      -1.056, // colons
      -3.54, // firstColon
      -0.807, // firstSeveral
      -1.025, // firstWhole
      0, // longWords
      -2.271, // sameStarts
      0, // pairs
      3.049, // shortWords
      -0.235, // capitalWords
      -2.624, // links
      -0.462, // codeElements
      -2.224, // controls
      -0.88, // icons
      -2.414, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.428,
    weights: [
      0.086, // fragments
      0.541, // goesOn
      -0.689, // goesOnCount
      -0.399, // wordsPerFragment
      -0.883, // severalWords
      0.1, // mostlySeveral
      0.706, // onlyLastEnds
      -1.93, // sentences
      0.397, // lastEnds
      -2.637, // abbreviations
      -1.803, // sentenceEnds
      -0.494, // fittingEnds
      0.09, // firstLower
      -1.545, // mixedCase
      -0.541, // innerCapitals
      -0.253, // someCommas
      1.079, // mostlyCommas
      -0.591, // commas
      0.163, // caseless
      -0.349, // digits
      -1.333, // separators
      0.505, // dashes
      -3.977, // loneLetters
      1.638, // mostlyLetters
      0, // spelled
      0.159, // oddities
      0.237, // oddityShare
      -2.218, // oneWord
      -0.198, // capitals
      -3.344, // nested
      -2.49, // remains
      -1.658, // bareGoesOn
      -0.643, // bareText
      -1.287, // mixedGaps
      0.053, // forcedBreaks
      -1.785, // marked
      -2.028, // code
      -0.18, // symbols
      -2.558, // colons
      1.575, // firstColon
      0.012, // firstSeveral
      0.599, // firstWhole
      0, // longWords
      0.349, // sameStarts
      -0.939, // pairs
      0.014, // shortWords
      -1.058, // capitalWords
      0.913, // links
      -0.123, // codeElements
      2.762, // controls
      -1.189, // icons
      -0.014, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.135,
    weights: [
      0.911, // fragments
      2.919, // goesOn
      1.811, // goesOnCount
      0.355, // wordsPerFragment
      1.517, // severalWords
      0.649, // mostlySeveral
      -0.419, // onlyLastEnds
      -0.339, // sentences
      2.849, // lastEnds
      -1.365, // abbreviations
      -3.626, // sentenceEnds
      2.738, // fittingEnds
      -0.243, // firstLower
      0.018, // mixedCase
      4.118, // innerCapitals
      0.826, // someCommas
      1.042, // mostlyCommas
      -2.27, // commas
      6.144, // caseless
      1.681, // digits
      -1.079, // separators
      -0.675, // dashes
      0.074, // loneLetters
      1.829, // mostlyLetters
      0, // spelled
      -2.709, // oddities
      -1.719, // oddityShare
      -0.346, // oneWord
      -0.612, // capitals
      -2.469, // nested
      -1.573, // remains
      -0.724, // bareGoesOn
      0.175, // bareText
      -1.654, // mixedGaps
      1.234, // forcedBreaks
      -1.255, // marked
      -3.762, // code
      0.132, // symbols
      -4.378, // colons
      -2.972, // firstColon
      -0.598, // firstSeveral
      -0.579, // firstWhole
      0, // longWords
      0.533, // sameStarts
      1.027, // pairs
      -1.269, // shortWords
      -3.077, // capitalWords
      -2.44, // links
      -1.629, // codeElements
      -2.313, // controls
      0.325, // icons
      -2.603, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.459,
    weights: [
      0.638, // fragments
      -3.562, // goesOn
      2.012, // goesOnCount
      0.13, // wordsPerFragment
      1.17, // severalWords
      -0.42, // mostlySeveral
      0.322, // onlyLastEnds
      0.404, // sentences
      -2.363, // lastEnds
      3.11, // abbreviations
      3.129, // sentenceEnds
      -1.487, // fittingEnds
      1.43, // firstLower
      -0.249, // mixedCase
      0.371, // innerCapitals
      0.156, // someCommas
      -1.028, // mostlyCommas
      2.31, // commas
      -0.956, // caseless
      1.927, // digits
      2.092, // separators
      0.132, // dashes
      0.563, // loneLetters
      0.677, // mostlyLetters
      0, // spelled
      -1.046, // oddities
      0.182, // oddityShare
      -1.201, // oneWord
      -0.297, // capitals
      -1.57, // nested
      -1.171, // remains
      -0.411, // bareGoesOn
      0.089, // bareText
      1.195, // mixedGaps
      -1.049, // forcedBreaks
      -0.511, // marked
      3.752, // code
      0.93, // symbols
      1.088, // colons
      0.079, // firstColon
      0.103, // firstSeveral
      -0.399, // firstWhole
      0, // longWords
      -0.254, // sameStarts
      1.041, // pairs
      -0.384, // shortWords
      0.864, // capitalWords
      -0.476, // links
      0.977, // codeElements
      -1.566, // controls
      -0.98, // icons
      -1.006, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.604,
    weights: [
      -3.427, // fragments
      -2.543, // goesOn
      1.472, // goesOnCount
      0.109, // wordsPerFragment
      1.036, // severalWords
      0.32, // mostlySeveral
      -2.106, // onlyLastEnds
      1.06, // sentences
      -0.871, // lastEnds
      3.285, // abbreviations
      3.191, // sentenceEnds
      0.529, // fittingEnds
      0.255, // firstLower
      0.432, // mixedCase
      0.596, // innerCapitals
      -0.32, // someCommas
      -0.136, // mostlyCommas
      -2.208, // commas
      0.857, // caseless
      -2.042, // digits
      -1.26, // separators
      -1.147, // dashes
      1.509, // loneLetters
      -2.42, // mostlyLetters
      0, // spelled
      0.186, // oddities
      0.752, // oddityShare
      -1.534, // oneWord
      -0.434, // capitals
      -0.35, // nested
      -1.631, // remains
      -0.161, // bareGoesOn
      0.377, // bareText
      -1.372, // mixedGaps
      -0.223, // forcedBreaks
      0.246, // marked
      -2.909, // code
      -0.113, // symbols
      1.662, // colons
      0.021, // firstColon
      0.044, // firstSeveral
      -0.453, // firstWhole
      0, // longWords
      -0.295, // sameStarts
      -0.547, // pairs
      -0.203, // shortWords
      1.144, // capitalWords
      -0.626, // links
      -2.068, // codeElements
      -1.813, // controls
      2.031, // icons
      2.209, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.478,
    weights: [
      -1.855, // fragments
      1.429, // goesOn
      2.459, // goesOnCount
      -4.689, // wordsPerFragment
      -3.694, // severalWords
      -3.068, // mostlySeveral
      2.426, // onlyLastEnds
      1.531, // sentences
      2.106, // lastEnds
      -0.866, // abbreviations
      -3.325, // sentenceEnds
      1.549, // fittingEnds
      -3.965, // firstLower
      2.124, // mixedCase
      -0.582, // innerCapitals
      2.897, // someCommas
      -3.265, // mostlyCommas
      -6.896, // commas
      -0.333, // caseless
      -2.997, // digits
      -2.151, // separators
      -0.324, // dashes
      0, // loneLetters
      -1.486, // mostlyLetters
      2.102, // spelled
      0.752, // oddities
      -0.777, // oddityShare
      0, // oneWord
      -1.578, // capitals
      4.514, // nested
      3.293, // remains
      1.368, // bareGoesOn
      1.234, // bareText
      1.389, // mixedGaps
      -0.197, // forcedBreaks
      0.9, // marked
      -2.929, // code
      -0.572, // symbols
      -1.199, // colons
      -9.651, // firstColon
      -3.24, // firstSeveral
      -1.988, // firstWhole
      0, // longWords
      -1.049, // sameStarts
      1.498, // pairs
      -0.175, // shortWords
      0, // capitalWords
      -2.778, // links
      -0.016, // codeElements
      -0.34, // controls
      -0.031, // icons
      -0.341, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: -0.069,
    weights: [
      0.863, // fragments
      0.079, // goesOn
      -0.769, // goesOnCount
      -1.129, // wordsPerFragment
      -3.369, // severalWords
      1.265, // mostlySeveral
      -0.988, // onlyLastEnds
      -2.045, // sentences
      0.107, // lastEnds
      1.841, // abbreviations
      2.632, // sentenceEnds
      -2.76, // fittingEnds
      1.897, // firstLower
      0.415, // mixedCase
      1.057, // innerCapitals
      -1.899, // someCommas
      2.761, // mostlyCommas
      0.802, // commas
      1.025, // caseless
      4.297, // digits
      2.113, // separators
      3.794, // dashes
      -1.288, // loneLetters
      3.561, // mostlyLetters
      -3.822, // spelled
      -0.914, // oddities
      4.96, // oddityShare
      -0.377, // oneWord
      1.141, // capitals
      -4.212, // nested
      -2.671, // remains
      -1.08, // bareGoesOn
      -0.652, // bareText
      -1.268, // mixedGaps
      0.561, // forcedBreaks
      -1.367, // marked
      -4.117, // code
      4.349, // symbols
      -8.252, // colons
      5.875, // firstColon
      0.721, // firstSeveral
      1.27, // firstWhole
      -0.237, // longWords
      1.017, // sameStarts
      -2.695, // pairs
      -0.702, // shortWords
      -0.616, // capitalWords
      0.656, // links
      -1.821, // codeElements
      1.536, // controls
      -0.487, // icons
      -0.044, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.765,
    weights: [
      -2.111, // fragments
      6.814, // goesOn
      1.158, // goesOnCount
      0.142, // wordsPerFragment
      10.214, // severalWords
      -1.902, // mostlySeveral
      -0.048, // onlyLastEnds
      -1.391, // sentences
      1.974, // lastEnds
      2.533, // abbreviations
      2.472, // sentenceEnds
      3.015, // fittingEnds
      -0.511, // firstLower
      -2.027, // mixedCase
      5.157, // innerCapitals
      0.037, // someCommas
      -2.417, // mostlyCommas
      -0.982, // commas
      -0.196, // caseless
      4.026, // digits
      -0.997, // separators
      -0.88, // dashes
      -2.543, // loneLetters
      -0.613, // mostlyLetters
      -0.011, // spelled
      -5.538, // oddities
      -1.202, // oddityShare
      -0.031, // oneWord
      0.111, // capitals
      -3.672, // nested
      -2.461, // remains
      -0.436, // bareGoesOn
      0.304, // bareText
      -0.244, // mixedGaps
      0.99, // forcedBreaks
      -0.915, // marked
      -2.946, // code
      3.138, // symbols
      -6.071, // colons
      -3.643, // firstColon
      -0.721, // firstSeveral
      -1.694, // firstWhole
      -0.022, // longWords
      -2.106, // sameStarts
      0.697, // pairs
      -0.473, // shortWords
      -1.121, // capitalWords
      0.169, // links
      -4.236, // codeElements
      -1.513, // controls
      -0.203, // icons
      -0.604, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.175,
    weights: [
      -1.208, // fragments
      -0.358, // goesOn
      0.053, // goesOnCount
      0.607, // wordsPerFragment
      1.482, // severalWords
      -0.98, // mostlySeveral
      0.927, // onlyLastEnds
      -1.319, // sentences
      -1.687, // lastEnds
      -0.832, // abbreviations
      -2.619, // sentenceEnds
      0.228, // fittingEnds
      0.896, // firstLower
      -1.19, // mixedCase
      0.065, // innerCapitals
      0.239, // someCommas
      -2.924, // mostlyCommas
      4.572, // commas
      -1.127, // caseless
      -1.884, // digits
      0.032, // separators
      -2.817, // dashes
      -4.109, // loneLetters
      -0.177, // mostlyLetters
      -0.002, // spelled
      -0.67, // oddities
      -3.642, // oddityShare
      -0.299, // oneWord
      -0.631, // capitals
      -3.01, // nested
      -1.839, // remains
      -0.536, // bareGoesOn
      -0.592, // bareText
      0.236, // mixedGaps
      -1.236, // forcedBreaks
      -0.782, // marked
      6.95, // code
      -2.93, // symbols
      5.405, // colons
      -1.264, // firstColon
      0.252, // firstSeveral
      1.904, // firstWhole
      0.087, // longWords
      1.203, // sameStarts
      1.026, // pairs
      -2.356, // shortWords
      -0.398, // capitalWords
      -0.631, // links
      2.538, // codeElements
      -1.932, // controls
      -0.838, // icons
      -0.462, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.746,
    weights: [
      -1.335, // fragments
      -5.637, // goesOn
      1.611, // goesOnCount
      -0.593, // wordsPerFragment
      6.446, // severalWords
      -2.283, // mostlySeveral
      1.578, // onlyLastEnds
      0.306, // sentences
      -2.771, // lastEnds
      2.379, // abbreviations
      2.735, // sentenceEnds
      1.933, // fittingEnds
      0.755, // firstLower
      -1.058, // mixedCase
      0.19, // innerCapitals
      -1.373, // someCommas
      -0.923, // mostlyCommas
      -3.564, // commas
      -0.391, // caseless
      -1.649, // digits
      -0.647, // separators
      -2.835, // dashes
      -0.647, // loneLetters
      -2.872, // mostlyLetters
      -0.956, // spelled
      -1.034, // oddities
      1.498, // oddityShare
      -0.546, // oneWord
      -1.296, // capitals
      -0.162, // nested
      -1.935, // remains
      -3.011, // bareGoesOn
      2.886, // bareText
      -1.473, // mixedGaps
      -2.373, // forcedBreaks
      -0.127, // marked
      -2.938, // code
      1.113, // symbols
      0.919, // colons
      1.267, // firstColon
      0.531, // firstSeveral
      0.877, // firstWhole
      -0.072, // longWords
      -1.438, // sameStarts
      0.231, // pairs
      3.168, // shortWords
      0.889, // capitalWords
      -0.102, // links
      -1.847, // codeElements
      1.017, // controls
      1.225, // icons
      3.323, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.101, 0.492, 0.7, -0.656, 0.265, 0, 0, 0.068, 0.678, 0.81, 0.382, 0];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-1.25, 0, 0.377, 0.446, -0.778, 1.536, 0.713, 1.775, 1.921, 0.395, 0.783, 1.382, 1.943];
