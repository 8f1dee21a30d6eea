/**
 * Whether memory stays flat and time linear, however much flows through a door: 10 MB, 100 MB and 1 GB of generated
 * pages through the Node door and the Web door, each in a process of its own.
 *
 * `npm run memory` runs all; `npm run memory -- 10 100` other sizes in MB. Fails when a process peaks more than 64 MB
 * above an idle one that has loaded the same modules, or when a megabyte of the largest input takes more than twice the
 * time of the smallest.
 *
 * Pages are mixed as pages are: healthy ones, one in forty broken throughout, a script, a list. Nothing is kept: the
 * input is made as it is asked for, the output is counted and hashed. On a machine with other work the times say little.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { NormalizeTransform } from 'tutas/node';
import { NormalizeStream } from 'tutas/web';

const MEGABYTE = 2 ** 20;
/** Allowed above an idle process. */
const ROOM = 64;
const CHUNK = 65_536;

function fixture(path: string): Buffer {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
}

/** One round of pages, about half a megabyte. */
function round(): Buffer {
  const pages = ['own-news-kk', 'readme-picomatch', 'own-story-ru', 'own-article-en', 'own-wiki-kk', 'readme-yargs'];
  const healthy = Buffer.concat(pages.map((name) => fixture(`healthy/${name}.html`)));
  const parts = [fixture('pages/krmm/broken.html')];
  while (parts.reduce((sum, part) => sum + part.length, 0) < MEGABYTE / 2) parts.push(healthy);
  return Buffer.concat(parts);
}

function* chunks(size: number): Generator<Uint8Array> {
  const bytes = round();
  let at = 0;
  for (let left = size; left > 0; left -= CHUNK) {
    const end = Math.min(at + Math.min(CHUNK, left), bytes.length);
    // A copy, as a socket would give.
    yield new Uint8Array(bytes.subarray(at, end));
    at = end === bytes.length ? 0 : end;
  }
}

/** Runs one size through one door in this process. */
async function run(door: string, size: number): Promise<void> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = (chunk: Uint8Array): void => {
    bytes += chunk.length;
    hash.update(chunk);
  };
  const start = performance.now();
  if (door === 'node') {
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done): void {
        count(chunk);
        done();
      },
    });
    await pipeline(Readable.from(chunks(size)), new NormalizeTransform(), sink);
  } else if (door === 'web') {
    const source = chunks(size);
    const body = new ReadableStream<Uint8Array>({
      pull(controller): void {
        const { done, value } = source.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
    });
    for await (const chunk of body.pipeThrough(new NormalizeStream())) count(chunk);
  }
  const seconds = (performance.now() - start) / 1000;
  // In kilobytes, also where the system counts otherwise.
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({ door, size: size / MEGABYTE, bytes, seconds, peak, hash: hash.digest('hex').slice(0, 12) }),
  );
}

interface Result {
  readonly door: string;
  readonly size: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly peak: number;
  readonly hash: string;
}

function start(door: string, size: number): Result {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--run', door, String(size * MEGABYTE)],
    { encoding: 'utf8' },
  );
  try {
    return JSON.parse(stdout) as Result;
  } catch {
    throw new Error(stderr);
  }
}

const [first, door, size] = process.argv.slice(2);
if (first === '--run') await run(door ?? '', Number(size));
else {
  const given = process.argv.slice(2).map(Number);
  const sizes = given.length > 0 ? given : [10, 100, 1024];
  const idle = start('idle', 0).peak;
  console.log(`idle process: ${idle.toFixed(0)} MB`);
  console.log('| door | MB in | MB out | s | MB/s | peak above idle, MB |\n| --- | --- | --- | --- | --- | --- |');
  for (const door of ['node', 'web']) {
    const rates: number[] = [];
    for (const size of sizes) {
      const { bytes, seconds, peak } = start(door, size);
      rates.push(size / seconds);
      const cells = [door, size, (bytes / MEGABYTE).toFixed(0), seconds.toFixed(1), (size / seconds).toFixed(1)];
      console.log(`| ${[...cells, (peak - idle).toFixed(0)].join(' | ')} |`);
      if (peak - idle > ROOM) {
        console.error(`${door}, ${size} MB: peaks ${(peak - idle).toFixed(0)} MB above idle, allowed are ${ROOM}`);
        process.exitCode = 1;
      }
    }
    if ((rates[0] ?? 0) > 2 * (rates.at(-1) ?? 0)) {
      console.error(`${door}: the largest input takes more than twice the time per megabyte of the smallest`);
      process.exitCode = 1;
    }
  }
}
