/**
 * Cuts a stream of bytes into batches of whole lines.
 *
 * @module
 */

const LINE_FEED = 0x0a;

/**
 * Batches of whole lines, each in memory of its own, so that it can be handed to another thread.
 *
 * @param chunks bytes, cut anywhere
 * @param least bytes that a batch waits for. With 1, every line leaves as soon as it is complete, so that a process which
 *   writes one record and waits for the answer gets it. A line that is longer makes a longer batch.
 */
export async function* batchesOf(
  chunks: AsyncIterable<Uint8Array>,
  least: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  // The chunks of an unfinished line are put together once, when its end has come: a long line costs no more per byte.
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const whole = chunk.lastIndexOf(LINE_FEED) + 1;
    if (whole === 0 || size + whole < least) {
      held.push(chunk);
      size += chunk.length;
      continue;
    }
    yield concat([...held, chunk.subarray(0, whole)], size + whole);
    const rest = chunk.subarray(whole);
    held = [rest];
    size = rest.length;
  }
  if (size > 0) yield concat(held, size);
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
