/** Where every gap holds whitespace, one beside a piece of a word may be wrong; where some do not, it is right. */
import { normalize } from 'tutas';
import { expect, it } from 'vitest';

function spaced(pieces: string, gap = ' '): string {
  return pieces
    .split('|')
    .map((piece) => `<p>${piece}</p>`)
    .join(gap);
}

it.each([
  ['Бұл|з|аң|жобасы|Мәжілісте|қаралды.', 'Бұл заң жобасы Мәжілісте қаралды.'],
  ['Бұл|жоба|ны|Мәжіліс|бүгін|қарады.', 'Бұл жобаны Мәжіліс бүгін қарады.'],
  // Nothing here is a piece.
  ['Ол|ал|ма|жеді.', 'Ол ал ма жеді.'],
  ['Сот|ісіне|қатысты|құжат|бүгін|келді.', 'Сот ісіне қатысты құжат бүгін келді.'],
])('%s, a space between all of them', (pieces, text) => {
  for (const gap of [' ', '\n', '\n  ']) expect(normalize(spaced(pieces, gap))).toBe(`<p>${text}</p>`);
});

it('believes whitespace that is not everywhere, and whitespace that is to be believed', () => {
  const mixed = '<p>Бұл</p> <p>жоба</p><p>ны</p> <p>Мәжіліс</p> <p>б</p> <p>қарады.</p>';
  expect(normalize(mixed)).toBe('<p>Бұл жобаны Мәжіліс б қарады.</p>');
  expect(normalize(spaced('Бұл|з|аң|жобасы|Мәжілісте|қаралды.'), { whitespace: 'trust' })).toBe(
    '<p>Бұл з аң жобасы Мәжілісте қаралды.</p>',
  );
});
