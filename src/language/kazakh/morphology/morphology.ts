/**
 * What a string of letters can be in Kazakh. All functions take folded strings: small letters, no look-alikes.
 *
 * Harmony and legality are soft evidence, for compounds, old loans and names break them; a rule must not rest on them
 * alone.
 *
 * @module
 */
import { plainAbbreviationRow, unitRow } from './abbreviations.ts';
import { BACK, CONSONANT, type FinalClass, FRONT, finalClassOf, LOAN, letterKind, OPEN, SYLLABIC } from './alphabet.ts';
import { hasOwnLetter } from './russian.ts';
import { closedClassWords, shortWords } from './short-words.ts';
import { suffixOnlyRow, suffixRows, tailRow } from './suffixes.ts';
import { nounLikeRow, verbStemRow } from './verb-stems.ts';

export { hasOwnLetter };

const suffixOnly: ReadonlySet<string> = new Set(suffixOnlyRow.split(' '));
const tails: ReadonlySet<string> = new Set(tailRow.split(' '));
const verbStems: ReadonlySet<string> = new Set(verbStemRow.split(' '));
const nounLike: ReadonlySet<string> = new Set(nounLikeRow.split(' '));
const abbreviations: ReadonlySet<string> = new Set(`${unitRow} ${plainAbbreviationRow}`.split(' '));

/** The class of the final sound of `word`, looking through `ъ` and `ь`; `undefined` when it ends in no letter. */
export function finalClass(word: string): FinalClass | undefined {
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const code = word.charCodeAt(at);
    const found = finalClassOf(code);
    // U+044A and U+044C: the hard and the soft sign
    if (found !== undefined || (code !== 0x44a && code !== 0x44c)) {
      return found;
    }
  }
  return undefined;
}

/**
 * The side of `word` that its suffixes take: that of its last vowel. `и` `у` `ю` take the side of the vowels before
 * them; alone, `и` is front, `у` and `ю` are back. `undefined` where usage wavers: after
 * `и` in a back word, and without a vowel.
 */
export function harmony(word: string): 'back' | 'front' | undefined {
  let last = 0;
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const code = word.charCodeAt(at);
    const kind = letterKind(code);
    if ((kind & SYLLABIC) === 0) {
      // A soft sign at the end makes the word front: медальдер.
      if (code === 0x44c && at === word.length - 1) {
        return 'front';
      }
      continue;
    }
    if ((kind & FRONT) !== 0) {
      return 'front';
    }
    if ((kind & BACK) !== 0) {
      return last === I ? undefined : 'back';
    }
    if (code === YO) {
      return 'front';
    }
    last ||= code;
  }
  if (last === 0) {
    return undefined;
  }
  if (last === I) {
    return 'front';
  }
  // `кию` is front, `клуб` and `институт` are back.
  if (last === YU && word.includes('и')) {
    return 'front';
  }
  return 'back';
}

const I = 0x438;
const YO = 0x451;
const YU = 0x44e;

const CLASS_LETTERS: Readonly<Record<FinalClass, string>> = {
  vowel: 'v',
  glide: 'g',
  lateral: 'l',
  nasal: 'n',
  sibilant: 's',
  voiceless: 'p',
};

/** What one written form needs before it. */
interface Form {
  /** Final classes by first letter. */
  after: string;
  /** May stand after the third-person possessive. */
  possessed: boolean;
  side: 'back' | 'front' | undefined;
}

const forms: ReadonlyMap<string, Form> = collectForms();

function collectForms(): Map<string, Form> {
  const found = new Map<string, Form>();
  const add = (text: string, after: string, side: Form['side']): void => {
    const form = found.get(text) ?? { after: '', possessed: false, side };
    if (after === 'poss') {
      form.possessed = true;
    } else {
      form.after += after;
    }
    found.set(text, form);
  };
  for (const row of suffixRows) {
    const neutral = row.back === row.front;
    add(row.back, row.after, neutral ? undefined : 'back');
    if (!neutral) {
      add(row.front, row.after, 'front');
    }
  }
  return found;
}

const LONGEST_FORM = 5;

/** True when `text` is one of the written forms of a suffix. */
export function isSuffix(text: string): boolean {
  return forms.has(text);
}

/** True when `text` can be read as one suffix after another, whatever they mean together. */
export function isSuffixChain(text: string): boolean {
  // Bit n: a suffix may begin at letter n.
  let starts = 1;
  const { length } = text;
  if (length === 0 || length > 24) {
    return false;
  }
  for (let at = 0; at < length; at += 1) {
    if ((starts & (1 << at)) === 0) {
      continue;
    }
    for (let size = 1; size <= LONGEST_FORM && at + size <= length; size += 1) {
      if (forms.has(text.slice(at, at + size))) {
        starts |= 1 << (at + size);
      }
    }
  }
  return (starts & (1 << length)) !== 0;
}

/**
 * True when the suffix or chain of suffixes `suffix` may follow `left`: its first letter fits the final sound, and its
 * vowels fit the side. `undefined` when no suffix can be recognised at the start of `suffix`, or `left` ends in no
 * letter. Harmony says nothing where `left` has a loan letter.
 */
export function isLegalAllomorph(left: string, suffix: string): boolean | undefined {
  const final = finalClass(left);
  if (final === undefined) {
    return undefined;
  }
  const letter = CLASS_LETTERS[final];
  const side = hasLoanLetter(left) ? undefined : harmony(left);
  const possessed = endsLikePossessive(left);
  let known = false;
  for (let size = Math.min(LONGEST_FORM, suffix.length); size > 0; size -= 1) {
    const form = forms.get(size === suffix.length ? suffix : suffix.slice(0, size));
    if (form === undefined) {
      continue;
    }
    known = true;
    if (form.after.includes(letter) || (form.possessed && possessed)) {
      if (side === undefined || form.side === undefined || form.side === side) {
        return true;
      }
    }
  }
  return known ? false : undefined;
}

/** True when `word` ends as the third-person possessive does: in `ы` or `і`. */
export function endsLikePossessive(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return code === 0x44b || code === 0x456;
}

/** True when `word` holds a letter of loans only. */
export function hasLoanLetter(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if ((letterKind(word.charCodeAt(at)) & LOAN) !== 0) {
      return true;
    }
  }
  return false;
}

/** True when `text` has a letter that makes a syllable. */
export function hasVowel(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if ((letterKind(text.charCodeAt(at)) & SYLLABIC) !== 0) {
      return true;
    }
  }
  return false;
}

/** True when `text` is a suffix, or a chain of them, that is never a word by itself. */
export function isSuffixOnly(text: string): boolean {
  return suffixOnly.has(text);
}

/** True when `text` is a suffix or chain of suffixes that no word begins with. */
export function isTail(text: string): boolean {
  return tails.has(text);
}

/** True when `text` is a bare verb stem that is no noun or adjective as well. */
export function isVerbStem(text: string): boolean {
  return verbStems.has(text) && !nounLike.has(text);
}

/** True when `text` is a word of one to three letters. */
export function isShortWord(text: string): boolean {
  return text.length <= 3 && shortWords.has(text);
}

/** True when `text` is a word of a closed class: one that has no other meaning and no longer form to be a piece of. */
export function isClosedClassWord(text: string): boolean {
  return closedClassWords.has(text);
}

/** True when `text` is a unit or an abbreviation written without full stops. */
export function isAbbreviation(text: string): boolean {
  return abbreviations.has(text);
}

const ONSETS: ReadonlySet<string> = new Set(
  (
    'пр ст сп кл гр тр шт см фр съ хр бр кр др пл пс гл хл кв сф ск кн бл фл сл фт дз сц шв шл шп сн св вз вр дв зв ' +
    'зн дж чж цв хв мц чл мн дн зд жд вл вс чт шк гв пт'
  ).split(' '),
);

/** True when a word can begin with the letters of `text`: no `ң` `ъ` `ь`, and no two consonants loans do not begin with. */
export function hasLegalStart(text: string): boolean {
  const first = text.charCodeAt(0);
  // ң, ъ, ь
  if (first === 0x4a3 || first === 0x44a || first === 0x44c) {
    return false;
  }
  if (text.length < 2 || !isConsonant(first) || !isConsonant(text.charCodeAt(1))) {
    return true;
  }
  return ONSETS.has(text.slice(0, 2));
}

/** Short words in `ә`; the longer ones are loans of every kind. */
const SHORT_IN_SCHWA: ReadonlySet<string> = new Set(['иә', 'жә', 'куә', 'лә', 'мә', 'нә', 'уә']);

/** True when a word can end as `text` does: not in `ғ` `ө` `ү` `ұ` `ъ`, and in `ә` when it is short only if it is known. */
export function hasLegalEnd(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  switch (last) {
    case 0x493: // ғ
    case 0x4e9: // ө
    case 0x4af: // ү
    case 0x4b1: // ұ
    case 0x44a: // ъ
      return false;
    case 0x4d9: // ә
      return text.length > 3 || SHORT_IN_SCHWA.has(text);
    default:
      return true;
  }
}

/** True when `text` could be a word: it can be spoken, begins and ends as words do, and is known where it is short. */
export function couldBeWord(text: string): boolean {
  if (text.length <= 3) {
    return shortWords.has(text) || abbreviations.has(text);
  }
  return hasVowel(text) && hasLegalStart(text) && hasLegalEnd(text) && !suffixOnly.has(text);
}

/** True when both letters are vowels for suffix choice: such a pair is as good as absent inside words. */
export function isHiatus(last: number, first: number): boolean {
  return (letterKind(last) & letterKind(first) & OPEN) !== 0;
}

function isConsonant(code: number): boolean {
  return (letterKind(code) & CONSONANT) !== 0;
}
