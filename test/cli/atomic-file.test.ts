/** Files that are replaced at once or not at all: `-o`, `--report`, and the module behind them. */

import crypto from 'node:crypto';
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
import { syncBuiltinESMExports } from 'node:module';
import { describe, expect, test, vi } from 'vitest';
import { openAtomicFile, removeUnfinished, writeAtomically } from '../../src/cli/atomic-file.ts';
import { run } from './command.ts';
import { makeFolder, TORN, WHOLE } from './files.ts';

const folder = makeFolder();
let folders = 0;

/** A path in a folder of its own, so that what is left behind can be seen. */
function freshPath(name = 'out.html'): { readonly path: string; readonly beside: () => string[] } {
  folders += 1;
  const own = `${folders}`;
  mkdirSync(folder.path(own));
  return { path: folder.path(`${own}/${name}`), beside: () => readdirSync(folder.path(own)) };
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o7777).toString(8);
}

/** What writes a file at a path, how its name ends, and the modes that are tried: a command takes its time. */
const writers: ReadonlyArray<
  readonly [name: string, ending: string, modes: readonly string[], write: (path: string) => Promise<unknown>]
> = [
  ['writeAtomically()', '', ['600', '640', '644', '666', '755', '4755'], (path) => writeAtomically(path, WHOLE)],
  ['--output', '', ['600'], (path) => run(['-o', path], TORN)],
  ['--output of gzip', '.gz', ['640'], (path) => run(['-o', path], TORN)],
  ['--report', '', ['600'], (path) => run(['--report', path], TORN)],
];

describe.each(writers)('%s', (_name, ending, modes, write) => {
  test.each(modes)('keeps the mode %s of a file', async (mode) => {
    const { path, beside } = freshPath(`out.html${ending}`);
    writeFileSync(path, 'old');
    chmodSync(path, Number.parseInt(mode, 8));
    await write(path);
    expect(modeOf(path)).toBe(mode);
    expect(beside()).toEqual([`out.html${ending}`]);
    expect(readFileSync(path, 'latin1')).not.toBe('old');
  });

  test('gives a new file the mode that any program gives it', async () => {
    const { path } = freshPath(`out.html${ending}`);
    const { path: other } = freshPath();
    await write(path);
    writeFileSync(other, '');
    expect(modeOf(path)).toBe(modeOf(other));
  });

  test('follows a link, which stays a link, and keeps the mode behind it', async () => {
    const { path, beside } = freshPath(`link.html${ending}`);
    const target = path.replace('link', 'target');
    writeFileSync(target, 'old', { mode: 0o600 });
    symlinkSync(`target.html${ending}`, path);
    await write(path);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'latin1')).not.toBe('old');
    expect(modeOf(target)).toBe('600');
    expect(beside().sort()).toEqual([`link.html${ending}`, `target.html${ending}`]);
  });
});

describe('the temporary file', () => {
  test('has a name that nobody can guess, short enough for any target', async () => {
    const { path, beside } = freshPath(`${'ұ'.repeat(125)}.html`);
    const one = openAtomicFile(path);
    const other = openAtomicFile(path);
    const names = beside();
    expect(names).toHaveLength(2);
    expect(names[0]).not.toBe(names[1]);
    for (const found of names) expect(found).toMatch(/^ұ{50}\.[0-9a-f]{24}\.part$/v);
    one.abandon();
    other.abandon();
    expect(beside()).toEqual([]);
  });

  test.each([
    ['a link to a file', (place: string, victim: string) => symlinkSync(victim, place)],
    ['a link to nothing', (place: string) => symlinkSync(`${place}-nowhere`, place)],
    ['a file', (place: string) => writeFileSync(place, 'planted')],
  ])('is never %s that stands at its name already', async (_, plant) => {
    const { path, beside } = freshPath();
    const { path: victim } = freshPath('victim');
    writeFileSync(victim, 'safe');
    const known = Buffer.alloc(12, 7);
    const random = vi.spyOn(crypto, 'randomBytes').mockImplementation(() => known);
    syncBuiltinESMExports();
    const place = `${path}.${known.toString('hex')}.part`;
    plant(place, victim);
    expect(() => openAtomicFile(path)).toThrow(`${path}: `);
    random.mockRestore();
    syncBuiltinESMExports();
    expect(readFileSync(victim, 'utf8')).toBe('safe');
    expect(existsSync(`${place}-nowhere`)).toBe(false);
    expect(beside()).toEqual(['out.html.070707070707070707070707.part']);
  });

  test('is seen by its owner only while the target is', async () => {
    const { path, beside } = freshPath();
    writeFileSync(path, 'old', { mode: 0o600 });
    const file = openAtomicFile(path);
    file.stream.write('new');
    const [temporary] = beside().filter((name) => name.endsWith('.part'));
    expect(modeOf(path.replace('out.html', temporary as string))).toBe('600');
    file.abandon();
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('goes with removeUnfinished(), and what is complete stays', async () => {
    const { path, beside } = freshPath();
    await writeAtomically(path, 'done');
    openAtomicFile(`${path}.other`);
    expect(beside()).toHaveLength(2);
    removeUnfinished();
    expect(beside()).toEqual(['out.html']);
  });
});

describe('a file that cannot be written', () => {
  test.each([
    ['in a folder that is not there', () => freshPath('no/out.html').path, 'no such file or directory'],
    ['a folder', () => freshPath('.').path, 'is a directory'],
    ['behind a file', () => `${folder.write('plain', '')}/out.html`, 'a part of the path is not a directory'],
  ])('%s', async (_, pathOf, message) => {
    const path = pathOf();
    await expect(writeAtomically(path, 'new')).rejects.toThrow(`${path}: ${message}`);
    const report = await run(['--report', path], TORN);
    expect(report).toMatchObject({ code: 2, err: `tutas: ${path}: ${message}\n` });
  });

  test('leaves the old file, and nothing else', async () => {
    const { path, beside } = freshPath();
    writeFileSync(path, 'old');
    const file = openAtomicFile(path);
    file.stream.write('half of ');
    file.stream.destroy(new Error('the disk is on fire'));
    await expect(file.commit()).rejects.toThrow(`${path}: the disk is on fire`);
    file.abandon();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(beside()).toEqual(['out.html']);
  });
});
