/** Paths of the command line: what is none, what would be written over, what is named twice, and names that steer. */
import { existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, run, runOnTerminal } from './command.ts';
import { makeFolder, TORN, WHOLE } from './files.ts';

const folder = makeFolder();
const { tree } = folder;

function text(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}

describe.concurrent('an empty path, as of a variable that is not set', () => {
  test.each([
    ['--out-dir', ['--out-dir', '', 'a.html']],
    ['-d', ['-d', '', 'a.html']],
    ['--output', ['-o', '', 'a.html']],
    ['--report', ['-r', '', 'a.html']],
    ['--lexicon', ['--lexicon', '', 'a.html']],
    ['a file', ['a.html', '']],
    ['a file of --write', ['--write', 'a.html', '']],
  ])('%s', async (option, args) => {
    const root = tree(`empty-${option.replaceAll(/[ -]/gu, '_')}`, { 'a.html': TORN });
    const { code, out, err } = await run(args, '', root);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^tutas: [^\n]*(?:It takes a path, and an empty one is none|a file has an empty name)[^\n]*\n$/u,
    );
    expect(readdirSync(root)).toEqual(['a.html']);
    expect(text(root, 'a.html')).toBe(TORN);
  });
});

describe.concurrent('a report', () => {
  const LEXICON = 'сөз\n';
  const refused: ReadonlyArray<readonly [name: string, args: readonly string[], over: string]> = [
    ['the input', ['--report', 'a.html', 'a.html'], 'an input'],
    ['the input by another name', ['--report', '../refused/a.html', './a.html'], 'an input'],
    ['a link to the input', ['--report', 'link.html', 'a.html'], 'an input'],
    ['the input through a linked folder', ['--report', 'folder/a.html', 'a.html'], 'an input'],
    ['a hard link to the input', ['--report', 'hard.html', 'a.html'], 'an input'],
    ['one of the inputs', ['--report', 'b.html', 'a.html', 'b.html'], 'an input'],
    ['the output', ['--report', 'new.html', '-o', './new.html', 'a.html'], 'the output'],
    ['the output through a linked folder', ['--report', 'folder/new.html', '-o', 'new.html', 'a.html'], 'the output'],
    ['the lexicon', ['--report', 'words.txt', '--lexicon', 'words.txt', 'a.html'], 'the lexicon'],
  ];

  test('is not written over an input, the output or the lexicon', { timeout: 120_000 }, async () => {
    const files = { 'a.html': TORN, 'b.html': TORN, 'words.txt': LEXICON };
    const root = tree('refused', files);
    symlinkSync('a.html', join(root, 'link.html'));
    symlinkSync('.', join(root, 'folder'));
    linkSync(join(root, 'a.html'), join(root, 'hard.html'));
    const before = readdirSync(root);
    for (const [name, args, over] of refused) {
      const { code, out, err } = await run(args, '', root);
      expect({ code, out }, name).toEqual({ code: 2, out: '' });
      expect(err, name).toMatch(/^tutas: --report [^\n]* takes a file of its own\n$/u);
      expect(err, name).toContain(over);
      expect(readdirSync(root), name).toEqual(before);
    }
    expect(Object.keys(files).map((file) => text(root, file))).toEqual(Object.values(files));
  });

  test('nor are findings and decisions written over an input', async () => {
    const root = tree('findings', { 'a.html': TORN, 'a.ndjson': `{"a":${JSON.stringify(TORN)}}\n` });
    for (const args of [
      ['--check', '-o', './a.html', 'a.html'],
      ['--explain', '-o', 'a.html', 'a.html'],
      ['--check', '--ndjson', '-f', 'a', '-o', 'a.ndjson', 'a.ndjson'],
    ]) {
      const { code, err } = await run(args, '', root);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('would be written over an input') });
    }
    expect(text(root, 'a.html')).toBe(TORN);
    expect(text(root, 'a.ndjson')).toContain('</p><p>');
  });

  test('nor over what the shell has opened', async () => {
    const root = tree('shell', { 'a.html': TORN, 'b.html': WHOLE });
    const tutas = command.map((word) => `'${word}'`).join(' ');
    const lines = [
      '--report a.html < a.html',
      '--report out.html a.html > out.html',
      '--report /dev/stdout a.html > out.html',
      'a.html >> a.html',
      '- < a.html >> a.html',
      '--check ./a.html 1<> a.html',
      'b.html a.html >> a.html',
      '--lexicon a.html b.html >> a.html',
    ];
    const { spawnSync } = await import('node:child_process');
    for (const line of lines) {
      const { status, stderr } = spawnSync('sh', ['-c', `${tutas} ${line}`], { cwd: root, encoding: 'utf8' });
      expect([status, stderr], line).toEqual([2, expect.stringContaining('takes a file of its own')]);
      expect(text(root, 'a.html')).toBe(TORN);
    }
  });

  test('what the shell has made for the output is not looked for in a directory', async () => {
    const root = tree('redirected', { 'a.html': TORN });
    const tutas = command.map((word) => `'${word}'`).join(' ');
    const { spawnSync } = await import('node:child_process');
    for (const line of ['--check . > broken.txt', "--check '*.*' > broken.txt"]) {
      const { status, stderr } = spawnSync('sh', ['-c', `${tutas} ${line}`], { cwd: root, encoding: 'utf8' });
      expect([status, stderr], line).toEqual([1, '']);
      expect(text(root, 'broken.txt'), line).toMatch(/^a\.html:1: broken[^\n]*\n$/u);
    }
  });

  test('and output may go where nothing is kept, or take the place of the input', async () => {
    const root = tree('allowed', { 'a.html': TORN });
    expect(await run(['--report', '/dev/null', '-o', '/dev/null', 'a.html'], '', root)).toMatchObject({ code: 0 });
    expect(await run(['--report', 'r.html', '-o', 'a.html', 'a.html'], '', root)).toMatchObject({ code: 0, err: '' });
    expect(text(root, 'a.html')).toBe(WHOLE);
    expect(text(root, 'r.html')).toContain('What tutas did');
    expect(await run(['--lexicon', 'a.html', '-o', 'a.html', 'a.html'], '', root)).toMatchObject({
      code: 2,
      err: 'tutas: --output a.html would be written over the lexicon; it takes a file of its own\n',
    });
  });

  test('- is standard output, which has room for one', async () => {
    const root = tree('dash', { 'a.html': TORN });
    for (const args of [
      ['--report', '-', 'a.html'],
      ['--report', '-', '-o', '-', 'a.html'],
    ]) {
      expect(await run(args, '', root)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('--report - needs --output FILE'),
      });
    }
    const { code, out } = await run(['--report', '-', '-o', 'o.html', 'a.html'], '', root);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^<!doctype html>[\s\S]*<\/html>\n$/u) });
    expect(text(root, 'o.html')).toBe(WHOLE);
    expect(await run(['-d', '-', 'a.html'], '', root)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out-dir takes'),
    });
    expect(existsSync(join(root, '-'))).toBe(false);
  });
});

describe.concurrent('many files go on', () => {
  test('after a folder that cannot be made', async () => {
    const root = tree('blocked', {
      'in/a.html': TORN,
      'in/sub/b.html': TORN,
      'in/sub/deep/c.html': TORN,
      'in/z/d.html': TORN,
      'out/sub': 'mine',
    });
    const { code, err } = await run(['--stats', '--out-dir', 'out', 'in'], '', root);
    expect(code).toBe(2);
    expect(err).toContain('tutas: out/sub: a file is in the way\n');
    expect(err).toContain('tutas: out/sub/deep: a part of the path is not a directory\n');
    expect(err).toContain('4 files: 2 broken, 0 whole, 2 failed');
    expect(err).not.toMatch(/ at |Error/u);
    expect(['a.html', 'z/d.html', 'sub'].map((path) => text(root, 'out', path))).toEqual([WHOLE, WHOLE, 'mine']);
  });

  test('after a file that is a folder where the output is to be', async () => {
    const root = tree('folders', { 'in/a.html': TORN, 'in/b.html': TORN, 'out/a.html/x': '' });
    const { code, err } = await run(['--out-dir', 'out', 'in'], '', root);
    expect(code).toBe(2);
    expect(err).toMatch(/^tutas: out\/a\.html: [^\n]+\n$/u);
    expect(text(root, 'out/b.html')).toBe(WHOLE);
  });

  test.each([
    ['--check', ['--check'], (_: string, out: string) => out, /^full\/a\.html:1: broken[^\n]*\n$/u],
    ['--write', ['--write'], (root: string) => text(root, 'full/a.html'), /^<p>байқауға<\/p>$/u],
    ['--out-dir', ['--out-dir', 'out'], (root: string) => text(root, 'out/a.html'), /^<p>байқауға<\/p>$/u],
  ])('after a directory or glob in which there is nothing: %s', async (name, args, done, result) => {
    const root = tree(`nothing${name}`, { 'empty/x.json': '', 'full/a.html': TORN });
    const { code, out, err } = await run([...args, 'empty', '*.xhtml', 'full'], '', root);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'tutas: empty: no file with .html, .htm, .xhtml, .txt there\ntutas: *.xhtml: no file there\n',
    });
    expect(done(root, out)).toMatch(result);
  });
});

describe.concurrent('a file that is named twice', () => {
  test.each([
    ['the same name', ['a/x.html', 'a/x.html']],
    ['two spellings', ['a/x.html', './a/../a/x.html']],
    ['and found', ['a', 'a/x.html', 'a/*.html']],
  ])('is taken once where every file is a task: %s', async (name, names) => {
    const root = tree(`twice-${name.replaceAll(' ', '-')}`, { 'a/x.html': TORN });
    expect((await run(['--check', ...names], '', root)).out).toMatch(/^a\/x\.html:1: broken[^\n]*\n$/u);
    expect(await run(['--stats', '--out-dir', 'out', ...names], '', root)).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 file: 1 broken'),
    });
    expect(text(root, 'out/x.html')).toBe(WHOLE);
  });

  test('.TXT that is found is text, as .txt is', async () => {
    const lines = 'Бала\n\nлар\n\nшы\n\nғармашылық бай\n\nқауға қатысты.\n';
    const root = tree('text', { 'A.TXT': lines, 'b.txt': lines });
    expect((await run(['--check', '.'], '', root)).out).toBe('A.TXT: broken\nb.txt: broken\n');
  });
});

describe('names that steer a terminal', () => {
  const name = 'a\nb\u001B[31m\u202E.html';
  const shown = 'a\\u000ab\\u001b[31m\\u202e.html';

  test('are shown readably on one, and stay as they are elsewhere', async () => {
    const root = tree('names', { [name]: TORN });
    expect((await run(['--check', '.'], '', root)).out).toMatch(
      new RegExp(`^${name.replace('[', '\\[')}:1: broken`, 'u'),
    );
    expect((await runOnTerminal(['--check', root])).out).toContain(`${shown}:1: broken`);
    expect((await runOnTerminal(['--explain', join(root, name)])).out).toContain(`${shown}:1  `);
    const { err } = await run(['--check', 'missing\n\u001B.html'], '', root);
    expect(err).toMatch(/^tutas: [^\p{Cc}]+no such file or directory\n$/u);
  });
});

describe.concurrent('options without a task of theirs', () => {
  test.each([
    [['--stats', 'a.html'], '--stats goes with --write, --out-dir and --check only'],
    [['--ext', 'html', 'a.html'], '--ext goes with --write, --out-dir and --check only'],
    [['--stats', '--check', '--ndjson', '-f', 'a', 'a.ndjson'], '--stats and --ndjson do not go together'],
  ])('%j', async (args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
  });
});
