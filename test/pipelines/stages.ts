/** The tools that a scraper puts before or behind a repair, each as a function from HTML to HTML. */

import { Readability } from '@mozilla/readability';
import * as cheerio from 'cheerio';
import { Defuddle } from 'defuddle/node';
import createDOMPurify, { type WindowLike } from 'dompurify';
import { minify } from 'html-minifier-terser';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import * as parse5 from 'parse5';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

/** A stage of a pipeline. */
export interface Stage {
  readonly name: string;
  run(html: string): Promise<string>;
}

/** `html` as the article of a page. */
function pageOf(html: string): string {
  return `<!doctype html><html lang="kk"><head><title>Жаңалық</title></head><body><article>${html}</article></body></html>`;
}

/** What stands in the `<article>` of a page, or all of a fragment. */
function articleOf(html: string): string {
  const $ = cheerio.load(html, null, false);
  return $('article').html() ?? html;
}

/** Every stage, with what it leaves of the evidence in decreasing order. */
export const stages: readonly Stage[] = [
  { name: 'cheerio', run: async (html) => cheerio.load(html, null, false).html() },
  {
    name: 'cheerio on htmlparser2 (writes `&#x431;` for `б`)',
    run: async (html) => cheerio.load(html, { xml: { xmlMode: false } }, false).html(),
  },
  { name: 'parse5', run: async (html) => parse5.serialize(parse5.parseFragment(html)) },
  { name: 'jsdom', run: async (html) => articleOf(new JSDOM(pageOf(html)).serialize()) },
  { name: 'linkedom', run: async (html) => articleOf(parseHTML(pageOf(html)).document.toString()) },
  { name: 'sanitize-html', run: async (html) => sanitizeHtml(html) },
  {
    name: 'DOMPurify',
    run: async (html) => createDOMPurify(new JSDOM('').window as unknown as WindowLike).sanitize(html),
  },
  {
    name: 'html-minifier-terser, conservativeCollapse',
    run: (html) => minify(html, { collapseWhitespace: true, conservativeCollapse: true }),
  },
  {
    name: 'Readability',
    run: async (html) => new Readability(new JSDOM(pageOf(html)).window.document).parse()?.content ?? '',
  },
  {
    name: 'defuddle',
    run: async (html) => (await Defuddle(new JSDOM(pageOf(html)).window.document, 'https://example.kz/')).content,
  },
  {
    name: 'html-minifier-terser, collapseWhitespace',
    run: (html) => minify(html, { collapseWhitespace: true }),
  },
  {
    name: 'rehype-minify-whitespace',
    run: async (html) =>
      String(
        await unified()
          .use(rehypeParse, { fragment: true })
          .use(rehypeMinifyWhitespace)
          .use(rehypeStringify)
          .process(html),
      ),
  },
];
