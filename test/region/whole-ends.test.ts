/** A paragraph of which only a part is torn: its beginning, its end or both stand whole, each in one element. */
import { describe, expect, it } from 'vitest';
import { entries } from '../support/entries.ts';

const HEAD = 'Облыс әкімдігінің бүгін жариялаған жаңа есебіне қарағанда биыл ауылдағы';
const SHORT_HEAD = 'Биыл ауылдағы';
const TORN = '<p>мектептердің</p> <p>ж</p><p>артысы</p> <p>жылу</p> <p>жүйесін</p> <p>т</p><p>үгел</p> <p>әрі</p>';
const TEXT = 'мектептердің жартысы жылу жүйесін түгел әрі';
const TAIL = 'толық жаңартып, қысқа дайындықты ерте аяқтады.';
const NEXT = '<p>Ол туралы кеше баспасөз мәслихатында айтылды.</p>';

/** Every way to take HTML: whole, and unit by unit. */
const doors = entries.flatMap(([name, { createNormalizer, normalize }]) => [
  [name, normalize] as const,
  [
    `${name}, in chunks`,
    (html: string): string => {
      const normalizer = createNormalizer();
      let out = '';
      for (let at = 0; at < html.length; at += 1) out += normalizer.write(html.charAt(at));
      return out + normalizer.end();
    },
  ] as const,
]);

describe.each(doors)('%s', (_name, normalize) => {
  it.each([
    ['beginning', `<p>${HEAD}</p> ${TORN} <p>аяқтады.</p>`, `${HEAD} ${TEXT} аяқтады.`],
    ['short beginning', `<p>${SHORT_HEAD}</p> ${TORN} <p>аяқтады.</p>`, `${SHORT_HEAD} ${TEXT} аяқтады.`],
    ['end', `<p>Ауылдағы</p> ${TORN} <p>${TAIL}</p>`, `Ауылдағы ${TEXT} ${TAIL}`],
    ['beginning and end', `<p>${HEAD}</p> ${TORN} <p>${TAIL}</p>`, `${HEAD} ${TEXT} ${TAIL}`],
    ['short beginning and end', `<p>${SHORT_HEAD}</p> ${TORN} <p>${TAIL}</p>`, `${SHORT_HEAD} ${TEXT} ${TAIL}`],
  ])('a whole %s goes with the torn rest', (_what, html, text) => {
    expect(normalize(html)).toBe(`<p>${text}</p>`);
    expect(normalize(`${NEXT}\n${html}\n${NEXT}`)).toBe(`${NEXT}\n<p>${text}</p>\n${NEXT}`);
  });

  it('two such paragraphs, one behind the other', () => {
    const html = `<p>${HEAD}</p> ${TORN} <p>${TAIL}</p>`;
    const whole = `<p>${HEAD} ${TEXT} ${TAIL}</p>`;
    expect(normalize(`${html}\n${html}`)).toBe(`${whole}\n${whole}`);
  });

  it.each([
    ['a heading before the torn text', `<p>${HEAD}</p>\n`, `<p>Ауылдағы</p> ${TORN} <p>аяқтады.</p>`],
    ['what announces it', `<p>${HEAD}:</p>\n`, `<p>Ауылдағы</p> ${TORN} <p>аяқтады.</p>`],
    ['a paragraph before it', `<p>${HEAD} аз.</p>\n`, `<p>Ауылдағы</p> ${TORN} <p>аяқтады.</p>`],
  ])('%s stays', (_what, before, html) => {
    expect(normalize(before + html)).toBe(`${before}<p>Ауылдағы ${TEXT} аяқтады.</p>`);
  });

  it.each([
    ['an empty paragraph', `<p>${HEAD}</p><p></p>`, `<p>${HEAD}</p>`],
    ['an image', `<p>${HEAD}</p><p><img src="a.png"></p>`, undefined],
    ['a forced break', `<p>${HEAD}</p><br>`, undefined],
    ['a blank paragraph', `<p>${HEAD}</p><p><br></p>`, undefined],
    ['another class', `<p class="title">${HEAD}</p>`, undefined],
    ['bold', `<p><b>${HEAD}</b></p>`, undefined],
  ])('%s parts what may be a beginning from the torn text', (_what, before, left = before) => {
    expect(normalize(`${before}${TORN} <p>аяқтады.</p>`)).toBe(`${left}<p>${TEXT} аяқтады.</p>`);
  });

  it('a beginning that the torn rest touches ends with a whole word', () => {
    expect(normalize(`<p>${HEAD}</p>${TORN} <p>аяқтады.</p>`)).toBe(`<p>${HEAD} ${TEXT} аяқтады.</p>`);
  });

  it.each([
    ['an introduction, a list and a wish', ['Бүгінгі ас мәзірі', 'көже', 'палау', 'шай', 'Ас болсын!']],
    ['the same in Russian', ['Меню на сегодня', 'борщ', 'плов', 'компот', 'чай', 'Приятного аппетита!']],
    ['a list that ends with more', ['We sell fresh', 'red', 'green', 'blue', 'and many more.']],
    ['a long introduction', [HEAD, 'ақ', 'қара', 'көк', 'Жауабын жіберіңіз!']],
  ])('%s stay as they are', (_what, texts) => {
    for (const gap of ['', '\n']) {
      const html = texts.map((text) => `<p>${text}</p>`).join(gap);
      expect(normalize(html)).toBe(html);
    }
  });

  it.each([
    ['a list behind its heading', `<p>${HEAD} қажет құжаттар</p>\n<p>жеке куәлік</p>\n<p>диплом</p>\n<p>анықтама</p>`],
    ['verse', '<p>Көлдегі ай</p>\n<p>толқынға шайқалып</p>\n<p>ұйықтап кетті.</p>'],
    ['headings, one behind the other', `<p>${HEAD}</p>\n<p>${HEAD}</p>\n<p>Спорт</p>\n<p>${HEAD}</p>`],
    ['a long paragraph without its mark', `<div><p>${HEAD}</p></div><p><img src="a.png"></p><p>сурет</p>`],
    ['open inline elements', `<p><b>${HEAD}</p><p>сурет</b></p><p>мәтін</p>`],
    ['an outer paragraph that is open', `<p><p>${HEAD}</p><p>Спорт</p><p>${HEAD}</p>`],
  ])('%s stays as it is', (_what, html) => {
    expect(normalize(html)).toBe(html);
  });
});
