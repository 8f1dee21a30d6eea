/** Bytes in any encoding, through every door that takes bytes. */
import fc from 'fast-check';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { type ByteOptions, normalize } from 'tutas';
import { describe, expect, test } from 'vitest';
import { encodingOf, openDecoder } from '../../src/api/encodings.ts';
import { sniffEncoding } from '../../src/api/sniff-encoding.ts';
import { brokenPage, ENCODINGS, encode, healthyPage, titleOf } from '../support/encodings.ts';
import { bytesOf, iterate, node, sized, type Way, web } from '../support/ways.ts';

const ways: Readonly<Record<string, Way>> = { iterate, node, web };

describe.each(Object.entries(ways))('%s', (_, way) => {
  test.each(ENCODINGS.map((encoding) => [titleOf(encoding), encoding] as const))('%s', async (_title, encoding) => {
    for (const page of [healthyPage(encoding), brokenPage(encoding)]) {
      const bytes = encode(page, encoding);
      const want = normalize(page);
      expect(await way([bytes])).toBe(want);
      for (const size of [1, 7, 1000]) expect(await way(sized(bytes, size))).toBe(want);
    }
  });

  test.each(ENCODINGS.filter(({ mark }) => !mark).map((encoding) => [titleOf(encoding), encoding] as const))(
    '%s by the option, nothing declared',
    async (_title, encoding) => {
      const page = brokenPage(encoding).replace(/<meta[^>]*>/u, '');
      const options: ByteOptions = { encoding: encoding.label };
      const want = normalize(page);
      for (const size of [1, 100]) expect(await way(sized(encode(page, encoding), size), options)).toBe(want);
    },
  );

  test('the option overrules <meta>, a byte order mark overrules both', async () => {
    const page = '<meta charset="koi8-r"><p>Байқау</p>';
    expect(await way([bytesOf(page)], { encoding: 'utf-8' } as ByteOptions)).toBe(page);
    expect(await way([bytesOf(`\uFEFF${page}`)], { encoding: 'koi8-r' } as ByteOptions)).toBe(`\uFEFF${page}`);
  });

  test('strings are no bytes: what they declare has no effect', async () => {
    const page = '<meta charset="koi8-r"><p>Байқау</p>';
    expect(await way([page])).toBe(page);
  });

  test('bytes that are no character', async () => {
    const bytes = Uint8Array.of(0x61, 0xff, 0x62, 0xd0);
    expect(await way([bytes])).toBe('a\uFFFDb\uFFFD');
    const options: ByteOptions = { onInvalid: 'fail' };
    await expect(way([bytes], options)).rejects.toThrow('the input is not valid utf-8');
    // Valid bytes that are cut are not invalid.
    expect(await way(sized(bytesOf('қ'), 1), options)).toBe('қ');
  });

  test('refuses what is no label and no choice', async () => {
    const wrong = (options: unknown) => way(['a'], options as ByteOptions);
    await expect(wrong({ encoding: 'nonsense' })).rejects.toThrow(
      /^options\.encoding takes the label .* got 'nonsense'$/u,
    );
    await expect(wrong({ encoding: 8 })).rejects.toThrow(TypeError);
    await expect(wrong({ onInvalid: 'keep' })).rejects.toThrow(
      "options.onInvalid takes 'replace' or 'fail', got 'keep'",
    );
  });
});

describe('what is sniffed does not depend on where a stream is cut', () => {
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const xml = '<?xml version="1.0" encoding="utf-16"?><p>ба</p><p>й</p><p>қауға</p>';
  const mended = '<?xml version="1.0" encoding="utf-16"?><p>байқауға</p>';
  const far = ' '.repeat(980);

  const rows: ReadonlyArray<readonly [name: string, bytes: Uint8Array, want: string, options?: ByteOptions]> = [
    ['UTF-16 with an XML declaration and no mark', utf16(xml), mended],
    ['the same, big-endian', utf16(xml).swap16(), mended],
    ['of which there is little', utf16('<?x>'), '<?x>'],
    ['of which there is too little', utf16('<?'), '<\0?\0'],
    ['of which only the beginning says so, under an option', bytesOf('<\0?\0x\0'), '<\0?\0x\0', { encoding: 'utf-8' }],
    ['UTF-16 with a mark', utf16('\uFEFF<p>қ</p>'), '\uFEFF<p>қ</p>'],
    ['the same, big-endian', utf16('\uFEFF<p>қ</p>').swap16(), '\uFEFF<p>қ</p>'],
    ['UTF-8 with a mark', bytesOf('\uFEFF<meta charset=koi8-r>қ'), '\uFEFF<meta charset=koi8-r>қ'],
    ['half a mark', Uint8Array.of(0xef, 0xbb), '\uFFFD'],
    ['<meta>', encode('<meta charset=windows-1251>Я', win), '<meta charset=windows-1251>Я'],
    ['<meta> far away', encode(`Я${far}<meta charset=cp1251>`, win), `Я${far}<meta charset=cp1251>`],
    [
      '<meta> behind an XML declaration',
      encode('<?xml encoding="koi8-r"?><meta charset=cp1251>Я', win),
      '<?xml encoding="koi8-r"?><meta charset=cp1251>Я',
    ],
    ['an XML declaration', encode('<?xml encoding="cp1251"?>Я', win), '<?xml encoding="cp1251"?>Я'],
    ['nothing declared', bytesOf('<p>қ</p>'), '<p>қ</p>'],
    ['UTF-16 without a sign of it', utf16('<p>a'), '<\0p\0>\0a\0'],
  ];

  test.each(rows.map(([name, ...row]) => [name, row] as const))('%s', async (_, [bytes, want, options]) => {
    expect(await ways.iterate?.([bytes], options)).toBe(want);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(await ways.iterate?.([bytes.subarray(0, cut), bytes.subarray(cut)], options), `cut at ${cut}`).toBe(want);
    }
    for (const way of Object.values(ways)) {
      for (const size of [1, 2, 3, 5, 6, 7, 11])
        expect(await way(sized(bytes, size), options), `by ${size}`).toBe(want);
    }
  });
});

describe('no text waits that need not', () => {
  const writes = async (pieces: readonly Uint8Array[], options?: ByteOptions): Promise<string[]> => {
    const { ChunkDecoder } = await import('../../src/api/utf8.ts');
    const decoder = new ChunkDecoder(options);
    return [...pieces.map((piece) => decoder.decode(piece)), decoder.end()];
  };
  test('ASCII comes at once, what follows waits for a declaration or the end', async () => {
    expect(await writes([bytesOf('<p>abc'), bytesOf('қ</p>'), bytesOf('<p>')])).toEqual(['<p>abc', '', '', 'қ</p><p>']);
    const declared = [bytesOf('<html>'), encode('Я', win), bytesOf('<meta charset=windows-1251>'), bytesOf('a')];
    expect(await writes(declared)).toEqual(['<html>', '', 'Я<meta charset=windows-1251>', 'a', '']);
  });
  test('nothing waits behind the 1,024th byte, or with the option', async () => {
    expect((await writes([bytesOf(`${' '.repeat(1023)}қ`), bytesOf('ү')]))[1]).toBe('ү');
    expect((await writes([bytesOf('қ'), bytesOf('ү')], { encoding: 'utf-8' })).slice(0, 2)).toEqual(['қ', 'ү']);
  });
});

const win = { label: 'windows-1251', iconv: 'win1251', mark: false, kazakh: false };

describe('what is sniffed', () => {
  test.each([
    ['<meta charset=windows-1251>', 'windows-1251'],
    ["<META CharSet = 'CP1251' />", 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', 'koi8-r'],
    ['<meta content="text/html; charset=\'koi8-r\'" http-equiv="content-type">', 'koi8-r'],
    ['<meta content="text/html; charset=koi8-r">', undefined],
    ['<meta charset="nonsense"><meta charset="koi8-r">', 'koi8-r'],
    ['<meta charset="utf-16le">', 'utf-8'],
    ['<meta charset="KZ-1048">', 'kz-1048'],
    ['<meta charset="x-user-defined">', 'windows-1252'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="ibm866">', 'ibm866'],
    ['<a title="<meta charset=koi8-r>">', undefined],
    ['<?xml version="1.0" encoding="windows-1251"?><html>', 'windows-1251'],
    ['<?xml version="1.0" encoding="windows-1251"?><meta charset="koi8-r">', 'koi8-r'],
    [' <?xml version="1.0" encoding="windows-1251"?>', undefined],
    ['<meta charset="koi8-r"', undefined],
    [`${' '.repeat(1000)}<meta charset="koi8-r">`, 'koi8-r'],
    [`${' '.repeat(1010)}<meta charset="koi8-r">`, undefined],
    ['<p>charset=koi8-r</p>', undefined],
  ])('%s', (html, encoding) => {
    expect(sniffEncoding(bytesOf(html))?.encoding).toBe(encoding);
  });

  test('the same as html-encoding-sniffer finds', () => {
    const part = fc.constantFrom(
      ...[
        '<meta',
        '<!--',
        '-->',
        '--',
        '<a',
        '</a',
        '<',
        '>',
        '/',
        ' ',
        '\n',
        '=',
        '"',
        "'",
        ';',
        'x',
        '<!',
        '<?x',
        'é',
      ],
      ...['charset', 'content', 'http-equiv', 'content-type', 'koi8-r', 'cp1251', 'utf-8', 'utf-16', 'nonsense'],
      ...['charset=', ' charset=koi8-r', ' content="a; charset=cp1251"', ' http-equiv="Content-Type"', '<meta '],
    );
    // Ended whatever is open: the package takes a tag that the bytes end in for a whole one, the standard does not.
    const declared = fc.array(part, { maxLength: 30 }).map((parts) => `${parts.join('')}-->'>">`);
    fc.assert(
      fc.property(declared, (html) => {
        const bytes = bytesOf(html);
        const want = sniffHtmlEncoding(bytes, { defaultEncoding: 'none' }).toLowerCase();
        expect(sniffEncoding(bytes)?.encoding ?? 'none').toBe(want);
      }),
      { numRuns: process.env.TUTAS_LONG === '1' ? 100_000 : 5000 },
    );
  });
});

test('KZ-1048 is what iconv has for it', () => {
  const decoder = openDecoder('kz-1048', true);
  for (let byte = 0; byte < 256; byte += 1) {
    // iconv leaves one place empty; like windows-1251 in browsers, a control character stands there.
    const want = byte === 0x98 ? '\u0098' : iconv.decode(Buffer.of(byte), 'rk1048');
    expect(decoder.decode(Uint8Array.of(byte))).toBe(want);
  }
  for (const label of ['KZ-1048', ' rk1048 ', 'STRK1048-2002', 'csKZ1048']) expect(encodingOf(label)).toBe('kz-1048');
});
