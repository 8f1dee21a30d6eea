// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.161,
    weights: [
      -5.179, // fragments
      4.522, // goesOn
      0.407, // goesOnCount
      -2.116, // wordsPerFragment
      -1.987, // severalWords
      -0.868, // mostlySeveral
      1.772, // onlyLastEnds
      2.829, // sentences
      0.723, // lastEnds
      -0.6, // abbreviations
      -2.822, // sentenceEnds
      0, // fittingEnds
      -3.758, // firstLower
      1.428, // mixedCase
      -1.89, // innerCapitals
      0.854, // someCommas
      -4.074, // mostlyCommas
      -2.212, // commas
      -3.214, // caseless
      -1.349, // digits
      -0.596, // separators
      -1.387, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.761, // oddities
      -4.221, // oddityShare
      4.455, // oneWord
      0.101, // capitals
      5.812, // nested
      5.867, // remains
      0.702, // bareGoesOn
      -1.417, // bareText
      2.132, // mixedGaps
      -0.418, // forcedBreaks
      1.969, // marked
      -3.37, // code
      -0.796, // symbols
      -1.067, // colons
      -3.53, // firstColon
      -0.834, // firstSeveral
      -1.014, // firstWhole
      0, // longWords
      -2.198, // sameStarts
      0, // pairs
      3.043, // shortWords
      -0.245, // capitalWords
      -2.487, // links
      -0.46, // codeElements
      -2.221, // controls
      -0.872, // icons
      -2.415, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.528,
    weights: [
      0.004, // fragments
      0.579, // goesOn
      -0.705, // goesOnCount
      -0.403, // wordsPerFragment
      -0.901, // severalWords
      0.126, // mostlySeveral
      0.666, // onlyLastEnds
      -1.908, // sentences
      0.436, // lastEnds
      -2.622, // abbreviations
      -1.877, // sentenceEnds
      -0.432, // fittingEnds
      0.075, // firstLower
      -1.648, // mixedCase
      -0.547, // innerCapitals
      -0.199, // someCommas
      1.042, // mostlyCommas
      -0.64, // commas
      0.16, // caseless
      -0.337, // digits
      -1.355, // separators
      0.423, // dashes
      -3.94, // loneLetters
      1.659, // mostlyLetters
      0, // spelled
      0.173, // oddities
      0.204, // oddityShare
      -2.173, // oneWord
      -0.189, // capitals
      -3.336, // nested
      -2.486, // remains
      -1.686, // bareGoesOn
      -0.615, // bareText
      -1.283, // mixedGaps
      -0.021, // forcedBreaks
      -1.785, // marked
      -2.013, // code
      -0.199, // symbols
      -2.648, // colons
      1.683, // firstColon
      0.014, // firstSeveral
      0.634, // firstWhole
      0, // longWords
      0.336, // sameStarts
      -0.946, // pairs
      0.022, // shortWords
      -0.993, // capitalWords
      0.838, // links
      -0.124, // codeElements
      2.762, // controls
      -1.194, // icons
      -0.015, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.218,
    weights: [
      1.085, // fragments
      2.886, // goesOn
      1.723, // goesOnCount
      0.363, // wordsPerFragment
      1.624, // severalWords
      0.561, // mostlySeveral
      -0.242, // onlyLastEnds
      -0.173, // sentences
      2.382, // lastEnds
      -1.245, // abbreviations
      -3.328, // sentenceEnds
      2.603, // fittingEnds
      -0.245, // firstLower
      0.074, // mixedCase
      4.03, // innerCapitals
      0.865, // someCommas
      0.903, // mostlyCommas
      -2.107, // commas
      6.028, // caseless
      1.594, // digits
      -1.097, // separators
      -0.607, // dashes
      0.042, // loneLetters
      1.822, // mostlyLetters
      0, // spelled
      -2.613, // oddities
      -1.693, // oddityShare
      -0.363, // oneWord
      -0.597, // capitals
      -2.438, // nested
      -1.571, // remains
      -0.726, // bareGoesOn
      0.114, // bareText
      -2.206, // mixedGaps
      1.29, // forcedBreaks
      -1.243, // marked
      -3.804, // code
      0.187, // symbols
      -4.375, // colons
      -2.975, // firstColon
      -0.614, // firstSeveral
      -0.745, // firstWhole
      0, // longWords
      0.569, // sameStarts
      1.119, // pairs
      -1.257, // shortWords
      -3.113, // capitalWords
      -2.183, // links
      -1.636, // codeElements
      -2.307, // controls
      0.314, // icons
      -2.611, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.513,
    weights: [
      0.681, // fragments
      -3.637, // goesOn
      2.075, // goesOnCount
      0.157, // wordsPerFragment
      1.144, // severalWords
      -0.435, // mostlySeveral
      0.313, // onlyLastEnds
      0.389, // sentences
      -2.332, // lastEnds
      3.111, // abbreviations
      3.064, // sentenceEnds
      -1.448, // fittingEnds
      1.426, // firstLower
      -0.247, // mixedCase
      0.399, // innerCapitals
      0.08, // someCommas
      -1.031, // mostlyCommas
      2.445, // commas
      -0.947, // caseless
      1.921, // digits
      2.083, // separators
      0.276, // dashes
      0.577, // loneLetters
      0.675, // mostlyLetters
      0, // spelled
      -1.111, // oddities
      0.241, // oddityShare
      -1.193, // oneWord
      -0.298, // capitals
      -1.57, // nested
      -1.166, // remains
      -0.404, // bareGoesOn
      0.058, // bareText
      1.22, // mixedGaps
      -0.961, // forcedBreaks
      -0.505, // marked
      3.743, // code
      0.93, // symbols
      1.157, // colons
      -0.017, // firstColon
      0.097, // firstSeveral
      -0.397, // firstWhole
      0, // longWords
      -0.268, // sameStarts
      1.065, // pairs
      -0.414, // shortWords
      0.793, // capitalWords
      -0.334, // links
      0.965, // codeElements
      -1.561, // controls
      -0.981, // icons
      -1.015, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.632,
    weights: [
      -3.433, // fragments
      -2.575, // goesOn
      1.477, // goesOnCount
      0.097, // wordsPerFragment
      1.018, // severalWords
      0.339, // mostlySeveral
      -2.125, // onlyLastEnds
      1.052, // sentences
      -0.785, // lastEnds
      3.202, // abbreviations
      3.028, // sentenceEnds
      0.588, // fittingEnds
      0.277, // firstLower
      0.483, // mixedCase
      0.582, // innerCapitals
      -0.343, // someCommas
      -0.137, // mostlyCommas
      -2.165, // commas
      0.858, // caseless
      -2.06, // digits
      -1.215, // separators
      -1.147, // dashes
      1.504, // loneLetters
      -2.466, // mostlyLetters
      0, // spelled
      0.233, // oddities
      0.729, // oddityShare
      -1.553, // oneWord
      -0.433, // capitals
      -0.344, // nested
      -1.633, // remains
      -0.147, // bareGoesOn
      0.368, // bareText
      -1.581, // mixedGaps
      -0.203, // forcedBreaks
      0.241, // marked
      -2.896, // code
      -0.13, // symbols
      1.608, // colons
      0.016, // firstColon
      0.042, // firstSeveral
      -0.409, // firstWhole
      0, // longWords
      -0.275, // sameStarts
      -0.557, // pairs
      -0.214, // shortWords
      1.111, // capitalWords
      -0.567, // links
      -2.08, // codeElements
      -1.81, // controls
      2.029, // icons
      2.218, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.559,
    weights: [
      -1.819, // fragments
      1.418, // goesOn
      2.425, // goesOnCount
      -4.548, // wordsPerFragment
      -3.745, // severalWords
      -3.105, // mostlySeveral
      2.483, // onlyLastEnds
      1.364, // sentences
      2.152, // lastEnds
      -0.864, // abbreviations
      -3.312, // sentenceEnds
      1.567, // fittingEnds
      -3.861, // firstLower
      2.199, // mixedCase
      -0.607, // innerCapitals
      2.875, // someCommas
      -3.222, // mostlyCommas
      -6.783, // commas
      -0.328, // caseless
      -2.873, // digits
      -2.173, // separators
      -0.314, // dashes
      0, // loneLetters
      -1.485, // mostlyLetters
      2.118, // spelled
      0.742, // oddities
      -0.724, // oddityShare
      0, // oneWord
      -1.558, // capitals
      4.451, // nested
      3.249, // remains
      1.362, // bareGoesOn
      1.221, // bareText
      1.499, // mixedGaps
      -0.29, // forcedBreaks
      0.894, // marked
      -2.935, // code
      -0.585, // symbols
      -1.172, // colons
      -9.461, // firstColon
      -3.116, // firstSeveral
      -1.988, // firstWhole
      0, // longWords
      -1.014, // sameStarts
      1.496, // pairs
      -0.118, // shortWords
      0, // capitalWords
      -2.796, // links
      -0.016, // codeElements
      -0.346, // controls
      -0.033, // icons
      -0.339, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.128,
    weights: [
      0.802, // fragments
      -0.066, // goesOn
      -0.714, // goesOnCount
      -1.116, // wordsPerFragment
      -3.373, // severalWords
      1.291, // mostlySeveral
      -0.994, // onlyLastEnds
      -2.096, // sentences
      0.182, // lastEnds
      1.759, // abbreviations
      2.461, // sentenceEnds
      -2.751, // fittingEnds
      1.854, // firstLower
      0.314, // mixedCase
      1.045, // innerCapitals
      -1.957, // someCommas
      2.733, // mostlyCommas
      0.887, // commas
      0.94, // caseless
      4.146, // digits
      1.969, // separators
      3.741, // dashes
      -1.285, // loneLetters
      3.513, // mostlyLetters
      -3.808, // spelled
      -0.909, // oddities
      4.982, // oddityShare
      -0.274, // oneWord
      1.12, // capitals
      -4.217, // nested
      -2.668, // remains
      -1.078, // bareGoesOn
      -0.669, // bareText
      -1.309, // mixedGaps
      0.586, // forcedBreaks
      -1.362, // marked
      -4.173, // code
      4.404, // symbols
      -8.174, // colons
      5.812, // firstColon
      0.731, // firstSeveral
      1.274, // firstWhole
      -0.234, // longWords
      0.95, // sameStarts
      -2.676, // pairs
      -0.701, // shortWords
      -0.732, // capitalWords
      0.699, // links
      -1.822, // codeElements
      1.535, // controls
      -0.499, // icons
      -0.065, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.551,
    weights: [
      -2.088, // fragments
      6.468, // goesOn
      1.207, // goesOnCount
      0.258, // wordsPerFragment
      10.087, // severalWords
      -1.863, // mostlySeveral
      -0.047, // onlyLastEnds
      -1.147, // sentences
      1.754, // lastEnds
      2.628, // abbreviations
      2.623, // sentenceEnds
      2.844, // fittingEnds
      -0.519, // firstLower
      -2.089, // mixedCase
      5.044, // innerCapitals
      0.209, // someCommas
      -2.131, // mostlyCommas
      -1.607, // commas
      -0.18, // caseless
      3.71, // digits
      -1.038, // separators
      -0.98, // dashes
      -2.493, // loneLetters
      -0.562, // mostlyLetters
      -0.012, // spelled
      -5.604, // oddities
      -1.189, // oddityShare
      -0.029, // oneWord
      0.009, // capitals
      -3.688, // nested
      -2.48, // remains
      -0.447, // bareGoesOn
      0.303, // bareText
      -0.111, // mixedGaps
      0.913, // forcedBreaks
      -0.931, // marked
      -3.111, // code
      3.129, // symbols
      -5.85, // colons
      -3.663, // firstColon
      -0.758, // firstSeveral
      -2.174, // firstWhole
      -0.022, // longWords
      -2.032, // sameStarts
      0.675, // pairs
      -0.604, // shortWords
      -1.349, // capitalWords
      -0.099, // links
      -4.291, // codeElements
      -1.5, // controls
      -0.204, // icons
      -0.616, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 0.997,
    weights: [
      -1.129, // fragments
      -0.158, // goesOn
      -0.04, // goesOnCount
      0.541, // wordsPerFragment
      1.598, // severalWords
      -0.999, // mostlySeveral
      0.912, // onlyLastEnds
      -1.308, // sentences
      -1.638, // lastEnds
      -0.862, // abbreviations
      -2.723, // sentenceEnds
      0.226, // fittingEnds
      0.886, // firstLower
      -1.115, // mixedCase
      0.04, // innerCapitals
      0.226, // someCommas
      -2.958, // mostlyCommas
      4.551, // commas
      -1.136, // caseless
      -1.817, // digits
      0.023, // separators
      -2.893, // dashes
      -4.109, // loneLetters
      -0.168, // mostlyLetters
      -0.002, // spelled
      -0.552, // oddities
      -3.783, // oddityShare
      -0.459, // oneWord
      -0.645, // capitals
      -3.01, // nested
      -1.844, // remains
      -0.541, // bareGoesOn
      -0.577, // bareText
      0.233, // mixedGaps
      -1.317, // forcedBreaks
      -0.78, // marked
      6.99, // code
      -2.911, // symbols
      5.492, // colons
      -1.211, // firstColon
      0.263, // firstSeveral
      1.943, // firstWhole
      0.086, // longWords
      1.374, // sameStarts
      0.985, // pairs
      -2.397, // shortWords
      -0.303, // capitalWords
      -0.689, // links
      2.497, // codeElements
      -1.938, // controls
      -0.843, // icons
      -0.465, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.624,
    weights: [
      -1.258, // fragments
      -5.48, // goesOn
      1.532, // goesOnCount
      -0.64, // wordsPerFragment
      6.503, // severalWords
      -2.293, // mostlySeveral
      1.539, // onlyLastEnds
      0.302, // sentences
      -2.724, // lastEnds
      2.4, // abbreviations
      2.577, // sentenceEnds
      1.938, // fittingEnds
      0.755, // firstLower
      -1.027, // mixedCase
      0.169, // innerCapitals
      -1.419, // someCommas
      -0.959, // mostlyCommas
      -3.387, // commas
      -0.4, // caseless
      -1.62, // digits
      -0.546, // separators
      -2.936, // dashes
      -0.679, // loneLetters
      -2.825, // mostlyLetters
      -0.967, // spelled
      -1.037, // oddities
      1.508, // oddityShare
      -0.55, // oneWord
      -1.316, // capitals
      -0.17, // nested
      -1.964, // remains
      -3.074, // bareGoesOn
      2.931, // bareText
      -1.397, // mixedGaps
      -2.399, // forcedBreaks
      -0.104, // marked
      -2.921, // code
      1.086, // symbols
      0.822, // colons
      1.295, // firstColon
      0.525, // firstSeveral
      0.922, // firstWhole
      -0.072, // longWords
      -1.431, // sameStarts
      0.199, // pairs
      3.154, // shortWords
      0.98, // capitalWords
      -0.241, // links
      -1.804, // codeElements
      0.985, // controls
      1.22, // icons
      3.489, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.117, 0.657, 0.841, -0.426, 0.331, 0, 0, 0.074, 0.673, 0.711, 0.364, 0];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.797, 0, 1.052, 1.781, -1.104, 1.73, 0.863, 0, 2.285, 0.267, 0, 1.59, 1.28];
