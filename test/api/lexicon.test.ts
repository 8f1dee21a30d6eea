/** The caller's words bind every verdict, in every door. */
import * as cheerio from 'cheerio';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { applyDecisions, diagnose, explain, normalize, normalizeText, type Options, toText } from 'tutas';
import { normalizeDom } from 'tutas/dom';
import rehypeTutas from 'tutas/rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { iterate, node, push, sized, type Way, web } from '../support/ways.ts';

/** A run in fragments, as text that says `|` for adjacency and a space for a space. */
function run(text: string): string {
  return text
    .split(' ')
    .map((word) =>
      word
        .split('|')
        .map((piece) => `<p>${piece}</p>`)
        .join(''),
    )
    .join(' ');
}

/** Enough of a broken run to be one. */
const TAIL = 'бала|лар ба|й|қауға қаты|с|ты|, ке|л|ді|.';

const torn = run('Сізге еш|қан|дай жал|пы ұлттық крипто валюта|, бала|ның кітабы ке|рек емес|.');
const lexicon = { join: ['жалпыұлттық', 'Криптовалюта'], never: ['ешқандай', 'БАЛАНЫҢ'] };

/** The doors that give HTML, as text without carriers. */
const doors: Readonly<Record<string, (html: string, options: Options) => string | Promise<string>>> = {
  normalize,
  explain: (html, options) => explain(html, options).output,
  'normalizeDom, a selection': (html, options) => {
    const $ = cheerio.load(html, null, false);
    normalizeDom($('p'), options);
    return $.html();
  },
  rehype: async (html, options) =>
    String(
      await unified().use(rehypeParse, { fragment: true }).use(rehypeTutas, options).use(rehypeStringify).process(html),
    ),
  ...Object.fromEntries(
    Object.entries({ push, iterate, node, web } as Readonly<Record<string, Way>>).map(([name, way]) => [
      name,
      (html: string, options: Options) => way(sized(html, 11), options),
    ]),
  ),
};

/** A pack that joins nothing but what the lexicon knows, so that it shows what is known when. */
const curious = {
  name: 'curious',
  rules: [],
  model: {
    decide: ({
      fragments,
      lexicon: known,
    }: {
      fragments: readonly string[];
      lexicon: { knows(word: string): boolean };
    }) =>
      fragments.slice(1).map((right, index) => ({
        verdict: known.knows(`${fragments[index]}${right}`.toLowerCase()) ? ('join' as const) : ('space' as const),
        rule: 'known',
        confidence: 1,
      })),
  },
};

describe('never and join', () => {
  test.each([
    ['auto', 'Сізге еш қандай жалпыұлттық криптовалюта, бала ның кітабы керек емес.'],
    ['trust', 'Сізге еш қандай жалпыұлттық криптовалюта, бала ның кітабы керек емес.'],
    ['ignore', 'Сізге еш қандай жалпыұлттық криптовалюта, бала ның кітабы керек емес.'],
  ] as const)('bind every verdict, with whitespace: %s', (whitespace, want) => {
    expect(toText(torn, { whitespace, lexicon })).toBe(want);
    // Without them, other verdicts.
    expect(toText(torn, { whitespace })).not.toBe(want);
    for (const word of ['ешқандай', 'баланың']) expect(toText(torn, { whitespace })).toContain(word);
  });

  test.each(Object.entries(doors))('%s', async (_, door) => {
    expect(await door(torn, { lexicon })).toBe(`<p>${toText(torn, { lexicon })}</p>`);
  });

  test('in explanations, which replay', () => {
    const { output, decisions } = explain(torn, { lexicon });
    const rules = decisions.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'join-listed-word')).toHaveLength(2);
    expect(rules.filter((rule) => rule === 'never-make-listed-word')).toHaveLength(2);
    expect(applyDecisions(torn, decisions, { lexicon })).toBe(output);
    // An edited decision overrules the list.
    const edited = decisions.map((decision) => ({ ...decision, verdict: 'join' as const }));
    expect(applyDecisions(torn, edited, { lexicon })).toContain('ешқандай');
  });

  test.each([
    ['only whole words', 'крипто валюта|лар мен бит|кой|н өс|ті', { join: ['криптовалют'] }, 'крипто валюталар'],
    ['only where a word begins', 'ми|крипто валюта мен бит|кой|н өс|ті', { join: ['криптовалюта'] }, 'микрипто валюта'],
    ['marks around', '«крипто валюта» мен бит|кой|н өс|ті', { join: ['криптовалюта'] }, '«криптовалюта» мен'],
    [
      'the longest',
      'крипто валюта лар мен бит|кой|н өс|ті',
      { join: ['криптовалюта', 'криптовалюталар'] },
      'криптовалюталар мен',
    ],
    ['hyphens belong to words', 'ақ -қара мен бит|кой|н өс|ті', { join: ['ақ-қара'] }, 'ақ-қара мен'],
    ['what is whole stays', 'ешқандай ке|дер|гі жо|қ', { never: ['ешқандай'] }, 'ешқандай кедергі жоқ'],
    ['other words stay', 'ке|дер|гі жо|қ ек|ен', { never: ['кедер'] }, 'кедергі жоқ екен'],
  ] as const)('%s', (_, text, words, want) => {
    expect(toText(run(`${text} ${TAIL}`), { whitespace: 'trust', lexicon: words })).toContain(want);
  });

  test.each([
    ['at the space of the author', 'Онда еш қан|дай қиын|дық бол|ған жоқ|.', 'Онда еш қандай қиындық болған жоқ.'],
    ['where two words are left, no gap a space', 'Онда|еш|қан|дай|қиын|дық|бол|ған|жоқ|.', 'Онда еш қандай қиындық'],
    ['where two words are left, every gap a space', 'Онда еш қан дай қиын дық бол ған жоқ .', 'Онда еш қандай қиындық'],
  ] as const)('a forbidden word falls in two, %s', (_, text, want) => {
    for (const whitespace of ['auto', 'ignore'] as const) {
      expect(toText(run(text), { whitespace, lexicon: { never: ['ешқандай'] } })).toContain(want);
    }
    expect(toText(run(text), { whitespace: 'ignore' })).toContain('ешқандай');
  });

  test('a forbidden word falls in two in plain text', () => {
    const text = 'Оқушылар бай қау ға барды.';
    expect(normalizeText(text)).toContain('байқауға');
    expect(normalizeText(text, { lexicon: { never: ['байқауға'] } })).toContain('бай қауға ');
  });

  test('no word reaches across a paragraph', () => {
    const html = '<p><p>Бү|гін</p> <p>крипто</p></p><p><p>валюта</p> <p>өс</p><p>ті.</p></p>'.replaceAll(
      '|',
      '</p><p>',
    );
    expect(toText(html, { lexicon: { join: ['криптовалюта'] } })).toBe(toText(html));
  });

  test('in plain text', () => {
    const text = 'Бүгін крипто валюта мен жалпы ұлттық тест туралы бала ның кітабы айтылды.';
    expect(normalizeText(text)).toContain('баланың');
    const want = 'Бүгін криптовалюта мен жалпыұлттық тест туралы бала ның кітабы айтылды.';
    expect(normalizeText(text, { lexicon })).toBe(want);
    expect(normalizeText(want, { lexicon })).toBe(want);
    // Without a language too.
    expect(normalizeText(text, { lexicon, pack: null })).toBe(want);
  });

  describe('words are compared without what nobody sees in them', () => {
    const INVISIBLE = ['&shy;', '&#xAD;', '\u00AD', '\u200B', '\u200D', '\u200E', '\u2060', '\uFEFF'];
    const words = { join: ['жалпыұлттық'], never: ['ешқандай'] };
    /** What is left of an output when nobody sees it. */
    const seen = (html: string): string => html.replace(/&#?[a-zA-Z0-9]+;|[^<>\p{L}\p{P}/ ]/gu, '');

    test.each(INVISIBLE)('%j', async (mark) => {
      const want = '<p>Бүгін еш қандай жалпыұлттық балалар байқауға қатысты, келді.</p>';
      const inside = run(`Бүгін еш${mark}|қандай жал${mark}пы ${mark}ұлттық ${TAIL}`);
      for (const door of Object.values(doors)) expect(seen(await door(inside, { lexicon: words }))).toBe(want);
      const alone = run(`Бүгін еш|${mark}|қандай жалпы${mark} ұлт|тық ${TAIL}`);
      for (const html of [inside, alone]) {
        for (const pack of [undefined, null]) {
          const out = normalize(html, { lexicon: words, pack, whitespace: 'trust' });
          expect(seen(out)).toBe(want);
          // The list may have such marks too.
          const listed = { join: ['жалпы\u00ADұлттық'], never: ['еш\u200Bқандай'] };
          expect(normalize(html, { lexicon: listed, pack, whitespace: 'trust' })).toBe(out);
        }
      }
    });

    test('nor do they make a word of what is none', () => {
      // The word is whole in the input, behind a mark that belongs to none; and no other word begins inside one.
      const html = run(`Онда .\u00AD|ешқандай ми\u00AD|жалпы ұлттық ${TAIL}`);
      const text = toText(html, { lexicon: words, whitespace: 'trust' });
      expect(text).toContain('ешқандай');
      expect(text).toContain('жалпы ұлттық');
    });

    test.each(['\u00AD', '\u200B', '\u2060', '\uFEFF'])('in plain text, with %j', (mark) => {
      const text = `Бүгін жал${mark}пы ұлттық мереке бай${mark} қау ға барды.`;
      for (const pack of [undefined, null]) {
        expect(normalizeText(text, { pack, lexicon: words })).toContain(`жал${mark}пыұлттық`);
      }
      expect(normalizeText(text, { lexicon: { never: ['байқауға'] } })).not.toContain(`бай${mark}қауға`);
    });

    test('whole words of the document too', () => {
      const html = `<div><p>Біздің ауылда мек\u00ADтеп пен ба\u200Bла бар, қала жоқ.</p></div><hr><div>${run(`мек|теп ба|ла ${TAIL}`)}</div>`;
      expect(normalize(html, { pack: curious, whitespace: 'ignore' })).toContain('мектеп бала');
    });
  });

  test('a word that is in both is refused', () => {
    expect(() => normalize('', { lexicon: { join: ['а'], never: ['а'] } })).toThrow(
      "options.lexicon.join and options.lexicon.never both have 'а'",
    );
  });
});

describe("document: 'whole'", () => {
  const html = `<div>${run(`мек|теп ба|ла қа|ла ${TAIL}`)}</div><hr><div><p>Біздің ауылда мектеп пен бала бар, қала жоқ.</p></div>`;
  const first = (options: Options): Options => ({ pack: curious, whitespace: 'ignore', ...options });

  test.each(Object.entries(doors).filter(([name]) => !['push', 'iterate', 'node', 'web'].includes(name)))(
    '%s',
    async (name, door) => {
      const whole = await door(html, first({ lexicon: { document: 'whole' } }));
      expect(whole).toContain('мектеп бала қала');
      expect(await door(html, first({}))).not.toContain('мектеп бала қала');
      expect(name).not.toBe('');
    },
  );

  test('diagnose reads what normalize reads', () => {
    const options = first({ lexicon: { document: 'whole' } });
    expect(diagnose(html, options).broken).toBe(normalize(html, options) !== html);
  });

  test('a streaming door says that it cannot', async () => {
    await expect(node(['a'], { lexicon: { document: 'whole' } })).rejects.toThrow(
      "options.lexicon.document takes 'before'",
    );
  });
});
