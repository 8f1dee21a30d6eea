/** Dates, authors, captions and short sentences beside a torn paragraph, in carriers like those of its words. */
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const TORN =
  '<p>Бала</p> <p>м</p><p>ектеп</p> <p>үйінен</p> <p>жол</p><p>да</p> <p>б</p><p>ізге</p> <p>түсте</p> <p>келді</p><p>.</p>';
const TEXT = 'Бала мектеп үйінен жолда бізге түсте келді.';
const BREAKS = `<p>${'Біздің бала бүгін мектеп үйінен түсте асығыс келді.'.replaceAll(' ', '<br>')}</p>`;
const BREAKS_TEXT = 'Біздің бала бүгін мектеп үйінен түсте асығыс келді.';

describe.each(entries)('%s', (_entry, { applyDecisions, explain, normalize, toText }) => {
  /** In HTML and text, a second time and replayed. */
  const expectRepair = (html: string, repaired: string): void => {
    expect(normalize(html)).toBe(repaired);
    expect(normalize(repaired)).toBe(repaired);
    expect(toText(html)).toBe(toText(repaired));
    expect(applyDecisions(html, explain(html).decisions)).toBe(repaired);
  };

  it.each([
    ['<p class="date">14 мамыр, 10:45</p>'],
    ['<p class="author">admin</p>'],
    ['<p class="tags">Қоғам</p>'],
    ['<p style="text-align:right">Айнұр Жұмабекова</p>'],
    ['<p class="date">14 мамыр</p>\n<p class="author">Айнұр Жұмабекова</p>'],
    ['<p>Олар разы.</p>'],
  ])('stay before it, byte for byte: %s', (block) => {
    expectRepair(`${block}\n${TORN}`, `${block}\n<p>${TEXT}</p>`);
  });

  it.each([
    ['<p class="tags">қоғам</p>'],
    ['<p class="caption">Фото автордан</p>'],
    ['<p style="text-align:right">Айнұр Жұмабекова</p>'],
    ['<p class="source">Егемен</p>\n<p class="date">14 мамыр</p>'],
    ['<p>Фото: автордан</p>'],
    ['<p>Айнұр Жұмабекова</p>'],
    ['<p>Олар разы.</p>'],
  ])('stay behind it, byte for byte: %s', (block) => {
    expectRepair(`${TORN}\n${block}`, `<p>${TEXT}</p>\n${block}`);
  });

  it.each([
    ['<p>14 мамыр, 10:45</p>', ''],
    ['<p class="date">14 мамыр, 10:45</p>', '\n'],
    ['<p>Айнұр Жұмабекова</p>', '\n'],
  ])('stay before words that forced breaks part: %s', (block, gap) => {
    expect(normalize(block + gap + BREAKS)).toBe(`${block}${gap}<p>${BREAKS_TEXT}</p>`);
  });

  it.each([
    // The first word of a lead, and first words with an anchor.
    [TORN.replace('<p>', '<p class="lead">'), TEXT],
    [`<p id="p1">Біздің жас</p> ${TORN}`, `Біздің жас ${TEXT}`],
    [`<p>Алматы қ.</p> ${TORN}`, `Алматы қ. ${TEXT}`],
    // The indent of a first word, a word in another class inside, a name at the end of a sentence.
    [TORN.replace('<p>', '<p style="text-indent:1cm">'), TEXT],
    [TORN.replace('<p>үйінен', '<p class="b">үйінен'), TEXT],
    [TORN.replace('<p>түсте', '<p class="b">Түсте'), TEXT.replace('түсте', 'Түсте')],
    [TORN.replace('<p>түсте</p> <p>келді</p><p>.', '<p class="b">түсте келді.'), TEXT],
    // What goes on, whatever its class.
    [`<p class="b">Біздің бала да</p> ${TORN.replace('Бала', 'кеше')}`, TEXT.replace('Бала', 'Біздің бала да кеше')],
    [`<p class="b">Асан деген,</p> ${TORN}`, `Асан деген, ${TEXT}`],
    [`${TORN} <p>— деді ол.</p>`, `${TEXT} — деді ол.`],
    // An outer carrier holds them together.
    [`<p>${TORN} <p>Олар разы.</p></p>`, `${TEXT} Олар разы.`],
    [`<p></p>${TORN} <p>Олар разы.</p><p></p>`, `${TEXT} Олар разы.`],
    [`<p><p>Олар разы.</p> ${TORN}</p>`, `Олар разы. ${TEXT}`],
  ])('pieces of the text are none: %s', (html, text) => {
    expect(toText(html)).toBe(text);
  });
});
