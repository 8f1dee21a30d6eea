// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** For regions of a few fragments: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const FEW: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 2.782,
    weights: [
      -4.919, // fragments
      4.975, // goesOn
      0, // goesOnCount
      -1.73, // wordsPerFragment
      -2.394, // severalWords
      -0.574, // mostlySeveral
      1.652, // onlyLastEnds
      1.96, // sentences
      1.358, // lastEnds
      -0.629, // abbreviations
      -2.873, // sentenceEnds
      0.948, // fittingEnds
      -3.776, // firstLower
      1.854, // mixedCase
      -1.101, // innerCapitals
      1.062, // someCommas
      -4.357, // mostlyCommas
      -1.972, // commas
      -3.101, // caseless
      -1.489, // digits
      -0.527, // separators
      -1.499, // dashes
      0, // loneLetters
      0, // mostlyLetters
      0, // spelled
      1.057, // oddities
      -4.258, // oddityShare
      4.351, // oneWord
      -0.086, // capitals
      5.041, // nested
      4.713, // remains
      1.917, // bareGoesOn
      -1.14, // bareText
      1.729, // mixedGaps
      -0.172, // forcedBreaks
      1.999, // marked
      -3.221, // code
      -0.96, // symbols
      -1.144, // colons
      -3.645, // firstColon
      -1.606, // firstSeveral
      0, // longWords
      -2.117, // sameStarts
      0.116, // pairs
      3.198, // shortWords
      -0.333, // capitalWords
      -2.686, // links
      -0.443, // codeElements
      -2.089, // controls
      -0.902, // icons
      -2.417, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 1.442,
    weights: [
      0.011, // fragments
      0.399, // goesOn
      -0.554, // goesOnCount
      -0.402, // wordsPerFragment
      -0.713, // severalWords
      0.048, // mostlySeveral
      0.552, // onlyLastEnds
      -1.712, // sentences
      0.317, // lastEnds
      -2.344, // abbreviations
      -1.341, // sentenceEnds
      -0.53, // fittingEnds
      0.111, // firstLower
      -1.603, // mixedCase
      -0.48, // innerCapitals
      -0.233, // someCommas
      1.036, // mostlyCommas
      -0.697, // commas
      0.168, // caseless
      -0.29, // digits
      -1.377, // separators
      0.551, // dashes
      -3.955, // loneLetters
      1.546, // mostlyLetters
      0, // spelled
      0.096, // oddities
      0.364, // oddityShare
      -2.23, // oneWord
      -0.047, // capitals
      -3.261, // nested
      -2.526, // remains
      -1.773, // bareGoesOn
      -0.666, // bareText
      -1.16, // mixedGaps
      0.022, // forcedBreaks
      -1.738, // marked
      -1.953, // code
      -0.21, // symbols
      -2.521, // colons
      1.639, // firstColon
      -0.046, // firstSeveral
      0, // longWords
      0.313, // sameStarts
      -0.949, // pairs
      0.05, // shortWords
      -1.023, // capitalWords
      0.874, // links
      0.02, // codeElements
      2.704, // controls
      -1.172, // icons
      -0.029, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -7.337,
    weights: [
      0.963, // fragments
      3.144, // goesOn
      1.77, // goesOnCount
      0.361, // wordsPerFragment
      1.441, // severalWords
      0.635, // mostlySeveral
      -0.224, // onlyLastEnds
      -0.151, // sentences
      2.512, // lastEnds
      -1.471, // abbreviations
      -3.602, // sentenceEnds
      2.524, // fittingEnds
      -0.269, // firstLower
      -0.056, // mixedCase
      4.32, // innerCapitals
      0.744, // someCommas
      1.077, // mostlyCommas
      -2.27, // commas
      6.289, // caseless
      1.785, // digits
      -1.094, // separators
      -0.572, // dashes
      0.475, // loneLetters
      1.533, // mostlyLetters
      0, // spelled
      -2.607, // oddities
      -1.685, // oddityShare
      -0.438, // oneWord
      -0.495, // capitals
      -2.382, // nested
      -1.541, // remains
      -0.806, // bareGoesOn
      0.088, // bareText
      -2.292, // mixedGaps
      1.309, // forcedBreaks
      -1.211, // marked
      -3.711, // code
      0.165, // symbols
      -4.131, // colons
      -3.17, // firstColon
      -0.531, // firstSeveral
      0, // longWords
      0.566, // sameStarts
      1.026, // pairs
      -1.333, // shortWords
      -3.116, // capitalWords
      -2.339, // links
      -1.45, // codeElements
      -2.326, // controls
      0.321, // icons
      -2.587, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: -2.49,
    weights: [
      0.709, // fragments
      -3.544, // goesOn
      1.982, // goesOnCount
      0.127, // wordsPerFragment
      1.21, // severalWords
      -0.499, // mostlySeveral
      0.356, // onlyLastEnds
      0.417, // sentences
      -2.267, // lastEnds
      2.881, // abbreviations
      2.686, // sentenceEnds
      -1.44, // fittingEnds
      1.402, // firstLower
      -0.291, // mixedCase
      0.342, // innerCapitals
      0.087, // someCommas
      -1.147, // mostlyCommas
      2.608, // commas
      -0.983, // caseless
      1.863, // digits
      2.033, // separators
      0.072, // dashes
      0.687, // loneLetters
      0.629, // mostlyLetters
      0, // spelled
      -1.1, // oddities
      0.081, // oddityShare
      -1.162, // oneWord
      -0.282, // capitals
      -1.57, // nested
      -1.158, // remains
      -0.524, // bareGoesOn
      0, // bareText
      1.128, // mixedGaps
      -0.908, // forcedBreaks
      -0.511, // marked
      3.684, // code
      0.982, // symbols
      1.164, // colons
      0.005, // firstColon
      0.14, // firstSeveral
      0, // longWords
      -0.239, // sameStarts
      1.082, // pairs
      -0.421, // shortWords
      0.792, // capitalWords
      -0.504, // links
      0.825, // codeElements
      -1.563, // controls
      -0.988, // icons
      -0.975, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 3.564,
    weights: [
      -3.372, // fragments
      -2.483, // goesOn
      1.421, // goesOnCount
      0.121, // wordsPerFragment
      0.93, // severalWords
      0.356, // mostlySeveral
      -2.092, // onlyLastEnds
      1.009, // sentences
      -0.651, // lastEnds
      2.975, // abbreviations
      2.61, // sentenceEnds
      0.71, // fittingEnds
      0.263, // firstLower
      0.444, // mixedCase
      0.556, // innerCapitals
      -0.289, // someCommas
      -0.166, // mostlyCommas
      -2.224, // commas
      0.884, // caseless
      -2.066, // digits
      -1.184, // separators
      -1.213, // dashes
      1.53, // loneLetters
      -2.438, // mostlyLetters
      0, // spelled
      0.269, // oddities
      0.683, // oddityShare
      -1.555, // oneWord
      -0.357, // capitals
      -0.332, // nested
      -1.697, // remains
      -0.111, // bareGoesOn
      0.369, // bareText
      -1.269, // mixedGaps
      -0.2, // forcedBreaks
      0.36, // marked
      -2.912, // code
      -0.139, // symbols
      1.642, // colons
      0.015, // firstColon
      0.05, // firstSeveral
      0, // longWords
      -0.304, // sameStarts
      -0.564, // pairs
      -0.244, // shortWords
      1.157, // capitalWords
      -0.612, // links
      -1.972, // codeElements
      -1.798, // controls
      2.017, // icons
      2.21, // classChanges
    ],
  },
];

/** For larger regions: a row per hypothesis, running text first; a weight per feature of `FEATURES`. */
export const MANY: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: -2.195,
    weights: [
      -1.326, // fragments
      1.952, // goesOn
      1.99, // goesOnCount
      -3.85, // wordsPerFragment
      -3.795, // severalWords
      -3.231, // mostlySeveral
      2.389, // onlyLastEnds
      1.602, // sentences
      1.799, // lastEnds
      -0.91, // abbreviations
      -3.139, // sentenceEnds
      1.316, // fittingEnds
      -4.025, // firstLower
      2.207, // mixedCase
      -0.467, // innerCapitals
      2.844, // someCommas
      -3.101, // mostlyCommas
      -6.854, // commas
      -0.367, // caseless
      -2.955, // digits
      -2.325, // separators
      -0.358, // dashes
      0, // loneLetters
      -1.592, // mostlyLetters
      2.132, // spelled
      0.816, // oddities
      -0.686, // oddityShare
      0, // oneWord
      -1.621, // capitals
      4.081, // nested
      3.71, // remains
      1.423, // bareGoesOn
      0.917, // bareText
      1.549, // mixedGaps
      -0.474, // forcedBreaks
      0.89, // marked
      -2.994, // code
      -0.555, // symbols
      -1.253, // colons
      -9.267, // firstColon
      -3.248, // firstSeveral
      0, // longWords
      -0.96, // sameStarts
      1.503, // pairs
      -0.005, // shortWords
      0, // capitalWords
      -2.804, // links
      -0.008, // codeElements
      -0.323, // controls
      -0.117, // icons
      -0.433, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.393,
    weights: [
      0.708, // fragments
      -0.187, // goesOn
      -0.7, // goesOnCount
      -1.165, // wordsPerFragment
      -3.181, // severalWords
      1.258, // mostlySeveral
      -1.177, // onlyLastEnds
      -2.008, // sentences
      0.291, // lastEnds
      2.053, // abbreviations
      2.656, // sentenceEnds
      -2.65, // fittingEnds
      1.851, // firstLower
      0.317, // mixedCase
      0.972, // innerCapitals
      -1.989, // someCommas
      2.616, // mostlyCommas
      1.093, // commas
      1.532, // caseless
      4.017, // digits
      1.91, // separators
      3.554, // dashes
      -1.262, // loneLetters
      3.552, // mostlyLetters
      -3.793, // spelled
      -0.877, // oddities
      4.921, // oddityShare
      -0.486, // oneWord
      0.99, // capitals
      -4.081, // nested
      -2.909, // remains
      -0.98, // bareGoesOn
      -0.844, // bareText
      -1.295, // mixedGaps
      0.63, // forcedBreaks
      -1.335, // marked
      -4.209, // code
      4.309, // symbols
      -8.398, // colons
      5.875, // firstColon
      0.671, // firstSeveral
      -0.238, // longWords
      0.958, // sameStarts
      -2.647, // pairs
      -0.651, // shortWords
      -0.751, // capitalWords
      0.984, // links
      -1.768, // codeElements
      1.583, // controls
      -0.59, // icons
      -0.009, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -6.771,
    weights: [
      -2.259, // fragments
      6.791, // goesOn
      1.312, // goesOnCount
      0.23, // wordsPerFragment
      9.805, // severalWords
      -1.738, // mostlySeveral
      -0.194, // onlyLastEnds
      -0.964, // sentences
      1.73, // lastEnds
      2.009, // abbreviations
      2.275, // sentenceEnds
      2.769, // fittingEnds
      -0.413, // firstLower
      -2.492, // mixedCase
      5.595, // innerCapitals
      0.183, // someCommas
      -2.844, // mostlyCommas
      -1.037, // commas
      -0.346, // caseless
      4.304, // digits
      -0.417, // separators
      -1.032, // dashes
      -2.508, // loneLetters
      -0.613, // mostlyLetters
      -0.013, // spelled
      -5.406, // oddities
      -1.125, // oddityShare
      -0.037, // oneWord
      0.183, // capitals
      -3.565, // nested
      -2.276, // remains
      -0.443, // bareGoesOn
      0.231, // bareText
      -0.304, // mixedGaps
      0.966, // forcedBreaks
      -0.939, // marked
      -3.098, // code
      3.172, // symbols
      -6.557, // colons
      -3.587, // firstColon
      -0.603, // firstSeveral
      -0.022, // longWords
      -1.914, // sameStarts
      0.871, // pairs
      -0.52, // shortWords
      -1.521, // capitalWords
      0.315, // links
      -1.904, // codeElements
      -1.527, // controls
      -0.131, // icons
      -0.706, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 1.353,
    weights: [
      -1.144, // fragments
      -0.587, // goesOn
      0.022, // goesOnCount
      0.737, // wordsPerFragment
      1.241, // severalWords
      -0.933, // mostlySeveral
      0.664, // onlyLastEnds
      -1.181, // sentences
      -1.56, // lastEnds
      -0.226, // abbreviations
      -1.927, // sentenceEnds
      0.424, // fittingEnds
      0.904, // firstLower
      -1.067, // mixedCase
      -0.303, // innerCapitals
      0.056, // someCommas
      -2.929, // mostlyCommas
      4.802, // commas
      -1.163, // caseless
      -2.132, // digits
      -0.193, // separators
      -2.963, // dashes
      -4.083, // loneLetters
      -0.194, // mostlyLetters
      -0.002, // spelled
      -0.626, // oddities
      -3.719, // oddityShare
      -0.286, // oneWord
      -0.651, // capitals
      -2.875, // nested
      -1.879, // remains
      -0.522, // bareGoesOn
      -0.583, // bareText
      0.194, // mixedGaps
      -1.444, // forcedBreaks
      -0.735, // marked
      7, // code
      -3.007, // symbols
      5.587, // colons
      -1.255, // firstColon
      0.319, // firstSeveral
      0.089, // longWords
      1.056, // sameStarts
      1.008, // pairs
      -2.268, // shortWords
      -0.276, // capitalWords
      -1.345, // links
      2.761, // codeElements
      -1.86, // controls
      -0.836, // icons
      -0.419, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.664,
    weights: [
      -1.316, // fragments
      -5.624, // goesOn
      1.624, // goesOnCount
      -0.646, // wordsPerFragment
      6.618, // severalWords
      -2.337, // mostlySeveral
      1.546, // onlyLastEnds
      0.314, // sentences
      -2.772, // lastEnds
      3.079, // abbreviations
      3.21, // sentenceEnds
      1.929, // fittingEnds
      0.771, // firstLower
      -1.096, // mixedCase
      0.207, // innerCapitals
      -1.457, // someCommas
      -0.925, // mostlyCommas
      -3.436, // commas
      -0.569, // caseless
      -1.577, // digits
      -0.606, // separators
      -2.796, // dashes
      -0.618, // loneLetters
      -2.891, // mostlyLetters
      -1.006, // spelled
      -1.145, // oddities
      1.808, // oddityShare
      -0.617, // oneWord
      -1.198, // capitals
      -0.234, // nested
      -2.184, // remains
      -3.129, // bareGoesOn
      3.165, // bareText
      -1.327, // mixedGaps
      -2.394, // forcedBreaks
      0.151, // marked
      -2.954, // code
      1.11, // symbols
      0.763, // colons
      1.364, // firstColon
      0.518, // firstSeveral
      -0.074, // longWords
      -1.221, // sameStarts
      0.241, // pairs
      3.112, // shortWords
      0.937, // capitalWords
      -0.33, // links
      -1.097, // codeElements
      0.984, // controls
      1.245, // icons
      3.027, // classChanges
    ],
  },
];

/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_FEW: readonly number[] = [-0.181, 0, 0.248, 0, 0.451, 3.007, 0.71];

/** The same for larger regions. */
export const PACK_MANY: readonly number[] = [-1.306, 0, 1.465, 0, 4.718, 0.819, 1.424];
