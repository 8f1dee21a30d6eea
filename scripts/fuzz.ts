/**
 * Looks for inputs that break an invariant: `npm run fuzz -- [--seconds N] [--seed S] [--jobs J] [--out FILE]`.
 *
 * Makes documents from a grammar of broken runs and odd markup and from the fixtures, mutates them, puts them through
 * every door with random options, and checks invariants 1 to 9. A find is made small and printed as a row of JSON that
 * `fixtures/fuzz/` can hold. Exits with 1 when there is any. A seed gives the same cases again, as far as the time goes;
 * job number n of several works with seed S + n.
 *
 * @module
 */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom } from '../corpus/random.ts';
import { CHECKS, tryCase, tryCheck } from '../test/support/invariants/index.ts';
import {
  type Case,
  type Check,
  type Edit,
  editedDecisions,
  type Fault,
  Subject,
} from '../test/support/invariants/subject.ts';
import { makeCase } from './fuzz/cases.ts';
import { shapeOf } from './fuzz/kind.ts';
import { shrink } from './fuzz/shrink.ts';
import { isJob, report as send, spread, wholeNumber } from './support/jobs.ts';

/** Time to make a find small, in milliseconds. */
const SHRINKING = 3000;
/** Finds by one check of one kind that are made small; what follows is only counted. */
const MOST_OF_A_KIND = 12;

/** A find, as a row of `fixtures/fuzz/`. */
interface Find extends Case {
  readonly check: string;
  readonly invariant: number;
  readonly kind: string;
  readonly shape: string;
  readonly seed: number;
  readonly number: number;
  readonly detail: string;
}

interface Report {
  readonly cases: number;
  readonly checks: number;
  readonly finds: readonly Find[];
  /** Finds by check and kind, those included that were not made small. */
  readonly counts: Readonly<Record<string, number>>;
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '100' },
    cases: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const seconds = wholeNumber('seconds', values.seconds);
const seed = wholeNumber('seed', values.seed);
/** No more cases than this, whatever time is left: so many of one seed are the same on every machine. */
const most = values.cases === undefined ? Number.POSITIVE_INFINITY : wholeNumber('cases', values.cases);
const jobs = Math.max(1, wholeNumber('jobs', values.jobs));
const checks = CHECKS.filter(({ name }) => values.only === undefined || name.includes(values.only));

/** Edits as offsets: a row must not depend on how many decisions there are. */
function fixedEdits(found: Case): Edit[] {
  const decisions = new Subject(found).explained('html')?.decisions ?? [];
  const edited = editedDecisions(decisions, found.edits);
  return edited
    .filter((decision, index) => decision !== decisions[index])
    .map(({ before, after, verdict }) => ({ end: before.source.end, start: after.source.start, verdict }));
}

async function findOf(check: Check, tried: Case, fault: Fault, number: number): Promise<Find> {
  const fails = async (other: Case): Promise<boolean> => (await tryCase(check.name, other))?.kind === fault.kind;
  let small = await shrink(tried, fails, SHRINKING);
  const fixed = { ...small, edits: fixedEdits(small) };
  if (await fails(fixed)) small = fixed;
  const detail = (await tryCase(check.name, small))?.detail ?? fault.detail;
  const invariant = fault.kind.startsWith('throws') ? 6 : check.invariant;
  return { check: check.name, invariant, kind: fault.kind, shape: shapeOf(small), seed, number, ...small, detail };
}

async function work(): Promise<Report> {
  const until = performance.now() + seconds * 1000;
  const random = createRandom(seed);
  const counts: Record<string, number> = {};
  const finds: Find[] = [];
  const known = new Set<string>();
  let cases = 0;
  let done = 0;
  while (performance.now() < until && cases < most) {
    const tried = makeCase(random);
    const subject = new Subject(tried);
    cases += 1;
    for (const check of checks) {
      if (cases % (check.oneIn ?? 1) !== 0) continue;
      done += 1;
      const fault = await tryCheck(check, subject);
      if (fault === undefined) continue;
      const key = `${check.name} | ${fault.kind}`;
      counts[key] = (counts[key] ?? 0) + 1;
      if (counts[key] > MOST_OF_A_KIND) continue;
      const find = await findOf(check, tried, fault, cases);
      const place = `${key} | ${find.shape}`;
      if (known.has(place)) continue;
      known.add(place);
      finds.push(find);
      console.log(JSON.stringify(find));
      if (values.out !== undefined) appendFileSync(values.out, `${JSON.stringify(find)}\n`);
    }
  }
  return { cases, checks: done, finds, counts };
}

/** Starts a process for each job; their rows are printed as they come. */
async function workInJobs(): Promise<Report> {
  const rest = [
    '--seconds',
    String(seconds),
    ...(values.cases === undefined ? [] : ['--cases', values.cases]),
    ...(values.only === undefined ? [] : ['--only', values.only]),
  ];
  if (values.out !== undefined) rest.push('--out', values.out);
  const reports = await spread<Report>(
    Array.from({ length: jobs }, (_, job) => ['--seed', String(seed + job), ...rest]),
  );
  const counts: Record<string, number> = {};
  for (const report of reports) {
    for (const [key, times] of Object.entries(report.counts)) counts[key] = (counts[key] ?? 0) + times;
  }
  const sum = (of: (report: Report) => number): number => reports.reduce((total, report) => total + of(report), 0);
  return {
    cases: sum((report) => report.cases),
    checks: sum((report) => report.checks),
    finds: reports.flatMap(({ finds }) => finds),
    counts,
  };
}

const report = jobs > 1 ? await workInJobs() : await work();
if (isJob()) send(report);
else {
  const { cases, checks: tried, finds, counts } = report;
  for (const [key, times] of Object.entries(counts).sort()) console.log(`${times} × ${key}`);
  const isPromised = ({ check }: Find): boolean =>
    !CHECKS.some(({ name, isNotPromised }) => name === check && isNotPromised);
  const kinds = new Set(finds.filter(isPromised).map(({ check, kind, shape }) => `${check} | ${kind} | ${shape}`));
  const unpromised = finds.filter((find) => !isPromised(find)).length;
  console.log(
    `seed ${seed}, ${jobs} ${jobs === 1 ? 'job' : 'jobs'}, ${seconds} s: ${cases} cases, ${tried} checks, ` +
      `${kinds.size} kinds of finds, and ${unpromised} of what SECURITY.md does not promise`,
  );
  if (kinds.size > 0) process.exitCode = 1;
}
