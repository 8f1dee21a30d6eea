/**
 * The file of `--lexicon`: words one per line, in sections as of a configuration file.
 *
 * @module
 */
import { clashOf, type LexiconOptions } from '../decide/document-lexicon.ts';
import { isWord } from '../decide/enforce-lexicon.ts';
import { hasVisibleBase } from '../text/invisible.ts';
import { Failure } from './failure.ts';
import { readTextFile } from './text-file.ts';

/** The sections, which are the options of the library. Words before the first heading are in `add`. */
const SECTIONS = ['add', 'join', 'never'] as const;
type Section = (typeof SECTIONS)[number];

/**
 * Reads a lexicon file.
 *
 * @param path the file, in UTF-8, or in UTF-16 with a byte order mark; gzip or not: a word per line, `#` begins a comment,
 *   `[add]`, `[join]` and `[never]` say what the words below them are for
 * @returns the options
 * @throws Failure when the file cannot be read, is in another encoding, or a heading names no section
 */
export function readLexicon(path: string): LexiconOptions {
  const text = readTextFile(path, 'a lexicon');
  const words: Record<Section, string[]> = { add: [], join: [], never: [] };
  let section: Section = 'add';
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const word = line.replace(/#.*$/u, '').trim();
    if (word.startsWith('[')) {
      const found = SECTIONS.find((name) => word === `[${name}]`);
      if (found === undefined) {
        throw new Failure(`${path}:${index + 1}: '${word}' is no section; there are [add], [join] and [never]`);
      }
      section = found;
    } else if (word !== '') {
      if ((section === 'add' ? /\s/u.test(word) : !isWord(word)) || !hasVisibleBase(word)) {
        throw new Failure(
          `${path}:${index + 1}: '${word}' is no word; a line holds one, of letters, digits and hyphens`,
        );
      }
      words[section].push(word);
    }
  }
  const clash = clashOf(words);
  if (clash !== undefined) {
    const [join, never] = clash;
    throw new Failure(
      `${path}: '${join}' is in [join] and ${join === never ? '' : `the same word, '${never}', `}in [never]`,
    );
  }
  return words;
}
