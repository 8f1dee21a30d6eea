// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.033,
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
      -3.176, // caseless
      -1.4, // digits
      -0.54, // separators
      -1.328, // dashes
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
      -3.301, // code
      -0.672, // symbols
      -1.088, // colons
      -3.644, // firstColon
      -0.894, // firstSeveral
      -0.978, // firstWhole
      0, // longWords
      -2.263, // sameStarts
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
    intercept: 1.432,
    weights: [
      0.081, // fragments
      0.432, // goesOn
      -0.566, // goesOnCount
      -0.398, // wordsPerFragment
      -0.904, // severalWords
      0.098, // mostlySeveral
      0.994, // onlyLastEnds
      -2.244, // sentences
      0.461, // lastEnds
      -2.576, // abbreviations
      -1.936, // sentenceEnds
      -0.403, // fittingEnds
      0.079, // firstLower
      -1.648, // mixedCase
      -0.479, // innerCapitals
      -0.273, // someCommas
      1.176, // mostlyCommas
      -0.687, // commas
      0.204, // caseless
      -0.321, // digits
      -1.514, // separators
      0.527, // dashes
      -4.028, // loneLetters
      1.712, // mostlyLetters
      0, // spelled
      0.088, // oddities
      0.219, // oddityShare
      -2.095, // oneWord
      -0.214, // capitals
      -3.441, // nested
      -2.58, // remains
      -0.674, // bareGoesOn
      -0.879, // bareText
      -1.28, // mixedGaps
      0.053, // forcedBreaks
      -1.858, // marked
      -2.066, // code
      -0.104, // symbols
      -2.448, // colons
      1.434, // firstColon
      0.03, // firstSeveral
      0.657, // firstWhole
      0.215, // longWords
      0.378, // sameStarts
      -1.014, // pairs
      -0.002, // shortWords
      -1.081, // capitalWords
      0.927, // links
      -0.151, // codeElements
      2.781, // controls
      -0.797, // icons
      0.107, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.725,
    weights: [
      0.107, // fragments
      3.272, // goesOn
      1.964, // goesOnCount
      0.283, // wordsPerFragment
      2.099, // severalWords
      0.13, // mostlySeveral
      -0.374, // onlyLastEnds
      -0.236, // sentences
      2.739, // lastEnds
      -1.097, // abbreviations
      -2.894, // sentenceEnds
      2.625, // fittingEnds
      -0.146, // firstLower
      -0.353, // mixedCase
      4.947, // innerCapitals
      1.048, // someCommas
      0.997, // mostlyCommas
      -2.707, // commas
      6.507, // caseless
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
      -3.339, // code
      2.871, // symbols
      -4.144, // colons
      -3.011, // firstColon
      -0.708, // firstSeveral
      -0.614, // firstWhole
      -0.059, // longWords
      0.368, // sameStarts
      0.756, // pairs
      -0.933, // shortWords
      -3.211, // capitalWords
      -2.32, // links
      -1.773, // codeElements
      -2.308, // controls
      0.186, // icons
      -2.721, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.448,
    weights: [
      0.676, // fragments
      -3.472, // goesOn
      1.832, // goesOnCount
      0.142, // wordsPerFragment
      1.047, // severalWords
      -0.386, // mostlySeveral
      0.283, // onlyLastEnds
      0.383, // sentences
      -2.349, // lastEnds
      3.027, // abbreviations
      2.865, // sentenceEnds
      -1.335, // fittingEnds
      1.484, // firstLower
      -0.213, // mixedCase
      0.23, // innerCapitals
      0.179, // someCommas
      -0.978, // mostlyCommas
      2.217, // commas
      -0.997, // caseless
      1.78, // digits
      1.867, // separators
      0.068, // dashes
      0.558, // loneLetters
      0.68, // mostlyLetters
      0, // spelled
      -1.077, // oddities
      0.411, // oddityShare
      -1.256, // oneWord
      -0.293, // capitals
      -1.574, // nested
      -1.253, // remains
      0.86, // bareGoesOn
      -0.889, // bareText
      1.21, // mixedGaps
      -1.072, // forcedBreaks
      -0.901, // marked
      3.778, // code
      0.812, // symbols
      0.81, // colons
      0.368, // firstColon
      0.198, // firstSeveral
      -0.352, // firstWhole
      -0.023, // longWords
      -0.289, // sameStarts
      1.086, // pairs
      -0.389, // shortWords
      0.918, // capitalWords
      -0.492, // links
      1.04, // codeElements
      -1.553, // controls
      -1.081, // icons
      -1.02, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.667,
    weights: [
      -3.37, // fragments
      -2.351, // goesOn
      1.296, // goesOnCount
      0.104, // wordsPerFragment
      1.025, // severalWords
      0.332, // mostlySeveral
      -2.021, // onlyLastEnds
      1.002, // sentences
      -0.858, // lastEnds
      3.182, // abbreviations
      3.151, // sentenceEnds
      0.442, // fittingEnds
      0.183, // firstLower
      0.435, // mixedCase
      0.508, // innerCapitals
      -0.265, // someCommas
      -0.205, // mostlyCommas
      -2.257, // commas
      0.795, // caseless
      -2.096, // digits
      -1.451, // separators
      -1.217, // dashes
      1.657, // loneLetters
      -2.494, // mostlyLetters
      0, // spelled
      0.622, // oddities
      0.405, // oddityShare
      -2.683, // oneWord
      -0.478, // capitals
      -0.41, // nested
      -1.651, // remains
      -0.826, // bareGoesOn
      0.598, // bareText
      -1.416, // mixedGaps
      -0.228, // forcedBreaks
      0.295, // marked
      -2.956, // code
      -0.209, // symbols
      1.714, // colons
      0.083, // firstColon
      0.008, // firstSeveral
      -0.478, // firstWhole
      -0.141, // longWords
      -0.282, // sameStarts
      -0.542, // pairs
      -0.294, // shortWords
      1.149, // capitalWords
      -0.647, // links
      -2.196, // codeElements
      -1.88, // controls
      1.81, // icons
      2.067, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.582,
    weights: [
      -1.903, // fragments
      1.4, // goesOn
      2.537, // goesOnCount
      -4.59, // wordsPerFragment
      -3.799, // severalWords
      -3.087, // mostlySeveral
      2.436, // onlyLastEnds
      1.571, // sentences
      2.073, // lastEnds
      -0.836, // abbreviations
      -3.395, // sentenceEnds
      1.576, // fittingEnds
      -3.963, // firstLower
      2.204, // mixedCase
      -0.692, // innerCapitals
      2.854, // someCommas
      -3.245, // mostlyCommas
      -6.884, // commas
      -0.332, // caseless
      -2.937, // digits
      -2.119, // separators
      -0.313, // dashes
      0, // loneLetters
      -1.533, // mostlyLetters
      2.076, // spelled
      0.75, // oddities
      -0.777, // oddityShare
      0, // oneWord
      -1.574, // capitals
      4.47, // nested
      3.282, // remains
      1.383, // bareGoesOn
      1.226, // bareText
      1.439, // mixedGaps
      -0.222, // forcedBreaks
      0.893, // marked
      -2.933, // code
      -0.545, // symbols
      -1.149, // colons
      -9.784, // firstColon
      -3.355, // firstSeveral
      -2, // firstWhole
      0, // longWords
      -0.997, // sameStarts
      1.504, // pairs
      -0.111, // shortWords
      0, // capitalWords
      -2.776, // links
      -0.034, // codeElements
      -0.333, // controls
      -0.25, // icons
      -0.337, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.058,
    weights: [
      0.896, // fragments
      0.095, // goesOn
      -0.827, // goesOnCount
      -0.922, // wordsPerFragment
      -3.783, // severalWords
      1.435, // mostlySeveral
      -1.075, // onlyLastEnds
      -1.858, // sentences
      0.001, // lastEnds
      2.129, // abbreviations
      2.26, // sentenceEnds
      -2.508, // fittingEnds
      1.898, // firstLower
      0.359, // mixedCase
      1.006, // innerCapitals
      -1.944, // someCommas
      2.759, // mostlyCommas
      0.968, // commas
      1.29, // caseless
      4.385, // digits
      1.89, // separators
      3.629, // dashes
      -1.364, // loneLetters
      3.64, // mostlyLetters
      -3.801, // spelled
      -0.926, // oddities
      4.956, // oddityShare
      -0.357, // oneWord
      1.127, // capitals
      -4.32, // nested
      -2.8, // remains
      -1.127, // bareGoesOn
      -0.403, // bareText
      -1.307, // mixedGaps
      0.563, // forcedBreaks
      -1.386, // marked
      -4.169, // code
      4.307, // symbols
      -7.899, // colons
      5.513, // firstColon
      0.672, // firstSeveral
      1.405, // firstWhole
      -0.236, // longWords
      0.985, // sameStarts
      -2.97, // pairs
      -0.752, // shortWords
      -0.691, // capitalWords
      0.652, // links
      -1.915, // codeElements
      1.296, // controls
      0.062, // icons
      -0.014, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.624,
    weights: [
      -2.199, // fragments
      6.825, // goesOn
      1.195, // goesOnCount
      0.088, // wordsPerFragment
      10.232, // severalWords
      -1.904, // mostlySeveral
      -0.094, // onlyLastEnds
      -1.379, // sentences
      1.977, // lastEnds
      2.746, // abbreviations
      2.096, // sentenceEnds
      3.047, // fittingEnds
      -0.512, // firstLower
      -1.969, // mixedCase
      5.323, // innerCapitals
      0.093, // someCommas
      -2.1, // mostlyCommas
      -1.066, // commas
      -0.29, // caseless
      4.047, // digits
      -1.038, // separators
      -0.823, // dashes
      -2.862, // loneLetters
      -0.562, // mostlyLetters
      -0.009, // spelled
      -5.583, // oddities
      -1.23, // oddityShare
      -0.029, // oneWord
      0.093, // capitals
      -3.886, // nested
      -2.683, // remains
      -0.624, // bareGoesOn
      0.135, // bareText
      -0.276, // mixedGaps
      0.993, // forcedBreaks
      -1.026, // marked
      -2.904, // code
      3.48, // symbols
      -6.281, // colons
      -3.483, // firstColon
      -0.648, // firstSeveral
      -1.733, // firstWhole
      -0.024, // longWords
      -2.107, // sameStarts
      0.707, // pairs
      -0.37, // shortWords
      -1.172, // capitalWords
      0.205, // links
      -4.683, // codeElements
      -1.543, // controls
      -0.322, // icons
      -0.617, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.09,
    weights: [
      -1.17, // fragments
      -0.25, // goesOn
      0.009, // goesOnCount
      0.584, // wordsPerFragment
      1.417, // severalWords
      -0.924, // mostlySeveral
      0.913, // onlyLastEnds
      -1.29, // sentences
      -1.653, // lastEnds
      -0.822, // abbreviations
      -2.657, // sentenceEnds
      0.209, // fittingEnds
      0.899, // firstLower
      -1.076, // mixedCase
      0.055, // innerCapitals
      0.212, // someCommas
      -2.885, // mostlyCommas
      4.506, // commas
      -1.187, // caseless
      -1.886, // digits
      0.086, // separators
      -2.793, // dashes
      -4.231, // loneLetters
      -0.162, // mostlyLetters
      -0.002, // spelled
      -0.572, // oddities
      -3.597, // oddityShare
      -0.317, // oneWord
      -0.656, // capitals
      -2.911, // nested
      -1.886, // remains
      -0.571, // bareGoesOn
      -0.894, // bareText
      0.197, // mixedGaps
      -1.231, // forcedBreaks
      -0.848, // marked
      7.033, // code
      -2.872, // symbols
      5.439, // colons
      -1.224, // firstColon
      0.252, // firstSeveral
      1.832, // firstWhole
      0.086, // longWords
      1.281, // sameStarts
      1.075, // pairs
      -2.368, // shortWords
      -0.361, // capitalWords
      -0.6, // links
      2.526, // codeElements
      -2.067, // controls
      -0.919, // icons
      -0.46, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.927,
    weights: [
      -1.235, // fragments
      -5.173, // goesOn
      1.361, // goesOnCount
      -0.542, // wordsPerFragment
      5.441, // severalWords
      -1.962, // mostlySeveral
      1.405, // onlyLastEnds
      0.228, // sentences
      -2.618, // lastEnds
      1.485, // abbreviations
      2.455, // sentenceEnds
      1.842, // fittingEnds
      0.737, // firstLower
      -1.016, // mixedCase
      -0.049, // innerCapitals
      -1.448, // someCommas
      -1.636, // mostlyCommas
      -2.206, // commas
      -0.519, // caseless
      -1.705, // digits
      -0.403, // separators
      -2.963, // dashes
      -0.833, // loneLetters
      -2.573, // mostlyLetters
      -0.844, // spelled
      -1.12, // oddities
      1.704, // oddityShare
      -0.699, // oneWord
      -1.47, // capitals
      -0.884, // nested
      -2.45, // remains
      -3.289, // bareGoesOn
      2.639, // bareText
      -1, // mixedGaps
      -2.221, // forcedBreaks
      1.104, // marked
      -2.57, // code
      0.874, // symbols
      0.332, // colons
      2.146, // firstColon
      0.635, // firstSeveral
      0.91, // firstWhole
      -0.089, // longWords
      -1.096, // sameStarts
      0.021, // pairs
      2.803, // shortWords
      0.791, // capitalWords
      -0.186, // links
      -2.023, // codeElements
      1.153, // controls
      0.864, // icons
      2.778, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.309, 1.321, 0.503, -1.028, 0, 0, 0, 0.048, 0.469, 0.841, 0.064, 0.194];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.578, 0, 0.693, 0, -0.264, 1.348, 0.516, 2.212, 1.819, 0.943, 0.403, 0.45, 2.321];
