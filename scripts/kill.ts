/**
 * Kills the command in the middle of `--write` on 500 files, again and again, and looks at every file: each must be whole,
 * as it was before or as it is afterwards. `npm run kill`, after `npm run build`. The delays are random from a seed, which
 * is printed; `npm run kill -- 7` uses seed 7.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const FILES = 500;
const ROUNDS = 12;
const SIGNALS = ['SIGKILL', 'SIGTERM'] as const;

const root = fileURLToPath(new URL('../', import.meta.url));
const command = join(root, 'dist/cli.js');
const broken = readFileSync(join(root, 'fixtures/pages/krmm/broken.html'), 'utf8');
const seed = Number(process.argv[2] ?? Date.now() % 100_000);
let state = seed;

/** A number from 0 to 1, the same for the same seed. */
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

const folder = mkdtempSync(join(tmpdir(), 'tutas-kill-'));
const pathOf = (index: number): string => join(folder, String(index % 10), `${index}.html`);
const textOf = (index: number): string => broken.replace('<p>', `<p id="n${index}">`);

function writeAll(): void {
  for (let index = 0; index < FILES; index += 1) {
    mkdirSync(join(folder, String(index % 10)), { recursive: true });
    writeFileSync(pathOf(index), textOf(index));
  }
}

/** Runs the command; kills it after so many milliseconds, if it still runs. */
async function write(delay?: number, signal?: NodeJS.Signals): Promise<void> {
  const child = spawn(process.execPath, [command, '--write', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  if (delay !== undefined) {
    await Promise.race([sleep(delay), ended]);
    child.kill(signal);
  }
  await ended;
}

try {
  console.log(`seed ${seed}`);
  writeAll();
  const started = performance.now();
  await write();
  const whole = performance.now() - started;
  const done = Array.from({ length: FILES }, (_, index) => readFileSync(pathOf(index), 'utf8'));
  assert.ok(done.every((text, index) => text !== textOf(index)));
  for (let round = 0; round < ROUNDS; round += 1) {
    writeAll();
    const signal = SIGNALS[round % SIGNALS.length] as NodeJS.Signals;
    await write(whole * random(), signal);
    let repaired = 0;
    for (let index = 0; index < FILES; index += 1) {
      const text = readFileSync(pathOf(index), 'utf8');
      if (text === done[index]) repaired += 1;
      else assert.equal(text, textOf(index), `${pathOf(index)} is neither the old file nor the new one`);
    }
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'));
    // Nothing can be cleaned up after SIGKILL; at most the one file that was being written is left.
    assert.ok(left.length <= (signal === 'SIGKILL' ? 1 : 0), `left: ${left.join(', ')}`);
    for (const name of left) rmSync(join(folder, name));
    console.log(`${signal}: ${repaired} new, ${FILES - repaired} old, ${left.length} unfinished beside them`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
