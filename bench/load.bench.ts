/**
 * What does loading the pack cost? A fresh process that asks the language one question, against one that uses the engine
 * without a pack, taken in turns; runs the built package (`npm run build` first).
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { table } from './harness.ts';

const BAR = 50;
/** A word in pieces: nothing but the language can tell. */
const TEXT = JSON.stringify('Бұл\n\nкүні\n\nоқушы\n\nба\n\nй\n\nқауға\n\nқатысты\n\nжәне\n\nжүлде\n\nалды.\n');

function script(entry: string): string {
  const url = new URL(`../dist/${entry}.js`, import.meta.url).href;
  return `const start = performance.now();
    const { normalizeText } = await import(${JSON.stringify(url)});
    normalizeText(${TEXT});
    console.log(performance.now() - start);`;
}

function milliseconds(entry: string): number {
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script(entry)], { encoding: 'utf8' }));
}

/** Runs the bench; returns its lines and whether the bar is reached. */
export function load(rounds: number): {
  readonly milliseconds: number;
  readonly text: string;
  readonly passed: boolean;
} {
  const times: Record<'core' | 'index', number[]> = { core: [], index: [] };
  for (let round = 0; round < Math.max(1, rounds); round += 1) {
    times.core.push(milliseconds('core'));
    times.index.push(milliseconds('index'));
  }
  const median = (of: number[]): number => of.sort((a, b) => a - b)[of.length >> 1] as number;
  const core = median(times.core);
  const whole = median(times.index);
  const pack = whole - core;
  const passed = pack < BAR;
  const text = [
    `loading, in a fresh process (bar for the pack: ${BAR} ms, ${passed ? 'reached' : 'MISSED'})`,
    table([
      ['', 'ms'],
      ['  tutas/core, imported and used', core.toFixed(1)],
      ['  tutas, imported and asked', whole.toFixed(1)],
      ['  the pack', pack.toFixed(1)],
    ]),
    '',
  ].join('\n');
  return { milliseconds: pack, text, passed };
}
