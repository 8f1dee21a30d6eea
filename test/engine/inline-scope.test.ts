/** Inline elements around several torn paragraphs hold all of them in the output, too. */
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const BEFORE = '<p>Бұл</p> <p>м</p><p>әтін</p>';
const FIRST = '<p>Балалар</p> <p>ба</p><p>й</p><p>қауға</p> <p>кеше</p> <p>қатысты</p><p>.</p>';
const SECOND = '<p>Мектеп</p><p>тің</p> <p>оқушы</p><p>лары</p> <p>келді</p><p>.</p>';
const TEXTS = ['Бұл мәтін', 'Балалар байқауға кеше қатысты.', 'Мектептің оқушылары келді.'] as const;
const [BEGIN, ONE, TWO] = TEXTS;

describe.each(entries)('%s', (_entry, { applyDecisions, createNormalizer, explain, normalize, toText }) => {
  it.each(['del', 'ins', 'span', 'mark', 'q', 'x-note', 'b'])(
    '<%s> around two paragraphs, behind a piece of text',
    (name) => {
      for (const between of ['<p></p> ', '<br><br>']) {
        const html = `${BEFORE} <${name} class=a>${FIRST}${between}${SECOND}</${name}>`;
        const gap = between === '<br><br>' ? between : ' ';
        const repaired = `<p>${BEGIN}</p> <${name} class=a><p>${ONE}</p>${gap}<p>${TWO}</p></${name}>`;
        expect(normalize(html)).toBe(repaired);
        expect(normalize(repaired)).toBe(repaired);
        expect(toText(html)).toBe(TEXTS.join('\n\n'));
        expect(applyDecisions(html, explain(html).decisions)).toBe(repaired);
        const normalizer = createNormalizer();
        let out = '';
        for (const unit of html) out += normalizer.write(unit);
        expect(out + normalizer.end()).toBe(repaired);
      }
    },
  );

  it('text behind it begins a paragraph as well', () => {
    const html = `${BEFORE} <del>${FIRST}<p></p> ${SECOND}</del> <p>бірге</p> <p>қайт</p><p>ты.</p>`;
    expect(normalize(html)).toBe(`<p>${BEGIN}</p> <del><p>${ONE}</p> <p>${TWO}</p></del> <p>бірге қайтты.</p>`);
  });

  it('no paragraph begins inside a word', () => {
    const html =
      '<p><p>Бүгін</p> <p>таңер</p><i><p>тең</p> <p>жиын</p> <p>өтті.</p></p> <p><p>Ол</p> <p>үйге</p></i> <p>келді.</p></p>';
    expect(normalize(html)).toBe(html);
  });

  it('around one paragraph, or a part of one, it stands inside', () => {
    const html = `${FIRST}<p></p> <del>${BEFORE}</del> <p>бірге</p> <p>қайт</p><p>ты.</p>`;
    expect(normalize(html)).toBe(`<p>${ONE}</p> <p><del>${BEGIN}</del> бірге қайтты.</p>`);
    expect(normalize(`${BEFORE} <del>${FIRST}</del>`)).toBe(`<p>${BEGIN} <del>${ONE}</del></p>`);
  });
});
