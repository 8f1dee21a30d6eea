/** Where every gap holds whitespace, any of it may be wrong, and the language says which; where some do not, it is right. */
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
  // A name, a long piece, and marks.
  ['Бапкер|Ислам|Ч|есноковтың|ойынына|риза|болды.', 'Бапкер Ислам Чесноковтың ойынына риза болды.'],
  ['Қазақст|ан|құрамасы|бүгін|алға|шықты.', 'Қазақстан құрамасы бүгін алға шықты.'],
  ['Сауда-|саттыққа|22|банк|қатысты.', 'Сауда-саттыққа 22 банк қатысты.'],
  ['Ол|бүгін|үйге|кетеді|.', 'Ол бүгін үйге кетеді.'],
  ['Қазба|кезінде|«|алтын|адам|»|табылды.', 'Қазба кезінде «алтын адам» табылды.'],
  // All of these are words, whatever they would make together.
  ['Ол|ал|ма|жеді.', 'Ол ал ма жеді.'],
  ['Сот|ісіне|қатысты|құжат|бүгін|келді.', 'Сот ісіне қатысты құжат бүгін келді.'],
  ['Бұл|жер|де|бірден|жасыл|болған.', 'Бұл жер де бірден жасыл болған.'],
  ['Олар|үш|Д|модельдеу|жасады.', 'Олар үш Д модельдеу жасады.'],
  ['Дети|приняли|участие|в|конкурсе.', 'Дети приняли участие в конкурсе.'],
])('%s, a space between all of them', (pieces, text) => {
  for (const gap of [' ', '\n', '\n  ']) expect(normalize(spaced(pieces, gap))).toBe(`<p>${text}</p>`);
});

it('doubts it behind forced breaks as well', () => {
  const html = `<p>${'Бұл|з|аң|жобасы|Мәжілісте|бүгін|таңертең|қаралды.'.replaceAll('|', '<br>\n')}</p>`;
  expect(normalize(html)).toBe('<p>Бұл заң жобасы Мәжілісте бүгін таңертең қаралды.</p>');
});

it('believes whitespace that is not everywhere, and whitespace that is to be believed', () => {
  const mixed = '<p>Бұл</p> <p>жоба</p><p>ны</p> <p>Мәжіліс</p> <p>б</p> <p>қарады.</p>';
  expect(normalize(mixed)).toBe('<p>Бұл жобаны Мәжіліс б қарады.</p>');
  expect(normalize(spaced('Бұл|з|аң|жобасы|Мәжілісте|қаралды.'), { whitespace: 'trust' })).toBe(
    '<p>Бұл з аң жобасы Мәжілісте қаралды.</p>',
  );
});
