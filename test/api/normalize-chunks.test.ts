/** `normalizeChunks()`: its sources, and what becomes of them when something goes wrong. */
import { Readable } from 'node:stream';
import { normalize, normalizeChunks } from 'tutas';
import { describe, expect, test } from 'vitest';
import { krmm } from '../support/fixtures.ts';
import { expectNoUnhandledRejection } from '../support/unhandled.ts';
import { sized } from '../support/ways.ts';

const page = krmm.raw;
const want = normalize(page);
const long = page.repeat(40);

expectNoUnhandledRejection();

describe('normalizeChunks', () => {
  test('reads arrays, generators, Node and web streams', async () => {
    const pieces = sized(page, 64);
    const sources = [
      pieces,
      pieces.values(),
      (function* () {
        yield* pieces;
      })(),
      (async function* () {
        yield* pieces;
      })(),
      Readable.from(pieces),
      Readable.from([Buffer.from(page)]),
      new Response(page).body as ReadableStream<Uint8Array>,
      // A stream without an async iterator, as older browsers have it.
      { getReader: () => (new Response(page).body as ReadableStream<Uint8Array>).getReader() },
    ];
    for (const source of sources) {
      let out = '';
      for await (const piece of normalizeChunks(source)) {
        expect(piece).not.toBe('');
        out += piece;
      }
      expect(out).toBe(want);
    }
  });

  test.each([
    ['a Buffer', (size: number) => Buffer.alloc(size)],
    ['a Uint8Array', (size: number) => new Uint8Array(size)],
  ])('%s may be filled anew for every chunk', async (_, make) => {
    const bytes = Buffer.from('<!doctype html><meta charset=windows-1251><p>\xe1\xe0</p><p>\xe9</p>', 'latin1');
    const source = function* (): Generator<Uint8Array> {
      const chunk = make(16);
      for (let at = 0; at < bytes.length; at += chunk.length) {
        chunk.set(bytes.subarray(at, at + chunk.length));
        yield chunk.subarray(0, bytes.length - at);
      }
    };
    let out = '';
    for await (const piece of normalizeChunks(source())) out += piece;
    expect(out).toBe('<!doctype html><meta charset=windows-1251><p>ба</p><p>й</p>');
  });

  test.each([
    [new Response('a'), 'a Response; give its body'],
    [Promise.resolve(['a']), 'a Promise; await it'],
    [new Blob(['a']), 'a Blob; give its stream()'],
    [new Uint8Array(1), 'a Uint8Array; give an array of Uint8Arrays'],
    ['<p>', "'<p>'; normalize() takes a string, or give an array of it"],
    [{}, 'an object'],
    [null, 'null'],
  ])('says what to give in place of %o', (source, got) => {
    const takes = 'an iterable or async iterable of strings or Uint8Arrays, or a ReadableStream';
    expect(() => normalizeChunks(source as never)).toThrow(new TypeError(`source takes ${takes}, got ${got}`));
  });

  test('takes a chunk only when output is asked for', async () => {
    let asked = 0;
    const source = function* (): Generator<string> {
      for (let index = 0; index < 100; index += 1) {
        asked += 1;
        yield '<h1>Тақырып</h1>';
      }
    };
    const chunks = normalizeChunks(source());
    expect(asked).toBe(0);
    await chunks.next();
    expect(asked).toBe(1);
    await chunks.next();
    expect(asked).toBe(2);
    await chunks.return();
    expect(asked).toBe(2);
  });

  test('releases its source when the reader stops early, and when a chunk is wrong', async () => {
    const stream = Readable.from(sized(long, 512));
    for await (const piece of normalizeChunks(stream)) {
      expect(piece).not.toBe('');
      break;
    }
    expect(stream.destroyed).toBe(true);

    let closed = 0;
    const source = async function* (): AsyncGenerator<unknown> {
      try {
        yield '<h1>a</h1>';
        yield 5;
      } finally {
        closed += 1;
      }
    };
    await expect(
      (async () => {
        for await (const piece of normalizeChunks(source() as never)) expect(piece).not.toBe('');
      })(),
    ).rejects.toThrow(/chunk takes/u);
    expect(closed).toBe(1);

    let cancelled = false;
    const endless = new ReadableStream<string>({
      pull(controller): void {
        controller.enqueue('<h1>a</h1>');
      },
      cancel(): void {
        cancelled = true;
      },
    });
    const old = { getReader: () => endless.getReader() };
    for await (const piece of normalizeChunks(old)) {
      expect(piece).not.toBe('');
      break;
    }
    expect(cancelled).toBe(true);
    expect(endless.locked).toBe(false);
  });

  test('passes on the error of its source, after what was decided before it', async () => {
    const source = async function* (): AsyncGenerator<string> {
      yield '<h1>a</h1>';
      throw new Error('the line is dead');
    };
    const out: string[] = [];
    await expect(
      (async () => {
        for await (const piece of normalizeChunks(source())) out.push(piece);
      })(),
    ).rejects.toThrow('the line is dead');
    expect(out).toEqual(['<h1>a</h1>']);
  });

  test('refuses at once what is no source', () => {
    for (const source of ['<p>a</p>', 5, null, undefined, {}, new Uint8Array(3)]) {
      expect(() => normalizeChunks(source as never)).toThrow(/source takes an iterable/u);
    }
    expect(() => normalizeChunks([], { carriers: 'p' } as never)).toThrow(TypeError);
  });
});
