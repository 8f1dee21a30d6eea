/** The parts of the command that can be tested without starting it. */
import fc from 'fast-check';
import { explain } from 'tutas';
import { describe, expect, test } from 'vitest';
import { batchesOf } from '../../src/cli/batches.ts';
import { batchRepairer } from '../../src/cli/records.ts';
import { reportPage } from '../../src/cli/report-page.ts';
import { SourceWindow } from '../../src/cli/source-window.ts';
import { literalLike } from '../../src/cli/string-literal.ts';
import { fixtureText } from './files.ts';

describe('batches', () => {
  async function batches(text: string, cuts: readonly number[], least: number): Promise<string[]> {
    const bytes = Buffer.from(text);
    async function* chunks(): AsyncGenerator<Uint8Array> {
      let from = 0;
      for (const cut of [...cuts].sort((one, other) => one - other)) {
        const until = Math.min(bytes.length, cut);
        yield bytes.subarray(from, until);
        from = until;
      }
      yield bytes.subarray(from);
    }
    const found: string[] = [];
    for await (const batch of batchesOf(chunks(), least)) found.push(Buffer.from(batch).toString());
    return found;
  }

  test('are whole lines, nothing lost, for any cut', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'ә', '\n', '\r\n', ' '), { maxLength: 60 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.nat(90), { maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        async (lines, cuts, least) => {
          const found = await batches(lines, cuts, least);
          expect(found.join('')).toBe(lines);
          expect(found).not.toContain('');
          for (const batch of found.slice(0, -1)) {
            expect(batch.endsWith('\n')).toBe(true);
            expect(Buffer.byteLength(batch)).toBeGreaterThanOrEqual(least);
          }
        },
      ),
    );
  });

  test('with least 1, lines leave when they are complete', async () => {
    expect(await batches('ab\ncd\ne', [4, 5], 1)).toEqual(['ab\n', 'cd\n', 'e']);
  });
});

describe('string literals', () => {
  test('mean the same text, whatever they look like', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.constantFrom(
          '',
          '\\/',
          '\\u04d9',
          '\\u003C',
          '\\u005c',
          '\\ud800',
          '\\u0022',
          '\\u0075\\u0030',
          '\\u0062\\/\\u000A',
          '\\ud83D\\udE00',
        ),
        (text, other, habit) => {
          const before = JSON.stringify(other).replace(/"$/v, () => `${habit}"`);
          expect(JSON.parse(literalLike(before, text))).toBe(text);
        },
      ),
    );
  });

  test.each([
    ['plain', '"<p>"', '"<b>ә</b>"'],
    ['PHP', '"\\u04d9<\\/p>"', '"<b>\\u04d9<\\/b>"'],
    ['Python', '"\\u04d9</p>"', '"<b>\\u04d9</b>"'],
    ['Go', '"\\u003cp\\u003eә"', '"\\u003cb\\u003eә\\u003c/b\\u003e"'],
    ['capital digits', '"\\u003Cp>"', '"\\u003Cb>ә\\u003C/b>"'],
    ['an escaped backslash before a u', '"\\\\u04d9"', '"<b>ә</b>"'],
    ['a newline', '"\\n"', '"<b>ә</b>"'],
    ['a plain letter', '"\\u0062ә"', '"<\\u0062>ә</\\u0062>"'],
    ['letters and digits that escapes are made of', '"\\u0075\\u0030\\u003c\\u0033"', '"\\u003cb>ә\\u003c/b>"'],
    ['one letter beyond ASCII', '"\\u04D9 қ \\u00a0"', '"<b>\\u04D9</b>"'],
  ])('look like those of %s', (_, before, after) => {
    expect(literalLike(before, '<b>ә</b>')).toBe(after);
  });

  test('escape what lies beyond U+FFFF as two halves', () => {
    expect(literalLike('"\\u04d9"', '😀')).toBe('"\\ud83d\\ude00"');
  });
});

describe('the source window', () => {
  test('gives text and lines after it has moved on', () => {
    const window = new SourceWindow();
    const line = `${'x'.repeat(99)}\n`;
    let length = 0;
    for (let chunk = 0; chunk < 200; chunk += 1) {
      window.append(line.repeat(100));
      length += 10_000;
      expect(window.lineAt(length - 1)).toBe(length / 100);
      expect(window.lineAt(length - 101)).toBe(length / 100 - 1);
      expect(window.slice(length - 100, length)).toBe(line);
    }
  });
});

describe('the report', () => {
  const page = fixtureText('pages/krmm/broken.html');

  test('holds both sides, letter for letter', () => {
    const html = reportPage([{ name: 'page.html', source: page, ...explain(page) }]);
    const sides = [...html.matchAll(/<pre[^>]*>([\s\S]*?)<\/pre>/gv)].map(([, side = '']) =>
      side
        .replace(/<[^>]*>/gv, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&'),
    );
    expect(sides).toEqual([page, explain(page).output]);
  });

  test('marks the words that joins made, and nothing around them', () => {
    const source = '<p>Бүгін ба</p><p>й</p><p>қауға\u00A0жаңа ме</p><p>ктеп\nашылды.</p> <p>Ия.</p>';
    const html = reportPage([
      { name: 'page.html', source, ...explain(source, { whitespace: 'trust', minProbability: 0 }) },
    ]);
    const marks = [...html.slice(html.indexOf('<pre')).matchAll(/<mark>([\s\S]*?)<\/mark>/gv)].map(([, word = '']) =>
      word.replace(/<i>.*?<\/i>|<[^>]*>/gv, ''),
    );
    expect(marks).toEqual(['байқауға', 'мектеп', 'байқауға', 'мектеп']);
  });

  test('escapes everything', () => {
    const source = '<p>ба</p><p>й"\'&amp;</p><p><script>alert(1)</script>\u0000</p><p>қауға</p>';
    const html = reportPage([{ name: '<img src=x onerror=alert(1)>', source, ...explain(source) }]);
    expect(html).not.toMatch(/<script|<img|\0/v);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('\u2400');
  });

  test('takes nothing from elsewhere', () => {
    const html = reportPage([{ name: 'page.html', source: page, ...explain(page) }]);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<link|<script|<img|https?:/v);
  });

  test('of a healthy file says so', () => {
    const source = '<p>Сау болыңыз!</p>';
    expect(reportPage([{ name: 'a', source, ...explain(source) }])).toContain('Not broken');
  });

  test('shows a part of a large file', () => {
    const source = `${'<p>Сау болыңыз!</p>\n'.repeat(20_000)}<h2>Тақырып</h2><p>ба</p><p>й</p><p>қауға</p>`;
    const html = reportPage([{ name: 'large.html', source, ...explain(source) }]);
    expect(html).toMatch(/of 400,0\d\d/v);
    expect(html.slice(html.indexOf('<pre'))).toMatch(/<mark>ба<.*?>й<.*>қауға<\/mark>/v);
    expect(html.length).toBeLessThan(1_200_000);
  });

  test('lists the least sure first, and every row leads to its place and back', () => {
    const glued = page.replaceAll(/>\s+</gv, '><');
    const explained = explain(glued);
    const html = reportPage([{ name: 'page.html', source: glued, ...explained }]);
    const rows = [...html.matchAll(/<tr id="r0-(\d+)">/gv)].map(([, index]) => Number(index));
    expect(rows).toHaveLength(explained.decisions.length);
    const confidences = rows.map((index) => explained.decisions[index]?.confidence ?? Number.NaN);
    expect(confidences).toEqual([...confidences].sort((one, other) => one - other));
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gv)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/gv)].map(([, id]) => id);
    expect(targets.length).toBe(3 * rows.length);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has nothing that only a pointer finds', () => {
    expect(reportPage([{ name: 'page.html', source: page, ...explain(page) }])).not.toContain(' title="');
  });

  test('of 100 kB stays below 1 MB, and so does that of many files', () => {
    const glued = page.replaceAll(/>\s+</gv, '><');
    for (const one of [page.repeat(12), glued.repeat(13)]) {
      expect(Buffer.byteLength(one)).toBeGreaterThan(100_000);
      const html = reportPage([{ name: 'page.html', source: one, ...explain(one) }]);
      expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
    }
    const file = { source: page, ...explain(page) };
    const many = reportPage(Array.from({ length: 600 }, (_, index) => ({ name: `news-${index}.html`, ...file })));
    expect(Buffer.byteLength(many)).toBeLessThan(1_000_000);
    expect(many).toContain('600 files, 600 changed');
    expect(many).toContain(`<td class="number">${(600 * file.decisions.length).toLocaleString('en')}</td>`);
  });

  test('of many files tells of the least sure first, and of healthy ones in the table only', () => {
    const sources = ['<p>Сау болыңыз!</p>', page, page.replaceAll(/>\s+</gv, '><')];
    const html = reportPage(sources.map((source, index) => ({ name: `file-${index}`, source, ...explain(source) })));
    const names = [...html.matchAll(/<td class="name">(.*?)<\/td>/gv)].map(([, name = '']) =>
      name.replace(/<[^>]*>/gv, ''),
    );
    expect(names).toEqual(['file-2', 'file-1', 'file-0']);
    expect([...html.matchAll(/<section /gv)]).toHaveLength(2);
  });
});

describe('records that are JSON, but cannot be repaired', () => {
  // What JavaScript says of a string that it cannot hold.
  const tooLarge = (text: string): string => (text === 'large' ? text.repeat(2 ** 30) : `[${text}]`);
  const lines = '{"body":"a"}\n{"body":"large"}\nnonsense\n{"body":"b"}\n';

  test.each([
    ['skip', '{"body":"[a]"}\n{"body":"large"}\n{"body":"[b]"}\n', 2],
    ['keep', '{"body":"[a]"}\n{"body":"large"}\nnonsense\n{"body":"[b]"}\n', 2],
    ['fail', '{"body":"[a]"}\n', 1],
  ] as const)('are reported and never left out, --on-error %s', (onError, out, failures) => {
    const repaired = batchRepairer({ fields: [['body']], onError }, tooLarge)(new Uint8Array(Buffer.from(lines)));
    expect(Buffer.from(repaired.bytes).toString()).toBe(out);
    expect(repaired.unread).toBe(1);
    expect(repaired.failures).toHaveLength(failures);
    expect(repaired.failures[0]).toEqual({
      line: 1,
      message: expect.stringMatching(/^the record is too large to be repaired \(.+\)$/v),
      opens: false,
    });
  });
});
