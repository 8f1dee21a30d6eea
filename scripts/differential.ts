/**
 * Holds tutas against parse5: `npm run differential -- [--documents N] [--seed S] [--html5lib FOLDER]`.
 *
 * The tokens of the first stage, whole and cut, must be those of parse5's tokenizer for N documents, generated and from
 * the fixtures, but for the differences that `docs/tokenizer-differences.md` accepts. With a copy of html5lib-tests (it is
 * no part of this repository), each of its inputs is also normalized, alone and in the middle of a broken run: the
 * output must have nothing that the input has not. Exits with 1 at any fault; each is printed as a line of JSON.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import { normalize } from 'tutas';
import { createRandom } from '../corpus/random.ts';
import { inertnessViolations, type Violation } from '../test/support/inertness.ts';
import { cutAt } from '../test/support/pieces.ts';
import { readHtml5lib } from './differential/html5lib.ts';
import { compareTokens } from './differential/tokens.ts';
import { allFixtures, makeCase } from './fuzz/cases.ts';
import { wholeNumber } from './support/jobs.ts';

/** A run that is broken beyond doubt, around an input: between two carriers, in one, in the middle of a word. */
const AROUND = {
  between: ['<p>Бүгін</p> <p>мек</p><p>теп</p> ', ' <p>ашылды</p><p>.</p>'],
  inside: ['<p>Бүгін</p> <p>мек</p><p>теп ', '</p> <p>ашылды</p><p>.</p>'],
  nested: ['<p><p>Бүгін</p> <p>мек', '</p><p>теп</p> <p>ашылды</p><p>.</p></p>'],
} as const;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    html5lib: { type: 'string' },
  },
});
const documents = wholeNumber('documents', values.documents);
const seed = wholeNumber('seed', values.seed);
let faults = 0;

function fault(row: Readonly<Record<string, unknown>>): void {
  faults += 1;
  console.log(JSON.stringify(row));
}

function tally(): { add(key: string): void; print(): void } {
  const counts = new Map<string, number>();
  return {
    add(key): void {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    print(): void {
      for (const [key, times] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`  ${times} × ${key}`);
    },
  };
}

/** Compares the tokens of `N` documents, every fixture among them. */
function compareDocuments(): void {
  const random = createRandom(seed);
  const counts = tally();
  let same = 0;
  for (let number = 0; number < documents; number += 1) {
    const { html: generated, cuts } = makeCase(random);
    const html = allFixtures[number] ?? generated;
    const differences = compareTokens(html, cutAt(html, cuts));
    if (differences.length === 0) same += 1;
    for (const { accepted, ...seen } of differences) {
      if (accepted === undefined) fault({ what: 'tokens', number, html, ...seen });
      else counts.add(accepted);
    }
  }
  console.log(`tokens: ${same} of ${documents} documents alike in all; accepted differences in the others:`);
  counts.print();
}

function isReal({ clone }: Violation): boolean {
  return !clone;
}

/** Normalizes every input of html5lib-tests, alone and in a broken run. */
function checkHtml5lib(folder: string): void {
  const inputs = readHtml5lib(folder);
  const counts = tally();
  for (const { html, file } of inputs) {
    const [difference] = compareTokens(html, cutAt(html, [0.3, 0.5, 0.8]));
    if (difference !== undefined && difference.accepted === undefined)
      fault({ what: 'tokens', file, html, ...difference });
    // No input is a broken run of prose.
    const alone = normalize(html);
    if (alone !== html) {
      counts.add('changed alone');
      fault({ what: 'changed alone', file, html, output: alone });
    }
    for (const [place, [before, after]] of Object.entries(AROUND)) {
      const embedded = before + html + after;
      const output = normalize(embedded);
      counts.add(output === embedded ? `${place}: left as it is` : `${place}: repaired`);
      const violations = inertnessViolations(embedded, output);
      const [real] = violations.filter(isReal);
      if (real !== undefined) fault({ file, html, ...real, output, what: `embedded, ${place}: ${real.what}` });
      else if (violations.length > 0) counts.add(`${place}: a formatting element cloned`);
    }
  }
  console.log(`html5lib: ${inputs.length} inputs, alone and in ${Object.keys(AROUND).length} places of a broken run:`);
  counts.print();
}

compareDocuments();
if (values.html5lib !== undefined) checkHtml5lib(values.html5lib);
console.log(`seed ${seed}: ${faults} faults`);
if (faults > 0) process.exitCode = 1;
