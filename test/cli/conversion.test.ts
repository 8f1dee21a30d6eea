/** `--to` and `--on-invalid`: what is declared, what is marked, what becomes a reference, what fails. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { makeFolder } from './files.ts';
import { repairBytes } from './in-process.ts';

const folder = makeFolder();
const MARK = '\uFEFF';

/** What a page of UTF-8 becomes, as text again. */
async function convert(page: string, to: string): Promise<string> {
  const { bytes, failure } = await repairBytes(folder, page, { to });
  expect(failure).toBe('');
  return iconv.decode(bytes, to, { stripBOM: false });
}

describe('bytes that are no character', () => {
  const bytes = Buffer.concat([Buffer.from('<p>a'), Buffer.of(0xff), Buffer.from('</p>')]);

  test('fail where an encoding is asked for, even that of the input', async () => {
    for (const to of ['utf-8', 'utf-16le', 'windows-1251']) {
      expect((await repairBytes(folder, bytes, { to })).failure).toContain('page.html: not valid utf-8; ');
    }
    expect((await repairBytes(folder, '<p>ә</p>', { to: 'utf-8' })).bytes.toString()).toBe('<p>ә</p>');
  });

  test('are told of where they stay', async () => {
    const told = 'tutas: page.html: 1 byte is no UTF-8 and stays as it is';
    const hint = '; --encoding says what the file is in, windows-1251 for instance';
    expect(await repairBytes(folder, bytes)).toMatchObject({ bytes, told: `${told}${hint}\n`, isRewritten: false });
    expect(await repairBytes(folder, bytes, { from: 'utf-8' })).toMatchObject({ bytes, told: `${told}\n` });
    const late = Buffer.concat([
      Buffer.from(`<!--${' '.repeat(1024)}--><meta charset="windows-1251"><p>`),
      iconv.encode('Привет</p>', 'win1251'),
    ]);
    expect((await repairBytes(folder, late)).told).toContain('page.html: 6 bytes are no UTF-8 and stay as they are; ');
    expect((await repairBytes(folder, '<p>Сәлем \uFFFD</p>')).told).toBe('');
  });

  test('are told of by --check as what they would become', async () => {
    const path = folder.write('checked.html', bytes);
    const told = async (...args: string[]): Promise<string> => (await run(['--check', path, ...args])).err;
    expect(await told()).toContain('1 byte is no UTF-8 and stays as it is; ');
    expect(await told('--on-invalid', 'replace')).toContain('1 byte is no UTF-8 and would be replaced by U+FFFD; ');
  });

  test('that are replaced make a healthy file another', async () => {
    const replaced = await repairBytes(folder, bytes, { onInvalid: 'replace' });
    expect(replaced).toMatchObject({
      isRewritten: true,
      told: expect.stringContaining('1 byte that is no character was'),
    });
    expect(replaced.bytes.toString()).toBe('<p>a\uFFFD</p>');
    expect((await repairBytes(folder, '<p>a</p>', { onInvalid: 'replace' })).isRewritten).toBe(false);
  });
});

describe('declarations', () => {
  const both = (one: string, other: string, third: string): string =>
    `<?xml version="1.0" encoding="${one}"?><META CONTENT='text/html; charset=${other}' http-equiv=Content-Type><meta charset=${third}><p>a</p>`;
  const late = (label: string): string => `<title>${'a'.repeat(2000)}</title><meta charset="${label}"><p>a</p>`;

  test.each([
    ['all of them', both('koi8-r', 'windows-1251', 'utf-16'), both('utf-8', 'utf-8', 'utf-8')],
    ['one that is right in other words stays', both('UTF-8', 'utf8', 'Utf-8'), both('UTF-8', 'utf8', 'Utf-8')],
    ['one that names nothing', '<meta charset="cp-1251">', '<meta charset="utf-8">'],
    ['behind byte 1,024', late('windows-1251'), late('utf-8')],
    [
      'behind a byte order mark',
      `${MARK}${both('koi8-r', 'koi8-r', 'koi8-r')}`,
      `${MARK}${both('utf-8', 'utf-8', 'utf-8')}`,
    ],
    [
      'in one tag',
      '<meta http-equiv=content-type content="a;charset=koi8-r" charset="koi8-u"/>',
      '<meta http-equiv=content-type content="a;charset=utf-8" charset="utf-8"/>',
    ],
    ['the first of two attributes', '<meta charset=koi8-r charset=koi8-u>', '<meta charset=utf-8 charset=koi8-u>'],
  ])('%s', async (_, before, after) => {
    expect(await convert(before, 'utf-8')).toBe(after);
    const { isRewritten } = await repairBytes(folder, before, { to: 'utf-8', from: 'utf-8' });
    expect(isRewritten).toBe(before !== after);
    // Without --to nothing is touched.
    expect((await repairBytes(folder, before, { from: 'utf-8' })).bytes.toString()).toBe(before);
  });

  test.each([
    ['a script', '<meta charset="utf-8"><script>"<meta charset=koi8-r>"</script>'],
    ['a comment', '<!-- <meta charset=koi8-r> --><p>a</p>'],
    ['a text', '<meta charset="utf-8"><title><meta charset=koi8-r></title><textarea><meta charset=koi8-r></textarea>'],
    ['an attribute', '<p title="<meta charset=koi8-r>">a</p>'],
    ['other elements', '<metadata charset=koi8-r></metadata><a charset=koi8-r>a</a>'],
    ['other contents', '<meta name=description content="charset=koi8-r"><meta content="a; charset=koi8-r">'],
    ['an XML declaration that is not at the beginning', '<p>a</p><?xml encoding="koi8-r"?>'],
    ['an empty label', '<meta charset=""><p>a</p>'],
  ])('nothing in %s', async (_, page) => {
    expect(await repairBytes(folder, page, { to: 'utf-8', from: 'utf-8' })).toMatchObject({
      bytes: Buffer.from(page),
      isRewritten: false,
    });
  });

  test.each([
    ['a script', '<script>"<meta charset=koi8-r>"</script><meta charset=koi8-r>'],
    ['a text', `<title><meta charset=koi8-r></title>${'<p>a</p>'.repeat(500)}`],
  ])('a label in %s that comes before any is refused', async (_, page) => {
    expect((await repairBytes(folder, page, { to: 'utf-8' })).failure).toBe(
      'page.html: browsers would read utf-8 as koi8-r, which a script or text names before any declaration',
    );
    for (const to of ['koi8-r', 'utf-16le']) expect((await repairBytes(folder, page, { to })).failure).toBe('');
  });

  test('what counts is the first 1,024 bytes of the output, in its own encoding', async () => {
    const misleading = (length: number): string =>
      `<title>${'ы'.repeat(length)}</title><script>a="<meta charset=koi8-r>"</script><p>Привет</p>`;
    const failure = (to: string): string =>
      `page.html: browsers would read ${to} as koi8-r, which a script or text names before any declaration`;
    expect((await repairBytes(folder, misleading(600), { to: 'windows-1251' })).failure).toBe(failure('windows-1251'));
    expect((await repairBytes(folder, misleading(300), { to: 'utf-8', from: 'utf-8' })).failure).toBe(failure('utf-8'));
    for (const [length, to] of [
      [1100, 'windows-1251'],
      [600, 'utf-8'],
      [600, 'koi8-r'],
    ] as const) {
      expect((await repairBytes(folder, misleading(length), { to })).failure).toBe('');
    }
    // What a repair takes away moves what stands behind it.
    const torn = ['Бала|лар', 'шы|ғармашылық', 'бай|қауға', 'қатысты|.', ''].join(' ').repeat(3);
    const page = torn.replace(/[^| ]+/gu, (piece) => `<p>${piece}</p>`).replaceAll('|', '');
    const shorter = `${page}<title>${'a'.repeat(760)}</title><script>"<meta charset=koi8-r>"</script>`;
    expect(shorter.indexOf('charset')).toBeGreaterThan(1024);
    expect((await repairBytes(folder, shorter, { to: 'kz-1048' })).failure).toContain('as koi8-r');
  });

  test('text and plain text have none', async () => {
    expect((await repairBytes(folder, '<meta charset="koi8-r">', { to: 'utf-8' }, 'plain')).bytes.toString()).toBe(
      '<meta charset="koi8-r">',
    );
  });
});

describe('byte order marks', () => {
  test.each([
    ['utf-8', `${MARK}<p>a</p>`, `${MARK}<p>a</p>`],
    ['utf-8', '<p>a</p>', '<p>a</p>'],
    ['windows-1251', `${MARK}<p>a</p>`, '<p>a</p>'],
    ['gb18030', `${MARK}<p>a</p>`, '<p>a</p>'],
    ['utf-16le', `${MARK}<p>a</p>`, `${MARK}<p>a</p>`],
    ['utf-16le', '<meta charset="utf-8"><p>a</p>', `${MARK}<meta charset="utf-16"><p>a</p>`],
    ['utf-16be', '<meta charset=utf-16><p>ә</p>', `${MARK}<meta charset=utf-16><p>ә</p>`],
  ])('--to %s of %j', async (to, before, after) => {
    expect(await convert(before, to)).toBe(after);
  });

  test.each(['utf-16le', 'utf-16be'])('%s is read again', async (to) => {
    const page = '<?xml version="1.0" encoding="utf-8"?><meta charset="utf-8"><p>Сәлем</p>';
    const { bytes } = await repairBytes(folder, page, { to });
    expect(await repairBytes(folder, bytes)).toMatchObject({ bytes, told: expect.stringContaining('byte order mark') });
    expect((await repairBytes(folder, bytes, { to })).isRewritten).toBe(false);
    expect((await repairBytes(folder, bytes, { to: 'utf-8' })).bytes.toString()).toBe(`${MARK}${page}`);
    for (const format of ['text', 'plain'] as const) {
      expect((await repairBytes(folder, 'ә', { to }, format)).bytes).toEqual(iconv.encode('ә', to, { addBOM: true }));
    }
  });
});

describe('what an encoding lacks', () => {
  test.each([
    ['text', '<p>қаз</p>', '<p>&#1179;аз</p>'],
    [
      'titles and text areas',
      '<title>қ</title><textarea>қ</textarea>',
      '<title>&#1179;</title><textarea>&#1179;</textarea>',
    ],
    ['values', `<p title="қ" lang='қ' id=қ>a</p>`, `<p title="&#1179;" lang='&#1179;' id=&#1179;>a</p>`],
    ['text behind a script', '<script>"я"</script><p>қ</p>', '<script>"я"</script><p>&#1179;</p>'],
    ['characters of two code units', '<p>🙂</p>', '<p>&#128578;</p>'],
  ])('is a reference in %s', async (_, before, after) => {
    expect(await convert(before, 'windows-1251')).toBe(after);
  });

  test.each([
    ['in <script>', '<p>a\n</p><script>\n"қ"</script>', 3],
    ['in <style>', '<style>a::before{content:"қ"}</style>', 1],
    ['in <xmp>', '<xmp>қ</xmp>', 1],
    ['in <plaintext>', '<plaintext>\nқ', 2],
    ['in a comment or declaration', '\n\n<!-- қ -->', 3],
    ['in a comment or declaration', '<!DOCTYPE қ>', 1],
    ['in the name of a tag or attribute', '<p>a</p><p қ=1>a</p>', 1],
    ['in the name of a tag or attribute', '<pқ title="қ">a</p>', 1],
  ])('%s is refused: %j', async (where, page, line) => {
    expect((await repairBytes(folder, page, { to: 'windows-1251' })).failure).toBe(
      `page.html:${line}: windows-1251 has no 'қ' (U+049B), and ${where} no character reference stands for it; --to utf-8 writes it`,
    );
    expect((await repairBytes(folder, page, { to: 'gb18030' })).failure).toBe('');
  });

  test.each([
    ['<p>a\n\u0085</p>', 2],
    ['<title>\u0085</title>', 1],
    ['<p title="\u0085">a</p>', 1],
    ['<p>қ \u0081 \u0085</p>', 1],
  ])('a control character that no reference stands for is refused: %j', async (page, line) => {
    expect((await repairBytes(folder, page, { to: 'windows-1251' })).failure).toBe(
      `page.html:${line}: windows-1251 has no '\u0085' (U+0085), and no character reference stands for it; --to utf-8 writes it`,
    );
    expect((await repairBytes(folder, page, { to: 'koi8-r' })).failure).toContain("koi8-r has no '\u0085'");
    expect((await repairBytes(folder, page, { to: 'iso-8859-5' })).failure).toBe('');
  });

  test('a control character that a reference stands for is one', async () => {
    expect(await convert('<p>\u0081\u008D\u008F\u0090\u009D</p>', 'koi8-r')).toBe(
      '<p>&#129;&#141;&#143;&#144;&#157;</p>',
    );
  });

  test('lines are counted in long pages', async () => {
    const page = `${'<p>я</p>\n'.repeat(100_000)}<script>қ</script>`;
    expect((await repairBytes(folder, page, { to: 'windows-1251' })).failure).toContain('page.html:100001: ');
  });

  test('U+FFFD for bytes that are no character is nothing else', async () => {
    const page = (body: string): Buffer => Buffer.from(`<meta charset=windows-1253>${body}`, 'latin1');
    const args = { onInvalid: 'replace' } as const;
    expect((await repairBytes(folder, page('<p>\xd2</p>'), args)).bytes).toEqual(page('<p>&#65533;</p>'));
    expect((await repairBytes(folder, page('<script>\xd2</script>'), args)).failure).toContain(
      'page.html:1: windows-1253',
    );
    expect((await repairBytes(folder, page('<script>\xd2</script>'))).failure).toBe('');
  });
});
