/**
 * Writes the fitted weights as a module.
 *
 * @module
 */
import { FEATURES } from '../../src/detect/features.ts';
import type { Detector } from './detector.ts';

/** Three digits are more than the weights are worth. */
function round(value: number): number {
  return Number(value.toFixed(3));
}

/** The module's text. */
export function renderModule({ hypotheses, pack }: Detector): string {
  const lines = [
    '// Made by scripts/train-detector/main.ts; do not edit.',
    "import type { HypothesisWeights } from './hypothesis.ts';",
    '',
    '/** One row per hypothesis; running text first. A weight per feature of `FEATURES`. */',
    'export const HYPOTHESES: readonly HypothesisWeights[] = [',
  ];
  for (const { kind, intercept, weights } of hypotheses) {
    lines.push('  {', `    kind: '${kind}',`, `    intercept: ${round(intercept)},`, '    weights: [');
    for (const [index, { name }] of FEATURES.entries()) lines.push(`      ${round(weights[index] as number)}, // ${name}`);
    lines.push('    ],', '  },');
  }
  lines.push(
    '];',
    '',
    '/** What a pack adds: an intercept, and a weight per figure of `packFeatures()`. */',
    `export const PACK_WEIGHTS: readonly number[] = [${pack.map(round).join(', ')}];`,
    '',
  );
  return lines.join('\n');
}
