/** Bytes that are no character: how many there are, what the Encoding Standard reads for them, and that they cost little. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInvalid, replaceInvalid } from '../../src/cli/codec.ts';
import { openCodec } from '../../src/cli/open-codec.ts';
import { makeFolder } from './files.ts';
import { repairBytes } from './in-process.ts';

const folder = makeFolder();

/** ISO 8859-1, so that a byte is a letter. */
const latin1 = (bytes: string): Buffer => Buffer.from(bytes, 'latin1');

async function decoded(
  name: string,
  bytes: Buffer,
  size = bytes.length,
): Promise<{ text: string; replaced: string; count: number }> {
  const codec = await openCodec(name, 'bytes');
  let [text, replaced, count] = ['', '', 0];
  for (let at = 0; at <= bytes.length; at += size) {
    const chunk = codec.decode(bytes.subarray(at, at + size), at + size > bytes.length);
    text += chunk;
    replaced += replaceInvalid(codec, chunk);
    count += countInvalid(codec, chunk);
  }
  expect(Buffer.compare(Buffer.from(codec.encode(text)), bytes)).toBe(0);
  return { text, replaced, count };
}

describe('U+FFFD as the Encoding Standard has it', () => {
  test.each([
    ['utf-8', 'a\xe0\xa0b', 'a\uFFFDb', 2],
    ['utf-8', 'a\xf0\x90\x80', 'a\uFFFD', 3],
    ['utf-8', '\xe0\xa0\xe0\xa0\xa0\xa0', '\uFFFD\u0820\uFFFD', 3],
    ['utf-8', '\xed\xa0\x80', '\uFFFD\uFFFD\uFFFD', 3],
    ['utf-8', '\xc0\xaf\xff\x80', '\uFFFD\uFFFD\uFFFD\uFFFD', 4],
    ['utf-8', '\xf4\x90\x80\x80', '\uFFFD\uFFFD\uFFFD\uFFFD', 4],
    ['utf-8', '\xf0\x9f\x99\x82', '\u{1F642}', 0],
    ['windows-1253', 'a\xd2\xffb', 'a\uFFFD\uFFFDb', 2],
    ['gbk', '\xb0\xff\xff', '\uFFFD\uFFFD', 3],
    ['gb18030', '\x810\xffa', '\uFFFD0\uFFFDa', 2],
    ['euc-jp', '\x8f\xa9\xffa', '\uFFFDa', 3],
    ['utf-16le', 'a\0\0\xd8b\0', 'a\uFFFDb', 2],
    ['utf-16le', 'a\0b', 'a\uFFFD', 1],
    ['utf-16le', 'a\0\0\xd8b', 'a\uFFFD', 3],
    ['utf-16be', '\0a\xd8\0\xd8\0b', 'a\uFFFD\uFFFD', 5],
    ['utf-16be', '\xdc\0\0a', '\uFFFDa', 2],
    ['utf-16be', '\xd8\x80\xdc\x80', '\u{30080}', 0],
  ])('%s %j', async (name, bytes, replaced, count) => {
    expect(await decoded(name, latin1(bytes))).toMatchObject({ replaced, count });
    if (name.startsWith('utf')) {
      expect(new TextDecoder(name).decode(latin1(bytes))).toBe(replaced);
      expect(await decoded(name, latin1(bytes), 1)).toMatchObject({ replaced, count });
    }
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('any bytes in %s, cut anywhere', async (name) => {
    const byte = fc.constantFrom(
      0x00,
      0x61,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xd8,
      0xdb,
      0xdc,
      0xdf,
      0xe0,
      0xe1,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
      0xff,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 24 }), fc.integer({ min: 1, max: 9 }), async (list, size) => {
        const bytes = Buffer.from(list);
        const { replaced } = await decoded(name, bytes, size);
        expect(replaced).toBe(new TextDecoder(name, { ignoreBOM: true }).decode(bytes));
      }),
      { numRuns: process.env.TUTAS_LONG === '1' ? 50_000 : 2000 },
    );
  });
});

describe('are told of in every encoding', () => {
  const mark = '\xff\xfe';

  test.each([
    ['a byte too many', `${mark}a\0b`, '1 byte is no utf-16le and stays as it is'],
    ['half a character', `${mark}\0\xd8a\0`, '2 bytes are no utf-16le and stay as they are'],
    ['both', `${mark}a\0\0\xd8b`, '3 bytes are no utf-16le and stay as they are'],
  ])('%s in UTF-16', async (_, page, message) => {
    const { bytes, told, failure } = await repairBytes(folder, latin1(page));
    expect([bytes.toString('latin1'), failure]).toEqual([page, '']);
    expect(told).toBe(`tutas: page.html: read as utf-16le (byte order mark)\ntutas: page.html: ${message}\n`);
    const replaced = await repairBytes(folder, latin1(page), { to: 'utf-8', onInvalid: 'replace' });
    expect(replaced.bytes.toString()).toBe(new TextDecoder('utf-16le', { ignoreBOM: true }).decode(latin1(page)));
  });

  test('and not where there are none', async () => {
    const { told } = await repairBytes(folder, latin1(`${mark}=\xd8\x0a\xde`));
    expect(told).toBe('tutas: page.html: read as utf-16le (byte order mark)\n');
  });

  test('the odd byte stays behind a line end that is added', async () => {
    const codec = await openCodec('utf-16le', 'spellings');
    const text = codec.decode(latin1('a\0b'), true);
    expect(Buffer.from(codec.encode(`${text}\n`)).toString('latin1')).toBe('a\0\n\0b');
  });
});

describe('one byte among many', () => {
  const line = {
    gbk: '\xd6\xd0\xbb\xaa\n',
    shift_jis: '\x82\xb1\x82\xf1\n',
    'euc-kr': '\xb9\xe6\xb0\xa2\n',
    'utf-8': '\xd2\x9b\n',
  };

  test.each(Object.entries(line))('costs next to nothing: %s', { timeout: 60_000 }, async (name, text) => {
    const page = text.repeat(100_000);
    const millisecondsFor = async (bytes: Buffer): Promise<number> => {
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round += 1) {
        const codec = await openCodec(name, 'bytes');
        const start = performance.now();
        codec.decode(bytes, true);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    const healthy = await millisecondsFor(latin1(page));
    expect(await millisecondsFor(latin1(`${page}\xff\n${page}`))).toBeLessThan(20 * healthy + 20);
  });

  test('leaves the spellings of all others alone, near and far', async () => {
    const far = '\x82\xb1\n'.repeat(3000);
    // One character in two spellings: the one that comes first is the character, whatever is decoded in one go.
    for (const [first, second] of [
      ['\x81\xe6', '\x87\x9a'],
      ['\x87\x9a', '\x81\xe6'],
    ] as const) {
      for (const between of ['\n', far, `${far}\xff\n${far}`]) {
        const { text } = await decoded('shift_jis', latin1(`${first}${between}${second}\n${first}\n\xff`));
        const letters = [...text].filter((letter) => letter !== 'こ' && letter !== '\n' && letter !== '\uDCFF');
        expect(letters).toEqual([
          '∵',
          ...Array.from(latin1(second), (byte) => String.fromCharCode(0xdd00 + byte)),
          '∵',
        ]);
      }
    }
  });
});
