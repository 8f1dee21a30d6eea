// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 5.31,
    weights: [
      -7.761, // fragments
      5.125, // goesOn
      0, // goesOnCount
      -2.108, // wordsPerFragment
      -2.915, // severalWords
      -0.717, // mostlySeveral
      2.014, // onlyLastEnds
      2.499, // sentences
      1.529, // lastEnds
      -0.587, // abbreviations
      -1.556, // sentenceEnds
      0.254, // fittingEnds
      -2.98, // firstLower
      2.359, // mixedCase
      -1.255, // innerCapitals
      0.348, // someCommas
      -4.591, // mostlyCommas
      -2.187, // commas
      -1.382, // caseless
      -0.819, // digits
      0, // separators
      -1.352, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0, // oddities
      -3.98, // oddityShare
      4.119, // oneWord
      0.002, // capitals
      1.408, // nested
      0, // remains
      0.005, // bareGoesOn
      -0.976, // bareText
      1.129, // mixedGaps
      -1.999, // forcedBreaks
      0.138, // marked
      -3.08, // code
      -0.641, // symbols
      -1.044, // colons
      -3.593, // firstColon
      -1.183, // firstSeveral
      0, // longWords
      -1.951, // sameStarts
      0.321, // pairs
      4.016, // shortWords
      -0.316, // capitalWords
      -3.277, // links
      -0.336, // codeElements
      -2.522, // controls
      -1.189, // icons
      -0.048, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.459,
    weights: [
      0.604, // fragments
      0.68, // goesOn
      -0.655, // goesOnCount
      -0.38, // wordsPerFragment
      -0.693, // severalWords
      -0.042, // mostlySeveral
      -0.516, // onlyLastEnds
      -1.253, // sentences
      -0.035, // lastEnds
      -2.038, // abbreviations
      0.358, // sentenceEnds
      -0.999, // fittingEnds
      0.466, // firstLower
      -1.621, // mixedCase
      0.016, // innerCapitals
      0.04, // someCommas
      1.476, // mostlyCommas
      -1.409, // commas
      1.177, // caseless
      -0.04, // digits
      -2.189, // separators
      1.28, // dashes
      -6.585, // loneLetters
      2.363, // mostlyLetters
      0, // spelled
      -0.496, // oddities
      1.616, // oddityShare
      -2.111, // oneWord
      -0.114, // capitals
      -1.817, // nested
      -2.025, // remains
      -1.121, // bareGoesOn
      -0.299, // bareText
      -0.826, // mixedGaps
      0.396, // forcedBreaks
      -0.649, // marked
      -2.759, // code
      -0.1, // symbols
      -3.516, // colons
      2.457, // firstColon
      0.23, // firstSeveral
      0, // longWords
      0.069, // sameStarts
      -2.334, // pairs
      -0.756, // shortWords
      -1.078, // capitalWords
      0.935, // links
      -2.43, // codeElements
      3.039, // controls
      -0.97, // icons
      -0.273, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.985,
    weights: [
      1.067, // fragments
      1.577, // goesOn
      3.019, // goesOnCount
      0.522, // wordsPerFragment
      1.136, // severalWords
      0.778, // mostlySeveral
      0.164, // onlyLastEnds
      0.167, // sentences
      0.999, // lastEnds
      -0.956, // abbreviations
      -1.854, // sentenceEnds
      3.684, // fittingEnds
      -0.008, // firstLower
      0.2, // mixedCase
      4.889, // innerCapitals
      0.633, // someCommas
      1.575, // mostlyCommas
      -2.618, // commas
      -0.554, // caseless
      1.492, // digits
      -0.987, // separators
      -0.894, // dashes
      0.053, // loneLetters
      1.054, // mostlyLetters
      0, // spelled
      -2.431, // oddities
      -1.379, // oddityShare
      -0.669, // oneWord
      -0.665, // capitals
      -1.452, // nested
      0.562, // remains
      -0.114, // bareGoesOn
      -0.932, // bareText
      -2.531, // mixedGaps
      1.429, // forcedBreaks
      -0.717, // marked
      -3.638, // code
      0.032, // symbols
      -2.934, // colons
      -3.583, // firstColon
      -0.268, // firstSeveral
      0, // longWords
      0.925, // sameStarts
      1.321, // pairs
      -0.953, // shortWords
      -2.793, // capitalWords
      -1.572, // links
      -1.414, // codeElements
      -2.299, // controls
      -0.063, // icons
      -0.816, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -1.457,
    weights: [
      0.489, // fragments
      -5.101, // goesOn
      2.371, // goesOnCount
      0.147, // wordsPerFragment
      1.518, // severalWords
      -1.027, // mostlySeveral
      0.395, // onlyLastEnds
      0.417, // sentences
      -2.298, // lastEnds
      2.194, // abbreviations
      2.41, // sentenceEnds
      -1.705, // fittingEnds
      1.552, // firstLower
      -0.215, // mixedCase
      -0.646, // innerCapitals
      0.25, // someCommas
      -1.569, // mostlyCommas
      2.702, // commas
      -0.525, // caseless
      1.138, // digits
      1.754, // separators
      -1.09, // dashes
      0.276, // loneLetters
      0.455, // mostlyLetters
      0, // spelled
      0.149, // oddities
      -0.038, // oddityShare
      -1.953, // oneWord
      -0.143, // capitals
      -0.843, // nested
      1.372, // remains
      -0.077, // bareGoesOn
      0.83, // bareText
      0.968, // mixedGaps
      -1.263, // forcedBreaks
      -0.242, // marked
      4.824, // code
      1.243, // symbols
      2.372, // colons
      -0.729, // firstColon
      0.49, // firstSeveral
      0, // longWords
      0.102, // sameStarts
      1.193, // pairs
      -0.824, // shortWords
      1.125, // capitalWords
      -0.595, // links
      3.014, // codeElements
      -1.261, // controls
      -0.09, // icons
      -1.031, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.354,
    weights: [
      -3.173, // fragments
      -3.359, // goesOn
      2.493, // goesOnCount
      0.11, // wordsPerFragment
      1.114, // severalWords
      0.649, // mostlySeveral
      -2.124, // onlyLastEnds
      -0.954, // sentences
      -0.237, // lastEnds
      4.784, // abbreviations
      1.915, // sentenceEnds
      0.587, // fittingEnds
      -0.037, // firstLower
      -0.859, // mixedCase
      0.821, // innerCapitals
      -1.708, // someCommas
      -0.796, // mostlyCommas
      -1.869, // commas
      0.307, // caseless
      -2.181, // digits
      -0.236, // separators
      -1.378, // dashes
      0.263, // loneLetters
      -2.85, // mostlyLetters
      0, // spelled
      0.072, // oddities
      2.658, // oddityShare
      -2.359, // oneWord
      -0.13, // capitals
      1.139, // nested
      1.157, // remains
      0.392, // bareGoesOn
      -1.14, // bareText
      -0.866, // mixedGaps
      -0.026, // forcedBreaks
      1.967, // marked
      -2.643, // code
      0.329, // symbols
      0.457, // colons
      2.627, // firstColon
      -0.465, // firstSeveral
      0, // longWords
      0.053, // sameStarts
      -1.831, // pairs
      -0.295, // shortWords
      1.209, // capitalWords
      -0.382, // links
      -1.992, // codeElements
      -1.719, // controls
      2.55, // icons
      2.712, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.839,
    weights: [
      -1.713, // fragments
      1.34, // goesOn
      2.197, // goesOnCount
      -4.085, // wordsPerFragment
      -4.242, // severalWords
      -3.482, // mostlySeveral
      2.968, // onlyLastEnds
      1.476, // sentences
      2.339, // lastEnds
      -0.012, // abbreviations
      -3.066, // sentenceEnds
      2.153, // fittingEnds
      -3.882, // firstLower
      2.862, // mixedCase
      -0.304, // innerCapitals
      2.635, // someCommas
      -3.76, // mostlyCommas
      -6.201, // commas
      -0.274, // caseless
      -1.788, // digits
      -0.368, // separators
      -0.47, // dashes
      0, // loneLetters
      -1.065, // mostlyLetters
      2.346, // spelled
      0.894, // oddities
      -0.796, // oddityShare
      0, // oneWord
      -2.168, // capitals
      0.626, // nested
      0.086, // remains
      0.061, // bareGoesOn
      0.066, // bareText
      1.265, // mixedGaps
      -0.802, // forcedBreaks
      0.124, // marked
      -2.839, // code
      -0.598, // symbols
      -1.181, // colons
      -9.278, // firstColon
      -3.056, // firstSeveral
      0, // longWords
      -0.599, // sameStarts
      1.514, // pairs
      0.456, // shortWords
      0, // capitalWords
      -2.893, // links
      -0.021, // codeElements
      -0.2, // controls
      0, // icons
      0, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: -0.407,
    weights: [
      1.323, // fragments
      0.597, // goesOn
      -1.239, // goesOnCount
      -1.234, // wordsPerFragment
      -4.512, // severalWords
      0.99, // mostlySeveral
      -0.008, // onlyLastEnds
      -3.042, // sentences
      -1.097, // lastEnds
      0.842, // abbreviations
      5.123, // sentenceEnds
      -3.224, // fittingEnds
      2.576, // firstLower
      1.016, // mixedCase
      1.743, // innerCapitals
      -1.842, // someCommas
      4.454, // mostlyCommas
      -0.816, // commas
      0.677, // caseless
      5.544, // digits
      2.474, // separators
      4.821, // dashes
      -1.889, // loneLetters
      3.684, // mostlyLetters
      -3.713, // spelled
      -0.746, // oddities
      2.978, // oddityShare
      0.565, // oneWord
      1.679, // capitals
      -2.132, // nested
      -0.605, // remains
      -0.091, // bareGoesOn
      -0.074, // bareText
      -1.029, // mixedGaps
      0.583, // forcedBreaks
      -0.705, // marked
      -5.216, // code
      7.092, // symbols
      -8.362, // colons
      6.929, // firstColon
      1.119, // firstSeveral
      -0.085, // longWords
      1.035, // sameStarts
      -3.805, // pairs
      -1.447, // shortWords
      -0.92, // capitalWords
      0.716, // links
      -0.989, // codeElements
      0.44, // controls
      0, // icons
      -1.705, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -5.237,
    weights: [
      -3.208, // fragments
      5.343, // goesOn
      1.854, // goesOnCount
      1.143, // wordsPerFragment
      9.163, // severalWords
      -0.868, // mostlySeveral
      0.233, // onlyLastEnds
      -1.663, // sentences
      2.051, // lastEnds
      1.163, // abbreviations
      0.049, // sentenceEnds
      3.541, // fittingEnds
      0.022, // firstLower
      -0.711, // mixedCase
      3.68, // innerCapitals
      0.21, // someCommas
      -2.958, // mostlyCommas
      -3.87, // commas
      -0.03, // caseless
      2.281, // digits
      -1.764, // separators
      -1.334, // dashes
      -1.312, // loneLetters
      -0.629, // mostlyLetters
      -0.017, // spelled
      -5.336, // oddities
      -1.153, // oddityShare
      -0.008, // oneWord
      -0.534, // capitals
      -2, // nested
      0.196, // remains
      -0.333, // bareGoesOn
      0.571, // bareText
      -0.045, // mixedGaps
      0.967, // forcedBreaks
      -0.399, // marked
      -2.946, // code
      5.135, // symbols
      -6.573, // colons
      -3.88, // firstColon
      0.068, // firstSeveral
      -0.008, // longWords
      -2.354, // sameStarts
      0.869, // pairs
      -0.814, // shortWords
      -2.273, // capitalWords
      0.167, // links
      -0.866, // codeElements
      -0.315, // controls
      0, // icons
      0.409, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 3.397,
    weights: [
      -2.04, // fragments
      -3.137, // goesOn
      0.915, // goesOnCount
      0.542, // wordsPerFragment
      1.035, // severalWords
      -0.387, // mostlySeveral
      -0.309, // onlyLastEnds
      0.296, // sentences
      -2.559, // lastEnds
      -2.158, // abbreviations
      -1.305, // sentenceEnds
      -0.152, // fittingEnds
      0.997, // firstLower
      -2.137, // mixedCase
      -1.209, // innerCapitals
      0.19, // someCommas
      -2.628, // mostlyCommas
      4.353, // commas
      -0.323, // caseless
      -3.555, // digits
      -3.024, // separators
      -3.951, // dashes
      -3.048, // loneLetters
      -0.405, // mostlyLetters
      -0.008, // spelled
      -0.702, // oddities
      -1.974, // oddityShare
      -0.537, // oneWord
      -0.406, // capitals
      -1.355, // nested
      -0.09, // remains
      -0.03, // bareGoesOn
      -0.044, // bareText
      -0.042, // mixedGaps
      -1.22, // forcedBreaks
      -0.26, // marked
      6.913, // code
      -0.215, // symbols
      5.352, // colons
      -1.478, // firstColon
      0.738, // firstSeveral
      0.06, // longWords
      1.005, // sameStarts
      0.554, // pairs
      -1.484, // shortWords
      -0.176, // capitalWords
      -0.656, // links
      2.358, // codeElements
      -0.761, // controls
      0, // icons
      0.422, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.975,
    weights: [
      -1.663, // fragments
      -7.355, // goesOn
      1.872, // goesOnCount
      -0.161, // wordsPerFragment
      9.985, // severalWords
      -3.973, // mostlySeveral
      0.082, // onlyLastEnds
      1.957, // sentences
      -4.152, // lastEnds
      7.924, // abbreviations
      3.081, // sentenceEnds
      1.265, // fittingEnds
      0.211, // firstLower
      -1.672, // mixedCase
      -0.069, // innerCapitals
      -1.767, // someCommas
      -4.066, // mostlyCommas
      -2.547, // commas
      -1.308, // caseless
      -3.279, // digits
      -3.844, // separators
      -6.081, // dashes
      -1.247, // loneLetters
      -4.111, // mostlyLetters
      -1.573, // spelled
      -0.924, // oddities
      1.797, // oddityShare
      -0.217, // oneWord
      -1.583, // capitals
      -0.269, // nested
      -0.918, // remains
      -0.29, // bareGoesOn
      -0.219, // bareText
      -0.578, // mixedGaps
      -3.234, // forcedBreaks
      -0.306, // marked
      -4.861, // code
      1.094, // symbols
      -2, // colons
      4.043, // firstColon
      -1.195, // firstSeveral
      -0.007, // longWords
      -3.785, // sameStarts
      -3.023, // pairs
      6.376, // shortWords
      1.134, // capitalWords
      -0.985, // links
      -0.015, // codeElements
      -0.518, // controls
      0, // icons
      6.059, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [-0.67, 0, 0.598, 0, 1.708, 1.758, 1.196];
