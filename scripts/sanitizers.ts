/**
 * Combines tutas with DOMPurify and sanitize-html, in both orders, over hostile input:
 * `npm run sanitizers -- [--inputs N] [--seed S] [--jobs J]`.
 *
 * A combination must have nothing that the sanitizer alone has not. What the page itself has and a sanitizer alone drops
 * with what it stands in is counted by itself: it has passed the sanitizer, and tutas has not made it. So is what
 * sanitize-html gains in a setting of which it warns itself. Exits with 1 when anything else is gained; each gain is printed
 * as a line of JSON. A seed gives the same inputs again; job number n of several works with seed S + n.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createRandom } from '../corpus/random.ts';
import { gains, hostile, UNSAFE } from '../test/support/sanitizers.ts';
import { isJob, report, spread, wholeNumber } from './support/jobs.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
  },
});
const inputs = wholeNumber('inputs', values.inputs);
const seed = wholeNumber('seed', values.seed);
const jobs = Math.max(1, wholeNumber('jobs', values.jobs));

interface Count {
  readonly gained: number;
  /** Gains of the sanitizer that is not safe by itself. */
  readonly gainedUnsafe: number;
  readonly inPage: Readonly<Record<string, number>>;
}

/** Inputs after which other work gets a turn: until then nothing is freed that jsdom holds by weak references. */
const TURN = 100;

async function count(): Promise<Count> {
  const random = createRandom(seed);
  const inPage: Record<string, number> = {};
  let gained = 0;
  let gainedUnsafe = 0;
  for (let number = 0; number < inputs; number += 1) {
    if (number % TURN === 0) await setImmediate();
    for (const gain of gains(hostile(random))) {
      if (gain.isInPage) {
        const key = `${gain.order}: ${gain.sanitizer}`;
        inPage[key] = (inPage[key] ?? 0) + 1;
      } else {
        if (gain.sanitizer === UNSAFE) gainedUnsafe += 1;
        else gained += 1;
        console.log(JSON.stringify({ seed, number, ...gain }));
      }
    }
  }
  return { gained, gainedUnsafe, inPage };
}

async function countInJobs(): Promise<Count[]> {
  return spread<Count>(
    Array.from({ length: jobs }, (_, job) => {
      const share = Math.floor(inputs / jobs) + (job < inputs % jobs ? 1 : 0);
      return ['--inputs', String(share), '--seed', String(seed + job)];
    }),
  );
}

const counts = jobs > 1 ? await countInJobs() : [await count()];
if (isJob()) report(counts[0]);
else {
  const gained = counts.reduce((sum, found) => sum + found.gained, 0);
  const gainedUnsafe = counts.reduce((sum, found) => sum + found.gainedUnsafe, 0);
  const inPage: Record<string, number> = {};
  for (const found of counts) {
    for (const [key, times] of Object.entries(found.inPage)) inPage[key] = (inPage[key] ?? 0) + times;
  }
  for (const [key, times] of Object.entries(inPage)) {
    console.log(`${times} × ${key}: has what the page has and the sanitizer alone drops`);
  }
  if (gainedUnsafe > 0) console.log(`${gainedUnsafe} × ${UNSAFE}: gained, in a setting that it warns of itself`);
  console.log(`seed ${seed}, ${inputs} inputs, 3 sanitizers, both orders: ${gained} gained`);
  if (gained > 0) process.exitCode = 1;
}
