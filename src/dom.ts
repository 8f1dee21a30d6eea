/**
 * `tutas/dom`: repairs domhandler trees in place, those of cheerio, htmlparser2 and posthtml-like tools.
 *
 * @example
 * ```ts
 * import * as cheerio from 'cheerio';
 * import { normalizeDom } from 'tutas/dom';
 *
 * const $ = cheerio.load(html);
 * normalizeDom($('article'));
 * $('article p').first().text(); // a whole paragraph
 * ```
 *
 * @module
 */

export type { AnyNode, ParentNode } from 'domhandler';
export type { Options } from './api/options.ts';
export { normalizeDom } from './dom/domhandler.ts';
export type { DomNode } from './dom/normalize-dom.ts';
