// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.032,
    weights: [
      -5.112, // fragments
      4.539, // goesOn
      0.322, // goesOnCount
      -2.135, // wordsPerFragment
      -2.05, // severalWords
      -0.825, // mostlySeveral
      1.711, // onlyLastEnds
      3.017, // sentences
      0.636, // lastEnds
      -0.635, // abbreviations
      -2.93, // sentenceEnds
      0, // fittingEnds
      -3.651, // firstLower
      1.97, // mixedCase
      -1.888, // innerCapitals
      0.856, // someCommas
      -4.078, // mostlyCommas
      -2.197, // commas
      -3.175, // caseless
      -1.4, // digits
      -0.54, // separators
      -1.327, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.786, // oddities
      -3.732, // oddityShare
      4.341, // oneWord
      0.095, // capitals
      5.739, // nested
      5.881, // remains
      0, // bareGoesOn
      -0.582, // bareText
      2.091, // mixedGaps
      -0.465, // forcedBreaks
      1.877, // marked
      -3.3, // code
      -0.672, // symbols
      -1.088, // colons
      -3.644, // firstColon
      -0.895, // firstSeveral
      -0.978, // firstWhole
      0, // longWords
      -2.262, // sameStarts
      0, // pairs
      3.053, // shortWords
      -0.23, // capitalWords
      -2.623, // links
      -0.449, // codeElements
      -2.219, // controls
      -0.877, // icons
      -2.422, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.43,
    weights: [
      0.08, // fragments
      0.441, // goesOn
      -0.572, // goesOnCount
      -0.395, // wordsPerFragment
      -0.907, // severalWords
      0.098, // mostlySeveral
      0.994, // onlyLastEnds
      -2.244, // sentences
      0.461, // lastEnds
      -2.575, // abbreviations
      -1.935, // sentenceEnds
      -0.402, // fittingEnds
      0.08, // firstLower
      -1.646, // mixedCase
      -0.478, // innerCapitals
      -0.274, // someCommas
      1.175, // mostlyCommas
      -0.686, // commas
      0.206, // caseless
      -0.32, // digits
      -1.516, // separators
      0.531, // dashes
      -4.029, // loneLetters
      1.712, // mostlyLetters
      0, // spelled
      0.086, // oddities
      0.217, // oddityShare
      -2.094, // oneWord
      -0.213, // capitals
      -3.44, // nested
      -2.579, // remains
      -0.675, // bareGoesOn
      -0.879, // bareText
      -1.279, // mixedGaps
      0.054, // forcedBreaks
      -1.861, // marked
      -2.064, // code
      -0.109, // symbols
      -2.449, // colons
      1.435, // firstColon
      0.031, // firstSeveral
      0.655, // firstWhole
      0.215, // longWords
      0.373, // sameStarts
      -1.012, // pairs
      -0.002, // shortWords
      -1.081, // capitalWords
      0.926, // links
      -0.091, // codeElements
      2.78, // controls
      -0.797, // icons
      0.105, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.724,
    weights: [
      0.107, // fragments
      3.274, // goesOn
      1.962, // goesOnCount
      0.284, // wordsPerFragment
      2.098, // severalWords
      0.13, // mostlySeveral
      -0.375, // onlyLastEnds
      -0.236, // sentences
      2.74, // lastEnds
      -1.098, // abbreviations
      -2.896, // sentenceEnds
      2.625, // fittingEnds
      -0.145, // firstLower
      -0.353, // mixedCase
      4.946, // innerCapitals
      1.048, // someCommas
      0.997, // mostlyCommas
      -2.707, // commas
      6.506, // caseless
      3.377, // digits
      -1.356, // separators
      -0.5, // dashes
      0.554, // loneLetters
      1.034, // mostlyLetters
      0, // spelled
      -2.721, // oddities
      -1.788, // oddityShare
      -0.38, // oneWord
      -0.733, // capitals
      -2.804, // nested
      -1.765, // remains
      -1.103, // bareGoesOn
      1.088, // bareText
      -1.711, // mixedGaps
      1.353, // forcedBreaks
      -0.768, // marked
      -3.336, // code
      2.866, // symbols
      -4.144, // colons
      -3.01, // firstColon
      -0.708, // firstSeveral
      -0.614, // firstWhole
      -0.059, // longWords
      0.366, // sameStarts
      0.755, // pairs
      -0.933, // shortWords
      -3.211, // capitalWords
      -2.32, // links
      -1.652, // codeElements
      -2.308, // controls
      0.186, // icons
      -2.721, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.442,
    weights: [
      0.676, // fragments
      -3.485, // goesOn
      1.841, // goesOnCount
      0.137, // wordsPerFragment
      1.051, // severalWords
      -0.386, // mostlySeveral
      0.284, // onlyLastEnds
      0.385, // sentences
      -2.351, // lastEnds
      3.022, // abbreviations
      2.865, // sentenceEnds
      -1.335, // fittingEnds
      1.483, // firstLower
      -0.215, // mixedCase
      0.229, // innerCapitals
      0.182, // someCommas
      -0.977, // mostlyCommas
      2.212, // commas
      -1, // caseless
      1.777, // digits
      1.865, // separators
      0.062, // dashes
      0.556, // loneLetters
      0.681, // mostlyLetters
      0, // spelled
      -1.076, // oddities
      0.418, // oddityShare
      -1.259, // oneWord
      -0.294, // capitals
      -1.574, // nested
      -1.256, // remains
      0.86, // bareGoesOn
      -0.89, // bareText
      1.209, // mixedGaps
      -1.072, // forcedBreaks
      -0.899, // marked
      3.772, // code
      0.822, // symbols
      0.815, // colons
      0.364, // firstColon
      0.198, // firstSeveral
      -0.349, // firstWhole
      -0.023, // longWords
      -0.282, // sameStarts
      1.085, // pairs
      -0.389, // shortWords
      0.917, // capitalWords
      -0.488, // links
      0.933, // codeElements
      -1.554, // controls
      -1.081, // icons
      -1.014, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.665,
    weights: [
      -3.369, // fragments
      -2.348, // goesOn
      1.294, // goesOnCount
      0.105, // wordsPerFragment
      1.024, // severalWords
      0.332, // mostlySeveral
      -2.021, // onlyLastEnds
      1.002, // sentences
      -0.858, // lastEnds
      3.182, // abbreviations
      3.152, // sentenceEnds
      0.442, // fittingEnds
      0.183, // firstLower
      0.436, // mixedCase
      0.509, // innerCapitals
      -0.266, // someCommas
      -0.204, // mostlyCommas
      -2.257, // commas
      0.796, // caseless
      -2.095, // digits
      -1.454, // separators
      -1.215, // dashes
      1.656, // loneLetters
      -2.494, // mostlyLetters
      0, // spelled
      0.621, // oddities
      0.405, // oddityShare
      -2.682, // oneWord
      -0.478, // capitals
      -0.41, // nested
      -1.651, // remains
      -0.826, // bareGoesOn
      0.598, // bareText
      -1.416, // mixedGaps
      -0.228, // forcedBreaks
      0.294, // marked
      -2.953, // code
      -0.212, // symbols
      1.714, // colons
      0.083, // firstColon
      0.008, // firstSeveral
      -0.479, // firstWhole
      -0.141, // longWords
      -0.284, // sameStarts
      -0.541, // pairs
      -0.293, // shortWords
      1.149, // capitalWords
      -0.647, // links
      -2.093, // codeElements
      -1.881, // controls
      1.81, // icons
      2.066, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.578,
    weights: [
      -1.912, // fragments
      1.391, // goesOn
      2.543, // goesOnCount
      -4.619, // wordsPerFragment
      -3.812, // severalWords
      -3.07, // mostlySeveral
      2.439, // onlyLastEnds
      1.571, // sentences
      2.069, // lastEnds
      -0.834, // abbreviations
      -3.393, // sentenceEnds
      1.582, // fittingEnds
      -3.95, // firstLower
      2.212, // mixedCase
      -0.677, // innerCapitals
      2.872, // someCommas
      -3.248, // mostlyCommas
      -6.9, // commas
      -0.33, // caseless
      -2.925, // digits
      -2.101, // separators
      -0.312, // dashes
      0, // loneLetters
      -1.535, // mostlyLetters
      2.084, // spelled
      0.747, // oddities
      -0.765, // oddityShare
      0, // oneWord
      -1.57, // capitals
      4.464, // nested
      3.272, // remains
      1.379, // bareGoesOn
      1.22, // bareText
      1.442, // mixedGaps
      -0.225, // forcedBreaks
      0.893, // marked
      -2.875, // code
      -0.554, // symbols
      -1.149, // colons
      -9.645, // firstColon
      -3.286, // firstSeveral
      -2.009, // firstWhole
      0, // longWords
      -1.008, // sameStarts
      1.519, // pairs
      -0.107, // shortWords
      0, // capitalWords
      -2.778, // links
      -0.016, // codeElements
      -0.334, // controls
      -0.251, // icons
      -0.337, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.033,
    weights: [
      0.876, // fragments
      0.098, // goesOn
      -0.82, // goesOnCount
      -0.942, // wordsPerFragment
      -3.421, // severalWords
      1.208, // mostlySeveral
      -1.031, // onlyLastEnds
      -1.816, // sentences
      -0.033, // lastEnds
      2.118, // abbreviations
      2.343, // sentenceEnds
      -2.496, // fittingEnds
      1.898, // firstLower
      0.417, // mixedCase
      1.014, // innerCapitals
      -1.901, // someCommas
      2.701, // mostlyCommas
      0.926, // commas
      1.264, // caseless
      4.408, // digits
      1.884, // separators
      3.572, // dashes
      -1.362, // loneLetters
      3.649, // mostlyLetters
      -3.792, // spelled
      -0.927, // oddities
      4.944, // oddityShare
      -0.372, // oneWord
      1.127, // capitals
      -4.309, // nested
      -2.793, // remains
      -1.13, // bareGoesOn
      -0.407, // bareText
      -1.305, // mixedGaps
      0.572, // forcedBreaks
      -1.461, // marked
      -4.143, // code
      4.298, // symbols
      -8.135, // colons
      5.825, // firstColon
      0.703, // firstSeveral
      1.357, // firstWhole
      -0.241, // longWords
      1.006, // sameStarts
      -2.94, // pairs
      -0.726, // shortWords
      -0.659, // capitalWords
      0.654, // links
      -1.925, // codeElements
      1.283, // controls
      0.054, // icons
      -0.051, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.63,
    weights: [
      -2.193, // fragments
      6.841, // goesOn
      1.186, // goesOnCount
      0.094, // wordsPerFragment
      10.22, // severalWords
      -1.894, // mostlySeveral
      -0.101, // onlyLastEnds
      -1.379, // sentences
      1.98, // lastEnds
      2.752, // abbreviations
      2.085, // sentenceEnds
      3.041, // fittingEnds
      -0.515, // firstLower
      -1.966, // mixedCase
      5.316, // innerCapitals
      0.09, // someCommas
      -2.13, // mostlyCommas
      -1.073, // commas
      -0.291, // caseless
      4.032, // digits
      -1.043, // separators
      -0.821, // dashes
      -2.861, // loneLetters
      -0.564, // mostlyLetters
      -0.01, // spelled
      -5.587, // oddities
      -1.232, // oddityShare
      -0.029, // oneWord
      0.09, // capitals
      -3.887, // nested
      -2.685, // remains
      -0.624, // bareGoesOn
      0.14, // bareText
      -0.275, // mixedGaps
      0.991, // forcedBreaks
      -1.012, // marked
      -2.864, // code
      3.419, // symbols
      -6.275, // colons
      -3.683, // firstColon
      -0.653, // firstSeveral
      -1.734, // firstWhole
      -0.025, // longWords
      -2.128, // sameStarts
      0.709, // pairs
      -0.364, // shortWords
      -1.169, // capitalWords
      0.198, // links
      -4.26, // codeElements
      -1.545, // controls
      -0.328, // icons
      -0.618, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.095,
    weights: [
      -1.168, // fragments
      -0.247, // goesOn
      0.006, // goesOnCount
      0.588, // wordsPerFragment
      1.377, // severalWords
      -0.902, // mostlySeveral
      0.905, // onlyLastEnds
      -1.297, // sentences
      -1.653, // lastEnds
      -0.82, // abbreviations
      -2.661, // sentenceEnds
      0.209, // fittingEnds
      0.899, // firstLower
      -1.08, // mixedCase
      0.055, // innerCapitals
      0.212, // someCommas
      -2.882, // mostlyCommas
      4.511, // commas
      -1.186, // caseless
      -1.885, // digits
      0.084, // separators
      -2.79, // dashes
      -4.235, // loneLetters
      -0.162, // mostlyLetters
      -0.002, // spelled
      -0.574, // oddities
      -3.601, // oddityShare
      -0.317, // oneWord
      -0.657, // capitals
      -2.91, // nested
      -1.887, // remains
      -0.571, // bareGoesOn
      -0.893, // bareText
      0.196, // mixedGaps
      -1.234, // forcedBreaks
      -0.848, // marked
      7.035, // code
      -2.874, // symbols
      5.477, // colons
      -1.256, // firstColon
      0.251, // firstSeveral
      1.836, // firstWhole
      0.086, // longWords
      1.283, // sameStarts
      1.074, // pairs
      -2.366, // shortWords
      -0.364, // capitalWords
      -0.6, // links
      2.513, // codeElements
      -2.068, // controls
      -0.92, // icons
      -0.454, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.929,
    weights: [
      -1.241, // fragments
      -5.209, // goesOn
      1.393, // goesOnCount
      -0.572, // wordsPerFragment
      5.878, // severalWords
      -2.128, // mostlySeveral
      1.343, // onlyLastEnds
      0.218, // sentences
      -2.631, // lastEnds
      1.514, // abbreviations
      2.411, // sentenceEnds
      1.831, // fittingEnds
      0.714, // firstLower
      -1.111, // mixedCase
      -0.081, // innerCapitals
      -1.449, // someCommas
      -1.374, // mostlyCommas
      -2.41, // commas
      -0.509, // caseless
      -1.767, // digits
      -0.382, // separators
      -3.006, // dashes
      -0.85, // loneLetters
      -2.57, // mostlyLetters
      -0.844, // spelled
      -1.115, // oddities
      1.695, // oddityShare
      -0.669, // oneWord
      -1.447, // capitals
      -0.831, // nested
      -2.411, // remains
      -3.314, // bareGoesOn
      2.723, // bareText
      -1.017, // mixedGaps
      -2.212, // forcedBreaks
      1.115, // marked
      -2.586, // code
      0.88, // symbols
      0.694, // colons
      1.661, // firstColon
      0.523, // firstSeveral
      0.91, // firstWhole
      -0.091, // longWords
      -1.101, // sameStarts
      0.035, // pairs
      2.796, // shortWords
      0.84, // capitalWords
      -0.181, // links
      -1.929, // codeElements
      1.147, // controls
      0.837, // icons
      2.834, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.309, 1.321, 0.503, -1.028, 0, 0, 0, 0.048, 0.469, 0.841, 0.064, 0.194];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.597, 0, 0.697, 0, -0.257, 1.35, 0.513, 2.192, 1.8, 0.942, 0.408, 0.436, 2.326];
