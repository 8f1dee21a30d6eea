/** Every option: what it does, and what it refuses. */
import { applyDecisions, diagnose, explain, LimitError, normalize, type Options, toText } from 'tutas';
import { definePack } from 'tutas/kazakh';
import { describe, expect, it, test } from 'vitest';
import { type Entry, entries } from '../support/entries.ts';

const RUN = '<p><p>Бүгін</p> <p>мек</p><p>теп</p> <p>ашылды.</p></p>';

/** Each wrong value with the whole message it must give. */
const REFUSED: ReadonlyArray<readonly [options: unknown, message: string | RegExp]> = [
  [null, 'options takes an object, got null'],
  ['html', "options takes an object, got 'html'"],
  [[], 'options takes an object, got an array'],
  [
    { outputs: 'html' },
    // The door that takes bytes takes more; what each names is tested in unknown-options.test.ts.
    /^options has no option 'outputs'; it takes output, pack, carriers, whitespace, minConfidence, minProbability, lexicon, limits, invisible, onDecision(?:, encoding, onInvalid)?\. Did you mean 'output'\?$/u,
  ],
  [{ output: 'xml' }, "options.output takes 'html' or 'text', got 'xml'"],
  [{ output: 1 }, "options.output takes 'html' or 'text', got 1"],
  [{ pack: 'kazakh' }, "options.pack takes a rule pack made with definePack(), or null, got 'kazakh'"],
  [{ pack: {} }, 'options.pack takes a rule pack made with definePack(), or null, got an object'],
  [{ carriers: 'p' }, "options.carriers takes an array of p, div, li, span, font, o:p, got 'p'"],
  [{ carriers: ['td'] }, "options.carriers takes an array of p, div, li, span, font, o:p, got 'td'"],
  [{ carriers: ['p', 1] }, 'options.carriers takes an array of p, div, li, span, font, o:p, got 1'],
  [{ minconfidence: 1 }, /has no option 'minconfidence'; .*\. Did you mean 'minConfidence'\?$/u],
  [{ lexcion: {} }, /has no option 'lexcion'; .*\. Did you mean 'lexicon'\?$/u],
  [{ lexicon: { nevr: [] } }, /has no option 'nevr'; .*\. Did you mean 'never'\?$/u],
  [{ colour: 1 }, /has no option 'colour'; [^.]*$/u],
  [{ onDecision: new Map() }, 'options.onDecision takes a function, got a Map'],
  [{ whitespace: true }, "options.whitespace takes 'auto' or 'trust' or 'ignore', got true"],
  [{ minConfidence: 1.1 }, 'options.minConfidence takes a number from 0 to 1, got 1.1'],
  [{ minConfidence: Number.NaN }, 'options.minConfidence takes a number from 0 to 1, got NaN'],
  [{ minConfidence: '1' }, "options.minConfidence takes a number from 0 to 1, got '1'"],
  [{ lexicon: ['сөз'] }, 'options.lexicon takes an object, got an array'],
  [{ lexicon: { words: [] } }, "options.lexicon has no option 'words'; it takes add, join, never, document"],
  [{ lexicon: { add: 'сөз' } }, "options.lexicon.add takes an array of strings, got 'сөз'"],
  [{ lexicon: { add: ['сөз', 1] } }, 'options.lexicon.add[1] takes a word without spaces, got 1'],
  [{ lexicon: { add: ['сөз '] } }, "options.lexicon.add[0] takes a word without spaces, got 'сөз '"],
  [{ lexicon: { add: [''] } }, "options.lexicon.add[0] takes a word without spaces, got ''"],
  [{ lexicon: { add: ['\u00AD'] } }, "options.lexicon.add[0] takes a word without spaces, got '\u00AD'"],
  [{ lexicon: { add: ['\u0301'] } }, "options.lexicon.add[0] takes a word without spaces, got '\u0301'"],
  [
    { lexicon: { join: ['\u0301'] } },
    "options.lexicon.join[0] takes a word of letters, digits and hyphens, got '\u0301'",
  ],
  [{ lexicon: { never: [1] } }, 'options.lexicon.never[0] takes a word of letters, digits and hyphens, got 1'],
  [
    { lexicon: { join: ['жалпы', 'жалпы ұлттық'] } },
    "options.lexicon.join[1] takes a word of letters, digits and hyphens, got 'жалпы ұлттық'",
  ],
  [
    { lexicon: { never: ['\u00AD'] } },
    "options.lexicon.never[0] takes a word of letters, digits and hyphens, got '\u00AD'",
  ],
  [
    { lexicon: { join: ['Қант'], never: ['қа\u00ADнт'] } },
    "options.lexicon.join has 'Қант', which is the word 'қа\u00ADнт' of options.lexicon.never",
  ],
  [{ lexicon: { document: 'all' } }, "options.lexicon.document takes 'before' or 'whole', got 'all'"],
  [{ limits: 8 }, 'options.limits takes an object, got 8'],
  [{ limits: { depth: 8 } }, "options.limits has no option 'depth'; it takes fragments, characters, nesting, exceeded"],
  [{ limits: { fragments: 7 } }, 'options.limits.fragments takes a whole number from 8, got 7'],
  [{ limits: { fragments: 8.5 } }, 'options.limits.fragments takes a whole number from 8, got 8.5'],
  [{ limits: { characters: 255 } }, 'options.limits.characters takes a whole number from 256, got 255'],
  [
    { limits: { characters: Number.POSITIVE_INFINITY } },
    'options.limits.characters takes a whole number from 256, got Infinity',
  ],
  [{ limits: { nesting: 1 } }, 'options.limits.nesting takes a whole number from 2, got 1'],
  [{ limits: { exceeded: 'stop' } }, "options.limits.exceeded takes 'degrade' or 'throw', got 'stop'"],
  [{ invisible: false }, "options.invisible takes 'keep' or 'drop', got false"],
  [{ onDecision: {} }, 'options.onDecision takes a function, got an object'],
];

describe('wrong arguments', () => {
  test.each([
    ['a Buffer', Buffer.from('a'), 'html takes a string, got a Buffer; decode it, or give it to normalizeChunks()'],
    ['bytes', new Uint8Array(), 'html takes a string, got a Uint8Array; decode it, or give it to normalizeChunks()'],
    ['a promise', Promise.resolve('a'), 'html takes a string, got a Promise; await it'],
    ['a response', new Response('a'), 'html takes a string, got a Response; await its text()'],
    [
      'a document',
      { documentElement: {}, body: {} },
      'html takes a string, got an object; give its documentElement.outerHTML',
    ],
    [
      'a tree of hast',
      { type: 'root', children: [] },
      'html takes a string, got an object; tutas/rehype takes trees of hast, tutas/dom those of domhandler',
    ],
    ['a URL', new URL('http://example.kz'), 'html takes a string, got a URL'],
    ['nothing', undefined, 'html takes a string, got undefined'],
  ])('%s is named', (_, value, message) => {
    for (const call of [normalize, toText, explain, diagnose]) {
      expect(() => call(value as never)).toThrow(new TypeError(message));
    }
  });

  test.each([
    [{}, "an object without verdict: 'join', 'space' or 'break'"],
    [null, 'null'],
    ['join', "'join'"],
    [{ verdict: 'join' }, 'an object without before.source.end'],
    [{ verdict: 'glue', before: {}, after: {} }, "an object without verdict: 'join', 'space' or 'break'"],
    [{ verdict: 'join', before: { source: { end: 5 } }, after: {} }, 'an object without after.source.start'],
  ])('a decision %j is refused by its place', (decision, got) => {
    const good = explain('<p>ба</p><p>й</p><p>қауға</p>').decisions[0];
    expect(() => applyDecisions('', [good, decision] as never)).toThrow(
      new TypeError(`decisions[1] takes a decision as explain() gives it, got ${got}`),
    );
  });

  test('an explanation in place of its decisions', () => {
    expect(() => applyDecisions('', explain('') as never)).toThrow(
      new TypeError('decisions takes an array of decisions, got an explanation; give its decisions'),
    );
  });
});

/** Every door that takes options, called with them. */
function call(doors: Entry, options: unknown): ReadonlyArray<readonly [name: string, call: () => unknown]> {
  const given = options as Options;
  return [
    ['normalize', () => doors.normalize(RUN, given)],
    ['toText', () => doors.toText(RUN, given)],
    ['explain', () => doors.explain(RUN, given)],
    ['diagnose', () => doors.diagnose(RUN, given)],
    ['normalizeText', () => doors.normalizeText(RUN, given)],
    ['applyDecisions', () => doors.applyDecisions(RUN, [], given)],
    ['createNormalizer', () => doors.createNormalizer(given)],
    ['normalizeChunks', () => doors.normalizeChunks([RUN], given)],
  ];
}

describe.each(entries)('%s', (_entry, doors) => {
  it.each(REFUSED)('every door refuses %j', (options, message) => {
    for (const [name, door] of call(doors, options))
      expect(door, name).toThrow(typeof message === 'string' ? new TypeError(message) : message);
  });

  it('takes undefined for "not given", in every place', () => {
    const nothing: Required<Options> = {
      output: undefined,
      pack: undefined,
      carriers: undefined,
      whitespace: undefined,
      minConfidence: undefined,
      minProbability: undefined,
      lexicon: { add: undefined, join: undefined, never: undefined, document: undefined },
      limits: { fragments: undefined, characters: undefined, nesting: undefined, exceeded: undefined },
      invisible: undefined,
      onDecision: undefined,
    };
    for (const [name, door] of call(doors, nothing)) expect(door, name).not.toThrow();
    expect(doors.normalize(RUN, nothing)).toBe(doors.normalize(RUN));
    // A limit that is not given is no limit taken away.
    const long = `<p>${'<p>Бүгін</p> <p>мек</p><p>теп</p> '.repeat(100)}</p>`;
    const limits = { ...nothing.limits, exceeded: 'throw' } as const;
    expect(() => doors.normalize(long, { limits })).toThrow(new LimitError('fragments', 256));
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [1, '1'],
    [{}, 'an object'],
    [new Uint8Array(1), 'a Uint8Array; decode it, or give it to normalizeChunks()'],
  ])('the input must be a string: %s', (input, got) => {
    const html = input as string;
    expect(() => doors.normalize(html)).toThrow(new TypeError(`html takes a string, got ${got}`));
    expect(() => doors.toText(html)).toThrow(new TypeError(`html takes a string, got ${got}`));
    expect(() => doors.explain(html)).toThrow(new TypeError(`html takes a string, got ${got}`));
    expect(() => doors.diagnose(html)).toThrow(new TypeError(`html takes a string, got ${got}`));
    expect(() => doors.applyDecisions(html, [])).toThrow(new TypeError(`html takes a string, got ${got}`));
    expect(() => doors.normalizeText(html)).toThrow(new TypeError(`text takes a string, got ${got}`));
    expect(() => doors.createNormalizer().write(html)).toThrow(new TypeError(`chunk takes a string, got ${got}`));
  });

  it('a normalizer that has ended takes nothing more', () => {
    const normalizer = doors.createNormalizer();
    normalizer.end();
    expect(() => normalizer.write('')).toThrow(TypeError);
    expect(() => normalizer.end()).toThrow(TypeError);
  });

  it('applyDecisions takes an array', () => {
    expect(() => doors.applyDecisions(RUN, 'join' as never)).toThrow(
      new TypeError("decisions takes an array of decisions, got 'join'"),
    );
  });

  describe('output', () => {
    it('is HTML unless it is text', () => {
      expect(doors.explain(RUN).output).toBe('<p>Бүгін мектеп ашылды.</p>');
      expect(doors.explain(RUN, { output: 'text' }).output).toBe('Бүгін мектеп ашылды.');
      const normalizer = doors.createNormalizer({ output: 'text' });
      expect(normalizer.write(RUN) + normalizer.end()).toBe('Бүгін мектеп ашылды.');
    });

    it('is what the door is called for normalize and toText', () => {
      expect(doors.normalize(RUN, { output: 'text' })).toBe(doors.normalize(RUN));
      expect(doors.toText(RUN, { output: 'html' })).toBe(doors.toText(RUN));
    });
  });

  describe('carriers', () => {
    const boxes = RUN.replaceAll('p>', 'div>')
      .replace('<div>', '')
      .replace(/<\/div>$/u, '');
    it('joins a run of another carrier, and does not join it when that is no carrier', () => {
      expect(doors.toText(boxes)).toBe('Бүгін мектеп ашылды.');
      expect(doors.normalize(boxes, { carriers: ['p'] })).toBe(boxes);
      expect(doors.normalize(RUN, { carriers: ['div', 'li'] })).toBe(RUN);
      expect(doors.normalize(RUN, { carriers: [] })).toBe(RUN);
    });

    it('joins spans only when asked', () => {
      const spans = '<p><span>Бүгін</span> <span>мек</span><span>теп</span> <span>ашылды.</span></p>';
      expect(doors.normalize(spans)).toBe(spans);
      expect(doors.normalize(spans, { carriers: ['p', 'span'] })).toBe('<p>Бүгін мектеп ашылды.</p>');
    });
  });

  describe('whitespace', () => {
    /** All gaps are alike but one, and that one is implausible. */
    const html =
      '<p><p>Бүгін</p><p>қалада</p><p>жаңа</p><p>мектеп</p> <p>ашылд</p><p>ы,</p><p>ал</p><p>ертең</p><p>бақша.</p></p>';
    it('joins where nothing stands between when it is trusted', () => {
      expect(doors.toText(html, { whitespace: 'trust', pack: null })).toBe(
        'Бүгінқаладажаңамектеп ашылды,алертеңбақша.',
      );
    });
    it('does not join on its word when it is ignored', () => {
      expect(doors.toText(html, { whitespace: 'ignore', pack: null })).toBe(
        'Бүгін қалада жаңа мектеп ашылд ы, ал ертең бақша.',
      );
    });
  });

  describe('pack', () => {
    const glued = '<p><p>Бүгін</p><p>мек</p><p>теп</p><p>ашылд</p><p>ы,</p><p>деді</p><p>ол.</p></p>';
    const joinAll = definePack({ name: 'join-all', rules: [{ name: 'join-everything', decide: () => 'join' }] });

    it('is asked where whitespace says nothing', () => {
      expect(doors.toText(glued, { pack: joinAll })).toBe('Бүгінмектепашылды,дедіол.');
    });

    it('is not asked where whitespace has spoken', () => {
      expect(doors.toText(RUN, { pack: joinAll })).toBe('Бүгін мектеп ашылды.');
    });

    it('null asks nobody: nothing is joined without evidence', () => {
      expect(doors.toText(glued, { pack: null })).toBe('Бүгін мек теп ашылд ы, деді ол.');
    });
  });

  describe('minConfidence', () => {
    const unsure = definePack({
      name: 'unsure',
      rules: [],
      model: { decide: (run) => run.gaps.map(() => ({ verdict: 'join', rule: 'guess', confidence: 0.7 })) },
    });
    const glued = '<p><p>Бүгін</p><p>мек</p><p>теп</p><p>ашылд</p><p>ы,</p><p>деді</p><p>ол.</p></p>';

    it('joins what is sure enough, and does not join what is not', () => {
      expect(doors.toText(glued, { pack: unsure, minConfidence: 0.7 })).toBe('Бүгінмектепашылды,дедіол.');
      expect(doors.toText(glued, { pack: unsure, minConfidence: 0.71 })).toBe('Бүгін мек теп ашылд ы, деді ол.');
      const { decisions } = doors.explain(glued, { pack: unsure, minConfidence: 0.71 });
      expect(new Set(decisions.map(({ rule }) => rule))).toEqual(new Set(['not-sure-enough']));
    });
  });

  describe('lexicon', () => {
    it('reaches the pack', () => {
      const answers: boolean[] = [];
      const curious = definePack({
        name: 'curious',
        rules: [
          {
            name: 'listen',
            decide: ({ run, left, right }) => {
              const word = (left + right).toLowerCase();
              if (word === 'мектеп') answers.push(run.lexicon.knows(word), run.lexicon.forbids(word));
              return undefined;
            },
          },
        ],
      });
      const glued = '<p><p>Бүгін</p><p>мек</p><p>теп</p><p>ашылд</p><p>ы,</p><p>деді</p><p>ол.</p></p>';
      doors.toText(glued, { pack: curious, lexicon: { add: ['Мектеп'], never: ['МЕКТЕП'] } });
      expect(answers).toEqual([true, true]);
      answers.length = 0;
      doors.toText(glued, { pack: curious });
      expect(answers).toEqual([false, false]);
    });
  });

  describe('invisible', () => {
    const html = '<p>мек\u00ADтеп\u200B және\uFEFF &shy;бақша</p>';
    it('keeps them unless told to drop them, and never touches HTML', () => {
      expect(doors.toText(html)).toBe('мек\u00ADтеп\u200B және\uFEFF \u00ADбақша');
      expect(doors.toText(html, { invisible: 'drop' })).toBe('мектеп және бақша');
      expect(doors.normalize(html, { invisible: 'drop' })).toBe(html);
    });
  });

  describe('limits', () => {
    const long = `<p>${'<p>Бүгін</p> <p>мек</p><p>теп</p> '.repeat(20)}</p>`;

    it.each([
      ['fragments', 8, long],
      ['characters', 256, long],
      ['characters', 256, `<p>${'сөз '.repeat(200)}</p>`],
    ] as const)('%s throws a LimitError when it is to', (limit, value, html) => {
      const options: Options = { limits: { [limit]: value, exceeded: 'throw' } };
      const error = new LimitError(limit, value);
      expect(() => doors.normalize(html, options)).toThrow(error);
      expect(() => {
        const normalizer = doors.createNormalizer(options);
        for (const unit of html) normalizer.write(unit);
      }).toThrow(error);
      expect(() => doors.normalize(html, { limits: { [limit]: value } })).not.toThrow();
      expect(() => doors.normalize('<p>Сөз.</p>', options)).not.toThrow();
    });

    it('fragments: a long run comes out the same, window by window', () => {
      const whole = doors.normalize(long, { limits: { fragments: 1000 } });
      expect(doors.normalize(long, { limits: { fragments: 8 } })).toBe(whole);
      expect(doors.normalize(long)).toBe(whole);
    });

    it('nesting: what is deeper is copied, and nothing is lost', () => {
      const deep = `${'<p>'.repeat(20)}${RUN}${'</p>'.repeat(20)}`;
      for (const nesting of [2, 3, 64]) {
        expect(doors.toText(deep, { limits: { nesting } }).replaceAll(/\s/gu, '')).toBe('Бүгінмектепашылды.');
      }
    });
  });

  describe('onDecision', () => {
    it('gets every decision, also from a push normalizer', () => {
      const words: string[] = [];
      const normalizer = doors.createNormalizer({
        onDecision: ({ before, verdict, after }) => {
          words.push(
            RUN.slice(before.source.start, before.source.end),
            verdict,
            RUN.slice(after.source.start, after.source.end),
          );
        },
      });
      for (const unit of RUN) normalizer.write(unit);
      normalizer.end();
      expect(words).toEqual(['Бүгін', 'space', 'мек', 'мек', 'join', 'теп', 'теп', 'space', 'ашылды.']);
    });

    it('may call the library again', () => {
      const inner: string[] = [];
      const again = (): void => {
        inner.push(doors.normalize(RUN), doors.toText(RUN));
      };
      expect(doors.normalize(RUN, { onDecision: again })).toBe('<p>Бүгін мектеп ашылды.</p>');
      expect(inner.slice(0, 2)).toEqual(['<p>Бүгін мектеп ашылды.</p>', 'Бүгін мектеп ашылды.']);
    });

    it('may throw; the next call knows nothing of it', () => {
      const fail = (): void => {
        throw new RangeError('enough');
      };
      expect(() => doors.normalize(RUN, { onDecision: fail })).toThrow(new RangeError('enough'));
      expect(doors.normalize(RUN)).toBe('<p>Бүгін мектеп ашылды.</p>');
    });
  });
});
