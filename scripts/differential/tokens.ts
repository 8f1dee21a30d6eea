/**
 * Compares the tokens of the engine's first stage with parse5's, and knows which differences are accepted and why: each
 * is a heading of `docs/tokenizer-differences.md`.
 *
 * @module
 */
import { type Html5Token, html5Tokens } from '../../test/support/html5-tokens.ts';
import { isLost, type TutasToken, tokensOfChunks, tokensOfWhole } from '../../test/support/tutas-tokens.ts';

/** Where two readings of a document part. */
export interface Difference {
  /** A heading of `docs/tokenizer-differences.md`; `undefined` for a fault. */
  readonly accepted: string | undefined;
  readonly offset: number;
  readonly ours: string;
  readonly theirs: string;
}

/** The headings of `docs/tokenizer-differences.md`. */
export const ACCEPTED = {
  nothing: '`</>` is a token of its own',
  cdata: 'A CDATA section is one token that is no text',
  cutEndTag: '`</` at the end of the input is no text',
  byteOrderMark: 'A byte order mark at the start is no text',
  lost: 'Behind markup that parsers recover from',
} as const;

/** HTML elements in whose content `</>` is text; without scripting, `<noscript>` is none of them. */
const RAW = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));

const BYTE_ORDER_MARK = '\uFEFF';

type Plain = TutasToken;

/** Parts of a text of parse5's that are tokens of their own, by accepted differences. */
function partsOf(token: Html5Token, html: string, met: Set<string>): Plain[] {
  const { inside, start, end } = token;
  const source = html.slice(start, end);
  if (inside.split(', ').some((place) => RAW.has(place.replace('foreign ', '')))) return [token];
  const isForeign = /^(?:svg|math) /u.test(inside);
  const pattern = isForeign ? /<\/>|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/gu : /<\/>/gu;
  const parts: Plain[] = [];
  let from = 0;
  const text = (until: number): void => {
    if (until > from) parts.push({ kind: 'text', start: start + from, end: start + until, name: '' });
  };
  const opaque = (at: number, until: number): void => {
    text(at);
    parts.push({ kind: 'opaque', start: start + at, end: start + until, name: '' });
    from = until;
  };
  if (start === 0 && source.startsWith(BYTE_ORDER_MARK)) {
    met.add(ACCEPTED.byteOrderMark);
    opaque(0, 1);
  }
  for (const { 0: found, index } of source.matchAll(pattern)) {
    met.add(found === '</>' ? ACCEPTED.nothing : ACCEPTED.cdata);
    opaque(index, index + found.length);
  }
  if (end === html.length && source.endsWith('</') && from < source.length) {
    met.add(ACCEPTED.cutEndTag);
    opaque(source.length - 2, source.length);
  }
  text(source.length);
  return parts;
}

/** parse5's tokens, put as the engine has them where a difference is accepted. */
function expectedTokens(html: string, met: Set<string>): Plain[] {
  const tokens: Plain[] = [];
  for (const token of html5Tokens(html)) {
    if (token.kind === 'text') {
      tokens.push(...partsOf(token, html, met));
      continue;
    }
    let { start } = token;
    // What no token of parse5's covers is one here: `</>` before a tag that the end of the input cuts off, say.
    while (token.kind === 'opaque' && html.startsWith('</>', start) && start + 3 < token.end) {
      met.add(ACCEPTED.nothing);
      tokens.push({ kind: 'opaque', start, end: start + 3, name: '' });
      start += 3;
    }
    tokens.push({ ...token, start });
  }
  return tokens;
}

function isSame(a: Plain | undefined, b: Plain | undefined): boolean {
  return a?.kind === b?.kind && a?.start === b?.start && a?.end === b?.end && a?.name === b?.name;
}

function show(token: Plain | undefined, html: string): string {
  if (token === undefined) return 'nothing';
  const source = html.slice(token.start, Math.min(token.end, token.start + 80));
  return `${token.kind} ${JSON.stringify(source)} to ${token.end}`;
}

/**
 * Compares all readings of a document.
 *
 * @param html the document
 * @param chunks the same, cut
 * @returns the first difference that is a fault, or else the accepted ones that were met
 */
export function compareTokens(html: string, chunks: readonly string[]): Difference[] {
  const met = new Set<string>();
  const ours = tokensOfWhole(html);
  const cut = tokensOfChunks(html, chunks);
  for (let at = 0; at < Math.max(ours.length, cut.length); at += 1) {
    if (isSame(ours[at], cut[at])) continue;
    const offset = ours[at]?.start ?? html.length;
    return [{ accepted: undefined, offset, ours: `cut: ${show(cut[at], html)}`, theirs: show(ours[at], html) }];
  }
  const theirs = expectedTokens(html, met);
  const found: Difference[] = [];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    if (isSame(ours[at], theirs[at])) continue;
    const accepted = isLost(ours.slice(0, at + 1), html) ? ACCEPTED.lost : undefined;
    const offset = ours[at]?.start ?? html.length;
    const difference = { accepted, offset, ours: show(ours[at], html), theirs: show(theirs[at], html) };
    if (accepted === undefined) return [difference];
    found.push(difference);
    break;
  }
  for (const accepted of met) found.push({ accepted, offset: 0, ours: '', theirs: '' });
  return found;
}
