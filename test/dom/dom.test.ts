/** `normalizeDom()` does to a tree what `normalize()` does to its HTML, and leaves a tree that holds together. */
import * as cheerio from 'cheerio';
import type { ChildNode } from 'domhandler';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { normalize } from 'tutas';
import { normalizeDom } from 'tutas/dom';
import { describe, expect, test } from 'vitest';
import { anything, damaged, html as pages } from '../support/arbitraries.ts';
import { checkLinks, type Node, nodesOf } from '../support/dom-nodes.ts';
import { healthyPages, krmm, negative, synthetic, wildShapes } from '../support/fixtures.ts';

const numRuns = process.env.TUTAS_LONG === '1' ? 10_000 : 200;

type Load = (html: string) => cheerio.CheerioAPI;

const loads: Readonly<Record<string, Load>> = {
  parse5: (html) => cheerio.load(html, null, false),
  'parse5, as a document': (html) => cheerio.load(html),
  // Nested paragraphs stay nested where nothing knows HTML.
  'a tree with paragraphs in paragraphs': (html) => {
    const $ = cheerio.load('', null, false);
    const root = parseDocument(html, { xmlMode: true, decodeEntities: true });
    $.root().append([...root.children] as never);
    return $;
  },
};

function rootOf($: cheerio.CheerioAPI): Node {
  return $.root().get(0) as unknown as Node;
}

/** Normalizes a tree; says whether its HTML is what `normalize()` makes of its HTML before, where a tree can be that. */
function compare(load: Load, html: string, isHtml = true): 'same' | 'no tree' {
  const $ = load(html);
  const before = $.html();
  const want = normalize(before);
  const nodes = nodesOf(rootOf($));
  normalizeDom([rootOf($)]);
  checkLinks(rootOf($));
  const got = $.html();
  if (got === want) {
    // Healthy trees are not touched at all.
    if (want === before) expect(nodesOf(rootOf($))).toEqual(nodes);
    return 'same';
  }
  // Tags that cross each other make no tree: read back, they come out otherwise.
  if (!isHtml || load(want).html() !== want || load(before).html() !== before) {
    expect(
      load(got)
        .text()
        .replaceAll(/\s|&nbsp;/gu, ''),
    ).toBe(
      load(before)
        .text()
        .replaceAll(/\s|&nbsp;/gu, ''),
    );
    return 'no tree';
  }
  expect(got).toBe(want);
  return 'same';
}

describe('the tree afterwards is normalize() of the tree before', () => {
  const documents = [...synthetic, ...wildShapes, ...negative, ...healthyPages, { label: 'krmm', html: krmm.raw }];
  for (const [name, load] of Object.entries(loads)) {
    test(`every fixture: ${name}`, () => {
      let same = 0;
      for (const { html } of documents) if (compare(load, html) === 'same') same += 1;
      expect(same / documents.length).toBeGreaterThan(0.98);
    });
    test(`generated pages: ${name}`, () => {
      fc.assert(
        fc.property(damaged, (html) => {
          expect(compare(load, html)).toBe('same');
        }),
        { numRuns },
      );
    });
    test(`anything: ${name}`, () => {
      fc.assert(
        fc.property(fc.oneof(pages, anything), (html) => {
          // Nothing ends `<plaintext>`: no tree with one can be written as HTML and read back.
          fc.pre(!/<plaintext/iu.test(html));
          // Odd XML is other HTML; that tree has to hold together all the same.
          compare(load, html, name.startsWith('parse5'));
        }),
        { numRuns },
      );
    });
  }
});

describe('in cheerio', () => {
  const article = `<article id="a">${krmm.raw}</article><aside><p>ба</p><p>й</p><p>қау</p></aside>`;

  test('normalizeDom($(selector).get()) repairs what was selected, and that alone', () => {
    const $ = cheerio.load(article);
    const nodes = $('article').get();
    expect(normalizeDom(nodes)).toEqual(nodes);
    expect($('article').html()).toBe(krmm.html);
    expect($('article p').length).toBe(11);
    expect($('aside').html()).toBe('<p>ба</p><p>й</p><p>қау</p>');
  });

  test('takes the selection itself, and the children of a document', () => {
    const $ = cheerio.load(article);
    normalizeDom($('article'));
    expect($('article').html()).toBe(krmm.html);
    const document = parseDocument(article);
    normalizeDom(document.children);
    expect(document.children.length).toBe(2);
  });

  test('cheerio goes on working on the tree: select, edit, remove', () => {
    const $ = cheerio.load('<main><p>ба</p><p>й</p><p>қауға</p> <p>кел</p><p>ді.</p></main>');
    normalizeDom($('main').get());
    expect($('main').html()).toBe('<p>байқауға келді.</p>');
    $('p').append('!').after('<hr>').addClass('x');
    expect($('main').html()).toBe('<p class="x">байқауға келді.!</p><hr>');
    expect($('hr').prev().is('p')).toBe(true);
    $('p').remove();
    expect($('main').html()).toBe('<hr>');
  });

  test('nodes below other given nodes are not looked at twice, nodes that are gone are not returned', () => {
    const $ = cheerio.load('<main><p>ба</p><p>й</p><p>қауға</p></main>', null, false);
    const nodes = $('*').get();
    expect(nodes.length).toBe(4);
    expect(normalizeDom([...nodes].reverse())).toEqual([$('p').get(0), $('main').get(0)]);
    expect(normalizeDom([...$('*').get(), ...$('*').get()]).length).toBe(4);
    expect(normalizeDom([])).toEqual([]);
  });

  test('given neighbours are one text; nodes that stand apart are not', () => {
    const $ = cheerio.load('<b>x</b><p>ба</p><p>й</p><p>қауға</p><i>y</i>', null, false);
    const [first] = normalizeDom($('p').get());
    expect($.html()).toBe('<b>x</b><p>байқауға</p><i>y</i>');
    expect(first).toBe($('p').get(0));
    checkLinks(rootOf($));
    const apart = cheerio.load('<p>ба</p><hr><p>й</p><hr><p>қауға</p>', null, false);
    expect(normalizeDom(apart('p').get()).length).toBe(3);
    expect(apart.html()).toBe('<p>ба</p><hr><p>й</p><hr><p>қауға</p>');
    // Many rows below one parent.
    const rows = cheerio.load('<p>ба</p><p>й</p><p>қауға</p><hr>'.repeat(50), null, false);
    expect(normalizeDom(rows('p').get()).length).toBe(50);
    expect(rows.html()).toBe('<p>байқауға</p><hr>'.repeat(50));
    checkLinks(rootOf(rows));
  });

  test('nodes without a parent are repaired and returned', () => {
    const document = parseDocument('<p>ба</p><p>й</p><p>қауға</p>');
    const loose = document.children.slice();
    for (const node of loose) node.parent = null;
    const [only, ...others] = normalizeDom(loose);
    expect(others).toEqual([]);
    expect((only as unknown as Node).children?.[0]?.data).toBe('байқауға');
    expect([only?.prev, only?.next]).toEqual([null, null]);
  });
});

describe('nodes', () => {
  test('that stay are the same objects, attributes and all; that go have no links', () => {
    const $ = cheerio.load(
      '<p id="a"><b class="x">ба</b></p><p id="b">й</p><p id="c">қау<img src="i">ға</p>',
      null,
      false,
    );
    const [a, b, c] = $('p').get();
    const bold = $('b').get(0);
    const image = $('img').get(0);
    normalizeDom([$.root().get(0) as never]);
    expect($.html()).toBe('<p id="a"><b class="x">ба</b>йқау<img src="i">ға</p>');
    expect([$('p').get(0), $('b').get(0), $('img').get(0)]).toEqual([a, bold, image]);
    for (const gone of [b, c]) {
      expect([gone?.parent, gone?.prev, gone?.next, gone?.children]).toEqual([null, null, null, []]);
    }
  });

  test('that are made are of the library that made the tree', () => {
    const $ = cheerio.load(
      '<div><p></p><p>Бүгін</p> <p>мек</p><p>теп</p> <p>ашылды.</p><p></p> <p></p>Ертең <p>қа</p><p>лада.</p></div>',
      null,
      false,
    );
    const before = new Set<unknown>($('p').get());
    normalizeDom($('div').get());
    expect($('div').html()).toBe('<p>Бүгін мектеп ашылды.</p> <p>Ертең қалада.</p>');
    const made = $('p').get(1);
    expect(before.has(made)).toBe(false);
    expect(Object.getPrototypeOf(made)).toBe(Object.getPrototypeOf($('div').get(0)));
    expect(made?.tagName).toBe('p');
    expect($('p').clone().attr('id', 'x').attr('id')).toBe('x');
  });

  test('reach as far in the source as what was put into them', () => {
    const html = '<p>ба</p><p>й</p><p>қауға</p>';
    const document = parseDocument(html, { withStartIndices: true, withEndIndices: true });
    normalizeDom([document]);
    const [only] = document.children;
    expect([only?.startIndex, only?.endIndex]).toEqual([0, html.length - 1]);
    const $ = cheerio.load(html, { sourceCodeLocationInfo: true }, false);
    normalizeDom($.root().contents().get() as never);
    expect($('p').get(0)?.sourceCodeLocation?.endOffset).toBe(html.length);
    expect($('p').contents().get(0)?.sourceCodeLocation?.endOffset).toBe(html.indexOf('</p>', 20));
  });

  test('that are made may come where the tree has carriers in capitals, or none', () => {
    for (const source of ['https://a.kz/b?c=d<P>де</P>', 'Бүгін<br>қа<br>ла<br>да<br>жа<br>ңа']) {
      const document = parseDocument(source, { xmlMode: source.includes('<P>'), lowerCaseTags: false });
      expect(() => normalizeDom([document])).not.toThrow();
      checkLinks(document as unknown as Node);
    }
  });

  test('inside a template are repaired where they are', () => {
    const $ = cheerio.load('<template><p>ба</p><p>й</p><p>қауға</p></template>', null, false);
    normalizeDom($('template').get());
    expect($.html()).toBe('<template><p>байқауға</p></template>');
    checkLinks(rootOf($));
  });

  test('side by side stay as they are where nothing is broken; empty texts too', () => {
    const $ = cheerio.load('<h1>a</h1><p>ба</p><p>й</p><p>қауға</p>', null, false);
    const heading = $('h1').get(0) as unknown as { children: Node[] };
    $('h1').append('b').append('');
    const children = [...heading.children];
    normalizeDom([$.root().get(0) as never]);
    expect(heading.children).toEqual(children);
    expect($.html()).toBe('<h1>ab</h1><p>байқауға</p>');
  });

  test('text that looks like HTML stays text', () => {
    const $ = cheerio.load('<p>ба</p><p>&lt;b&gt;</p><p>&amp;amp;</p><p>й</p><p>қау&nbsp;ға</p>', null, false);
    const want = normalize($.html());
    normalizeDom([$.root().get(0) as never]);
    expect($.html()).toBe(want);
    expect($.text()).not.toContain('&lt;');
  });
});

describe('large trees', () => {
  test('may be a hundred thousand elements deep', () => {
    const depth = 100_000;
    // Parsers take their time with such input; plain objects of the same shape do as well.
    type Plain = { -readonly [Key in keyof Node]: Node[Key] } & { attribs: object; children: Plain[] };
    const make = (name: string): Plain => {
      return { type: 'tag', name, attribs: {}, children: [], parent: null, prev: null, next: null };
    };
    const add = (parent: Plain, child: Plain): Plain => {
      child.parent = parent;
      child.prev = parent.children.at(-1) ?? null;
      if (child.prev !== null) (child.prev as Plain).next = child;
      parent.children.push(child);
      return child;
    };
    const root = make('div');
    let inner = root;
    for (let level = 0; level < depth; level += 1) inner = add(inner, make('div'));
    for (const data of ['ба', 'й', 'қауға']) add(add(inner, make('p')), { ...make(''), type: 'text', data });
    normalizeDom([root]);
    expect(inner.children.length).toBe(1);
    expect(inner.children[0]?.children[0]?.data).toBe('байқауға');
    checkLinks(root);
  });

  test('may hold the page eighty times', () => {
    const document = parseDocument(krmm.raw.repeat(80));
    normalizeDom([document]);
    expect(DomUtils.getOuterHTML(document, { encodeEntities: false })).toBe(normalize(krmm.raw.repeat(80)));
  });
});

describe('siblings', () => {
  /** The HTML after the repair of what is selected, and after that of the parent. */
  function both(html: string, selector: string): readonly [string, string] {
    const selected = cheerio.load(html, null, false);
    normalizeDom(selected(selector));
    checkLinks(rootOf(selected));
    const parent = cheerio.load(html, null, false);
    normalizeDom(parent(selector).parent());
    return [selected.html(), parent.html()];
  }

  test.each([
    ['with whitespace between', '<div><p>ба</p><p>й</p><p>қауға</p> <p>кел</p><p>ді.</p></div>', 'p'],
    ['with text between', '<div><p>ба</p>й<p>қауға</p> <p>кел</p>ді<p>.</p></div>', 'p'],
    [
      'with inline elements and comments between',
      '<div><p>Бүгін</p> <p>ба</p><b>й</b><p>қауға</p><!-- x --> <p>келді.</p></div>',
      'p',
    ],
    ['with carriers between that were not given', '<div><p class=a>ба</p><p>й</p><p class=a>қауға</p></div>', '.a'],
    [
      'of several parents',
      '<div><p>ба</p><p>й</p><p>қауға</p></div><div><p>Төр</p><p>аға</p> <p>келді.</p></div>',
      'p',
    ],
    ['of the real page', `<article>${krmm.raw}</article>`, 'article > p'],
  ])('%s are repaired as their parent would be', (_, html, selector) => {
    const [selected, parent] = both(html, selector);
    expect(selected).toBe(parent);
    expect(selected).not.toBe(html);
  });

  test('blocks between that were not given part them, and are left alone', () => {
    const torn = '<p>ба</p><p>й</p><p>қауға</p>';
    const $ = cheerio.load(`<div>${torn}<aside>${torn}</aside>${torn}</div>`, null, false);
    normalizeDom($('div > p'));
    expect($.html()).toBe(`<div><p>байқауға</p><aside>${torn}</aside><p>байқауға</p></div>`);
  });

  test('what stands before the first and behind the last is left alone', () => {
    const html = '<div>бай<p>ба</p><p>й</p><p>қауға</p> <p>кел</p><p>ді.</p>қауға</div>';
    const $ = cheerio.load(html, null, false);
    normalizeDom($('p'));
    expect($.html()).toBe('<div>бай<p>байқауға келді.</p>қауға</div>');
  });

  test('healthy siblings are not touched', () => {
    const html = '<div><p>Бүгін мектеп ашылды.</p> <p>Ертең сабақ басталады.</p></div>';
    const [selected] = both(html, 'p');
    expect(selected).toBe(html);
  });
});

describe('a list of children', () => {
  const html = '<p>Бүгін</p> <p>мек</p><p>теп</p> <p>ашылды</p><p>.</p>';

  test.each([
    ['of a document', () => parseDocument(html).children],
    [
      'of an element',
      () => (parseDocument(`<div>${html}</div>`).children[0] as never as { children: ChildNode[] }).children,
    ],
  ])('%s stays the list, and holds what is there', (_, childrenOf) => {
    const list = childrenOf();
    const parent = list[0]?.parent;
    const result = normalizeDom(list);
    expect(parent?.children).toBe(list);
    expect(result).toEqual(list);
    expect(DomUtils.getOuterHTML(list, { encodeEntities: false })).toBe('<p>Бүгін мектеп ашылды.</p>');
    checkLinks(parent as never);
  });

  test('stays the list below what is given, and that of what goes is empty', () => {
    const document = parseDocument(`<div>${html}</div>`);
    const [division] = document.children as unknown as { children: ChildNode[] }[];
    const list = division?.children as ChildNode[];
    const gone = (list.at(-1) as never as { children: ChildNode[] }).children;
    const [roots] = [document.children];
    normalizeDom(document);
    expect([document.children, division?.children]).toEqual([roots, list]);
    expect(division?.children).toBe(list);
    expect([list.length, gone.length]).toEqual([1, 0]);
  });
});

describe('one node', () => {
  test('an element, a document, a root selection', () => {
    const html = '<main><p>ба</p><p>й</p><p>қауға</p></main>';
    const want = '<main><p>байқауға</p></main>';
    const document = parseDocument(html);
    expect(normalizeDom(document)).toEqual([document]);
    expect(DomUtils.getOuterHTML(document, { encodeEntities: false })).toBe(want);
    const $ = cheerio.load(html, null, false);
    normalizeDom($('main').get(0) as never);
    expect($.html()).toBe(want);
    const root = cheerio.load(html, null, false);
    normalizeDom(root.root());
    expect(root.html()).toBe(want);
  });
});
