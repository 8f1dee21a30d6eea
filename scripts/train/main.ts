/**
 * Trains the Kazakh model and writes `src/rules/kazakh/model.generated.ts`.
 *
 * `tsx scripts/train/main.ts [--corpora folder/] [--out file] [--epochs n]`; the same input gives the same bytes.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readCorpora } from './corpora.ts';
import { buildLexicon } from './lexicon.ts';
import { TRAINING, train } from './train.ts';
import { packModel, renderModule } from './write.ts';

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const folder = argument('corpora');
const out = argument('out');
const corpora = readCorpora(folder === undefined ? new URL('corpora/', import.meta.url) : pathToFileURL(`${folder}/`));
const lexicon = buildLexicon(corpora);
console.log(JSON.stringify(lexicon.report));
const epochs = argument('epochs');
const weights = train(corpora, lexicon, {
  ...TRAINING,
  ...(epochs === undefined ? {} : { epochs: Number(epochs) }),
  log: console.log,
});
const text = renderModule(packModel(lexicon, weights));
writeFileSync(out === undefined ? new URL('../../src/rules/kazakh/model.generated.ts', import.meta.url) : out, text);
console.log(`${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes compressed`);
