/** Encodings with several bytes to a character: kept byte for byte, read as browsers read them. */
import { createMultibyteDecoder } from '@exodus/bytes/multi-byte.js';
import iconv from 'iconv-lite';
import { normalize } from 'tutas';
import { describe, expect, test } from 'vitest';
import { countInvalid } from '../../src/cli/codec.ts';
import { openCodec } from '../../src/cli/open-codec.ts';
import { bytesOf } from '../support/bytes.ts';
import { makeFolder } from './files.ts';
import { repairBytes } from './in-process.ts';

const folder = makeFolder();

const page = (label: string, body: string): Buffer => bytesOf(`<meta charset="${label}"><p>${body}</p>`);
const utf8 = (body: string): string => `<meta charset="utf-8"><p>${body}</p>`;

describe.each(['big5', 'shift_jis', 'gbk', 'euc-jp', 'euc-kr', 'gb18030'])('every pair of bytes in %s', (name) => {
  // A page for each first byte, with every second byte behind it.
  const pages = Array.from({ length: 0x80 }, (_, index) =>
    Buffer.concat(Array.from({ length: 256 }, (__, trail) => Buffer.of(0x80 + index, trail, 0x0a))),
  );

  test('comes back', async () => {
    for (const bytes of pages) {
      const codec = await openCodec(name, 'bytes');
      const text = codec.decode(bytes, true);
      expect(Buffer.compare(codec.encode(text), bytes), `${bytes[0]}`).toBe(0);
    }
  });

  test('is read as the Encoding Standard says, or is no character', async () => {
    for (const bytes of pages) {
      const codec = await openCodec(name, 'nothing');
      const text = codec.decode(bytes, true);
      const standard = createMultibyteDecoder(name, true)(bytes);
      const isInvalid = standard.includes('\uFFFD');
      expect(countInvalid(codec, text) > 0, `${bytes[0]}`).toBe(isInvalid);
      // The standard has one U+FFFD for two bytes sometimes.
      expect(text.replace(/[\uDC80-\uDCFF]+/gu, '\uFFFD')).toBe(standard.replace(/\uFFFD+/gu, '\uFFFD'));
    }
  });
});

describe('characters with several spellings, or none that is written', () => {
  test.each([
    ['shift_jis', '[81e6] [879a] [81e6]', '∵ ∵ ∵'],
    ['shift_jis', '[eefc] [fafc] [ed40]', '＂ 浯 纊'],
    ['shift_jis', '[f040]', '\uE000'],
    ['euc-jp', '[8fb0a1] [b0a1]', '丂 亜'],
    ['big5', '[c6e7] [8862] [a140]', 'ぁ Ê̄ 　'],
    ['gbk', '[80] [a2e3]', '€ €'],
    ['euc-kr', '[8141] [b0a1]', '갂 가'],
    ['gb18030', '[8431a437] [81308130]', '\uFFFD \x80'],
  ])('%s %s', async (label, body, text) => {
    const bytes = page(label, body);
    expect(await repairBytes(folder, bytes)).toMatchObject({ bytes, failure: '', isRewritten: false });
    expect(await repairBytes(folder, bytes, { onInvalid: 'fail' })).toMatchObject({ bytes, failure: '' });
    expect((await repairBytes(folder, bytes, { to: 'utf-8' })).bytes.toString()).toBe(utf8(text));
  });

  test('stay around a repair', async () => {
    const broken = '<h1>[8fb0a1] [b0a1]</h1><p><p>[a7d2a7d1]</p><p>[a7db]</p><p>[a7dca7d1]</p><p>.</p></p>';
    const text = iconv.decode(page('euc-jp', broken), 'euc-jp');
    const { bytes, failure } = await repairBytes(folder, page('euc-jp', broken));
    expect(failure).toBe('');
    expect(iconv.decode(bytes, 'euc-jp')).toBe(normalize(text));
    expect(normalize(text)).not.toBe(text);
    expect(bytes.includes(bytesOf('[8fb0a1] [b0a1]</h1>'))).toBe(true);
  });

  test.each([
    ['euc-kr', '[c9a1b0a1]', 2],
    ['shift_jis', '[81]<i>', 1],
    ['gb18030', '[8130]<i>', 1],
    ['big5', 'a[a1', 1],
  ])('bytes that are no character: %s %s', async (label, body, count) => {
    const bytes = Buffer.concat([
      page(label, body.replace(/\[a1$/u, '')),
      body.endsWith('[a1') ? Buffer.of(0xa1) : Buffer.of(),
    ]);
    const many = count === 1 ? '1 byte is' : `${count} bytes are`;
    const { told, ...kept } = await repairBytes(folder, bytes);
    expect(kept).toMatchObject({ bytes, failure: '' });
    expect(told).toContain(`tutas: page.html: ${many} no ${label} and stay`);
    const failed = await repairBytes(folder, bytes, { to: 'utf-8' });
    expect(failed.failure).toContain(`page.html: not valid ${label}; `);
    expect((await repairBytes(folder, bytes, { onInvalid: 'fail' })).failure).toBe(failed.failure);
  });
});

describe('what the encoder would write as something else', () => {
  test.each([
    ['shift_jis', '¥ ‾ −', '&#165; &#8254; &#8722;'],
    ['euc-jp', '¥ ‾ −', '&#165; &#8254; &#8722;'],
    ['iso-2022-jp', '− ｱ', '&#8722; &#65393;'],
    ['gb18030', '\uE81E', '&#59422;'],
  ])('is a reference in %s: %s', async (to, before, after) => {
    const { bytes, failure } = await repairBytes(folder, `<p>${before}</p>`, { to });
    expect([failure, bytes.toString()]).toEqual(['', `<p>${after}</p>`]);
    const first = [...before][0] as string;
    for (const [text, format] of [
      [before, 'plain'],
      [`<script>${before}</script>`, 'html'],
    ] as const) {
      expect((await repairBytes(folder, text, { to }, format)).failure).toContain(`${to} has no '${first}'`);
    }
  });

  test.each(['big5', 'shift_jis', 'gbk', 'euc-jp', 'euc-kr', 'gb18030', 'iso-2022-jp'])(
    'nothing in %s',
    async (name) => {
      const codec = await openCodec(name, 'nothing');
      for (let code = 0x80; code < 0x1_0000; code += 1) {
        if (code >= 0xd800 && code < 0xe000) continue;
        const character = String.fromCharCode(code);
        let bytes: Uint8Array;
        try {
          bytes = codec.encode(character);
        } catch {
          continue;
        }
        const read = createMultibyteDecoder(name, true)(bytes);
        if (read !== character) expect(`U+${code.toString(16)}`).toBe(read);
      }
    },
  );
});

describe('iso-2022-jp', () => {
  const label = 'iso-2022-jp';

  test.each([
    ['as the encoder writes it', '^$B:#F|$O^(B x', '今日は x'],
    ['redundant escape sequences', '^$B:#^$BF|$O^(B x^(B', '今日は x'],
    ['escape sequences of 1978, back to Roman letters', '^$@:#F|$O^(J x \\ ~^(B', '今日は x ¥ ‾'],
    ['katakana of half width', '^(I1^(B x', 'ｱ x'],
    ['a page that ends in Japanese', '^$B:#F|$O', '今日は'],
  ])('%s', async (_, body, text) => {
    const bytes = page(label, body);
    expect(await repairBytes(folder, bytes)).toMatchObject({ bytes, failure: '', isRewritten: false });
    for (const onInvalid of ['replace', 'fail'] as const) {
      expect(await repairBytes(folder, bytes, { onInvalid })).toMatchObject({ bytes, failure: '' });
    }
    const isClosed = body.endsWith('^(B') || !body.endsWith('$O');
    if (isClosed) expect((await repairBytes(folder, bytes, { to: 'utf-8' })).bytes.toString()).toBe(utf8(text));
  });

  const torn = ['今日は', '学校に', '行きました', '友達と', '遊びました'].map((word) => `<p>${word}</p>`).join(' ');
  const regular = `<meta charset="${label}"><p>${torn}<p>.</p></p><h1>終</h1>`;
  const encode = async (text: string): Promise<Buffer> => Buffer.from((await openCodec(label, 'nothing')).encode(text));

  test('a repair changes nothing else', async () => {
    const { bytes, failure } = await repairBytes(folder, await encode(regular));
    expect(failure).toBe('');
    expect(normalize(regular)).not.toBe(regular);
    expect(bytes).toEqual(await encode(normalize(regular)));
  });

  test('a repair is refused where other bytes would not stay', async () => {
    const old = Buffer.from((await encode(regular)).toString('latin1').replaceAll('\x1b$B', '\x1b$@'), 'latin1');
    expect((await repairBytes(folder, old)).failure).toMatch(
      /^page.html: its iso-2022-jp has escape .+ --to utf-8 converts it$/u,
    );
    const converted = await repairBytes(folder, old, { to: 'utf-8' });
    expect(converted.bytes.toString()).toBe(normalize(regular).replace(label, 'utf-8'));
    // Text is no copy, so it is written in the usual way.
    expect((await repairBytes(folder, old, {}, 'text')).failure).toBe('');
  });

  test('bytes that are no character', async () => {
    const bytes = page(label, '^$B:#[ff]F^(B');
    const told = expect.stringContaining('2 bytes are no iso-2022-jp and stay as they are where nothing is repaired;');
    expect(await repairBytes(folder, bytes)).toMatchObject({ bytes, failure: '', told });
    const broken = Buffer.concat([await encode(regular), bytesOf('^$B:#[ff]F^(B')]);
    // What the message says helps.
    expect((await repairBytes(folder, broken)).failure).toMatch(
      /^page.html: its iso-2022-jp has bytes that are no character, .+; --on-invalid replace puts U\+FFFD in their place$/u,
    );
    for (const to of [undefined, 'utf-8']) {
      expect(await repairBytes(folder, broken, { onInvalid: 'replace', to })).toMatchObject({ failure: '' });
    }
    expect((await repairBytes(folder, bytes, { to: 'utf-8' })).failure).toContain('page.html: not valid iso-2022-jp; ');
    expect((await repairBytes(folder, bytes, { to: 'utf-8', onInvalid: 'replace' })).bytes.toString()).toContain(
      '今\uFFFD',
    );
  });

  test('is written as a whole, what it lacks as references', async () => {
    const { bytes } = await repairBytes(folder, '<p>今日は қ \u001b</p>', { to: label });
    expect(bytes).toEqual(bytesOf('<p>^$B:#F|$O^(B &#1179; &#27;</p>'));
  });
});
