// Made by scripts/train-detector/main.ts; do not edit.
import type { HypothesisWeights } from './hypothesis.ts';

/** One row per hypothesis; running text first. A weight per feature of `FEATURES`. */
export const HYPOTHESES: readonly HypothesisWeights[] = [
  {
    kind: 'running-text',
    intercept: 0.701,
    weights: [
      -2.514, // fragments
      3.311, // goesOn
      0.991, // goesOnCount
      -6.887, // wordsPerFragment
      -3.867, // severalWords
      1.32, // onlyLastEnds
      1.211, // sentences
      2.732, // lastEnds
      -4.61, // sentenceEnds
      2.435, // fittingEnds
      -3.493, // firstLower
      0.29, // mixedCase
      -1.226, // innerCapitals
      0.153, // someCommas
      -5.247, // mostlyCommas
      -1.651, // caseless
      0, // digits
      0, // separators
      -2.16, // dashes
      1.541, // loneLetters
      0, // pieces
      2.999, // oddities
      -3.724, // oddityShare
      1.801, // oneWord
      0.838, // capitals
      1.055, // nested
      0, // remains
      0.053, // bareGoesOn
      0.032, // bareText
      1.262, // mixedGaps
      -1.519, // forcedBreaks
      -0.709, // marked
      -3.146, // code
      -1.824, // symbols
      -15.556, // colons
      -0.006, // longWords
      -1.52, // sameStarts
      2.86, // pairs
      1.777, // shortWords
      0, // capitalWords
      -4.316, // links
      -1.237, // codeElements
      -0.004, // controls
      -1.221, // icons
      -0.512, // classChanges
    ],
  },
  {
    kind: 'list',
    intercept: 0.063,
    weights: [
      1.075, // fragments
      -1.223, // goesOn
      -0.29, // goesOnCount
      -1.276, // wordsPerFragment
      -1.558, // severalWords
      1.509, // onlyLastEnds
      -2.834, // sentences
      -1.706, // lastEnds
      4.856, // sentenceEnds
      -2.417, // fittingEnds
      1.966, // firstLower
      0.309, // mixedCase
      1.686, // innerCapitals
      -0.485, // someCommas
      1.84, // mostlyCommas
      1.106, // caseless
      2.777, // digits
      -0.029, // separators
      3.582, // dashes
      -1.036, // loneLetters
      0, // pieces
      -1.892, // oddities
      3.029, // oddityShare
      -2.184, // oneWord
      -1.649, // capitals
      -1.801, // nested
      -2.089, // remains
      -0.16, // bareGoesOn
      -0.432, // bareText
      -0.895, // mixedGaps
      1.113, // forcedBreaks
      -1.704, // marked
      -4.748, // code
      0.611, // symbols
      9.159, // colons
      -0.072, // longWords
      1.889, // sameStarts
      -3.818, // pairs
      -1.77, // shortWords
      -1.08, // capitalWords
      1.33, // links
      -3.98, // codeElements
      0.428, // controls
      -0.778, // icons
      -1.428, // classChanges
    ],
  },
  {
    kind: 'verse',
    intercept: -11.243,
    weights: [
      -0.694, // fragments
      2.982, // goesOn
      1.926, // goesOnCount
      1.49, // wordsPerFragment
      6.332, // severalWords
      -0.057, // onlyLastEnds
      -1.417, // sentences
      1.798, // lastEnds
      1.649, // sentenceEnds
      3.346, // fittingEnds
      -1.024, // firstLower
      0.898, // mixedCase
      5.152, // innerCapitals
      0.283, // someCommas
      1.079, // mostlyCommas
      -0.027, // caseless
      4.947, // digits
      -1.234, // separators
      -2.871, // dashes
      -2.58, // loneLetters
      0, // pieces
      -5.608, // oddities
      -0.552, // oddityShare
      -0.016, // oneWord
      -0.538, // capitals
      -1.808, // nested
      -1.392, // remains
      -0.321, // bareGoesOn
      -0.21, // bareText
      -0.628, // mixedGaps
      2.038, // forcedBreaks
      -0.481, // marked
      -2.778, // code
      4.954, // symbols
      -8.401, // colons
      -0.008, // longWords
      -0.985, // sameStarts
      0.932, // pairs
      4.979, // shortWords
      -2.714, // capitalWords
      0.497, // links
      -1.684, // codeElements
      -0.025, // controls
      -0.084, // icons
      2.753, // classChanges
    ],
  },
  {
    kind: 'code',
    intercept: 0.748,
    weights: [
      -1.087, // fragments
      -1.51, // goesOn
      0.464, // goesOnCount
      0.077, // wordsPerFragment
      3.855, // severalWords
      -0.925, // onlyLastEnds
      0.885, // sentences
      -2.705, // lastEnds
      1.045, // sentenceEnds
      -1.566, // fittingEnds
      0.793, // firstLower
      -0.725, // mixedCase
      -2.473, // innerCapitals
      0.483, // someCommas
      1.349, // mostlyCommas
      -1.173, // caseless
      -4.054, // digits
      -0.582, // separators
      -2.297, // dashes
      -5.997, // loneLetters
      0, // pieces
      -1.113, // oddities
      -0.263, // oddityShare
      -1.009, // oneWord
      -0.166, // capitals
      -0.686, // nested
      0.452, // remains
      -0.079, // bareGoesOn
      2.083, // bareText
      0.278, // mixedGaps
      -1.002, // forcedBreaks
      -0.141, // marked
      6.451, // code
      2.679, // symbols
      -0.152, // colons
      0.112, // longWords
      -1.939, // sameStarts
      0.472, // pairs
      -0.899, // shortWords
      2.106, // capitalWords
      -0.524, // links
      4.076, // codeElements
      -0.269, // controls
      -0.282, // icons
      -1.282, // classChanges
    ],
  },
  {
    kind: 'paragraphs',
    intercept: 2.345,
    weights: [
      -1.135, // fragments
      -5.14, // goesOn
      1.689, // goesOnCount
      1.412, // wordsPerFragment
      0.332, // severalWords
      2.74, // onlyLastEnds
      -1.503, // sentences
      -3.982, // lastEnds
      6.009, // sentenceEnds
      -1.228, // fittingEnds
      -0.399, // firstLower
      -1.833, // mixedCase
      0.764, // innerCapitals
      -0.339, // someCommas
      -5.806, // mostlyCommas
      -1.465, // caseless
      -1.015, // digits
      -2.784, // separators
      -3.744, // dashes
      -5.581, // loneLetters
      0, // pieces
      -1.722, // oddities
      7.361, // oddityShare
      -3.755, // oneWord
      -0.556, // capitals
      -2.296, // nested
      3.074, // remains
      -0.911, // bareGoesOn
      -1.269, // bareText
      -0.184, // mixedGaps
      -3.098, // forcedBreaks
      3.294, // marked
      -5.084, // code
      3.153, // symbols
      4.731, // colons
      -0.004, // longWords
      -1.771, // sameStarts
      -3.646, // pairs
      3.831, // shortWords
      -0.961, // capitalWords
      -1.081, // links
      -2.004, // codeElements
      -1.343, // controls
      2.351, // icons
      8.273, // classChanges
    ],
  },
];

/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */
export const PACK_WEIGHTS: readonly number[] = [0, 0, 0, 0, 0, 0, 0];
