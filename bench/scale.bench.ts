/**
 * Does time grow with the input and no faster, whatever the input is?
 *
 * Each kind of huge input at one, two, four and eight times a size: the ratio from one to the next is 2 where time is
 * linear and 4 where it is quadratic.
 *
 * @module
 */
import * as core from 'tutas/core';
import { type Huge, hugeInputs } from '../test/support/huge.ts';
import { cutAt, push } from '../test/support/pieces.ts';
import { check, interleave, table } from './harness.ts';

const SIZES = [10, 20, 40, 80];
/** The mean ratio of doubling above which time is called more than linear: noise reaches this far, a square does not. */
const ALLOWED = 3;

function chunks(text: string): string[] {
  const count = Math.ceil(text.length / 65_000);
  return cutAt(
    text,
    Array.from({ length: count }, (_, index) => (index + 1) / (count + 1)),
  );
}

const DOORS: Readonly<Record<string, (html: string, pieces: readonly string[]) => string>> = {
  normalize: (html) => core.normalize(html),
  toText: (html) => core.toText(html),
  push: (_html, pieces) => push(core.createNormalizer(), pieces),
  'push text': (_html, pieces) => push(core.createNormalizer({ output: 'text' }), pieces),
};

/** Runs the bench. */
export function scale(): { readonly text: string; readonly passed: boolean; readonly ratios: Record<string, number> } {
  const ratios: Record<string, number> = {};
  const rows: string[][] = [['input', ...Object.keys(DOORS)]];
  for (const [label, make] of hugeInputs) {
    const row = [label];
    for (const [name, door] of Object.entries(DOORS)) {
      const tasks = SIZES.map((size) => {
        const input: Omit<Huge, 'label'> = make(size);
        const pieces = chunks(input.html);
        const wanted = name.endsWith('ext') ? input.text : (input.normalized ?? input.html);
        check(door(input.html, pieces) === wanted, `${name}, ${label}, ${size}`);
        return { name: String(size), run: () => door(input.html, pieces) };
      });
      const medians = interleave(tasks, { warmup: 0, rounds: 5 }).map(({ median }) => median);
      const [first, last] = [medians[0] as number, medians.at(-1) as number];
      const ratio = (last / first) ** (1 / (SIZES.length - 1));
      ratios[`${label}, ${name}`] = ratio;
      row.push(`${ratio.toFixed(2)} (${last.toFixed(0)} ms)`);
    }
    rows.push(row);
  }
  const worst = Math.max(...Object.values(ratios));
  return {
    text: `mean ratio of time when the input doubles: 2 is linear, 4 quadratic (time of the largest)\n${table(rows)}\nworst: ${worst.toFixed(2)}\n`,
    passed: worst < ALLOWED,
    ratios,
  };
}
