/**
 * Checks of text output and of plain text: every letter stays, no tag is shown or made, the same again.
 *
 * @module
 */
import { normalizeText } from 'tutas';
import { type Html5Token, html5Tokens } from '../html5-tokens.ts';
import { bareText } from '../inertness.ts';
import { isLost, tokensOfWhole } from '../tutas-tokens.ts';
import { type Check, differs, quote, type Subject, unlessLimited } from './subject.ts';

/** What `invisible: 'drop'` leaves out. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
/** Elements whose content is never shown. */
const NEVER_SHOWN = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'title']);
/** What browsers show of these depends on where they stand, and on the age of the browser. */
const UNSURE = /^(?:svg|math|foreign) |^(?:select|option|optgroup|template|head|html|frameset|colgroup|noscript)$/u;

function bare(text: string, { options }: Subject): string {
  const found = bareText(text);
  return options.invisible === 'drop' ? found.replaceAll(INVISIBLE, '') : found;
}

/** The text that a browser shows, as the tokens tell it; `undefined` where that is not sure. */
function shownText(tokens: readonly Html5Token[]): string | undefined {
  let shown = '';
  for (const { kind, text, inside } of tokens) {
    if (kind !== 'text' || bareText(text) === '') continue;
    const places = inside.split(', ');
    if (places.length > 1 || UNSURE.test(inside)) return undefined;
    if (!NEVER_SHOWN.has(inside)) shown += text;
  }
  return shown;
}

/** A cut end tag at the end of the input is no text to the engine, see docs/tokenizer-differences.md; in raw text it is. */
function endsInCutTag(tokens: readonly Html5Token[], html: string): boolean {
  return html.endsWith('</') && !/^(?:foreign )?(?:textarea|xmp|plaintext)(?![^,])/u.test(tokens.at(-1)?.inside ?? '');
}

/** The letters that only one of two texts has, for a kind. */
function kindOf(got: string, want: string): string {
  if (got.length > want.length) return /[<>]/u.test(got) && !/[<>]/u.test(want) ? 'markup shown' : 'more';
  return got.length < want.length ? 'less' : 'other';
}

export const TEXT_CHECKS: readonly Check[] = [
  {
    name: 'toText: all that is shown, and nothing else',
    invariant: 2,
    run(subject) {
      const { html, text } = subject;
      if (text === undefined) return undefined;
      const tokens = html5Tokens(html, 'div');
      const want = shownText(tokens);
      if (want === undefined) return undefined;
      const expected = bare(endsInCutTag(tokens, html) ? want.replace(/<\/$/u, '') : want, subject);
      const got = bare(text, subject);
      if (got === expected || want !== shownText(html5Tokens(html, 'document'))) return undefined;
      // What is shown behind markup that parsers recover from is not followed either.
      if (isLost(tokensOfWhole(html), html)) return undefined;
      return { kind: kindOf(got, expected), detail: `${quote(text)} where ${quote(want)} is shown` };
    },
  },
  {
    name: 'normalizeText: no character but whitespace comes or goes',
    invariant: 9,
    run(subject) {
      const { html, plain } = subject;
      if (plain === undefined) return undefined;
      const strip = (text: string): string => {
        const letters = text.replaceAll(/\s/gu, '');
        return subject.options.invisible === 'drop' ? letters.replaceAll(INVISIBLE, '') : letters;
      };
      if (strip(plain) === strip(html)) return undefined;
      return { kind: kindOf(strip(plain), strip(html)), detail: quote(plain) };
    },
  },
  {
    name: 'normalizeText: twice is once',
    invariant: 3,
    run({ plain, options, fitsIntoWindow }) {
      if (plain === undefined || !fitsIntoWindow) return undefined;
      return differs(
        'changes',
        unlessLimited(() => normalizeText(plain, options)),
        plain,
      );
    },
  },
  {
    name: 'normalizeText: twice is once for what toText gives',
    invariant: 3,
    run({ text, options, fitsIntoWindow }) {
      if (text === undefined || !fitsIntoWindow) return undefined;
      const once = unlessLimited(() => normalizeText(text, options));
      if (once === undefined) return undefined;
      return differs(
        'changes',
        unlessLimited(() => normalizeText(once, options)),
        once,
      );
    },
  },
];
