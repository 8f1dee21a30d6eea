/** Encodings with several bytes to a character in the Node stream: read as the command and browsers read them. */
import { Readable } from 'node:stream';
import { normalize } from 'tutas';
import { NormalizeTransform } from 'tutas/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../cli/files.ts';
import { repairBytes } from '../cli/in-process.ts';
import { bytesOf } from '../support/bytes.ts';
import { node, sized } from '../support/ways.ts';

const folder = makeFolder();

const page = (label: string, body: string): Buffer => bytesOf(`<meta charset=${label}><p>${body}</p>`);

/** What the platform reads otherwise, and what is no character. */
const ROWS: ReadonlyArray<readonly [label: string, body: string, text: string]> = [
  ['euc-kr', '[8c63] [b9e6b0a2c7cf] [8141]', '똠 방각하 갂'],
  ['euc-kr', '[c8fe] [ff]a [b0] ', '힝 \uFFFDa \uFFFD '],
  ['big5', '[c6e7] [8862] [fae0]', 'ぁ Ê̄ 㽙'],
  ['shift_jis', '[879a] [f040] [fd]', '∵ \uE000 \uFFFD'],
  ['gbk', '[80] [a2e3] [c4e3bac3]', '€ € 你好'],
  ['gb18030', '[8431a437] [81308130] [813081]', '\uFFFD \x80 \uFFFD0\uFFFD'],
  ['euc-jp', '[8fb0a1] [b0a1] [8ea1] [8f]', '丂 亜 ｡ \uFFFD'],
  ['iso-2022-jp', '^$B$3$s^(B ^(J\\^(B ^(I1^(B', 'こん ¥ ｱ'],
];

describe.each(ROWS)('%s %s', (label, body, text) => {
  const bytes = page(label, body);
  const want = `<meta charset=${label}><p>${text}</p>`;

  test('is what the command reads', async () => {
    const { bytes: written } = await repairBytes(folder, bytes, { to: 'utf-8', onInvalid: 'replace' });
    expect(await node([bytes])).toBe(written.toString().replace('charset=utf-8', `charset=${label}`));
  });

  test('wherever it is cut, declared or stated', async () => {
    expect(await node([bytes])).toBe(want);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(await node([bytes.subarray(0, cut), bytes.subarray(cut)]), `cut at ${cut}`).toBe(want);
    }
    const undeclared = bytesOf(`<p>${body}</p>`);
    for (const size of [1, 2, 5]) {
      expect(await node(sized(undeclared, size), { encoding: label } as object)).toBe(`<p>${text}</p>`);
    }
  });

  test('fails where it shall and has bytes that are no character', async () => {
    const strict = node(sized(bytes, 3), { onInvalid: 'fail' } as object);
    // GB18030 alone has U+FFFD itself.
    if (!text.includes('\uFFFD')) expect(await strict).toBe(want);
    else
      await expect(strict).rejects.toThrow(
        new TypeError(`the input is not valid ${label}: it has bytes that are no character`),
      );
  });
});

test('every pair of bytes is what the command reads', { timeout: 60_000 }, async () => {
  for (const label of ['big5', 'shift_jis', 'gbk', 'euc-jp', 'euc-kr', 'gb18030']) {
    const pairs = Array.from({ length: 0x80 * 256 }, (_, at) => [0x80 + (at >> 8), at & 255, 0x0a]).flat();
    const bytes = Buffer.concat([bytesOf(`<meta charset=${label}><pre>`), Buffer.from(pairs), bytesOf('</pre>')]);
    const { bytes: written } = await repairBytes(folder, bytes, { from: label, to: 'utf-8', onInvalid: 'replace' });
    expect(await node(sized(bytes, 4099)), label).toBe(written.toString().replace('charset=utf-8', `charset=${label}`));
  }
});

describe('before the tables are there', () => {
  afterEach(() => {
    vi.doUnmock('@exodus/bytes/multi-byte.js');
    vi.resetModules();
  });

  /** The stream of a process that has not met such a page. */
  const fresh = async (): Promise<typeof NormalizeTransform> => {
    vi.resetModules();
    return (await import('../../src/api/node-stream.ts')).NormalizeTransform;
  };
  const torn = page('euc-kr', '[b9e6]</p><p>[b0a2]</p><p>[c7cf]');
  const want = normalize('<meta charset=euc-kr><p>방</p><p>각</p><p>하</p>');

  test.each([
    ['in one piece', [torn]],
    ['in pieces', sized(torn, 7)],
    ['too short for a declaration to settle before the end', [torn.subarray(0, 5), torn.subarray(5)]],
    ['with a string behind it', [torn.subarray(0, -4), '</p>']],
    ['declared nowhere until the end', [Buffer.from('<?xml encoding="euc-kr"?>'), torn.subarray(21)]],
  ])('a stream waits for them, and keeps its order: %s', async (name, pieces) => {
    const Transform = await fresh();
    const stream = Readable.from(pieces, { objectMode: true }).pipe(new Transform());
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const begins = name.startsWith('declared') ? '<?xml encoding="euc-kr"?>' : '<meta charset=euc-kr>';
    expect(Buffer.concat(parts).toString()).toBe(want.replace('<meta charset=euc-kr>', begins));
  });

  test('a stream of another encoding never loads them', async () => {
    vi.doMock('@exodus/bytes/multi-byte.js', () => {
      throw new Error('no tables');
    });
    const Transform = await fresh();
    const read = async (bytes: Buffer): Promise<string> => {
      let out = '';
      for await (const part of Readable.from([bytes]).pipe(new Transform().setEncoding('utf8'))) out += part;
      return out;
    };
    expect(await read(page('windows-1251', '[df]'))).toBe('<meta charset=windows-1251><p>Я</p>');
    const stream = new Transform();
    stream.end(torn);
    await expect(stream.toArray()).rejects.toThrow();
  });
});

test('strings between bytes keep their place', async () => {
  const euc = { encoding: 'euc-kr' } as object;
  expect(await node(['<p>1 ', bytesOf('[b9e6]'), ' 2 ', bytesOf('[b0]'), ' 3'], euc)).toBe('<p>1 방 2 \uFFFD 3');
});

test('a stream that is destroyed while the tables are loaded just ends', async () => {
  const stream = new NormalizeTransform();
  stream.write(page('euc-kr', '[b9e6]'));
  stream.destroy();
  await new Promise((resolve) => stream.once('close', resolve));
  expect(stream.destroyed).toBe(true);
});
