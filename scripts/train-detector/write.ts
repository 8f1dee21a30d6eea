/**
 * Writes the fitted weights as a module.
 *
 * @module
 */
import { FEATURES } from '../../src/detect/features.ts';
import type { HypothesisWeights } from '../../src/detect/hypothesis.ts';
import type { Detector } from './detector.ts';

/** Three digits are more than the weights are worth. */
function round(value: number): number {
  return Number(value.toFixed(3));
}

function renderTable(name: string, what: string, hypotheses: readonly HypothesisWeights[]): string[] {
  const lines = [
    '',
    `/** ${what}: a row per hypothesis, running text first; a weight per feature of \`FEATURES\`. */`,
    `export const ${name}: readonly HypothesisWeights[] = [`,
  ];
  for (const { kind, intercept, weights } of hypotheses) {
    lines.push('  {', `    kind: '${kind}',`, `    intercept: ${round(intercept)},`, '    weights: [');
    for (const [index, { name: feature }] of FEATURES.entries()) {
      lines.push(`      ${round(weights[index] as number)}, // ${feature}`);
    }
    lines.push('    ],', '  },');
  }
  return [...lines, '];'];
}

/** The module's text. */
export function renderModule({ few, many, packFew, packMany }: Detector): string {
  return [
    '// Made by scripts/train-detector/main.ts; do not edit.',
    "import type { HypothesisWeights } from './hypothesis.ts';",
    ...renderTable('FEW', 'For regions of a few fragments', few),
    ...renderTable('MANY', 'For larger regions', many),
    '',
    '/** What a pack adds for regions of a few fragments: an intercept, and a weight per figure of `packFeatures()`. */',
    `export const PACK_FEW: readonly number[] = [${packFew.map(round).join(', ')}];`,
    '',
    '/** The same for larger regions. */',
    `export const PACK_MANY: readonly number[] = [${packMany.map(round).join(', ')}];`,
    '',
  ].join('\n');
}
