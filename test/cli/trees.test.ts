/** Many files: directories and globs, in place and into another directory, and what goes wrong on the way. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readable } from '../../src/cli/explain.ts';
import { run, runOnTerminal } from './command.ts';
import { makeFolder, TORN, WHOLE } from './files.ts';

const folder = makeFolder();
const { tree } = folder;
const russian = iconv.encode('<meta charset="koi8-r"><p>Привет, мир</p>', 'koi8-r');

const FILES = {
  'a/torn.html': TORN,
  'a/b/TORN.HTM': TORN,
  'a/whole.xhtml': WHOLE,
  'notes.txt': 'халықтың 90% -ға жуығы\n',
  'zipped.html': gzipSync(TORN),
  'russian.html': russian,
  'data.json': TORN,
  'node_modules/x.html': TORN,
};

function text(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}

describe.concurrent('--write', () => {
  test('repairs a directory in its place, and touches nothing that is whole', async () => {
    const root = tree('write', FILES);
    const before = statSync(join(root, 'a/whole.xhtml'));
    chmodSync(join(root, 'a/torn.html'), 0o640);
    const result = await run(['--write', '--stats', root]);
    expect(result).toMatchObject({ code: 0, out: '' });
    expect(result.err).toContain('6 files: 4 broken, 2 whole, 0 failed');
    expect(text(root, 'a/torn.html')).toBe(WHOLE);
    expect(statSync(join(root, 'a/torn.html')).mode & 0o777).toBe(0o640);
    expect(text(root, 'a/b/TORN.HTM')).toBe(WHOLE);
    expect(text(root, 'notes.txt')).toBe('халықтың 90%-ға жуығы\n');
    expect(gunzipSync(readFileSync(join(root, 'zipped.html'))).toString()).toBe(WHOLE);
    expect(readFileSync(join(root, 'russian.html'))).toEqual(russian);
    for (const other of ['data.json', 'node_modules/x.html']) expect(text(root, other)).toBe(TORN);
    const after = statSync(join(root, 'a/whole.xhtml'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    // A second run finds nothing to do.
    const inode = statSync(join(root, 'a/torn.html')).ino;
    expect((await run(['--write', '--stats', root])).err).toContain('6 files: 0 broken, 6 whole, 0 failed');
    expect(statSync(join(root, 'a/torn.html')).ino).toBe(inode);
  });

  test('goes on after a bad file, and exits 2', async () => {
    const root = tree('bad', { 'a.html': '%PDF-1.7', 'b.html': TORN });
    const { code, err } = await run(['--write', root, join(root, 'missing.html')]);
    expect(code).toBe(2);
    expect(err).toContain('a.html: a PDF document, not HTML or text\n');
    expect(err).toContain('missing.html: no such file or directory\n');
    expect(text(root, 'b.html')).toBe(WHOLE);
    expect(text(root, 'a.html')).toBe('%PDF-1.7');
  });

  test('follows a link that is named, and leaves it a link', async () => {
    const root = tree('links', { 'real.html': TORN });
    symlinkSync('real.html', join(root, 'link.html'));
    expect((await run(['--write', join(root, 'link.html')])).code).toBe(0);
    expect(lstatSync(join(root, 'link.html')).isSymbolicLink()).toBe(true);
    expect(text(root, 'real.html')).toBe(WHOLE);
  });

  test('--to converts what is whole too', async () => {
    const root = tree('convert', { 'a.html': russian });
    expect((await run(['--write', '--to', 'utf-8', root])).code).toBe(0);
    expect(text(root, 'a.html')).toBe('<meta charset="utf-8"><p>Привет, мир</p>');
  });

  test.each([
    [['--write'], 'standard input is none'],
    [['--write', '-o', 'x', 'a.html'], '--write and --output do not go together'],
    [['--write', '--text', 'a.html'], '--write and --text do not go together'],
    [['--write', '--out-dir', 'x', 'a.html'], '--write and --out-dir do not go together'],
    [['--out-dir', 'x', '--check', 'a.html'], '--out-dir and --check do not go together'],
  ])('%j is refused', async (args, message) => {
    expect(await run(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});

describe.concurrent('--out-dir', () => {
  test('writes every file below another directory', async () => {
    const root = tree('from', FILES);
    const to = folder.path('to');
    expect((await run(['--out-dir', to, root])).code).toBe(0);
    expect(text(to, 'a/b/TORN.HTM')).toBe(WHOLE);
    expect(text(to, 'a/whole.xhtml')).toBe(WHOLE);
    expect(readFileSync(join(to, 'russian.html'))).toEqual(russian);
    expect(existsSync(join(to, 'data.json'))).toBe(false);
    expect(text(root, 'a/torn.html')).toBe(TORN);
  });

  test('as text', async () => {
    const root = tree('pages', { 'a/page.html': TORN });
    const to = folder.path('texts');
    expect((await run(['--text', '--out-dir', to, root])).code).toBe(0);
    expect(text(to, 'a/page.txt')).toBe('байқауға\n');
  });

  test.each([
    ['relative', () => 'in/**/*.html', 'in/a/torn.html'],
    ['absolute', (root: string) => join(root, 'in/**/*.html'), 'in/a/torn.html'],
    ['absolute, of one directory', (root: string) => join(root, 'in/a/*.html'), 'in/a/torn.html'],
    ['leading out of the working directory', () => '../glob/in/**/*.html', 'in/a/torn.html'],
    ['leading out, to another directory', () => '../globs-beside/in/**/*.html', 'in/a/torn.html'],
    ['absolute, to another directory', (root: string) => `${root}s-beside/in/a/*.html`, 'a/torn.html'],
    ['a pattern from the start', (root: string) => join(root, '*/*/*.html'), 'in/a/torn.html'],
  ])('a glob keeps the place of what it finds: %s', async (name, globOf, place) => {
    const root = tree('glob', { 'in/a/torn.html': TORN });
    tree('globs-beside', { 'in/a/torn.html': TORN });
    const to = join(root, `out ${name}`);
    expect(await run(['--out-dir', to, globOf(root)], '', root)).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(to, { recursive: true, encoding: 'utf8' })).toContain(place);
  });

  test('refuses two inputs for one output', async () => {
    const root = tree('same', { 'a/page.html': TORN, 'b/page.html': TORN });
    const files = [join(root, 'a/page.html'), join(root, 'b/page.html')];
    const { code, err } = await run(['--out-dir', folder.path('one'), ...files]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('would both be written to') });
    expect(existsSync(folder.path('one'))).toBe(false);
  });
});

describe.concurrent('--out-dir with inputs in it', () => {
  const OTHER = '<p>OTHER</p>';

  test.each([
    ['before it is read', ['ov', 'a', 'ov/sub']],
    ['after it is read', ['ov', 'ov/sub', 'a']],
    ['through a link', ['link', 'a', 'ov/sub']],
    ['by its name', ['link', 'a', './ov/sub/x.html']],
  ])('refuses to write one over another: %s', async (name, [to = '', ...names]) => {
    const root = tree(`over-${name.replaceAll(' ', '-')}`, {
      'ov/sub/x.html': WHOLE,
      'a/sub/x.html': OTHER,
      'a/a.html': OTHER,
    });
    symlinkSync('ov', join(root, 'link'));
    const { code, err } = await run(['--out-dir', to, ...names], '', root);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'tutas: a/sub/x.html would be written over ov/sub/x.html, which is an input too\n'.replace(
        'over ',
        names.includes('./ov/sub/x.html') ? 'over ./' : 'over ',
      ),
    });
    expect(text(root, 'ov/sub/x.html')).toBe(WHOLE);
    expect(existsSync(join(root, 'ov/a.html'))).toBe(false);
  });

  test('writes a file over itself, as --write does', async () => {
    const root = tree('itself', { 'a.html': TORN, 'b/c.html': TORN });
    symlinkSync('.', join(root, 'link'));
    expect(await run(['--out-dir', 'link', '.'], '', root)).toMatchObject({ code: 0, err: '' });
    expect([text(root, 'a.html'), text(root, 'b/c.html')]).toEqual([WHOLE, WHOLE]);
  });
});

describe.concurrent('what is found', () => {
  test('quoted globs, other endings', async () => {
    const root = tree('globs', FILES);
    expect((await run(['--check', join(root, '**/*.{html,htm}')])).out.split('\n').filter(Boolean)).toEqual([
      expect.stringContaining('a/b/TORN.HTM:1: broken'),
      expect.stringContaining('a/torn.html:1: broken'),
      expect.stringContaining('zipped.html:1: broken'),
    ]);
    expect((await run(['--check', '--ext', 'json', root])).out).toMatch(/^.*data\.json:1: broken/u);
    expect(await run(['--ext', '*', root])).toMatchObject({ code: 2, err: expect.stringContaining('endings parted') });
  });

  test('--check lists all, and goes on after a bad file', async () => {
    const root = tree('checked', { 'a.html': TORN, 'b.html': '\x89PNG', 'c.html': TORN, 'd.html': WHOLE });
    writeFileSync(join(root, 'b.html'), Buffer.from('\x89PNG', 'latin1'));
    const { code, out, err } = await run(['--check', '--stats', root]);
    expect(code).toBe(2);
    expect(out.split('\n').map((line) => line.slice(root.length + 1, root.length + 7))).toEqual([
      'a.html',
      'c.html',
      '',
    ]);
    expect(err).toContain('4 files: 2 broken, 1 whole, 1 failed');
  });

  test('a directory needs a task that is done file by file, and files', async () => {
    const root = tree('empty', { 'a.json': '' });
    expect(await run([root])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a directory; --write, --out-dir and'),
    });
    expect(await run(['--check', root])).toMatchObject({ code: 2, err: expect.stringContaining('no file with .html') });
    expect(await run([join(root, '*.html')])).toMatchObject({ code: 2, err: expect.stringContaining('no file there') });
  });

  test('a file whose name looks like a glob is a file', async () => {
    expect((await run([folder.write('page[1].html', TORN)])).out).toBe(WHOLE);
  });
});

describe.concurrent('.tutasignore', () => {
  const names = async (root: string, ...args: string[]): Promise<string[]> =>
    (await run(['--check', ...args], '', root)).out
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(0, line.indexOf(':')));

  test('leaves out what it names, as .gitignore does', async () => {
    const root = tree('ignore', {
      'a/torn.html': TORN,
      'a/old/torn.html': TORN,
      'a/old/kept.html': TORN,
      'b/draft-1.html': TORN,
      'b/page.html': TORN,
      'draft-2.html': TORN,
    });
    expect(await names(root, '.')).toHaveLength(6);
    writeFileSync(join(root, '.tutasignore'), '# what is old\na/old/*\n!a/old/kept.html\ndraft-*.html\n');
    const left = ['a/old/kept.html', 'a/torn.html', 'b/page.html'];
    expect(await names(root, '.')).toEqual(left);
    expect(await names(root, 'a', 'b')).toEqual(left);
    expect(await names(root, '**/*.html')).toEqual(left);
    expect(await names(root, join(root, 'b'))).toEqual([join(root, 'b/page.html')]);
    // A file that is named is meant.
    expect(await names(root, 'draft-2.html')).toEqual(['draft-2.html']);
    // Of the working directory alone.
    expect(await names(join(root, 'b'), '.')).toEqual(['draft-1.html', 'page.html']);
  });

  const names16 = Buffer.from('\uFEFFold/\r\nқар*\r\n', 'utf16le');

  test.each([
    ['UTF-16, as PowerShell writes it', names16],
    ['UTF-16, the other way round', Buffer.from(names16).swap16()],
    ['UTF-8 with a byte order mark', '\uFEFFold/\nқар*\n'],
  ])('is read in %s', async (title, content) => {
    const root = tree(`ignore-${title}`, {
      'қар.html': TORN,
      'old/a.html': TORN,
      'a.html': TORN,
      '.tutasignore': content,
    });
    expect(await names(root, '.')).toEqual(['a.html']);
  });

  test.each([
    [
      'in another encoding',
      (root: string) => writeFileSync(join(root, '.tutasignore'), Buffer.of(0xea, 0x0a)),
      'not UTF-8',
    ],
    ['that is a directory', (root: string) => mkdirSync(join(root, '.tutasignore')), 'is a directory'],
  ])('%s is refused by its name', async (title, make, message) => {
    const root = tree(`ignore ${title}`, { 'a.html': TORN });
    make(root);
    const { code, out, err } = await run(['--check', '.'], '', root);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(new RegExp(`^tutas: \\.tutasignore: ${message}[^\\n]*\\n$`, 'u'));
    // Where nothing is looked for, nothing is left out.
    expect(await run(['a.html'], '', root)).toMatchObject({ code: 0, out: WHOLE, err: '' });
  });

  test('--write does not touch what it names', async () => {
    const root = tree('ignore-write', { 'torn.html': TORN, 'old/torn.html': TORN, '.tutasignore': 'old/\n' });
    expect((await run(['--write', '--stats', '.'], '', root)).err).toContain('1 file: 1 broken');
    expect([text(root, 'torn.html'), text(root, 'old/torn.html')]).toEqual([WHOLE, TORN]);
  });
});

describe('decisions to read', () => {
  test('are JSON lines in a pipe and in a file, and text on a terminal', async () => {
    const page = tree('explained', { 'torn.html': TORN });
    const file = join(page, 'torn.html');
    const piped = await run(['--explain', file]);
    const lines = piped.out.trimEnd().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ file });
    const shown = (await runOnTerminal(['--explain', file])).out.trimEnd().split('\r\n');
    expect(shown).toHaveLength(lines.length);
    for (const line of shown)
      expect(line).toMatch(/^[^\p{Cc}{]+torn\.html:1 {2}\S+ {2}(?:join|space|break) {2}[a-z-]+ {2}\d+ %$/u);
    // A file is read by programs, whatever stands behind the command.
    const written = join(page, 'decisions.ndjson');
    expect((await runOnTerminal(['--explain', '--output', written, file])).code).toBe(0);
    expect(readFileSync(written, 'utf8')).toBe(piped.out);
  });

  test('are one line each, with nothing that steers a terminal', () => {
    expect(readable('page.html', 3, 'join', 'join-impossible-end', 0.974, 'ба', 'й')).toBe(
      'page.html:3  ба|й  join  join-impossible-end  97 %\n',
    );
    expect(readable('p', 1, 'break', 'r', 1, `\u001B[31m${'а'.repeat(99)}`, 'б\nв\u0007')).toBe(
      `p:1  ${'а'.repeat(24)}¶б в   break  r  100 %\n`,
    );
  });
});
