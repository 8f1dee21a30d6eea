import { homoglyphRows } from './homoglyphs.ts';

const meant = new Map<number, string>();
for (const row of homoglyphRows) {
  for (let at = 0; at < row.seen.length; at += 1) {
    meant.set(row.seen.charCodeAt(at), row.meant.charAt(at));
  }
}

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;

/** Small Cyrillic letters, in no need of folding. */
function isPlain(code: number): boolean {
  if (code <= 0x7f) {
    // ASCII but for capitals and the backtick; small Latin letters are plain only without Cyrillic ones beside them.
    return (code < 0x41 || code > 0x5a) && code !== 0x60;
  }
  if (code < 0x430 || code > 0x4e9) {
    return false;
  }
  return code <= 0x44f || PLAIN.has(code);
}

const PLAIN: ReadonlySet<number> = new Set(Array.from('ёәғқңөұүһі', (letter) => letter.charCodeAt(0)));

/** Invisible characters, hyphens and apostrophes by what look-up takes them for. */
function replacement(code: number): string | undefined {
  switch (code) {
    case 0x00ad:
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0x2060:
    case 0xfeff:
      return '';
    case 0x2010:
    case 0x2011:
    case 0x2212:
      return '-';
    case 0x2019:
    case 0x02bc:
    case 0x2018:
    case 0x60:
      return "'";
    default:
      return undefined;
  }
}

/**
 * The form under which a word is looked up: NFC, small letters, no invisible characters, one hyphen, one apostrophe,
 * and, where the word holds a Cyrillic letter, no letter that only looks like one.
 *
 * A word that is plain already comes back as the same string.
 *
 * @example
 * ```ts
 * fold('Мемлекеттiк'); // 'мемлекеттік', with the Cyrillic letter for the Latin i
 * fold('CO'); // 'co': nothing tells which script is meant
 * ```
 */
export function fold(word: string): string {
  let cyrillic = false;
  let latin = false;
  let plain = true;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      latin = true;
    } else if (isCyrillic(code)) {
      cyrillic = true;
    }
    plain &&= isPlain(code);
  }
  return plain && !(cyrillic && latin) ? word : foldSlowly(word, cyrillic);
}

/**
 * Folds `word` as `fold` does, but as part of Cyrillic text: a fragment of look-alikes only (`i`, `CO`) becomes
 * Cyrillic too. For fragments whose neighbours are Cyrillic.
 */
export function foldAmongCyrillic(word: string): string {
  const folded = fold(word);
  for (let at = 0; at < folded.length; at += 1) {
    if (!meant.has(folded.charCodeAt(at))) {
      return folded;
    }
  }
  return foldSlowly(word, true);
}

function foldSlowly(word: string, cyrillic: boolean): string {
  const composed = word.normalize('NFC');
  let text = '';
  for (let at = 0; at < composed.length; at += 1) {
    const code = composed.charCodeAt(at);
    text += replacement(code) ?? (cyrillic ? meant.get(code) : undefined) ?? composed.charAt(at);
  }
  return text.toLowerCase();
}

/** True when every letter of `word` is a Latin letter that stands for a Cyrillic one on real pages. */
export function isLookAlike(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (!meant.has(word.charCodeAt(at))) {
      return false;
    }
  }
  return word.length > 0;
}
