/**
 * What a text needs on its way to an encoding that its input need not have. It is done before the text is repaired: only
 * the input has the lines that messages name.
 *
 * @module
 */
import { SNIFFED_BYTES, sniffEncoding } from '../api/sniff-encoding.ts';
import type { Codec } from './codec.ts';
import { PageConverter } from './convert-page.ts';
import { Failure } from './failure.ts';
import type { Input } from './input.ts';
import type { Format } from './language.ts';
import { isUnicode } from './open-codec.ts';

/** Whether a text is not what its input holds. */
export interface Rewriting {
  isDone: boolean;
}

/** How a text is converted. */
export interface Conversion {
  /** The encoding that was asked for; undefined leaves byte order marks and declarations as they are. */
  readonly to: string | undefined;
  /** What encodes the output. */
  readonly target: Codec;
  readonly format: Format;
  readonly input: Input;
  readonly rewriting: Rewriting;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Converts a text. */
export async function* converted(chunks: AsyncIterable<string>, conversion: Conversion): AsyncGenerator<string> {
  const { to, target, format, input, rewriting } = conversion;
  const unmarked = to === undefined || to === 'utf-8' ? chunks : withoutMark(chunks, to, rewriting);
  if (format !== 'html' || (to === undefined && isUnicode(target.name))) {
    yield* unmarked;
    return;
  }
  const page = new PageConverter(to, isUnicode(target.name) ? undefined : target, input);
  const pieces = pagePieces(page, unmarked);
  yield* to === undefined || to.startsWith('utf-16') ? pieces : readable(pieces, to, input);
  if (page.isChanged) rewriting.isDone = true;
}

async function* pagePieces(page: PageConverter, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield page.write(chunk);
  yield page.end();
}

/**
 * Refuses a page that would not be read in the encoding it is written in: where encodings are sniffed, scripts and texts are
 * not told from tags, so a label in one of them counts if it comes first, and it is not for us to change.
 */
async function* readable(pieces: AsyncIterable<string>, to: string, { name }: Input): AsyncGenerator<string> {
  let head = '';
  let isRead = false;
  for await (const piece of pieces) {
    if (!isRead) {
      head += piece;
      isRead = head.length >= SNIFFED_BYTES;
      if (!isRead) continue;
      refuseMisleading(head, to, name);
    }
    yield head === '' ? piece : head;
    head = '';
  }
  refuseMisleading(head, to, name);
  yield head;
}

function refuseMisleading(head: string, to: string, name: string): void {
  const found = sniffEncoding(Buffer.from(head.slice(0, SNIFFED_BYTES)));
  if (found === undefined || found.encoding === to) return;
  throw new Failure(
    `${name}: browsers would read ${to} as ${found.encoding}, which a script or text names before any declaration`,
  );
}

/** UTF-16 gets its mark when it is written; in other encodings it would be a character of the page. */
async function* withoutMark(chunks: AsyncIterable<string>, to: string, rewriting: Rewriting): AsyncGenerator<string> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (chunk === '') continue;
    const isMarked = isFirst && chunk.startsWith(BYTE_ORDER_MARK);
    if (isFirst && isMarked !== to.startsWith('utf-16')) rewriting.isDone = true;
    isFirst = false;
    yield isMarked ? chunk.slice(1) : chunk;
  }
}
