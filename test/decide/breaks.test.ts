/** Forced breaks between words: they go, and what they stand in are the paragraphs. */
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const FIRST = 'Реформалар туралы заң жобасы ассамблеяның жұмыс істеу әдісіне енгізілді.';
const SECOND = 'Ол бүгін таңертең баспасөз мәслихатында журналистердің сұрақтарына толық жауап берді.';

function broken(text: string, end = '<br>'): string {
  return text
    .split(' ')
    .map((word) => `${word}${end}`)
    .join('');
}

/** Each word of a text, or piece of one up to `|`, in a carrier of its own, with `gap` between words. */
function carriers(text: string, gap: string): string {
  return text
    .split(' ')
    .map((word) => `<p>${word.replace('|', '</p><p>')}</p>`)
    .join(gap);
}

describe.each(entries)('%s', (_entry, { normalize, toText }) => {
  it.each([
    [`<p>${broken(FIRST)}</p>\n<p>${broken(SECOND)}</p>`],
    [`<p>${broken(FIRST, '<br/>\n')}</p><p>${broken(SECOND, '<br/>\n')}</p>`],
    [`<div>${broken(FIRST)}</div>\n<div>${broken(SECOND)}</div>`],
    [`<p>${broken(FIRST)}</p>\n\n<p>${broken(SECOND)}</p>`],
  ])('%s: a carrier that ends with its sentence is a paragraph', (html) => {
    expect(toText(html)).toBe(`${FIRST}\n\n${SECOND}`);
    expect(toText(normalize(html))).toBe(`${FIRST}\n\n${SECOND}`);
    expect(normalize(normalize(html))).toBe(normalize(html));
  });

  it('a carrier that begins inside a sentence is none', () => {
    const words = FIRST.split(' ');
    const [begin, end] = [words.slice(0, 4), words.slice(4)].map((part) => broken(part.join(' '), '<br>\n'));
    const html = `<p>${begin}</p>\n<p>${end}</p>`;
    expect(toText(html)).toBe(FIRST);
  });

  it.each([
    [
      '<p>Бағамы</p> <p>тең</p><p>ге</p> <p>болды</p><br><p>және</p> <p>ол</p> <p>кел</p><p>ді.</p>',
      'Бағамы теңге болды және ол келді.',
    ],
    [
      '<p>Бағасы</p> <p>бүгін</p> <p>тең</p><p>ге</p> <p>болды.</p><br><p>Кеше</p> <p>ол</p> <p>үйге</p> <p>кел</p><p>ді.</p>',
      'Бағасы бүгін теңге болды.\n\nКеше ол үйге келді.',
    ],
    [
      '<p>Кітапты</p> <p>бүгін</p> <p>А.</p><br><p>Байтұрсынов</p> <p>жаз</p><p>ған</p> <p>екен.</p>',
      'Кітапты бүгін А. Байтұрсынов жазған екен.',
    ],
  ])('%s: between carriers it parts words, and paragraphs behind a sentence', (html, text) => {
    expect(toText(html)).toBe(text);
  });

  it('a carrier with a no-break space in it parts words where one stands between all of them', () => {
    expect(toText(carriers('Бала үйге келді. Ол қу|анды. Кеше жаңбыр жауды.', '<p>&nbsp;</p>'))).toBe(
      'Бала үйге келді. Ол қуанды. Кеше жаңбыр жауды.',
    );
    const html =
      '<p>Бала</p> <p>үй</p><p>ге</p> <p>келді.</p><p>&nbsp;</p><p>Ертең</p> <p>олар</p> <p>қала</p><p>ға</p> <p>барады.</p>';
    expect(toText(html)).toBe('Бала үйге келді.\n\nЕртең олар қалаға барады.');
  });

  it('a carrier with a no-break space in it parts paragraphs where plain whitespace parts words', () => {
    const words = (text: string): string => carriers(text, ' ');
    const blocks = [
      'Бүгінгі қала т|ұрғындарының ж|аңа үйлері, көп қ|абатты болса',
      'Ауыл балалары ж|еңіске жетті д|еген хабар, ол бүгін к|елді',
      'Олар келді д|е, қайтып к|етті, с|одан кейін көрінген жоқ.',
    ];
    const html = blocks.map(words).join('<p>&nbsp;</p>');
    expect(toText(html)).toBe(blocks.join('\n\n').replaceAll('|', ''));
    const inside = `${words('Бүгінгі қала т|ұрғындарының')}<p>&nbsp;</p>${words('ж|аңа үйлері, өте көп бол|ды.')}`;
    expect(toText(inside)).toBe('Бүгінгі қала тұрғындарының жаңа үйлері, өте көп болды.');
  });
});
