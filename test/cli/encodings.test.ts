/** The command on files in any encoding: what it reads, what it writes, what it refuses. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { normalize, toText } from 'tutas';
import { describe, expect, test } from 'vitest';
import { openCodec } from '../../src/cli/open-codec.ts';
import { brokenPage, ENCODINGS, encode, healthyPage, titleOf } from '../support/encodings.ts';
import { outcome, run, start } from './command.ts';
import { makeFolder, TORN, WHOLE } from './files.ts';

const folder = makeFolder();
const rows = ENCODINGS.map((encoding) => [titleOf(encoding), encoding] as const);

describe.concurrent.each(rows)('%s', (title, encoding) => {
  const name = title.replaceAll(' ', '-');
  const note = encoding.label === 'utf-8' ? '' : `read as ${encoding.label}`;

  test('a healthy file is byte for byte the same, also cut in chunks', async () => {
    const bytes = encode(healthyPage(encoding), encoding);
    const result = await run([folder.write(`${name}-healthy.html`, bytes)]);
    expect(result.bytes.equals(bytes)).toBe(true);
    expect(result).toMatchObject({ code: 0, err: expect.stringContaining(note) });
    const child = start([]);
    for (let at = 0; at < bytes.length; at += 999) child.stdin?.write(bytes.subarray(at, at + 999));
    child.stdin?.end();
    expect((await outcome(child)).bytes.equals(bytes)).toBe(true);
  });

  test('a broken file is repaired in its encoding', async () => {
    const page = brokenPage(encoding);
    const file = folder.write(`${name}-broken.html`, encode(page, encoding));
    const result = await run([file, '-o', file]);
    expect(result.code).toBe(0);
    expect(readFileSync(file).equals(encode(normalize(page), encoding))).toBe(true);
  });

  test('--to utf-8 converts it, and declares it', async () => {
    const page = brokenPage(encoding);
    const result = await run(['--to', 'utf-8', '-'], encode(page, encoding));
    expect(result.out).toBe(normalize(page).replace(/charset="[^"]*"/u, 'charset="utf-8"'));
  });

  test('--text --to utf-8', async () => {
    const page = brokenPage(encoding);
    const result = await run(['--text', '--to', 'utf-8'], encode(page, encoding));
    expect(result.out).toBe(`${toText(page)}\n`);
  });
});

describe.concurrent('options', () => {
  test('--encoding, where nothing is declared or it is wrong', async () => {
    const bytes = iconv.encode('<meta charset="utf-8"><p>Привет, мир</p>', 'win1251');
    const result = await run(['--encoding', 'cp1251'], bytes);
    expect(result.bytes.equals(bytes)).toBe(true);
    expect(result).toMatchObject({ code: 0, err: 'tutas: standard input: read as windows-1251 (--encoding)\n' });
    expect((await run(['--encoding', 'cp1251', '--to', 'utf-8'], bytes)).out).toBe(
      '<meta charset="utf-8"><p>Привет, мир</p>',
    );
  });

  test('what an encoding lacks is a reference in HTML, and an error in text', async () => {
    expect((await run(['--to', 'koi8-r'], '<p>ба</p><p>й</p><p>қауға🙂</p>')).bytes).toEqual(
      iconv.encode('<p>бай&#1179;ау&#1171;а&#128578;</p>', 'koi8-r'),
    );
    const text = await run(['--text', '--to', 'koi8-r'], TORN);
    expect(text).toMatchObject({ code: 2, err: expect.stringContaining("koi8-r has no 'қ' (U+049B); --to utf-8") });
    // A reference in the source stays one; its character is what text cannot have.
    const page = iconv.encode('<meta charset="koi8-r"><p>&#1179;</p>', 'koi8-r');
    expect((await run([], page)).bytes).toEqual(page);
    expect((await run(['--text'], page)).code).toBe(2);
  });

  test('bytes that are no character stay what they are', async () => {
    const bytes = Buffer.concat([Buffer.from(`${TORN}<h1>a`), Buffer.of(0xff, 0xd0), Buffer.from('</h1>')]);
    const want = Buffer.concat([Buffer.from(`${WHOLE}<h1>a`), Buffer.of(0xff, 0xd0), Buffer.from('</h1>')]);
    const told =
      'tutas: standard input: 2 bytes are no UTF-8 and stay as they are; --encoding says what the file is in';
    expect(await run([], bytes)).toMatchObject({ code: 0, err: expect.stringContaining(told), bytes: want });
    const text = await run(['--text'], bytes);
    expect(text.bytes).toEqual(Buffer.concat([Buffer.from('байқауға\n\na'), Buffer.of(0xff, 0xd0), Buffer.from('\n')]));
  });

  test('U+FFFD is never made in silence', async () => {
    const bytes = Buffer.concat([Buffer.from('<p>a'), Buffer.of(0xff), Buffer.from('</p>')]);
    const failed = await run(['--on-invalid', 'fail'], bytes);
    expect(failed).toMatchObject({ code: 2, err: expect.stringContaining('standard input: not valid utf-8; ') });
    const replaced = await run(['--on-invalid', 'replace'], bytes);
    expect(replaced).toMatchObject({ code: 1, out: '<p>a\uFFFD</p>' });
    expect(replaced.err).toBe('tutas: 1 byte that is no character was replaced by U+FFFD\n');
  });

  test('bytes that are no character fail where they cannot be kept', async () => {
    const bytes = Buffer.concat([Buffer.from('<p>a'), Buffer.of(0xff), Buffer.from('</p>')]);
    expect((await run(['--to', 'utf-16le'], bytes)).code).toBe(2);
    expect((await run(['--explain'], bytes)).code).toBe(2);
  });

  test('--check tells of them, and fails with --on-invalid fail', async () => {
    const bytes = Buffer.concat([Buffer.from('<p>a'), Buffer.of(0xff), Buffer.from('</p>')]);
    const file = folder.write('invalid.html', bytes);
    const told = `tutas: ${file}: 1 byte is no UTF-8 and stays as it is; --encoding says`;
    expect(await run(['--check', file])).toMatchObject({ code: 0, out: '', err: expect.stringContaining(told) });
    const failed = { code: 2, out: '', err: expect.stringContaining(`${file}: not valid utf-8; `) };
    expect(await run(['--check', '--on-invalid', 'fail', file])).toMatchObject(failed);
    expect(await run(['--check', '--on-invalid', 'fail', folder.write('valid.html', '<p>ә</p>')])).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test('--write writes U+FFFD when it says so, and sets declarations right in healthy files', async () => {
    const invalid = folder.write('in-place.html', Buffer.from('<p>a\xff</p>', 'latin1'));
    expect(await run(['--write', '--on-invalid', 'replace', invalid])).toMatchObject({
      code: 1,
      err: 'tutas: 1 byte that is no character was replaced by U+FFFD\n',
    });
    expect(readFileSync(invalid, 'utf8')).toBe('<p>a\uFFFD</p>');
    const declared = folder.write('declared.html', '\uFEFF<meta charset=windows-1251><p>ә</p>');
    expect((await run(['--write', '--to', 'utf-8', declared])).code).toBe(0);
    expect(readFileSync(declared, 'utf8')).toBe('\uFEFF<meta charset=utf-8><p>ә</p>');
  });

  test('several inputs have one byte order mark', async () => {
    const one = folder.write('marked-1.html', '\uFEFF<p>a</p>');
    const other = folder.write('marked-2.html', '\uFEFF<p>b</p>');
    expect((await run(['--to', 'utf-16le', one, other])).bytes).toEqual(
      iconv.encode('<p>a</p><p>b</p>', 'utf-16le', { addBOM: true }),
    );
  });

  test('U+FFFD that the input holds is a character like any other', async () => {
    expect(await run(['--on-invalid', 'fail'], '<p>\uFFFD</p>')).toMatchObject({ code: 0, out: '<p>\uFFFD</p>' });
  });

  test('says once what it took', async () => {
    const one = folder.write('one.html', iconv.encode('<meta charset=koi8-r><p>Да</p>', 'koi8-r'));
    expect((await run([one, one, one])).err).toBe(`tutas: ${one}: read as koi8-r (<meta>)\n`);
  });

  test('one output has one encoding', async () => {
    const one = folder.write('koi.html', iconv.encode('<meta charset=koi8-r><p>Да</p>', 'koi8-r'));
    const other = folder.write('utf.html', '<p>Да</p>');
    expect(await run([one, other])).toMatchObject({
      code: 2,
      err: expect.stringContaining('one output cannot be both'),
    });
    expect((await run(['--to', 'utf-8', one, other])).out).toBe('<meta charset=utf-8><p>Да</p><p>Да</p>');
  });

  test('--plain keeps the encoding', async () => {
    const text = 'шығармашылық 90% -ға\n';
    expect((await run(['--plain', '--encoding', 'kz-1048'], iconv.encode(text, 'rk1048'))).bytes).toEqual(
      iconv.encode('шығармашылық 90%-ға\n', 'rk1048'),
    );
  });

  test('refuses labels that name nothing, and options that have no meaning', async () => {
    expect(await run(['--encoding', 'nonsense'])).toMatchObject({
      code: 2,
      err: expect.stringContaining("'nonsense'"),
    });
    expect(await run(['--ndjson', '-f', 'a', '--to', 'koi8-r'])).toMatchObject({ code: 2 });
    expect(await run(['--check', '--to', 'koi8-r'])).toMatchObject({ code: 2 });
  });
});

describe.concurrent('what a file is', () => {
  test('gzip by its first bytes', async () => {
    expect((await run([], gzipSync(TORN))).out).toBe(WHOLE);
    expect((await run([folder.write('zipped.html', gzipSync(TORN))])).out).toBe(WHOLE);
    expect((await run([folder.write('plain.html.gz', TORN)])).out).toBe(WHOLE);
    // In its place, a file stays what it is.
    const plain = folder.write('in-place.html.gz', TORN);
    expect((await run(['--write', plain])).code).toBe(0);
    expect(readFileSync(plain, 'utf8')).toBe(WHOLE);
    const ndjson = gzipSync(`${JSON.stringify({ a: TORN })}\n`);
    expect(JSON.parse((await run(['--ndjson', '-f', 'a'], ndjson)).out)).toEqual({ a: WHOLE });
  });

  test.each([
    ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
    ['a PDF document', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1')],
    ['a ZIP archive, or a document that is one', Buffer.from('PK\x03\x04\x14\0', 'latin1')],
    ['a binary file', Buffer.from('<p>\0\x01\0\0\x02</p>', 'latin1')],
    ['a binary file, not HTML', Buffer.from('a\0b', 'latin1')],
    ['a binary file, not HTML or text', Buffer.from('ab\0c', 'latin1')],
    ['UTF-16 without a byte order mark, as it seems: --encoding utf-16le', Buffer.from('<p>Сәлем</p>', 'utf16le')],
  ])('%s is refused in one line', async (what, bytes) => {
    const { code, out, err } = await run([folder.write(`${what.slice(0, 12)}.bin`, bytes)]);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toContain(what);
  });

  test('--encoding reads it all the same', async () => {
    const bytes = Buffer.from('<p>Сәлем</p>', 'utf16le');
    expect((await run(['--encoding', 'utf-16le'], bytes)).bytes).toEqual(bytes);
    expect((await run(['--encoding', 'utf-8'], '<p>\0</p>')).out).toBe('<p>\0</p>');
  });
});

describe('there and back', () => {
  const names = ['utf-8', 'utf-16le', 'utf-16be', 'kz-1048', 'windows-1253', 'gb18030', 'shift_jis'];
  test.each(names)('any bytes, in any pieces: %s', async (name) => {
    // Every pair of bytes, and what is left over at the end.
    const bytes = Buffer.alloc(0x2_0001, 0xd8);
    for (let pair = 0; pair < 0x1_0000; pair += 1) bytes.writeUInt16BE(pair, pair * 2);
    for (const size of name.startsWith('utf') ? [1, 997, bytes.length] : [bytes.length]) {
      const codec = await openCodec(name, 'bytes');
      let text = '';
      for (let at = 0; at < bytes.length; at += size) text += codec.decode(bytes.subarray(at, at + size), false);
      text += codec.decode(new Uint8Array(), true);
      expect(Buffer.compare(Buffer.from(codec.encode(text)), bytes), `${size}`).toBe(0);
    }
  });
});
