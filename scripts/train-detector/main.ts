/**
 * Fits the detector and writes `src/detect/weights.generated.ts`: `tsx scripts/train-detector/main.ts [--out file]`.
 * The same input gives the same bytes.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../src/detect/features.ts';
import { readData } from './data.ts';
import { fitDetector } from './detector.ts';
import { renderModule } from './write.ts';

const at = process.argv.indexOf('--out');
const out =
  at < 0 ? new URL('../../src/detect/weights.generated.ts', import.meta.url) : (process.argv[at + 1] as string);
const started = performance.now();
const data = readData('fitted');
console.log(`${data.length} regions in ${((performance.now() - started) / 1000).toFixed(1)} s`);
const detector = fitDetector(data, console.log);
const text = renderModule(detector);
writeFileSync(out, text);
for (const [index, { name }] of FEATURES.entries()) {
  const shown = [...detector.few, ...detector.many].map(({ weights }) =>
    (weights[index] as number).toFixed(2).padStart(7),
  );
  console.log(name.padEnd(18) + shown.join(''));
}
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
