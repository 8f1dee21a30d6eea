// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.171,
    weights: [
      -5.169, // fragments
      4.52, // goesOn
      0.395, // goesOnCount
      -2.168, // wordsPerFragment
      -1.909, // severalWords
      -0.91, // mostlySeveral
      1.762, // onlyLastEnds
      2.813, // sentences
      0.719, // lastEnds
      -0.609, // abbreviations
      -2.812, // sentenceEnds
      0, // fittingEnds
      -3.748, // firstLower
      1.38, // mixedCase
      -1.927, // innerCapitals
      0.86, // someCommas
      -4.065, // mostlyCommas
      -2.201, // commas
      -3.221, // caseless
      -1.357, // digits
      -0.606, // separators
      -1.404, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.868, // oddities
      -4.292, // oddityShare
      4.444, // oneWord
      0.108, // capitals
      5.81, // nested
      5.892, // remains
      0.702, // bareGoesOn
      -1.412, // bareText
      2.01, // mixedGaps
      -0.36, // forcedBreaks
      1.956, // marked
      -3.345, // code
      -0.809, // symbols
      -1.125, // colons
      -3.627, // firstColon
      -0.745, // firstSeveral
      -1.045, // firstWhole
      0, // longWords
      -2.257, // sameStarts
      0, // pairs
      3.045, // shortWords
      -0.23, // capitalWords
      -2.697, // links
      -0.464, // codeElements
      -2.226, // controls
      -0.877, // icons
      -2.415, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.374,
    weights: [
      0.093, // fragments
      0.609, // goesOn
      -0.727, // goesOnCount
      -0.412, // wordsPerFragment
      -0.865, // severalWords
      0.134, // mostlySeveral
      0.635, // onlyLastEnds
      -1.872, // sentences
      0.491, // lastEnds
      -2.662, // abbreviations
      -1.936, // sentenceEnds
      -0.44, // fittingEnds
      0.116, // firstLower
      -1.545, // mixedCase
      -0.491, // innerCapitals
      -0.177, // someCommas
      1.072, // mostlyCommas
      -0.757, // commas
      0.198, // caseless
      -0.283, // digits
      -1.32, // separators
      0.491, // dashes
      -4.108, // loneLetters
      1.651, // mostlyLetters
      0, // spelled
      0.113, // oddities
      0.36, // oddityShare
      -2.228, // oneWord
      -0.19, // capitals
      -3.341, // nested
      -2.482, // remains
      -1.699, // bareGoesOn
      -0.677, // bareText
      -1.186, // mixedGaps
      0.018, // forcedBreaks
      -1.793, // marked
      -1.975, // code
      -0.181, // symbols
      -2.567, // colons
      1.641, // firstColon
      -0.025, // firstSeveral
      0.635, // firstWhole
      0, // longWords
      0.337, // sameStarts
      -0.955, // pairs
      0.038, // shortWords
      -1.038, // capitalWords
      0.849, // links
      -0.123, // codeElements
      2.752, // controls
      -1.188, // icons
      -0.015, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.319,
    weights: [
      1.04, // fragments
      3.059, // goesOn
      1.728, // goesOnCount
      0.367, // wordsPerFragment
      1.426, // severalWords
      0.659, // mostlySeveral
      -0.333, // onlyLastEnds
      -0.241, // sentences
      2.512, // lastEnds
      -1.18, // abbreviations
      -3.106, // sentenceEnds
      2.549, // fittingEnds
      -0.253, // firstLower
      0.03, // mixedCase
      4.206, // innerCapitals
      0.745, // someCommas
      1.06, // mostlyCommas
      -2.222, // commas
      6.189, // caseless
      1.731, // digits
      -1.068, // separators
      -0.516, // dashes
      0.12, // loneLetters
      1.825, // mostlyLetters
      0, // spelled
      -2.533, // oddities
      -1.682, // oddityShare
      -0.383, // oneWord
      -0.601, // capitals
      -2.434, // nested
      -1.559, // remains
      -0.732, // bareGoesOn
      0.167, // bareText
      -2.275, // mixedGaps
      1.258, // forcedBreaks
      -1.254, // marked
      -3.755, // code
      0.141, // symbols
      -4.295, // colons
      -3.103, // firstColon
      -0.537, // firstSeveral
      -0.774, // firstWhole
      0, // longWords
      0.588, // sameStarts
      1.116, // pairs
      -1.3, // shortWords
      -3.109, // capitalWords
      -2.404, // links
      -1.641, // codeElements
      -2.316, // controls
      0.325, // icons
      -2.603, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.407,
    weights: [
      0.621, // fragments
      -3.635, // goesOn
      2.066, // goesOnCount
      0.14, // wordsPerFragment
      1.223, // severalWords
      -0.495, // mostlySeveral
      0.336, // onlyLastEnds
      0.398, // sentences
      -2.355, // lastEnds
      3.122, // abbreviations
      3.028, // sentenceEnds
      -1.394, // fittingEnds
      1.393, // firstLower
      -0.278, // mixedCase
      0.353, // innerCapitals
      0.084, // someCommas
      -1.138, // mostlyCommas
      2.605, // commas
      -0.988, // caseless
      1.867, // digits
      1.996, // separators
      0.089, // dashes
      0.631, // loneLetters
      0.676, // mostlyLetters
      0, // spelled
      -1.127, // oddities
      0.073, // oddityShare
      -1.139, // oneWord
      -0.297, // capitals
      -1.549, // nested
      -1.195, // remains
      -0.396, // bareGoesOn
      0.048, // bareText
      1.123, // mixedGaps
      -0.909, // forcedBreaks
      -0.497, // marked
      3.694, // code
      0.965, // symbols
      1.136, // colons
      0.026, // firstColon
      0.128, // firstSeveral
      -0.427, // firstWhole
      0, // longWords
      -0.239, // sameStarts
      1.091, // pairs
      -0.401, // shortWords
      0.817, // capitalWords
      -0.393, // links
      0.974, // codeElements
      -1.566, // controls
      -0.988, // icons
      -0.982, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.62,
    weights: [
      -3.437, // fragments
      -2.569, // goesOn
      1.507, // goesOnCount
      0.118, // wordsPerFragment
      1.018, // severalWords
      0.313, // mostlySeveral
      -2.135, // onlyLastEnds
      1.033, // sentences
      -0.79, // lastEnds
      3.265, // abbreviations
      3.068, // sentenceEnds
      0.613, // fittingEnds
      0.247, // firstLower
      0.427, // mixedCase
      0.586, // innerCapitals
      -0.311, // someCommas
      -0.136, // mostlyCommas
      -2.235, // commas
      0.877, // caseless
      -2.067, // digits
      -1.179, // separators
      -1.089, // dashes
      1.517, // loneLetters
      -2.427, // mostlyLetters
      0, // spelled
      0.264, // oddities
      0.686, // oddityShare
      -1.541, // oneWord
      -0.439, // capitals
      -0.376, // nested
      -1.638, // remains
      -0.148, // bareGoesOn
      0.371, // bareText
      -1.233, // mixedGaps
      -0.214, // forcedBreaks
      0.251, // marked
      -2.902, // code
      -0.13, // symbols
      1.618, // colons
      0.037, // firstColon
      0.043, // firstSeveral
      -0.424, // firstWhole
      0, // longWords
      -0.316, // sameStarts
      -0.604, // pairs
      -0.222, // shortWords
      1.152, // capitalWords
      -0.645, // links
      -2.068, // codeElements
      -1.808, // controls
      2.029, // icons
      2.205, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.413,
    weights: [
      -1.866, // fragments
      1.258, // goesOn
      2.471, // goesOnCount
      -4.401, // wordsPerFragment
      -3.793, // severalWords
      -3.262, // mostlySeveral
      2.372, // onlyLastEnds
      1.448, // sentences
      2.2, // lastEnds
      -0.902, // abbreviations
      -3.349, // sentenceEnds
      1.554, // fittingEnds
      -3.886, // firstLower
      2.193, // mixedCase
      -0.65, // innerCapitals
      2.917, // someCommas
      -3.231, // mostlyCommas
      -6.811, // commas
      -0.348, // caseless
      -2.94, // digits
      -2.25, // separators
      -0.298, // dashes
      0, // loneLetters
      -1.501, // mostlyLetters
      2.119, // spelled
      0.742, // oddities
      -0.723, // oddityShare
      0, // oneWord
      -1.575, // capitals
      4.447, // nested
      3.448, // remains
      1.297, // bareGoesOn
      1.19, // bareText
      1.515, // mixedGaps
      -0.329, // forcedBreaks
      0.871, // marked
      -3.026, // code
      -0.653, // symbols
      -1.318, // colons
      -9.487, // firstColon
      -3.066, // firstSeveral
      -2.047, // firstWhole
      0, // longWords
      -1.033, // sameStarts
      1.583, // pairs
      -0.09, // shortWords
      0, // capitalWords
      -2.787, // links
      -0.015, // codeElements
      -0.339, // controls
      -0.034, // icons
      -0.341, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.212,
    weights: [
      0.768, // fragments
      -0.041, // goesOn
      -0.74, // goesOnCount
      -1.15, // wordsPerFragment
      -3.27, // severalWords
      1.256, // mostlySeveral
      -1.033, // onlyLastEnds
      -2.042, // sentences
      0.118, // lastEnds
      1.729, // abbreviations
      2.504, // sentenceEnds
      -2.738, // fittingEnds
      1.846, // firstLower
      0.335, // mixedCase
      0.986, // innerCapitals
      -1.962, // someCommas
      2.696, // mostlyCommas
      1.029, // commas
      0.942, // caseless
      4.159, // digits
      2.016, // separators
      3.584, // dashes
      -1.292, // loneLetters
      3.535, // mostlyLetters
      -3.75, // spelled
      -0.854, // oddities
      4.899, // oddityShare
      -0.399, // oneWord
      1.106, // capitals
      -4.22, // nested
      -2.682, // remains
      -1.088, // bareGoesOn
      -0.683, // bareText
      -1.262, // mixedGaps
      0.628, // forcedBreaks
      -1.374, // marked
      -4.211, // code
      4.317, // symbols
      -8.434, // colons
      5.923, // firstColon
      0.689, // firstSeveral
      1.261, // firstWhole
      -0.234, // longWords
      1.023, // sameStarts
      -2.724, // pairs
      -0.686, // shortWords
      -0.688, // capitalWords
      0.856, // links
      -1.868, // codeElements
      1.54, // controls
      -0.493, // icons
      -0.08, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.492,
    weights: [
      -2.19, // fragments
      6.625, // goesOn
      1.214, // goesOnCount
      0.07, // wordsPerFragment
      10.39, // severalWords
      -1.839, // mostlySeveral
      -0.074, // onlyLastEnds
      -1.326, // sentences
      1.914, // lastEnds
      2.444, // abbreviations
      2.452, // sentenceEnds
      2.901, // fittingEnds
      -0.579, // firstLower
      -2.322, // mixedCase
      5.287, // innerCapitals
      0.188, // someCommas
      -2.431, // mostlyCommas
      -1.179, // commas
      -0.196, // caseless
      3.761, // digits
      -0.711, // separators
      -0.924, // dashes
      -2.598, // loneLetters
      -0.597, // mostlyLetters
      -0.012, // spelled
      -5.443, // oddities
      -1.162, // oddityShare
      -0.032, // oneWord
      0.045, // capitals
      -3.65, // nested
      -2.403, // remains
      -0.444, // bareGoesOn
      0.279, // bareText
      -0.308, // mixedGaps
      0.934, // forcedBreaks
      -0.947, // marked
      -2.998, // code
      3.183, // symbols
      -6.502, // colons
      -3.607, // firstColon
      -0.754, // firstSeveral
      -1.96, // firstWhole
      -0.021, // longWords
      -2.19, // sameStarts
      0.862, // pairs
      -0.419, // shortWords
      -1.428, // capitalWords
      0.153, // links
      -4.191, // codeElements
      -1.52, // controls
      -0.158, // icons
      -0.671, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.125,
    weights: [
      -1.148, // fragments
      -0.349, // goesOn
      0.015, // goesOnCount
      0.646, // wordsPerFragment
      1.404, // severalWords
      -0.979, // mostlySeveral
      1.006, // onlyLastEnds
      -1.406, // sentences
      -1.613, // lastEnds
      -0.88, // abbreviations
      -2.773, // sentenceEnds
      0.218, // fittingEnds
      0.912, // firstLower
      -1.241, // mixedCase
      0.025, // innerCapitals
      0.169, // someCommas
      -2.985, // mostlyCommas
      4.703, // commas
      -1.161, // caseless
      -1.894, // digits
      -0.121, // separators
      -2.834, // dashes
      -4.048, // loneLetters
      -0.175, // mostlyLetters
      -0.002, // spelled
      -0.677, // oddities
      -3.715, // oddityShare
      -0.285, // oneWord
      -0.62, // capitals
      -3.014, // nested
      -1.881, // remains
      -0.524, // bareGoesOn
      -0.565, // bareText
      0.218, // mixedGaps
      -1.38, // forcedBreaks
      -0.759, // marked
      7.034, // code
      -2.93, // symbols
      5.48, // colons
      -1.234, // firstColon
      0.26, // firstSeveral
      1.958, // firstWhole
      0.085, // longWords
      1.248, // sameStarts
      0.973, // pairs
      -2.42, // shortWords
      -0.368, // capitalWords
      -0.762, // links
      2.569, // codeElements
      -1.941, // controls
      -0.86, // icons
      -0.446, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.682,
    weights: [
      -1.267, // fragments
      -5.616, // goesOn
      1.572, // goesOnCount
      -0.615, // wordsPerFragment
      6.504, // severalWords
      -2.291, // mostlySeveral
      1.584, // onlyLastEnds
      0.294, // sentences
      -2.731, // lastEnds
      2.336, // abbreviations
      2.503, // sentenceEnds
      1.955, // fittingEnds
      0.766, // firstLower
      -1.053, // mixedCase
      0.112, // innerCapitals
      -1.439, // someCommas
      -0.99, // mostlyCommas
      -3.377, // commas
      -0.443, // caseless
      -1.66, // digits
      -0.723, // separators
      -2.938, // dashes
      -0.696, // loneLetters
      -2.877, // mostlyLetters
      -0.968, // spelled
      -1.047, // oddities
      1.634, // oddityShare
      -0.551, // oneWord
      -1.306, // capitals
      -0.147, // nested
      -1.948, // remains
      -3.075, // bareGoesOn
      2.889, // bareText
      -1.491, // mixedGaps
      -2.344, // forcedBreaks
      -0.071, // marked
      -2.927, // code
      1.054, // symbols
      0.736, // colons
      1.393, // firstColon
      0.513, // firstSeveral
      0.938, // firstWhole
      -0.072, // longWords
      -1.434, // sameStarts
      0.191, // pairs
      3.18, // shortWords
      0.962, // capitalWords
      -0.212, // links
      -1.833, // codeElements
      1.009, // controls
      1.219, // icons
      3.479, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.067, 0.419, 0.888, -0.837, 0.354, 0, 0, 0.07, 0.275, 0.392];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.772, 0, 0.852, 1.326, -0.773, 1.797, 1.056, 0.286, 2.397, 1.007, 0.297];
