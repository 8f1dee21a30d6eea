/**
 * Inputs to begin with.
 *
 * @module
 */

import verse from '../../fixtures/healthy/own-poem-p-kk.html';
import page from '../../fixtures/pages/krmm/broken.html';
import { startOn, type Work } from './document.ts';

/** An input, and what it shows. */
export interface Example {
  readonly name: string;
  readonly what: string;
  readonly work: Work;
}

const words = `<p class="MsoNormal"><span lang="KZ">Ба</span><span lang="RU">лалар </span><span lang="KZ">шығармашылық</span><span lang="RU"> байқ</span><span lang="KZ">ауға </span><span lang="KZ">қатыс</span><span lang="RU">ты</span><span lang="KZ">.</span></p>`;

const lines = [
  'Балалар',
  'шығармашылық',
  'ба',
  'й',
  'қауға',
  'қатысты',
  '.',
  'Мектеп',
  'тің',
  'оқушы',
  'лары',
  'бірінші',
  'орын',
  'алды',
  '.',
];

const spaces =
  'Сайлаушылардың 90% -ға жуығы электронды фор матта дауыс берді. Парла менттік сайлауды бақы лаушылар тексерді.';

export const EXAMPLES: readonly Example[] = [
  {
    name: 'A real page',
    what: 'A news page as its CMS sends it: a paragraph for every word and piece of a word.',
    work: startOn('html', page.trim()),
  },
  {
    name: 'Minified',
    what: 'The same page without whitespace between tags: words are told by the language alone.',
    work: startOn('html', page.trim().replaceAll(/>\s+</gv, '><')),
  },
  {
    name: 'Word spans',
    what: 'A span for every run of letters, as word processors write it; spans are let count as carriers.',
    work: startOn('html', words, { carriers: ['p', 'div', 'li', 'span'] }),
  },
  {
    name: 'Verse that stays',
    what: 'Short paragraphs that are meant: nothing is touched.',
    work: startOn('html', verse.trim()),
  },
  { name: 'Lines of text', what: 'Plain text, a fragment per line.', work: startOn('text', lines.join('\n')) },
  { name: 'Torn words', what: 'Plain text with spaces inside words.', work: startOn('text', spaces) },
];
