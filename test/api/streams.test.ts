/** What streams do besides carrying text: back-pressure, errors, aborts, an early end. */
import { once, setMaxListeners } from 'node:events';
import * as streams from 'node:stream';
import { type Duplex, PassThrough, Readable, type Transform, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createNormalizer, LimitError, normalize, normalizeChunks } from 'tutas';
import { NormalizeTransform } from 'tutas/node';
import { NormalizeStream } from 'tutas/web';
import { describe, expect, test } from 'vitest';
import { krmm } from '../support/fixtures.ts';
import { expectNoUnhandledRejection } from '../support/unhandled.ts';
import { bytesOf, iterate, node, type Piece, push, sized, textOf, web } from '../support/ways.ts';

const page = krmm.raw;
const want = normalize(page);
const long = page.repeat(40);
const longWant = normalize(long);

expectNoUnhandledRejection();

/** A readable that counts how many pieces were asked of it. */
function counting(pieces: readonly Piece[]): { readonly stream: Readable; readonly read: () => number } {
  let at = 0;
  const stream = new Readable({
    highWaterMark: 1,
    read(): void {
      this.push(at < pieces.length ? pieces[at] : null);
      at += 1;
    },
  });
  return { stream, read: () => at };
}

async function collect(stream: AsyncIterable<unknown>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part as Uint8Array);
  return textOf(parts);
}

describe('NormalizeTransform', () => {
  test('works in pipeline(), with strings and bytes mixed', async () => {
    const parts: Uint8Array[] = [];
    const bytes = bytesOf(page);
    const pieces: Piece[] = [];
    for (let at = 0; at < bytes.length; at += 10) pieces.push(bytes.subarray(at, at + 10));
    const sink = new Writable({
      write(chunk, _encoding, done): void {
        parts.push(chunk);
        done();
      },
    });
    await pipeline(Readable.from(pieces), new NormalizeTransform(), sink);
    expect(textOf(parts)).toBe(want);
  });

  test('works with compose() and setEncoding()', async () => {
    // Node has it since version 16; the types of version 20 do not.
    const { compose } = streams as unknown as { compose(...parts: readonly Duplex[]): Duplex };
    const stream = compose(new PassThrough(), new NormalizeTransform(), new PassThrough());
    stream.setEncoding('utf8');
    const out = (async (): Promise<string> => {
      let text = '';
      for await (const part of stream) text += part;
      return text;
    })();
    for (const piece of sized(page, 100)) stream.write(piece);
    stream.end();
    expect(await out).toBe(want);
  });

  test('takes strings in other encodings as Node does', async () => {
    const transform = new NormalizeTransform();
    const out = collect(transform);
    for (const piece of sized(bytesOf(page), 33)) transform.write(Buffer.from(piece).toString('base64'), 'base64');
    transform.end();
    expect(await out).toBe(want);
  });

  test('keeps characters whole that are cut between two strings or two pieces of output', async () => {
    const html = '<p>a😀b</p>'.repeat(3);
    expect(await node(sized(html, 1))).toBe(html);
    expect(await web(sized(html, 1))).toBe(html);
    expect(await node(['😀'.slice(0, 1)])).toBe('\uFFFD');
    expect(await web(['😀'.slice(0, 1), 'x', '😀'.slice(1)])).toBe('\uFFFDx\uFFFD');
    // A letter left unfinished by bytes is not finished by a string.
    expect(await node([bytesOf('ә').subarray(0, 1), 'x'])).toBe('\uFFFDx');
    expect(await iterate([bytesOf('ә').subarray(0, 1), 'x'])).toBe('\uFFFDx');
  });

  test('keeps byte order marks, zero bytes and invalid bytes as far as UTF-8 has them', async () => {
    for (const way of [iterate, node, web]) {
      expect(await way([bytesOf('\uFEFF<p>a\u0000b</p>\uFEFF')])).toBe('\uFEFF<p>a\u0000b</p>\uFEFF');
      expect(await way([new Uint8Array([0x61, 0xff, 0x62, 0xd3])])).toBe('a\uFFFDb\uFFFD');
      expect(await way([])).toBe('');
      expect(await way(['', new Uint8Array(), ''])).toBe('');
    }
    expect(await push(['\uD800', 'a', '\uDC00'])).toBe('\uD800a\uDC00');
    expect(await iterate(['\uD800', 'a', '\uDC00'])).toBe('\uD800a\uDC00');
  });

  test('waits for a slow reader, and loses nothing', async () => {
    const pieces = sized(bytesOf(long), 512);
    const { stream, read } = counting(pieces);
    const transform = stream.pipe(new NormalizeTransform({ highWaterMark: 1024 }));
    await sleep(30);
    // Nobody reads: what is buffered is a few high-water marks, and what a run holds back.
    expect(read()).toBeLessThan(40);
    expect(transform.readableLength).toBeLessThan(16_384);
    const parts: Uint8Array[] = [];
    for await (const part of transform) {
      if (parts.length % 16 === 0) await sleep(1);
      parts.push(part as Uint8Array);
      expect(read()).toBeLessThanOrEqual(pieces.length + 1);
    }
    expect(textOf(parts)).toBe(longWant);
  });

  test('takes high-water marks for both sides', () => {
    const transform = new NormalizeTransform({ readableHighWaterMark: 10, writableHighWaterMark: 20 });
    expect([transform.readableHighWaterMark, transform.writableHighWaterMark]).toEqual([10, 20]);
    expect(new NormalizeTransform({ highWaterMark: 7 }).writableHighWaterMark).toBe(7);
    expect(new NormalizeTransform().writableHighWaterMark).toBe(new PassThrough().writableHighWaterMark);
  });

  test('passes on the error of its source, and destroys the source when the reader goes', async () => {
    const broken = Readable.from(
      (async function* () {
        yield page;
        throw new Error('the line is dead');
      })(),
    );
    const transform = new NormalizeTransform();
    await expect(pipeline(broken, transform, new PassThrough().resume())).rejects.toThrow('the line is dead');
    expect(transform.destroyed).toBe(true);

    const { stream } = counting(sized(long, 512));
    const reader = new Writable({
      write(_chunk, _encoding, done): void {
        done(new Error('the disk is full'));
      },
    });
    await expect(pipeline(stream, new NormalizeTransform(), reader)).rejects.toThrow('the disk is full');
    expect(stream.destroyed).toBe(true);
  });

  test.each(['at once', 'after the first piece', 'in the middle of a run', 'before the end is read', 'after the end'])(
    'may be destroyed %s',
    async (stage) => {
      const transform = new NormalizeTransform();
      const closed = once(transform, 'close');
      const parts: Buffer[] = [];
      transform.on('data', (part) => parts.push(part));
      const pieces = sized(page, 50);
      if (stage !== 'at once') transform.write(pieces[0]);
      if (stage !== 'at once' && stage !== 'after the first piece')
        for (const piece of pieces.slice(1, 60)) transform.write(piece);
      if (stage.includes('end')) {
        for (const piece of pieces.slice(60)) transform.write(piece);
        transform.end();
      }
      if (stage === 'after the end') await finished(transform);
      transform.destroy();
      await closed;
      // What came out is the beginning of the whole, nothing twice.
      expect(want.startsWith(textOf(parts).replace(/\uFFFD$/u, ''))).toBe(true);
      const refused = await new Promise<unknown>((done) => transform.write('x', done));
      expect(refused).toBeInstanceOf(Error);
    },
  );

  test('is destroyed by its signal', async () => {
    const controller = new AbortController();
    const transform = new NormalizeTransform({ signal: controller.signal });
    const failed = once(transform, 'error');
    transform.write(page);
    controller.abort();
    const [error] = (await failed) as [Error];
    expect(error.name).toBe('AbortError');
    expect(transform.destroyed).toBe(true);
    const late = new NormalizeTransform({ signal: AbortSignal.abort() });
    const [lateError] = (await once(late, 'error')) as [Error];
    expect(lateError.name).toBe('AbortError');
  });

  test('an exceeded limit that was set to throw fails the stream', async () => {
    const options = { limits: { fragments: 8, exceeded: 'throw' } } as const;
    const error: unknown = await node([page], options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LimitError);
    await expect(web([page], options)).rejects.toBeInstanceOf(LimitError);
    await expect(iterate([page], options)).rejects.toBeInstanceOf(LimitError);
  });

  test('an error thrown by onDecision fails the stream, not the process', async () => {
    const onDecision = (): never => {
      throw new Error('from the caller');
    };
    await expect(node([page], { onDecision })).rejects.toThrow('from the caller');
    await expect(web([page], { onDecision })).rejects.toThrow('from the caller');
    await expect(iterate([page], { onDecision })).rejects.toThrow('from the caller');
  });

  test('refuses wrong arguments', async () => {
    const wrong = (options: unknown): NormalizeTransform => new NormalizeTransform(options as never);
    expect(() => wrong({ signals: 1 })).toThrow(/options has no option 'signals'/u);
    expect(() => wrong('html')).toThrow(TypeError);
    expect(() => wrong({ output: 'pdf' })).toThrow(/options\.output takes/u);
    expect(() => wrong({ signal: 1 })).toThrow(/"?signal"?/u);
    expect(() => wrong({ highWaterMark: 'much' })).toThrow(/highWaterMark/iu);
    const transform = new NormalizeTransform();
    expect(() => transform.write(5 as never)).toThrow(TypeError);
    expect(() => transform.write({} as never)).toThrow(/"chunk"/u);
  });
});

describe('NormalizeStream', () => {
  test('is a pair for pipeThrough(), and bytes for a Response', async () => {
    const body = new Response(page).body as ReadableStream<Uint8Array<ArrayBuffer>>;
    expect(await new Response(body.pipeThrough(new NormalizeStream())).text()).toBe(want);
    const strings = body === undefined ? undefined : new Response(page).body?.pipeThrough(new NormalizeStream());
    let text = '';
    for await (const part of (strings as ReadableStream).pipeThrough(new TextDecoderStream())) text += part;
    expect(text).toBe(want);
  });

  test('asks for input only when output is asked for', async () => {
    const pieces = sized(bytesOf(long), 512);
    let asked = 0;
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller): void {
          const piece = pieces[asked];
          asked += 1;
          if (piece === undefined) controller.close();
          else controller.enqueue(piece);
        },
      },
      { highWaterMark: 0 },
    );
    const readable = source.pipeThrough(new NormalizeStream());
    await sleep(20);
    expect(asked).toBeLessThan(4);
    const reader = readable.getReader();
    const parts: Uint8Array[] = [];
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      if (parts.length % 100 === 0) await sleep(1);
    }
    expect(textOf(parts)).toBe(longWant);
  });

  test('passes on errors both ways', async () => {
    const source = new ReadableStream<string>({
      pull(controller): void {
        controller.error(new Error('the line is dead'));
      },
    });
    await expect(collect(source.pipeThrough(new NormalizeStream()))).rejects.toThrow('the line is dead');

    let cancelled: unknown;
    const endless = new ReadableStream<string>({
      pull(controller): void {
        controller.enqueue(page);
      },
      cancel(reason): void {
        cancelled = reason;
      },
    });
    const reader = endless.pipeThrough(new NormalizeStream()).getReader();
    await reader.read();
    await reader.cancel('enough');
    await sleep(0);
    expect(cancelled).toBe('enough');
  });

  test('stops at a signal', async () => {
    const controller = new AbortController();
    const { readable, writable } = new NormalizeStream();
    const source = new ReadableStream<string>({
      async pull(sink): Promise<void> {
        await sleep(1);
        sink.enqueue(page);
      },
    });
    const piped = source.pipeTo(writable, { signal: controller.signal });
    const read = collect(readable);
    await sleep(10);
    controller.abort(new Error('too slow'));
    await expect(piped).rejects.toThrow('too slow');
    await expect(read).rejects.toThrow('too slow');
  });

  test('refuses wrong arguments and wrong chunks', async () => {
    expect(() => new NormalizeStream({ highWaterMark: 1 } as never)).toThrow(/has no option 'highWaterMark'/u);
    for (const chunk of [5, null, undefined, {}, new ArrayBuffer(2), new Uint16Array(2)]) {
      await expect(web([chunk as never])).rejects.toThrow(/chunk takes a string or a Uint8Array, got /u);
      await expect(iterate([chunk as never])).rejects.toThrow(TypeError);
    }
  });
});

/** Collects garbage and tells how much memory is in use. */
async function used(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round += 1) {
    await sleep(10);
    collectGarbage();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Opens streams of every kind, feeds them, and stops them half-way. */
async function abortMany(count: number): Promise<void> {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const open = new Set<Transform>();
  for (let index = 0; index < count; index += 1) {
    const start = page.slice(0, 100 + (index % 1000) * 2);
    const transform = new NormalizeTransform({ signal: controller.signal });
    transform.on('error', () => {});
    transform.on('close', () => open.delete(transform));
    open.add(transform);
    transform.write(start);
    transform.resume();
    const writer = new NormalizeStream().writable.getWriter();
    void writer.write(start).catch(() => {});
    void writer.closed.catch(() => {});
    void writer.abort('enough').catch(() => {});
    const chunks = normalizeChunks([start, '<h1>', page]);
    await chunks.next();
    await chunks.return();
  }
  expect(open.size).toBe(count);
  controller.abort();
  await sleep(30);
  expect(open.size).toBe(0);
}

describe('a thousand aborted streams', () => {
  test('leave no open streams and no memory behind', async () => {
    await abortMany(100);
    const before = await used();
    await abortMany(1000);
    const after = await used();
    // One stream that stays would hold about 100 kB.
    expect(after - before).toBeLessThan(4_000_000);
  });

  test('do not disturb one another', async () => {
    const normalizers = Array.from({ length: 20 }, () => createNormalizer());
    let outs = normalizers.map(() => '');
    for (const piece of sized(page, 77)) outs = outs.map((out, index) => out + normalizers[index]?.write(piece));
    outs = outs.map((out, index) => out + normalizers[index]?.end());
    for (const out of outs) expect(out).toBe(want);
  });
});
