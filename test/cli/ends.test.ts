/** How the command ends when someone else ends it, and what it may hold in memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { command, outcome, run, runOnTerminal, start } from './command.ts';
import { fixture, makeFolder, TORN } from './files.ts';

const folder = makeFolder();
const paragraph = `${TORN} <p>Сау болыңыз!</p>\n`;

describe('a reader that goes away', () => {
  test.each([
    ['HTML', [], paragraph],
    ['NDJSON', ['--ndjson', '--field', 'body'], `{"body":${JSON.stringify(paragraph)}}\n`],
    ['NDJSON, two jobs', ['--ndjson', '--field', 'body', '--jobs', '2'], `{"body":${JSON.stringify(paragraph)}}\n`],
  ])('%s', async (_, args, line) => {
    const file = folder.write('big', line.repeat(60_000));
    const child = start([...args, file]);
    const ended = outcome(child);
    await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ code: 141, signal: null, err: '' });
  });
});

describe('a signal', () => {
  test.each([['SIGINT'], ['SIGTERM']] as const)(
    '%s ends the command by that signal and removes its file',
    async (signal) => {
      const target = folder.path(`${signal}.ndjson`);
      const child = start(['--ndjson', '--field', 'body', '--jobs', '2', '-o', target]);
      const ended = outcome(child);
      child.stdin?.write(`{"body":${JSON.stringify(TORN)}}\n`);
      // Until the unfinished file is there.
      const parts = (): string[] => readdirSync(folder.path('.')).filter((name) => name.startsWith(signal));
      while (parts().length === 0) await setTimeout(20);
      child.kill(signal);
      expect(await ended).toMatchObject({ code: null, signal, out: '', err: '' });
      expect(parts()).toEqual([]);
    },
  );
});

test('one job answers a record at once', async () => {
  const child = start(['--ndjson', '--field', 'body']);
  const ended = outcome(child);
  child.stdin?.write(`{"body":${JSON.stringify(TORN)}}\n`);
  const [answer] = (await once(child.stdout as NonNullable<typeof child.stdout>, 'data')) as [Buffer];
  expect(answer.toString()).toBe('{"body":"<p>байқауға</p>"}\n');
  child.stdin?.end();
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('progress is shown on a terminal, and taken away at the end', { timeout: 60_000 }, async () => {
  const page = folder.write('large.html', readFileSync(fixture('pages/krmm/broken.html'), 'utf8').repeat(1500));
  const { code, out } = await runOnTerminal([page, '--output', folder.path('large.out')]);
  expect(code).toBe(0);
  // Each writes over the one before.
  expect(out.replaceAll('\r\u001B[K', '>')).toMatch(/^(?:>[\d,]+ characters)+>$/u);
});

test('no progress is shown where no terminal is', async () => {
  const lines = `{"body":${JSON.stringify(TORN)}}\n`.repeat(20_000);
  expect((await run(['--ndjson', '--field', 'body'], lines)).err).toBe('');
});

describe('a worker thread that fails', () => {
  const lines = `{"body":${JSON.stringify(TORN)}}\n`.repeat(3);

  test.each([
    ['is not there', undefined, /Cannot find module/v],
    ['throws while it is loaded', 'throw new Error("no\\nluck")', /no luck/v],
    ['has nothing to call', 'export const nothing = 1', /handler/v],
    ['throws for every batch', 'export default () => { throw new Error("never") }', /never/v],
  ])('%s: one line, and no trace', async (_, source, message) => {
    const [program, script] = command;
    const copy = `${dirname(script as string)}-${process.pid}`;
    cpSync(dirname(script as string), copy, { recursive: true });
    const worker = join(copy, 'cli-worker.js');
    source === undefined ? rmSync(worker) : writeFileSync(worker, source);
    const child = spawn(program, [join(copy, 'cli.js'), '--ndjson', '--field', 'body', '--jobs', '2']);
    child.stdin.on('error', () => {});
    child.stdin.end(lines);
    const ended = await outcome(child);
    rmSync(copy, { recursive: true });
    expect(ended.err).toMatch(/^tutas: a worker thread failed: [^\n]+\n$/v);
    expect(ended.err).toMatch(message);
    expect(ended).toMatchObject({ code: 2, signal: null, out: '' });
  });
});

/** The peak memory of the command in MB over `megabytes` of HTML from standard input. */
async function peakOver(megabytes: number): Promise<number> {
  const child = start(['--text']);
  let peak = 0;
  child.stdout?.on('data', () => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/mv.exec(status)?.[1] ?? 0) / 1000);
  });
  const ended = once(child, 'close');
  const block = paragraph.repeat(1000);
  for (let written = 0; written < megabytes * 1e6; written += Buffer.byteLength(block)) {
    if (child.stdin?.write(block) === false) await once(child.stdin, 'drain');
  }
  child.stdin?.end();
  await ended;
  return peak;
}

test.skipIf(process.platform !== 'linux')('memory does not grow with the input', { timeout: 120_000 }, async () => {
  const little = await peakOver(2);
  const much = await peakOver(24);
  expect(much - little).toBeLessThan(64);
});
