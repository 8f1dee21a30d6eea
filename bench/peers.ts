/**
 * What the speed of the library is measured against. None of these repairs anything.
 *
 * @module
 */
import { load } from 'cheerio';
import { convert } from 'html-to-text';
import { DomUtils, parseDocument, type Tokenizer } from 'htmlparser2';
import { SILENT } from '../test/support/silent.ts';

/**
 * A Tokenizer from a copy of the module that nothing else uses: shared with a parser, its calls to its handlers would
 * get slower, and the library would look faster than it is.
 */
const { default: BareTokenizer } = (await import(
  `${new URL('Tokenizer.js', import.meta.resolve('htmlparser2')).href}?bare`
)) as { default: typeof Tokenizer };

/** The measure of all: htmlparser2's Tokenizer with default options and empty callbacks. Finds tags, does nothing. */
export function tokenize(html: string): void {
  const tokenizer = new BareTokenizer({ decodeEntities: true, xmlMode: false }, SILENT);
  tokenizer.write(html);
  tokenizer.end();
}

/** A tree, and back through dom-serializer. */
export function parseAndSerialize(html: string): string {
  return DomUtils.getOuterHTML(parseDocument(html, { decodeEntities: false }), { encodeEntities: false });
}

/** The text of all elements, nothing between them. */
export function cheerioText(html: string): string {
  return load(html, { xml: { xmlMode: false } }, false).text();
}

/** The text as a reader would see it, not wrapped. */
export function htmlToText(html: string): string {
  return convert(html, { wordwrap: false });
}
