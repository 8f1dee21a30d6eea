/** Fitting the detector again gives the same bytes: those that are checked in, in long mode; twice on a part, in short. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readData } from '../../scripts/train-detector/data.ts';
import { fitDetector } from '../../scripts/train-detector/detector.ts';
import { type Example, examplesOf } from '../../scripts/train-detector/examples.ts';
import { madeNegatives } from '../../scripts/train-detector/negatives.ts';
import { damagedFixtures } from '../../scripts/train-detector/positives.ts';
import { renderModule } from '../../scripts/train-detector/write.ts';

const LONG = process.env.TUTAS_LONG === '1';
const WEIGHTS = new URL('../../src/detect/weights.generated.ts', import.meta.url);
const LINES = ['Ол кеше қаладан келді.', 'Мектептің ауласында балалар доп ойнап жүр.', 'Жаңа кітапхана ашылды.'];

function fitted(examples: readonly Example[]): string {
  return renderModule(fitDetector(examples, () => {}));
}

it('gives the same weights', () => {
  if (LONG) expect(fitted(readData('fitted'))).toBe(readFileSync(WEIGHTS, 'utf8'));
  const part = (): Example[] => examplesOf([...damagedFixtures(), ...madeNegatives(LINES, ['Абай'], 'kk', 3, 300)]);
  expect(fitted(part())).toBe(fitted(part()));
});
