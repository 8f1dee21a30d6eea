// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.169,
    weights: [
      -5.168, // fragments
      4.52, // goesOn
      0.394, // goesOnCount
      -2.167, // wordsPerFragment
      -1.909, // severalWords
      -0.911, // mostlySeveral
      1.762, // onlyLastEnds
      2.812, // sentences
      0.718, // lastEnds
      -0.609, // abbreviations
      -2.811, // sentenceEnds
      0, // fittingEnds
      -3.748, // firstLower
      1.379, // mixedCase
      -1.926, // innerCapitals
      0.861, // someCommas
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
      4.445, // oneWord
      0.108, // capitals
      5.809, // nested
      5.891, // remains
      0.703, // bareGoesOn
      -1.412, // bareText
      2.01, // mixedGaps
      -0.36, // forcedBreaks
      1.956, // marked
      -3.344, // code
      -0.808, // symbols
      -1.125, // colons
      -3.626, // firstColon
      -0.746, // firstSeveral
      -1.044, // firstWhole
      0, // longWords
      -2.256, // sameStarts
      0, // pairs
      3.044, // shortWords
      -0.23, // capitalWords
      -2.697, // links
      -0.464, // codeElements
      -2.226, // controls
      -0.878, // icons
      -2.416, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.392,
    weights: [
      0.078, // fragments
      0.598, // goesOn
      -0.718, // goesOnCount
      -0.409, // wordsPerFragment
      -0.855, // severalWords
      0.114, // mostlySeveral
      0.642, // onlyLastEnds
      -1.876, // sentences
      0.479, // lastEnds
      -2.663, // abbreviations
      -1.899, // sentenceEnds
      -0.44, // fittingEnds
      0.113, // firstLower
      -1.567, // mixedCase
      -0.478, // innerCapitals
      -0.174, // someCommas
      1.071, // mostlyCommas
      -0.766, // commas
      0.191, // caseless
      -0.28, // digits
      -1.34, // separators
      0.487, // dashes
      -4.112, // loneLetters
      1.651, // mostlyLetters
      0, // spelled
      0.104, // oddities
      0.365, // oddityShare
      -2.225, // oneWord
      -0.189, // capitals
      -3.339, // nested
      -2.48, // remains
      -1.695, // bareGoesOn
      -0.697, // bareText
      -1.189, // mixedGaps
      0.017, // forcedBreaks
      -1.797, // marked
      -1.978, // code
      -0.195, // symbols
      -2.554, // colons
      1.632, // firstColon
      -0.018, // firstSeveral
      0.629, // firstWhole
      0, // longWords
      0.328, // sameStarts
      -0.949, // pairs
      0.037, // shortWords
      -1.046, // capitalWords
      0.886, // links
      0.011, // codeElements
      2.752, // controls
      -1.191, // icons
      -0.021, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.293,
    weights: [
      1.011, // fragments
      3.042, // goesOn
      1.749, // goesOnCount
      0.37, // wordsPerFragment
      1.429, // severalWords
      0.65, // mostlySeveral
      -0.317, // onlyLastEnds
      -0.227, // sentences
      2.483, // lastEnds
      -1.195, // abbreviations
      -3.124, // sentenceEnds
      2.522, // fittingEnds
      -0.254, // firstLower
      0.026, // mixedCase
      4.215, // innerCapitals
      0.752, // someCommas
      1.062, // mostlyCommas
      -2.236, // commas
      6.192, // caseless
      1.733, // digits
      -1.064, // separators
      -0.514, // dashes
      0.12, // loneLetters
      1.825, // mostlyLetters
      0, // spelled
      -2.536, // oddities
      -1.682, // oddityShare
      -0.382, // oneWord
      -0.6, // capitals
      -2.432, // nested
      -1.557, // remains
      -0.728, // bareGoesOn
      0.13, // bareText
      -2.275, // mixedGaps
      1.26, // forcedBreaks
      -1.253, // marked
      -3.713, // code
      0.115, // symbols
      -4.271, // colons
      -3.109, // firstColon
      -0.537, // firstSeveral
      -0.708, // firstWhole
      0, // longWords
      0.588, // sameStarts
      1.103, // pairs
      -1.299, // shortWords
      -3.107, // capitalWords
      -2.391, // links
      -1.451, // codeElements
      -2.315, // controls
      0.327, // icons
      -2.602, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.427,
    weights: [
      0.645, // fragments
      -3.633, // goesOn
      2.062, // goesOnCount
      0.131, // wordsPerFragment
      1.237, // severalWords
      -0.503, // mostlySeveral
      0.335, // onlyLastEnds
      0.398, // sentences
      -2.358, // lastEnds
      3.112, // abbreviations
      3.041, // sentenceEnds
      -1.389, // fittingEnds
      1.395, // firstLower
      -0.26, // mixedCase
      0.343, // innerCapitals
      0.08, // someCommas
      -1.134, // mostlyCommas
      2.607, // commas
      -0.988, // caseless
      1.866, // digits
      1.995, // separators
      0.087, // dashes
      0.632, // loneLetters
      0.675, // mostlyLetters
      0, // spelled
      -1.129, // oddities
      0.088, // oddityShare
      -1.146, // oneWord
      -0.3, // capitals
      -1.554, // nested
      -1.201, // remains
      -0.396, // bareGoesOn
      0.035, // bareText
      1.129, // mixedGaps
      -0.914, // forcedBreaks
      -0.495, // marked
      3.695, // code
      0.977, // symbols
      1.128, // colons
      0.028, // firstColon
      0.133, // firstSeveral
      -0.421, // firstWhole
      0, // longWords
      -0.231, // sameStarts
      1.09, // pairs
      -0.402, // shortWords
      0.802, // capitalWords
      -0.504, // links
      0.835, // codeElements
      -1.57, // controls
      -0.991, // icons
      -0.975, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.59,
    weights: [
      -3.418, // fragments
      -2.542, // goesOn
      1.486, // goesOnCount
      0.127, // wordsPerFragment
      0.993, // severalWords
      0.347, // mostlySeveral
      -2.145, // onlyLastEnds
      1.038, // sentences
      -0.771, // lastEnds
      3.262, // abbreviations
      3.025, // sentenceEnds
      0.609, // fittingEnds
      0.251, // firstLower
      0.452, // mixedCase
      0.57, // innerCapitals
      -0.307, // someCommas
      -0.151, // mostlyCommas
      -2.217, // commas
      0.884, // caseless
      -2.06, // digits
      -1.162, // separators
      -1.082, // dashes
      1.519, // loneLetters
      -2.429, // mostlyLetters
      0, // spelled
      0.262, // oddities
      0.677, // oddityShare
      -1.54, // oneWord
      -0.44, // capitals
      -0.373, // nested
      -1.64, // remains
      -0.165, // bareGoesOn
      0.397, // bareText
      -1.236, // mixedGaps
      -0.21, // forcedBreaks
      0.253, // marked
      -2.883, // code
      -0.153, // symbols
      1.62, // colons
      0.031, // firstColon
      0.026, // firstSeveral
      -0.414, // firstWhole
      0, // longWords
      -0.318, // sameStarts
      -0.599, // pairs
      -0.215, // shortWords
      1.175, // capitalWords
      -0.621, // links
      -1.941, // codeElements
      -1.808, // controls
      2.031, // icons
      2.205, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.428,
    weights: [
      -1.865, // fragments
      1.265, // goesOn
      2.472, // goesOnCount
      -4.398, // wordsPerFragment
      -3.789, // severalWords
      -3.263, // mostlySeveral
      2.371, // onlyLastEnds
      1.486, // sentences
      2.172, // lastEnds
      -0.899, // abbreviations
      -3.408, // sentenceEnds
      1.55, // fittingEnds
      -3.882, // firstLower
      2.217, // mixedCase
      -0.658, // innerCapitals
      2.919, // someCommas
      -3.229, // mostlyCommas
      -6.816, // commas
      -0.329, // caseless
      -2.929, // digits
      -2.254, // separators
      -0.295, // dashes
      0, // loneLetters
      -1.501, // mostlyLetters
      2.12, // spelled
      0.742, // oddities
      -0.721, // oddityShare
      0, // oneWord
      -1.575, // capitals
      4.467, // nested
      3.454, // remains
      1.299, // bareGoesOn
      1.134, // bareText
      1.505, // mixedGaps
      -0.328, // forcedBreaks
      0.876, // marked
      -3.019, // code
      -0.65, // symbols
      -1.316, // colons
      -9.491, // firstColon
      -3.069, // firstSeveral
      -2.046, // firstWhole
      0, // longWords
      -1.041, // sameStarts
      1.594, // pairs
      -0.09, // shortWords
      0, // capitalWords
      -2.78, // links
      -0.008, // codeElements
      -0.339, // controls
      -0.034, // icons
      -0.341, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.286,
    weights: [
      0.745, // fragments
      -0.094, // goesOn
      -0.726, // goesOnCount
      -1.14, // wordsPerFragment
      -3.328, // severalWords
      1.262, // mostlySeveral
      -1.049, // onlyLastEnds
      -1.957, // sentences
      0.045, // lastEnds
      1.705, // abbreviations
      2.515, // sentenceEnds
      -2.773, // fittingEnds
      1.843, // firstLower
      0.305, // mixedCase
      1.029, // innerCapitals
      -1.969, // someCommas
      2.687, // mostlyCommas
      1.053, // commas
      1.506, // caseless
      4.138, // digits
      1.948, // separators
      3.593, // dashes
      -1.308, // loneLetters
      3.526, // mostlyLetters
      -3.738, // spelled
      -0.843, // oddities
      4.901, // oddityShare
      -0.404, // oneWord
      1.097, // capitals
      -4.217, // nested
      -2.676, // remains
      -1.069, // bareGoesOn
      -0.818, // bareText
      -1.29, // mixedGaps
      0.633, // forcedBreaks
      -1.364, // marked
      -4.232, // code
      4.324, // symbols
      -8.455, // colons
      5.927, // firstColon
      0.695, // firstSeveral
      1.314, // firstWhole
      -0.234, // longWords
      0.992, // sameStarts
      -2.71, // pairs
      -0.662, // shortWords
      -0.756, // capitalWords
      1.018, // links
      -1.774, // codeElements
      1.545, // controls
      -0.559, // icons
      -0.005, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.524,
    weights: [
      -2.205, // fragments
      6.644, // goesOn
      1.232, // goesOnCount
      0.186, // wordsPerFragment
      10.247, // severalWords
      -1.838, // mostlySeveral
      -0.09, // onlyLastEnds
      -1.309, // sentences
      1.902, // lastEnds
      2.46, // abbreviations
      2.488, // sentenceEnds
      2.885, // fittingEnds
      -0.566, // firstLower
      -2.284, // mixedCase
      5.245, // innerCapitals
      0.192, // someCommas
      -2.4, // mostlyCommas
      -1.267, // commas
      -0.192, // caseless
      3.799, // digits
      -0.697, // separators
      -0.937, // dashes
      -2.59, // loneLetters
      -0.599, // mostlyLetters
      -0.012, // spelled
      -5.44, // oddities
      -1.161, // oddityShare
      -0.032, // oneWord
      0.043, // capitals
      -3.637, // nested
      -2.398, // remains
      -0.443, // bareGoesOn
      0.275, // bareText
      -0.312, // mixedGaps
      0.934, // forcedBreaks
      -0.936, // marked
      -3.026, // code
      3.081, // symbols
      -6.52, // colons
      -3.599, // firstColon
      -0.74, // firstSeveral
      -1.958, // firstWhole
      -0.021, // longWords
      -2.168, // sameStarts
      0.865, // pairs
      -0.422, // shortWords
      -1.371, // capitalWords
      0.18, // links
      -1.952, // codeElements
      -1.518, // controls
      -0.167, // icons
      -0.679, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.063,
    weights: [
      -1.102, // fragments
      -0.332, // goesOn
      -0.014, // goesOnCount
      0.676, // wordsPerFragment
      1.41, // severalWords
      -0.955, // mostlySeveral
      1.046, // onlyLastEnds
      -1.441, // sentences
      -1.614, // lastEnds
      -0.923, // abbreviations
      -2.845, // sentenceEnds
      0.227, // fittingEnds
      0.939, // firstLower
      -1.245, // mixedCase
      -0.111, // innerCapitals
      0.177, // someCommas
      -3.023, // mostlyCommas
      4.755, // commas
      -1.183, // caseless
      -1.913, // digits
      -0.04, // separators
      -2.858, // dashes
      -4.062, // loneLetters
      -0.175, // mostlyLetters
      -0.002, // spelled
      -0.717, // oddities
      -3.711, // oddityShare
      -0.282, // oneWord
      -0.605, // capitals
      -3.002, // nested
      -1.881, // remains
      -0.527, // bareGoesOn
      -0.56, // bareText
      0.235, // mixedGaps
      -1.423, // forcedBreaks
      -0.749, // marked
      7.125, // code
      -3.041, // symbols
      5.515, // colons
      -1.211, // firstColon
      0.229, // firstSeveral
      1.987, // firstWhole
      0.084, // longWords
      1.244, // sameStarts
      0.941, // pairs
      -2.41, // shortWords
      -0.242, // capitalWords
      -1.326, // links
      2.7, // codeElements
      -1.948, // controls
      -0.846, // icons
      -0.422, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.693,
    weights: [
      -1.281, // fragments
      -5.63, // goesOn
      1.591, // goesOnCount
      -0.671, // wordsPerFragment
      6.635, // severalWords
      -2.342, // mostlySeveral
      1.606, // onlyLastEnds
      0.184, // sentences
      -2.673, // lastEnds
      2.298, // abbreviations
      2.688, // sentenceEnds
      1.984, // fittingEnds
      0.756, // firstLower
      -1.103, // mixedCase
      0.125, // innerCapitals
      -1.454, // someCommas
      -0.992, // mostlyCommas
      -3.383, // commas
      -0.658, // caseless
      -1.657, // digits
      -0.68, // separators
      -3.046, // dashes
      -0.649, // loneLetters
      -2.889, // mostlyLetters
      -0.952, // spelled
      -1.089, // oddities
      1.708, // oddityShare
      -0.557, // oneWord
      -1.317, // capitals
      -0.243, // nested
      -2.001, // remains
      -3.145, // bareGoesOn
      3.292, // bareText
      -1.316, // mixedGaps
      -2.387, // forcedBreaks
      -0.127, // marked
      -2.982, // code
      1.139, // symbols
      0.795, // colons
      1.388, // firstColon
      0.506, // firstSeveral
      0.844, // firstWhole
      -0.072, // longWords
      -1.274, // sameStarts
      0.17, // pairs
      3.127, // shortWords
      0.968, // capitalWords
      -0.316, // links
      -1.083, // codeElements
      0.975, // controls
      1.289, // icons
      3.028, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.085, 0.708, 0, 1.192, -1.066, 0.304];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.567, 0, 1.263, 0, 2.349, -0.66, 1.61];
