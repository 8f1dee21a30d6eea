/**
 * Letters that real Kazakh pages hold in place of others, for look-up only: the output keeps what the source has.
 *
 * @module
 */

/** One group of look-alikes. */
export interface HomoglyphRow {
  /** What is met, and what it stands for, position by position. */
  readonly seen: string;
  readonly meant: string;
  readonly why: string;
}

/**
 * Folded only inside a token that holds a Cyrillic letter. Rates from real text: Latin `i` and the Latin schwa make up
 * nearly all of it, 12 to 16 words in a thousand on official sites.
 */
export const homoglyphRows: readonly HomoglyphRow[] = [
  { seen: 'aceopxyk', meant: 'асеорхук', why: 'Latin small letters of the same shape' },
  { seen: 'ABCEKMOPTXY', meant: 'АВСЕКМОРТХҮ', why: 'Latin capitals of the same shape' },
  { seen: 'iI', meant: 'іІ', why: 'Latin i, the most frequent of all' },
  { seen: 'hH', meant: 'һН', why: 'Latin h; the capital looks like the letter En' },
  { seen: '\u0259\u018F\u01DD\u018E', meant: 'әӘәӘ', why: 'Latin schwa and turned e' },
  { seen: '\u0275\u019F\u03B8\u0473\u0472', meant: 'өӨөөӨ', why: 'barred o, theta, fita' },
  { seen: '\u04CA\u04C9\u04C8\u04C7', meant: 'ңҢңҢ', why: 'en with tail, en with hook' },
  { seen: '\u049D\u04C4', meant: 'ққ', why: 'ka with vertical stroke, ka with hook' },
  { seen: '\u00A5', meant: 'Ұ', why: 'the yen sign, met for the straight U with stroke' },
  { seen: '\u00EB\u00CB', meant: 'ёЁ', why: 'Latin e with diaeresis' },
  { seen: '\u0131', meant: 'і', why: 'dotless i' },
];
