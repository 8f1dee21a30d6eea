// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 2.977,
    weights: [
      -5.011, // fragments
      4.625, // goesOn
      0.234, // goesOnCount
      -2.109, // wordsPerFragment
      -2.049, // severalWords
      -0.838, // mostlySeveral
      1.669, // onlyLastEnds
      3.014, // sentences
      0.588, // lastEnds
      -0.633, // abbreviations
      -2.928, // sentenceEnds
      0, // fittingEnds
      -3.635, // firstLower
      1.784, // mixedCase
      -1.664, // innerCapitals
      1.022, // someCommas
      -4.17, // mostlyCommas
      -2.222, // commas
      -3.165, // caseless
      -1.442, // digits
      -0.564, // separators
      -1.348, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      0.715, // oddities
      -3.628, // oddityShare
      4.32, // oneWord
      0.104, // capitals
      5.369, // nested
      4.925, // remains
      0, // bareGoesOn
      -0.438, // bareText
      2.258, // mixedGaps
      -0.497, // forcedBreaks
      2.79, // marked
      -3.407, // code
      -0.663, // symbols
      -1.1, // colons
      -3.666, // firstColon
      -0.901, // firstSeveral
      -0.964, // firstWhole
      0, // longWords
      -2.202, // sameStarts
      0, // pairs
      2.978, // shortWords
      -0.315, // capitalWords
      -2.634, // links
      -0.465, // codeElements
      -2.201, // controls
      -0.879, // icons
      -2.429, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.416,
    weights: [
      0.094, // fragments
      0.468, // goesOn
      -0.604, // goesOnCount
      -0.403, // wordsPerFragment
      -0.886, // severalWords
      0.096, // mostlySeveral
      0.961, // onlyLastEnds
      -2.203, // sentences
      0.463, // lastEnds
      -2.601, // abbreviations
      -1.949, // sentenceEnds
      -0.397, // fittingEnds
      0.087, // firstLower
      -1.639, // mixedCase
      -0.483, // innerCapitals
      -0.288, // someCommas
      1.185, // mostlyCommas
      -0.692, // commas
      0.197, // caseless
      -0.332, // digits
      -1.51, // separators
      0.514, // dashes
      -4.044, // loneLetters
      1.72, // mostlyLetters
      0, // spelled
      0.088, // oddities
      0.227, // oddityShare
      -2.1, // oneWord
      -0.208, // capitals
      -3.467, // nested
      -2.426, // remains
      -0.59, // bareGoesOn
      -0.865, // bareText
      -1.298, // mixedGaps
      0.053, // forcedBreaks
      -1.746, // marked
      -2.066, // code
      -0.12, // symbols
      -2.443, // colons
      1.441, // firstColon
      0.034, // firstSeveral
      0.655, // firstWhole
      0.215, // longWords
      0.382, // sameStarts
      -1.009, // pairs
      0.001, // shortWords
      -1.08, // capitalWords
      0.949, // links
      -0.049, // codeElements
      2.776, // controls
      -0.799, // icons
      0.11, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.784,
    weights: [
      0.113, // fragments
      3.426, // goesOn
      1.879, // goesOnCount
      0.279, // wordsPerFragment
      2.065, // severalWords
      0.15, // mostlySeveral
      -0.384, // onlyLastEnds
      -0.236, // sentences
      2.748, // lastEnds
      -1.086, // abbreviations
      -2.886, // sentenceEnds
      2.648, // fittingEnds
      -0.135, // firstLower
      -0.308, // mixedCase
      5.015, // innerCapitals
      1.046, // someCommas
      1.001, // mostlyCommas
      -2.705, // commas
      6.561, // caseless
      3.439, // digits
      -1.342, // separators
      -0.475, // dashes
      0.536, // loneLetters
      1.041, // mostlyLetters
      0, // spelled
      -2.714, // oddities
      -1.791, // oddityShare
      -0.386, // oneWord
      -0.732, // capitals
      -2.842, // nested
      -1.703, // remains
      -1.124, // bareGoesOn
      1.078, // bareText
      -1.724, // mixedGaps
      1.36, // forcedBreaks
      -0.578, // marked
      -3.332, // code
      2.881, // symbols
      -4.147, // colons
      -3.011, // firstColon
      -0.705, // firstSeveral
      -0.6, // firstWhole
      -0.06, // longWords
      0.367, // sameStarts
      0.766, // pairs
      -0.923, // shortWords
      -3.187, // capitalWords
      -2.323, // links
      -1.645, // codeElements
      -2.307, // controls
      0.191, // icons
      -2.718, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.57,
    weights: [
      0.744, // fragments
      -3.465, // goesOn
      1.852, // goesOnCount
      0.165, // wordsPerFragment
      0.98, // severalWords
      -0.377, // mostlySeveral
      0.283, // onlyLastEnds
      0.378, // sentences
      -2.363, // lastEnds
      3.075, // abbreviations
      2.905, // sentenceEnds
      -1.331, // fittingEnds
      1.494, // firstLower
      -0.199, // mixedCase
      0.278, // innerCapitals
      0.164, // someCommas
      -0.999, // mostlyCommas
      2.29, // commas
      -0.952, // caseless
      1.843, // digits
      1.879, // separators
      0.141, // dashes
      0.563, // loneLetters
      0.681, // mostlyLetters
      0, // spelled
      -1.08, // oddities
      0.429, // oddityShare
      -1.255, // oneWord
      -0.293, // capitals
      -1.552, // nested
      -1.094, // remains
      0.822, // bareGoesOn
      -0.909, // bareText
      1.207, // mixedGaps
      -1.067, // forcedBreaks
      -0.991, // marked
      3.792, // code
      0.852, // symbols
      0.784, // colons
      0.371, // firstColon
      0.204, // firstSeveral
      -0.336, // firstWhole
      -0.024, // longWords
      -0.312, // sameStarts
      1.103, // pairs
      -0.392, // shortWords
      0.917, // capitalWords
      -0.575, // links
      0.794, // codeElements
      -1.55, // controls
      -1.08, // icons
      -1.013, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.9,
    weights: [
      -3.515, // fragments
      -2.659, // goesOn
      1.527, // goesOnCount
      0.107, // wordsPerFragment
      1.051, // severalWords
      0.293, // mostlySeveral
      -2.013, // onlyLastEnds
      0.942, // sentences
      -0.856, // lastEnds
      3.206, // abbreviations
      3.124, // sentenceEnds
      0.441, // fittingEnds
      0.151, // firstLower
      0.324, // mixedCase
      0.424, // innerCapitals
      -0.247, // someCommas
      -0.185, // mostlyCommas
      -2.291, // commas
      0.758, // caseless
      -2.172, // digits
      -1.484, // separators
      -1.273, // dashes
      1.738, // loneLetters
      -2.513, // mostlyLetters
      0, // spelled
      0.607, // oddities
      0.438, // oddityShare
      -2.68, // oneWord
      -0.48, // capitals
      -0.052, // nested
      -1.348, // remains
      -0.764, // bareGoesOn
      0.658, // bareText
      -1.421, // mixedGaps
      -0.276, // forcedBreaks
      -0.976, // marked
      -2.994, // code
      -0.228, // symbols
      1.688, // colons
      0.096, // firstColon
      0.037, // firstSeveral
      -0.495, // firstWhole
      -0.14, // longWords
      -0.271, // sameStarts
      -0.573, // pairs
      -0.333, // shortWords
      1.143, // capitalWords
      -0.637, // links
      -2.049, // codeElements
      -1.873, // controls
      1.841, // icons
      2.057, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -1.558,
    weights: [
      -1.915, // fragments
      1.388, // goesOn
      2.538, // goesOnCount
      -4.63, // wordsPerFragment
      -3.852, // severalWords
      -3.039, // mostlySeveral
      2.428, // onlyLastEnds
      1.563, // sentences
      2.073, // lastEnds
      -0.828, // abbreviations
      -3.403, // sentenceEnds
      1.584, // fittingEnds
      -3.949, // firstLower
      2.238, // mixedCase
      -0.684, // innerCapitals
      2.859, // someCommas
      -3.249, // mostlyCommas
      -6.873, // commas
      -0.335, // caseless
      -2.938, // digits
      -2.107, // separators
      -0.316, // dashes
      0, // loneLetters
      -1.552, // mostlyLetters
      2.091, // spelled
      0.745, // oddities
      -0.752, // oddityShare
      0, // oneWord
      -1.587, // capitals
      4.386, // nested
      2.929, // remains
      1.664, // bareGoesOn
      1.361, // bareText
      1.487, // mixedGaps
      -0.23, // forcedBreaks
      1.119, // marked
      -2.869, // code
      -0.566, // symbols
      -1.15, // colons
      -9.629, // firstColon
      -3.258, // firstSeveral
      -2.011, // firstWhole
      0, // longWords
      -1.026, // sameStarts
      1.509, // pairs
      -0.088, // shortWords
      0, // capitalWords
      -2.78, // links
      -0.037, // codeElements
      -0.336, // controls
      -0.25, // icons
      -0.339, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.121,
    weights: [
      0.863, // fragments
      0.019, // goesOn
      -0.812, // goesOnCount
      -0.942, // wordsPerFragment
      -3.438, // severalWords
      1.228, // mostlySeveral
      -1.037, // onlyLastEnds
      -1.815, // sentences
      -0.024, // lastEnds
      2.049, // abbreviations
      2.271, // sentenceEnds
      -2.499, // fittingEnds
      1.895, // firstLower
      0.402, // mixedCase
      0.949, // innerCapitals
      -1.896, // someCommas
      2.64, // mostlyCommas
      0.972, // commas
      1.122, // caseless
      4.349, // digits
      1.848, // separators
      3.48, // dashes
      -1.387, // loneLetters
      3.669, // mostlyLetters
      -3.793, // spelled
      -0.92, // oddities
      4.89, // oddityShare
      -0.367, // oneWord
      1.121, // capitals
      -4.324, // nested
      -2.713, // remains
      -1.281, // bareGoesOn
      -0.433, // bareText
      -1.314, // mixedGaps
      0.557, // forcedBreaks
      -1.248, // marked
      -4.1, // code
      4.003, // symbols
      -8.07, // colons
      5.838, // firstColon
      0.691, // firstSeveral
      1.352, // firstWhole
      -0.244, // longWords
      1.059, // sameStarts
      -2.949, // pairs
      -0.715, // shortWords
      -0.659, // capitalWords
      0.645, // links
      -1.703, // codeElements
      1.285, // controls
      0.066, // icons
      -0.07, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.636,
    weights: [
      -2.19, // fragments
      6.838, // goesOn
      1.186, // goesOnCount
      0.091, // wordsPerFragment
      10.237, // severalWords
      -1.905, // mostlySeveral
      -0.097, // onlyLastEnds
      -1.38, // sentences
      1.981, // lastEnds
      2.745, // abbreviations
      2.079, // sentenceEnds
      3.05, // fittingEnds
      -0.511, // firstLower
      -1.98, // mixedCase
      5.306, // innerCapitals
      0.09, // someCommas
      -2.113, // mostlyCommas
      -1.05, // commas
      -0.243, // caseless
      4.032, // digits
      -1.047, // separators
      -0.823, // dashes
      -2.864, // loneLetters
      -0.562, // mostlyLetters
      -0.009, // spelled
      -5.594, // oddities
      -1.235, // oddityShare
      -0.029, // oneWord
      0.094, // capitals
      -3.892, // nested
      -2.68, // remains
      -0.635, // bareGoesOn
      0.139, // bareText
      -0.274, // mixedGaps
      0.989, // forcedBreaks
      -0.948, // marked
      -2.861, // code
      3.417, // symbols
      -6.244, // colons
      -3.586, // firstColon
      -0.647, // firstSeveral
      -1.734, // firstWhole
      -0.025, // longWords
      -2.126, // sameStarts
      0.708, // pairs
      -0.367, // shortWords
      -1.162, // capitalWords
      0.198, // links
      -4.265, // codeElements
      -1.546, // controls
      -0.328, // icons
      -0.623, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.003,
    weights: [
      -1.17, // fragments
      -0.187, // goesOn
      0.036, // goesOnCount
      0.568, // wordsPerFragment
      1.501, // severalWords
      -0.972, // mostlySeveral
      0.869, // onlyLastEnds
      -1.28, // sentences
      -1.648, // lastEnds
      -0.702, // abbreviations
      -2.568, // sentenceEnds
      0.225, // fittingEnds
      0.89, // firstLower
      -1.105, // mixedCase
      0.165, // innerCapitals
      0.107, // someCommas
      -2.925, // mostlyCommas
      4.74, // commas
      -1.19, // caseless
      -1.791, // digits
      0.15, // separators
      -2.628, // dashes
      -4.205, // loneLetters
      -0.165, // mostlyLetters
      -0.002, // spelled
      -0.563, // oddities
      -3.608, // oddityShare
      -0.319, // oneWord
      -0.646, // capitals
      -2.892, // nested
      -1.803, // remains
      -0.597, // bareGoesOn
      -0.916, // bareText
      0.194, // mixedGaps
      -1.205, // forcedBreaks
      -0.926, // marked
      6.95, // code
      -2.635, // symbols
      5.51, // colons
      -1.244, // firstColon
      0.271, // firstSeveral
      1.818, // firstWhole
      0.089, // longWords
      1.17, // sameStarts
      1.109, // pairs
      -2.381, // shortWords
      -0.375, // capitalWords
      -0.616, // links
      1.789, // codeElements
      -2.079, // controls
      -0.912, // icons
      -0.467, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.984,
    weights: [
      -1.24, // fragments
      -5.244, // goesOn
      1.38, // goesOnCount
      -0.579, // wordsPerFragment
      5.868, // severalWords
      -2.132, // mostlySeveral
      1.347, // onlyLastEnds
      0.209, // sentences
      -2.605, // lastEnds
      1.411, // abbreviations
      2.314, // sentenceEnds
      1.84, // fittingEnds
      0.71, // firstLower
      -1.106, // mixedCase
      -0.146, // innerCapitals
      -1.47, // someCommas
      -1.47, // mostlyCommas
      -2.372, // commas
      -0.566, // caseless
      -1.807, // digits
      -0.445, // separators
      -3.076, // dashes
      -0.835, // loneLetters
      -2.574, // mostlyLetters
      -0.843, // spelled
      -1.104, // oddities
      1.587, // oddityShare
      -0.671, // oneWord
      -1.448, // capitals
      -0.896, // nested
      -2.423, // remains
      -3.343, // bareGoesOn
      2.723, // bareText
      -1.029, // mixedGaps
      -2.216, // forcedBreaks
      1.51, // marked
      -2.259, // code
      0.15, // symbols
      0.884, // colons
      1.679, // firstColon
      0.536, // firstSeveral
      0.909, // firstWhole
      -0.1, // longWords
      -1.045, // sameStarts
      -0.001, // pairs
      2.799, // shortWords
      0.847, // capitalWords
      -0.197, // links
      -1.956, // codeElements
      1.15, // controls
      0.771, // icons
      2.705, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [0, 0.332, 1.394, 0.531, -0.617, 0.086, 0, 0, 0.059, 0.553, 1.053, 0.082, 0.216];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-0.547, 0, 0.594, 0, -0.177, 1.26, 0.504, 2.131, 1.736, 0.905, 0.483, 0.467, 2.294];
