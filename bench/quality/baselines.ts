/**
 * What one would do without this library; printed beside every figure.
 *
 * @module
 */

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The text content of HTML, whitespace collapsed; plain text comes back as it is. */
export function textContent(input: string, isHtml: boolean): string {
  return isHtml ? collapse(unescapeText(input.replaceAll(/<[^>]*>/gu, ''))) : input;
}

/** Drops every `<p>` that stands in a `<p>`: exact on untouched damage, and on nothing else. */
export function unwrapInner(input: string, isHtml: boolean): string {
  if (!isHtml) return input;
  const paragraphs: string[] = [];
  let depth = 0;
  let text = '';
  let at = 0;
  for (const match of input.matchAll(/<(\/?)p>/gu)) {
    text += input.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] === '') depth++;
    else depth--;
    if (depth <= 0) {
      paragraphs.push(text);
      text = '';
      depth = 0;
    }
  }
  paragraphs.push(text + input.slice(at));
  return paragraphs
    .map((paragraph) => collapse(unescapeText(paragraph)))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Every fragment a word. */
export function neverJoin(fragments: readonly string[]): string {
  return fragments.join(' ');
}

/** Every fragment a piece. */
export function alwaysJoin(fragments: readonly string[]): string {
  return fragments.join('');
}
