/**
 * What a text needs on its way to an encoding that its input need not have. It is done before the text is repaired: only
 * the input has the lines that messages name.
 *
 * @module
 */
import type { Codec } from './codec.ts';
import { PageConverter } from './convert-page.ts';
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
  for await (const chunk of unmarked) yield page.write(chunk);
  yield page.end();
  if (page.isChanged) rewriting.isDone = true;
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
