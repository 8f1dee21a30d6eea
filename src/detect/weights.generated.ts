// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 2.725,
    weights: [
      -5.196, // fragments
      4.974, // goesOn
      0.001, // goesOnCount
      -1.551, // wordsPerFragment
      -2.547, // severalWords
      -0.889, // mostlySeveral
      2.604, // onlyLastEnds
      1.088, // sentences
      1.858, // lastEnds
      -0.621, // abbreviations
      -2.647, // sentenceEnds
      0.979, // fittingEnds
      -3.46, // firstLower
      1.431, // mixedCase
      -0.641, // innerCapitals
      0.792, // someCommas
      -4.429, // mostlyCommas
      -2.073, // commas
      -3, // caseless
      -1.252, // digits
      0, // separators
      -1.209, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      1.458, // oddities
      -3.92, // oddityShare
      3.95, // oneWord
      -0.107, // capitals
      5.206, // nested
      4.879, // remains
      2.068, // bareGoesOn
      -1.08, // bareText
      1.678, // mixedGaps
      -0.404, // forcedBreaks
      2.134, // marked
      -3.173, // code
      -0.986, // symbols
      -1.011, // colons
      -3.32, // firstColon
      -1.735, // firstSeveral
      0, // longWords
      -2.353, // sameStarts
      0.358, // pairs
      3.272, // shortWords
      -0.443, // capitalWords
      -2.627, // links
      -0.427, // codeElements
      -2.008, // controls
      -0.872, // icons
      -2.185, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.474,
    weights: [
      0.059, // fragments
      0.506, // goesOn
      -0.627, // goesOnCount
      -0.387, // wordsPerFragment
      -0.812, // severalWords
      0.03, // mostlySeveral
      0.426, // onlyLastEnds
      -1.767, // sentences
      0.293, // lastEnds
      -2.277, // abbreviations
      -1.142, // sentenceEnds
      -0.8, // fittingEnds
      0.044, // firstLower
      -1.506, // mixedCase
      -0.556, // innerCapitals
      -0.182, // someCommas
      1.022, // mostlyCommas
      -0.657, // commas
      0.124, // caseless
      -0.338, // digits
      -1.901, // separators
      0.496, // dashes
      -3.946, // loneLetters
      1.524, // mostlyLetters
      0, // spelled
      0.086, // oddities
      0.36, // oddityShare
      -2.25, // oneWord
      -0.024, // capitals
      -3.277, // nested
      -2.556, // remains
      -1.777, // bareGoesOn
      -0.716, // bareText
      -1.164, // mixedGaps
      0.034, // forcedBreaks
      -1.754, // marked
      -2.019, // code
      -0.064, // symbols
      -2.557, // colons
      1.481, // firstColon
      0.009, // firstSeveral
      0, // longWords
      0.293, // sameStarts
      -0.912, // pairs
      0.017, // shortWords
      -1.032, // capitalWords
      0.872, // links
      0.024, // codeElements
      2.721, // controls
      -1.185, // icons
      -0.067, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.402,
    weights: [
      1.011, // fragments
      3.188, // goesOn
      1.751, // goesOnCount
      0.367, // wordsPerFragment
      1.349, // severalWords
      0.67, // mostlySeveral
      -0.189, // onlyLastEnds
      -0.127, // sentences
      2.349, // lastEnds
      -1.446, // abbreviations
      -3.533, // sentenceEnds
      3.123, // fittingEnds
      -0.285, // firstLower
      -0.024, // mixedCase
      4.332, // innerCapitals
      0.815, // someCommas
      1.174, // mostlyCommas
      -2.432, // commas
      6.304, // caseless
      1.854, // digits
      -1.314, // separators
      -0.539, // dashes
      0.453, // loneLetters
      1.552, // mostlyLetters
      0, // spelled
      -2.463, // oddities
      -1.56, // oddityShare
      -0.481, // oneWord
      -0.582, // capitals
      -2.395, // nested
      -1.557, // remains
      -0.808, // bareGoesOn
      0.075, // bareText
      -2.312, // mixedGaps
      1.306, // forcedBreaks
      -1.217, // marked
      -3.699, // code
      0.221, // symbols
      -3.018, // colons
      -3.571, // firstColon
      -0.483, // firstSeveral
      0, // longWords
      0.551, // sameStarts
      1.117, // pairs
      -1.337, // shortWords
      -3.125, // capitalWords
      -2.335, // links
      -1.455, // codeElements
      -2.304, // controls
      0.316, // icons
      -2.59, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.545,
    weights: [
      0.718, // fragments
      -3.507, // goesOn
      1.97, // goesOnCount
      0.122, // wordsPerFragment
      0.941, // severalWords
      -0.522, // mostlySeveral
      0.296, // onlyLastEnds
      0.375, // sentences
      -2.06, // lastEnds
      2.886, // abbreviations
      2.302, // sentenceEnds
      -1.356, // fittingEnds
      1.414, // firstLower
      -0.242, // mixedCase
      0.378, // innerCapitals
      0.093, // someCommas
      -1.149, // mostlyCommas
      2.613, // commas
      -0.942, // caseless
      1.911, // digits
      2.439, // separators
      0.14, // dashes
      0.715, // loneLetters
      0.619, // mostlyLetters
      0, // spelled
      -1.253, // oddities
      0.038, // oddityShare
      -1.092, // oneWord
      -0.269, // capitals
      -1.575, // nested
      -1.15, // remains
      -0.516, // bareGoesOn
      0.008, // bareText
      1.115, // mixedGaps
      -0.912, // forcedBreaks
      -0.518, // marked
      3.73, // code
      0.75, // symbols
      1.35, // colons
      -0.124, // firstColon
      0.447, // firstSeveral
      0, // longWords
      -0.224, // sameStarts
      1.018, // pairs
      -0.421, // shortWords
      0.795, // capitalWords
      -0.518, // links
      0.836, // codeElements
      -1.549, // controls
      -1.002, // icons
      -0.928, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.631,
    weights: [
      -3.425, // fragments
      -2.389, // goesOn
      1.385, // goesOnCount
      0.136, // wordsPerFragment
      1.236, // severalWords
      0.424, // mostlySeveral
      -2.165, // onlyLastEnds
      1.001, // sentences
      -0.681, // lastEnds
      3.089, // abbreviations
      2.827, // sentenceEnds
      0.498, // fittingEnds
      0.203, // firstLower
      0.317, // mixedCase
      0.576, // innerCapitals
      -0.624, // someCommas
      -0.241, // mostlyCommas
      -1.711, // commas
      0.891, // caseless
      -2.112, // digits
      -1.421, // separators
      -1.309, // dashes
      1.46, // loneLetters
      -2.398, // mostlyLetters
      0, // spelled
      0.338, // oddities
      0.589, // oddityShare
      -1.543, // oneWord
      -0.336, // capitals
      -0.267, // nested
      -1.656, // remains
      -0.153, // bareGoesOn
      0.305, // bareText
      -1.246, // mixedGaps
      -0.19, // forcedBreaks
      0.347, // marked
      -2.89, // code
      -0.078, // symbols
      -0.751, // colons
      1.601, // firstColon
      -0.349, // firstSeveral
      0, // longWords
      -0.295, // sameStarts
      -0.564, // pairs
      -0.226, // shortWords
      1.19, // capitalWords
      -0.619, // links
      -1.975, // codeElements
      -1.821, // controls
      2.027, // icons
      2.177, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -2.658,
    weights: [
      -1.423, // fragments
      1.679, // goesOn
      2.107, // goesOnCount
      -3.775, // wordsPerFragment
      -4.408, // severalWords
      -2.359, // mostlySeveral
      2.186, // onlyLastEnds
      2.116, // sentences
      2.047, // lastEnds
      -0.72, // abbreviations
      -3.064, // sentenceEnds
      1.703, // fittingEnds
      -3.71, // firstLower
      1.995, // mixedCase
      0, // innerCapitals
      2.76, // someCommas
      -3.161, // mostlyCommas
      -7.115, // commas
      -0.207, // caseless
      -2.56, // digits
      -0.749, // separators
      -0.269, // dashes
      0, // loneLetters
      -1.426, // mostlyLetters
      1.964, // spelled
      0.867, // oddities
      -0.5, // oddityShare
      0, // oneWord
      -1.437, // capitals
      4.331, // nested
      3.928, // remains
      1.517, // bareGoesOn
      0.96, // bareText
      1.586, // mixedGaps
      -0.434, // forcedBreaks
      0.973, // marked
      -2.65, // code
      -0.475, // symbols
      -1.18, // colons
      -8.91, // firstColon
      -2.983, // firstSeveral
      0, // longWords
      -0.654, // sameStarts
      1.716, // pairs
      0.024, // shortWords
      0, // capitalWords
      -2.661, // links
      -0.014, // codeElements
      -0.262, // controls
      -0.129, // icons
      -0.382, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.472,
    weights: [
      0.801, // fragments
      0.108, // goesOn
      -0.777, // goesOnCount
      -1.119, // wordsPerFragment
      -3.416, // severalWords
      1.171, // mostlySeveral
      -1.509, // onlyLastEnds
      -1.919, // sentences
      0.196, // lastEnds
      2.29, // abbreviations
      2.71, // sentenceEnds
      -3.099, // fittingEnds
      1.616, // firstLower
      0.432, // mixedCase
      0.833, // innerCapitals
      -1.87, // someCommas
      2.323, // mostlyCommas
      1.42, // commas
      1.463, // caseless
      3.963, // digits
      1.342, // separators
      3.364, // dashes
      -1.124, // loneLetters
      3.408, // mostlyLetters
      -3.554, // spelled
      -1.01, // oddities
      4.873, // oddityShare
      -0.504, // oneWord
      0.951, // capitals
      -4.103, // nested
      -3.045, // remains
      -1.015, // bareGoesOn
      -0.77, // bareText
      -1.24, // mixedGaps
      0.613, // forcedBreaks
      -1.327, // marked
      -4.367, // code
      4.357, // symbols
      -9.025, // colons
      5.714, // firstColon
      0.684, // firstSeveral
      -0.236, // longWords
      0.842, // sameStarts
      -2.756, // pairs
      -0.727, // shortWords
      -0.796, // capitalWords
      0.951, // links
      -1.761, // codeElements
      1.623, // controls
      -0.545, // icons
      0.067, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.469,
    weights: [
      -2.283, // fragments
      6.572, // goesOn
      1.322, // goesOnCount
      0.295, // wordsPerFragment
      9.15, // severalWords
      -1.642, // mostlySeveral
      -0.16, // onlyLastEnds
      -1.009, // sentences
      1.475, // lastEnds
      1.929, // abbreviations
      2.287, // sentenceEnds
      3.071, // fittingEnds
      -0.379, // firstLower
      -2.446, // mixedCase
      5.363, // innerCapitals
      0.254, // someCommas
      -2.745, // mostlyCommas
      -1.116, // commas
      -0.352, // caseless
      4.249, // digits
      -0.627, // separators
      -1.079, // dashes
      -2.286, // loneLetters
      -0.686, // mostlyLetters
      -0.008, // spelled
      -5.33, // oddities
      -1.054, // oddityShare
      -0.033, // oneWord
      0.179, // capitals
      -3.537, // nested
      -2.249, // remains
      -0.438, // bareGoesOn
      0.274, // bareText
      -0.314, // mixedGaps
      0.943, // forcedBreaks
      -0.876, // marked
      -3.162, // code
      3.243, // symbols
      -6.93, // colons
      -3.632, // firstColon
      -0.103, // firstSeveral
      -0.021, // longWords
      -1.915, // sameStarts
      0.906, // pairs
      -0.654, // shortWords
      -1.515, // capitalWords
      0.395, // links
      -1.956, // codeElements
      -1.527, // controls
      -0.074, // icons
      -0.879, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.38,
    weights: [
      -1.118, // fragments
      -0.508, // goesOn
      0.014, // goesOnCount
      0.722, // wordsPerFragment
      1.049, // severalWords
      -0.916, // mostlySeveral
      0.69, // onlyLastEnds
      -1.3, // sentences
      -1.652, // lastEnds
      -0.134, // abbreviations
      -2.036, // sentenceEnds
      0.372, // fittingEnds
      0.804, // firstLower
      -0.97, // mixedCase
      -0.367, // innerCapitals
      0.244, // someCommas
      -2.933, // mostlyCommas
      4.687, // commas
      -1.169, // caseless
      -2.15, // digits
      -0.474, // separators
      -2.89, // dashes
      -3.878, // loneLetters
      -0.242, // mostlyLetters
      -0.002, // spelled
      -0.612, // oddities
      -3.902, // oddityShare
      -0.303, // oneWord
      -0.638, // capitals
      -2.893, // nested
      -1.95, // remains
      -0.546, // bareGoesOn
      -0.57, // bareText
      0.219, // mixedGaps
      -1.461, // forcedBreaks
      -0.752, // marked
      6.916, // code
      -2.994, // symbols
      5.329, // colons
      -1.303, // firstColon
      0.438, // firstSeveral
      0.095, // longWords
      0.992, // sameStarts
      0.984, // pairs
      -2.205, // shortWords
      -0.25, // capitalWords
      -1.349, // links
      2.694, // codeElements
      -1.851, // controls
      -0.815, // icons
      -0.422, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.687,
    weights: [
      -1.296, // fragments
      -5.509, // goesOn
      1.619, // goesOnCount
      -0.657, // wordsPerFragment
      7.005, // severalWords
      -2.359, // mostlySeveral
      1.639, // onlyLastEnds
      0.207, // sentences
      -2.889, // lastEnds
      3.036, // abbreviations
      3.186, // sentenceEnds
      1.893, // fittingEnds
      0.647, // firstLower
      -1.075, // mixedCase
      0.17, // innerCapitals
      -1.39, // someCommas
      -1.079, // mostlyCommas
      -3.625, // commas
      -0.589, // caseless
      -1.709, // digits
      -0.534, // separators
      -2.8, // dashes
      -0.589, // loneLetters
      -2.946, // mostlyLetters
      -0.918, // spelled
      -1.128, // oddities
      1.456, // oddityShare
      -0.604, // oneWord
      -1.244, // capitals
      -0.208, // nested
      -2.136, // remains
      -3.16, // bareGoesOn
      3.339, // bareText
      -1.258, // mixedGaps
      -2.353, // forcedBreaks
      0.059, // marked
      -3.039, // code
      1.37, // symbols
      0.715, // colons
      1.48, // firstColon
      0.095, // firstSeveral
      -0.077, // longWords
      -1.153, // sameStarts
      0.234, // pairs
      3.066, // shortWords
      0.949, // capitalWords
      -0.341, // links
      -1.065, // codeElements
      0.98, // controls
      1.26, // icons
      3.092, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [-1.275, 0, 0.978, 0.348, 3.114, 2.744, 1.204];
