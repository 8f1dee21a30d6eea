/** What must survive a repair, read from HTML by other means than the library's. */
import { Tokenizer } from 'htmlparser2';
import { SILENT } from './silent.ts';

/** The contents of HTML that no repair may lose. */
export interface Contents {
  /** All text, character references decoded, whitespace left out. */
  readonly text: string;
  /** The same without what is never shown: scripts, styles, titles. */
  readonly shown: string;
  /** Start tags of what is no carrier and no forced break, as the source has them. */
  readonly tags: readonly string[];
  /** Comments, declarations and the like, as the source has them. */
  readonly still: readonly string[];
}

const CARRIERS = new Set(['p', 'div', 'li', 'br']);
const NEVER_SHOWN = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'title']);

/** Reads the contents of `html`. */
export function contentsOf(html: string): Contents {
  let text = '';
  let shown = '';
  let name = '';
  let nameStart = 0;
  let hidden = '';
  const tags: string[] = [];
  const still: string[] = [];
  const add = (found: string): void => {
    text += found;
    if (hidden === '') shown += found;
  };
  const tagEnd = (end: number): void => {
    if (!CARRIERS.has(name)) tags.push(html.slice(nameStart - 1, end + 1));
    if (NEVER_SHOWN.has(name)) hidden = name;
  };
  const opaque = (start: number, end: number): void => {
    still.push(html.slice(start, end));
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      ...SILENT,
      oncdata: opaque,
      oncomment: opaque,
      ondeclaration: opaque,
      onprocessinginstruction: opaque,
      ontext: (start, end) => add(html.slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onopentagname: (start, end) => {
        nameStart = start;
        name = html.slice(start, end).toLowerCase();
      },
      onopentagend: tagEnd,
      onselfclosingtag: tagEnd,
      onclosetag: (start, end) => {
        if (html.slice(start, end).toLowerCase() === hidden) hidden = '';
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { text: text.replaceAll(/\s/gu, ''), shown: shown.replaceAll(/\s/gu, ''), tags, still };
}
