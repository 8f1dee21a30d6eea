/**
 * Numerals, which keep apart from each other and from nouns, and how figures are read aloud.
 *
 * @module
 */

/** Cardinal numerals. */
export const numeralRow: string =
  'нөл бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың миллион ' +
  'миллиард триллион млн млрд трлн';

const numerals: ReadonlySet<string> = new Set(numeralRow.split(' '));

/** True when `word` is a cardinal numeral. */
export function isNumeral(word: string): boolean {
  return numerals.has(word);
}

/** The last word spoken for a figure, by the figure's last digits; source: school grammar. */
export const readingRows: readonly { readonly digits: string; readonly word: string }[] = [
  { digits: '0', word: 'нөл' },
  { digits: '1', word: 'бір' },
  { digits: '2', word: 'екі' },
  { digits: '3', word: 'үш' },
  { digits: '4', word: 'төрт' },
  { digits: '5', word: 'бес' },
  { digits: '6', word: 'алты' },
  { digits: '7', word: 'жеті' },
  { digits: '8', word: 'сегіз' },
  { digits: '9', word: 'тоғыз' },
  { digits: '10', word: 'он' },
  { digits: '20', word: 'жиырма' },
  { digits: '30', word: 'отыз' },
  { digits: '40', word: 'қырық' },
  { digits: '50', word: 'елу' },
  { digits: '60', word: 'алпыс' },
  { digits: '70', word: 'жетпіс' },
  { digits: '80', word: 'сексен' },
  { digits: '90', word: 'тоқсан' },
  { digits: '00', word: 'жүз' },
  { digits: '000', word: 'мың' },
];
