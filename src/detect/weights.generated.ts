// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 3.003,
    weights: [
      -4.932, // fragments
      4.502, // goesOn
      0.219, // goesOnCount
      -2.086, // wordsPerFragment
      -2.138, // severalWords
      -0.824, // mostlySeveral
      1.626, // onlyLastEnds
      3.049, // sentences
      0.523, // lastEnds
      -0.676, // abbreviations
      -2.913, // sentenceEnds
      0, // fittingEnds
      -3.59, // firstLower
      1.857, // mixedCase
      -1.562, // innerCapitals
      1.124, // someCommas
      -4.195, // mostlyCommas
      -2.239, // commas
      -3.215, // caseless
      -1.499, // digits
      -0.576, // separators
      -1.392, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.903, // oddities
      -3.712, // oddityShare
      4.238, // oneWord
      0.095, // capitals
      5.251, // nested
      5.101, // remains
      0, // bareGoesOn
      0.33, // bareText
      2.498, // mixedGaps
      -0.534, // forcedBreaks
      2.624, // marked
      -3.449, // code
      -0.668, // symbols
      -1.117, // colons
      -3.743, // firstColon
      -0.878, // firstSeveral
      -0.973, // firstWhole
      0, // longWords
      -2.228, // sameStarts
      0, // pairs
      2.958, // shortWords
      -0.394, // capitalWords
      -2.652, // links
      -0.478, // codeElements
      -2.18, // controls
      -0.88, // icons
      -2.429, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.413,
    weights: [
      0.097, // fragments
      0.459, // goesOn
      -0.599, // goesOnCount
      -0.407, // wordsPerFragment
      -0.881, // severalWords
      0.097, // mostlySeveral
      0.985, // onlyLastEnds
      -2.228, // sentences
      0.46, // lastEnds
      -2.596, // abbreviations
      -1.942, // sentenceEnds
      -0.4, // fittingEnds
      0.088, // firstLower
      -1.65, // mixedCase
      -0.483, // innerCapitals
      -0.286, // someCommas
      1.193, // mostlyCommas
      -0.701, // commas
      0.199, // caseless
      -0.333, // digits
      -1.515, // separators
      0.512, // dashes
      -4.041, // loneLetters
      1.722, // mostlyLetters
      0, // spelled
      0.076, // oddities
      0.26, // oddityShare
      -2.105, // oneWord
      -0.2, // capitals
      -3.379, // nested
      -2.299, // remains
      -0.668, // bareGoesOn
      -0.935, // bareText
      -1.372, // mixedGaps
      0.057, // forcedBreaks
      -2.068, // marked
      -2.066, // code
      -0.111, // symbols
      -2.443, // colons
      1.447, // firstColon
      0.035, // firstSeveral
      0.656, // firstWhole
      0.215, // longWords
      0.388, // sameStarts
      -1.009, // pairs
      -0.002, // shortWords
      -1.081, // capitalWords
      0.953, // links
      -0.112, // codeElements
      2.781, // controls
      -0.799, // icons
      0.115, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.792,
    weights: [
      0.115, // fragments
      3.423, // goesOn
      1.88, // goesOnCount
      0.278, // wordsPerFragment
      2.068, // severalWords
      0.151, // mostlySeveral
      -0.378, // onlyLastEnds
      -0.236, // sentences
      2.74, // lastEnds
      -1.087, // abbreviations
      -2.881, // sentenceEnds
      2.652, // fittingEnds
      -0.13, // firstLower
      -0.308, // mixedCase
      5.019, // innerCapitals
      1.05, // someCommas
      1, // mostlyCommas
      -2.708, // commas
      6.567, // caseless
      3.445, // digits
      -1.343, // separators
      -0.47, // dashes
      0.539, // loneLetters
      1.043, // mostlyLetters
      0, // spelled
      -2.694, // oddities
      -1.78, // oddityShare
      -0.391, // oneWord
      -0.724, // capitals
      -2.779, // nested
      -1.445, // remains
      -1.217, // bareGoesOn
      1.055, // bareText
      -1.889, // mixedGaps
      1.364, // forcedBreaks
      -0.77, // marked
      -3.332, // code
      2.889, // symbols
      -4.145, // colons
      -3.01, // firstColon
      -0.704, // firstSeveral
      -0.593, // firstWhole
      -0.06, // longWords
      0.371, // sameStarts
      0.766, // pairs
      -0.927, // shortWords
      -3.186, // capitalWords
      -2.322, // links
      -1.767, // codeElements
      -2.304, // controls
      0.192, // icons
      -2.716, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.577,
    weights: [
      0.743, // fragments
      -3.453, // goesOn
      1.843, // goesOnCount
      0.17, // wordsPerFragment
      0.977, // severalWords
      -0.377, // mostlySeveral
      0.282, // onlyLastEnds
      0.374, // sentences
      -2.363, // lastEnds
      3.082, // abbreviations
      2.908, // sentenceEnds
      -1.331, // fittingEnds
      1.497, // firstLower
      -0.202, // mixedCase
      0.28, // innerCapitals
      0.161, // someCommas
      -0.996, // mostlyCommas
      2.291, // commas
      -0.947, // caseless
      1.846, // digits
      1.88, // separators
      0.149, // dashes
      0.567, // loneLetters
      0.68, // mostlyLetters
      0, // spelled
      -1.09, // oddities
      0.428, // oddityShare
      -1.25, // oneWord
      -0.29, // capitals
      -1.544, // nested
      -0.908, // remains
      0.787, // bareGoesOn
      -0.935, // bareText
      1.18, // mixedGaps
      -1.066, // forcedBreaks
      -0.994, // marked
      3.799, // code
      0.842, // symbols
      0.778, // colons
      0.376, // firstColon
      0.204, // firstSeveral
      -0.341, // firstWhole
      -0.023, // longWords
      -0.319, // sameStarts
      1.109, // pairs
      -0.393, // shortWords
      0.919, // capitalWords
      -0.575, // links
      0.912, // codeElements
      -1.549, // controls
      -1.079, // icons
      -1.016, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.901,
    weights: [
      -3.516, // fragments
      -2.66, // goesOn
      1.526, // goesOnCount
      0.106, // wordsPerFragment
      1.051, // severalWords
      0.295, // mostlySeveral
      -2.014, // onlyLastEnds
      0.943, // sentences
      -0.857, // lastEnds
      3.206, // abbreviations
      3.124, // sentenceEnds
      0.441, // fittingEnds
      0.152, // firstLower
      0.323, // mixedCase
      0.423, // innerCapitals
      -0.247, // someCommas
      -0.185, // mostlyCommas
      -2.291, // commas
      0.757, // caseless
      -2.173, // digits
      -1.48, // separators
      -1.275, // dashes
      1.736, // loneLetters
      -2.511, // mostlyLetters
      0, // spelled
      0.609, // oddities
      0.436, // oddityShare
      -2.679, // oneWord
      -0.48, // capitals
      -0.038, // nested
      -1.159, // remains
      -0.752, // bareGoesOn
      0.643, // bareText
      -1.434, // mixedGaps
      -0.274, // forcedBreaks
      -1.019, // marked
      -2.997, // code
      -0.224, // symbols
      1.689, // colons
      0.097, // firstColon
      0.037, // firstSeveral
      -0.494, // firstWhole
      -0.14, // longWords
      -0.269, // sameStarts
      -0.573, // pairs
      -0.333, // shortWords
      1.143, // capitalWords
      -0.636, // links
      -2.157, // codeElements
      -1.872, // controls
      1.841, // icons
      2.059, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.551,
    weights: [
      -1.91, // fragments
      1.391, // goesOn
      2.532, // goesOnCount
      -4.606, // wordsPerFragment
      -3.797, // severalWords
      -3.077, // mostlySeveral
      2.45, // onlyLastEnds
      1.551, // sentences
      2.057, // lastEnds
      -0.837, // abbreviations
      -3.396, // sentenceEnds
      1.603, // fittingEnds
      -3.957, // firstLower
      2.241, // mixedCase
      -0.712, // innerCapitals
      2.854, // someCommas
      -3.243, // mostlyCommas
      -6.875, // commas
      -0.339, // caseless
      -2.951, // digits
      -2.13, // separators
      -0.32, // dashes
      0, // loneLetters
      -1.555, // mostlyLetters
      2.088, // spelled
      0.75, // oddities
      -0.771, // oddityShare
      0, // oneWord
      -1.599, // capitals
      4.367, // nested
      2.931, // remains
      1.77, // bareGoesOn
      1.546, // bareText
      1.486, // mixedGaps
      -0.232, // forcedBreaks
      1.094, // marked
      -2.927, // code
      -0.56, // symbols
      -1.156, // colons
      -9.777, // firstColon
      -3.316, // firstSeveral
      -2.007, // firstWhole
      0, // longWords
      -0.997, // sameStarts
      1.489, // pairs
      -0.088, // shortWords
      0, // capitalWords
      -2.778, // links
      -0.034, // codeElements
      -0.336, // controls
      -0.248, // icons
      -0.339, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.147,
    weights: [
      0.88, // fragments
      0.009, // goesOn
      -0.818, // goesOnCount
      -0.92, // wordsPerFragment
      -3.79, // severalWords
      1.441, // mostlySeveral
      -1.077, // onlyLastEnds
      -1.851, // sentences
      0.004, // lastEnds
      2.061, // abbreviations
      2.201, // sentenceEnds
      -2.51, // fittingEnds
      1.901, // firstLower
      0.34, // mixedCase
      0.943, // innerCapitals
      -1.931, // someCommas
      2.729, // mostlyCommas
      0.979, // commas
      1.148, // caseless
      4.331, // digits
      1.855, // separators
      3.531, // dashes
      -1.393, // loneLetters
      3.664, // mostlyLetters
      -3.797, // spelled
      -0.919, // oddities
      4.909, // oddityShare
      -0.355, // oneWord
      1.13, // capitals
      -4.272, // nested
      -2.591, // remains
      -1.581, // bareGoesOn
      -0.593, // bareText
      -1.32, // mixedGaps
      0.552, // forcedBreaks
      -1.473, // marked
      -4.128, // code
      4.018, // symbols
      -7.859, // colons
      5.517, // firstColon
      0.669, // firstSeveral
      1.4, // firstWhole
      -0.238, // longWords
      1.04, // sameStarts
      -2.982, // pairs
      -0.741, // shortWords
      -0.69, // capitalWords
      0.643, // links
      -1.669, // codeElements
      1.297, // controls
      0.074, // icons
      -0.037, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.637,
    weights: [
      -2.196, // fragments
      6.83, // goesOn
      1.194, // goesOnCount
      0.085, // wordsPerFragment
      10.245, // severalWords
      -1.907, // mostlySeveral
      -0.097, // onlyLastEnds
      -1.377, // sentences
      1.978, // lastEnds
      2.747, // abbreviations
      2.099, // sentenceEnds
      3.048, // fittingEnds
      -0.509, // firstLower
      -1.984, // mixedCase
      5.328, // innerCapitals
      0.092, // someCommas
      -2.109, // mostlyCommas
      -1.056, // commas
      -0.242, // caseless
      4.052, // digits
      -1.037, // separators
      -0.822, // dashes
      -2.864, // loneLetters
      -0.561, // mostlyLetters
      -0.009, // spelled
      -5.606, // oddities
      -1.244, // oddityShare
      -0.029, // oneWord
      0.097, // capitals
      -3.838, // nested
      -2.577, // remains
      -0.937, // bareGoesOn
      0.053, // bareText
      -0.279, // mixedGaps
      0.994, // forcedBreaks
      -1.132, // marked
      -2.896, // code
      3.475, // symbols
      -6.239, // colons
      -3.353, // firstColon
      -0.645, // firstSeveral
      -1.731, // firstWhole
      -0.024, // longWords
      -2.114, // sameStarts
      0.709, // pairs
      -0.37, // shortWords
      -1.169, // capitalWords
      0.207, // links
      -4.687, // codeElements
      -1.545, // controls
      -0.325, // icons
      -0.622, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 0.997,
    weights: [
      -1.171, // fragments
      -0.191, // goesOn
      0.038, // goesOnCount
      0.565, // wordsPerFragment
      1.532, // severalWords
      -0.988, // mostlySeveral
      0.875, // onlyLastEnds
      -1.274, // sentences
      -1.648, // lastEnds
      -0.706, // abbreviations
      -2.565, // sentenceEnds
      0.224, // fittingEnds
      0.892, // firstLower
      -1.102, // mixedCase
      0.167, // innerCapitals
      0.104, // someCommas
      -2.936, // mostlyCommas
      4.745, // commas
      -1.191, // caseless
      -1.791, // digits
      0.152, // separators
      -2.629, // dashes
      -4.202, // loneLetters
      -0.164, // mostlyLetters
      -0.002, // spelled
      -0.562, // oddities
      -3.603, // oddityShare
      -0.319, // oneWord
      -0.644, // capitals
      -2.865, // nested
      -1.729, // remains
      -0.719, // bareGoesOn
      -1.01, // bareText
      0.193, // mixedGaps
      -1.202, // forcedBreaks
      -0.987, // marked
      6.95, // code
      -2.633, // symbols
      5.478, // colons
      -1.208, // firstColon
      0.271, // firstSeveral
      1.817, // firstWhole
      0.089, // longWords
      1.169, // sameStarts
      1.112, // pairs
      -2.383, // shortWords
      -0.373, // capitalWords
      -0.616, // links
      1.789, // codeElements
      -2.077, // controls
      -0.912, // icons
      -0.472, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.978,
    weights: [
      -1.235, // fragments
      -5.211, // goesOn
      1.349, // goesOnCount
      -0.55, // wordsPerFragment
      5.444, // severalWords
      -1.97, // mostlySeveral
      1.405, // onlyLastEnds
      0.221, // sentences
      -2.592, // lastEnds
      1.387, // abbreviations
      2.358, // sentenceEnds
      1.849, // fittingEnds
      0.736, // firstLower
      -1.016, // mixedCase
      -0.111, // innerCapitals
      -1.472, // someCommas
      -1.75, // mostlyCommas
      -2.15, // commas
      -0.573, // caseless
      -1.742, // digits
      -0.464, // separators
      -3.033, // dashes
      -0.817, // loneLetters
      -2.575, // mostlyLetters
      -0.842, // spelled
      -1.116, // oddities
      1.608, // oddityShare
      -0.701, // oneWord
      -1.466, // capitals
      -0.92, // nested
      -2.291, // remains
      -3.477, // bareGoesOn
      2.604, // bareText
      -1.02, // mixedGaps
      -2.222, // forcedBreaks
      1.412, // marked
      -2.245, // code
      0.146, // symbols
      0.537, // colons
      2.171, // firstColon
      0.647, // firstSeveral
      0.909, // firstWhole
      -0.098, // longWords
      -1.042, // sameStarts
      -0.011, // pairs
      2.808, // shortWords
      0.799, // capitalWords
      -0.201, // links
      -2.079, // codeElements
      1.155, // controls
      0.798, // icons
      2.654, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.333, 1.406, 0.541, -0.587, 0.002, 0, 0, 0.068, 0.608, 1.096, 0.077, 0.205];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.53, 0, 0.578, 0, -0.189, 1.242, 0.506, 2.143, 1.737, 0.914, 0.489, 0.459, 2.327];
