/**
 * The forms in which a page may hold a sentence in pieces: each element or line one word, or a piece of a word.
 *
 * @module
 */

import { type Boundary, type Damaged, damage, type Fragment } from '../../corpus/damage.ts';
import { type DamageSetting, SEED_SETTING } from '../../corpus/damage-settings.ts';

/** What a form leaves of the author's spaces. */
export type Spaces = 'true' | 'everywhere' | 'nowhere';

/** One form. */
export interface Form {
  readonly name: string;
  readonly spaces: Spaces;
  /** Plain text goes through `normalizeText`. */
  readonly plain?: boolean;
  /** Options the form needs to be repaired as HTML. */
  readonly carriers?: readonly ('p' | 'div' | 'li' | 'span')[];
  render(damaged: Damaged): string;
}

/** No cut at all: every word in an element of its own. */
export const UNCUT: DamageSetting = {
  ...SEED_SETTING,
  name: 'uncut',
  letterCut: 0,
  hyphenCut: 0,
  stopDetached: 0,
  commaDetached: 0,
  markDetached: 0,
  quoteDetached: 0,
  bare: 0,
  leafPair: 0,
  initialMoved: 0,
  spaceInside: 0,
};

/** The rates of the measured page, without its bare text: the forms here have an element for every fragment. */
export const CUT: DamageSetting = { ...SEED_SETTING, name: 'cut', bare: 0, spaceInside: 0 };

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Puts every fragment into `open`…`close`, `gap` where the text has a space. */
function wrapped(open: string, close: string, gap: string, outside: readonly [string, string] = ['', '']) {
  return ({ fragments, boundaries }: Damaged): string => {
    let out = outside[0];
    fragments.forEach(({ text }, index) => {
      if (index > 0 && boundaries[index - 1]?.gold !== 'join') out += gap;
      out += open + escapeText(text) + close;
    });
    return out + outside[1];
  };
}

/** The space is the last thing in the element. */
function spacedInside({ fragments, boundaries }: Damaged): string {
  return fragments
    .map(({ text }, index) => `<p>${escapeText(text)}${boundaries[index]?.gold === 'space' ? '&nbsp;' : ''}</p>`)
    .join('');
}

function broken({ fragments, boundaries }: Damaged): string {
  return `<p>${fragments
    .map(({ text }, index) => {
      const gold = boundaries[index]?.gold;
      return `${escapeText(text)}${gold === undefined ? '' : gold === 'join' ? '<br>' : '<br>\n'}`;
    })
    .join('')}</p>`;
}

function lines(separator: string) {
  return ({ fragments }: Damaged): string => fragments.map(({ text }) => text).join(separator);
}

/** Every form. */
export const FORMS: readonly Form[] = [
  { name: 'p', spaces: 'true', render: wrapped('<p>', '</p>', ' ') },
  { name: 'p.MsoNormal', spaces: 'true', render: wrapped('<p class="MsoNormal">', '</p>', '\n') },
  { name: 'p nbsp', spaces: 'true', render: spacedInside },
  { name: 'p span', spaces: 'true', render: wrapped('<p><span lang="KZ">', '</span></p>', ' ') },
  { name: 'p b', spaces: 'true', render: wrapped('<p><b>', '</b></p>', ' ') },
  { name: 'div', spaces: 'true', render: wrapped('<div>', '</div>', '\n') },
  { name: 'li', spaces: 'true', render: wrapped('<li>', '</li>', '\n', ['<ul>\n', '\n</ul>']) },
  { name: 'br', spaces: 'true', render: broken },
  { name: 'lines', spaces: 'everywhere', plain: true, render: lines('\n') },
  { name: 'lines blank', spaces: 'everywhere', plain: true, render: lines('\n\n') },
  {
    name: 'spread',
    spaces: 'everywhere',
    render: ({ fragments }) => fragments.map(({ text }) => `<p>${escapeText(text)}</p>`).join('\n'),
  },
  { name: 'glued', spaces: 'nowhere', render: wrapped('<p>', '</p>', '') },
  { name: 'span', spaces: 'nowhere', carriers: ['p', 'div', 'li', 'span'], render: wrapped('<span>', '</span>', '') },
];

/** A sentence with every letter in an element of its own; marks go with the letter before them, or after. */
export function letterByLetter(sentence: string, gap: string): string {
  let out = '';
  for (const word of sentence.split(' ')) {
    if (out !== '') out += gap;
    for (const letter of word) out += `<p>${escapeText(letter)}</p>`;
  }
  return out;
}

/** Breaks one sentence. */
export function breakSentence(sentence: string, setting: DamageSetting, seed: number): Damaged {
  return damage([sentence], { seed, setting });
}

/** Breaks the words from `from` to `to` of a sentence; those before and behind them stay together, each in one piece. */
export function breakPart(sentence: string, from: number, to: number, setting: DamageSetting, seed: number): Damaged {
  const words = sentence.split(' ');
  const { fragments, boundaries } = damage([words.slice(from, to).join(' ')], { seed, setting });
  const whole = (text: string): Fragment[] => (text === '' ? [] : [{ text, carrier: 'p' }]);
  const parts = [whole(words.slice(0, from).join(' ')), fragments, whole(words.slice(to).join(' '))];
  const space: Boundary = { gold: 'space', place: 'between' };
  return {
    fragments: parts.flat(),
    boundaries: [...(from > 0 ? [space] : []), ...boundaries, ...(to < words.length ? [space] : [])],
    gold: sentence,
  };
}
