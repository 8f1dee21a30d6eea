/** Trees of other makers, what parsers put into raw elements, and what is no tree. */
import * as cheerio from 'cheerio';
import * as domhandler6 from 'domhandler';
import * as domhandler5 from 'domhandler-5';
import { DomUtils, parseDocument } from 'htmlparser2';
import { JSDOM } from 'jsdom';
import { parse } from 'parse5';
import { normalizeDom } from 'tutas/dom';
import { describe, expect, test } from 'vitest';
import { checkLinks, type Node, nodesOf } from '../support/dom-nodes.ts';

describe.each([
  ['domhandler 5', domhandler5 as unknown as typeof domhandler6],
  ['domhandler 6', domhandler6],
  ['plain objects', undefined],
])('trees of %s', (_, library) => {
  type Kind = { type: string; name?: string; data?: string; attribs?: object; children?: Kind[] };
  const link = (parent: Kind | null, children: readonly Kind[]): void => {
    for (const [index, child] of children.entries()) {
      Object.assign(child, { parent, prev: children[index - 1] ?? null, next: children[index + 1] ?? null });
    }
  };
  const text = (data: string): Kind =>
    library === undefined ? { type: 'text', data } : (new library.Text(data) as Kind);
  const element = (name: string, children: Kind[]): Kind => {
    const made =
      library === undefined
        ? { type: 'tag', name, attribs: {}, children }
        : (new library.Element(name, {}, children as never) as unknown as Kind);
    link(made, children);
    return made;
  };
  const document = (children: Kind[]): Kind => {
    const made = library === undefined ? { type: 'root', children } : (new library.Document(children as never) as Kind);
    link(made, children);
    return Object.assign(made, { parent: null, prev: null, next: null });
  };
  const p = (data: string): Kind => element('p', data === '' ? [] : [text(data)]);

  test('are repaired, with new nodes of the same make', () => {
    const sample = [p(''), p('Бүгін'), text(' '), p('мек'), p('теп'), text(' '), p('ашылды.'), p(''), text(' '), p('')];
    const tail = [text('Ертең '), p('қа'), p('лада.')];
    const main = element('div', [...sample, ...tail]);
    const tree = document([main]);
    normalizeDom(tree);
    checkLinks(tree as unknown as Node);
    const paragraphs = (main.children ?? []).filter(({ name }) => name === 'p');
    expect(paragraphs.map(({ children }) => (children ?? []).map(({ data }) => data).join(''))).toEqual([
      'Бүгін мектеп ашылды.',
      'Ертең қалада.',
    ]);
    const made = paragraphs[1] as Kind;
    expect(made.type).toBe('tag');
    if (library === undefined) expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    else {
      expect(made).toBeInstanceOf(library.Element);
      for (const node of nodesOf(tree as unknown as Node)) {
        if (node.type === 'text') expect(node).toBeInstanceOf(library.Text);
      }
    }
  });
});

describe('what a parser puts as elements into a raw element', () => {
  test.each(['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp'])('<%s/> keeps it', (name) => {
    const inside = '<b></b>мек<p>теп</p> <p>ашылды</p><br><p>.</p>';
    const torn = '<p>Бүгін</p> <p>мек</p><p>теп</p> <p>ашылды</p><p>.</p>';
    const document = parseDocument(`<div>${torn}</div>`);
    const raw = new domhandler6.Element(name, {});
    for (const child of [...parseDocument(inside).children]) DomUtils.appendChild(raw, child);
    DomUtils.appendChild(document.children[0] as domhandler6.Element, raw);
    normalizeDom(document);
    expect(DomUtils.getOuterHTML(document, { encodeEntities: false })).toBe(
      `<div><p>Бүгін мектеп ашылды.</p><${name}>${inside}</${name}></div>`,
    );
  });
});

test.each(['<!doctype d>', '<!-- x -->', '<br>', '<b>x</b>'])(
  'a run reaches across a script that holds %s as a node',
  (inside) => {
    const document = parseDocument('<p>Бүгін</p> <p>мек</p><script></script><p>теп</p> <p>ашылды</p><p>.</p>');
    const script = DomUtils.getElementsByTagName('script', document)[0] as domhandler6.Element;
    for (const child of [...parseDocument(inside).children]) DomUtils.appendChild(script, child);
    normalizeDom(document);
    expect(DomUtils.getOuterHTML(document, { encodeEntities: false })).toBe(
      `<p>Бүгін мек<script>${inside}</script>теп ашылды.</p>`,
    );
  },
);

describe('wrong arguments', () => {
  test.each([
    ['a string', '<p>a</p>', 'normalize(html) takes a string'],
    ["cheerio's $", cheerio.load('<p>a</p>'), "give $.root() or a selection, as $('article')"],
    ['a node of jsdom', new JSDOM('<p>a</p>').window.document, 'element.innerHTML = normalize(element.innerHTML)'],
    ['nodes of jsdom', new JSDOM('<p>a</p>').window.document.querySelectorAll('p'), 'element.innerHTML'],
    ['a tree of parse5', parse('<p>a</p>'), 'parse5-htmlparser2-tree-adapter'],
    ['a hast element', { type: 'element', tagName: 'p', children: [] }, 'tutas/rehype'],
    ['a hast tree', { type: 'root', children: [{ type: 'element', tagName: 'p', children: [] }] }, 'tutas/rehype'],
  ])('%s: says how to call it', (_, nodes, hint) => {
    expect(() => normalizeDom(nodes as never)).toThrow(TypeError);
    expect(() => normalizeDom(nodes as never)).toThrow(hint);
  });

  const element = (fields: object): object => ({ type: 'tag', name: 'p', attribs: {}, children: [], ...fields });
  const a = { type: 'text', data: 'a' };

  test.each([
    [
      'an element without attributes',
      element({ attribs: undefined }),
      "a node 'tag' has not an object for its attribs, but undefined",
    ],
    ['attributes that are null', element({ attribs: null }), 'for its attribs, but null'],
    ['an element without a name', element({ children: [element({ name: undefined })] }), 'for its name, but undefined'],
    [
      'an element without children',
      element({ children: [element({ children: undefined })] }),
      'an array for its children, but undefined',
    ],
    [
      'a text without data',
      element({ children: [{ type: 'text' }] }),
      "a node 'text' has not a string for its data, but undefined",
    ],
    ['a child that is null', element({ children: [a, null] }), 'null in place of a node'],
    ['a child that is a string', element({ children: ['a'] }), "'a' in place of a node"],
    ['a child without a type', element({ children: [{}] }), 'an object in place of a node'],
    ['a hole', element({ children: new Array(1) }), 'undefined in place of a node'],
    [
      'a fragment of a template',
      element({ name: 'template', children: [{ type: 'root' }] }),
      "a node 'root' has not an array",
    ],
    ['a parent without children', element({ parent: element({ children: undefined }) }), 'an array for its children'],
  ])('%s: says what is wrong in the tree', (_, nodes, message) => {
    const call = (): unknown => normalizeDom([nodes] as never);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(/^nodes takes trees of domhandler, got one /u);
    expect(call).toThrow(message);
  });

  test('what serializers make nothing of is nothing', () => {
    const nodes = ['ба', 'й', 'қауға'].map((data) =>
      element({ attribs: { id: undefined, class: null }, children: [{ type: 'text', data }] }),
    );
    expect(normalizeDom(nodes as never)).toHaveLength(3);
    expect(
      normalizeDom(element({ children: [...nodes, { type: 'comment' }, { type: 'other' }] }) as never),
    ).toHaveLength(1);
  });

  test('are refused, and named', () => {
    for (const nodes of [5, null, undefined, '<p>', {}, [5], ['<p>a</p>'], [null], [{}]]) {
      expect(() => normalizeDom(nodes as never)).toThrow(
        /^nodes takes a domhandler node or an iterable of them, got /u,
      );
    }
    expect(() => normalizeDom([], { carriers: ['b'] } as never)).toThrow(/options\.carriers takes/u);
  });
});
