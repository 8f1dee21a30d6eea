/** What is a paragraph of its own in a run, and what goes on with the sentence before it. */
import { expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const both = entries.flatMap(([name, { toText }]) => [[name, toText] as const]);

it.each(both)('%s: a text that begins with a name goes on with the sentence before it', (_entry, toText) => {
  const html =
    '<p><p>Оған</p> <p>па</p><p>р</p><p>ламент</p> <p>депутаты</p> <p>Айдар Сәрсенов те қатысып, сөз сөйледі.</p></p>';
  expect(toText(html)).toBe('Оған парламент депутаты Айдар Сәрсенов те қатысып, сөз сөйледі.');
});

const TORN = '<p>Оған</p> <p>па</p><p>р</p><p>ламент</p> <p>депутаты</p> <p>келді.</p>';
const LONG = 'Бүгін Астана қаласында өткен үлкен жиынға келген халық өте көп болды';

it.each([
  ['the items of a list', `<p>${TORN}<p>1) ${LONG};</p><p>2) ${LONG};</p><p>3) ${LONG}.</p></p>`, 4],
  ['a heading before the pieces', `<p><p>${LONG}</p> ${TORN}</p>`, 2],
  ['credits', `<p>${TORN}<p>Автор: Сәуле Ахметова, «Егемен Қазақстан» газетінің тілшісі, Алматы қаласы</p></p>`, 2],
])('%s stay paragraphs', (_name, html, count) => {
  for (const [, { toText }] of entries) expect(toText(html).split('\n\n')).toHaveLength(count);
});

it.each(both)('%s: a paragraph behind the end of a sentence is one', (_entry, toText) => {
  const html =
    '<p><p>Оған</p> <p>па</p><p>р</p><p>ламент</p> <p>депутаты</p> <p>келді.</p> <p>Айдар Сәрсенов те қатысып, сөз сөйледі.</p></p>';
  expect(toText(html)).toBe('Оған парламент депутаты келді.\n\nАйдар Сәрсенов те қатысып, сөз сөйледі.');
});

it.each(both)('%s: without an outer carrier a long text is a paragraph', (_entry, toText) => {
  const html =
    '<p>Бүгін Астана қаласында өткен үлкен жиынға келген халық өте көп болды</p>\n<p>Оған</p> <p>па</p><p>р</p><p>ламент</p> <p>депутаты</p> <p>келді.</p>';
  expect(toText(html)).toBe(
    'Бүгін Астана қаласында өткен үлкен жиынға келген халық өте көп болды\n\nОған парламент депутаты келді.',
  );
});
