/**
 * What users of cheerio, jsdom, parse5, linkedom and hast try first: each call gives the whole repair, or a TypeError
 * that says how to call it.
 */
import * as cheerio from 'cheerio';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { parse, parseFragment, serialize } from 'parse5';
import rehypeParse from 'rehype-parse';
import { normalize, normalizeText, toText } from 'tutas';
import * as coreDom from 'tutas/core/dom';
import { normalizeDom } from 'tutas/dom';
import rehypeTutas from 'tutas/rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';

const TORN = '<p>Бүгін</p> <p>ба</p><p>й</p><p>қауға</p> <p>ба</p><p>р</p><p>дық</p><p>.</p>';
const TEXT = 'Бүгін байқауға бардық.';
const WHOLE = `<p>${TEXT}</p>`;

type Call = () => unknown;

/** A cheerio document, what is done to it, and its body afterwards. */
function inCheerio(repair: ($: cheerio.CheerioAPI) => unknown): Call {
  return () => {
    const $ = cheerio.load(`<main>${TORN}</main>`);
    repair($);
    return $('main').html();
  };
}

const page = new JSDOM(`<main>${TORN}</main>`);
const { document } = page.window;
const main = document.querySelector('main') as Element;
const linked = parseHTML(`<main>${TORN}</main>`).document;
const tree = parse(TORN);
const hast = unified().use(rehypeParse).parse(`<!doctype html>${TORN}`);

const HTML_ELEMENT = 'element.innerHTML = normalize(element.innerHTML)';
const ADAPTER = 'parse5-htmlparser2-tree-adapter';

const GIVES: ReadonlyArray<readonly [call: string, run: Call]> = [
  ["cheerio: normalizeDom($('p'))", inCheerio(($) => normalizeDom($('p')))],
  ["cheerio: normalizeDom($('main'))", inCheerio(($) => normalizeDom($('main')))],
  ["cheerio: normalizeDom($('main').children())", inCheerio(($) => normalizeDom($('main').children()))],
  ["cheerio: normalizeDom($('main').contents())", inCheerio(($) => normalizeDom($('main').contents()))],
  ["cheerio: normalizeDom($('p').get())", inCheerio(($) => normalizeDom($('p').get()))],
  ["cheerio: normalizeDom($('p').toArray())", inCheerio(($) => normalizeDom($('p').toArray()))],
  ["cheerio: normalizeDom($('main')[0])", inCheerio(($) => normalizeDom($('main')[0] as never))],
  ["cheerio: normalizeDom($('main').get(0))", inCheerio(($) => normalizeDom($('main').get(0) as never))],
  ['cheerio: normalizeDom($.root())', inCheerio(($) => normalizeDom($.root()))],
  ["cheerio: $('main').each(…)", inCheerio(($) => $('main').each((_, node) => void normalizeDom(node)))],
  [
    "cheerio: $('main').html(normalize($('main').html()))",
    inCheerio(($) => $('main').html(normalize($('main').html() as string))),
  ],
  [
    'cheerio: normalize($.html())',
    () =>
      cheerio
        .load(normalize(cheerio.load(TORN).html()))('body')
        .html(),
  ],
  ['cheerio: tutas/core/dom', inCheerio(($) => coreDom.normalizeDom($('p'), { whitespace: 'trust' }))],
  ['jsdom: normalize(element.innerHTML)', () => normalize(main.innerHTML)],
  [
    'jsdom: normalize(dom.serialize())',
    () => new JSDOM(normalize(page.serialize())).window.document.querySelector('main')?.innerHTML,
  ],
  ['linkedom: normalize(element.innerHTML)', () => normalize(linked.querySelector('main')?.innerHTML as string)],
  ['parse5: normalize(serialize(parseFragment(html)))', () => normalize(serialize(parseFragment(TORN)))],
  ['parse5: normalize(serialize(parse(html)))', () => /<body>(.*)<\/body>/u.exec(normalize(serialize(tree)))?.[1]],
];

const SAYS: ReadonlyArray<readonly [call: string, run: Call, says: string]> = [
  ['cheerio: normalizeDom($)', () => normalizeDom(cheerio.load(TORN) as never), 'give $.root() or a selection'],
  [
    "cheerio: normalize($('p'))",
    () => normalize(cheerio.load(TORN)('p') as never),
    'normalizeDom() of tutas/dom takes it',
  ],
  ['cheerio: normalizeDom(html)', () => normalizeDom(TORN as never), 'normalize(html) takes a string'],
  [
    "cheerio: normalizeDom($('main').html())",
    () => normalizeDom(cheerio.load(TORN)('body').html() as never),
    'cheerio.load(html) makes a tree of it',
  ],
  ['jsdom: normalizeDom(document)', () => normalizeDom(document as never), HTML_ELEMENT],
  ['jsdom: normalizeDom(document.body)', () => normalizeDom(document.body as never), HTML_ELEMENT],
  [
    "jsdom: normalizeDom(querySelectorAll('p'))",
    () => normalizeDom(document.querySelectorAll('p') as never),
    HTML_ELEMENT,
  ],
  ['jsdom: normalizeDom(body.children)', () => normalizeDom(document.body.children as never), HTML_ELEMENT],
  ['jsdom: normalizeDom(dom)', () => normalizeDom(page as never), 'normalize(dom.serialize())'],
  ['jsdom: normalize(dom)', () => normalize(page as never), 'give its serialize()'],
  ['jsdom: normalize(element)', () => normalize(main as never), 'an HTMLElement; give its innerHTML'],
  ['jsdom: toText(document.body)', () => toText(document.body as never), 'an HTMLBodyElement; give its innerHTML'],
  ['jsdom: normalizeText(element)', () => normalizeText(main as never), 'got an HTMLElement'],
  ['linkedom: normalizeDom(document)', () => normalizeDom(linked as never), HTML_ELEMENT],
  ['parse5: normalizeDom(parse(html))', () => normalizeDom(tree as never), ADAPTER],
  ['parse5: normalizeDom(parseFragment(html))', () => normalizeDom(parseFragment(TORN) as never), ADAPTER],
  ['parse5: normalizeDom(fragment.childNodes)', () => normalizeDom(parseFragment(TORN).childNodes as never), ADAPTER],
  ['parse5: normalize(parse(html))', () => normalize(tree as never), 'html takes a string, got an object'],
  ['parse5: rehypeTutas()(parse(html))', () => rehypeTutas()(tree as never), 'tree takes a hast root'],
  [
    'hast: normalizeDom(tree)',
    () => normalizeDom({ type: 'root', children: [{ type: 'element', tagName: 'p', children: [] }] } as never),
    'tutas/rehype',
  ],
  ['jsdom: normalize(document)', () => normalize(document as never), 'a Document; give its documentElement.outerHTML'],
  ['linkedom: normalize(document)', () => normalize(linked as never), 'give its documentElement.outerHTML'],
  ['parse5: toText(parseFragment(html))', () => toText(parseFragment(TORN) as never), 'serialize() of parse5'],
  ['hast: normalize(tree)', () => normalize(hast as never), 'tutas/rehype takes trees of hast'],
  ['hast: normalizeDom(a page)', () => normalizeDom(hast as never), 'tutas/rehype repairs hast trees'],
  ['hast: normalizeDom(children)', () => normalizeDom(hast.children as never), 'tutas/rehype repairs hast trees'],
  ['hast: normalizeDom(text)', () => normalizeDom({ type: 'text', value: 'a' } as never), 'tutas/rehype repairs'],
  ['half a node: text', () => normalizeDom({ type: 'text' } as never), 'nodes takes a domhandler node'],
  ['half a node: comment', () => normalizeDom([{ type: 'comment' }] as never), 'nodes takes a domhandler node'],
  ['half a node: tag', () => normalizeDom({ type: 'tag', children: [] } as never), 'nodes takes a domhandler node'],
  ['a promise: normalizeDom(promise)', () => normalizeDom(Promise.resolve() as never), 'a Promise; await it'],
  ['nothing: normalizeDom(null)', () => normalizeDom(null as never), 'got null'],
  ["nothing: normalizeDom($('none')[0])", () => normalizeDom(cheerio.load(TORN)('none')[0] as never), 'got undefined'],
];

describe('gives the whole repair', () => {
  test.each(GIVES)('%s', (_, run) => expect(run()).toBe(WHOLE));

  test('of nothing, nothing', () => {
    expect(normalizeDom(cheerio.load(TORN)('none'))).toEqual([]);
  });
});

describe('says how to call it', () => {
  test.each(SAYS)('%s', (_, run, says) => {
    expect(run).toThrow(TypeError);
    expect(run).toThrow(says);
  });
});
