/**
 * What the texts of a region's fragments hold: counted from their characters, which costs more than the statistics, so
 * only where those leave the question open. Character classes, no language.
 *
 * @module
 */
import {
  CLOSER,
  classOf,
  DASH,
  DIGIT,
  isCasedLetter,
  isLetterClass,
  LOWER,
  OPENER,
  UPPER,
} from '../text/characters.ts';

/** Counts over the texts of fragments. */
export interface TextFigures {
  /** Fragments read. */
  fragments: number;
  /** Fragments that look like code or data: `{`, `a_b`, `camelCase`, `.env`, `x=1`, `12px`. */
  code: number;
  /** Fragments that end with a colon. */
  colons: number;
  /** One when the first ends with a colon. */
  firstColon: number;
  /** One when the first has several words. */
  firstSeveral: number;
  /** Fragments with a word of more letters than words have. */
  longWords: number;
  /** Fragments that begin with the same letter as the one before. */
  sameStarts: number;
  /** Quotation marks or brackets that open in one fragment and close in a later one. */
  pairs: number;
  /** Fragments that are one lower-case word of one to three letters. */
  shortWords: number;
  /** Fragments that are one word in capitals, of two letters or more. */
  capitalWords: number;
  /** Letters in them. */
  letters: number;
  /** Marks and symbols in them that are no punctuation of running text. */
  symbols: number;
}

/** Figures of no text. */
export function noTextFigures(): TextFigures {
  return {
    fragments: 0,
    code: 0,
    colons: 0,
    firstColon: 0,
    firstSeveral: 0,
    longWords: 0,
    sameStarts: 0,
    pairs: 0,
    shortWords: 0,
    capitalWords: 0,
    letters: 0,
    symbols: 0,
  };
}

/** No language has more letters in a word of running text than in one of a hundred thousand words. */
const MOST_LETTERS = 24;
/** Letters of a short word: most function words of most languages are no longer. */
const SHORT_WORD = 3;
/** No fragment is read further than this: what it is shows at once. */
const FAR_ENOUGH = 120;

/** Marks that stand in code and data and hardly ever in running text. */
const CODE_MARKS: ReadonlySet<number> = new Set([...'{}<>=|\\_*#$@~^`[]'].map((mark) => mark.charCodeAt(0)));
const STOP = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;

/** Reads the text of one fragment after the other. */
export class TextReader {
  readonly figures: TextFigures = noTextFigures();
  #firstBefore = 0;
  /** Marks open from earlier fragments. */
  #open = 0;

  /** Adds a fragment. */
  add(text: string): void {
    const { figures } = this;
    const length = Math.min(text.length, FAR_ENOUGH);
    let letters = 0;
    let longest = 0;
    let inWord = 0;
    let symbols = 0;
    let lower = 0;
    let upper = 0;
    let other = 0;
    let isCode = false;
    let openHere = 0;
    let before = 0;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      const found = classOf(code);
      if (isLetterClass(found)) {
        letters += 1;
        inWord += 1;
        if (inWord > longest) longest = inWord;
        if (found === UPPER) {
          upper += 1;
          // `camelCase`; a capital behind small letters stands in no other word of one piece.
          if (before === LOWER) isCode = true;
        } else lower += 1;
        if (before === DIGIT && found === LOWER) other += 1;
      } else {
        inWord = 0;
        if (found === OPENER) openHere += 1;
        else if (found === CLOSER && code !== STOP && isClosing(code)) {
          if (openHere > 0) openHere -= 1;
          else if (this.#open > 0) {
            this.#open -= 1;
            figures.pairs += 1;
          }
        }
        if (CODE_MARKS.has(code)) {
          symbols += 1;
          isCode = true;
        } else if (code === OPENING_BRACKET && isLetterClass(before) && index + 1 < length) {
          // `f(x)`, `f()`: a call.
          isCode = true;
        } else if (code === STOP && isInnerStop(text, index)) isCode = true;
        else if (code === SLASH && index === 0 && length > 1) isCode = true;
        if (found !== DIGIT && found !== CLOSER && found !== OPENER && found !== DASH) other += 1;
      }
      before = found;
    }
    figures.fragments += 1;
    figures.letters += letters;
    figures.symbols += symbols;
    const first = text.charCodeAt(0);
    const last = text.charCodeAt(text.length - 1);
    if (last === COLON) figures.colons += 1;
    if (figures.fragments === 1) {
      if (last === COLON) figures.firstColon = 1;
      if (text.includes(' ')) figures.firstSeveral = 1;
    }
    if (last === SEMICOLON && length > 1 && text.charCodeAt(text.length - 2) === CLOSING_BRACKET) isCode = true;
    // `.env`, `:root`
    if ((first === STOP || first === COLON) && length > 1 && isLetterClass(classOf(text.charCodeAt(1)))) isCode = true;
    if (isCode) figures.code += 1;
    if (longest > MOST_LETTERS) figures.longWords += 1;
    if (letters > 0 && letters <= SHORT_WORD && lower === letters && other === 0) figures.shortWords += 1;
    if (upper > 1 && lower === 0) figures.capitalWords += 1;
    const folded = isCasedLetter(first) ? String.fromCharCode(first).toLowerCase().charCodeAt(0) : first;
    if (figures.fragments > 1 && folded === this.#firstBefore) figures.sameStarts += 1;
    this.#firstBefore = folded;
    this.#open += openHere;
  }
}

const CLOSING: ReadonlySet<number> = new Set([...')]}»”›'].map((mark) => mark.charCodeAt(0)));

function isClosing(code: number): boolean {
  return CLOSING.has(code);
}

/** `file.txt`, `a.b.com`: two letters before the full stop and a small letter and another letter behind it. */
function isInnerStop(text: string, index: number): boolean {
  return (
    index > 1 &&
    isLetterClass(classOf(text.charCodeAt(index - 1))) &&
    isLetterClass(classOf(text.charCodeAt(index - 2))) &&
    classOf(text.charCodeAt(index + 1)) === LOWER &&
    isLetterClass(classOf(text.charCodeAt(index + 2)))
  );
}
