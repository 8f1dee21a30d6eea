import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { records } from '../../bench/pipeline-records.ts';
import { run } from './command.ts';
import { makeFolder, TORN, WHOLE } from './files.ts';

const folder = makeFolder();
const torn = JSON.stringify(TORN);
const whole = JSON.stringify(WHOLE);

async function repair(input: string | Uint8Array, ...args: string[]): ReturnType<typeof run> {
  return run(['--ndjson', ...args], input);
}

describe.concurrent('the rest of a record', () => {
  test('stays byte for byte: keys, their order, numbers, spaces, escapes, duplicates', async () => {
    const line = (text: string): string =>
      `{ "z":1.0,"a" : 1e400 , "body":${text},"n":-0.10, "u":"\\u04d9\\/","body" :${text} ,"0":{"body":${torn}} }\n`;
    expect(await repair(line(torn), '--field', 'body')).toMatchObject({ code: 0, out: line(whole), err: '' });
  });

  test('stays although its bytes are no UTF-8', async () => {
    const line = (text: string): Buffer =>
      Buffer.concat([Buffer.from('{"raw":"'), Buffer.of(0xff, 0xd0), Buffer.from(`","body":${text}}\n`)]);
    expect((await repair(line(torn), '--field', 'body')).bytes).toEqual(line(whole));
  });

  test.each([
    ['CR LF line ends', `{"body":${torn}}\r\n{"body":${torn}}\r\n`],
    ['no last newline', `{"body":${torn}}\n{"body":${torn}}`],
    ['empty lines', `\n{"body":${torn}}\n\n  \r\n{"body":${torn}}\n\n`],
    ['a byte order mark', `\uFEFF{"body":${torn}}\n`],
    ['records that are no objects', `[1,2]\n"text"\nnull\n{"body":${torn}}\n7\n`],
    [
      'fields that are no strings',
      `{"body":null}\n{"body":7}\n{"body":{"a":${'"b"'}}}\n{"title":"x"}\n{"body":${torn}}\n`,
    ],
  ])('%s', async (_, lines) => {
    expect(await repair(lines, '--field', 'body')).toMatchObject({
      code: 0,
      out: lines.replaceAll(torn, whole),
      err: '',
    });
  });

  test('escapes the way the record does', async () => {
    const ascii = (text: string): string =>
      text.replace(/\P{ASCII}/gv, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const python = [ascii(torn), ascii(whole)] as const;
    const php = [ascii(torn).replaceAll('/', '\\/'), ascii(whole).replaceAll('/', '\\/')] as const;
    const go = [torn, whole].map((text) => text.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')) as [
      string,
      string,
    ];
    const pairs = [python, php, go];
    const { out } = await repair(pairs.map(([before]) => `{"body":${before}}\n`).join(''), '--field', 'body');
    expect(out).toBe(pairs.map(([, after]) => `{"body":${after}}\n`).join(''));
  });
});

describe.concurrent.each([['1'], ['2']])('bytes in a field that are no UTF-8, --jobs %s', (jobs) => {
  /** A record whose field ends in the bytes FF D0. */
  const record = (field: string): Buffer =>
    Buffer.concat([Buffer.from(`{"body":"${field}<h1>`), Buffer.of(0xff, 0xd0), Buffer.from('"}\n')]);
  const tornInPhp = '<h1>\\u0022\\\\udc80<\\/h1><p>ба<\\/p><p>й<\\/p><p>қауға<\\/p>';
  const wholeInPhp = '<h1>\\u0022\\\\udc80<\\/h1><p>байқауға<\\/p>';
  const lines = Buffer.concat([record(TORN), Buffer.from(`{"body":${torn}}\n`), record(tornInPhp), record('a')]);
  const other = Buffer.from(`{"body":${whole}}\n`);
  const args = ['--field', 'body', '--jobs', jobs];

  test('stay around a repair', async () => {
    const bytes = Buffer.concat([record(WHOLE), other, record(wholeInPhp), record('a')]);
    expect(await repair(lines, ...args)).toMatchObject({ code: 0, err: '', bytes });
    expect((await repair(lines, ...args, '--check')).out).toBe(
      [1, 2, 3].map((line) => `standard input:${line}: broken\n`).join(''),
    );
  });

  test('--on-invalid replace', async () => {
    const { code, out, err } = await repair(lines, ...args, '--on-invalid', 'replace');
    expect({ code, err }).toEqual({ code: 1, err: 'tutas: 6 bytes that are no characters were replaced by U+FFFD\n' });
    expect(out).toBe(
      [WHOLE, '', wholeInPhp, 'a']
        .map((field) => (field === '' ? other.toString() : `{"body":"${field}<h1>\uFFFD\uFFFD"}\n`))
        .join(''),
    );
  });

  test('--on-invalid fail', async () => {
    const bytes = Buffer.concat([record(TORN), other, record(tornInPhp), record('a')]);
    const err = [1, 3, 4]
      .map((line) => `tutas: standard input:${line}: a field holds 2 bytes that are no UTF-8\n`)
      .join('');
    expect(await repair(lines, ...args, '--on-invalid', 'fail')).toMatchObject({ code: 2, bytes, err });
    // The field is there, although no record could be repaired that has it.
    const rest = Buffer.concat([Buffer.from('{"id":1}\n'), record('a')]);
    expect((await repair(rest, ...args, '--on-invalid', 'fail')).err).toBe(
      'tutas: standard input:2: a field holds 2 bytes that are no UTF-8\n',
    );
  });

  test('fail where they cannot be told from escapes', async () => {
    const bytes = record('\\uDC80<p>ба</p><p>й</p><p>қауға</p>');
    expect(await repair(bytes, ...args)).toMatchObject({
      code: 2,
      bytes,
      err: 'tutas: standard input:1: a field holds bytes that are no UTF-8, and escapes that cannot be told from them\n',
    });
    expect(await repair(record('\\uDC80'), ...args)).toMatchObject({ code: 0, err: '', bytes: record('\\uDC80') });
  });
});

describe.concurrent('fields', () => {
  test('several, nested, through arrays, by number, with dots and escapes in a key', async () => {
    const record = (marks: string): string => {
      const text = (index: number): string => (marks[index] === '1' ? whole : torn);
      return `{"a":${text(0)},"b":{"c":${text(1)},"d":${text(2)}},"list":[{"t":${text(3)}},[{"t":${text(4)}}],7],"two":[${text(5)},${text(6)}],"og.title":${text(7)},"\\u0065":${text(8)}}\n`;
    };
    const fields = ['a', 'b.c', 'list.t', 'two.1', 'og\\.title', 'e'].flatMap((path) => ['--field', path]);
    expect(await repair(record('000000000'), ...fields)).toMatchObject({ code: 0, out: record('110110111'), err: '' });
  });

  test('that no record has are told of', async () => {
    const lines = `{"bodi":${torn}}\n`;
    expect(await repair(lines, '--field', 'body', '--field', 'a.b')).toMatchObject({
      code: 2,
      out: lines,
      err: "tutas: no record has a string in 'body', 'a.b'; a dot in a key is written \\.\n",
    });
  });

  test.each([['1'], ['2']])('that no record has are told of beside those that some have, --jobs %s', async (jobs) => {
    const lines = `{"id":1}\n{"body":${torn}}\n`;
    const args = ['--field', 'body', '--field', 'boddy', '--field', 'og\\.title', '--jobs', jobs];
    expect(await repair(lines, ...args)).toMatchObject({
      code: 2,
      out: lines.replace(torn, whole),
      err: "tutas: no record has a string in 'boddy', 'og\\.title'\n",
    });
  });

  test.each([
    ['two paths to one string', `{"list":[{"a":${torn}}]}\n`, ['--field', 'list.0.a', '--field', 'list.a'], 0, ''],
    [
      'the rest may have it, where all ended before',
      `{"id":1}\nbad\n{"body":${torn}}\n`,
      ['--field', 'body', '--on-error', 'fail'],
      1,
      'tutas: standard input:2: not JSON: "b" at byte 1 is not expected\n',
    ],
  ])('none is missing: %s', async (_, lines, args, code, err) => {
    expect(await repair(lines, ...args)).toMatchObject({ code, err });
  });

  test('--text', async () => {
    expect((await repair(`{"id":1,"body":${torn}}\n`, '--field', 'body', '--text')).out).toBe(
      '{"id":1,"body":"байқауға"}\n',
    );
  });

  test('--plain', async () => {
    const { out } = await repair('{"body":"халықтың 90% -ға жуығы"}\n', '--field', 'body', '--plain');
    expect(out).toBe('{"body":"халықтың 90%-ға жуығы"}\n');
  });

  test('--check names the broken records', async () => {
    const lines = `{"body":${whole}}\n\n{"body":${torn}}\n`;
    expect(await repair(lines, '--field', 'body', '--check')).toMatchObject({
      code: 1,
      out: 'standard input:3: broken\n',
      err: '',
    });
    expect(await repair(`{"body":${whole}}\n`, '--field', 'body', '--check')).toMatchObject({ code: 0, out: '' });
  });
});

describe.concurrent.each([['1'], ['2']])('--check of several files, --jobs %s', (jobs) => {
  const args = ['--ndjson', '--check', '--field', 'body', '--jobs', jobs];
  const file = (name: string): string => folder.write(`${jobs}-${name}.ndjson`, `{"body":${torn}}\n`);

  test('goes on after one that cannot be read', async () => {
    const [first, last, missing] = [file('first'), file('last'), folder.path('missing.ndjson')];
    // What comes before the damage is checked.
    const zipped = gzipSync(`{"body":${torn}}\n${'{"id":1}\n'.repeat(100_000)}`);
    const damaged = folder.write(`${jobs}-damaged.ndjson.gz`, zipped.subarray(0, zipped.length - 50));
    expect(await run([...args, first, missing, damaged, last])).toMatchObject({
      code: 2,
      out: [first, damaged, last].map((name) => `${name}:1: broken\n`).join(''),
      err: `tutas: ${missing}: no such file or directory\ntutas: ${damaged}: the gzip data ends too early\n`,
    });
    // One output of all is of all or none.
    const repaired = await run(['--ndjson', '--field', 'body', '--jobs', jobs, first, missing, last]);
    expect(repaired).toMatchObject({ code: 2, err: `tutas: ${missing}: no such file or directory\n` });
    expect(repaired.out).toBe(`{"body":${whole}}\n`);
  });

  test('and of a directory, in which files of records are looked for', async () => {
    const root = folder.path(`records-${jobs}`);
    mkdirSync(root);
    for (const name of ['a.ndjson', 'b.jsonl', 'c.html', 'd.txt', 'e.json']) {
      writeFileSync(join(root, name), `{"body":${torn}}\n`);
    }
    const names = async (...more: string[]): Promise<string> => (await run([...args, ...more, '.'], '', root)).out;
    expect(await names()).toBe('a.ndjson:1: broken\nb.jsonl:1: broken\n');
    expect(await names('--ext', 'json')).toBe('e.json:1: broken\n');
  });
});

describe.concurrent.each([['1'], ['2']])('lines that are no JSON, --jobs %s', (jobs) => {
  const good = `{"body":${torn}}\n`;
  const right = `{"body":${whole}}\n`;
  const bad = '{"body":"x",}\n';
  const lines = `${good + bad + good}nonsense\n${good}`;
  const args = ['--field', 'body', '--jobs', jobs];
  const first = 'tutas: standard input:2: not JSON: "}" at byte 13 is not expected\n';
  const second = 'tutas: standard input:4: not JSON: "n" at byte 1 is not expected\n';

  test('are left out by default, and counted', async () => {
    expect(await repair(lines, ...args)).toMatchObject({
      code: 1,
      out: right + right + right,
      err: `${first + second}tutas: left out 2 lines that are no JSON\n`,
    });
  });

  test('pretty-printed JSON is known by its first line', async () => {
    const { code, err } = await repair(`{\n  "body": ${torn}\n}\n${good}`, ...args);
    expect({ code, hint: err.includes('jq -c makes one line of each record') }).toEqual({ code: 1, hint: true });
    expect((await repair(`${good}nonsense\n`, ...args)).err).not.toContain('jq');
  });

  test('--on-error keep', async () => {
    expect(await repair(lines, ...args, '--on-error', 'keep')).toMatchObject({
      code: 0,
      out: `${right}${bad}${right}nonsense\n${right}`,
      err: first + second,
    });
  });

  test('--on-error fail ends at the first', async () => {
    expect(await repair(lines, ...args, '--on-error', 'fail')).toMatchObject({ code: 1, out: right, err: first });
  });
});

describe.concurrent('what help and docs say of exit codes', () => {
  const docs = readFileSync(new URL('../../docs/pipelines-at-scale.md', import.meta.url), 'utf8');
  const lines = `{"body":${torn}}\nno JSON\n`;

  test('the mapper of Hadoop, which takes no other than 0, fails for no line', async () => {
    const [, args = ''] = /-mapper 'tutas ([^']+)'/u.exec(docs) ?? [];
    expect(await run(args.split(' '), lines)).toMatchObject({ code: 0, out: lines.replace(torn, whole) });
    // A split without the field is another matter, and the docs say so.
    expect(await run(args.split(' '), '{"id":1}\n')).toMatchObject({ code: 2 });
  });

  test('the command of Spark, whose code is checked, ends at a line that is no JSON', async () => {
    const [, args = ''] = /pipe\("tutas ([^"]+)", checkCode=True\)/u.exec(docs) ?? [];
    expect(await run(args.split(' '), lines)).toMatchObject({ code: 1 });
  });

  test('each has every code', async () => {
    const { out } = await run(['--help']);
    for (const text of [out.replaceAll(/\s+/gu, ' '), docs]) {
      expect(text).toMatch(/1 [^;]*lines that are no JSON were left out/u);
      expect(text).toMatch(/2 wrong usage, [^;]*in which no record has a string/u);
    }
  });
});

// One after the other: each of these starts threads.
describe('many records', { timeout: 120_000 }, () => {
  const many: string[] = [];
  for (const record of records(3, 2)) {
    many.push(record);
    if (many.length === 1500) break;
  }
  const file = folder.write('many.ndjson', many.join(''));

  test('--jobs keeps their order and changes nothing else', async () => {
    const [one, two, three] = await Promise.all(
      ['1', '2', '3'].map((jobs) => run(['--ndjson', '--field', 'body', '--jobs', jobs, file])),
    );
    expect(one?.code).toBe(0);
    expect(one?.out === many.join('')).toBe(false);
    expect(two?.bytes.equals(one?.bytes as Buffer)).toBe(true);
    expect(three?.bytes.equals(one?.bytes as Buffer)).toBe(true);
    const ids = (two?.out ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect(ids).toEqual(many.map((_, index) => index));
  });

  test('--jobs counts lines across batches', async () => {
    const lines = [...many];
    lines[1400] = 'broken here\n';
    const { err } = await repair(lines.join(''), '--field', 'body', '--jobs', '2');
    expect(err).toBe(
      'tutas: standard input:1401: not JSON: "b" at byte 1 is not expected\ntutas: left out 1 line that is no JSON\n',
    );
  });

  test('gzip in and out', async () => {
    const zipped = folder.write('many.ndjson.gz', gzipSync(many.join('')));
    const target = folder.path('whole.ndjson.gz');
    const [plain, written] = await Promise.all([
      run(['--ndjson', '--field', 'body', file]),
      run(['--ndjson', '--field', 'body', '--jobs', '2', '-o', target, zipped]),
    ]);
    expect(written).toMatchObject({ code: 0, out: '', err: '' });
    expect(gunzipSync(readFileSync(target)).equals(plain.bytes)).toBe(true);
  });

  test('several files: records of two never share a line', async () => {
    const one = folder.write('one.ndjson', `{"body":${torn}}`);
    expect((await run(['--ndjson', '--field', 'body', one, one])).out).toBe(`{"body":${whole}}\n{"body":${whole}}`);
  });

  test('a line of 8 MB', async () => {
    const text = `${TORN}${'<p>Сау болыңыз!</p>'.repeat(300_000)}`;
    const { code, out } = await repair(
      `{"body":${JSON.stringify(text)}}\n{"body":${torn}}\n`,
      '--field',
      'body',
      '--jobs',
      '2',
    );
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines).toHaveLength(3);
    expect((JSON.parse(lines[0] as string) as { body: string }).body.length).toBeGreaterThan(5_000_000);
    expect(lines[1]).toBe(`{"body":${whole}}`);
  });
});
