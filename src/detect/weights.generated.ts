// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 2.956,
    weights: [
      -5.947, // fragments
      5.205, // goesOn
      0, // goesOnCount
      -1.913, // wordsPerFragment
      -2.897, // severalWords
      -1.135, // mostlySeveral
      1.962, // onlyLastEnds
      2.751, // sentences
      1.581, // lastEnds
      -0.898, // abbreviations
      -1.913, // sentenceEnds
      0.527, // fittingEnds
      -2.983, // firstLower
      2.835, // mixedCase
      -1.014, // innerCapitals
      0.529, // someCommas
      -4.446, // mostlyCommas
      -2.394, // commas
      -2.905, // caseless
      -1.333, // digits
      0, // separators
      -0.719, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.272, // oddities
      -4.179, // oddityShare
      4.453, // oneWord
      -0.047, // capitals
      1.553, // nested
      0, // remains
      0.007, // bareGoesOn
      -1.525, // bareText
      1.499, // mixedGaps
      -0.997, // forcedBreaks
      0.164, // marked
      -3.004, // code
      -0.746, // symbols
      -1.032, // colons
      -3.535, // firstColon
      -0.63, // firstSeveral
      0, // longWords
      -1.833, // sameStarts
      0, // pairs
      3.418, // shortWords
      -0.259, // capitalWords
      -2.715, // links
      -0.358, // codeElements
      -2.207, // controls
      -0.878, // icons
      -2.179, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.448,
    weights: [
      0.058, // fragments
      0.608, // goesOn
      -0.688, // goesOnCount
      -0.383, // wordsPerFragment
      -0.845, // severalWords
      0.051, // mostlySeveral
      0.598, // onlyLastEnds
      -2.034, // sentences
      0.151, // lastEnds
      -2.138, // abbreviations
      -0.937, // sentenceEnds
      -0.878, // fittingEnds
      0.031, // firstLower
      -1.463, // mixedCase
      -0.548, // innerCapitals
      -0.106, // someCommas
      1.117, // mostlyCommas
      -0.781, // commas
      0.148, // caseless
      -0.332, // digits
      -1.937, // separators
      0.496, // dashes
      -3.969, // loneLetters
      1.51, // mostlyLetters
      0, // spelled
      0.106, // oddities
      0.318, // oddityShare
      -2.002, // oneWord
      -0.006, // capitals
      -1.97, // nested
      -1.623, // remains
      -1.535, // bareGoesOn
      -0.74, // bareText
      -1.169, // mixedGaps
      0.07, // forcedBreaks
      -0.745, // marked
      -2.038, // code
      -0.042, // symbols
      -2.654, // colons
      1.492, // firstColon
      -0.005, // firstSeveral
      0, // longWords
      0.294, // sameStarts
      -0.925, // pairs
      0.008, // shortWords
      -1.044, // capitalWords
      0.88, // links
      0.02, // codeElements
      2.783, // controls
      -1.192, // icons
      -0.057, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.429,
    weights: [
      0.995, // fragments
      3.188, // goesOn
      1.731, // goesOnCount
      0.372, // wordsPerFragment
      1.324, // severalWords
      0.699, // mostlySeveral
      -0.212, // onlyLastEnds
      -0.17, // sentences
      2.271, // lastEnds
      -1.405, // abbreviations
      -3.373, // sentenceEnds
      3.073, // fittingEnds
      -0.243, // firstLower
      0.034, // mixedCase
      4.362, // innerCapitals
      0.855, // someCommas
      1.179, // mostlyCommas
      -2.424, // commas
      6.327, // caseless
      1.945, // digits
      -1.264, // separators
      -0.514, // dashes
      0.209, // loneLetters
      1.757, // mostlyLetters
      0, // spelled
      -2.393, // oddities
      -1.566, // oddityShare
      -0.41, // oneWord
      -0.674, // capitals
      -1.281, // nested
      0.586, // remains
      -0.212, // bareGoesOn
      0.166, // bareText
      -2.273, // mixedGaps
      1.316, // forcedBreaks
      -0.611, // marked
      -3.655, // code
      0.244, // symbols
      -3.04, // colons
      -3.521, // firstColon
      -0.481, // firstSeveral
      0, // longWords
      0.513, // sameStarts
      1.102, // pairs
      -1.313, // shortWords
      -3.113, // capitalWords
      -2.315, // links
      -1.436, // codeElements
      -2.248, // controls
      0.321, // icons
      -2.569, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.547,
    weights: [
      0.72, // fragments
      -3.506, // goesOn
      1.967, // goesOnCount
      0.131, // wordsPerFragment
      0.897, // severalWords
      -0.501, // mostlySeveral
      0.198, // onlyLastEnds
      0.276, // sentences
      -1.886, // lastEnds
      2.916, // abbreviations
      2.239, // sentenceEnds
      -1.431, // fittingEnds
      1.401, // firstLower
      -0.246, // mixedCase
      0.369, // innerCapitals
      0.151, // someCommas
      -1.135, // mostlyCommas
      2.551, // commas
      -0.949, // caseless
      1.907, // digits
      2.418, // separators
      0.124, // dashes
      0.737, // loneLetters
      0.6, // mostlyLetters
      0, // spelled
      -1.233, // oddities
      0.023, // oddityShare
      -0.963, // oneWord
      -0.261, // capitals
      -0.778, // nested
      1.186, // remains
      -0.09, // bareGoesOn
      0.182, // bareText
      1.185, // mixedGaps
      -0.908, // forcedBreaks
      -0.236, // marked
      3.71, // code
      0.704, // symbols
      1.31, // colons
      -0.127, // firstColon
      0.436, // firstSeveral
      0, // longWords
      -0.224, // sameStarts
      1.011, // pairs
      -0.431, // shortWords
      0.786, // capitalWords
      -0.517, // links
      0.825, // codeElements
      -1.531, // controls
      -0.991, // icons
      -0.925, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.766,
    weights: [
      -3.503, // fragments
      -2.422, // goesOn
      1.399, // goesOnCount
      0.135, // wordsPerFragment
      1.207, // severalWords
      0.434, // mostlySeveral
      -1.949, // onlyLastEnds
      0.85, // sentences
      -0.68, // lastEnds
      3.012, // abbreviations
      2.708, // sentenceEnds
      0.532, // fittingEnds
      0.173, // firstLower
      0.343, // mixedCase
      0.533, // innerCapitals
      -0.613, // someCommas
      -0.24, // mostlyCommas
      -1.723, // commas
      0.829, // caseless
      -2.141, // digits
      -1.389, // separators
      -1.313, // dashes
      1.543, // loneLetters
      -2.456, // mostlyLetters
      0, // spelled
      0.483, // oddities
      0.267, // oddityShare
      -1.269, // oneWord
      -0.38, // capitals
      1.051, // nested
      0.448, // remains
      0.99, // bareGoesOn
      0.514, // bareText
      -1.187, // mixedGaps
      -0.198, // forcedBreaks
      1.296, // marked
      -2.911, // code
      -0.097, // symbols
      -0.73, // colons
      1.561, // firstColon
      -0.364, // firstSeveral
      0, // longWords
      -0.288, // sameStarts
      -0.567, // pairs
      -0.231, // shortWords
      1.188, // capitalWords
      -0.613, // links
      -1.965, // codeElements
      -1.812, // controls
      2.017, // icons
      2.204, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -2.703,
    weights: [
      -1.449, // fragments
      2.032, // goesOn
      2.139, // goesOnCount
      -4.202, // wordsPerFragment
      -4.65, // severalWords
      -2.522, // mostlySeveral
      2.415, // onlyLastEnds
      1.851, // sentences
      2.414, // lastEnds
      -0.946, // abbreviations
      -3.058, // sentenceEnds
      2.002, // fittingEnds
      -3.96, // firstLower
      2.094, // mixedCase
      -0.498, // innerCapitals
      2.745, // someCommas
      -3.144, // mostlyCommas
      -7.181, // commas
      -0.267, // caseless
      -2.333, // digits
      -0.777, // separators
      -0.231, // dashes
      0, // loneLetters
      -1.478, // mostlyLetters
      1.669, // spelled
      0.926, // oddities
      -0.799, // oddityShare
      0, // oneWord
      -1.465, // capitals
      0.405, // nested
      0.08, // remains
      0.048, // bareGoesOn
      -0.046, // bareText
      1.554, // mixedGaps
      -0.64, // forcedBreaks
      0.069, // marked
      -2.81, // code
      -0.492, // symbols
      -1.254, // colons
      -8.817, // firstColon
      -3.031, // firstSeveral
      0, // longWords
      -0.699, // sameStarts
      1.796, // pairs
      -0.063, // shortWords
      0, // capitalWords
      -2.825, // links
      -0.012, // codeElements
      -0.261, // controls
      -0.135, // icons
      -0.394, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.249,
    weights: [
      0.806, // fragments
      0.125, // goesOn
      -0.772, // goesOnCount
      -1.1, // wordsPerFragment
      -3.489, // severalWords
      1.179, // mostlySeveral
      -1.435, // onlyLastEnds
      -1.875, // sentences
      -0.013, // lastEnds
      2.364, // abbreviations
      3.014, // sentenceEnds
      -3.075, // fittingEnds
      1.705, // firstLower
      0.438, // mixedCase
      0.98, // innerCapitals
      -1.842, // someCommas
      2.402, // mostlyCommas
      1.346, // commas
      1.589, // caseless
      4.08, // digits
      1.378, // separators
      3.482, // dashes
      -1.142, // loneLetters
      3.453, // mostlyLetters
      -3.41, // spelled
      -1.069, // oddities
      5.191, // oddityShare
      -0.063, // oneWord
      1.066, // capitals
      -3.14, // nested
      -0.793, // remains
      -0.27, // bareGoesOn
      -0.421, // bareText
      -1.178, // mixedGaps
      0.657, // forcedBreaks
      -0.901, // marked
      -4.342, // code
      4.459, // symbols
      -9.282, // colons
      5.772, // firstColon
      0.72, // firstSeveral
      -0.247, // longWords
      0.837, // sameStarts
      -2.827, // pairs
      -0.722, // shortWords
      -0.791, // capitalWords
      0.975, // links
      -1.77, // codeElements
      1.588, // controls
      -0.556, // icons
      0.029, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.569,
    weights: [
      -2.297, // fragments
      6.621, // goesOn
      1.308, // goesOnCount
      0.297, // wordsPerFragment
      9.189, // severalWords
      -1.611, // mostlySeveral
      -0.133, // onlyLastEnds
      -1.06, // sentences
      1.45, // lastEnds
      2.03, // abbreviations
      2.277, // sentenceEnds
      3.107, // fittingEnds
      -0.358, // firstLower
      -2.364, // mixedCase
      5.396, // innerCapitals
      0.229, // someCommas
      -2.618, // mostlyCommas
      -1.272, // commas
      -0.348, // caseless
      4.268, // digits
      -0.624, // separators
      -1.072, // dashes
      -2.375, // loneLetters
      -0.66, // mostlyLetters
      -0.005, // spelled
      -5.433, // oddities
      -1.03, // oddityShare
      -0.013, // oneWord
      0.122, // capitals
      -3.034, // nested
      0.503, // remains
      -0.332, // bareGoesOn
      0.35, // bareText
      -0.258, // mixedGaps
      0.962, // forcedBreaks
      -1.198, // marked
      -3.164, // code
      3.232, // symbols
      -6.983, // colons
      -3.611, // firstColon
      -0.081, // firstSeveral
      -0.021, // longWords
      -2.077, // sameStarts
      1.004, // pairs
      -0.618, // shortWords
      -1.567, // capitalWords
      0.424, // links
      -1.999, // codeElements
      -1.569, // controls
      -0.063, // icons
      -0.923, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.343,
    weights: [
      -1.126, // fragments
      -0.559, // goesOn
      0.028, // goesOnCount
      0.729, // wordsPerFragment
      1.057, // severalWords
      -0.917, // mostlySeveral
      0.645, // onlyLastEnds
      -1.295, // sentences
      -1.668, // lastEnds
      -0.144, // abbreviations
      -2.029, // sentenceEnds
      0.364, // fittingEnds
      0.824, // firstLower
      -0.963, // mixedCase
      -0.369, // innerCapitals
      0.218, // someCommas
      -2.939, // mostlyCommas
      4.76, // commas
      -1.171, // caseless
      -2.154, // digits
      -0.523, // separators
      -2.854, // dashes
      -3.96, // loneLetters
      -0.231, // mostlyLetters
      -0.002, // spelled
      -0.586, // oddities
      -3.892, // oddityShare
      -0.302, // oneWord
      -0.71, // capitals
      -2.005, // nested
      -0.306, // remains
      -0.044, // bareGoesOn
      -0.349, // bareText
      0.211, // mixedGaps
      -1.451, // forcedBreaks
      -0.466, // marked
      6.889, // code
      -3.129, // symbols
      5.322, // colons
      -1.286, // firstColon
      0.438, // firstSeveral
      0.102, // longWords
      0.923, // sameStarts
      1.007, // pairs
      -2.189, // shortWords
      -0.229, // capitalWords
      -1.345, // links
      2.778, // codeElements
      -1.872, // controls
      -0.824, // icons
      -0.442, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.687,
    weights: [
      -1.286, // fragments
      -5.535, // goesOn
      1.589, // goesOnCount
      -0.649, // wordsPerFragment
      6.997, // severalWords
      -2.351, // mostlySeveral
      1.687, // onlyLastEnds
      0.216, // sentences
      -2.978, // lastEnds
      3.074, // abbreviations
      3.078, // sentenceEnds
      1.922, // fittingEnds
      0.656, // firstLower
      -0.989, // mixedCase
      0.079, // innerCapitals
      -1.405, // someCommas
      -1.152, // mostlyCommas
      -3.651, // commas
      -0.667, // caseless
      -1.797, // digits
      -0.567, // separators
      -2.882, // dashes
      -0.572, // loneLetters
      -2.967, // mostlyLetters
      -0.829, // spelled
      -1.219, // oddities
      1.849, // oddityShare
      -0.431, // oneWord
      -1.323, // capitals
      0.796, // nested
      -1.018, // remains
      -1.607, // bareGoesOn
      3.673, // bareText
      -1.138, // mixedGaps
      -2.369, // forcedBreaks
      0.044, // marked
      -3.102, // code
      1.374, // symbols
      0.842, // colons
      1.497, // firstColon
      0.084, // firstSeveral
      -0.077, // longWords
      -1.221, // sameStarts
      0.22, // pairs
      3.104, // shortWords
      1.001, // capitalWords
      -0.334, // links
      -1.079, // codeElements
      0.999, // controls
      0.936, // icons
      3.122, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [-1.154, 0, 1.018, 0.192, 3.524, 2.455, 1.246];
