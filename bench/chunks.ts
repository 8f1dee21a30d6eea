/**
 * What small chunks cost, and how long text waits.
 *
 * `npm run chunks`: the same input in chunks of 64 bytes and of 64 KB through the push, Node and Web doors; fails when
 * the small ones cost more than four times as much. Behind it what a stream of that kind costs that does nothing: a web
 * stream alone takes some ten microseconds a chunk, so what counts of a stream is what it adds to that. Then the latency: how far the output is behind the input while it
 * comes in piece by piece, in fragments and in characters.
 */
import { readFileSync } from 'node:fs';
import { PassThrough, Readable, type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createNormalizer, normalize } from 'tutas';
import { NormalizeTransform } from 'tutas/node';
import { NormalizeStream } from 'tutas/web';

const SMALL = 64;
const LARGE = 65_536;
const ALLOWED = 4;
const ROUNDS = 4;

function fixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
}

const broken = fixture('pages/krmm/broken.html');
const healthy = fixture('healthy/own-news-kk.html');
const minified = fixture('healthy/own-news-kk--minified.html');
const inputs = {
  broken: broken.repeat(60),
  healthy: healthy.repeat(300),
  mixed: (minified.repeat(10) + broken + healthy.repeat(10)).repeat(12),
};

function pieces<T extends string | Uint8Array>(whole: T, size: number): T[] {
  const found: T[] = [];
  for (let at = 0; at < whole.length; at += size) found.push(whole.slice(at, at + size) as T);
  return found;
}

type Pieces = readonly (string | Uint8Array)[];

async function throughNode(given: Pieces, transform: Transform): Promise<number> {
  const sink = new Writable({
    write(_chunk, _encoding, done): void {
      done();
    },
  });
  const start = performance.now();
  await pipeline(Readable.from(given), transform, sink);
  return performance.now() - start;
}

async function throughWeb(given: Pieces, pair: NormalizeStream | TransformStream): Promise<number> {
  const left = given.values();
  const body = new ReadableStream({
    pull(controller): void {
      const { done, value } = left.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  const start = performance.now();
  await body.pipeThrough(pair).pipeTo(new WritableStream());
  return performance.now() - start;
}

interface Door {
  readonly name: string;
  run(bytes: Uint8Array, size: number): Promise<number>;
  /** The same with a stream that does nothing. */
  idle?(bytes: Uint8Array, size: number): Promise<number>;
}

const doors: readonly Door[] = [
  {
    name: 'push',
    async run(bytes, size) {
      const given = pieces(new TextDecoder().decode(bytes), size);
      const start = performance.now();
      const normalizer = createNormalizer();
      for (const piece of given) normalizer.write(piece);
      normalizer.end();
      return performance.now() - start;
    },
  },
  {
    name: 'node',
    run: (bytes, size) => throughNode(pieces(bytes, size), new NormalizeTransform()),
    idle: (bytes, size) => throughNode(pieces(bytes, size), new PassThrough()),
  },
  {
    name: 'web',
    run: (bytes, size) => throughWeb(pieces(bytes, size), new NormalizeStream()),
    idle: (bytes, size) => throughWeb(pieces(bytes, size), new TransformStream()),
  },
];

/** The best of some rounds: other work on the machine only ever adds. */
async function best(run: Door['run'], bytes: Uint8Array, size: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) least = Math.min(least, await run(bytes, size));
  return least;
}

console.log('| door | input | MB | 64 KB chunks, ms | 64-byte chunks, ms | times | idle stream, ms | without it |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const { name: door, run, idle } of doors) {
  for (const [name, text] of Object.entries(inputs)) {
    const bytes = new TextEncoder().encode(text);
    const large = await best(run, bytes, LARGE);
    const small = await best(run, bytes, SMALL);
    const alone = idle === undefined ? 0 : await best(idle, bytes, SMALL);
    const times = (small - alone) / large;
    const cells = [door, name, (bytes.length / 2 ** 20).toFixed(1), large.toFixed(0), small.toFixed(0)];
    cells.push((small / large).toFixed(1), alone.toFixed(0), times.toFixed(1));
    console.log(`| ${cells.join(' | ')} |`);
    if (times > ALLOWED) {
      console.error(`${door}, ${name}: 64-byte chunks cost ${times.toFixed(1)} times as much, allowed are ${ALLOWED}`);
      process.exitCode = 1;
    }
  }
}

/** How far the output is behind, measured at every end tag. */
function latency(html: string): { readonly behind: number[]; readonly fragments: number[] } {
  // What has been put out corresponds to a place in the input: letters are neither added nor lost.
  const lettersUpTo: number[] = [0];
  const fragmentsUpTo: number[] = [0];
  const ends: number[] = [0];
  let letters = 0;
  let fragments = 0;
  let at = 0;
  for (const tag of html.matchAll(/<[^>]*>/gu)) {
    const text = html.slice(at, tag.index).replace(/\s+/gu, '');
    letters += text.length;
    if (text !== '') fragments += 1;
    at = tag.index + tag[0].length;
    lettersUpTo.push(letters);
    fragmentsUpTo.push(fragments);
    ends.push(at);
  }
  const normalizer = createNormalizer();
  const behind: number[] = [];
  const held: number[] = [];
  let out = '';
  let written = 0;
  let place = 0;
  for (let index = 1; index < ends.length; index += 1) {
    out += normalizer.write(html.slice(ends[index - 1], ends[index]));
    // Only whole tags are counted out; a rest may begin one.
    const whole = out.lastIndexOf('<') > out.lastIndexOf('>') ? out.slice(0, out.lastIndexOf('<')) : out;
    written += whole.replace(/<[^>]*>/gu, '').replace(/\s+/gu, '').length;
    out = out.slice(whole.length);
    while (place + 1 <= index && (lettersUpTo[place + 1] as number) <= written) place += 1;
    behind.push((ends[index] as number) - (ends[place] as number));
    held.push((fragmentsUpTo[index] as number) - (fragmentsUpTo[place] as number));
  }
  normalizer.end();
  return { behind, fragments: held };
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
  return `${at(0.5)} | ${at(0.95)} | ${sorted.at(-1)}`;
}

console.log('\n| input | fragments behind: half | 95 % | most | characters behind: half | 95 % | most |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
const long = `<p>${broken.replaceAll(/<\/p><\/p>\s*<p><p>/gu, '</p> <p>')}</p>`;
for (const [name, html] of [
  ['healthy page', healthy],
  ['healthy page, minified', minified],
  ['broken page, 405 fragments', broken],
  ['one broken run, 4,050 fragments', long.repeat(10)],
  ['healthy again, through tutas', normalize(broken)],
] as const) {
  const { behind, fragments } = latency(html);
  console.log(`| ${name} | ${spread(fragments)} | ${spread(behind)} |`);
}
