/**
 * Trains the Kazakh model and writes `src/language/kazakh/model/model.generated.ts`; the same input gives the same bytes.
 *
 * `npm run generate -- [--seed n] [--epochs n] [--corpora folder] [--out file]`. With `--seeds n` it trains that many
 * models from as many seeds and prints what each reaches, with mean and spread: one training says little, since seeds
 * differ by as much as most ideas do. With `--dry-run` nothing is written.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { alphabet } from '../../src/language/kazakh/model/alphabet.ts';
import { readCorpora } from './corpora.ts';
import { evaluate, type Figures, summarize } from './evaluate.ts';
import { collectCompounds, compoundKeys, HYPHEN_TRAINING, trainHyphens } from './hyphens.ts';
import { buildLexicon } from './lexicon.ts';
import { TRAINING, train } from './train.ts';
import { packModel, renderModule } from './write.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    out: { type: 'string' },
    epochs: { type: 'string', default: String(TRAINING.epochs) },
    seed: { type: 'string', default: String(TRAINING.seed) },
    seeds: { type: 'string', default: '0' },
    'warm-up': { type: 'string', default: String(TRAINING.warmUp) },
    forget: { type: 'string', default: String(TRAINING.forget) },
    'no-names': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});

const folder =
  values.corpora === undefined ? new URL('corpora/', import.meta.url) : pathToFileURL(`${values.corpora}/`);
const corpora = readCorpora(folder, { names: !values['no-names'] });
const lexicon = buildLexicon(corpora, alphabet);
console.log(JSON.stringify(lexicon.report));

const texts = corpora.folds.flatMap(({ lines }) => lines);
const compounds = compoundKeys(collectCompounds([...corpora.compounds, ...texts]));
const first = Number(values.seed);
const runs = Math.max(1, Number(values.seeds));
const figures: Figures[] = [];
for (let seed = first; seed < first + runs; seed++) {
  const weights = train(corpora, lexicon, {
    ...TRAINING,
    seed,
    epochs: Number(values.epochs),
    warmUp: Number(values['warm-up']),
    forget: Number(values.forget),
    log: (line) => console.log(`seed ${seed}, ${line}`),
  });
  const hyphens = trainHyphens(corpora, lexicon, { ...HYPHEN_TRAINING, seed });
  const packed = packModel(lexicon, weights, hyphens, compounds);
  const text = renderModule(packed);
  console.log(`seed ${seed}: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes compressed`);
  if (Number(values.seeds) > 0) figures.push(evaluate(packed));
  if (seed === first && !values['dry-run']) {
    writeFileSync(values.out ?? new URL('../../src/language/kazakh/model/model.generated.ts', import.meta.url), text);
  }
}
if (figures.length > 0) console.log(summarize(figures));
