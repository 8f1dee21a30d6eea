/** In an outer carrier a text that ends no sentence, or stands behind one, is part of a paragraph, however long it is. */
import { expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const both = entries.flatMap(([name, { toText }]) => [[name, toText] as const]);

it.each(both)('%s: a long text before and behind the pieces', (_entry, toText) => {
  const html =
    '<p><p>Бүгін Астана қаласында өткен үлкен жиынға келген халық өте көп болды, оған</p> <p>па</p><p>р</p><p>ламент</p> <p>депутаты</p> <p>Айдар Сәрсенов те қатысып, сөз сөйледі.</p></p>';
  expect(toText(html)).toBe(
    'Бүгін Астана қаласында өткен үлкен жиынға келген халық өте көп болды, оған парламент депутаты Айдар Сәрсенов те қатысып, сөз сөйледі.',
  );
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
