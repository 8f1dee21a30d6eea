import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { explain, normalizeText, toText } from 'tutas';
import { describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { fixture, fixtureText, makeFolder, TORN, WHOLE } from './files.ts';

const folder = makeFolder();
const page = fixture('pages/krmm/broken.html');
const pageHtml = fixtureText('pages/krmm/broken.html');
const expectedHtml = fixtureText('pages/krmm/expected.html');
const expectedText = fixtureText('pages/krmm/expected.txt');

describe.concurrent('repairing', () => {
  test('a file', async () => {
    expect(await run([page])).toMatchObject({ code: 0, out: expectedHtml.trimEnd(), err: '' });
  });

  test('standard input, named or not', async () => {
    const [unnamed, named] = await Promise.all([run([], pageHtml), run(['-'], pageHtml)]);
    expect(unnamed).toMatchObject({ code: 0, out: expectedHtml.trimEnd(), err: '' });
    expect(named).toEqual(unnamed);
  });

  test('--text ends with a newline', async () => {
    expect(await run(['--text', page])).toMatchObject({ code: 0, out: expectedText, err: '' });
  });

  test('--text of nothing is nothing', async () => {
    expect(await run(['--text'], '')).toMatchObject({ code: 0, out: '' });
  });

  test('several files, one after the other', async () => {
    const torn = folder.write('torn.html', TORN);
    expect((await run([torn, torn])).out).toBe(WHOLE + WHOLE);
    expect((await run(['--text', torn, torn])).out).toBe('байқауға\n\nбайқауға\n');
  });

  test('healthy HTML passes byte for byte', async () => {
    const healthy = Buffer.from('\uFEFF<!DOCTYPE html>\r\n<P>Сәлем,&nbsp;әлем!</P>\r\n\r\n<br><p>Екінші сөйлем.');
    expect((await run([], healthy)).bytes).toEqual(healthy);
  });

  test('bytes that are no UTF-8 become U+FFFD', async () => {
    expect((await run([], Uint8Array.of(0x61, 0xff, 0xd0))).out).toBe('a\uFFFD\uFFFD');
  });

  test('letters cut between reads survive', async () => {
    // Longer than one read, with letters of two bytes at odd offsets.
    const long = `<p>a${'ә'.repeat(400_000)}</p>`;
    expect((await run([folder.write('long.html', long)])).out === long).toBe(true);
  });

  test('--plain', async () => {
    const text = 'халықтың 90% -ға жуығы\n';
    const file = folder.write('plain.txt', text);
    expect(await run(['--plain', file])).toMatchObject({ code: 0, out: normalizeText(text), err: '' });
  });

  test('gzip in and out by file ending', async () => {
    const zipped = folder.write('page.html.gz', gzipSync(pageHtml));
    const target = folder.path('whole.html.gz');
    expect(await run([zipped, '-o', target])).toMatchObject({ code: 0, out: '', err: '' });
    expect(gunzipSync(readFileSync(target)).toString()).toBe(expectedHtml.trimEnd());
  });

  test('gzip of several members', async () => {
    const zipped = folder.write(
      'two.html.gz',
      Buffer.concat([gzipSync('<p>ба</p><p>й</p>'), gzipSync('<p>қауға</p>')]),
    );
    expect((await run([zipped])).out).toBe(WHOLE);
  });
});

describe.concurrent('--output', () => {
  test('may be the input', async () => {
    const file = folder.write('self.html', TORN);
    expect(await run([file, '--output', file])).toMatchObject({ code: 0, out: '', err: '' });
    expect(folder.read('self.html')).toBe(WHOLE);
  });

  test('keeps a link a link', async () => {
    folder.write('linked.html', 'old');
    symlinkSync('linked.html', folder.path('link.html'));
    await run(['-o', folder.path('link.html')], TORN);
    expect(lstatSync(folder.path('link.html')).isSymbolicLink()).toBe(true);
    expect(folder.read('linked.html')).toBe(WHOLE);
  });

  test('writes to what is no file', async () => {
    expect(await run(['-o', '/dev/null'], TORN)).toMatchObject({ code: 0, out: '', err: '' });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a failed run leaves the old file and nothing else', async () => {
    const target = folder.write('kept.html', 'old');
    const cut = folder.write('cut.html.gz', gzipSync(pageHtml).subarray(0, 900));
    expect(await run([cut, '-o', target])).toMatchObject({
      code: 2,
      err: `tutas: ${cut}: the gzip data ends too early\n`,
    });
    expect(folder.read('kept.html')).toBe('old');
    expect(readdirSync(folder.path('.')).filter((name) => name.startsWith('kept.html.'))).toEqual([]);
  });

  test('into a folder that is not there', async () => {
    const target = folder.path('no/such/out.html');
    expect(await run(['-o', target], TORN)).toMatchObject({
      code: 2,
      err: `tutas: ${target}: no such file or directory\n`,
    });
  });
});

describe.concurrent('--check', () => {
  test('is silent about healthy files', async () => {
    const healthy = folder.write('healthy.html', '<h1>Тақырып</h1><p>Сау болыңыз!</p>');
    expect(await run(['--check', healthy, fixture('pages/krmm/expected.html')])).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
  });

  test('has a line for each broken file', async () => {
    const healthy = folder.write('healthy2.html', '<p>Сау болыңыз!</p>');
    const torn = folder.write('torn2.html', `<h1>Тақырып</h1>\n\n${TORN}`);
    const { code, out } = await run(['--check', healthy, torn, page]);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/torn2\.html:3: broken: 2 boundaries, 2 of them/v),
      expect.stringMatching(/broken\.html:1: broken: 404 boundaries, 45 of them/v),
      '',
    ]);
  });

  test('names standard input', async () => {
    expect((await run(['--check'], TORN)).out).toMatch(/^standard input:1: broken/v);
  });

  test('of plain text', async () => {
    const [whole, torn] = await Promise.all([
      run(['--check', '--plain'], 'Сау болыңыз!\n'),
      run(['--check', '--plain'], 'халықтың 90% -ға жуығы\n'),
    ]);
    expect(whole).toMatchObject({ code: 0, out: '' });
    expect(torn).toMatchObject({ code: 1, out: 'standard input: broken\n' });
  });
});

describe.concurrent('--explain', () => {
  test('writes every decision as a line of JSON', async () => {
    const { code, out } = await run(['--explain', page]);
    const told = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { before: { text: string }; after: { text: string }; verdict: string });
    const { decisions } = explain(pageHtml);
    expect(code).toBe(0);
    expect(told).toHaveLength(decisions.length);
    for (const [index, decision] of decisions.entries()) {
      const { before, after } = decision;
      expect(told[index]).toEqual({
        file: page,
        line: 1,
        ...decision,
        before: { ...before, text: pageHtml.slice(before.source.start, before.source.end) },
        after: { ...after, text: pageHtml.slice(after.source.start, after.source.end) },
      });
    }
  });

  test('--text gives the offsets in the text', async () => {
    const { out } = await run(['--explain', '--text', page]);
    const last = JSON.parse(out.trimEnd().split('\n').at(-1) as string) as { after: { output: { end: number } } };
    expect(last.after.output.end).toBe(toText(pageHtml).length);
  });

  test('of a healthy file writes nothing', async () => {
    expect(await run(['--explain'], '<p>Сау болыңыз!</p>')).toMatchObject({ code: 0, out: '' });
  });
});

describe.concurrent('options of the language', () => {
  const adjacent = '<p>Бүгін ба</p><p>й</p><p>қауға бардық.</p>';

  test('--pack none asks no language', async () => {
    const glued = '<p>мем</p><p>лекет</p>';
    const [kazakh, none] = await Promise.all([run([], glued), run(['--pack', 'none'], glued)]);
    expect(kazakh.code).toBe(0);
    expect(none).toMatchObject({ code: 0, out: glued });
  });

  test('--whitespace trust', async () => {
    const { out } = await run(['--whitespace', 'trust', '--pack', 'none', '--text'], adjacent);
    expect(out).toBe('Бүгін байқауға бардық.\n');
  });

  test('--min-confidence 1 makes no join that the language alone proposes', async () => {
    const text = 'оқушы лар мектепке барды\n';
    expect((await run(['--plain', '--min-confidence', '1'], text)).out).toBe(text);
  });

  test('--min-probability says how sure a repair must be', async () => {
    const list = '<p>мек</p><p>теп</p><p>те</p>';
    const [usual, low] = await Promise.all([run([], list), run(['--min-probability', '0'], list)]);
    expect([usual.out, low.out]).toEqual([list, '<p>мектеп те</p>']);
  });

  test('--lexicon reads words, comments and a byte order mark', async () => {
    const file = folder.write('known.txt', '\uFEFFмемлекет # a word\r\n# a comment\r\n\r\nбайқау\n');
    expect(await run(['--lexicon', file, page])).toMatchObject({ code: 0, out: expectedHtml.trimEnd() });
  });
});

describe.concurrent('wrong usage', { timeout: 60_000 }, () => {
  test.each([
    [['--nope'], /unknown option '--nope'/v],
    [['--txet'], /unknown option '--txet' \(Did you mean --text\?\)/v],
    [['--pack', 'klingon'], /'klingon' is invalid\. Allowed choices are kazakh, none/v],
    [['--whitespace', 'maybe'], /Allowed choices are auto, trust, ignore/v],
    [['--min-confidence', '2'], /a number from 0 to 1/v],
    [['--min-confidence', ''], /a number from 0 to 1/v],
    [['--min-probability', '1.1'], /a number from 0 to 1/v],
    [['--jobs', '0', '--ndjson', '--field', 'a'], /a whole number from 1/v],
    [['--jobs', '1.5', '--ndjson', '--field', 'a'], /a whole number from 1/v],
    [['--jobs', '2'], /--jobs goes with --ndjson only/v],
    [['--field', 'a'], /--field goes with --ndjson only/v],
    [['--on-error', 'fail'], /--on-error goes with --ndjson only/v],
    [['--on-error', 'cry', '--ndjson', '--field', 'a'], /Allowed choices are skip, keep, fail/v],
    [['--ndjson'], /--ndjson needs a --field/v],
    [['--ndjson', '--field', 'a..b'], /--field takes keys parted by dots, got 'a\.\.b'/v],
    [['--ndjson', '--field', ''], /--field takes keys parted by dots/v],
    [['--text', '--plain'], /--text and --plain do not go together/v],
    [['--check', '--explain'], /--check and --explain do not go together/v],
    [['--report', 'r.html', '--ndjson', '--field', 'a'], /--report and --ndjson do not go together/v],
    [['--output'], /argument missing/v],
    [['-', '-'], /standard input can be read only once/v],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(args as string[]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^tutas: [^\n]+\n$/v);
    expect(err).toMatch(message as RegExp);
  });
});

describe.concurrent('files that cannot be read', () => {
  test.each([
    ['missing', () => folder.path('missing.html'), 'no such file or directory'],
    ['missing gzip', () => folder.path('missing.html.gz'), 'no such file or directory'],
    ['folder', () => folder.path('.'), 'is a directory; --write, --out-dir and --check take it'],
    [
      'damaged gzip',
      () => folder.write('fake.gz', Buffer.of(0x1f, 0x8b, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66)),
      'not gzip data, or damaged',
    ],
    ['part of a file', () => `${folder.write('file', '')}/x.html`, 'a part of the path is not a directory'],
  ])('%s', async (_, path, message) => {
    const name = path();
    expect(await run([name])).toMatchObject({ code: 2, out: '', err: `tutas: ${name}: ${message}\n` });
  });

  test('lexicon', async () => {
    const name = folder.path('no-words.txt');
    expect(await run(['--lexicon', name])).toMatchObject({
      code: 2,
      err: `tutas: ${name}: no such file or directory\n`,
    });
  });
});

describe.concurrent('help', () => {
  test('--help', async () => {
    const { code, out, err } = await run(['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const option of ['--text', '--plain', '--check', '--explain', '--report', '--ndjson', '--field', '--jobs']) {
      expect(out).toContain(option);
    }
    expect(out).toContain('Exit codes');
  });

  test('--version', async () => {
    const { version } = JSON.parse(fixtureText('../package.json')) as { version: string };
    expect(await run(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe.concurrent('--report', () => {
  test('writes the page beside the output', async () => {
    const report = folder.path('report.html');
    expect(await run([page, '--report', report])).toMatchObject({ code: 0, out: expectedHtml.trimEnd(), err: '' });
    const html = folder.read('report.html');
    expect(html).toContain('<!doctype html>');
    expect(html).toMatch(/<mark>ба<a [^>]*><\/a>й<a [^>]*><\/a>қауға<\/mark>/v);
    expect(html).not.toMatch(/<script|src=|href="[^#]|url\(/v);
  });

  test('cannot be written', async () => {
    const report = folder.path('no/report.html');
    expect(await run([page, '--report', report])).toMatchObject({
      code: 2,
      err: `tutas: ${report}: no such file or directory\n`,
    });
    expect(existsSync(report)).toBe(false);
  });
});

describe.concurrent('--lexicon', () => {
  const torn = '<p>ба</p><p>й</p><p>қау</p><p>ға</p> <p>крипто</p> <p>валюта</p> <p>ке</p><p>л</p><p>ді</p><p>.</p>';

  test('takes words to know, to join and never to make', async () => {
    const file = folder.write('words.txt', '\uFEFFбиткойн # known\r\n[join]\nкриптовалюта\n\n[never]\nбайқауға\n');
    expect((await run(['--text', '--lexicon', file], torn)).out).toContain('криптовалюта');
    expect((await run(['--text', '--lexicon', file], torn)).out).not.toContain('байқауға');
    expect((await run(['--text'], torn)).out).toContain('байқауға крипто валюта');
    const record = JSON.stringify({ a: torn });
    expect((await run(['--ndjson', '-f', 'a', '--text', '--lexicon', file], record)).out).toContain('криптовалюта');
  });

  const words = 'биткойн # known\n[join]\nкриптовалюта\n';
  const mark = '\uFEFF';

  test.each([
    ['utf-8.gz', gzipSync(words)],
    ['utf-16.txt', Buffer.from(`${mark}${words}`, 'utf16le')],
    ['utf-16be.txt', Buffer.from(`${mark}${words}`, 'utf16le').swap16()],
  ])('is read by its first bytes: %s', async (name, bytes) => {
    const file = folder.write(name, bytes);
    expect((await run(['--text', '--lexicon', file], torn)).out).toContain('криптовалюта');
  });

  test.each([
    ['windows-1251.txt', Buffer.from([0xea, 0xf0, 0xe8, 0xef, 0xf2, 0xee])],
    ['utf-16-without-mark.txt', Buffer.from(words, 'utf16le')],
    ['utf-16-odd.txt', Buffer.from(`${mark}a`, 'utf16le').subarray(0, 3)],
    ['damaged.gz', gzipSync(words).subarray(0, 20)],
  ])('is refused in one line: %s', async (name, bytes) => {
    const file = folder.write(name, bytes);
    const { code, out, err } = await run(['--lexicon', file], torn);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toContain(`tutas: ${file}: `);
  });

  test('names what is wrong in it', async () => {
    const heading = folder.write('heading.txt', 'а\n[words]\n');
    expect(await run(['--lexicon', heading])).toMatchObject({
      code: 2,
      err: expect.stringContaining("heading.txt:2: '[words]' is no section; there are [add], [join] and [never]"),
    });
    const both = folder.write('both.txt', '[join]\nа\n[never]\nа\n');
    expect(await run(['--lexicon', both])).toMatchObject({ code: 2, err: expect.stringContaining("'а' is in [join]") });
    const cased = folder.write('cased.txt', '[join]\nҚант\n[never]\nқант\n');
    expect(await run(['--lexicon', cased])).toMatchObject({
      code: 2,
      err: expect.stringContaining("'Қант' is in [join] and the same word, 'қант', in [never]"),
    });
    const spaced = folder.write('spaced.txt', 'сөз\n\n[never]\nеш қандай\n');
    for (const [index, section] of ['', '[join]\n', '[never]\n'].entries()) {
      const unseen = folder.write(`unseen-${index}.txt`, `${section}\u200B\u0301\n`);
      expect((await run(['--lexicon', unseen])).err).toContain('is no word; a line holds one');
    }
    expect(await run(['--lexicon', spaced])).toMatchObject({
      code: 2,
      err: expect.stringContaining("spaced.txt:4: 'еш қандай' is no word; a line holds one"),
    });
  });
});
