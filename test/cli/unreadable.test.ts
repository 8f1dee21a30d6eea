/** What cannot be read or written as a file: directories without permission, pipes, names that are not UTF-8. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, type Outcome, outcome, run } from './command.ts';
import { makeFolder, TORN, WHOLE } from './files.ts';

const folder = makeFolder();
const { tree } = folder;

/** Permissions stop no test that runs as root, so the system is made to refuse every directory called `locked`. */
const LOCKED = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { readdir } = fs;
  fs.readdir = (path, options, done) =>
    /locked[/]?$/u.test(path)
      ? done(Object.assign(new Error('refused'), { code: 'EACCES' }))
      : readdir(path, options, done);
  syncBuiltinESMExports();
`)}`;

async function runLocked(args: readonly string[], cwd: string): Promise<Outcome> {
  const [program, ...first] = command;
  const child = spawn(program, ['--import', LOCKED, ...first, ...args], { cwd });
  child.stdin.end();
  return outcome(child);
}

describe.concurrent('a directory that cannot be read', () => {
  const FILES = { 'in/a.html': TORN, 'in/locked/b.html': TORN, 'in/c/locked/d.html': TORN, 'in/z/e.html': TORN };
  const told = (...names: string[]): string => names.map((name) => `tutas: ${name}: permission denied\n`).join('');

  test.each([
    ['of a directory', ['in'], told('in/c/locked', 'in/locked')],
    ['of a directory that is named with a slash', ['./in/'], told('in/c/locked', 'in/locked')],
    ['of a glob', ['in/**/*.html'], told('in/c/locked', 'in/locked')],
    ['that is named', ['in/locked', 'in/z', 'in/a.html'], told('in/locked')],
  ])('%s is told, and the rest goes on', async (name, inputs, message) => {
    const root = tree(`locked-${name.replaceAll(' ', '-')}`, FILES);
    const check = await runLocked(['--check', ...inputs], root);
    expect({ code: check.code, err: check.err }).toEqual({ code: 2, err: message });
    expect(check.out.match(/^[^:]+/gmu)?.sort()).toEqual(['in/a.html', 'in/z/e.html']);
    expect(await runLocked(['--out-dir', 'out', ...inputs], root)).toMatchObject({ code: 2, err: message });
    expect(await runLocked(['--write', ...inputs], root)).toMatchObject({ code: 2, err: message });
    expect(readFileSync(join(root, 'in/z/e.html'), 'utf8')).toBe(WHOLE);
    expect(readFileSync(join(root, 'in/locked/b.html'), 'utf8')).toBe(TORN);
  });

  test('is the end where one output is that of all', async () => {
    const root = tree('locked-one', FILES);
    const { code, out, err } = await runLocked(['in/**/*.html'], root);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: told('in/c/locked') });
  });

  test('is nobody’s concern where it is left out', async () => {
    const root = tree('locked-ignored', {
      ...FILES,
      'in/node_modules/locked/x.html': TORN,
      '.tutasignore': 'locked/\n',
    });
    expect(await runLocked(['--check', 'in'], root)).toMatchObject({ code: 1, err: '' });
  });
});

describe.skipIf(process.platform === 'win32').concurrent('what is no regular file', () => {
  const pipeIn = (root: string, name: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    expect(spawnSync('mkfifo', [join(root, name)]).status).toBe(0);
  };

  test.each([
    ['a pipe in its place', ['--write', 'pipe'], 'pipe: not a regular file'],
    ['a device in its place', ['--write', '/dev/null'], '/dev/null: not a regular file'],
    ['a pipe where the output is to be', ['--out-dir', 'out', 'pipe.html'], 'out/pipe.html: not a regular file'],
  ])('is refused, and never opened: %s', async (name, args, message) => {
    const root = tree(`pipe-${name.replaceAll(' ', '-')}`, { 'a.html': TORN, 'pipe.html': TORN });
    pipeIn(root, 'pipe');
    pipeIn(root, 'out/pipe.html');
    const { code, err } = await run([...args, 'a.html'], '', root);
    expect({ code, err }).toEqual({ code: 2, err: `tutas: ${message}\n` });
    const written = args.includes('--out-dir') ? 'out/a.html' : 'a.html';
    expect(readFileSync(join(root, written), 'utf8')).toBe(WHOLE);
    expect(readdirSync(root).sort()).toEqual(['a.html', 'out', 'pipe', 'pipe.html']);
  });

  test('takes output all the same where it is named for it', async () => {
    const root = tree('pipe-named', { 'a.html': TORN });
    pipeIn(root, 'pipe');
    const [reader, written] = [spawn('cat', ['pipe'], { cwd: root }), run(['-o', 'pipe', 'a.html'], '', root)];
    expect(await outcome(reader)).toMatchObject({ out: WHOLE });
    expect(await written).toMatchObject({ code: 0, err: '' });
    expect(await run(['-o', '/dev/null', 'a.html'], '', root)).toMatchObject({ code: 0, err: '' });
  });

  test('is read where it is an input', async () => {
    const root = tree('pipe-input', { 'a.html': TORN });
    pipeIn(root, 'pipe');
    const writer = outcome(spawn('cp', ['a.html', 'pipe'], { cwd: root }));
    expect(await run(['--out-dir', 'out', 'pipe'], '', root)).toMatchObject({ code: 0, err: '' });
    await writer;
    expect(readFileSync(join(root, 'out/pipe'), 'utf8')).toBe(WHOLE);
  });
});

describe.skipIf(process.platform !== 'linux')('a name that is not UTF-8', () => {
  const MESSAGE = 'the file name is not UTF-8, and such a file cannot be opened; rename it';
  /** Gives a file the name that these letters of ISO 8859-1 are. */
  const renamed = (root: string, from: string, to: string): void =>
    renameSync(join(root, from), Buffer.concat([Buffer.from(`${root}/`), Buffer.from(to, 'latin1')]));

  test('is told in one line, and the rest goes on', async () => {
    const root = tree('latin', { 'a.html': TORN, 'b.html': TORN, 'c.txt': TORN, 'd/x.html': TORN, 'e.png': '' });
    renamed(root, 'b.html', '\xD0\xFF.html');
    renamed(root, 'd', '\xFF');
    renamed(root, 'e.png', '\xFF.png');
    const { code, out, err } = await run(['--check', '.'], '', root);
    expect({ code, err }).toEqual({
      code: 2,
      err: `tutas: \uFFFD: ${MESSAGE}\ntutas: \uFFFD\uFFFD.html: ${MESSAGE}\n`,
    });
    expect(out).toMatch(/^a\.html:1: broken[^\n]*\n/u);
  });

  test.each([
    ['a name that holds U+FFFD', '\uFFFD.html', WHOLE, ''],
    ['a name of other letters that is not there', 'қ.html', '', 'tutas: қ.html: no such file or directory\n'],
  ])('is not %s', async (_, name, out, err) => {
    const root = tree('replaced', { '\uFFFD.html': TORN });
    expect(await run([name], '', root)).toMatchObject({ out, err });
  });
});

test.skipIf(!existsSync('/dev/full'))('a full standard output is told as a full file is', async () => {
  const page = folder.write('full.html', TORN);
  const tutas = command.map((word) => `'${word}'`).join(' ');
  for (const line of [`'${page}' > /dev/full`, `--check '${page}' > /dev/full`]) {
    const { status, stderr } = spawnSync('sh', ['-c', `${tutas} ${line}`], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'tutas: standard output: no space left on the device\n']);
  }
  expect(await run(['-o', '/dev/full', page])).toMatchObject({
    code: 2,
    err: 'tutas: /dev/full: no space left on the device\n',
  });
});
