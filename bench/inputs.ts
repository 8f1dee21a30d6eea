/**
 * What the speed benches run on, one reason each.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { readSet } from './quality/sets.ts';

function fixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
}

/** An input and what must come out of it. */
export interface Input {
  readonly name: string;
  readonly html: string;
  readonly normalized: string;
  readonly text: string;
}

function repeatTo(size: number, page: string): number {
  return Math.max(1, Math.ceil(size / Buffer.byteLength(page)));
}

/** The real broken page again and again: every word a tag pair, every boundary a decision. */
export function broken(size: number): Input {
  const page = `${fixture('pages/krmm/broken.html').trimEnd()}\n`;
  const whole = `${fixture('pages/krmm/expected.html').trimEnd()}\n`;
  const text = fixture('pages/krmm/expected.txt').trimEnd();
  const times = repeatTo(size, page);
  return {
    name: 'broken',
    html: page.repeat(times),
    normalized: whole.repeat(times),
    text: `${text}\n\n`.repeat(times).trimEnd(),
  };
}

/** Real sentences in whole paragraphs: what passes untouched, and most of what there is. */
export function healthy(size: number): Input {
  const sentences = readSet('kaznerd-test').flat();
  const paragraphs: string[] = [];
  let length = 0;
  for (let at = 0; length < size; at += 3) {
    const from = at % (sentences.length - 3);
    const paragraph = sentences
      .slice(from, from + 3)
      .join(' ')
      .replaceAll(/[&<>]/gu, '');
    paragraphs.push(paragraph.replaceAll(/\s+/gu, ' '));
    length += Buffer.byteLength(paragraph) + 8;
  }
  const html = `${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}\n`;
  return { name: 'healthy', html, normalized: html, text: paragraphs.join('\n\n') };
}

/** Short bodies, as scrapers meet them by the million: what a call costs before it reads anything. */
export const small: readonly Input[] = [
  {
    name: 'a word in three pieces',
    html: '<p>ба</p><p>й</p><p>қауға</p>',
    normalized: '<p>байқауға</p>',
    text: 'байқауға',
  },
  {
    name: 'a broken sentence',
    html: '<p><p>Бүгін</p> <p>мек</p><p>теп</p> <p>оқушылары</p> <p>ба</p><p>й</p><p>қауға</p> <p>қатысты</p><p>.</p></p>',
    normalized: '<p>Бүгін мектеп оқушылары байқауға қатысты.</p>',
    text: 'Бүгін мектеп оқушылары байқауға қатысты.',
  },
  {
    name: 'a healthy sentence',
    html: '<p>Бүгін мектеп оқушылары байқауға қатысты.</p>',
    normalized: '<p>Бүгін мектеп оқушылары байқауға қатысты.</p>',
    text: 'Бүгін мектеп оқушылары байқауға қатысты.',
  },
  (() => {
    const page = fixture('pages/krmm/broken.html');
    const whole = fixture('pages/krmm/expected.html');
    const html = page.slice(0, page.indexOf('</p></p>') + 8);
    const normalized = whole.slice(0, whole.indexOf('</p>') + 4);
    return { name: 'a broken paragraph', html, normalized, text: normalized.slice(3, -4) };
  })(),
  { ...healthy(1500), name: 'healthy paragraphs' },
];
