// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.164,
    weights: [
      -5.173, // fragments
      4.516, // goesOn
      0.402, // goesOnCount
      -2.116, // wordsPerFragment
      -1.987, // severalWords
      -0.868, // mostlySeveral
      1.775, // onlyLastEnds
      2.827, // sentences
      0.721, // lastEnds
      -0.604, // abbreviations
      -2.824, // sentenceEnds
      0, // fittingEnds
      -3.756, // firstLower
      1.431, // mixedCase
      -1.902, // innerCapitals
      0.857, // someCommas
      -4.077, // mostlyCommas
      -2.212, // commas
      -3.22, // caseless
      -1.355, // digits
      -0.594, // separators
      -1.393, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.745, // oddities
      -4.216, // oddityShare
      4.462, // oneWord
      0.101, // capitals
      5.812, // nested
      5.885, // remains
      0.696, // bareGoesOn
      -1.403, // bareText
      2.147, // mixedGaps
      -0.419, // forcedBreaks
      1.965, // marked
      -3.371, // code
      -0.796, // symbols
      -1.067, // colons
      -3.532, // firstColon
      -0.834, // firstSeveral
      -1.016, // firstWhole
      0, // longWords
      -2.2, // sameStarts
      0, // pairs
      3.043, // shortWords
      -0.244, // capitalWords
      -2.487, // links
      -0.46, // codeElements
      -2.221, // controls
      -0.872, // icons
      -2.415, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.511,
    weights: [
      0.008, // fragments
      0.602, // goesOn
      -0.711, // goesOnCount
      -0.404, // wordsPerFragment
      -0.898, // severalWords
      0.129, // mostlySeveral
      0.629, // onlyLastEnds
      -1.876, // sentences
      0.435, // lastEnds
      -2.601, // abbreviations
      -1.871, // sentenceEnds
      -0.43, // fittingEnds
      0.07, // firstLower
      -1.653, // mixedCase
      -0.536, // innerCapitals
      -0.195, // someCommas
      1.053, // mostlyCommas
      -0.655, // commas
      0.171, // caseless
      -0.326, // digits
      -1.325, // separators
      0.432, // dashes
      -3.951, // loneLetters
      1.665, // mostlyLetters
      0, // spelled
      0.185, // oddities
      0.252, // oddityShare
      -2.204, // oneWord
      -0.188, // capitals
      -3.336, // nested
      -2.484, // remains
      -1.709, // bareGoesOn
      -0.643, // bareText
      -1.286, // mixedGaps
      -0.02, // forcedBreaks
      -1.787, // marked
      -2.007, // code
      -0.204, // symbols
      -2.654, // colons
      1.685, // firstColon
      0.009, // firstSeveral
      0.634, // firstWhole
      0, // longWords
      0.339, // sameStarts
      -0.963, // pairs
      0.022, // shortWords
      -0.992, // capitalWords
      0.837, // links
      -0.126, // codeElements
      2.763, // controls
      -1.195, // icons
      -0.016, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.223,
    weights: [
      1.086, // fragments
      2.891, // goesOn
      1.722, // goesOnCount
      0.363, // wordsPerFragment
      1.624, // severalWords
      0.561, // mostlySeveral
      -0.243, // onlyLastEnds
      -0.171, // sentences
      2.38, // lastEnds
      -1.243, // abbreviations
      -3.326, // sentenceEnds
      2.605, // fittingEnds
      -0.245, // firstLower
      0.076, // mixedCase
      4.034, // innerCapitals
      0.865, // someCommas
      0.904, // mostlyCommas
      -2.106, // commas
      6.032, // caseless
      1.597, // digits
      -1.079, // separators
      -0.604, // dashes
      0.042, // loneLetters
      1.821, // mostlyLetters
      0, // spelled
      -2.589, // oddities
      -1.681, // oddityShare
      -0.369, // oneWord
      -0.597, // capitals
      -2.438, // nested
      -1.57, // remains
      -0.728, // bareGoesOn
      0.113, // bareText
      -2.208, // mixedGaps
      1.29, // forcedBreaks
      -1.244, // marked
      -3.801, // code
      0.186, // symbols
      -4.378, // colons
      -2.974, // firstColon
      -0.614, // firstSeveral
      -0.747, // firstWhole
      0, // longWords
      0.568, // sameStarts
      1.14, // pairs
      -1.256, // shortWords
      -3.113, // capitalWords
      -2.183, // links
      -1.637, // codeElements
      -2.307, // controls
      0.314, // icons
      -2.611, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.509,
    weights: [
      0.681, // fragments
      -3.691, // goesOn
      2.113, // goesOnCount
      0.157, // wordsPerFragment
      1.168, // severalWords
      -0.459, // mostlySeveral
      0.329, // onlyLastEnds
      0.383, // sentences
      -2.339, // lastEnds
      3.095, // abbreviations
      3.082, // sentenceEnds
      -1.453, // fittingEnds
      1.429, // firstLower
      -0.256, // mixedCase
      0.397, // innerCapitals
      0.063, // someCommas
      -1.07, // mostlyCommas
      2.498, // commas
      -0.951, // caseless
      1.914, // digits
      1.957, // separators
      0.269, // dashes
      0.586, // loneLetters
      0.672, // mostlyLetters
      0, // spelled
      -0.959, // oddities
      -0.166, // oddityShare
      -1.136, // oneWord
      -0.299, // capitals
      -1.57, // nested
      -1.203, // remains
      -0.385, // bareGoesOn
      0.07, // bareText
      1.22, // mixedGaps
      -0.958, // forcedBreaks
      -0.498, // marked
      3.731, // code
      0.968, // symbols
      1.191, // colons
      -0.025, // firstColon
      0.1, // firstSeveral
      -0.403, // firstWhole
      0, // longWords
      -0.269, // sameStarts
      1.085, // pairs
      -0.414, // shortWords
      0.792, // capitalWords
      -0.331, // links
      0.967, // codeElements
      -1.564, // controls
      -0.979, // icons
      -1.009, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.628,
    weights: [
      -3.434, // fragments
      -2.572, // goesOn
      1.479, // goesOnCount
      0.097, // wordsPerFragment
      1.022, // severalWords
      0.339, // mostlySeveral
      -2.132, // onlyLastEnds
      1.058, // sentences
      -0.786, // lastEnds
      3.211, // abbreviations
      3.033, // sentenceEnds
      0.588, // fittingEnds
      0.276, // firstLower
      0.481, // mixedCase
      0.587, // innerCapitals
      -0.344, // someCommas
      -0.136, // mostlyCommas
      -2.166, // commas
      0.862, // caseless
      -2.056, // digits
      -1.212, // separators
      -1.145, // dashes
      1.502, // loneLetters
      -2.466, // mostlyLetters
      0, // spelled
      0.257, // oddities
      0.723, // oddityShare
      -1.563, // oneWord
      -0.432, // capitals
      -0.344, // nested
      -1.632, // remains
      -0.152, // bareGoesOn
      0.363, // bareText
      -1.582, // mixedGaps
      -0.203, // forcedBreaks
      0.241, // marked
      -2.895, // code
      -0.125, // symbols
      1.607, // colons
      0.017, // firstColon
      0.04, // firstSeveral
      -0.41, // firstWhole
      0, // longWords
      -0.274, // sameStarts
      -0.574, // pairs
      -0.214, // shortWords
      1.112, // capitalWords
      -0.567, // links
      -2.081, // codeElements
      -1.81, // controls
      2.03, // icons
      2.218, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.444,
    weights: [
      -1.822, // fragments
      1.298, // goesOn
      2.421, // goesOnCount
      -4.523, // wordsPerFragment
      -3.76, // severalWords
      -3.127, // mostlySeveral
      2.475, // onlyLastEnds
      1.382, // sentences
      2.121, // lastEnds
      -0.886, // abbreviations
      -3.351, // sentenceEnds
      1.559, // fittingEnds
      -3.832, // firstLower
      2.182, // mixedCase
      -0.648, // innerCapitals
      2.911, // someCommas
      -3.218, // mostlyCommas
      -6.816, // commas
      -0.346, // caseless
      -2.95, // digits
      -2.182, // separators
      -0.329, // dashes
      0, // loneLetters
      -1.486, // mostlyLetters
      2.137, // spelled
      0.741, // oddities
      -0.762, // oddityShare
      0, // oneWord
      -1.554, // capitals
      4.431, // nested
      3.434, // remains
      1.292, // bareGoesOn
      1.183, // bareText
      1.549, // mixedGaps
      -0.276, // forcedBreaks
      0.87, // marked
      -3.008, // code
      -0.648, // symbols
      -1.192, // colons
      -9.472, // firstColon
      -3.039, // firstSeveral
      -2.004, // firstWhole
      0, // longWords
      -1.048, // sameStarts
      1.551, // pairs
      -0.12, // shortWords
      0, // capitalWords
      -2.79, // links
      -0.016, // codeElements
      -0.351, // controls
      -0.034, // icons
      -0.34, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.108,
    weights: [
      0.8, // fragments
      -0.046, // goesOn
      -0.712, // goesOnCount
      -1.118, // wordsPerFragment
      -3.367, // severalWords
      1.29, // mostlySeveral
      -0.992, // onlyLastEnds
      -2.103, // sentences
      0.186, // lastEnds
      1.764, // abbreviations
      2.471, // sentenceEnds
      -2.743, // fittingEnds
      1.852, // firstLower
      0.306, // mixedCase
      1.068, // innerCapitals
      -1.961, // someCommas
      2.758, // mostlyCommas
      0.861, // commas
      0.955, // caseless
      4.166, // digits
      1.951, // separators
      3.75, // dashes
      -1.294, // loneLetters
      3.516, // mostlyLetters
      -3.81, // spelled
      -0.895, // oddities
      5.055, // oddityShare
      -0.296, // oneWord
      1.118, // capitals
      -4.221, // nested
      -2.67, // remains
      -1.084, // bareGoesOn
      -0.673, // bareText
      -1.316, // mixedGaps
      0.587, // forcedBreaks
      -1.361, // marked
      -4.168, // code
      4.412, // symbols
      -8.182, // colons
      5.821, // firstColon
      0.733, // firstSeveral
      1.274, // firstWhole
      -0.234, // longWords
      0.965, // sameStarts
      -2.694, // pairs
      -0.7, // shortWords
      -0.733, // capitalWords
      0.7, // links
      -1.821, // codeElements
      1.539, // controls
      -0.499, // icons
      -0.065, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.576,
    weights: [
      -2.084, // fragments
      6.498, // goesOn
      1.201, // goesOnCount
      0.256, // wordsPerFragment
      10.094, // severalWords
      -1.86, // mostlySeveral
      -0.049, // onlyLastEnds
      -1.147, // sentences
      1.751, // lastEnds
      2.638, // abbreviations
      2.643, // sentenceEnds
      2.839, // fittingEnds
      -0.523, // firstLower
      -2.086, // mixedCase
      5.057, // innerCapitals
      0.207, // someCommas
      -2.121, // mostlyCommas
      -1.598, // commas
      -0.178, // caseless
      3.715, // digits
      -0.951, // separators
      -0.978, // dashes
      -2.499, // loneLetters
      -0.561, // mostlyLetters
      -0.012, // spelled
      -5.538, // oddities
      -1.145, // oddityShare
      -0.031, // oneWord
      0.008, // capitals
      -3.688, // nested
      -2.479, // remains
      -0.448, // bareGoesOn
      0.302, // bareText
      -0.118, // mixedGaps
      0.911, // forcedBreaks
      -0.934, // marked
      -3.087, // code
      3.133, // symbols
      -5.869, // colons
      -3.663, // firstColon
      -0.76, // firstSeveral
      -2.176, // firstWhole
      -0.022, // longWords
      -2.025, // sameStarts
      0.691, // pairs
      -0.601, // shortWords
      -1.344, // capitalWords
      -0.099, // links
      -4.298, // codeElements
      -1.502, // controls
      -0.206, // icons
      -0.616, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 0.995,
    weights: [
      -1.128, // fragments
      -0.15, // goesOn
      -0.041, // goesOnCount
      0.541, // wordsPerFragment
      1.604, // severalWords
      -0.997, // mostlySeveral
      0.911, // onlyLastEnds
      -1.31, // sentences
      -1.629, // lastEnds
      -0.861, // abbreviations
      -2.73, // sentenceEnds
      0.227, // fittingEnds
      0.881, // firstLower
      -1.12, // mixedCase
      0.039, // innerCapitals
      0.216, // someCommas
      -2.952, // mostlyCommas
      4.558, // commas
      -1.137, // caseless
      -1.813, // digits
      0.031, // separators
      -2.892, // dashes
      -4.109, // loneLetters
      -0.168, // mostlyLetters
      -0.002, // spelled
      -0.571, // oddities
      -3.769, // oddityShare
      -0.453, // oneWord
      -0.643, // capitals
      -3.025, // nested
      -1.902, // remains
      -0.533, // bareGoesOn
      -0.574, // bareText
      0.215, // mixedGaps
      -1.317, // forcedBreaks
      -0.767, // marked
      6.99, // code
      -2.893, // symbols
      5.503, // colons
      -1.21, // firstColon
      0.258, // firstSeveral
      1.944, // firstWhole
      0.086, // longWords
      1.371, // sameStarts
      0.934, // pairs
      -2.394, // shortWords
      -0.304, // capitalWords
      -0.687, // links
      2.5, // codeElements
      -1.939, // controls
      -0.844, // icons
      -0.46, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.607,
    weights: [
      -1.255, // fragments
      -5.458, // goesOn
      1.529, // goesOnCount
      -0.643, // wordsPerFragment
      6.505, // severalWords
      -2.293, // mostlySeveral
      1.539, // onlyLastEnds
      0.3, // sentences
      -2.721, // lastEnds
      2.418, // abbreviations
      2.578, // sentenceEnds
      1.946, // fittingEnds
      0.753, // firstLower
      -1.031, // mixedCase
      0.182, // innerCapitals
      -1.428, // someCommas
      -0.968, // mostlyCommas
      -3.365, // commas
      -0.389, // caseless
      -1.602, // digits
      -0.536, // separators
      -2.929, // dashes
      -0.683, // loneLetters
      -2.825, // mostlyLetters
      -0.961, // spelled
      -1.056, // oddities
      1.611, // oddityShare
      -0.554, // oneWord
      -1.317, // capitals
      -0.175, // nested
      -1.968, // remains
      -3.083, // bareGoesOn
      2.925, // bareText
      -1.4, // mixedGaps
      -2.399, // forcedBreaks
      -0.105, // marked
      -2.942, // code
      1.122, // symbols
      0.829, // colons
      1.301, // firstColon
      0.525, // firstSeveral
      0.923, // firstWhole
      -0.072, // longWords
      -1.425, // sameStarts
      0.17, // pairs
      3.151, // shortWords
      0.975, // capitalWords
      -0.239, // links
      -1.803, // codeElements
      0.989, // controls
      1.228, // icons
      3.5, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.135, 0.73, 0.92, -0.256, 0.401, 0, 0, 0.13, 0.287, 0.773, 0.357, 0];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-1.302, 0, 1.63, 2.454, -0.865, 1.769, 1.562, 0.135, 0.226, 0.679, 0, 2.326, 0];
