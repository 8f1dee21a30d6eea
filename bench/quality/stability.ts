/**
 * How stable decisions are: `npx tsx bench/quality/stability.ts`. What is joined in a sentence should be joined as well
 * when a clause of another sentence is put behind it; printed is how many of a thousand joins flip. Fails above
 * {@link MOST}.
 *
 * @module
 */

import { damage } from '../../corpus/damage.ts';
import { HARD_SETTING, SEED_SETTING, SPACED_SETTING } from '../../corpus/damage-settings.ts';
import { evaluateRules } from '../../src/decide/evaluate-rules.ts';
import { kazakh } from '../../src/language/kazakh/index.ts';
import type { Run } from '../../src/language/pack.ts';
import { readSet, SETS } from './sets.ts';

/** The largest share of joins that may flip. */
const MOST = 0.003;
/** Fragments of the clause that is put behind. */
const CLAUSE = 6;
/** Every how many-th document. */
const EVERY = { 'flores-sib-kk': 1, 'kaznerd-test': 6 } as const;

function runOf(fragments: readonly string[], whitespace: Run['whitespace']): Run {
  const open = new Array<undefined>(fragments.length - 1).fill(undefined);
  return {
    fragments,
    gaps: open.map(() => (whitespace === 'noisy' ? 'space' : 'blank')),
    fixed: open,
    whitespace,
    before: '',
    final: true,
    lexicon: { knows: () => false, forbids: () => false },
  };
}

for (const name of SETS) {
  const sentences = readSet(name, EVERY[name]).flat();
  for (const setting of [SEED_SETTING, HARD_SETTING, SPACED_SETTING]) {
    const whitespace = setting === SPACED_SETTING ? 'noisy' : 'silent';
    let joins = 0;
    let flips = 0;
    sentences.forEach((sentence, index) => {
      const fragments = damage([sentence], { seed: 1 + index, setting }).fragments.map(({ text }) => text);
      const other = sentences[(index + 1) % sentences.length] as string;
      const clause = damage([other], { seed: 7 + index, setting }).fragments.slice(0, CLAUSE);
      if (fragments.length < 2) return;
      const alone = evaluateRules(runOf(fragments, whitespace), kazakh, 0);
      const more = [...fragments, ',', ...clause.map(({ text }) => text)];
      const longer = evaluateRules(runOf(more, whitespace), kazakh, 0);
      alone.forEach(({ verdict }, at) => {
        const after = longer[at]?.verdict;
        if (verdict === 'join' || after === 'join') joins++;
        if (verdict !== after) flips++;
      });
    });
    const rate = flips / joins;
    console.log(`${name} ${setting.name}: ${flips} of ${joins} joins flip, ${(rate * 100).toFixed(2)} %`);
    if (rate > MOST) process.exitCode = 1;
  }
}
