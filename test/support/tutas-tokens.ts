/**
 * The tokens of HTML as the first stage of the engine has them, from a whole string or from chunks.
 *
 * @module
 */
import { InsertionContext } from '../../src/html/insertion-context.ts';
import { Source } from '../../src/html/source.ts';
import { inTokens, type TokenSink } from '../../src/html/token.ts';
import { Tokenizer, tokenize } from '../../src/html/tokenizer.ts';
import type { Html5Token } from './html5-tokens.ts';

/** A token of ours, to be compared with one of the standard's. */
export type TutasToken = Pick<Html5Token, 'kind' | 'start' | 'end' | 'name'>;

/** A tag's name as the standard has it. */
function tagName(source: string): string {
  return source.replaceAll(/[A-Z]+/gu, (letters) => letters.toLowerCase()).replaceAll('\u0000', '\uFFFD');
}

class Recorder implements TokenSink {
  readonly tokens: TutasToken[] = [];
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  text(start: number, end: number): void {
    this.tokens.push({ kind: 'text', start, end, name: '' });
  }

  open(nameStart: number, nameEnd: number, start: number, end: number): void {
    this.tokens.push({ kind: 'open', start, end, name: tagName(this.#html.slice(nameStart, nameEnd)) });
  }

  close(nameStart: number, nameEnd: number, start: number, end: number): void {
    this.tokens.push({ kind: 'close', start, end, name: tagName(this.#html.slice(nameStart, nameEnd)) });
  }

  opaque(start: number, end: number): void {
    this.tokens.push({ kind: 'opaque', start, end, name: '' });
  }

  leaf(...offsets: [before: number, start: number, textStart: number, textEnd: number, end: number]): void {
    inTokens(this, ...offsets);
  }
}

/** The tokens of `html`, given whole. */
export function tokensOfWhole(html: string): TutasToken[] {
  const recorder = new Recorder(html);
  tokenize(html, recorder);
  return recorder.tokens;
}

/** The tokens of `chunks`, put together `html`. */
export function tokensOfChunks(html: string, chunks: Iterable<string>): TutasToken[] {
  const recorder = new Recorder(html);
  const source = new Source();
  const tokenizer = new Tokenizer(source, recorder);
  for (const chunk of chunks) {
    source.append(chunk);
    tokenizer.write();
  }
  tokenizer.end();
  return recorder.tokens;
}

/** Whether the engine gives up following the markup at one of these tokens: from there on it leaves everything as it is. */
export function isLost(tokens: readonly TutasToken[], html: string): boolean {
  const context = new InsertionContext();
  for (const { kind, name, start, end } of tokens) {
    if (kind === 'text' || kind === 'opaque') context.hides(html.slice(start, end));
    else if (context.needsAllTags || InsertionContext.follows(name)) {
      if (kind === 'close') context.close(name);
      else context.open(name, html.slice(start, end));
    }
    if (context.isLost) return true;
  }
  return false;
}
