/**
 * The file of `--lexicon`: words one per line, in sections as of a configuration file.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { clashOf, type LexiconOptions } from '../decide/document-lexicon.ts';
import { isWord } from '../decide/enforce-lexicon.ts';
import { Failure, fileFailure } from './failure.ts';

/** The sections, which are the options of the library. Words before the first heading are in `add`. */
const SECTIONS = ['add', 'join', 'never'] as const;
type Section = (typeof SECTIONS)[number];

/**
 * Reads a lexicon file.
 *
 * @param path the file, in UTF-8: a word per line, `#` begins a comment, `[add]`, `[join]` and `[never]` say what the
 *   words below them are for
 * @returns the options
 * @throws Failure when the file cannot be read, or a heading names no section
 */
export function readLexicon(path: string): LexiconOptions {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw fileFailure(path, error);
  }
  const words: Record<Section, string[]> = { add: [], join: [], never: [] };
  let section: Section = 'add';
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const word = line.replace(/#.*$/u, '').trim();
    if (word.startsWith('[')) {
      const found = SECTIONS.find((name) => word === `[${name}]`);
      if (found === undefined) {
        throw new Failure(`${path}:${index + 1}: '${word}' is no section; there are [add], [join] and [never]`);
      }
      section = found;
    } else if (word !== '') {
      if (section === 'add' ? /\s/u.test(word) : !isWord(word)) {
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
