/**
 * The letters of Kazakh, as its model is trained to see them.
 *
 * @module
 */

import { type Alphabet, codeOf as codeIn } from '../../../model/letter-codes.ts';
import { defineAlphabet } from '../../alphabet.ts';

/** The 42 letters of the Kazakh Cyrillic alphabet, and the Latin ones that stand among them. */
export const alphabet: Alphabet = /* @__PURE__ */ defineAlphabet({
  letters: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  vowels: 'аәеёиоөуұүыіэюя',
  foreign: 'abcdefghijklmnopqrstuvwxyz',
  // Twins that are no Latin letters: schwa, barred o, look-alike ң, қ, ё.
  variants: [
    ['ə', 'ә'],
    ['ǝ', 'ә'],
    ['ɵ', 'ө'],
    ['ѳ', 'ө'],
    ['ӊ', 'ң'],
    ['ӈ', 'ң'],
    ['ҝ', 'қ'],
    ['ӄ', 'қ'],
    ['ї', 'і'],
  ],
  twins: [
    ['a', 'а'],
    ['c', 'с'],
    ['e', 'е'],
    ['h', 'һ'],
    ['i', 'і'],
    ['k', 'к'],
    ['m', 'м'],
    ['o', 'о'],
    ['p', 'р'],
    ['t', 'т'],
    ['x', 'х'],
    ['y', 'у'],
  ],
  // Back and front.
  harmony: ['аоұыяғқ', 'әеөүіэгк'],
  // Vowels; glides and р; л; nasals; з and ж; the voiceless.
  finals: ['аәеёоөұүыіэя', 'йуюир', 'л', 'мнң', 'зж', 'птксқшфхцчщһбвгғдъь'],
});

/** The code of a UTF-16 unit in the Kazakh alphabet. */
export function codeOf(unit: number): number {
  return codeIn(alphabet, unit);
}
