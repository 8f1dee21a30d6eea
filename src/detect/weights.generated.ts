// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 2.633,
    weights: [
      -5.268, // fragments
      4.486, // goesOn
      0.091, // goesOnCount
      -2.459, // wordsPerFragment
      -2.024, // severalWords
      0, // mostlySeveral
      2.085, // onlyLastEnds
      2.085, // sentences
      1.495, // lastEnds
      -1.283, // sentenceEnds
      0.12, // fittingEnds
      -2.331, // firstLower
      0.565, // mixedCase
      -2.638, // innerCapitals
      0, // someCommas
      -6.259, // mostlyCommas
      -0.9, // caseless
      -0.479, // digits
      0, // separators
      -1.049, // dashes
      2.892, // loneLetters
      0, // pieces
      0, // oddities
      -2.651, // oddityShare
      3.088, // oneWord
      0.129, // capitals
      1.815, // nested
      0, // remains
      0.004, // bareGoesOn
      0, // bareText
      0.227, // mixedGaps
      -2.874, // forcedBreaks
      -0.236, // marked
      -2.716, // code
      -0.857, // symbols
      -4.717, // colons
      0, // longWords
      -1.409, // sameStarts
      0.337, // pairs
      2.174, // shortWords
      0, // capitalWords
      -3.135, // links
      -0.67, // codeElements
      -0.002, // controls
      -1.175, // icons
      -0.103, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.579,
    weights: [
      0.931, // fragments
      -2.437, // goesOn
      0.474, // goesOnCount
      -0.943, // wordsPerFragment
      -0.632, // severalWords
      -0.904, // mostlySeveral
      -0.959, // onlyLastEnds
      -0.959, // sentences
      -0.065, // lastEnds
      0.929, // sentenceEnds
      0.052, // fittingEnds
      1.858, // firstLower
      1.046, // mixedCase
      1.097, // innerCapitals
      -0.441, // someCommas
      1.251, // mostlyCommas
      0.859, // caseless
      2.318, // digits
      -1.605, // separators
      2.433, // dashes
      -2.01, // loneLetters
      0, // pieces
      -0.442, // oddities
      2.069, // oddityShare
      -2.723, // oneWord
      -0.314, // capitals
      -1.293, // nested
      -1.146, // remains
      -0.086, // bareGoesOn
      -0.439, // bareText
      -0.66, // mixedGaps
      1.576, // forcedBreaks
      -0.544, // marked
      -4.131, // code
      -1.251, // symbols
      4.552, // colons
      0, // longWords
      1.579, // sameStarts
      -1.646, // pairs
      -1.889, // shortWords
      -1.157, // capitalWords
      1.424, // links
      -3.065, // codeElements
      0.309, // controls
      -0.612, // icons
      -0.512, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -8.631,
    weights: [
      0.509, // fragments
      -0.955, // goesOn
      1.965, // goesOnCount
      2.47, // wordsPerFragment
      -3.746, // severalWords
      4.109, // mostlySeveral
      -0.597, // onlyLastEnds
      -0.597, // sentences
      2.964, // lastEnds
      -3.188, // sentenceEnds
      3.914, // fittingEnds
      -1.162, // firstLower
      -1.833, // mixedCase
      4.347, // innerCapitals
      0.226, // someCommas
      3.18, // mostlyCommas
      -0.115, // caseless
      -1.175, // digits
      -0.672, // separators
      -0.852, // dashes
      -2.435, // loneLetters
      0, // pieces
      -0.623, // oddities
      -0.36, // oddityShare
      -0.175, // oneWord
      -0.041, // capitals
      -0.063, // nested
      -0.084, // remains
      0, // bareGoesOn
      -0.023, // bareText
      -1.488, // mixedGaps
      3.03, // forcedBreaks
      -0.039, // marked
      -5.359, // code
      -0.539, // symbols
      -3.861, // colons
      0, // longWords
      -3.276, // sameStarts
      -0.471, // pairs
      4.553, // shortWords
      -1.917, // capitalWords
      1.693, // links
      -0.028, // codeElements
      -0.022, // controls
      -0.043, // icons
      -0.595, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.835,
    weights: [
      0.708, // fragments
      -3.534, // goesOn
      2.727, // goesOnCount
      0.205, // wordsPerFragment
      3.942, // severalWords
      -0.187, // mostlySeveral
      -0.464, // onlyLastEnds
      -0.464, // sentences
      -1.263, // lastEnds
      0.455, // sentenceEnds
      -1.827, // fittingEnds
      0.55, // firstLower
      -1.823, // mixedCase
      -2.075, // innerCapitals
      0.965, // someCommas
      0.82, // mostlyCommas
      -0.517, // caseless
      -3.368, // digits
      0.892, // separators
      -1.1, // dashes
      -3.575, // loneLetters
      0, // pieces
      -0.092, // oddities
      0.254, // oddityShare
      -0.958, // oneWord
      -0.051, // capitals
      -0.196, // nested
      0.768, // remains
      -0.003, // bareGoesOn
      1.256, // bareText
      0.611, // mixedGaps
      -1.004, // forcedBreaks
      -0.049, // marked
      5.688, // code
      2.435, // symbols
      -0.551, // colons
      0, // longWords
      -2.58, // sameStarts
      0.762, // pairs
      -0.803, // shortWords
      2.813, // capitalWords
      -0.398, // links
      3.246, // codeElements
      -0.101, // controls
      -0.099, // icons
      -1.244, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.921,
    weights: [
      -2.752, // fragments
      -1.017, // goesOn
      -1.06, // goesOnCount
      1.154, // wordsPerFragment
      -0.878, // severalWords
      0.443, // mostlySeveral
      0.331, // onlyLastEnds
      0.331, // sentences
      -2.602, // lastEnds
      3.697, // sentenceEnds
      -0.547, // fittingEnds
      -0.622, // firstLower
      0.038, // mixedCase
      0.875, // innerCapitals
      -0.181, // someCommas
      -3.667, // mostlyCommas
      0.45, // caseless
      -0.579, // digits
      -1.468, // separators
      -2.283, // dashes
      -3.18, // loneLetters
      0, // pieces
      1.941, // oddities
      1.174, // oddityShare
      -3.017, // oneWord
      -0.076, // capitals
      -0.876, // nested
      2.517, // remains
      -0.007, // bareGoesOn
      -0.456, // bareText
      -0.744, // mixedGaps
      -2.06, // forcedBreaks
      1.377, // marked
      -3.28, // code
      1.865, // symbols
      2.058, // colons
      0, // longWords
      -0.041, // sameStarts
      -2.234, // pairs
      0.74, // shortWords
      -2.637, // capitalWords
      -1.565, // links
      -1.425, // codeElements
      -1.026, // controls
      3.466, // icons
      6.293, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 1.124,
    weights: [
      -2.482, // fragments
      0.978, // goesOn
      1.851, // goesOnCount
      -6.643, // wordsPerFragment
      -2.078, // severalWords
      -1.993, // mostlySeveral
      1.866, // onlyLastEnds
      2.023, // sentences
      1.041, // lastEnds
      -2.412, // sentenceEnds
      2.522, // fittingEnds
      -2.967, // firstLower
      0.21, // mixedCase
      -1.257, // innerCapitals
      0.072, // someCommas
      -5.133, // mostlyCommas
      -0.396, // caseless
      0, // digits
      0, // separators
      -0.984, // dashes
      0.828, // loneLetters
      0, // pieces
      2.231, // oddities
      -0.881, // oddityShare
      0, // oneWord
      1.058, // capitals
      0.658, // nested
      0.061, // remains
      0.091, // bareGoesOn
      0.055, // bareText
      1.198, // mixedGaps
      -0.973, // forcedBreaks
      0.12, // marked
      -2.728, // code
      -0.249, // symbols
      -17.015, // colons
      -0.018, // longWords
      -0.706, // sameStarts
      2.589, // pairs
      -0.019, // shortWords
      0, // capitalWords
      -4.281, // links
      -0.121, // codeElements
      0, // controls
      0, // icons
      0, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: -1.25,
    weights: [
      1.754, // fragments
      0.625, // goesOn
      -1.292, // goesOnCount
      -1.785, // wordsPerFragment
      0.484, // severalWords
      -1.608, // mostlySeveral
      0.21, // onlyLastEnds
      -3.796, // sentences
      0.337, // lastEnds
      3.223, // sentenceEnds
      -3.581, // fittingEnds
      2.163, // firstLower
      1.665, // mixedCase
      2.098, // innerCapitals
      -0.4, // someCommas
      2.24, // mostlyCommas
      0.524, // caseless
      2.717, // digits
      1.505, // separators
      4.873, // dashes
      -0.489, // loneLetters
      0, // pieces
      -1.924, // oddities
      1.735, // oddityShare
      1.085, // oneWord
      -1.492, // capitals
      -1.416, // nested
      -2.023, // remains
      -0.087, // bareGoesOn
      -0.06, // bareText
      -0.95, // mixedGaps
      0.904, // forcedBreaks
      -1.693, // marked
      -5.516, // code
      9.847, // symbols
      10.463, // colons
      -0.077, // longWords
      1.144, // sameStarts
      -4.213, // pairs
      -0.876, // shortWords
      -1.262, // capitalWords
      1.299, // links
      -1.521, // codeElements
      0, // controls
      0, // icons
      -1.52, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -8.112,
    weights: [
      -2.809, // fragments
      0.073, // goesOn
      3.255, // goesOnCount
      1.956, // wordsPerFragment
      6.21, // severalWords
      1.773, // mostlySeveral
      0.794, // onlyLastEnds
      -0.507, // sentences
      0.748, // lastEnds
      2.4, // sentenceEnds
      4.186, // fittingEnds
      -1.02, // firstLower
      0.602, // mixedCase
      3.218, // innerCapitals
      0.028, // someCommas
      -1.359, // mostlyCommas
      -0.026, // caseless
      3.586, // digits
      -1.175, // separators
      -3.042, // dashes
      -1.157, // loneLetters
      0, // pieces
      -5.29, // oddities
      -0.514, // oddityShare
      -0.011, // oneWord
      -0.45, // capitals
      -1.213, // nested
      -0.646, // remains
      -0.22, // bareGoesOn
      -0.138, // bareText
      -0.66, // mixedGaps
      1.872, // forcedBreaks
      -0.28, // marked
      -1.878, // code
      4.657, // symbols
      -6.086, // colons
      -0.001, // longWords
      1.345, // sameStarts
      0.908, // pairs
      5.747, // shortWords
      -1.672, // capitalWords
      0.229, // links
      -1.552, // codeElements
      0, // controls
      0, // icons
      2.586, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 2.781,
    weights: [
      -1.502, // fragments
      -2.458, // goesOn
      0.429, // goesOnCount
      0.426, // wordsPerFragment
      3.534, // severalWords
      -0.744, // mostlySeveral
      -0.902, // onlyLastEnds
      0.624, // sentences
      -2.646, // lastEnds
      -1.911, // sentenceEnds
      -0.282, // fittingEnds
      1.146, // firstLower
      -0.876, // mixedCase
      -2.747, // innerCapitals
      0.562, // someCommas
      1.32, // mostlyCommas
      -0.267, // caseless
      -4.253, // digits
      -3.062, // separators
      -3.829, // dashes
      -2.453, // loneLetters
      0, // pieces
      -0.52, // oddities
      -2.088, // oddityShare
      -0.732, // oneWord
      -0.187, // capitals
      -0.497, // nested
      0.012, // remains
      -0.048, // bareGoesOn
      -0.036, // bareText
      -0.097, // mixedGaps
      -1.043, // forcedBreaks
      -0.061, // marked
      7.154, // code
      -5.297, // symbols
      -0.455, // colons
      0.049, // longWords
      -1.232, // sameStarts
      0.625, // pairs
      -1.692, // shortWords
      -0.12, // capitalWords
      -0.611, // links
      2.91, // codeElements
      0, // controls
      0, // icons
      -0.121, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 4.706,
    weights: [
      -1.297, // fragments
      -8.42, // goesOn
      1.967, // goesOnCount
      1.21, // wordsPerFragment
      3.751, // severalWords
      -1.742, // mostlySeveral
      4.426, // onlyLastEnds
      -0.627, // sentences
      -6.271, // lastEnds
      4.256, // sentenceEnds
      0.208, // fittingEnds
      -0.239, // firstLower
      -3.053, // mixedCase
      -1.651, // innerCapitals
      -0.568, // someCommas
      -5.961, // mostlyCommas
      -1.597, // caseless
      -4.392, // digits
      -5.19, // separators
      -7.441, // dashes
      -5.974, // loneLetters
      0, // pieces
      -1.294, // oddities
      1.068, // oddityShare
      -0.141, // oneWord
      -0.75, // capitals
      -2.025, // nested
      -0.494, // remains
      -0.114, // bareGoesOn
      -0.075, // bareText
      0.486, // mixedGaps
      -5.547, // forcedBreaks
      -0.418, // marked
      -5.576, // code
      1.078, // symbols
      6.485, // colons
      -0.002, // longWords
      -4.061, // sameStarts
      -3.401, // pairs
      6.44, // shortWords
      0.465, // capitalWords
      -0.453, // links
      -0.442, // codeElements
      0, // controls
      0, // icons
      6.933, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [0, 0, 0, 0, 0, 0, 0];
